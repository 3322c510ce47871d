#include "cli/bookingfilter.h"
#include "cli/bookingtext.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "cli/times.h"
#include "services/bookingservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

ExitStatus runList(Session& session)
{
    CLI_ASSIGN(const BookingQuery query, session, bookingQueryOf(session.args()));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<Booking> bookings, session,
        await(workspace->bookings().rowsAfter(
            query, bookingIdOf(session, u"--after"_s), limitOf(session), session.cancel())));
    TextTable table(session.out(),
        {Cli::tr("NUMBER"), Cli::tr("EVENT"), Cli::tr("EXHIBITOR"), Cli::tr("PLACE"),
            Cli::tr("STATUS"), Cli::tr("INVOICE"), Cli::tr("MODE"), Cli::tr("SUM")});
    for (const Booking& booking : bookings) {
        if (session.out().isJson()) {
            session.out().row(bookingJson(booking));
        } else {
            table.add({booking.number(), booking.eventName, booking.draft.exhibitor,
                booking.placeNumber, bookingStatusName(booking.status),
                invoiceStateName(booking.invoiceState), accessModeName(booking.mode),
                amountText(booking.sums.total(), booking.currency)});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

ExitStatus runCount(Session& session)
{
    CLI_ASSIGN(const BookingQuery query, session, bookingQueryOf(session.args()));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const qint64 count, session, await(workspace->bookings().count(query, session.cancel())));
    return printOne(session, JsonRow().add("count"_L1, count), QString::number(count));
}

void printAsText(Session& session, const BookingDetails& details)
{
    const Booking& booking = details.booking;
    session.out().fields(
        {{Cli::tr("Booking"), booking.number()}, {Cli::tr("Event"), printable(booking.eventName)},
            {Cli::tr("Exhibitor"), printable(booking.draft.exhibitor)},
            {Cli::tr("E-mail"), printable(booking.mailAddress())},
            {Cli::tr("Place"), printable(booking.placeNumber)},
            {Cli::tr("Status"), bookingStatusName(booking.status)},
            {Cli::tr("Mode"), accessModeName(booking.mode)},
            {Cli::tr("Reply until"), isoTime(booking.replyUntil)},
            {Cli::tr("Sum"), amountText(booking.sums.total(), booking.currency)}});
    for (const InvoiceLine& line : details.lines) {
        session.out().line(u"  %1 x %2  %3"_s.arg(QString::number(line.quantity),
            printable(line.text), amountText(line.net + line.vat, booking.currency)));
    }
    for (const Invoice& invoice : details.invoices) {
        session.out().line(u"  %1 %2  %3  %4"_s.arg(invoiceKindName(invoice.kind),
            QString::number(invoice.number.value()), invoiceStateName(invoice.state),
            amountText(invoice.total(), invoice.currency)));
    }
}

ExitStatus runShow(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const BookingDetails details, session,
        await(workspace->bookings().details(bookingIdOf(session))));
    if (!session.out().isJson()) {
        printAsText(session, details);
        return ExitStatus::Done;
    }
    std::vector<JsonRow> invoices;
    for (const Invoice& invoice : details.invoices) {
        invoices.push_back(invoiceJson(invoice, todayOf(session)));
    }
    std::vector<JsonRow> codes;
    for (const AccessToken& code : details.codes) {
        codes.push_back(codeJson(code, session.clock().now()));
    }
    const QString& currency = details.booking.currency;
    session.out().row(bookingJson(details.booking)
                          .add("lines"_L1, linesJson(details.lines, currency))
                          .add("invoices"_L1, invoices)
                          .add("payments"_L1, paymentsJson(details.payments, currency))
                          .add("codes"_L1, codes));
    return ExitStatus::Done;
}

/// The word of this group for it; where that is another command, its stable word.
QString verbOf(BookingAction action)
{
    switch (action) {
    case BookingAction::SendOffer:
        return u"offer"_s;
    case BookingAction::ReturnToUnprocessed:
        return u"return"_s;
    default:
        return QString(bookingActionRule(action).id);
    }
}

ExitStatus runActions(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const BookingDetails details, session,
        await(workspace->bookings().details(bookingIdOf(session))));
    TextTable table(session.out(), {Cli::tr("ACTION"), Cli::tr("ALLOWED"), Cli::tr("REASON")});
    for (const auto& rule : bookingActionRules()) {
        if (rule.doneBy != DoneBy::Staff) {
            continue;
        }
        const BookingVerdict verdict = judge(rule.action, details.facts);
        if (session.out().isJson()) {
            session.out().row(JsonRow()
                                  .add("action"_L1, verbOf(rule.action))
                                  .add("allowed"_L1, verdict.allowed())
                                  .add("reason"_L1, bookingRefusalName(verdict.reason)));
        } else {
            table.add({verbOf(rule.action), verdict.allowed() ? Cli::tr("yes") : Cli::tr("no"),
                QString(bookingRefusalName(verdict.reason))});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

ExitStatus runCutOff(Session& session)
{
    CLI_ASSIGN(const QDateTime wanted, session, timeOf(session.args(), u"--set"_s));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& bookings = workspace->bookings();
    CLI_ASSIGN(const QDateTime cutOff, session,
        await(wanted.isValid() ? bookings.setCutOff(wanted) : bookings.cutOff()));
    return printOne(session, JsonRow().add("cut_off"_L1, cutOff), isoTime(cutOff));
}

CommandSpec cutOffCommand()
{
    return {u"cut-off"_s,
        Cli::tr("Show or set the moment before which bookings are handled by phone and post."), {},
        {{u"--set"_s, u"TIME"_s,
            Cli::tr("The new moment: a time with zone, or a day (ISO 8601, UTC).")}},
        {}, runCutOff};
}

} // namespace

GroupSpec bookingsGroup()
{
    std::vector<OptionSpec> listing = bookingFilterOptions();
    listing.push_back(bookingSortOption());
    listing.push_back(limitOption());
    listing.push_back(
        {u"--after"_s, u"ID"_s, Cli::tr("Go on after this booking."), ValueKind::Booking});
    GroupSpec group {u"bookings"_s, Cli::tr("Bookings of places at events."),
        {
            {u"list"_s, Cli::tr("List bookings."), {}, listing,
                {{u"bookings list --status OFFERED --deadline passed --sort deadline"_s,
                    Cli::tr("Offers that nobody answered in time.")}},
                runList},
            {u"count"_s, Cli::tr("Count bookings exactly."), {}, bookingFilterOptions(), {},
                runCount},
            {u"show"_s, Cli::tr("Show one booking with its invoices, payments and links."),
                {bookingArgument()}, {}, {}, runShow},
            {u"actions"_s, Cli::tr("List what can be done with a booking now, and why not."),
                {bookingArgument()}, {}, {}, runActions},
        }};
    for (auto& part : {bookingEditCommands(), bookingMailCommands(), bookingStepCommands()}) {
        group.commands.insert(group.commands.end(), part.begin(), part.end());
    }
    group.commands.push_back(bookingLogCommand());
    group.commands.push_back(cutOffCommand());
    for (CommandSpec& command : guestCommands()) {
        group.commands.push_back(std::move(command));
    }
    return group;
}

} // namespace kontorist
