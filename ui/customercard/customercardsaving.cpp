#include "base/futures.h"
#include "services/customeruserservice.h"
#include "ui/access/permissiongriddialog.h"
#include "ui/common/noticebar.h"
#include "ui/customercard/accountstab.h"
#include "ui/customercard/carddialogs.h"
#include "ui/customercard/customercard.h"
#include "ui/customercard/detailstab.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/words/words.h"

#include <QPushButton>
#include <QTabWidget>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesListed = 10;
constexpr int mostRepeats = 3;

/// What comes behind a saving: a mail, or a password that goes out in none.
struct FollowUp
{
    CustomerUserId user;
    AfterAdding then = AfterAdding::Nothing;
    QString password;
};

/// `added`: the ids of the new ones, in the order of the rows.
std::vector<FollowUp> followUpsOf(
    const CardStaging& staging, const std::vector<CustomerUserId>& added)
{
    std::vector<FollowUp> list;
    size_t next = 0;
    for (const AccountRow& row : staging.rows()) {
        if (!row.isNew()) {
            if (row.mails()) {
                list.push_back({row.user.id, AfterAdding::SendLoginDetails, row.password});
            }
            continue;
        }
        const CustomerUserId id = next < added.size() ? added[next] : CustomerUserId();
        ++next;
        if (id.isValid() && (row.mails() || !row.fresh->password.isEmpty())) {
            list.push_back({id, row.fresh->then, row.fresh->password});
        }
    }
    return list;
}

/// The number behind the word of an error's field: "user 12" → 12.
std::optional<qint64> numberBehind(const QString& field, const QString& word)
{
    bool number = false;
    const qint64 value = field.section(u' ', 1).toLongLong(&number);
    return field.section(u' ', 0, 0) == word && number ? std::optional(value) : std::nullopt;
}

} // namespace

void CustomerCardDialog::save()
{
    if (m_saving) {
        return;
    }
    if (const QString reason = reasonNotToSave(); !reason.isEmpty()) {
        m_details->showAllFaults();
        if (!m_details->reasonNotToSave().isEmpty() && m_loaded) {
            showTab(Tab::Details);
            m_details->focusFault();
        }
        finishClose(false);
        return;
    }
    m_savedAgain = 0;
    m_staging.clearFaults();
    if (!m_staging.clashes().empty()) {
        askAboutClashes();
    } else {
        askAboutRemovals();
    }
}

/// Staging one asks nothing, since it can be undone; saving it cannot.
void CustomerCardDialog::askAboutRemovals()
{
    const auto removals = m_staging.removals();
    if (removals.empty()) {
        store();
        return;
    }
    QStringList names;
    bool changedSince = false;
    for (const AccountRow* row : removals) {
        names << row->user.userName;
        changedSince = changedSince || row->changedSince;
    }
    const int count = static_cast<int>(names.size());
    QString list = names.mid(0, namesListed).join(tr(", ", "between the items of a list"));
    if (count > namesListed) {
        list = tr("%1 and %Ln more", "names", count - namesListed).arg(list);
    }
    ConfirmRequest request;
    request.id = u"confirm-removals"_s;
    request.title = tr("Save and remove %Ln customer user(s)?", nullptr, count);
    request.text = tr("Removed for good: %1. Login numbers are never given again; orders keep the "
                      "name. The contacts stay.")
                       .arg(list);
    if (changedSince) {
        request.text += u'\n' % tr("A colleague changed some of them after you marked them.");
    }
    request.confirmText = tr("Save and remove");
    request.destructive = true;
    m_context.ui.prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            store();
        } else {
            finishClose(false);
        }
    });
}

void CustomerCardDialog::store()
{
    ++m_generation; // what is being read now is older than what the saving brings
    setSaving(true);
    whenDone(m_context.workspace->customers().saveCard(m_staging.edit()), this,
        [this](const Result<CustomerCard>& result) { onSaved(result); });
}

