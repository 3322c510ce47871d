#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/session.h"
#include "services/accountservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

ExitStatus print(Session& session, const RegistrationOutcome& outcome)
{
    if (session.out().isJson()) {
        JsonRow row;
        row.add("contact_id"_L1, outcome.contact.value())
            .add("status"_L1, contactStatusName(outcome.status));
        if (!outcome.confirmToken.isEmpty()) {
            row.add("confirm_token"_L1, outcome.confirmToken);
        }
        session.out().row(row);
        return ExitStatus::Done;
    }
    std::vector<std::pair<QString, QString>> fields {
        {Cli::tr("Contact"), QString::number(outcome.contact.value())},
        {Cli::tr("Status"), contactStatusName(outcome.status)}};
    if (!outcome.confirmToken.isEmpty()) {
        fields.emplace_back(Cli::tr("Token to confirm with"), outcome.confirmToken);
    }
    session.out().fields(fields);
    return ExitStatus::Done;
}

ExitStatus runRegister(Session& session)
{
    const auto token = session.args().text(u"--token"_s);
    const auto email = session.args().text(u"--email"_s);
    if (token.has_value() == email.has_value()) {
        return session.out().usage(
            u"missing-argument"_s, u"--token"_s, Cli::tr("Give either --token or --email."));
    }
    // Nobody types a password for a database that is not there.
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const QString password, session, session.accountPassword());
    auto& accounts = workspace->accounts();
    CLI_ASSIGN(const RegistrationOutcome outcome, session,
        await(token ? accounts.registerWithToken(*token, password)
                    : accounts.registerWithEmail(*email, password)));
    return print(session, outcome);
}

ExitStatus runConfirm(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const RegistrationOutcome outcome, session,
        await(workspace->accounts().confirm(session.args().textOr(u"TOKEN"_s, {}))));
    return print(session, outcome);
}

ExitStatus runAcceptTerms(Session& session)
{
    const auto email = session.args().text(u"--email"_s);
    if (!email) {
        return session.out().usage(
            u"missing-argument"_s, u"--email"_s, Cli::tr("Name who accepts: add --email."));
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Contact contact, session, await(workspace->accounts().acceptTerms(*email)));
    if (session.out().isJson()) {
        session.out().row(JsonRow()
                              .add("contact_id"_L1, contact.id.value())
                              .add("status"_L1, contactStatusName(contact.status))
                              .add("terms_accepted_at"_L1, contact.termsAcceptedAt));
    } else {
        session.out().line(
            QString::number(contact.id.value()) % u"  "_s % isoTime(contact.termsAcceptedAt));
    }
    return ExitStatus::Done;
}

ExitStatus runCheckPassword(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const QString password, session, session.accountPassword());
    CLI_ASSIGN(const PasswordAnswer answer, session,
        await(
            workspace->accounts().checkPassword(session.args().textOr(u"LOGIN"_s, {}), password)));
    if (answer == PasswordAnswer::Wrong) {
        return session.fail(makeError(ErrorCode::Refused, u"wrong-password"_s));
    }
    const bool mustChange = answer == PasswordAnswer::MustChange;
    if (session.out().isJson()) {
        session.out().row(JsonRow().add("opens"_L1, !mustChange).add("must_change"_L1, mustChange));
    } else {
        session.out().line(mustChange ? Cli::tr("must be changed first") : Cli::tr("opens"));
    }
    return ExitStatus::Done;
}

/// Two lines of standard input: the old password, then the new one.
ExitStatus runChangePassword(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const QString before, session, session.in().password(Cli::tr("Password:")));
    CLI_ASSIGN(const QString after, session, session.accountPassword());
    CLI_ASSIGN(const Contact contact, session,
        await(workspace->accounts().changePassword(
            session.args().textOr(u"LOGIN"_s, {}), before, after)));
    if (session.out().isJson()) {
        session.out().row(JsonRow().add("contact_id"_L1, contact.id.value()));
    } else {
        session.out().line(QString::number(contact.id.value()));
    }
    return ExitStatus::Done;
}

} // namespace

GroupSpec accountsGroup()
{
    GroupSpec group {u"accounts"_s,
        Cli::tr("What a portal does for a person: register, confirm, accept terms."),
        {
            {u"register"_s, Cli::tr("Register a person; the password is read from standard input."),
                {},
                {{u"--token"_s, u"TOKEN"_s,
                     Cli::tr("The secret of a mailed link: active at once.")},
                    {u"--email"_s, u"ADDRESS"_s,
                        Cli::tr("Self-registration: prints the token that confirms it.")}},
                {{u"accounts register --email asa@example.com < password-file"_s,
                    Cli::tr("Register; the first line of the file is the password.")}},
                runRegister},
            {u"confirm"_s, Cli::tr("Confirm a registration with the token that was mailed."),
                {{u"TOKEN"_s, Cli::tr("The secret of the link.")}}, {}, {}, runConfirm},
            {u"accept-terms"_s, Cli::tr("Accept the current terms for a person."), {},
                {{u"--email"_s, u"ADDRESS"_s, Cli::tr("E-mail address of the person.")}}, {},
                runAcceptTerms},
        }};
    const ArgumentSpec login {u"LOGIN"_s, Cli::tr("Address or number login of the person.")};
    group.commands.push_back({u"check-password"_s,
        Cli::tr("Say whether a login opens; the password is read from standard input."), {login},
        {}, {}, runCheckPassword});
    group.commands.push_back({u"change-password"_s,
        Cli::tr("Change the own password: the old one and the new one, a line each, on standard "
                "input."),
        {login}, {}, {}, runChangePassword});
    for (CommandSpec& command : accountInvitationCommands()) {
        group.commands.push_back(std::move(command));
    }
    return group;
}

} // namespace kontorist
