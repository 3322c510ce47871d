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

ExitStatus runMails(Session& session, bool details)
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
        const QString language = session.args().textOr(u"--contact-language"_s, {});
        const auto prepared = await(details ? users.prepareLoginDetails(id, {}, language)
                                            : users.prepareInvitation(id, language));
        return prepared ? sendOne(session, *workspace, *prepared) : failed(prepared.error());
    });
}

CommandSpec mailCommand(const QString& name, const QString& help, bool details)
{
    return {name, help, {idsArgument(Cli::tr("Numbers of the customer users."))},
        {{u"--print"_s, {},
             Cli::tr("Open nothing; print the link and the mailto address, which hold a secret.")},
            {u"--contact-language"_s, u"CODE"_s,
                Cli::tr("Language of the message; the contact's own without it."),
                ValueKind::Choice, contactLanguages()},
            stdinOption()},
        {}, [details](Session& session) { return runMails(session, details); }};
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

} // namespace

std::vector<CommandSpec> customerUserMailCommands()
{
    return {
        mailCommand(u"invite"_s,
            Cli::tr("Invite, or invite again: the mail program opens with the message."), false),
        mailCommand(u"send-login-details"_s,
            Cli::tr("Send the login name with a link to set a password."), true),
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
