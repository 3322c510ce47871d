#include "ui/access/permissiongriddialog.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "ui/access/accessparts.h"
#include "ui/access/filterline.h"
#include "ui/access/permissiongridmodel.h"
#include "ui/access/permissiongridview.h"
#include "ui/common/noticebar.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize {860, 620};
constexpr int personWidthInLetters = 26;
constexpr int namesTold = 3;

} // namespace

PermissionGridDialog::PermissionGridDialog(
    const FlowContext& context, CustomerId customer, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(customer)
    , m_model(new PermissionGridModel(this))
{
    m_model->setActor(context.workspace->actor().rights, context.workspace->isWritable());
    build();
    connect(m_model, &PermissionGridModel::edited, this, &PermissionGridDialog::update);
    connect(m_model, &PermissionGridModel::refused, this, [this](const QString& why) {
        m_notice->showText(NoticeBar::Tone::Warning, why, {}, {}, false);
    });
    auto& changes = context.workspace->changes();
    const auto reload = [this] {
        if (!m_busy) {
            load();
        }
    };
    connect(&changes, &ChangeNotifier::customerUsersChanged, this, reload);
    connect(&changes, &ChangeNotifier::customersChanged, this, reload);
    connect(&changes, &ChangeNotifier::contactsChanged, this, reload);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, reload);
    update();
    load();
}

void PermissionGridDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"permission-grid"_s);
    setWindowTitle(tr("Permissions") % u"[*]"_s);
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Lock, tr("Permissions"));
    m_title = findChild<QLabel*>(u"dialogTitle"_s);
    m_notice = new NoticeBar(theme, this);
    m_notice->hide();
    layout->addWidget(m_notice);
    m_filter = new FilterLine(u"filterEdit"_s, tr("Find people"));
    layout->addWidget(m_filter);
    buildTable();
    layout->addWidget(m_table, 1);
    m_empty = makeNote(theme, {}, u"emptyText"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    layout->addWidget(m_empty, 1);
    m_cell = makeNote(theme, {}, u"cellText"_s);
    layout->addWidget(m_cell);
    m_state = makeParagraph({}, u"stateText"_s);
    layout->addWidget(m_state);
    auto* buttons = new QDialogButtonBox;
    m_save
        = addButton(buttons, tr("Save permissions"), QDialogButtonBox::ApplyRole, u"saveButton"_s);
    m_cancel = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &PermissionGridDialog::startSaving);
    connect(m_cancel, &QPushButton::clicked, this, &PermissionGridDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        update();
        showCell();
    });
    connect(m_filter, &FilterLine::leaveToList, m_table, [this] {
        // First, since a table that gets the focus without a current cell takes the very first.
        if (!m_table->currentIndex().isValid()) {
            m_table->setCurrentIndex(m_model->index(0, PermissionGridModel::firstPermission));
        }
        m_table->setFocus();
    });
    resizeWithin(this, startSize, metrics);
}

void PermissionGridDialog::buildTable()
{
    const Theme& theme = m_context.ui.theme;
    m_table = new QTableView;
    setName(m_table, u"gridTable"_s, tr("Permissions by person"));
    m_table->setModel(m_model);
    auto* header = new UprightHeader(m_table);
    m_table->setHorizontalHeader(header);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_table->setItemDelegateForColumn(column, new TickDelegate(theme, m_table));
        m_table->setColumnWidth(column, theme.metrics().rowHeight(Density::Normal));
    }
    m_table->setColumnWidth(
        PermissionGridModel::personColumn, textWidth(m_table, personWidthInLetters));
    header->setSectionResizeMode(PermissionGridModel::personColumn, QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.metrics().rowHeight(Density::Normal));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &PermissionGridDialog::showCell);
}

void PermissionGridDialog::load()
{
    whenDone(m_context.workspace->customers().loadCard(m_id), this,
        [this, generation = ++m_generation](const Result<CustomerCard>& card) {
            if (generation == m_generation) {
                onLoaded(card);
            }
        });
}

void PermissionGridDialog::onLoaded(const Result<CustomerCard>& card)
{
    if (!card) {
        m_notice->showText(NoticeBar::Tone::Fault, words::errorText(card.error()), tr("Try again"),
            [this] { load(); });
        update();
        return;
    }
    const bool first = !m_customer;
    m_customer = card->customer;
    const QString title = tr("Permissions at %1", "a customer").arg(m_customer->name);
    m_title->setText(title);
    setWindowTitle(title % u"[*]"_s);
    const QStringList changed = m_model->setUsers(card->users);
    if (first && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, PermissionGridModel::firstPermission));
        m_table->setFocus();
    }
    if (!changed.isEmpty() || std::exchange(m_conflict, false)) {
        sayChangedMeanwhile(changed);
    }
    showCell();
    emit loaded();
}

