#pragma once

#include "domain/bookingactions.h"
#include "domain/bookingquery.h"
#include "domain/invoice.h"

#include <QString>

namespace kontorist::words {

/// The words of events, bookings and invoices.

[[nodiscard]] QString column(BookingColumn column); ///< "Access mode" …
[[nodiscard]] QString status(BookingStatus status); ///< "Unprocessed", "Offered" …
[[nodiscard]] QString accessMode(AccessMode mode); ///< "Account", "Manual, older", "Guest link" …
/// Two sentences: how such a booking is reached, and what that means for staff.
[[nodiscard]] QString accessModeTip(AccessMode mode);
[[nodiscard]] QString invoiceState(InvoiceState state); ///< "None", "Issued", "Paid", "Credited"
/// "Issued, due 3 May", "Overdue since 3 May", "Paid", "–": of the booking's newest invoice.
[[nodiscard]] QString invoiceStanding(const Booking& booking, const QDate& today);
/// The same of one invoice or credit note: "To pay back", "Settled" …
[[nodiscard]] QString invoiceStanding(const Invoice& invoice, const QDate& today);
[[nodiscard]] QString invoiceKind(InvoiceKind kind); ///< "Invoice", "Credit note"
[[nodiscard]] QString paymentMethod(PaymentMethod method); ///< "Bank transfer" …
[[nodiscard]] QString priceKind(PriceKind kind); ///< "Place", "Extra"
[[nodiscard]] QString ageing(Ageing ageing); ///< "Not due", "1–30 days late" …
/// English names exactly as in the action table: "Send place offer", "Approve and invoice" …
[[nodiscard]] QString action(BookingAction action);
/// "Approve and invoice: only for Unprocessed or Accepted bookings. This one is Declined." Empty
/// when allowed.
[[nodiscard]] QString refusal(
    BookingAction action, const BookingVerdict& verdict, const BookingFacts& facts);
/// "1 234,50 kr", "€1,234.50": in the user's locale.
[[nodiscard]] QString money(qint64 minor, const QString& currency);
/// The bare number in the user's locale, as typed into a field.
/// As amount(), without marks between thousands: what stands in a field and is read back.
[[nodiscard]] QString typedAmount(qint64 minor, const QString& currency);
[[nodiscard]] QString amount(qint64 minor, const QString& currency);
[[nodiscard]] QString rate(int rate); ///< "25 %"
/// "3–5 May 2026", "3 May 2026".
[[nodiscard]] QString days(const QDate& first, const QDate& last);
[[nodiscard]] QString day(const QDate& date); ///< "3 May 2026"; "–" for an invalid one
/// Who booked: the name, or "(erased)".
[[nodiscard]] QString exhibitor(const Booking& booking);

} // namespace kontorist::words
