#include "cli/bookingtext.h"

#include "cli/clitext.h"
#include "cli/customertext.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

void addDay(JsonRow& row, QLatin1StringView name, const QDate& day)
{
    if (day.isValid()) {
        row.add(name, dayText(day));
    } else {
        row.addNull(name);
    }
}

std::vector<JsonRow> extrasJson(const Booking& booking)
{
    std::vector<JsonRow> rows;
    for (const BookingExtra& extra : booking.draft.extras) {
        rows.push_back(JsonRow()
                           .add("item_id"_L1, extra.item.value())
                           .add("name"_L1, extra.name)
                           .add("quantity"_L1, extra.quantity)
                           .add("unit_price"_L1, plainAmount(extra.unitPrice, booking.currency))
                           .add("vat_rate"_L1, plainRate(extra.vatRate))
                           .add("removed"_L1, extra.removed));
    }
    return rows;
}

void addDraft(JsonRow& row, const Booking& booking)
{
    const BookingDraft& draft = booking.draft;
    row.add("exhibitor"_L1, draft.exhibitor)
        .add("email"_L1, draft.email)
        .add("email_valid"_L1, booking.emailValid)
        .add("email_bounced"_L1, booking.emailBounced)
        .add("phone"_L1, draft.phone)
        .add("address"_L1, draft.address)
        .add("org_number"_L1, draft.orgNumber)
        .add("reference"_L1, draft.reference)
        .add("language"_L1, draft.language);
    addId(row, "place_id"_L1, draft.place);
    row.add("place"_L1, booking.placeNumber)
        .add("place_removed"_L1, booking.placeRemoved)
        .add("extras"_L1, extrasJson(booking))
        .add("discount"_L1, plainRate(draft.discount))
        .add("note"_L1, draft.note);
}

} // namespace

QString amountText(qint64 minor, const QString& currency)
{
    return plainAmount(minor, currency) % u' ' % currency;
}

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QDate todayOf(Session& session)
{
    return session.clock().now().toLocalTime().date();
}

ArgumentSpec bookingArgument()
{
    return {u"ID"_s, Cli::tr("Number of the booking, with or without its B-."), ValueKind::Booking};
}

BookingId bookingIdOf(Session& session, const QString& name)
{
    return bookingIdFromNumber(session.args().textOr(name, {})).value_or(BookingId());
}

JsonRow eventJson(const Event& event)
{
    JsonRow row;
    row.add("id"_L1, event.id.value()).add("name"_L1, event.draft.name);
    addDay(row, "starts_on"_L1, event.draft.startsOn);
    addDay(row, "ends_on"_L1, event.draft.endsOn);
    addDay(row, "book_by"_L1, event.draft.bookBy);
    row.add("time_zone"_L1, event.draft.timeZone)
        .add("currency"_L1, event.draft.currency)
        .add("capacity"_L1, event.draft.capacity)
        .add("organiser_email"_L1, event.draft.organiserEmail)
        .add("places"_L1, event.places)
        .add("free_places"_L1, event.freePlaces)
        .add("bookings"_L1, event.bookings)
        .add("holding"_L1, event.holding)
        .add("full"_L1, event.isFull())
        .add("created_at"_L1, event.createdAt)
        .add("row_version"_L1, event.rowVersion);
    return row;
}

JsonRow priceJson(const PriceItem& item, const QString& currency)
{
    return JsonRow()
        .add("id"_L1, item.id.value())
        .add("event_id"_L1, item.event.value())
        .add("kind"_L1, priceKindName(item.kind))
        .add("name"_L1, item.name)
        .add("unit_price"_L1, plainAmount(item.unitPrice, currency))
        .add("currency"_L1, currency)
        .add("vat_rate"_L1, plainRate(item.vatRate))
        .add("used"_L1, item.used)
        .add("removed"_L1, item.removed)
        .add("row_version"_L1, item.rowVersion);
}

