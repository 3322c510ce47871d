#include "storage/eventrepository.h"

#include "base/textfold.h"
#include "domain/booking.h"
#include "storage/rows.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto holding = "('OFFERED', 'ACCEPTED', 'APPROVED')"_L1;

QString selectEvents()
{
    return u"SELECT e.id, e.name, e.starts_on, e.ends_on, e.book_by, e.time_zone, e.currency,"
           " e.capacity, e.organiser_email, e.created_at, e.row_version,"
           " (SELECT count(*) FROM place p WHERE p.event_id = e.id AND p.removed_at = 0),"
           " (SELECT count(*) FROM place p JOIN booking b ON b.place_id = p.id"
           " AND b.status IN "_s
        % holding
        % u" WHERE p.event_id = e.id AND p.removed_at = 0),"
          " (SELECT count(*) FROM booking b WHERE b.event_id = e.id),"
          " (SELECT count(*) FROM booking b WHERE b.event_id = e.id AND b.status IN "_s
        % holding % u") FROM event e"_s;
}

QDate dateFrom(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString toDbDate(const QDate& date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

Event eventFrom(const SqlStatement& row)
{
    Event event;
    event.id = EventId(row.number(0));
    event.draft = {row.text(1), dateFrom(row.text(2)), dateFrom(row.text(3)), dateFrom(row.text(4)),
        row.text(5), row.text(6), static_cast<int>(row.number(7)), row.text(8)};
    event.createdAt = row.time(9);
    event.rowVersion = row.number(10);
    event.places = static_cast<int>(row.number(11));
    event.freePlaces = event.places - static_cast<int>(row.number(12));
    event.bookings = static_cast<int>(row.number(13));
    event.holding = static_cast<int>(row.number(14));
    return event;
}

QString selectItems()
{
    return u"SELECT i.id, i.event_id, i.kind, i.name, i.unit_price, i.vat_rate, i.removed_at,"
           " (SELECT count(*) FROM booking_extra x WHERE x.item_id = i.id)"
           " + (SELECT count(*) FROM place p WHERE p.price_item_id = i.id AND p.removed_at = 0),"
           " i.row_version FROM price_item i"_s;
}

Result<PriceItem> itemFrom(const SqlStatement& row)
{
    const auto kind = priceKindFromName(row.text(2));
    if (!kind) {
        return failure(ErrorCode::Corrupt, u"unknown-kind"_s);
    }
    PriceItem item;
    item.id = PriceItemId(row.number(0));
    item.event = EventId(row.number(1));
    item.kind = *kind;
    item.name = row.text(3);
    item.unitPrice = row.number(4);
    item.vatRate = static_cast<int>(row.number(5));
    item.removed = row.number(6) != 0;
    item.used = static_cast<int>(row.number(7));
    item.rowVersion = row.number(8);
    return item;
}

QString selectPlaces()
{
    return u"SELECT p.id, p.event_id, p.number, p.price_item_id, p.removed_at, b.id,"
           " coalesce(b.exhibitor, ''), p.row_version FROM place p"
           " LEFT JOIN booking b ON b.place_id = p.id AND b.status IN "_s
        % holding;
}

Place placeFrom(const SqlStatement& row)
{
    Place place;
    place.id = PlaceId(row.number(0));
    place.event = EventId(row.number(1));
    place.number = row.text(2);
    place.price = PriceItemId(row.number(3));
    place.removed = row.number(4) != 0;
    place.heldBy = BookingId(row.number(5));
    place.heldByName = row.text(6);
    place.rowVersion = row.number(7);
    return place;
}

/// As people count: "A2" comes before "A10".
void sortByNumber(std::vector<Place>& places)
{
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedKingdom));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, size_t>> keys;
    keys.reserve(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        keys.emplace_back(collator.sortKey(places[i].number), i);
    }
    std::stable_sort(keys.begin(), keys.end(),
        [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    std::vector<Place> sorted;
    sorted.reserve(places.size());
    for (const auto& key : keys) {
        sorted.push_back(std::move(places[key.second]));
    }
    places = std::move(sorted);
}

} // namespace

EventRepository::EventRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<std::vector<Event>> EventRepository::list()
{
    return readRows<Event>(m_connection,
        QString(selectEvents() % u" ORDER BY e.starts_on DESC, e.id DESC"_s), {}, eventFrom);
}

Result<Event> EventRepository::load(EventId id)
{
    return readOne<Event>(m_connection, selectEvents() % u" WHERE e.id = ?"_s, {id.value()},
        eventFrom, u"event-not-found"_s);
}

Result<EventId> EventRepository::insert(const EventDraft& draft, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO event (name, name_key, starts_on, ends_on, book_by, time_zone, currency,"
            " capacity, organiser_email, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {draft.name, foldText(draft.name), toDbDate(draft.startsOn), toDbDate(draft.endsOn),
                toDbDate(draft.bookBy), draft.timeZone, draft.currency, draft.capacity,
                toDbText(draft.organiserEmail), toDbTime(now)}));
    return EventId(id);
}

