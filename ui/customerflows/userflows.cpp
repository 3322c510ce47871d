#include "ui/customerflows/userflows.h"

#include "base/futures.h"
#include "services/contactservice.h"
#include "services/databaseservice.h"
#include "ui/contacts/backupflow.h"
#include "ui/contacts/conflictnotice.h"
#include "ui/customerflows/userconfirmation.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/mail/sendactivationdialog.h"
#include "ui/mail/sentbar.h"
#include "ui/words/customerwords.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString doneText(CustomerUserAction action, const CustomerUser& user)
{
    switch (action) {
    case CustomerUserAction::CancelInvitation:
        return UserFlows::tr("The invitation of %1 is cancelled; its link no longer works.")
            .arg(user.userName);
    case CustomerUserAction::Activate:
        return UserFlows::tr("%1 is Active at %2 now.").arg(user.userName, user.customerName);
    case CustomerUserAction::Deactivate:
        return UserFlows::tr("%1 is Inactive at %2 now.").arg(user.userName, user.customerName);
    case CustomerUserAction::DeleteLoginIdentities:
        return user.status == CustomerUserStatus::Pending
            ? UserFlows::tr("The login of %1 is deleted; the user is Pending.").arg(user.userName)
            : UserFlows::tr("The login name %1 opens nothing any more.").arg(user.loginName());
    case CustomerUserAction::Remove:
        return UserFlows::tr("%1 is removed from %2.").arg(user.userName, user.customerName);
    default:
        return {};
    }
}

/// What the mail review shows of a mail to a customer user.
PreparedInvitation asReviewed(const PreparedUserMail& mail)
{
    PreparedInvitation shown;
    shown.purpose = mail.purpose;
    shown.rowVersion = mail.rowVersion;
    shown.contactName = mail.userName;
    shown.language = mail.language;
    shown.link = mail.link;
    // With the password in the message the link is that of the login page and does not end.
    shown.expiresAt = mail.passwordInMail ? QDateTime() : mail.expiresAt;
    shown.message = mail.message;
    shown.declinedBefore = mail.asksFirst;
    shown.leadsNowhere = mail.leadsNowhere;
    shown.userMail = std::make_shared<const PreparedUserMail>(mail);
    return shown;
}

} // namespace

