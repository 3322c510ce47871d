#include "cli/bookingtext.h"
#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/bookingservice.h"

#include <QHash>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// Empty where nothing is asked.
QString question(BookingAction action, int count)
{
    switch (action) {
    case BookingAction::Approve:
        return Cli::tr("Approve %n booking(s) and issue the invoices?", nullptr, count);
    case BookingAction::ReturnToUnprocessed:
        return Cli::tr(
            "Return %n booking(s) to unprocessed? Issued invoices are credited.", nullptr, count);
    case BookingAction::Cancel:
        return Cli::tr("Cancel %n booking(s)? This cannot be undone; issued invoices are credited.",
            nullptr, count);
    case BookingAction::RevokeLinks:
        return Cli::tr("Revoke all guest links of %n booking(s)?", nullptr, count);
    case BookingAction::Link:
        return Cli::tr("Link %n booking(s)? Guest links stop working.", nullptr, count);
    case BookingAction::Unlink:
        return Cli::tr("Unlink %n booking(s)? The account no longer reaches them.", nullptr, count);
    case BookingAction::AllowCode:
        return Cli::tr("Let mails about %n older booking(s) carry guest links?", nullptr, count);
    default:
        return {};
    }
}

/// What is approved, said before it is asked: place, extras, sum and recipient.
void showChecklist(Session& session, const BookingActionPreview& preview)
{
    const Booking& booking = preview.booking;
    session.out().note(u"%1  %2  %3"_s.arg(
        booking.number(), printable(booking.draft.exhibitor), printable(booking.mailAddress())));
    for (const InvoiceLine& line : preview.lines) {
        session.out().note(u"  %1 x %2  %3"_s.arg(QString::number(line.quantity),
            printable(line.text), amountText(line.net + line.vat, booking.currency)));
    }
    session.out().note(
        Cli::tr("  Sum: %1, due %2")
            .arg(amountText(preview.sums.total(), booking.currency), dayText(preview.dueOn)));
}

/// `versions`: of the bookings as they were shown.
ExitStatus ask(Session& session, Workspace& workspace, BookingAction action,
    const QList<qint64>& ids, QHash<qint64, qint64>& versions)
{
    const QString text = question(action, static_cast<int>(ids.size()));
    if (text.isEmpty() || ids.isEmpty() || session.isConfirmed()) {
        return ExitStatus::Done;
    }
    if (action == BookingAction::Approve && session.in().canAsk()) {
        for (const qint64 id : ids) {
            // One that cannot be approved says so when its turn comes.
            if (const auto preview = await(workspace.bookings().preview(action, BookingId(id)))) {
                showChecklist(session, *preview);
                versions.insert(id, preview->booking.rowVersion);
            }
        }
    }
    return session.confirm(text);
}

BulkRow rowOf(const Result<Booking>& booking)
{
    BulkRow row;
    if (!booking) {
        row.result = failure(booking.error());
        return row;
    }
    row.text = bookingStatusName(booking->status);
    row.extra.add("status"_L1, row.text).add("mode"_L1, accessModeName(booking->mode));
    addId(row.extra, "invoice"_L1, booking->invoice);
    row.extra.add("row_version"_L1, booking->rowVersion);
    return row;
}

ExitStatus runStep(Session& session, BookingAction action)
{
    ExitStatus status = ExitStatus::Done;
    const QList<qint64> ids = bulkBookingIds(session, status);
    if (status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    QHash<qint64, qint64> versions;
    status = ask(session, *workspace, action, ids, versions);
    if (status != ExitStatus::Done) {
        return status;
    }
    return runBulk(session, ids, [&](qint64 id) {
        return rowOf(
            await(workspace->bookings().perform(action, BookingId(id), versions.value(id))));
    });
}

ExitStatus runRecordAnswer(Session& session)
{
    const auto action = session.args().textOr(u"ANSWER"_s, {}) == "accepted"_L1
        ? BookingAction::RecordAccepted
        : BookingAction::RecordDeclined;
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Booking booking, session,
        await(workspace->bookings().perform(action, bookingIdOf(session), 0)));
    return printOne(session, bookingJson(booking), bookingStatusName(booking.status));
}

ExitStatus runLink(Session& session)
{
    const auto contact = idOf<ContactId>(session, u"--contact"_s);
    const auto user = idOf<CustomerUserId>(session, u"--customer-user"_s);
    if (contact.isValid() == user.isValid()) {
        return session.out().usage(u"missing-argument"_s, u"--contact"_s,
            Cli::tr("Give either --contact or --customer-user."));
    }
    if (const ExitStatus status = session.isConfirmed()
            ? ExitStatus::Done
            : session.confirm(question(BookingAction::Link, 1));
        status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Booking booking, session,
        await(workspace->bookings().link(bookingIdOf(session),
            session.args().number(u"--row-version"_s).value_or(0), contact, user)));
    return printOne(
        session, bookingJson(booking), booking.number() % u"  "_s % booking.contactName);
}

CommandSpec step(BookingAction action, const QString& name, const QString& help)
{
    return {name, help,
        {{u"ID"_s, Cli::tr("Numbers of the bookings, with or without their B-."),
            ValueKind::Booking, {}, true, false}},
        {stdinOption()}, {}, [action](Session& session) { return runStep(session, action); }};
}

} // namespace

std::vector<CommandSpec> bookingStepCommands()
{
    using Action = BookingAction;
    return {
        {u"record-answer"_s, Cli::tr("Record what was answered by phone or post."),
            {bookingArgument(),
                {u"ANSWER"_s, Cli::tr("What was answered."), ValueKind::Choice,
                    {u"accepted"_s, u"declined"_s}}},
            {}, {}, runRecordAnswer},
        step(Action::Approve, u"approve"_s, Cli::tr("Approve bookings and issue their invoices.")),
        step(Action::ReturnToUnprocessed, u"return"_s,
            Cli::tr("Return bookings to unprocessed; issued invoices are credited.")),
        step(
            Action::Cancel, u"cancel"_s, Cli::tr("Cancel bookings; issued invoices are credited.")),
        step(
            Action::RevokeLinks, u"revoke-links"_s, Cli::tr("Revoke all guest links of bookings.")),
        step(Action::Unlink, u"unlink"_s, Cli::tr("Unlink bookings from contacts and users.")),
        step(Action::AllowCode, u"allow-code"_s,
            Cli::tr("Let bookings from before the cut-off get codes by mail.")),
        step(Action::MarkBounced, u"mark-bounced"_s,
            Cli::tr("Note that mail to the address came back.")),
        step(Action::ClearBounced, u"clear-bounced"_s,
            Cli::tr("Take the note back that mail came back.")),
        {u"link"_s, Cli::tr("Link a booking to a contact or customer user; guest links die."),
            {bookingArgument()},
            {numberOption(u"--contact"_s, Cli::tr("The contact.")),
                numberOption(u"--customer-user"_s, Cli::tr("The customer user.")),
                rowVersionOption()},
            {}, runLink},
    };
}

} // namespace kontorist