Result<void> EventRepository::update(EventId id, qint64 rowVersion, const EventDraft& draft)
{
    return exactlyOne(m_connection.run(
        u"UPDATE event SET name = ?, name_key = ?, starts_on = ?, ends_on = ?, book_by = ?,"
        " time_zone = ?, currency = ?, capacity = ?, organiser_email = ?,"
        " row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
        {draft.name, foldText(draft.name), toDbDate(draft.startsOn), toDbDate(draft.endsOn),
            toDbDate(draft.bookBy), draft.timeZone, draft.currency, draft.capacity,
            toDbText(draft.organiserEmail), id.value(), rowVersion}));
}

Result<bool> EventRepository::hasPlaces(EventId id)
{
    KONTORIST_ASSIGN(const QVariant found,
        m_connection.scalar(
            u"SELECT EXISTS (SELECT 1 FROM place WHERE event_id = ? AND removed_at = 0)"_s,
            {id.value()}));
    return found.toInt() > 0;
}

Result<std::vector<PriceItem>> EventRepository::priceList(EventId event, bool withRemoved)
{
    const QString removed = withRemoved ? QString() : u" AND i.removed_at = 0"_s;
    return readRows<PriceItem>(m_connection,
        QString(selectItems() % u" WHERE i.event_id = ?"_s % removed
            % u" ORDER BY i.kind DESC, i.name, i.id"_s),
        {event.value()}, itemFrom);
}

Result<PriceItem> EventRepository::loadItem(PriceItemId id)
{
    return readOne<PriceItem>(m_connection, selectItems() % u" WHERE i.id = ?"_s, {id.value()},
        itemFrom, u"price-not-found"_s);
}

Result<PriceItemId> EventRepository::insertItem(const PriceItem& item)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(u"INSERT INTO price_item (event_id, kind, name, unit_price, vat_rate)"
                            " VALUES (?, ?, ?, ?, ?)"_s,
            {item.event.value(), priceKindName(item.kind), item.name, item.unitPrice,
                item.vatRate}));
    return PriceItemId(id);
}

Result<void> EventRepository::updateItem(const PriceItem& item)
{
    return exactlyOne(
        m_connection.run(u"UPDATE price_item SET name = ?, unit_price = ?, vat_rate = ?,"
                         " row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
            {item.name, item.unitPrice, item.vatRate, item.id.value(), item.rowVersion}));
}

Result<void> EventRepository::removeItem(PriceItemId id, qint64 rowVersion, const QDateTime& now)
{
    return exactlyOne(
        m_connection.run(u"UPDATE price_item SET removed_at = ?, row_version = row_version + 1"
                         " WHERE id = ? AND row_version = ? AND removed_at = 0"_s,
            {toDbTime(now), id.value(), rowVersion}));
}

Result<std::vector<Place>> EventRepository::places(EventId event, bool withRemoved)
{
    const QString removed = withRemoved ? QString() : u" AND p.removed_at = 0"_s;
    KONTORIST_ASSIGN(auto places,
        readRows<Place>(m_connection,
            QString(selectPlaces() % u" WHERE p.event_id = ?"_s % removed), {event.value()},
            placeFrom));
    sortByNumber(places);
    return places;
}

Result<Place> EventRepository::loadPlace(PlaceId id)
{
    return readOne<Place>(m_connection, selectPlaces() % u" WHERE p.id = ?"_s, {id.value()},
        placeFrom, u"place-not-found"_s);
}

Result<PlaceId> EventRepository::insertPlace(
    EventId event, const QString& number, PriceItemId price)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(u"INSERT INTO place (event_id, number, number_key, price_item_id)"
                            " VALUES (?, ?, ?, ?)"_s,
            {event.value(), number, foldText(number), toDbId(price)}));
    return PlaceId(id);
}

Result<void> EventRepository::updatePlace(const Place& place)
{
    return exactlyOne(
        m_connection.run(u"UPDATE place SET number = ?, number_key = ?, price_item_id = ?,"
                         " row_version = row_version + 1"
                         " WHERE id = ? AND row_version = ? AND removed_at = 0"_s,
            {place.number, foldText(place.number), toDbId(place.price), place.id.value(),
                place.rowVersion}));
}

Result<void> EventRepository::removePlace(PlaceId id, qint64 rowVersion, const QDateTime& now)
{
    return exactlyOne(
        m_connection.run(u"UPDATE place SET removed_at = ?, row_version = row_version + 1"
                         " WHERE id = ? AND row_version = ? AND removed_at = 0"_s,
            {toDbTime(now), id.value(), rowVersion}));
}

} // namespace kontorist
