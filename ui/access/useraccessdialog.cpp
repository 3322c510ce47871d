#include "ui/access/useraccessdialog.h"

#include "base/futures.h"
#include "services/facilityservice.h"
#include "services/permissiontemplateservice.h"
#include "ui/access/accesseditor.h"
#include "ui/access/accessparts.h"
#include "ui/access/accesswords.h"
#include "ui/access/scrollpane.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/fieldconflictdialog.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize {780, 690};

} // namespace

UserAccessDialog::UserAccessDialog(const FlowContext& context, CustomerUserId user, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(user)
    , m_editor(new AccessEditor(context.ui.theme, this))
{
    build();
    load();
}

void UserAccessDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"user-access"_s);
    setWindowTitle(tr("Access") % u"[*]"_s);
    const Theme& theme = m_context.ui.theme;
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Lock, tr("Access"));
    m_title = findChild<QLabel*>(u"dialogTitle"_s);
    m_about = makeNote(theme, {}, u"aboutText"_s);
    layout->addWidget(m_about);
    m_loadFault = makeParagraph({}, u"loadFault"_s);
    m_loadFault->hide();
    layout->addWidget(m_loadFault);
    m_retry = new QPushButton(tr("Try again"));
    setName(m_retry, u"retryButton"_s, m_retry->text());
    m_retry->hide();
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    layout->addWidget(new ScrollPane(m_editor), 1);
    m_editor->setSideBySide(true);
    m_editor->setEnabled(false);
    m_reason = makeNote(theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    m_save = addButton(
        buttons, tr("Save access"), QDialogButtonBox::AcceptRole, u"saveButton"_s, true);
    m_cancel = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    layout->addWidget(buttons);
    resizeWithin(this, startSize, theme.metrics());
    connect(m_retry, &QPushButton::clicked, this, &UserAccessDialog::load);
    connect(m_save, &QPushButton::clicked, this, &UserAccessDialog::startSaving);
    connect(m_cancel, &QPushButton::clicked, this, &UserAccessDialog::reject);
    connect(m_editor, &AccessEditor::changed, this, &UserAccessDialog::update);
}

void UserAccessDialog::load()
{
    m_loadFault->hide();
    m_retry->hide();
    m_reason->setText(tr("Loading…"));
    m_save->setEnabled(false);
    whenDone(m_context.workspace->customerUsers().details(m_id), this,
        [this](const Result<CustomerUserDetails>& details) {
            if (details) {
                loadChoices(*details);
            } else {
                showLoadFault(details.error());
            }
        });
}

void UserAccessDialog::loadChoices(const CustomerUserDetails& details)
{
    whenDone(m_context.workspace->facilities().list(details.user.customer), this,
        [this, details](const Result<std::vector<Facility>>& facilities) {
            if (!facilities) {
                showLoadFault(facilities.error());
                return;
            }
            whenDone(m_context.workspace->permissionTemplates().list(), this,
                [this, details, list = *facilities](
                    const Result<std::vector<PermissionTemplate>>& templates) {
                    if (templates) {
                        showDetails(details, list, *templates);
                    } else {
                        showLoadFault(templates.error());
                    }
                });
        });
}

void UserAccessDialog::showLoadFault(const Error& error)
{
    m_loadFault->setText(words::errorTitle(error) % u' ' % words::errorText(error));
    m_loadFault->show();
    m_retry->show();
    m_editor->setEnabled(false);
    m_reason->clear();
    m_save->setEnabled(false);
}

void UserAccessDialog::showDetails(const CustomerUserDetails& details,
    std::vector<Facility> facilities, std::vector<PermissionTemplate> templates)
{
    m_details = details;
    m_before = details.user.access;
    m_facilities = std::move(facilities);
    m_templates = std::move(templates);
    const CustomerUser& user = details.user;
    const QString title
        = tr("Access of %1 at %2", "person and customer").arg(user.userName, user.customerName);
    m_title->setText(title);
    setWindowTitle(title % u"[*]"_s);
    m_about->setText(tr("%1 · %2 · logs in as %3", "account type, status, login name")
                         .arg(words::kind(user.kind), words::status(user.status),
                             user.loginName().isEmpty() ? u"–"_s : user.loginName()));
    m_editor->setChoices(m_facilities, m_templates);
    m_editor->setAccess(m_before);
    m_editor->setEnabled(true);
    m_editor->setLocked(
        words::refusal(CustomerUserAction::ChangeAccess, verdictOf(m_before), m_details->facts));
    update();
    (verdictOf(m_before).allowed() ? static_cast<QWidget*>(m_editor) : m_cancel)->setFocus();
    emit loaded();
}