JsonRow placeJson(const Place& place)
{
    JsonRow row;
    row.add("id"_L1, place.id.value())
        .add("event_id"_L1, place.event.value())
        .add("number"_L1, place.number);
    addId(row, "price_id"_L1, place.price);
    addId(row, "held_by"_L1, place.heldBy);
    row.add("held_by_name"_L1, place.heldByName)
        .add("removed"_L1, place.removed)
        .add("row_version"_L1, place.rowVersion);
    return row;
}

JsonRow bookingJson(const Booking& booking)
{
    const auto amount = [&](qint64 minor) { return plainAmount(minor, booking.currency); };
    JsonRow row;
    row.add("id"_L1, booking.id.value())
        .add("number"_L1, booking.number())
        .add("event_id"_L1, booking.event.value())
        .add("event"_L1, booking.eventName)
        .add("status"_L1, bookingStatusName(booking.status))
        .add("mode"_L1, accessModeName(booking.mode));
    addDraft(row, booking);
    addId(row, "contact_id"_L1, booking.contact);
    addId(row, "customer_user_id"_L1, booking.customerUser);
    addId(row, "known_contact_id"_L1, booking.knownContact);
    row.add("code_allowed"_L1, booking.codeAllowed)
        .add("open_codes"_L1, booking.openCodes)
        .add("reply_until"_L1, booking.replyUntil)
        .add("currency"_L1, booking.currency)
        .add("net"_L1, amount(booking.sums.net))
        .add("vat"_L1, amount(booking.sums.vat))
        .add("total"_L1, amount(booking.sums.total()));
    addId(row, "invoice"_L1, booking.invoice);
    row.add("invoice_state"_L1, invoiceStateName(booking.invoiceState));
    addDay(row, "due_on"_L1, booking.dueOn);
    row.add("paid"_L1, amount(booking.paid))
        .add("created_at"_L1, booking.createdAt)
        .add("row_version"_L1, booking.rowVersion);
    return row;
}

std::vector<JsonRow> linesJson(const std::vector<InvoiceLine>& lines, const QString& currency)
{
    std::vector<JsonRow> rows;
    rows.reserve(lines.size());
    for (const InvoiceLine& line : lines) {
        rows.push_back(JsonRow()
                           .add("text"_L1, line.text)
                           .add("quantity"_L1, line.quantity)
                           .add("unit_price"_L1, plainAmount(line.unitPrice, currency))
                           .add("discount"_L1, plainRate(line.discount))
                           .add("vat_rate"_L1, plainRate(line.vatRate))
                           .add("net"_L1, plainAmount(line.net, currency))
                           .add("vat"_L1, plainAmount(line.vat, currency)));
    }
    return rows;
}

JsonRow invoiceJson(const Invoice& invoice, const QDate& today)
{
    const auto amount = [&](qint64 minor) { return plainAmount(minor, invoice.currency); };
    JsonRow row;
    row.add("number"_L1, invoice.number.value())
        .add("kind"_L1, invoiceKindName(invoice.kind))
        .add("state"_L1, invoiceStateName(invoice.state))
        .add("overdue"_L1, invoice.isOverdue(today))
        .add("booking_id"_L1, invoice.booking.value())
        .add("event"_L1, invoice.eventName)
        .add("place"_L1, invoice.placeNumber)
        .add("buyer"_L1, invoice.buyer.name);
    addId(row, "credits"_L1, invoice.credits);
    addId(row, "credited_by"_L1, invoice.creditedBy);
    addDay(row, "issued_on"_L1, invoice.issuedOn);
    addDay(row, "due_on"_L1, invoice.dueOn);
    row.add("currency"_L1, invoice.currency)
        .add("net"_L1, amount(invoice.net))
        .add("vat"_L1, amount(invoice.vat))
        .add("total"_L1, amount(invoice.total()))
        .add("paid"_L1, amount(invoice.paid))
        .add("open"_L1, amount(invoice.open()))
        .add("refund"_L1, amount(invoice.refund))
        .add("reference"_L1, invoice.reference);
    return row;
}

