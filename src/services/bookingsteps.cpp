#include "services/bookingsteps.h"

#include "base/textfold.h"

namespace kontorist {

using namespace Qt::StringLiterals;

using Action = BookingAction;

Result<InvoiceSettings> loadInvoiceSettings(DbConnection& connection)
{
    KONTORIST_ASSIGN(const auto values, OfficeRepository(connection).settings());
    InvoiceSettings settings;
    settings.seller = sellerFromText(values.value(u"invoice.seller"_s));
    bool known = false;
    const int days = values.value(u"invoice.days-to-pay"_s).toInt(&known);
    settings.daysToPay = known ? days : settings.daysToPay;
    return settings;
}

Result<QDateTime> loadCutOff(DbConnection& connection)
{
    KONTORIST_ASSIGN(const auto values, OfficeRepository(connection).settings());
    bool known = false;
    const qint64 moment = values.value(cutOffSettingKey()).toLongLong(&known);
    return known ? QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC) : defaultCutOff();
}

Result<BookingFacts> bookingFacts(DbConnection& connection, const Booking& booking,
    const Actor& actor, bool writable, const QDateTime& now)
{
    KONTORIST_ASSIGN(
        const BookingSurroundings around, BookingRepository(connection).surroundings(booking));
    KONTORIST_ASSIGN(const InvoiceSettings settings, loadInvoiceSettings(connection));
    BookingFacts facts;
    facts.status = booking.status;
    facts.mode = booking.mode;
    facts.invoice = booking.invoiceState;
    facts.paid = booking.paid;
    if (booking.invoiceState == InvoiceState::Issued) {
        KONTORIST_ASSIGN(
            const Invoice invoice, InvoiceRepository(connection).load(booking.invoice));
        facts.open = invoice.open();
    }
    facts.hasPlace = booking.draft.place.isValid();
    facts.placeRemoved = booking.placeRemoved;
    facts.placeTaken = around.placeHeldBy.isValid();
    facts.eventHasPlaces = around.eventHasPlaces;
    facts.eventFull = around.eventFull;
    facts.linked = booking.isLinked();
    facts.emailTyped = !booking.draft.email.isEmpty();
    facts.emailValid = booking.emailValid;
    facts.bounced = booking.emailBounced;
    facts.mailable = booking.isLinked() ? !booking.contactEmail.isEmpty()
                                        : booking.emailValid && !booking.emailBounced;
    KONTORIST_ASSIGN(facts.openCodes, TokenRepository(connection).openCount(booking.id, now));
    facts.offerLate = booking.replyUntil.isValid() && booking.replyUntil <= now;
    facts.sellerReady = settings.seller.missing().isEmpty();
    facts.rights = actor.kind == ActorKind::Staff ? actor.rights : allRights();
    facts.writable = writable;
    return facts;
}

