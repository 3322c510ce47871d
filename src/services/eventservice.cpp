#include "services/eventservice.h"

#include "base/textfold.h"
#include "domain/money.h"
#include "services/customerpapers.h"
#include "services/servicecontext.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxItemNameLength = 200;

QJsonObject fields(const EventDraft& draft)
{
    return {{u"name"_s, draft.name}, {u"starts_on"_s, draft.startsOn.toString(Qt::ISODate)},
        {u"ends_on"_s, draft.endsOn.toString(Qt::ISODate)},
        {u"book_by"_s, draft.bookBy.toString(Qt::ISODate)}, {u"time_zone"_s, draft.timeZone},
        {u"currency"_s, draft.currency}, {u"capacity"_s, draft.capacity},
        {u"organiser_email"_s, draft.organiserEmail}};
}

Result<void> checkDraft(const EventDraft& draft)
{
    const auto faults = draftFaults(draft);
    return faults.empty() ? Result<void>() : failure(faults.front());
}

Result<Event> addEvent(WriteScope& scope, const EventDraft& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
    KONTORIST_TRY(checkDraft(raw));
    const EventDraft draft = normalizedDraft(raw);
    KONTORIST_ASSIGN(const EventId id, scope.events.insert(draft, scope.now));
    KONTORIST_TRY(
        scope.audit({u"event.add"_s, u"event"_s, id.value(), draft.name, {}, fields(draft)}));
    return scope.events.load(id);
}

Result<Event> editEvent(WriteScope& scope, EventId id, qint64 rowVersion, const EventDraft& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
    KONTORIST_TRY(checkDraft(raw));
    const EventDraft draft = normalizedDraft(raw);
    KONTORIST_ASSIGN(const Event before, scope.events.load(id));
    const bool lowers = draft.capacity > 0
        && (before.draft.capacity == 0 || draft.capacity < before.draft.capacity);
    if (lowers && draft.capacity < before.holding) {
        return failure(ErrorCode::Invalid, u"capacity-held"_s, u"capacity"_s,
            {QString::number(before.holding)});
    }
    KONTORIST_TRY(scope.events.update(id, rowVersion != 0 ? rowVersion : before.rowVersion, draft));
    if (draft.organiserEmail != before.draft.organiserEmail) {
        // A link is for the address that it was mailed to.
        KONTORIST_TRY(scope.tokens.revokeOrganisers(id, scope.now));
    }
    const auto [was, is] = difference(fields(before.draft), fields(draft));
    KONTORIST_TRY(scope.audit({u"event.edit"_s, u"event"_s, id.value(), draft.name, was, is}));
    return scope.events.load(id);
}

QJsonObject fields(const PriceItem& item)
{
    return {{u"kind"_s, priceKindName(item.kind)}, {u"name"_s, item.name},
        {u"unit_price"_s, item.unitPrice}, {u"vat_rate"_s, item.vatRate}};
}

Result<PriceItem> checkedItem(const PriceItem& raw)
{
    PriceItem item = raw;
    KONTORIST_ASSIGN(item.name, papers::checkedLine(raw.name, u"name"_s, maxItemNameLength, true));
    if (item.unitPrice < 0) {
        return failure(ErrorCode::Invalid, u"negative"_s, u"unitPrice"_s);
    }
    if (item.unitPrice > maxUnitPrice) {
        return failure(ErrorCode::Invalid, u"amount-too-large"_s, u"unitPrice"_s,
            {plainAmount(maxUnitPrice, u"EUR"_s)});
    }
    if (item.vatRate < 0 || item.vatRate > wholeRate) {
        return failure(ErrorCode::Invalid, u"rate"_s, u"vatRate"_s, {plainRate(item.vatRate)});
    }
    return item;
}

