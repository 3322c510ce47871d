#pragma once

#include "cli/commandspec.h"
#include "cli/jsonrow.h"
#include "cli/session.h"
#include "domain/booking.h"
#include "domain/event.h"
#include "domain/invoice.h"
#include "domain/token.h"
#include "services/bookingrequests.h"

namespace kontorist {

/// The members of each kind of row, as --json prints them. Names stay once released. Amounts are
/// texts with a decimal point, beside their currency.
[[nodiscard]] JsonRow eventJson(const Event& event);
[[nodiscard]] JsonRow priceJson(const PriceItem& item, const QString& currency);
[[nodiscard]] JsonRow placeJson(const Place& place);
[[nodiscard]] JsonRow bookingJson(const Booking& booking);
[[nodiscard]] std::vector<JsonRow> linesJson(
    const std::vector<InvoiceLine>& lines, const QString& currency);
/// As in a list: without seller and lines.
[[nodiscard]] JsonRow invoiceJson(const Invoice& invoice, const QDate& today);
/// Everything that stands on it.
[[nodiscard]] JsonRow wholeInvoiceJson(const Invoice& invoice, const QDate& today);
[[nodiscard]] std::vector<JsonRow> paymentsJson(
    const std::vector<Payment>& payments, const QString& currency);
[[nodiscard]] JsonRow sellerJson(const Seller& seller);
/// A link to a booking; its secret is not known here.
[[nodiscard]] JsonRow codeJson(const AccessToken& code, const QDateTime& now);
[[nodiscard]] JsonRow guestViewJson(const GuestView& view);

/// "1234.50 EUR".
[[nodiscard]] QString amountText(qint64 minor, const QString& currency);
/// ISO, or empty.
[[nodiscard]] QString dayText(const QDate& day);
/// The day of the office by which an invoice is late.
[[nodiscard]] QDate todayOf(Session& session);

/// The argument ID of a booking, and what was given there.
[[nodiscard]] ArgumentSpec bookingArgument();
[[nodiscard]] BookingId bookingIdOf(Session& session, const QString& name = QStringLiteral("ID"));

} // namespace kontorist
