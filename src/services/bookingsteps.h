#pragma once

#include "services/bookingrequests.h"
#include "services/servicecontext.h"

namespace kontorist {

/// The facts that judge() needs, for a booking as it is now.
[[nodiscard]] Result<BookingFacts> bookingFacts(DbConnection& connection, const Booking& booking,
    const Actor& actor, bool writable, const QDateTime& now);

/// Who sells, and the days to pay.
[[nodiscard]] Result<InvoiceSettings> loadInvoiceSettings(DbConnection& connection);
/// Bookings created before this moment are older than guest links.
[[nodiscard]] Result<QDateTime> loadCutOff(DbConnection& connection);

namespace bookingsteps {

/// The verdict as an error: Denied with the right's name, or Refused with the reason word and args
/// {action id, status}; "place-taken" has the number of the booking that holds it behind them, and
/// "seller-not-set" the field that lacks.
[[nodiscard]] Result<void> demandAllowed(DbConnection& connection, BookingAction action,
    const Booking& booking, const BookingFacts& facts);
/// Loads, judges and raises the row version: the first step of every action. Conflict where
/// `rowVersion` is another one; 0 = whatever is there.
[[nodiscard]] Result<Booking> claim(
    WriteScope& scope, BookingAction action, BookingId id, qint64 rowVersion);
/// Loads the row again after a step and logs what became of it.
[[nodiscard]] Result<Booking> logged(
    WriteScope& scope, BookingAction action, const Booking& before, QJsonObject extra = {});
[[nodiscard]] AuditEntry entry(const QString& action, const Booking& booking,
    const QJsonObject& before = {}, const QJsonObject& after = {});

/// Names and prices of the draft's place and extras, as they are now.
[[nodiscard]] Result<void> fillPrices(DbConnection& connection, Booking& booking);

/// What an invoice of the booking says: once approved the lines of the one that stands, whatever
/// the price list says since, with the booking's discount; before that, linesOf().
[[nodiscard]] Result<std::vector<InvoiceLine>> invoiceLines(
    DbConnection& connection, const Booking& booking);
/// Issues an invoice of the booking as it is now, which approves it.
[[nodiscard]] Result<InvoiceNumber> issueInvoice(
    WriteScope& scope, const Booking& booking, const std::vector<InvoiceLine>& lines);
/// Credits the invoice that stands, which leaves the booking UNPROCESSED, or CANCELLED.
[[nodiscard]] Result<InvoiceNumber> creditInvoice(
    WriteScope& scope, const Booking& booking, bool cancels);
/// A payment on an invoice, or back on a credit note. Errors as InvoiceService::registerPayment().
[[nodiscard]] Result<void> pay(WriteScope& scope, const Payment& payment);

// The steps of perform(). The row version is that of the row the user saw.
[[nodiscard]] Result<Booking> setAnswer(
    WriteScope& scope, BookingAction action, BookingId id, qint64 rowVersion);
[[nodiscard]] Result<Booking> approve(WriteScope& scope, BookingId id, qint64 rowVersion);
[[nodiscard]] Result<Booking> returnToUnprocessed(
    WriteScope& scope, BookingId id, qint64 rowVersion);
/// Cancel, or CancelByGuest.
[[nodiscard]] Result<Booking> cancel(
    WriteScope& scope, BookingAction action, BookingId id, qint64 rowVersion);
[[nodiscard]] Result<Booking> revokeLinks(WriteScope& scope, BookingId id, qint64 rowVersion);
[[nodiscard]] Result<Booking> link(WriteScope& scope, BookingId id, qint64 rowVersion,
    ContactId contact, CustomerUserId customerUser);
[[nodiscard]] Result<Booking> unlink(WriteScope& scope, BookingId id, qint64 rowVersion);
[[nodiscard]] Result<Booking> allowCode(WriteScope& scope, BookingId id, qint64 rowVersion);
/// MarkBounced, or ClearBounced.
[[nodiscard]] Result<Booking> setBounced(
    WriteScope& scope, BookingAction action, BookingId id, qint64 rowVersion);
/// An offer whose mail never went out is taken back: by its message, where the booking is still
/// OFFERED through it.
[[nodiscard]] Result<void> takeBackOffer(WriteScope& scope, BookingId id, MessageId message);

} // namespace bookingsteps
} // namespace kontorist