/// The kind and the event of an item never change.
Result<PriceItem> saveItem(WriteScope& scope, const PriceItem& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
    KONTORIST_ASSIGN(PriceItem item, checkedItem(raw));
    if (!item.id.isValid()) {
        KONTORIST_ASSIGN(const Event event, scope.events.load(item.event));
        KONTORIST_ASSIGN(item.id, scope.events.insertItem(item));
        KONTORIST_TRY(scope.audit(
            {u"price.add"_s, u"event"_s, event.id.value(), event.draft.name, {}, fields(item)}));
        return scope.events.loadItem(item.id);
    }
    KONTORIST_ASSIGN(const PriceItem before, scope.events.loadItem(item.id));
    item.event = before.event;
    item.kind = before.kind;
    item.rowVersion = item.rowVersion != 0 ? item.rowVersion : before.rowVersion;
    KONTORIST_TRY(scope.events.updateItem(item));
    KONTORIST_TRY(scope.bookings.refreshSums(item.event));
    KONTORIST_ASSIGN(const Event event, scope.events.load(item.event));
    const auto [was, is] = difference(fields(before), fields(item));
    KONTORIST_TRY(
        scope.audit({u"price.edit"_s, u"event"_s, event.id.value(), event.draft.name, was, is}));
    return scope.events.loadItem(item.id);
}

Result<PriceItem> removeItem(WriteScope& scope, PriceItemId id, qint64 rowVersion)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
    KONTORIST_ASSIGN(const PriceItem before, scope.events.loadItem(id));
    KONTORIST_TRY(
        scope.events.removeItem(id, rowVersion != 0 ? rowVersion : before.rowVersion, scope.now));
    KONTORIST_ASSIGN(const Event event, scope.events.load(before.event));
    KONTORIST_TRY(scope.audit(
        {u"price.remove"_s, u"event"_s, event.id.value(), event.draft.name, fields(before), {}}));
    return scope.events.loadItem(id);
}

Result<void> demandPlacePrice(WriteScope& scope, EventId event, PriceItemId price)
{
    if (!price.isValid()) {
        return {};
    }
    KONTORIST_ASSIGN(const PriceItem item, scope.events.loadItem(price));
    if (item.event != event || item.kind != PriceKind::Place) {
        return failure(ErrorCode::Refused, u"foreign-price"_s, u"price"_s);
    }
    return item.removed ? failure(ErrorCode::Refused, u"item-removed"_s, u"price"_s, {item.name})
                        : Result<void>();
}

Result<std::vector<Place>> addPlaces(
    WriteScope& scope, EventId id, const QString& text, PriceItemId price)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
    KONTORIST_ASSIGN(const Event event, scope.events.load(id));
    KONTORIST_ASSIGN(const QStringList numbers, placeNumbers(text));
    KONTORIST_TRY(demandPlacePrice(scope, id, price));
    std::vector<Place> made;
    made.reserve(static_cast<size_t>(numbers.size()));
    for (const QString& number : numbers) {
        auto place = scope.events.insertPlace(id, number, price);
        if (!place) {
            Error error = place.error();
            error.args = QStringList {number};
            return failure(error);
        }
        KONTORIST_ASSIGN(Place loaded, scope.events.loadPlace(*place));
        made.push_back(std::move(loaded));
    }
    KONTORIST_TRY(scope.audit({u"place.add"_s, u"event"_s, id.value(), event.draft.name, {},
        {{u"numbers"_s, text.simplified()}, {u"count"_s, qint64(numbers.size())}}}));
    return made;
}

Result<Place> editPlace(WriteScope& scope, const Place& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
    KONTORIST_ASSIGN(const Place before, scope.events.loadPlace(raw.id));
    Place place = before;
    KONTORIST_ASSIGN(
        place.number, papers::checkedLine(raw.number, u"number"_s, maxPlaceNumberLength, true));
    place.price = raw.price;
    place.rowVersion = raw.rowVersion != 0 ? raw.rowVersion : before.rowVersion;
    if (place.price != before.price) {
        KONTORIST_TRY(demandPlacePrice(scope, place.event, place.price));
    }
    if (auto updated = scope.events.updatePlace(place); !updated) {
        Error error = updated.error();
        error.args = QStringList {place.number};
        return failure(error);
    }
    KONTORIST_TRY(scope.bookings.refreshSums(place.event));
    KONTORIST_ASSIGN(const Event event, scope.events.load(place.event));
    KONTORIST_TRY(scope.audit({u"place.edit"_s, u"event"_s, event.id.value(), event.draft.name,
        {{u"number"_s, before.number}, {u"price"_s, before.price.value()}},
        {{u"number"_s, place.number}, {u"price"_s, place.price.value()}}}));
    return scope.events.loadPlace(place.id);
}

