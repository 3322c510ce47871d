#pragma once

#include "base/result.h"
#include "base/strongid.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kontorist {

inline constexpr int maxEventNameLength = 200;
inline constexpr int maxPlaceNumberLength = 20;
inline constexpr int maxCapacity = 1'000'000;
inline constexpr int maxPlacesAtOnce = 5000;

/// What staff type in for an event.
struct EventDraft
{
    QString name;
    QDate startsOn;
    QDate endsOn; ///< the same day where it lasts one
    QDate bookBy; ///< last day to book; invalid = none
    QString timeZone = QStringLiteral("Europe/Stockholm"); ///< IANA id: in it, days begin and end
    QString currency = QStringLiteral("EUR");
    int capacity = 0; ///< bookings that may hold a place at once; 0 = no limit
    QString organiserEmail; ///< gets copies of booking mails where asked; may be empty
    friend bool operator==(const EventDraft&, const EventDraft&) = default;
};

struct Event
{
    EventId id;
    EventDraft draft;
    QDateTime createdAt;
    qint64 rowVersion = 0;
    int places = 0; ///< not counting removed ones
    int freePlaces = 0;
    int bookings = 0;
    int holding = 0; ///< OFFERED, ACCEPTED or APPROVED
    [[nodiscard]] bool isFull() const { return draft.capacity > 0 && holding >= draft.capacity; }
};

enum class PriceKind { Place, Extra };
inline constexpr std::array allPriceKinds {PriceKind::Place, PriceKind::Extra};
[[nodiscard]] QString priceKindName(PriceKind kind); ///< "PLACE", "EXTRA"
[[nodiscard]] std::optional<PriceKind> priceKindFromName(QStringView name);

/// A line of the price list. Prices are without VAT. Bookings follow it until they are approved.
struct PriceItem
{
    PriceItemId id;
    EventId event;
    PriceKind kind = PriceKind::Extra;
    QString name;
    qint64 unitPrice = 0; ///< minor units of the event's currency
    int vatRate = 2500; ///< hundredths of a per cent
    bool removed = false; ///< cannot be chosen any more
    int used = 0; ///< places or bookings that have it
    qint64 rowVersion = 0;
};

struct Place
{
    PlaceId id;
    EventId event;
    QString number; ///< unique in the event without regard to case
    PriceItemId price; ///< kind PLACE; invalid = costs nothing
    bool removed = false; ///< cannot be sold any more
    BookingId heldBy; ///< the one booking that holds it, if any
    QString heldByName;
    qint64 rowVersion = 0;
};

/// As it will be stored.
[[nodiscard]] EventDraft normalizedDraft(const EventDraft& draft);
/// All faults: Invalid with field "name", "startsOn", "endsOn", "bookBy", "timeZone", "currency",
/// "capacity", "organiserEmail"; reasons "required", "too-long", "control-character", "date-order",
/// "unknown-time-zone", "unknown-currency", "out-of-range", "email-…".
[[nodiscard]] std::vector<Error> draftFaults(const EventDraft& draft);

/// The first moment that is no longer `day` in this zone, also on a night of 23 or 25 hours.
[[nodiscard]] QDateTime endOfDay(const QDate& day, const QString& timeZone);
/// The day of `at` in this zone.
[[nodiscard]] QDate dayOf(const QDateTime& at, const QString& timeZone);

/// "A1-A20, B7, 12" as single numbers. Invalid "places", field "numbers", where a part cannot be
/// read (args: it) or gives more than `maxPlacesAtOnce`; "place-twice" (args: it).
[[nodiscard]] Result<QStringList> placeNumbers(const QString& text);

} // namespace kontorist