UserVerdict UserAccessDialog::verdictOf(const CustomerUserAccess& after) const
{
    CustomerUserFacts facts = m_details->facts;
    facts.changesLevel = after.level != m_before.level;
    facts.newLevel = after.level;
    return judge(CustomerUserAction::ChangeAccess, facts);
}

bool UserAccessDialog::hasUnsavedChanges() const
{
    return m_details && m_editor->access() != m_before;
}

void UserAccessDialog::update()
{
    if (!m_details) {
        return;
    }
    const bool changed = hasUnsavedChanges();
    setWindowModified(changed);
    const bool locked = !verdictOf(m_before).allowed();
    const UserVerdict verdict = verdictOf(m_editor->access());
    const QString refusal
        = words::refusal(CustomerUserAction::ChangeAccess, verdict, m_details->facts);
    m_editor->setLevelFault(locked ? QString() : refusal);
    QString reason;
    if (!locked) {
        reason = !verdict.allowed() ? tr("To save, choose the level Administrator again.")
            : changed               ? QString()
                                    : tr("Nothing has been changed yet.");
    }
    m_save->setEnabled(!locked && changed && verdict.allowed() && !m_busy);
    m_save->setAccessibleDescription(locked ? refusal : reason);
    m_reason->setText(m_busy ? tr("Saving…") : reason);
    m_cancel->setText(locked ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setEnabled(!m_busy);
    m_editor->setEnabled(!m_busy);
}

void UserAccessDialog::startSaving()
{
    if (m_busy || !hasUnsavedChanges() || !verdictOf(m_editor->access()).allowed()) {
        finishClose(false);
        return;
    }
    const bool lowers = m_before.level == CustomerUserLevel::Administrator
        && m_editor->access().level != CustomerUserLevel::Administrator;
    if (lowers) {
        askAboutAdministrator();
    } else {
        save(m_before, m_editor->access());
    }
}

void UserAccessDialog::askAboutAdministrator()
{
    m_busy = true;
    update();
    whenDone(m_context.workspace->customerUsers().preview(CustomerUserAction::ChangeAccess, m_id),
        this, [this](const Result<UserActionPreview>& preview) {
            m_busy = false;
            update();
            if (!preview || !preview->leavesNoAdministrator) {
                // What else is wrong with it, saving says.
                save(m_before, m_editor->access());
                return;
            }
            ConfirmRequest request;
            request.id = u"confirm-no-administrator"_s;
            request.title
                = tr("Leave %1 without an administrator?").arg(m_details->user.customerName);
            request.text = tr("%1 is the only administrator. Afterwards nobody at the customer can "
                              "manage its login accounts; you still can, here.")
                               .arg(m_details->user.userName);
            request.confirmText = tr("Save access");
            request.destructive = true;
            m_context.ui.prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
                if (answer.confirmed) {
                    save(m_before, m_editor->access());
                } else {
                    finishClose(false);
                }
            });
        });
}

void UserAccessDialog::save(const CustomerUserAccess& before, const CustomerUserAccess& after)
{
    m_busy = true;
    update();
    whenDone(m_context.workspace->customerUsers().changeAccess(m_id, before, after), this,
        [this](const Result<CustomerUser>& result) { onSaved(result); });
}

void UserAccessDialog::onSaved(const Result<CustomerUser>& result)
{
    m_busy = false;
    if (result) {
        m_before = m_editor->access();
        setWindowModified(false);
        emit saved(*result);
        accept();
        finishClose(true);
        return;
    }
    update();
    if (result.error().code == ErrorCode::Conflict) {
        onConflict();
        return;
    }
    m_context.ui.prompt.notify(this, errorNotice(result.error()), [](bool) {});
    finishClose(false);
    if (result.error().code == ErrorCode::Refused) {
        // Somebody else made it impossible: show how things stand now, with what was typed.
        const CustomerUserAccess mine = m_editor->access();
        whenDone(m_context.workspace->customerUsers().details(m_id), this,
            [this, mine](const Result<CustomerUserDetails>& details) {
                if (details) {
                    showDetails(*details, m_facilities, m_templates);
                    m_editor->setAccess(mine);
                    update();
                }
            });
    }
}