JsonRow wholeInvoiceJson(const Invoice& invoice, const QDate& today)
{
    const Buyer& buyer = invoice.buyer;
    return invoiceJson(invoice, today)
        .add("buyer_address"_L1, buyer.address)
        .add("buyer_org_number"_L1, buyer.orgNumber)
        .add("buyer_email"_L1, buyer.email)
        .add("buyer_reference"_L1, buyer.reference)
        .add("buyer_erased"_L1, buyer.erased)
        .add("issued_at"_L1, invoice.issuedAt)
        .add("language"_L1, invoice.language)
        .add("seller"_L1, sellerJson(invoice.seller))
        .add("lines"_L1, linesJson(invoice.lines, invoice.currency));
}

std::vector<JsonRow> paymentsJson(const std::vector<Payment>& payments, const QString& currency)
{
    std::vector<JsonRow> rows;
    for (const Payment& payment : payments) {
        JsonRow row;
        row.add("id"_L1, payment.id.value())
            .add("invoice"_L1, payment.invoice.value())
            .add("amount"_L1, plainAmount(payment.amount, currency))
            .add("currency"_L1, currency);
        addDay(row, "paid_on"_L1, payment.paidOn);
        row.add("method"_L1, paymentMethodName(payment.method))
            .add("note"_L1, payment.note)
            .add("recorded_by"_L1, payment.recordedBy)
            .add("recorded_at"_L1, payment.recordedAt);
        rows.push_back(row);
    }
    return rows;
}

JsonRow sellerJson(const Seller& seller)
{
    return JsonRow()
        .add("name"_L1, seller.name)
        .add("address"_L1, seller.address)
        .add("org_number"_L1, seller.orgNumber)
        .add("vat_number"_L1, seller.vatNumber)
        .add("email"_L1, seller.email)
        .add("phone"_L1, seller.phone)
        .add("iban"_L1, seller.iban)
        .add("bic"_L1, seller.bic)
        .add("bankgiro"_L1, seller.bankgiro)
        .add("swish"_L1, seller.swish);
}

JsonRow codeJson(const AccessToken& code, const QDateTime& now)
{
    JsonRow row;
    row.add("id"_L1, code.id.value())
        .add("state"_L1, tokenStateName(code.state(now)))
        .add("recipient_kind"_L1, code.recipientKind)
        .add("recipient"_L1, code.recipient);
    addId(row, "mail"_L1, code.message);
    row.add("issued_at"_L1, code.issuedAt)
        .add("expires_at"_L1, code.expiresAt)
        .add("opened_at"_L1, code.openedAt)
        .add("revoked_at"_L1, code.revokedAt)
        .add("issued_by"_L1, code.issuedBy);
    return row;
}

JsonRow guestViewJson(const GuestView& view)
{
    QStringList allowed;
    for (const BookingAction action : view.allowed) {
        allowed << QString(bookingActionRule(action).id);
    }
    JsonRow row;
    row.add("number"_L1, view.number)
        .add("exhibitor"_L1, view.exhibitor)
        .add("event"_L1, view.eventName);
    addDay(row, "starts_on"_L1, view.startsOn);
    addDay(row, "ends_on"_L1, view.endsOn);
    row.add("place"_L1, view.placeNumber).add("status"_L1, bookingStatusName(view.status));
    addDay(row, "reply_by"_L1, view.replyBy);
    row.add("currency"_L1, view.currency)
        .add("lines"_L1, linesJson(view.lines, view.currency))
        .add("net"_L1, plainAmount(view.sums.net, view.currency))
        .add("vat"_L1, plainAmount(view.sums.vat, view.currency))
        .add("total"_L1, plainAmount(view.sums.total(), view.currency));
    addId(row, "invoice"_L1, view.invoice);
    row.add("invoice_state"_L1, invoiceStateName(view.invoiceState));
    addDay(row, "due_on"_L1, view.dueOn);
    row.add("open"_L1, plainAmount(view.open, view.currency)).add("allowed"_L1, allowed);
    return row;
}

} // namespace kontorist