void CustomerCardDialog::onSaved(const Result<CustomerCard>& result)
{
    if (result) {
        afterSaving(*result);
        return;
    }
    const Error& error = result.error();
    const bool ofFields = error.code == ErrorCode::Invalid && !error.field.contains(u' ');
    if (isNew() || ofFields) {
        onRefused(error);
        return;
    }
    // What the card shows may be old: the reason has to be seen beside what is true now.
    reloadThen([this, error] {
        const bool clash
            = error.code == ErrorCode::Conflict && error.reason == u"same-field-changed"_s;
        if (clash && m_savedAgain < mostRepeats) {
            ++m_savedAgain;
            if (m_staging.clashes().empty()) {
                store(); // both typed the same, or it was taken back
            } else {
                setSaving(false);
                askAboutClashes();
            }
            return;
        }
        onRefused(error);
    });
}

void CustomerCardDialog::afterSaving(const CustomerCard& stored)
{
    const std::vector<FollowUp> followUps = followUpsOf(m_staging, stored.added);
    m_staging.take(stored);
    setSaving(false);
    showAll();
    const FlowMessage done {
        FlowMessage::Kind::Done, tr("%1 is saved.").arg(stored.customer.name), {}, {}};
    // Mails are reviewed in front of the card, and a password is being hashed: closing now would
    // lose both, so whoever wanted to close does it again afterwards.
    const bool closes = m_closed && followUps.empty();
    if (closes) {
        emit message(done);
    } else {
        say(done);
    }
    emit saved(stored.customer.id);
    for (const FollowUp& each : followUps) {
        if (each.then == AfterAdding::Invite) {
            emit inviteRequested(each.user);
        } else if (each.then == AfterAdding::SendLoginDetails) {
            emit loginDetailsRequested(each.user, each.password);
        } else {
            setPassword(each.user, each.password);
        }
    }
    finishClose(closes);
}

/// Hashing takes a while and so is no part of the saving; a fault is told, the account stands. The
/// card may be gone by then.
void CustomerCardDialog::setPassword(CustomerUserId user, const QString& password)
{
    QWidget* host = parentWidget() != nullptr ? parentWidget() : this;
    whenDone(m_context.workspace->customerUsers().setPassword(user, password), host,
        [host, &prompt = m_context.ui.prompt](const Result<CustomerUser>& result) {
            if (!result) {
                prompt.notify(host, errorNotice(result.error(), u"password-fault"_s), [](bool) {});
            }
        });
}

void CustomerCardDialog::onRefused(const Error& error)
{
    setSaving(false);
    qint64 key = 0;
    if (const auto user = numberBehind(error.field, u"user"_s)) {
        key = *user;
    } else if (const auto index = numberBehind(error.field, u"added"_s)) {
        key = m_staging.keyOfAdded(static_cast<size_t>(*index));
    }
    if (key != 0 && m_staging.row(key) != nullptr) {
        tellAtRow(key, error);
    } else if (error.code == ErrorCode::Invalid && m_details->hasField(error.field)) {
        m_details->setServiceFault(error);
        showTab(Tab::Details);
        m_details->focusFault();
        updateState();
    } else {
        Error told = error;
        told.field.clear(); // "user 12" says nothing to a person
        m_context.ui.prompt.notify(this, errorNotice(told, u"save-fault"_s), [](bool) {});
    }
    finishClose(false);
}

void CustomerCardDialog::tellAtRow(qint64 key, const Error& error)
{
    Error told = error;
    told.field.clear();
    const QString sentence = words::errorText(told);
    m_staging.setFault(key, sentence);
    m_accounts->refresh();
    showTab(Tab::Accounts);
    m_accounts->select(key);
    say({FlowMessage::Kind::Fault,
        tr("Nothing was saved. %1: %2", "user and reason")
            .arg(m_staging.row(key)->user.userName, sentence),
        {}, {}});
    updateState();
}

void CustomerCardDialog::reloadThen(const std::function<void()>& then)
{
    whenDone(m_context.workspace->customers().loadCard(customer()), this,
        [this, then](const Result<CustomerCard>& contents) {
            if (!contents) {
                onRefused(contents.error());
                return;
            }
            m_staging.merge(*contents);
            showAll();
            then();
        });
}

