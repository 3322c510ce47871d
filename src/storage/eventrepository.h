#pragma once

#include "domain/event.h"
#include "storage/dbconnection.h"

#include <vector>

namespace kontorist {

/// Events, their places and price lists.
class EventRepository
{
public:
    explicit EventRepository(DbConnection& connection);

    [[nodiscard]] Result<std::vector<Event>> list(); ///< by first day, the latest first
    [[nodiscard]] Result<Event> load(EventId id); ///< "event-not-found"
    [[nodiscard]] Result<EventId> insert(const EventDraft& draft, const QDateTime& now);
    /// Conflict. Refused "currency-in-use".
    [[nodiscard]] Result<void> update(EventId id, qint64 rowVersion, const EventDraft& draft);
    /// Whether the event has places at all, removed ones not counted.
    [[nodiscard]] Result<bool> hasPlaces(EventId id);

    [[nodiscard]] Result<std::vector<PriceItem>> priceList(EventId event, bool withRemoved);
    [[nodiscard]] Result<PriceItem> loadItem(PriceItemId id); ///< "price-not-found"
    [[nodiscard]] Result<PriceItemId> insertItem(const PriceItem& item);
    [[nodiscard]] Result<void> updateItem(const PriceItem& item); ///< name, price, rate; Conflict
    [[nodiscard]] Result<void> removeItem(PriceItemId id, qint64 rowVersion, const QDateTime& now);

    /// By number; removed ones only where asked.
    [[nodiscard]] Result<std::vector<Place>> places(EventId event, bool withRemoved);
    [[nodiscard]] Result<Place> loadPlace(PlaceId id); ///< "place-not-found"
    /// Invalid "place-taken-number".
    [[nodiscard]] Result<PlaceId> insertPlace(
        EventId event, const QString& number, PriceItemId price);
    [[nodiscard]] Result<void> updatePlace(const Place& place); ///< number and price; Conflict
    /// Refused "place-taken" while it is held; Conflict.
    [[nodiscard]] Result<void> removePlace(PlaceId id, qint64 rowVersion, const QDateTime& now);

private:
    DbConnection& m_connection;
};

} // namespace kontorist
