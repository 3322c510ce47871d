#include "clerk.h"
#include "services/bookingservice.h"
#include "services/eventservice.h"
#include "services/invoiceservice.h"

#include <QStringBuilder>

#include <array>
#include <utility>

namespace kontorist::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int steadyBookings = 7; ///< for the first five places: they are in each other's way
constexpr int base = 36;

template <class T>
Result<qint64> idOf(QFuture<Result<T>> future)
{
    const Result<T> made = future.result();
    return made ? Result<qint64>(made->id.value()) : failure(made.error());
}

Seller seller()
{
    Seller seller;
    seller.name = u"Kill AB"_s;
    seller.address = u"Killgatan 1\n412 51 Göteborg"_s;
    seller.bankgiro = u"5050-1055"_s;
    return seller;
}

EventDraft fair()
{
    EventDraft draft;
    draft.name = u"Fair"_s;
    draft.startsOn = draft.endsOn = QDate(2100, 5, 8);
    draft.currency = u"SEK"_s;
    return draft;
}

PriceItem priced(EventId event, PriceKind kind, qint64 price)
{
    PriceItem item;
    item.event = event;
    item.kind = kind;
    item.name = priceKindName(kind);
    item.unitPrice = price;
    return item;
}

} // namespace

/// A seller, an event, its prices, its places and the first bookings, one piece after the other.
/// True where all of it is there.
bool Clerk::openFair()
{
    auto settings = m_office.invoices().settings().result();
    if (settings && !settings->seller.missing().isEmpty()) {
        settings->seller = seller();
        attempt("set-seller", 1, [&]() -> Result<qint64> {
            const auto saved = m_office.invoices().saveSettings(*settings).result();
            return saved ? Result<qint64>(1) : failure(saved.error());
        });
        return false;
    }
    const auto events = m_office.events().list().result();
    if (!events || events->empty()) {
        attempt("add-event", 0, [&] { return idOf(m_office.events().add(fair())); });
        return false;
    }
    const EventId event = events->front().id;
    const auto prices = m_office.events().priceList(event).result();
    constexpr std::array wanted {
        std::pair(PriceKind::Place, 1'250'033), std::pair(PriceKind::Extra, 45'050)};
    if (!prices || prices->size() < wanted.size()) {
        const auto& [kind, price] = wanted[prices ? prices->size() : 0];
        const PriceItem item = priced(event, kind, price);
        attempt("add-price", event.value(), [&]() -> Result<qint64> {
            const auto saved = m_office.events().savePriceItem(item).result();
            return saved ? Result<qint64>(event.value()) : failure(saved.error());
        });
        return false;
    }
    if (events->front().places == 0) {
        attempt("add-places", event.value(), [&]() -> Result<qint64> {
            const auto added
                = m_office.events().addPlaces(event, u"A1-A9"_s, prices->front().id).result();
            return added ? Result<qint64>(event.value()) : failure(added.error());
        });
        return false;
    }
    if (events->front().bookings < steadyBookings) {
        addBooking(QString::number(m_random.generate64(), base), m_random.bounded(5));
        return false;
    }
    return true;
}

BookingId Clerk::addBooking(const QString& name, int place)
{
    BookingId id;
    attempt("add-booking", 0, [&]() -> Result<qint64> {
        const auto events = m_office.events().list().result();
        if (!events || events->empty()) {
            return failure(ErrorCode::NotFound, u"event-not-found"_s);
        }
        NewBooking booking;
        booking.event = events->front().id;
        booking.draft.exhibitor = name;
        const auto places = m_office.events().places(booking.event).result();
        const auto prices = m_office.events().priceList(booking.event).result();
        if (!places || !prices) {
            return failure(places ? prices.error() : places.error());
        }
        booking.draft.place = (*places)[static_cast<size_t>(place)].id;
        booking.draft.extras = {{prices->back().id, 1 + m_random.bounded(9)}};
        booking.draft.discount = m_random.bounded(2) * 1250;
        const auto added = m_office.bookings().add(booking).result();
        if (added) {
            id = added->id;
        }
        return added ? Result<qint64>(id.value()) : failure(added.error());
    });
    return id;
}

/// One that can be approved, and one that is.
bool Clerk::prepareBookings()
{
    constexpr int pieces = 20;
    for (int i = 0; !openFair(); ++i) {
        if (i == pieces) {
            return false;
        }
    }
    actOnBooking(
        "accept-booking", BookingAction::RecordAccepted, addBooking(u"approve-booking"_s, 7));
    actOnBooking("approve-booking", BookingAction::Approve, addBooking(u"return-booking"_s, 8));
    return bookingNamed(u"return-booking"_s).isValid();
}

BookingId Clerk::bookingNamed(const QString& name)
{
    BookingQuery query;
    query.search = name;
    const auto rows = m_office.bookings().rows(query, 0, 1).result();
    return rows && !rows->empty() ? rows->front().id : BookingId();
}

void Clerk::actOnBooking(const char* action, BookingAction what, BookingId id)
{
    attempt(action, id.value(), [&] { return idOf(m_office.bookings().perform(what, id, 0)); });
}

void Clerk::workOnBookings()
{
    if (!openFair()) {
        return;
    }
    const auto rows = m_office.bookings().rows({}, 0, steadyBookings).result();
    if (!rows || rows->empty()) {
        return;
    }
    const Booking& booking
        = (*rows)[static_cast<size_t>(m_random.bounded(static_cast<int>(rows->size())))];
    if (booking.status == BookingStatus::Approved) {
        actOnBooking("return-booking", BookingAction::ReturnToUnprocessed, booking.id);
    } else if (booking.status == BookingStatus::Unprocessed && m_random.bounded(2) == 0) {
        actOnBooking("accept-booking", BookingAction::RecordAccepted, booking.id);
    } else {
        actOnBooking("approve-booking", BookingAction::Approve, booking.id);
    }
}

} // namespace kontorist::faults
