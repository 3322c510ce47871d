#include "services/bookingrandom/randomdesk.h"

#include <QStringBuilder>

#include <algorithm>
#include <numeric>

namespace kontorist::testing {

using namespace Qt::StringLiterals;

using Action = BookingAction;
using Status = BookingStatus;

namespace {

constexpr int mostMinutes = 60; ///< that pass from act to act

PriceItem priced(EventId event, PriceKind kind, const QString& name, qint64 price, int vat)
{
    PriceItem item;
    item.event = event;
    item.kind = kind;
    item.name = name;
    item.unitPrice = price;
    item.vatRate = vat;
    return item;
}

EventDraft fair(const QString& name, const QString& currency, const QString& zone, int capacity)
{
    EventDraft draft;
    draft.name = name;
    draft.startsOn = QDate(2026, 4, 20);
    draft.endsOn = QDate(2026, 4, 22);
    draft.currency = currency;
    draft.timeZone = zone;
    draft.capacity = capacity;
    return draft;
}

} // namespace

RandomDesk::RandomDesk(BookingOffice& office, quint32 seed)
    : m_office(office)
    , m_random(seed)
    , m_ledger(office.raw())
{
    openFairs();
    m_contacts = {office.TestWorkspace::inStatus(ContactStatus::Active, u"asa@tryck.se"_s).id,
        office.add(u"Bo"_s, u"bo@tryck.se"_s).id};
    m_customerUser = office.administrator(office.customer(u"Öbergs"_s).id, u"eva@tryck.se"_s).id;
    m_otherSecret = office.invite(office.add(u"Ulla"_s, u"ulla@tryck.se"_s).id);
}

/// One with places, one with both, one with room for four, one without limits; currencies with and
/// without decimals, and days that begin at other hours.
void RandomDesk::openFairs()
{
    m_fairs.push_back({m_office.event, {m_office.standPrice.id}, {m_office.table.id}});
    m_fairs.push_back(openFair(fair(u"Salon"_s, u"EUR"_s, u"Europe/Paris"_s, 5), u"H1-H8"_s));
    EventDraft small = fair(u"Þing"_s, u"ISK"_s, u"Atlantic/Reykjavik"_s, 4);
    small.organiserEmail = u"thing@example.is"_s;
    small.startsOn = small.endsOn = small.bookBy = QDate(2026, 6, 10);
    m_fairs.push_back(openFair(small, {}));
    m_fairs.push_back(openFair(fair(u"Ichi"_s, u"JPY"_s, u"Asia/Tokyo"_s, 0), {}));
}

RandomDesk::Fair RandomDesk::openFair(const EventDraft& draft, const QString& places)
{
    auto& events = m_office->events();
    Fair made {BookingOffice::must(events.add(draft)), {}, {}};
    const auto item = [&](PriceKind kind, const QString& name, qint64 price, int vat) {
        return BookingOffice::must(
            events.savePriceItem(priced(made.event.id, kind, name, price, vat)))
            .id;
    };
    made.stands = {item(PriceKind::Place, u"Stand"_s, 129'999, 2500),
        item(PriceKind::Place, u"Free stand"_s, 0, 600)};
    made.extras = {item(PriceKind::Extra, u"Chair"_s, 3333, 1200),
        item(PriceKind::Extra, u"Power"_s, 1, 2550), item(PriceKind::Extra, u"Leaflet"_s, 99, 0)};
    if (!places.isEmpty()) {
        BookingOffice::must(events.addPlaces(made.event.id, places, made.stands[0]));
        BookingOffice::must(events.addPlaces(made.event.id, u"X1-X2"_s, made.stands[1]));
        BookingOffice::must(events.addPlaces(made.event.id, u"Y1"_s, {}));
    }
    return made;
}

QString RandomDesk::step()
{
    struct Choice
    {
        int weight;
        Deed deed;
    };
    static const std::array<Choice, 29> choices {{{12, &RandomDesk::add}, {12, &RandomDesk::edit},
        {6, &RandomDesk::recordAccepted}, {3, &RandomDesk::recordDeclined},
        {12, &RandomDesk::approve}, {10, &RandomDesk::takeBack}, {7, &RandomDesk::cancel},
        {3, &RandomDesk::link}, {6, &RandomDesk::unlink}, {2, &RandomDesk::revoke},
        {2, &RandomDesk::allowCode}, {2, &RandomDesk::markBounced}, {4, &RandomDesk::clearBounced},
        {6, &RandomDesk::pay}, {4, &RandomDesk::payBack}, {3, &RandomDesk::changePrice},
        {2, &RandomDesk::changePlaces}, {1, &RandomDesk::changeSeller}, {20, &RandomDesk::offer},
        {8, &RandomDesk::write}, {1, &RandomDesk::notSent}, {1, &RandomDesk::revokeOne},
        {6, &RandomDesk::guestShow}, {8, &RandomDesk::guestAccept}, {3, &RandomDesk::guestDecline},
        {3, &RandomDesk::guestCancel}, {6, &RandomDesk::guestPay}, {3, &RandomDesk::guestInvoice},
        {1, &RandomDesk::sendByHand}}};
    static const int all = std::accumulate(choices.begin(), choices.end(), 0,
        [](int sum, const Choice& choice) { return sum + choice.weight; });
    m_office.clock->advance(std::chrono::minutes(dice(mostMinutes)));
    m_before = m_ledger.fingerprint();
    if (m_bookings.empty()) {
        return add();
    }
    int at = dice(all);
    for (const Choice& choice : choices) {
        at -= choice.weight;
        if (at < 0) {
            return (this->*choice.deed)();
        }
    }
    return {};
}

QString RandomDesk::checkAll()
{
    if (const QString fault = m_ledger.faultAnywhere(); !fault.isEmpty()) {
        return fault;
    }
    return m_office.problems().join(u"; "_s);
}

const RandomDesk::Fair& RandomDesk::fairOf(EventId event) const
{
    return *std::find_if(m_fairs.begin(), m_fairs.end(),
        [event](const Fair& fair) { return fair.event.id == event; });
}

/// Mostly one of those that are in work; often, but not always, in a status that suits the action.
BookingId RandomDesk::anyBooking(Action action)
{
    const qint64 live
        = m_ledger.number(u"SELECT count(*) FROM booking WHERE status <> 'CANCELLED'"_s);
    if (live == 0 || dice(20) == 0) {
        return any(m_bookings);
    }
    const auto& suits = bookingActionRule(action).offered;
    BookingId id;
    for (int tries = 1 + dice(12); tries > 0; --tries) {
        id = BookingId(m_ledger.number(
            u"SELECT id FROM booking WHERE status <> 'CANCELLED' ORDER BY id LIMIT 1 OFFSET ?"_s,
            {dice(static_cast<int>(live))}));
        if (suits[static_cast<size_t>(rankOf(id))]) {
            break;
        }
    }
    return id;
}

qint64 RandomDesk::rankOf(BookingId id) const
{
    return m_ledger.number(u"SELECT status_rank FROM booking WHERE id = ?"_s, {id.value()});
}

qint64 RandomDesk::anyAmount(qint64 open)
{
    switch (dice(10)) {
    case 0:
        return 0;
    case 1:
        return -5;
    case 2:
        return open + 1;
    case 3:
    case 4:
    case 5:
    case 6:
        return std::max<qint64>(open, 1);
    default:
        return open > 1 ? 1 + m_random.bounded(open) : 1;
    }
}

/// One of the event's, sometimes none, a removed one, or that of another event.
PlaceId RandomDesk::anyPlace(EventId event)
{
    if (dice(10) == 0) {
        return {};
    }
    const EventId from = dice(30) == 0 ? any(m_fairs).event.id : event;
    const QString where = dice(15) == 0 ? u" FROM place WHERE event_id = ? AND removed_at > 0"_s
                                        : u" FROM place WHERE event_id = ? AND removed_at = 0"_s;
    const qint64 there = m_ledger.number(u"SELECT count(*)"_s % where, {from.value()});
    return there == 0
        ? PlaceId()
        : PlaceId(m_ledger.number(u"SELECT id"_s % where % u" ORDER BY id LIMIT 1 OFFSET ?"_s,
            {from.value(), dice(static_cast<int>(there))}));
}

std::vector<BookingExtra> RandomDesk::anyExtras(const Fair& fair)
{
    std::vector<BookingExtra> extras;
    for (const PriceItemId item : fair.extras) {
        if (dice(3) == 0) {
            extras.push_back({item, dice(10) == 0 ? maxQuantity : 1 + dice(9)});
        }
    }
    return extras;
}

QString RandomDesk::anyEmail()
{
    static const std::vector<QString> correct {
        u"kari@olsen.no"_s, u"per@olsen.no"_s, u"asa@tryck.se"_s, u"ole@nord.dk"_s};
    if (dice(6) == 0) {
        return dice(2) == 0 ? u"kari at olsen"_s : QString();
    }
    return any(correct);
}

BookingActionPreview RandomDesk::look(Action action)
{
    return look(action, anyBooking(action));
}

BookingActionPreview RandomDesk::look(Action action, BookingId id) const
{
    return BookingOffice::must(m_office->bookings().preview(action, id));
}

QString RandomDesk::wordOf(const BookingVerdict& verdict)
{
    return bookingRefusalName(verdict.reason);
}

void RandomDesk::killCodes(BookingId id)
{
    for (Code& code : m_codes) {
        code.dead = code.dead || code.booking == id;
    }
}

int RandomDesk::documentsOf(Action action, Status before)
{
    const bool credits = action == Action::ReturnToUnprocessed || action == Action::Cancel
        || action == Action::CancelByGuest;
    return action == Action::Approve || (credits && before == Status::Approved) ? 1 : 0;
}

QString RandomDesk::judged(const Act& act)
{
    const bool done = act.reason.isEmpty();
    ++m_acts;
    ++m_tally[act.name][act.reason];
    const QString where = act.name % u" of B-%1: "_s.arg(act.booking.value());
    if (act.reason != act.expected) {
        return where % u"expected “%1”, told “%2”"_s.arg(act.expected, act.reason);
    }
    const bool wrote = m_ledger.fingerprint() != m_before;
    if (wrote != (done && act.writes)) {
        return where
            % (wrote ? u"refused, and yet something was written"_s
                     : u"done, but nothing was written"_s);
    }
    m_nextNumber += done ? act.documents : 0;
    const qint64 next = m_ledger.number(u"SELECT next FROM invoice_counter"_s);
    if (next != m_nextNumber) {
        return where % u"the next number is %1 instead of %2"_s.arg(next).arg(m_nextNumber);
    }
    if (!act.booking.isValid()) {
        return {};
    }
    const Status should = done ? act.after : act.before;
    if (rankOf(act.booking) != static_cast<qint64>(should)) {
        return where % u"the status is not "_s % bookingStatusName(should);
    }
    const QString fault = m_ledger.faultOf(act.booking);
    return fault.isEmpty() ? QString() : QString(where % fault);
}

/// What was shown before the act is what the desk knows, and what came of it.
QString RandomDesk::faultOfPreview(const BookingActionPreview& preview, int documents) const
{
    const Booking& booking = preview.booking;
    const QDateTime now = m_office.clock->now();
    const auto open = std::count_if(m_codes.begin(), m_codes.end(), [&](const Code& code) {
        return code.booking == booking.id && !code.dead && now < code.expiresAt;
    });
    if (preview.openCodes != open) {
        return u"%1 open codes were shown, there were %2"_s.arg(preview.openCodes).arg(open);
    }
    if (preview.sums != sumsOf(preview.lines)
        || (preview.sums != booking.sums && booking.status != Status::Cancelled)) {
        return u"the lines of B-%1 do not come to its sum"_s.arg(booking.id.value());
    }
    if (documents == 0) {
        return {};
    }
    const qint64 sign = preview.booking.status == Status::Approved ? -1 : 1;
    const qint64 same = m_ledger.number(
        u"SELECT count(*) FROM invoice WHERE number = ? AND booking_id = ? AND net = ? AND vat = ?"
        " AND refund = ? AND (kind = 'CREDIT' OR due_on = ?)"_s,
        {m_nextNumber - 1, booking.id.value(), sign * preview.sums.net, sign * preview.sums.vat,
            preview.refund, preview.dueOn.toString(Qt::ISODate)});
    return same == 1 ? QString()
                     : u"document %1 is not what was shown before"_s.arg(m_nextNumber - 1);
}

QString RandomDesk::perform(Action action)
{
    const auto& rule = bookingActionRule(action);
    const BookingActionPreview preview = look(action);
    const Booking& booking = preview.booking;
    const bool stale = dice(30) == 0;
    const auto outcome = m_office->bookings()
                             .perform(action, booking.id,
                                 dice(2) == 0 && !stale ? 0 : booking.rowVersion + (stale ? 1 : 0))
                             .result();
    Act act = actOn(booking, rule.id);
    act.expected = stale ? u"changed-meanwhile"_s : wordOf(preview.verdict);
    act.reason = reasonOf(outcome);
    act.documents = documentsOf(action, booking.status);
    act.after = rule.result[static_cast<size_t>(booking.status)];
    if (outcome && action == Action::RevokeLinks) {
        if (const QString fault = faultOfPreview(preview, 0); !fault.isEmpty()) {
            return fault;
        }
        killCodes(booking.id);
    }
    if (const QString fault = judged(act); !fault.isEmpty()) {
        return fault;
    }
    return action == Action::RevokeLinks && outcome
        ? QString()
        : faultOfPreview(preview, outcome ? act.documents : 0);
}

} // namespace kontorist::testing
