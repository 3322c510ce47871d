#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/mailopener.h"
#include "domain/contact.h"
#include "services/invitationservice.h"
#include "services/mail/mailtourl.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// How the message leaves.
enum class Way { MailProgram, Print, Nothing };

struct InviteRun
{
    Session& session;
    InvitationService& invitations;
    QString language;
    bool reset = false;
    Way way = Way::MailProgram;
    bool warned = false; ///< that links lead nowhere yet: once is enough
};

/// Declares the hand-off undone, so that no link is left that nobody holds.
void takeBack(InviteRun& run, MessageId message)
{
    if (const auto undone = await(run.invitations.confirmSent(message, false)); !undone) {
        run.session.fail(undone.error());
    }
}

BulkRow failed(const Error& error)
{
    BulkRow row;
    row.result = failure(error);
    return row;
}

/// A second link within a day is seldom meant.
std::optional<Error> askAboutFreshLink(InviteRun& run, const PreparedInvitation& prepared)
{
    Session& session = run.session;
    // Nothing is destroyed by it, so where nobody can be asked it goes on.
    const bool canAsk = session.in().canAsk() && !session.args().has(u"--stdin"_s);
    if (!prepared.freshLinkExists || run.reset || session.isConfirmed() || !canAsk) {
        return std::nullopt;
    }
    const auto answer = session.in().confirm(
        Cli::tr("%1 got a link less than a day ago (%2). Make a new one, which replaces it?")
            .arg(printable(prepared.contactName), isoTime(prepared.previousIssuedAt)));
    if (!answer) {
        return answer.error();
    }
    return *answer ? std::nullopt
                   : std::optional(makeError(ErrorCode::Refused, u"not-confirmed"_s));
}

MailChannel channelOf(Way way)
{
    return way == Way::MailProgram ? MailChannel::MailProgram : MailChannel::Printed;
}

void describe(BulkRow& row, Way way, const QString& mailto, const PreparedInvitation& prepared,
    const HandedOffInvitation& handedOff)
{
    if (way != Way::Print) {
        row.extra.add("expires_at"_L1, handedOff.expiresAt);
        return;
    }
    row.plain = true;
    row.extra.add("id"_L1, prepared.contact.value())
        .add("mailto"_L1, mailto)
        .add("link"_L1, prepared.link)
        .add("expires_at"_L1, handedOff.expiresAt);
    row.text = u"\n"_s % prepared.link % u'\n' % mailto;
}

BulkRow inviteOne(InviteRun& run, qint64 id)
{
    auto prepared = await(run.invitations.prepare(ContactId(id), run.language, run.reset));
    if (!prepared) {
        return failed(prepared.error());
    }
    if (prepared->leadsNowhere && !run.warned) {
        run.warned = true;
        run.session.out().note(Cli::tr("The address of the portal is not set, so links lead "
                                       "nowhere yet. Set it in the preferences of the window."));
    }
    if (const auto refused = askAboutFreshLink(run, *prepared)) {
        return failed(*refused);
    }
    const auto url = MailtoUrl::build(prepared->message);
    if (!url) {
        return failed(url.error());
    }
    const auto handedOff = await(run.invitations.handOff(*prepared, channelOf(run.way), run.reset));
    if (!handedOff) {
        return failed(handedOff.error());
    }
    BulkRow row;
    if (run.way == Way::MailProgram) {
        const auto opened = MailOpener::open(*url);
        if (!opened && !run.reset) {
            takeBack(run, handedOff->message);
            return failed(opened.error());
        }
        if (!opened) {
            // The login is wiped, which was the point. The window will ask whether it was sent.
            row.text
                = Cli::tr("the mail program did not open; “contacts invite %1” makes a new link")
                      .arg(id);
        }
        row.extra.add("mail_opened"_L1, opened.has_value());
    }
    describe(row, run.way, QString::fromLatin1(url->toEncoded()), *prepared, *handedOff);
    return row;
}

ExitStatus runInvitations(Session& session, bool reset, Way way)
{
    ExitStatus status = ExitStatus::Done;
    const QList<qint64> ids = bulkIds(session, status);
    if (status != ExitStatus::Done) {
        return status;
    }
    if (way == Way::MailProgram && !reset) {
        if (const auto opener = MailOpener::check(); !opener) {
            return session.fail(opener.error());
        }
    }
    if (reset && !ids.isEmpty()) {
        status = session.confirm(Cli::tr("Wipe the old login of %n contact(s) and invite anew? "
                                         "This cannot be undone.",
            nullptr, static_cast<int>(ids.size())));
        if (status != ExitStatus::Done) {
            return status;
        }
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    InviteRun run {session, workspace->invitations(),
        session.args().textOr(u"--contact-language"_s, {}), reset, way};
    status = runBulk(session, ids, [&run](qint64 id) { return inviteOne(run, id); });
    if (way == Way::Nothing && status == ExitStatus::Done) {
        session.out().note(
            Cli::tr("No mail was opened. “contacts invite ID” makes a link to send."));
    }
    return status;
}

OptionSpec languageOption()
{
    return {u"--contact-language"_s, u"CODE"_s,
        Cli::tr("Language of the message; the contact's own without it."), ValueKind::Choice,
        contactLanguages()};
}

} // namespace

CommandSpec contactInviteCommand()
{
    return {u"invite"_s,
        Cli::tr("Send activation requests: the mail program opens with the message for review."),
        {idsArgument(Cli::tr("Numbers of the contacts."))},
        {{u"--print"_s, {},
             Cli::tr("Open nothing; print the link and the mailto address, which hold a secret.")},
            languageOption(), stdinOption()},
        {{u"contacts invite 12"_s, Cli::tr("Open the message to contact 12 in the mail program.")},
            {u"contacts invite 12 13 --print --json"_s,
                Cli::tr("Links of two contacts, to be sent by another program.")}},
        [](Session& session) {
            const bool print = session.args().has(u"--print"_s);
            return runInvitations(session, false, print ? Way::Print : Way::MailProgram);
        }};
}

CommandSpec contactResetCommand()
{
    return {u"reset"_s,
        Cli::tr("Wipe the login of deactivated contacts and invite them anew; needs ADMINISTER."),
        {idsArgument(Cli::tr("Numbers of the contacts."))},
        {{u"--no-mail"_s, {}, Cli::tr("Open no mail program; send a link later with invite.")},
            languageOption(), stdinOption()},
        {{u"contacts reset 12 --yes"_s,
            Cli::tr("Contact 12 starts over; the message opens in the mail program.")}},
        [](Session& session) {
            const bool silent = session.args().has(u"--no-mail"_s);
            return runInvitations(session, true, silent ? Way::Nothing : Way::MailProgram);
        }};
}

} // namespace kontorist