UserFlows::UserFlows(const FlowContext& context, BackupFlow& backup, SentBar& bar, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_backup(backup)
    , m_bar(bar)
{
}

void UserFlows::start(CustomerUserAction action, CustomerUserId id)
{
    switch (action) {
    case CustomerUserAction::SendInvitation:
    case CustomerUserAction::ResendInvitation:
        return invite(id);
    case CustomerUserAction::SendLoginDetails:
        return sendLoginDetails(id);
    case CustomerUserAction::ChangeAccess:
        emit changePermissionsRequested(id);
        return;
    case CustomerUserAction::ShowActivity:
        emit activityRequested(id);
        return;
    case CustomerUserAction::BackUpUserData:
        return backUp(id);
    case CustomerUserAction::CancelInvitation:
    case CustomerUserAction::Activate:
    case CustomerUserAction::Deactivate:
    case CustomerUserAction::DeleteLoginIdentities:
    case CustomerUserAction::Remove:
        return transition(action, id);
    case CustomerUserAction::ExpireInvitation:
    case CustomerUserAction::AcceptInvitation:
    case CustomerUserAction::DeclineInvitation:
        return; // done by the system or the person
    }
}

void UserFlows::transition(CustomerUserAction action, CustomerUserId id)
{
    whenDone(m_context.workspace->customerUsers().preview(action, id), this,
        [this, action, id](const Result<UserActionPreview>& preview) {
            if (!preview) {
                tellFault(preview.error(), id);
                return;
            }
            auto& prompt = m_context.ui.prompt;
            if (!preview->verdict.allowed()) {
                prompt.notify(m_context.window, userRefusal(action, *preview), [](bool) {});
                return;
            }
            if (!asksFirst(action)) {
                perform(action, preview->user);
                return;
            }
            prompt.confirm(m_context.window, userConfirmation(action, *preview),
                [this, action, seen = preview->user](const ConfirmAnswer& answer) {
                    if (answer.confirmed) {
                        perform(action, seen);
                    }
                });
        });
}

void UserFlows::perform(CustomerUserAction action, const CustomerUser& seen)
{
    whenDone(m_context.workspace->customerUsers().perform(action, seen.id, seen.rowVersion), this,
        [this, action, id = seen.id](const Result<CustomerUser>& user) {
            if (!user) {
                tellFault(user.error(), id);
                return;
            }
            emit message({FlowMessage::Kind::Done, doneText(action, *user), {}, {}});
        });
}

void UserFlows::invite(CustomerUserId id)
{
    review(tr("Send invitation"), [workspace = m_context.workspace, id](const QString& language) {
        return workspace->customerUsers().prepareInvitation(id, language);
    });
}

void UserFlows::sendLoginDetails(CustomerUserId id, const QString& password)
{
    review(tr("Send login details"),
        [workspace = m_context.workspace, id, password](const QString& language) {
            return workspace->customerUsers().prepareLoginDetails(id, password, language);
        });
}

void UserFlows::review(const QString& title, const Prepare& prepare)
{
    m_mails.emplace_back(title, prepare);
    if (m_mails.size() == 1) {
        reviewNext();
    }
}

void UserFlows::reviewNext()
{
    if (m_mails.empty()) {
        return;
    }
    const auto& [title, prepare] = m_mails.front();
    SendActivationCalls calls;
    calls.prepare = [compose = prepare](const QString& language) {
        return compose(language).then(
            [](const Result<PreparedUserMail>& prepared) -> Result<PreparedInvitation> {
                if (!prepared) {
                    return failure(prepared.error());
                }
                return asReviewed(*prepared);
            });
    };
    calls.handOff = [workspace = m_context.workspace](
                        const PreparedInvitation& reviewed, MailChannel channel) {
        PreparedUserMail leaving = *reviewed.userMail;
        leaving.message = reviewed.message;
        return workspace->customerUsers().handOff(leaving, channel);
    };
    calls.now = [workspace = m_context.workspace] { return workspace->clock().now(); };
    auto* dialog = new SendActivationDialog(
        calls, m_context.ui.mail, m_context.ui.prompt, m_context.window, title);
    connect(dialog, &SendActivationDialog::handedOff, &m_bar, &SentBar::add);
    connect(dialog, &QDialog::finished, this, [this] {
        m_mails.pop_front();
        reviewNext();
    });
    dialog->open();
}

void UserFlows::backUp(CustomerUserId id)
{
    whenDone(m_context.workspace->customerUsers().details(id), this,
        [this, id](const Result<CustomerUserDetails>& details) {
            if (!details) {
                tellFault(details.error(), id);
                return;
            }
            whenDone(m_context.workspace->contacts().details(details->user.contact), this,
                [this, id](const Result<ContactDetails>& contact) {
                    if (contact) {
                        m_backup.start(contact->contact);
                    } else {
                        tellFault(contact.error(), id);
                    }
                });
        });
}

void UserFlows::renameLogin(const CustomerUser& user)
{
    whenDone(m_context.workspace->database().settings(), this,
        [this, user](const Result<OfficeSettings>& office) {
            if (!office) {
                tellFault(office.error(), user.id);
            } else if (office->loginMode == LoginMode::Email && user.numberLogin.isEmpty()) {
                tellFault(makeError(ErrorCode::Refused, u"login-is-email"_s), user.id);
            } else {
                askToRename(user);
            }
        });
}

void UserFlows::askToRename(const CustomerUser& user)
{
    ConfirmRequest request;
    request.id = u"confirm-rename-login"_s;
    request.title = tr("Give %1 a new login name?").arg(user.userName);
    request.text = user.numberLogin.isEmpty()
        ? tr("The person gets a number to log in with. The e-mail address goes on working with the "
             "same password.")
        : tr("%1 no longer works as a login name and is never given again. Tell the person the new "
             "one: send the login details afterwards.")
              .arg(user.loginName());
    request.confirmText = tr("Give new login name");
    request.destructive = true;
    m_context.ui.prompt.confirm(
        m_context.window, request, [this, user](const ConfirmAnswer& answer) {
            if (!answer.confirmed) {
                return;
            }
            whenDone(m_context.workspace->customerUsers().renameLogin(user.id, user.rowVersion),
                this, [this, id = user.id](const Result<CustomerUser>& renamed) {
                    if (!renamed) {
                        tellFault(renamed.error(), id);
                        return;
                    }
                    emit message({FlowMessage::Kind::Done,
                        tr("%1 logs in as %2 now.").arg(renamed->userName, renamed->loginName()),
                        tr("Send login details"), [this, id] { sendLoginDetails(id); }});
                });
        });
}

void UserFlows::tellFault(const Error& error, CustomerUserId id)
{
    if (error.code == ErrorCode::Conflict) {
        tellConflict(m_context, this, tr("Somebody changed this customer user meanwhile"),
            u"customer-user"_s, id.value());
        return;
    }
    m_context.ui.prompt.notify(
        m_context.window, errorNotice(error, u"action-fault"_s), [](bool) {});
}

} // namespace kontorist
