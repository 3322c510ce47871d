#include "services/bookingedits.h"

#include "domain/emailaddress.h"
#include "services/bookingsteps.h"

#include <algorithm>

namespace kontorist::bookingedits {

using namespace Qt::StringLiterals;

namespace {

/// Empty where the address is not a correct one.
QString emailKeyOf(const QString& email)
{
    const auto parsed = EmailAddress::parse(email);
    return parsed ? parsed->key() : QString();
}

Result<void> checkDraft(const BookingDraft& draft)
{
    const auto faults = draftFaults(draft);
    return faults.empty() ? Result<void>() : failure(faults.front());
}

/// The place is one of the event's, and can still be sold unless the booking has it already.
Result<void> demandPlace(
    DbConnection& connection, EventId event, const BookingDraft& draft, PlaceId had)
{
    if (!draft.place.isValid()) {
        return {};
    }
    KONTORIST_ASSIGN(const Place place, EventRepository(connection).loadPlace(draft.place));
    if (place.event != event) {
        return failure(ErrorCode::Refused, u"foreign-place"_s, u"place"_s);
    }
    if (place.removed && place.id != had) {
        return failure(ErrorCode::Refused, u"place-removed"_s, u"place"_s, {place.number});
    }
    return {};
}

/// Extras are the event's, and on the price list unless the booking has them already.
Result<void> demandExtras(DbConnection& connection, EventId event, const BookingDraft& draft,
    const std::vector<BookingExtra>& had)
{
    EventRepository events(connection);
    for (const BookingExtra& extra : draft.extras) {
        KONTORIST_ASSIGN(const PriceItem item, events.loadItem(extra.item));
        if (item.event != event || item.kind != PriceKind::Extra) {
            return failure(ErrorCode::Refused, u"foreign-price"_s, u"extras"_s, {item.name});
        }
        const bool known = std::any_of(had.begin(), had.end(),
            [&](const BookingExtra& other) { return other.item == extra.item; });
        if (item.removed && !known) {
            return failure(ErrorCode::Refused, u"item-removed"_s, u"extras"_s, {item.name});
        }
    }
    return {};
}

Result<void> demandOpen(const Event& event, const NewBooking& booking, const QDateTime& now)
{
    if (booking.createdAt.isValid()) {
        return booking.createdAt > now ? failure(ErrorCode::Invalid, u"in-future"_s, u"createdAt"_s)
                                       : Result<void>();
    }
    const QDate last = event.draft.bookBy;
    if (last.isValid() && now >= endOfDay(last, event.draft.timeZone)) {
        return failure(
            ErrorCode::Invalid, u"booking-closed"_s, u"event"_s, {last.toString(Qt::ISODate)});
    }
    return {};
}

/// The contact behind the link that a new booking is to have.
Result<ContactId> linkedPerson(WriteScope& scope, const NewBooking& booking)
{
    if (!booking.customerUser.isValid()) {
        if (booking.contact.isValid()) {
            KONTORIST_TRY(scope.contacts.load(booking.contact));
        }
        return booking.contact;
    }
    KONTORIST_ASSIGN(const CustomerUser user, scope.users.load(booking.customerUser));
    if (booking.contact.isValid() && booking.contact != user.contact) {
        return failure(ErrorCode::Refused, u"foreign-customer-user"_s, u"customerUser"_s);
    }
    return user.contact;
}

QJsonValue fieldValue(const BookingDraft& draft, const QString& field)
{
    if (field == "place"_L1) {
        return draft.place.value();
    }
    if (field == "discount"_L1) {
        return plainRate(draft.discount);
    }
    if (field == "language"_L1) {
        return draft.language;
    }
    if (field == "extras"_L1) {
        QStringList extras;
        for (const BookingExtra& extra : draft.extras) {
            extras << u"%1 × %2"_s.arg(extra.quantity).arg(extra.item.value());
        }
        return extras.join(u", "_s);
    }
    const QHash<QString, QString> texts {{u"exhibitor"_s, draft.exhibitor},
        {u"email"_s, draft.email}, {u"phone"_s, draft.phone}, {u"address"_s, draft.address},
        {u"orgNumber"_s, draft.orgNumber}, {u"reference"_s, draft.reference},
        {u"note"_s, draft.note}};
    return texts.value(field);
}

QJsonObject fieldsObject(const BookingDraft& draft, const QStringList& fields)
{
    QJsonObject object;
    for (const QString& field : fields) {
        object.insert(field, fieldValue(draft, field));
    }
    return object;
}

/// What the user changed on top of what is stored. Conflict where both changed the same field.
Result<BookingDraft> merged(
    const BookingDraft& before, const BookingDraft& after, const BookingDraft& stored)
{
    BookingDraft result = stored;
    QStringList clashes;
    const QStringList theirs = changedFields(before, stored);
    const QStringList apart = changedFields(stored, after);
    for (const QString& field : changedFields(before, after)) {
        if (theirs.contains(field) && apart.contains(field)) {
            clashes << field;
        }
        takeField(result, field, after);
    }
    if (!clashes.isEmpty()) {
        return failure(ErrorCode::Conflict, u"same-field-changed"_s, clashes.front(), clashes);
    }
    return result;
}

/// What stands on the invoice changes it: it is credited, and a new one issued.
Result<void> demandEditable(const Booking& booking, const QStringList& fields)
{
    const QStringList refused {
        QString(bookingActionRule(BookingAction::Edit).id), bookingStatusName(booking.status)};
    for (const QString& field : fields) {
        if (!mayEdit(field, booking.status)) {
            return failure(ErrorCode::Refused, u"wrong-status"_s, field, refused);
        }
    }
    const bool reissues = booking.status == BookingStatus::Approved
        && (fields.contains(u"address"_s) || fields.contains(u"discount"_s));
    if (reissues && booking.invoiceState == InvoiceState::Paid) {
        return failure(ErrorCode::Refused, u"invoice-paid"_s, fields.front(), refused);
    }
    if (reissues && booking.paid > 0) {
        return failure(ErrorCode::Refused, u"partly-paid"_s, fields.front(), refused);
    }
    return {};
}

Result<void> demandFreePlace(WriteScope& scope, Booking booking, const BookingDraft& draft)
{
    if (draft.place == booking.draft.place || !holdsPlace(booking.status)) {
        return {};
    }
    booking.draft.place = draft.place;
    KONTORIST_ASSIGN(const BookingSurroundings around, scope.bookings.surroundings(booking));
    if (!around.placeHeldBy.isValid()) {
        return {};
    }
    return failure(ErrorCode::Refused, u"place-taken"_s, u"place"_s,
        {QString(bookingActionRule(BookingAction::Edit).id), bookingStatusName(booking.status),
            u"B-%1"_s.arg(around.placeHeldBy.value())});
}

Result<void> write(
    WriteScope& scope, const Booking& booking, const BookingDraft& draft, const QStringList& fields)
{
    const bool reissues = booking.status == BookingStatus::Approved
        && (fields.contains(u"address"_s) || fields.contains(u"discount"_s));
    std::vector<InvoiceLine> lines;
    if (reissues) {
        KONTORIST_TRY(scope.demandRight(Right::ManageInvoices));
        KONTORIST_ASSIGN(const InvoiceSettings settings, loadInvoiceSettings(scope.connection));
        if (const QString missing = settings.seller.missing(); !missing.isEmpty()) {
            return failure(ErrorCode::Refused, u"seller-not-set"_s, {},
                {QString(bookingActionRule(BookingAction::Edit).id),
                    bookingStatusName(booking.status), missing});
        }
        // At the prices that were agreed on, whatever the price list says since.
        Booking agreed = booking;
        agreed.draft.discount = draft.discount;
        KONTORIST_ASSIGN(lines, bookingsteps::invoiceLines(scope.connection, agreed));
        KONTORIST_TRY(bookingsteps::creditInvoice(scope, booking, false));
    }
    KONTORIST_TRY(scope.bookings.setDraft(booking, draft, emailKeyOf(draft.email)));
    if (reissues) {
        KONTORIST_TRY(scope.bookings.setSums(booking.id, sumsOf(lines)));
        KONTORIST_ASSIGN(const Booking moved, scope.bookings.load(booking.id));
        KONTORIST_TRY(bookingsteps::issueInvoice(scope, moved, lines));
    }
    if (fields.contains(u"email"_s)) {
        // A link is for the address that it was mailed to.
        KONTORIST_TRY(scope.tokens.revokeOpen(booking.id, scope.now));
    }
    return {};
}

Result<void> fillKnownContact(DbConnection& connection, const QString& key, BookingCheck& result)
{
    ContactRepository contacts(connection);
    KONTORIST_ASSIGN(const ContactId owner, contacts.byEmailKey(key));
    if (!owner.isValid()) {
        return {};
    }
    KONTORIST_ASSIGN(const Contact contact, contacts.load(owner));
    if (contact.status == ContactStatus::Active) {
        result.knownContact = contact.id;
        result.knownContactName = contact.name;
    }
    return {};
}

/// The booking as it would be with this draft.
Result<Booking> imagined(DbConnection& connection, const NewBooking& raw, BookingId editing,
    const BookingDraft& draft, const QDateTime& now)
{
    Booking booking;
    if (editing.isValid()) {
        KONTORIST_ASSIGN(booking, BookingRepository(connection).load(editing));
        booking.emailBounced = booking.emailBounced && booking.draft.email == draft.email;
    } else {
        booking.event = raw.event;
        booking.contact = raw.contact;
        booking.createdAt = raw.createdAt.isValid() ? raw.createdAt : now;
        if (raw.customerUser.isValid()) {
            KONTORIST_ASSIGN(
                const CustomerUser user, CustomerUserRepository(connection).load(raw.customerUser));
            booking.contact = user.contact;
        }
    }
    booking.draft = draft;
    KONTORIST_TRY(bookingsteps::fillPrices(connection, booking));
    return booking;
}

} // namespace

Result<Booking> add(WriteScope& scope, const NewBooking& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
    KONTORIST_ASSIGN(const Event event, scope.events.load(raw.event));
    KONTORIST_TRY(checkDraft(raw.draft));
    KONTORIST_TRY(demandOpen(event, raw, scope.now));
    const BookingDraft draft = normalizedDraft(raw.draft);
    KONTORIST_TRY(demandPlace(scope.connection, raw.event, draft, {}));
    KONTORIST_TRY(demandExtras(scope.connection, raw.event, draft, {}));
    KONTORIST_ASSIGN(const ContactId person, linkedPerson(scope, raw));
    const QDateTime created = raw.createdAt.isValid() ? raw.createdAt.toUTC() : scope.now;
    KONTORIST_ASSIGN(const BookingId id,
        scope.bookings.insert(
            {raw.event, draft, emailKeyOf(draft.email), person, raw.customerUser, created}));
    KONTORIST_ASSIGN(Booking made, scope.bookings.load(id));
    QJsonObject about {{u"event"_s, event.draft.name}, {u"email"_s, draft.email},
        {u"access_mode"_s, accessModeName(made.mode)}};
    if (raw.createdAt.isValid()) {
        about.insert(u"created_at"_s, created.toString(Qt::ISODate));
    }
    KONTORIST_TRY(scope.audit(bookingsteps::entry(u"booking.add"_s, made, {}, about)));
    return made;
}

Result<Booking> edit(
    WriteScope& scope, BookingId id, const BookingDraft& before, const BookingDraft& after)
{
    KONTORIST_TRY(checkDraft(after));
    KONTORIST_ASSIGN(const Booking stored, scope.bookings.load(id));
    KONTORIST_ASSIGN(const BookingDraft draft,
        merged(normalizedDraft(before), normalizedDraft(after), stored.draft));
    const QStringList fields = changedFields(stored.draft, draft);
    if (fields.isEmpty()) {
        KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
        return stored;
    }
    KONTORIST_ASSIGN(const Booking booking, bookingsteps::claim(scope, BookingAction::Edit, id, 0));
    KONTORIST_TRY(demandEditable(booking, fields));
    KONTORIST_TRY(demandPlace(scope.connection, booking.event, draft, booking.draft.place));
    KONTORIST_TRY(demandExtras(scope.connection, booking.event, draft, booking.draft.extras));
    KONTORIST_TRY(demandFreePlace(scope, booking, draft));
    KONTORIST_TRY(write(scope, booking, draft, fields));
    KONTORIST_ASSIGN(Booking result, scope.bookings.load(id));
    KONTORIST_TRY(scope.audit(bookingsteps::entry(u"booking.edit"_s, result,
        fieldsObject(booking.draft, fields), fieldsObject(draft, fields))));
    return result;
}

Result<BookingCheck> check(
    DbConnection& connection, const NewBooking& raw, BookingId editing, const QDateTime& now)
{
    BookingRepository bookings(connection);
    const BookingDraft draft = normalizedDraft(raw.draft);
    BookingCheck result;
    KONTORIST_ASSIGN(const Booking booking, imagined(connection, raw, editing, draft, now));
    QString key;
    if (!draft.email.isEmpty()) {
        if (const auto parsed = EmailAddress::parse(draft.email)) {
            key = parsed->key();
            result.emailValid = true;
            result.emailHint = emailTypoHint(*parsed).value_or(QString());
        } else {
            result.emailFault = parsed.error().reason;
        }
    }
    if (!key.isEmpty() && !booking.isLinked()) {
        KONTORIST_TRY(fillKnownContact(connection, key, result));
    }
    KONTORIST_ASSIGN(const QDateTime cutOff, loadCutOff(connection));
    result.mode = accessMode({booking.isLinked(), booking.codeAllowed, result.emailValid,
        booking.emailBounced, booking.createdAt, cutOff});
    KONTORIST_ASSIGN(const BookingSurroundings around, bookings.surroundings(booking));
    result.placeHeldBy = around.placeHeldBy;
    result.placeHeldByName = around.placeHeldByName;
    constexpr int named = 5;
    KONTORIST_ASSIGN(result.sameEmail, bookings.sameEmail(booking.event, key, editing, named));
    KONTORIST_ASSIGN(result.lines, bookingsteps::invoiceLines(connection, booking));
    result.sums = sumsOf(result.lines);
    return result;
}

} // namespace kontorist::bookingedits
