#pragma once

#include "base/result.h"
#include "domain/event.h"

#include <QFuture>

#include <vector>

namespace kontorist {

class ServiceContext;

/// Events with their places and price lists. Staff need MANAGE_BOOKINGS. All calls return at once.
class EventService
{
public:
    explicit EventService(ServiceContext& context);

    /// By first day, the latest first.
    [[nodiscard]] QFuture<Result<std::vector<Event>>> list();
    [[nodiscard]] QFuture<Result<Event>> load(EventId id);
    /// Invalid with field, see draftFaults().
    [[nodiscard]] QFuture<Result<Event>> add(const EventDraft& draft);
    /// Conflict. Refused "currency-in-use" once there are bookings. Invalid "capacity-held" (args:
    /// how many) where it would be lowered below what is offered, accepted or approved.
    [[nodiscard]] QFuture<Result<Event>> edit(
        EventId id, qint64 rowVersion, const EventDraft& draft);

    /// Places first, then extras, by name; removed ones only where asked.
    [[nodiscard]] QFuture<Result<std::vector<PriceItem>>> priceList(
        EventId event, bool withRemoved = false);
    /// Adds where the id is invalid, else saves name, price and VAT rate; bookings that are not
    /// approved follow. Invalid with field "name", "unitPrice", "vatRate"; Conflict.
    [[nodiscard]] QFuture<Result<PriceItem>> savePriceItem(const PriceItem& item);
    /// It cannot be chosen any more; bookings that have it keep it.
    [[nodiscard]] QFuture<Result<PriceItem>> removePriceItem(PriceItemId id, qint64 rowVersion);

    /// By number as people count ("A2" before "A10"); removed ones only where asked.
    [[nodiscard]] QFuture<Result<std::vector<Place>>> places(
        EventId event, bool withRemoved = false);
    /// `numbers` as placeNumbers() reads them. All or none: Invalid "place-taken-number" (args: the
    /// number) where one exists. Gives those made.
    [[nodiscard]] QFuture<Result<std::vector<Place>>> addPlaces(
        EventId event, const QString& numbers, PriceItemId price);
    /// Number and price. Invalid "place-taken-number"; Refused "foreign-price"; Conflict.
    [[nodiscard]] QFuture<Result<Place>> editPlace(const Place& place);
    /// Refused "place-taken" (args: number of the booking) while a booking holds it.
    [[nodiscard]] QFuture<Result<Place>> removePlace(PlaceId id, qint64 rowVersion);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