namespace bookingsteps {

namespace {

QJsonObject statusObject(BookingStatus status)
{
    return {{u"status"_s, bookingStatusName(status)}};
}

Result<Invoice> standingInvoice(WriteScope& scope, const Booking& booking)
{
    if (!booking.invoice.isValid() || booking.invoiceState == InvoiceState::Credited) {
        return failure(ErrorCode::Refused, u"nothing-open"_s);
    }
    return scope.invoices.load(booking.invoice);
}

Buyer buyerOf(const Booking& booking)
{
    return {booking.draft.exhibitor, booking.draft.address, booking.draft.orgNumber,
        booking.mailAddress(), booking.draft.reference, false};
}

AuditEntry invoiceEntry(const QString& action, const Invoice& invoice)
{
    // Whom it is to stands on the invoice, and is erased there; the log names it by number.
    return {action, u"invoice"_s, invoice.number.value(), QString::number(invoice.number.value()),
        {},
        {{u"booking"_s, invoice.booking.value()},
            {u"total"_s, plainAmount(invoice.total(), invoice.currency)},
            {u"currency"_s, invoice.currency}}};
}

} // namespace

AuditEntry entry(const QString& action, const Booking& booking, const QJsonObject& before,
    const QJsonObject& after)
{
    return {action, u"booking"_s, booking.id.value(), booking.draft.exhibitor, before, after};
}

Result<void> demandAllowed(DbConnection& connection, BookingAction action, const Booking& booking,
    const BookingFacts& facts)
{
    const BookingVerdict verdict = judge(action, facts);
    if (verdict.allowed()) {
        return {};
    }
    const QString reason = bookingRefusalName(verdict.reason);
    if (verdict.reason == BookingRefusal::MissingRight) {
        return failure(ErrorCode::Denied, reason, {}, {rightName(verdict.lacking)});
    }
    QStringList args {QString(bookingActionRule(action).id), bookingStatusName(facts.status)};
    if (verdict.reason == BookingRefusal::PlaceTaken) {
        KONTORIST_ASSIGN(
            const BookingSurroundings around, BookingRepository(connection).surroundings(booking));
        args << u"B-%1"_s.arg(around.placeHeldBy.value());
    } else if (verdict.reason == BookingRefusal::SellerMissing) {
        KONTORIST_ASSIGN(const InvoiceSettings settings, loadInvoiceSettings(connection));
        args << settings.seller.missing();
    }
    return failure(ErrorCode::Refused, reason, {}, args);
}

Result<Booking> claim(WriteScope& scope, BookingAction action, BookingId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(Booking booking, scope.bookings.load(id));
    if (rowVersion != 0 && rowVersion != booking.rowVersion) {
        return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
    }
    KONTORIST_ASSIGN(const BookingFacts facts,
        bookingFacts(scope.connection, booking, scope.actor, true, scope.now));
    KONTORIST_TRY(demandAllowed(scope.connection, action, booking, facts));
    KONTORIST_TRY(scope.bookings.claim(id, booking.status, booking.rowVersion));
    return booking;
}

Result<Booking> logged(
    WriteScope& scope, BookingAction action, const Booking& before, QJsonObject extra)
{
    KONTORIST_ASSIGN(Booking after, scope.bookings.load(before.id));
    QJsonObject was;
    if (before.status != after.status) {
        was = statusObject(before.status);
        extra.insert(u"status"_s, bookingStatusName(after.status));
    }
    KONTORIST_TRY(scope.audit(
        entry(u"booking."_s % QString(bookingActionRule(action).id), after, was, extra)));
    return after;
}

Result<void> fillPrices(DbConnection& connection, Booking& booking)
{
    EventRepository events(connection);
    booking.placeNumber.clear();
    booking.placePriceName.clear();
    booking.placePrice = 0;
    if (booking.draft.place.isValid()) {
        KONTORIST_ASSIGN(const Place place, events.loadPlace(booking.draft.place));
        booking.placeNumber = place.number;
        booking.placeRemoved = place.removed;
        if (place.price.isValid()) {
            KONTORIST_ASSIGN(const PriceItem price, events.loadItem(place.price));
            booking.placePriceName = price.name;
            booking.placePrice = price.unitPrice;
            booking.placeVatRate = price.vatRate;
        }
    }
    for (BookingExtra& extra : booking.draft.extras) {
        KONTORIST_ASSIGN(const PriceItem item, events.loadItem(extra.item));
        extra.name = item.name;
        extra.unitPrice = item.unitPrice;
        extra.vatRate = item.vatRate;
        extra.removed = item.removed;
    }
    return {};
}

Result<std::vector<InvoiceLine>> invoiceLines(DbConnection& connection, const Booking& booking)
{
    const bool counts = booking.status == BookingStatus::Approved
        || (booking.status == BookingStatus::Cancelled && booking.invoice.isValid());
    if (!counts) {
        return linesOf(booking);
    }
    KONTORIST_ASSIGN(Invoice invoice, InvoiceRepository(connection).load(booking.invoice));
    for (InvoiceLine& line : invoice.lines) {
        line.discount = booking.draft.discount;
        const LineAmounts amounts
            = lineAmounts(line.unitPrice, line.quantity, line.discount, line.vatRate);
        line.net = amounts.net;
        line.vat = amounts.vat;
    }
    return std::move(invoice.lines);
}

Result<InvoiceNumber> issueInvoice(
    WriteScope& scope, const Booking& booking, const std::vector<InvoiceLine>& lines)
{
    if (booking.draft.exhibitor.isEmpty()) {
        return failure(ErrorCode::Invalid, u"required"_s, u"exhibitor"_s);
    }
    KONTORIST_ASSIGN(const InvoiceSettings settings, loadInvoiceSettings(scope.connection));
    const QDate today = dayOf(scope.now, booking.timeZone);
    NewInvoice invoice;
    invoice.booking = booking.id;
    invoice.eventName = booking.eventName;
    invoice.placeNumber = booking.placeNumber;
    invoice.issuedOn = today;
    invoice.dueOn = today.addDays(settings.daysToPay);
    invoice.currency = booking.currency;
    invoice.language = booking.draft.language;
    invoice.seller = settings.seller;
    invoice.buyer = buyerOf(booking);
    invoice.lines = lines;
    KONTORIST_ASSIGN(const InvoiceNumber number, scope.invoices.issue(invoice, scope.now));
    KONTORIST_ASSIGN(const Invoice issued, scope.invoices.load(number));
    KONTORIST_TRY(scope.audit(invoiceEntry(u"invoice.issue"_s, issued)));
    return number;
}

Result<InvoiceNumber> creditInvoice(WriteScope& scope, const Booking& booking, bool cancels)
{
    KONTORIST_ASSIGN(const Invoice invoice, standingInvoice(scope, booking));
    KONTORIST_ASSIGN(const InvoiceNumber number,
        scope.invoices.credit(invoice, cancels, dayOf(scope.now, booking.timeZone), scope.now));
    KONTORIST_ASSIGN(const Invoice credit, scope.invoices.load(number));
    KONTORIST_TRY(scope.audit(invoiceEntry(u"invoice.credit"_s, credit)));
    return number;
}

Result<void> pay(WriteScope& scope, const Payment& raw)
{
    Payment payment = raw;
    KONTORIST_ASSIGN(const Invoice invoice, scope.invoices.load(payment.invoice));
    if (payment.amount <= 0) {
        return failure(
            ErrorCode::Invalid, payment.amount < 0 ? u"negative"_s : u"zero"_s, u"amount"_s);
    }
    if (!payment.paidOn.isValid()) {
        return failure(ErrorCode::Invalid, u"required"_s, u"paidOn"_s);
    }
    KONTORIST_ASSIGN(const Booking booking, scope.bookings.load(invoice.booking));
    // The office's day, or the event's: banks keep the former.
    const QDate today
        = std::max(dayOf(scope.now, booking.timeZone), scope.now.toLocalTime().date());
    if (payment.paidOn > today) {
        return failure(ErrorCode::Invalid, u"in-future"_s, u"paidOn"_s);
    }
    if (hasControlCharacters(payment.note)) {
        return failure(ErrorCode::Invalid, u"control-character"_s, u"note"_s);
    }
    constexpr int maxNoteLength = 200;
    payment.note = withoutBidiMarks(payment.note).simplified();
    if (payment.note.size() > maxNoteLength) {
        return failure(
            ErrorCode::Invalid, u"too-long"_s, u"note"_s, {QString::number(maxNoteLength)});
    }
    if (invoice.state != InvoiceState::Issued || invoice.open() <= 0) {
        return failure(ErrorCode::Refused, u"nothing-open"_s);
    }
    if (payment.amount > invoice.open()) {
        return failure(ErrorCode::Refused, u"over-open-amount"_s, u"amount"_s,
            {plainAmount(invoice.open(), invoice.currency), invoice.currency});
    }
    payment.recordedBy = scope.actor.label;
    payment.recordedAt = scope.now;
    KONTORIST_TRY(scope.invoices.pay(payment));
    const QJsonObject paid {{u"invoice"_s, invoice.number.value()},
        {u"amount"_s, plainAmount(payment.amount, invoice.currency)},
        {u"currency"_s, invoice.currency}, {u"method"_s, paymentMethodName(payment.method)},
        {u"paid_on"_s, payment.paidOn.toString(Qt::ISODate)}};
    QString action = u"booking.register-payment"_s;
    if (invoice.kind == InvoiceKind::Credit) {
        action = u"booking.pay-back"_s;
    } else if (scope.actor.kind == ActorKind::Guest) {
        action = u"booking.pay-invoice"_s;
    }
    return scope.audit(entry(action, booking, {}, paid));
}

Result<Booking> setAnswer(WriteScope& scope, BookingAction action, BookingId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Booking before, claim(scope, action, id, rowVersion));
    const auto& rule = bookingActionRule(action);
    KONTORIST_TRY(scope.bookings.setStatus(id, rule.result[static_cast<size_t>(before.status)]));
    return logged(scope, action, before);
}