void UserAccessDialog::onConflict()
{
    m_busy = true;
    update();
    whenDone(m_context.workspace->customerUsers().details(m_id), this,
        [this](const Result<CustomerUserDetails>& stored) {
            m_busy = false;
            update();
            if (stored) {
                askHowToMerge(*stored);
                return;
            }
            m_context.ui.prompt.notify(this, errorNotice(stored.error()), [](bool) {});
            finishClose(false);
        });
}

QString UserAccessDialog::templateName(TemplateId id) const
{
    const auto found = std::find_if(m_templates.begin(), m_templates.end(),
        [id](const PermissionTemplate& each) { return each.id == id; });
    return found == m_templates.end() ? tr("None", "no template") : found->name;
}

QString UserAccessDialog::fieldInWords(const CustomerUserAccess& access, const QString& field) const
{
    if (field == u"level"_s) {
        return words::level(access.level);
    }
    if (field == u"permissions"_s) {
        const QString changes = words::permissionChanges(m_before.permissions, access.permissions);
        return changes.isEmpty() ? words::permissions(access.permissions, 4) : changes;
    }
    return field == u"template"_s ? templateName(access.followed)
                                  : words::facilityNames(access.scope, m_facilities);
}

void UserAccessDialog::askHowToMerge(const CustomerUserDetails& stored)
{
    const CustomerUserAccess mine = m_editor->access();
    const CustomerUserAccess theirs = stored.user.access;
    const QStringList myFields = changedFields(m_before, mine);
    const QStringList theirFields = changedFields(m_before, theirs);
    const QStringList apart = changedFields(mine, theirs);
    FieldConflict conflict {stored.user.userName, {}, {}, {}};
    QStringList clashes;
    for (const QString& field : {u"level"_s, u"permissions"_s, u"template"_s, u"facilities"_s}) {
        const bool clash
            = myFields.contains(field) && theirFields.contains(field) && apart.contains(field);
        if (clash) {
            clashes << field;
        }
        conflict.fields.push_back({field, words::accessField(field), clash,
            fieldInWords(mine, field), fieldInWords(theirs, field),
            fieldInWords(myFields.contains(field) ? mine : theirs, field)});
    }
    const auto merge = [mine, theirs, myFields](const QStringList& notMine) {
        CustomerUserAccess merged = theirs;
        for (const QString& field : myFields) {
            if (!notMine.contains(field)) {
                takeField(merged, field, mine);
            }
        }
        return merged;
    };
    if (clashes.isEmpty()) {
        save(theirs, merge({}));
        return;
    }
    auto* dialog = new FieldConflictDialog(conflict, m_context.ui.theme, this);
    connect(dialog, &FieldConflictDialog::decided, this, [this, dialog, clashes, theirs, merge] {
        QStringList notMine;
        for (const QString& field : clashes) {
            if (!dialog->keepsMine(field)) {
                notMine << field;
            }
        }
        save(theirs, merge(notMine));
    });
    connect(dialog, &QDialog::rejected, this, [this] { finishClose(false); });
    dialog->open();
}

void UserAccessDialog::requestClose(const std::function<void(bool)>& closed)
{
    if (m_busy || m_closed) {
        if (closed) {
            closed(false);
        }
        return;
    }
    m_closed = closed ? closed : [](bool) {};
    if (!hasUnsavedChanges()) {
        finishClose(true);
        return;
    }
    QStringList names;
    for (const QString& field : changedFields(m_before, m_editor->access())) {
        names << words::accessField(field);
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title = tr("Save the access of %1?").arg(m_details->user.userName);
    request.text
        = tr("Not saved yet: %1.").arg(names.join(tr(", ", "between the items of a list")));
    request.confirmText = tr("Save access");
    request.alternativeText = tr("Discard changes");
    m_context.ui.prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            startSaving();
        } else {
            finishClose(answer.alternative);
        }
    });
}

/// Ends a requestClose(), if one is under way.
void UserAccessDialog::finishClose(bool closed)
{
    const auto callback = std::exchange(m_closed, nullptr);
    if (!callback) {
        return;
    }
    if (closed && isVisible()) {
        QDialog::reject();
    }
    callback(closed);
}

void UserAccessDialog::reject()
{
    requestClose({});
}

} // namespace kontorist