void PermissionGridDialog::sayChangedMeanwhile(const QStringList& names)
{
    QString who = names.mid(0, namesTold).join(tr(", ", "between the items of a list"));
    if (names.size() > namesTold) {
        who = tr("%1 and %Ln more", nullptr, static_cast<int>(names.size()) - namesTold).arg(who);
    }
    m_notice->showText(NoticeBar::Tone::Warning,
        names.isEmpty()
            ? tr("A colleague changed permissions meanwhile. Look at your ticks and save again.")
            : tr("A colleague changed %1 meanwhile. Their ticks are shown, and yours are kept on "
                 "top, not saved yet.")
                  .arg(who));
}

bool PermissionGridDialog::hasUnsavedChanges() const
{
    return m_model->editedUsers() > 0;
}

void PermissionGridDialog::update()
{
    const int edited = m_model->editedUsers();
    setWindowModified(edited > 0);
    m_state->setText(m_busy ? tr("Saving…")
            : edited > 0    ? tr("Not saved yet: the permissions of %Ln people.", nullptr, edited)
            : m_model->userCount() > 0
            ? tr("Nothing has been changed yet. Arrow keys move, Space ticks.")
            : QString());
    m_save->setEnabled(edited > 0 && !m_busy);
    m_save->setAccessibleDescription(m_state->text());
    m_cancel->setEnabled(!m_busy);
    m_table->setEnabled(!m_busy);
    const bool nothing = m_customer && m_model->rowCount() == 0;
    m_table->setVisible(!nothing);
    m_filter->setVisible(!m_customer || m_model->userCount() > 0);
    m_empty->setVisible(nothing);
    m_empty->setText(m_model->isFiltering()
            ? tr("Nobody matches “%1”.").arg(m_filter->text().trimmed())
            : tr("This customer has no users yet. Add one on its card."));
    showCell();
}

void PermissionGridDialog::showCell()
{
    m_cell->setText(m_table->currentIndex().data(sentenceRole).toString());
}

void PermissionGridDialog::startSaving()
{
    if (m_busy || !hasUnsavedChanges()) {
        finishClose(false);
        return;
    }
    if (!m_model->leavesNobody()) {
        save();
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-no-administrator"_s;
    request.title = tr("Leave %1 without an administrator?").arg(m_customer->name);
    request.text = tr("Afterwards nobody at the customer can manage its login accounts; you still "
                      "can, here.");
    request.confirmText = tr("Save permissions");
    request.destructive = true;
    m_context.ui.prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            save();
        } else {
            finishClose(false);
        }
    });
}

void PermissionGridDialog::save()
{
    CardEdit edit;
    edit.customer = m_id;
    edit.before = draftOf(*m_customer);
    edit.after = edit.before;
    for (const auto& user : m_model->edits()) {
        edit.changed.push_back({user.user.id, user.user.access, user.after});
    }
    m_busy = true;
    ++m_generation; // what is being read is older than what is saved
    update();
    whenDone(m_context.workspace->customers().saveCard(edit), this,
        [this, users = static_cast<int>(edit.changed.size())](
            const Result<CustomerCard>& result) { onSaved(result, users); });
}

void PermissionGridDialog::onSaved(const Result<CustomerCard>& result, int users)
{
    m_busy = false;
    if (result) {
        m_model->discardEdits();
        m_model->setUsers(result->users);
        FlowMessage done;
        done.text = tr("The permissions of %Ln people at %1 are saved.", nullptr, users)
                        .arg(m_customer->name);
        m_notice->showText(NoticeBar::Tone::Done, done.text, {}, {}, false);
        emit message(done);
        emit saved(m_id);
        update();
        finishClose(true);
        return;
    }
    update();
    finishClose(false);
    if (result.error().code == ErrorCode::Conflict) {
        m_conflict = true;
    } else {
        m_context.ui.prompt.notify(this, errorNotice(result.error()), [](bool) {});
    }
    load();
}

void PermissionGridDialog::requestClose(const std::function<void(bool)>& closed)
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
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title = tr("Save the permissions at %1?").arg(m_customer->name);
    request.text = m_state->text();
    request.confirmText = tr("Save permissions");
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
void PermissionGridDialog::finishClose(bool closed)
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

void PermissionGridDialog::reject()
{
    requestClose({});
}

} // namespace kontorist