Result<Booking> approve(WriteScope& scope, BookingId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Booking before, claim(scope, Action::Approve, id, rowVersion));
    KONTORIST_TRY(scope.bookings.refreshSums(id));
    KONTORIST_ASSIGN(const Booking priced, scope.bookings.load(id));
    KONTORIST_ASSIGN(const InvoiceNumber number, issueInvoice(scope, priced, linesOf(priced)));
    return logged(scope, Action::Approve, before, {{u"invoice"_s, number.value()}});
}

/// Out of APPROVED the invoice is credited, which changes the status along.
Result<Booking> returnToUnprocessed(WriteScope& scope, BookingId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(
        const Booking before, claim(scope, Action::ReturnToUnprocessed, id, rowVersion));
    QJsonObject extra;
    if (before.status == BookingStatus::Approved) {
        KONTORIST_ASSIGN(const InvoiceNumber credit, creditInvoice(scope, before, false));
        extra.insert(u"credit"_s, credit.value());
    }
    KONTORIST_TRY(scope.bookings.setStatus(id, BookingStatus::Unprocessed));
    KONTORIST_TRY(scope.bookings.refreshSums(id));
    return logged(scope, Action::ReturnToUnprocessed, before, extra);
}

Result<Booking> cancel(WriteScope& scope, BookingAction action, BookingId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Booking before, claim(scope, action, id, rowVersion));
    QJsonObject extra;
    if (before.status == BookingStatus::Approved) {
        KONTORIST_ASSIGN(const InvoiceNumber credit, creditInvoice(scope, before, true));
        extra.insert(u"credit"_s, credit.value());
        if (before.paid > 0) {
            extra.insert(u"refund"_s, plainAmount(before.paid, before.currency));
        }
    }
    KONTORIST_TRY(scope.bookings.setStatus(id, BookingStatus::Cancelled));
    return logged(scope, action, before, extra);
}