Result<Place> removePlace(WriteScope& scope, PlaceId id, qint64 rowVersion)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
    KONTORIST_ASSIGN(const Place before, scope.events.loadPlace(id));
    if (before.heldBy.isValid()) {
        return failure(ErrorCode::Refused, u"place-taken"_s, u"place"_s,
            {before.number, QString(), u"B-%1"_s.arg(before.heldBy.value())});
    }
    KONTORIST_TRY(
        scope.events.removePlace(id, rowVersion != 0 ? rowVersion : before.rowVersion, scope.now));
    KONTORIST_ASSIGN(const Event event, scope.events.load(before.event));
    KONTORIST_TRY(scope.audit({u"place.remove"_s, u"event"_s, event.id.value(), event.draft.name,
        {{u"number"_s, before.number}}, {}}));
    return scope.events.loadPlace(id);
}

void eventsChanged(ChangeNotifier& changes)
{
    emit changes.eventsChanged();
}

/// Prices and places stand on the bookings, too.
void pricesChanged(ChangeNotifier& changes)
{
    emit changes.eventsChanged();
    emit changes.bookingsChanged({});
}

} // namespace

EventService::EventService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<Event>>> EventService::list()
{
    return m_context.read(
        [](DbConnection& connection) { return EventRepository(connection).list(); });
}

QFuture<Result<Event>> EventService::load(EventId id)
{
    return m_context.read(
        [id](DbConnection& connection) { return EventRepository(connection).load(id); });
}

QFuture<Result<Event>> EventService::add(const EventDraft& draft)
{
    return m_context.writeAndTell(
        [draft](WriteScope& scope) { return addEvent(scope, draft); }, eventsChanged);
}

QFuture<Result<Event>> EventService::edit(EventId id, qint64 rowVersion, const EventDraft& draft)
{
    return m_context.writeAndTell(
        [id, rowVersion, draft](
            WriteScope& scope) { return editEvent(scope, id, rowVersion, draft); },
        pricesChanged);
}

QFuture<Result<std::vector<PriceItem>>> EventService::priceList(EventId event, bool withRemoved)
{
    return m_context.read([event, withRemoved](DbConnection& connection) {
        return EventRepository(connection).priceList(event, withRemoved);
    });
}

QFuture<Result<PriceItem>> EventService::savePriceItem(const PriceItem& item)
{
    return m_context.writeAndTell(
        [item](WriteScope& scope) { return saveItem(scope, item); }, pricesChanged);
}

QFuture<Result<PriceItem>> EventService::removePriceItem(PriceItemId id, qint64 rowVersion)
{
    return m_context.writeAndTell(
        [id, rowVersion](WriteScope& scope) { return removeItem(scope, id, rowVersion); },
        pricesChanged);
}

QFuture<Result<std::vector<Place>>> EventService::places(EventId event, bool withRemoved)
{
    return m_context.read([event, withRemoved](DbConnection& connection) {
        return EventRepository(connection).places(event, withRemoved);
    });
}

QFuture<Result<std::vector<Place>>> EventService::addPlaces(
    EventId event, const QString& numbers, PriceItemId price)
{
    return m_context.writeAndTell(
        [event, numbers, price](
            WriteScope& scope) { return kontorist::addPlaces(scope, event, numbers, price); },
        eventsChanged);
}

QFuture<Result<Place>> EventService::editPlace(const Place& place)
{
    return m_context.writeAndTell(
        [place](WriteScope& scope) { return kontorist::editPlace(scope, place); }, pricesChanged);
}

QFuture<Result<Place>> EventService::removePlace(PlaceId id, qint64 rowVersion)
{
    return m_context.writeAndTell(
        [id, rowVersion](
            WriteScope& scope) { return kontorist::removePlace(scope, id, rowVersion); },
        pricesChanged);
}

} // namespace kontorist