void CustomerCardDialog::askAboutClashes()
{
    const CustomerDraft mine = normalizedDraft(m_staging.draft());
    const CustomerDraft theirs = draftOf(m_staging.customer());
    std::vector<CardConflictDialog::Question> questions;
    for (const CardClash& clash : m_staging.clashes()) {
        const QString field = cardwords::field(clash.field);
        if (clash.key == 0) {
            questions.push_back({clash, field, cardwords::value(mine, clash.field, m_names),
                cardwords::value(theirs, clash.field, m_names)});
            continue;
        }
        const AccountRow& row = *m_staging.row(clash.key);
        questions.push_back({clash, tr("%1: %2", "user and field").arg(row.user.userName, field),
            cardwords::value(row.access, clash.field, m_names),
            cardwords::value(row.user.access, clash.field, m_names)});
    }
    auto* dialog = new CardConflictDialog(std::move(questions), m_context.ui.theme, this);
    connect(dialog, &CardConflictDialog::decided, this,
        [this](const std::vector<CardClash>& clashes, const std::vector<bool>& keepMine) {
            for (size_t i = 0; i < clashes.size(); ++i) {
                m_staging.settle(clashes[i], keepMine[i]);
            }
            showAll();
            if (!m_staging.clashes().empty()) {
                askAboutClashes(); // one more came in while this one was being decided
            } else if (m_staging.isEmpty()) {
                finishClose(true); // theirs everywhere: nothing is left to save
            } else {
                askAboutRemovals();
            }
        });
    connect(dialog, &QDialog::rejected, this, [this] { finishClose(false); });
    dialog->open();
}

void CustomerCardDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_details->setSaving(saving);
    m_accounts->setSaving(saving);
    updateState();
}

/// What is typed into a dialog of the card would be lost with it.
bool CustomerCardDialog::dialogIsOpen()
{
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            dialog->raise();
            dialog->activateWindow();
            return true;
        }
    }
    return false;
}

void CustomerCardDialog::requestClose(const std::function<void(bool)>& closed)
{
    // The grid is a child with unsaved ticks of its own.
    if (auto* grid = findChild<PermissionGridDialog*>(); grid != nullptr && grid->isVisible()) {
        grid->requestClose([this, closed](bool gridClosed) {
            if (gridClosed) {
                requestClose(closed);
            } else if (closed) {
                closed(false);
            }
        });
        return;
    }
    if (m_saving || m_closed || dialogIsOpen()) {
        if (closed) {
            closed(false);
        }
        return;
    }
    m_closed = closed ? closed : [](bool) {};
    if (hasUnsentComment()) {
        askAboutComment([this] { askToSave(); });
    } else {
        askToSave();
    }
}

void CustomerCardDialog::askAboutComment(const std::function<void()>& discarded)
{
    ConfirmRequest request;
    request.id = u"confirm-unsent-comment"_s;
    request.title = tr("Discard the comment that was not posted?");
    request.text = tr("You wrote a comment on an order and did not post it.");
    request.confirmText = tr("Discard comment");
    request.destructive = true;
    m_context.ui.prompt.confirm(this, request, [this, discarded](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            discarded();
        } else {
            showTab(Tab::Orders);
            finishClose(false);
        }
    });
}

void CustomerCardDialog::askToSave()
{
    if (!hasUnsavedChanges()) {
        finishClose(true);
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title
        = isNew() ? tr("Save the new customer?") : tr("Save the changes to %1?").arg(displayName());
    request.text = cardwords::unsaved(m_staging);
    request.confirmText = isNew() ? tr("Add customer") : tr("Save changes");
    request.alternativeText = tr("Discard changes");
    m_context.ui.prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            save();
        } else {
            finishClose(answer.alternative);
        }
    });
}

/// Ends a requestClose(), if one is under way.
void CustomerCardDialog::finishClose(bool closed)
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

void CustomerCardDialog::reject()
{
    requestClose({});
}

} // namespace kontorist
