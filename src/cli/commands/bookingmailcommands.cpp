#include "cli/bookingtext.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "cli/mailopener.h"
#include "cli/times.h"
#include "services/bookingservice.h"
#include "services/invitationservice.h"
#include "services/mail/mailtourl.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

ExitStatus openMail(
    Session& session, Workspace& workspace, const QUrl& url, const HandedOffBookingMail& handed)
{
    if (const auto opened = MailOpener::open(url); !opened) {
        // It did not go: the code dies, and an offer is taken back.
        if (const auto taken = await(workspace.invitations().confirmSent(handed.message, false));
            !taken) {
            return session.fail(taken.error());
        }
        return session.fail(opened.error());
    }
    JsonRow row;
    row.add("id"_L1, handed.booking.value()).add("expires_at"_L1, handed.expiresAt);
    return printOne(session, row, u"B-"_s % QString::number(handed.booking.value()));
}

ExitStatus send(Session& session, Workspace& workspace, const PreparedBookingMail& prepared)
{
    const bool print = session.args().has(u"--print"_s);
    CLI_ASSIGN(const QUrl url, session, MailtoUrl::build(prepared.message));
    if (prepared.leadsNowhere) {
        session.out().note(Cli::tr("The address of the portal is not set, so links lead "
                                   "nowhere yet. Set it in the preferences of the window."));
    }
    CLI_ASSIGN(const HandedOffBookingMail handed, session,
        await(workspace.bookings().handOff(
            prepared, print ? MailChannel::Printed : MailChannel::MailProgram)));
    if (!print) {
        return openMail(session, workspace, url, handed);
    }
    const QString mailto = QString::fromLatin1(url.toEncoded());
    JsonRow row;
    row.add("id"_L1, prepared.booking.value())
        .add("mailto"_L1, mailto)
        .add("link"_L1, prepared.link)
        .add("expires_at"_L1, handed.expiresAt);
    if (session.out().isJson()) {
        session.out().row(row);
    } else {
        session.out().line(prepared.link);
        session.out().line(mailto);
    }
    return ExitStatus::Done;
}

ExitStatus runMail(Session& session, BookingMailKind kind)
{
    const Arguments& args = session.args();
    const BookingId id = bookingIdOf(session);
    CLI_ASSIGN(QDate replyBy, session, dayOf(args, u"--reply-by"_s));
    if (!args.has(u"--print"_s)) {
        if (const auto opener = MailOpener::check(); !opener) {
            return session.fail(opener.error());
        }
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& bookings = workspace->bookings();
    if (kind == BookingMailKind::Offer && !args.has(u"--reply-by"_s)) {
        CLI_ASSIGN(replyBy, session, await(bookings.proposeReplyBy(id)));
    }
    if (kind == BookingMailKind::Offer && !session.isConfirmed()) {
        CLI_ASSIGN(const BookingDetails now, session, await(bookings.details(id)));
        if (now.booking.status == BookingStatus::Declined) {
            const ExitStatus status = session.confirm(
                Cli::tr("The exhibitor declined an offer before. Send another one?"));
            if (status != ExitStatus::Done) {
                return status;
            }
        }
    }
    const auto recipient = args.textOr(u"--to"_s, {}) == "organiser"_L1 ? MailRecipient::Organiser
                                                                        : MailRecipient::Exhibitor;
    CLI_ASSIGN(const PreparedBookingMail prepared, session,
        await(bookings.prepareMail(
            id, kind, replyBy, recipient, args.textOr(u"--contact-language"_s, {}))));
    return send(session, *workspace, prepared);
}

ExitStatus runSendMail(Session& session)
{
    return runMail(session,
        session.args().textOr(u"--kind"_s, {}) == "invoice"_L1 ? BookingMailKind::Invoice
                                                               : BookingMailKind::Booking);
}

std::vector<OptionSpec> mailOptions(const OptionSpec& first)
{
    return {first,
        {u"--to"_s, u"WHO"_s, Cli::tr("Who gets it; the exhibitor without it."), ValueKind::Choice,
            {u"exhibitor"_s, u"organiser"_s}},
        {u"--contact-language"_s, u"CODE"_s,
            Cli::tr("Language of the message; the booking's own without it."), ValueKind::Choice,
            contactLanguages()},
        {u"--print"_s, {},
            Cli::tr("Open nothing; print the link and the mailto address, which hold a secret.")}};
}

} // namespace

std::vector<CommandSpec> bookingMailCommands()
{
    return {
        {u"offer"_s, Cli::tr("Offer the place: the mail program opens with the message."),
            {bookingArgument()},
            mailOptions({u"--reply-by"_s, u"DATE"_s,
                Cli::tr("Last day to answer; as many days as usual without it.")}),
            {{u"bookings offer B-104 --reply-by 2026-04-01"_s,
                Cli::tr("The exhibitor can answer until the first of April.")}},
            [](Session& session) { return runMail(session, BookingMailKind::Offer); }},
        {u"send-mail"_s, Cli::tr("Send how the booking stands, or where its invoice is."),
            {bookingArgument()},
            mailOptions({u"--kind"_s, u"KIND"_s, Cli::tr("Which message; booking without it."),
                ValueKind::Choice, {u"booking"_s, u"invoice"_s}}),
            {}, runSendMail},
    };
}

} // namespace kontorist