Result<Booking> revokeLinks(WriteScope& scope, BookingId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Booking before, claim(scope, Action::RevokeLinks, id, rowVersion));
    KONTORIST_ASSIGN(const qint64 revoked, scope.tokens.revokeOpen(id, scope.now));
    return logged(scope, Action::RevokeLinks, before, {{u"links"_s, revoked}});
}

Result<Booking> link(WriteScope& scope, BookingId id, qint64 rowVersion, ContactId contact,
    CustomerUserId customerUser)
{
    KONTORIST_ASSIGN(const Booking before, claim(scope, Action::Link, id, rowVersion));
    ContactId person = contact;
    if (customerUser.isValid()) {
        KONTORIST_ASSIGN(const CustomerUser user, scope.users.load(customerUser));
        if (person.isValid() && person != user.contact) {
            return failure(ErrorCode::Refused, u"foreign-customer-user"_s, u"customerUser"_s);
        }
        person = user.contact;
    }
    KONTORIST_TRY(scope.contacts.load(person));
    KONTORIST_ASSIGN(const qint64 revoked, scope.tokens.revokeOpen(id, scope.now));
    KONTORIST_TRY(scope.bookings.setLink(id, person, customerUser));
    QJsonObject extra {{u"contact"_s, person.value()}, {u"links"_s, revoked}};
    if (customerUser.isValid()) {
        extra.insert(u"customer_user"_s, customerUser.value());
    }
    return logged(scope, Action::Link, before, extra);
}

Result<Booking> unlink(WriteScope& scope, BookingId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Booking before, claim(scope, Action::Unlink, id, rowVersion));
    KONTORIST_TRY(scope.bookings.setLink(id, {}, {}));
    return logged(scope, Action::Unlink, before, {{u"contact"_s, before.contact.value()}});
}

Result<Booking> allowCode(WriteScope& scope, BookingId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Booking before, claim(scope, Action::AllowCode, id, rowVersion));
    KONTORIST_TRY(scope.bookings.setCodeAllowed(id));
    return logged(scope, Action::AllowCode, before);
}

Result<Booking> setBounced(WriteScope& scope, BookingAction action, BookingId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Booking before, claim(scope, action, id, rowVersion));
    KONTORIST_TRY(scope.bookings.setBounced(id, action == Action::MarkBounced));
    return logged(scope, action, before);
}

Result<void> takeBackOffer(WriteScope& scope, BookingId id, MessageId message)
{
    KONTORIST_ASSIGN(const Booking booking, scope.bookings.load(id));
    KONTORIST_ASSIGN(const MessageId newest, scope.tokens.newestMessage(id, u"place-offer"_s));
    if (booking.status != BookingStatus::Offered || newest != message) {
        return {};
    }
    KONTORIST_TRY(scope.bookings.claim(id, booking.status, booking.rowVersion));
    KONTORIST_TRY(scope.bookings.setStatus(id, BookingStatus::Unprocessed));
    KONTORIST_TRY(
        logged(scope, Action::ReturnToUnprocessed, booking, {{u"mail"_s, message.value()}}));
    return {};
}

} // namespace bookingsteps
} // namespace kontorist
