#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "cli/mailopener.h"
#include "services/customeruserservice.h"
#include "services/invitationservice.h"
#include "services/mail/mailtourl.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

BulkRow failed(const Error& error)
{
    BulkRow row;
    row.result = failure(error);
    return row;
}

BulkRow sendOne(Session& session, Workspace& workspace, const PreparedUserMail& prepared)
{
    const bool print = session.args().has(u"--print"_s);
    const auto url = MailtoUrl::build(prepared.message);
    if (!url) {
        return failed(url.error());
    }
    const auto handed = await(workspace.customerUsers().handOff(
        prepared, print ? MailChannel::Printed : MailChannel::MailProgram));
    if (!handed) {
        return failed(handed.error());
    }
    BulkRow row;
    if (print) {
        const QString mailto = QString::fromLatin1(url->toEncoded());
        row.plain = true;
        row.extra.add("id"_L1, prepared.user.value())
            .add("mailto"_L1, mailto)
            .add("link"_L1, prepared.link)
            .add("expires_at"_L1, handed->expiresAt);
        row.text = u"\n"_s % prepared.link % u'\n' % mailto;
        return row;
    }
    if (const auto opened = MailOpener::open(*url); !opened) {
        // It did not go: the link dies and the user is no longer invited.
        if (const auto taken = await(workspace.invitations().confirmSent(handed->message, false));
            !taken) {
            return failed(taken.error());
        }
        return failed(opened.error());
    }
    row.extra.add("expires_at"_L1, handed->expiresAt);
    return row;
}

/// What a mail command is for: the invitation may be the first or a later one.
enum class Purpose { Invite, Resend, Details };

QFuture<Result<PreparedUserMail>> prepare(
    Session& session, CustomerUserService& users, CustomerUserId id, Purpose purpose)
{
    const QString language = session.args().textOr(u"--contact-language"_s, {});
    return purpose == Purpose::Details ? users.prepareLoginDetails(id, {}, language)
                                       : users.prepareInvitation(id, language);
}

/// A first invitation is not what "again" asks for.
Result<void> demandInvited(CustomerUserService& users, CustomerUserId id)
{
    KONTORIST_ASSIGN(const CustomerUserDetails details, await(users.details(id)));
    const UserVerdict verdict = judge(CustomerUserAction::ResendInvitation, details.facts);
    if (verdict.allowed()) {
        return {};
    }
    return failure(ErrorCode::Refused, userRefusalName(verdict.reason), {},
        {QString(customerUserActionRule(CustomerUserAction::ResendInvitation).id),
            customerUserStatusName(details.user.status)});
}

ExitStatus runMails(Session& session, Purpose purpose)
{
    ExitStatus status = ExitStatus::Done;
    const QList<qint64> ids = bulkIds(session, status);
    if (status != ExitStatus::Done) {
        return status;
    }
    if (!session.args().has(u"--print"_s)) {
        if (const auto opener = MailOpener::check(); !opener) {
            return session.fail(opener.error());
        }
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return runBulk(session, ids, [&](qint64 number) {
        const CustomerUserId id(number);
        auto& users = workspace->customerUsers();
        if (purpose == Purpose::Resend) {
            if (const auto invited = demandInvited(users, id); !invited) {
                return failed(invited.error());
            }
        }
        const auto prepared = await(prepare(session, users, id, purpose));
        return prepared ? sendOne(session, *workspace, *prepared) : failed(prepared.error());
    });
}

CommandSpec mailCommand(const QString& name, const QString& help, Purpose purpose)
{
    return {name, help, {idsArgument(Cli::tr("Numbers of the customer users."))},
        {{u"--print"_s, {},
             Cli::tr("Open nothing; print the link and the mailto address, which hold a secret.")},
            {u"--contact-language"_s, u"CODE"_s,
                Cli::tr("Language of the message; the contact's own without it."),
                ValueKind::Choice, contactLanguages()},
            stdinOption()},
        {}, [purpose](Session& session) { return runMails(session, purpose); }};
}

ExitStatus printOutcome(Session& session, const AcceptedInvitation& outcome)
{
    return printOne(session,
        JsonRow()
            .add("customer_user_id"_L1, outcome.user.value())
            .add("customer_id"_L1, outcome.customer.value())
            .add("status"_L1, customerUserStatusName(outcome.status))
            .add("contact_status"_L1, contactStatusName(outcome.contactStatus)),
        customerUserStatusName(outcome.status));
}

ExitStatus runAccept(Session& session)
{
    const QString secret = session.args().textOr(u"TOKEN"_s, {});
    QString password;
    if (!session.args().has(u"--has-login"_s)) {
        CLI_ASSIGN(password, session, session.accountPassword());
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const AcceptedInvitation outcome, session,
        await(workspace->customerUsers().accept(secret, password)));
    return printOutcome(session, outcome);
}

ExitStatus runDecline(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const AcceptedInvitation outcome, session,
        await(workspace->customerUsers().decline(session.args().textOr(u"TOKEN"_s, {}))));
    return printOutcome(session, outcome);
}

ExitStatus runSetPassword(Session& session)
{
    CLI_ASSIGN(const QString password, session, session.accountPassword());
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const AcceptedInvitation outcome, session,
        await(workspace->customerUsers().setPasswordWithLink(
            session.args().textOr(u"TOKEN"_s, {}), password)));
    return printOutcome(session, outcome);
}

ExitStatus runTypePassword(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const QString password, session, session.accountPassword());
    CLI_ASSIGN(const CustomerUser user, session,
        await(workspace->customerUsers().setPassword(
            idOf<CustomerUserId>(session, u"ID"_s), password)));
    return printOne(session, customerUserJson(user), user.loginName());
}

} // namespace

std::vector<CommandSpec> customerUserMailCommands()
{
    return {
        mailCommand(u"invite"_s,
            Cli::tr("Invite, or invite again: the mail program opens with the message."),
            Purpose::Invite),
        mailCommand(u"resend-invitation"_s,
            Cli::tr("Invite again who has not answered; the older link dies."), Purpose::Resend),
        mailCommand(u"send-login-details"_s,
            Cli::tr("Send the login name with a link to set a password."), Purpose::Details),
        {u"set-password"_s,
            Cli::tr("Type a password for a user, who must change it; it is on standard input."),
            {numberArgument(u"ID"_s, Cli::tr("Number of the customer user."))}, {}, {},
            runTypePassword},
    };
}

std::vector<CommandSpec> accountInvitationCommands()
{
    const ArgumentSpec token {u"TOKEN"_s, Cli::tr("The secret of the mailed link.")};
    return {
        {u"accept-invitation"_s,
            Cli::tr("Accept a customer's invitation; the password is on standard input."), {token},
            {{u"--has-login"_s, {}, Cli::tr("The person has a login: no password is read.")}}, {},
            runAccept},
        {u"decline-invitation"_s, Cli::tr("Decline a customer's invitation."), {token}, {}, {},
            runDecline},
        {u"set-password"_s,
            Cli::tr("Set the password through a mailed link; it is on standard input."), {token},
            {}, {}, runSetPassword},
    };
}

} // namespace kontorist
