#include "services/bookingrandom/randomdesk.h"

#include <QStringBuilder>

#include <algorithm>

namespace kontorist::testing {

using namespace Qt::StringLiterals;

using Action = BookingAction;
using Status = BookingStatus;

QString RandomDesk::add()
{
    const qint64 live
        = m_ledger.number(u"SELECT count(*) FROM booking WHERE status <> 'CANCELLED'"_s);
    if (live >= liveBookings) {
        return cancel();
    }
    const Fair& fair = any(m_fairs);
    NewBooking booking;
    booking.event = fair.event.id;
    booking.draft.exhibitor = u"Olsen %1"_s.arg(m_bookings.size());
    booking.draft.email = anyEmail();
    booking.draft.place = anyPlace(fair.event.id);
    booking.draft.extras = anyExtras(fair);
    booking.draft.discount = dice(3) == 0 ? dice(wholeRate + 1) : 0;
    const QDateTime now = m_office.clock->now();
    const int when = dice(12);
    if (when < 2) {
        booking.createdAt = QDateTime(QDate(2018, 4, 24), QTime(when, 0), Qt::UTC);
    } else if (when == 2) {
        booking.createdAt = now.addSecs(1);
    }
    if (dice(10) == 0) {
        booking.contact = any(m_contacts);
    }
    Act act;
    act.name = u"add"_s;
    const QDate last = fair.event.draft.bookBy;
    const bool closed
        = last.isValid() && now >= endOfDay(last, fair.event.draft.timeZone) && when > 2;
    const QString late = closed ? u"booking-closed"_s : QString();
    const QString timely = when == 2 ? u"in-future"_s : late;
    act.expected
        = timely.isEmpty() ? faultOfChoice(fair.event.id, booking.draft, BookingDraft()) : timely;
    const auto added = m_office->bookings().add(booking).result();
    act.reason = reasonOf(added);
    if (added) {
        m_bookings.push_back(added->id);
        act.booking = added->id;
    }
    return judged(act);
}

/// Why a place or an extra cannot be chosen, unless the booking has it already.
QString RandomDesk::faultOfChoice(
    EventId event, const BookingDraft& draft, const BookingDraft& had) const
{
    if (draft.place.isValid()) {
        const QVariantList place {draft.place.value()};
        if (m_ledger.number(u"SELECT event_id FROM place WHERE id = ?"_s, place) != event.value()) {
            return u"foreign-place"_s;
        }
        if (draft.place != had.place
            && m_ledger.number(u"SELECT removed_at FROM place WHERE id = ?"_s, place) != 0) {
            return u"place-removed"_s;
        }
    }
    for (const BookingExtra& extra : draft.extras) {
        const bool known = std::any_of(had.extras.begin(), had.extras.end(),
            [&](const BookingExtra& other) { return other.item == extra.item; });
        if (!known
            && m_ledger.number(
                   u"SELECT removed_at FROM price_item WHERE id = ?"_s, {extra.item.value()})
                != 0) {
            return u"item-removed"_s;
        }
    }
    return {};
}

BookingDraft RandomDesk::changed(const Booking& booking)
{
    BookingDraft draft = booking.draft;
    for (int i = 1 + dice(2); i > 0; --i) {
        switch (dice(8)) {
        case 0:
            draft.exhibitor = u"Olsen & %1"_s.arg(dice(9));
            break;
        case 1:
            draft.email = anyEmail();
            break;
        case 2:
            draft.note = u"Called %1 times"_s.arg(dice(9));
            break;
        case 3:
            draft.address = u"Storgata %1\n0155 Oslo"_s.arg(dice(9));
            break;
        case 4:
        case 5:
            draft.discount = dice(4) == 0 ? 0 : dice(wholeRate + 1);
            break;
        case 6:
            draft.place = anyPlace(booking.event);
            break;
        default:
            draft.extras = anyExtras(fairOf(booking.event));
        }
    }
    return draft;
}

QString RandomDesk::expectedOfEdit(
    const BookingActionPreview& preview, const BookingDraft& after, const QStringList& fields) const
{
    const Booking& booking = preview.booking;
    if (fields.isEmpty() || !preview.verdict.allowed()) {
        return fields.isEmpty() ? QString() : wordOf(preview.verdict);
    }
    if (booking.status == Status::Approved) {
        const bool other = std::any_of(fields.begin(), fields.end(), [](const QString& field) {
            return field != u"address"_s && field != u"discount"_s && field != u"note"_s;
        });
        if (other) {
            return u"wrong-status"_s;
        }
        if (fields != QStringList {u"note"_s} && booking.paid > 0) {
            return booking.invoiceState == InvoiceState::Paid ? u"invoice-paid"_s
                                                              : u"partly-paid"_s;
        }
        if (fields != QStringList {u"note"_s} && !m_sellerReady) {
            return u"seller-not-set"_s;
        }
    }
    const QString choice = faultOfChoice(booking.event, after, booking.draft);
    const bool takes = after.place.isValid() && after.place != booking.draft.place
        && holdsPlace(booking.status) && m_ledger.holderOf(after.place, booking.id).isValid();
    return choice.isEmpty() && takes ? u"place-taken"_s : choice;
}

QString RandomDesk::edit()
{
    const BookingActionPreview preview = look(Action::Edit);
    const Booking& booking = preview.booking;
    const BookingDraft after = changed(booking);
    const QStringList fields = changedFields(booking.draft, after);
    const bool reissues = booking.status == Status::Approved
        && (fields.contains(u"address"_s) || fields.contains(u"discount"_s));
    Act act = actOn(booking, u"edit"_s);
    act.expected = expectedOfEdit(preview, after, fields);
    act.documents = reissues ? 2 : 0;
    act.writes = !fields.isEmpty();
    NewBooking wish;
    wish.event = booking.event;
    wish.draft = after;
    const auto shown = BookingOffice::must(m_office->bookings().check(wish, booking.id));
    const auto edited = m_office->bookings().edit(booking.id, booking.draft, after).result();
    act.reason = reasonOf(edited);
    if (const QString fault = judged(act); !fault.isEmpty()) {
        return fault;
    }
    if (!edited) {
        return faultOfPreview(preview, 0);
    }
    if (edited->sums != shown.sums && booking.status != Status::Cancelled) {
        return u"edit of B-%1: another sum than was shown"_s.arg(booking.id.value());
    }
    if (fields.contains(u"email"_s)) {
        killCodes(booking.id);
    }
    return edited->draft == after ? QString() : u"edit: another draft than was saved"_s;
}

QString RandomDesk::link()
{
    const BookingActionPreview preview = look(Action::Link);
    const Booking& booking = preview.booking;
    const int how = dice(4);
    const bool foreign = how == 0;
    const auto linked
        = m_office->bookings()
              .link(booking.id, booking.rowVersion, how == 1 ? ContactId() : any(m_contacts),
                  how < 2 ? m_customerUser : CustomerUserId())
              .result();
    Act act = actOn(booking, u"link"_s);
    const QString wrong = foreign ? u"foreign-customer-user"_s : QString();
    act.expected = preview.verdict.allowed() ? wrong : wordOf(preview.verdict);
    act.reason = reasonOf(linked);
    QString fault = faultOfPreview(preview, 0);
    if (linked) {
        killCodes(booking.id);
    }
    return fault.isEmpty() ? judged(act) : fault;
}

QString RandomDesk::expectedOfAmount(InvoiceNumber number, qint64 amount) const
{
    if (amount <= 0) {
        return amount < 0 ? u"negative"_s : u"zero"_s;
    }
    const qint64 open = openOf(number);
    if (open <= 0) {
        return u"nothing-open"_s;
    }
    return amount > open ? u"over-open-amount"_s : QString();
}

qint64 RandomDesk::openOf(InvoiceNumber number) const
{
    return m_ledger.number(
        u"SELECT CASE kind WHEN 'CREDIT' THEN refund ELSE total END - paid FROM invoice"
        " WHERE number = ? AND status = 'ISSUED'"_s,
        {number.value()});
}

QString RandomDesk::payOn(InvoiceNumber number, const QString& name, const Booking& booking)
{
    const qint64 amount = anyAmount(openOf(number));
    const bool there
        = m_ledger.number(u"SELECT count(*) FROM invoice WHERE number = ?"_s, {number.value()}) > 0;
    Act act = actOn(booking, name);
    act.expected = there ? expectedOfAmount(number, amount) : u"invoice-not-found"_s;
    act.reason = reasonOf(
        m_office->invoices()
            .registerPayment(number, amount,
                dayOf(m_office.clock->now(),
                    booking.timeZone.isEmpty() ? u"UTC"_s : booking.timeZone),
                any(std::vector<PaymentMethod>(allPaymentMethods.begin(), allPaymentMethods.end())),
                u"note"_s)
            .result());
    return judged(act);
}

QString RandomDesk::pay()
{
    const BookingActionPreview preview = look(Action::RegisterPayment);
    const Booking& booking = preview.booking;
    if (preview.verdict.allowed() != (openOf(booking.invoice) > 0)) {
        return u"payment on B-%1: the preview is wrong"_s.arg(booking.id.value());
    }
    return payOn(booking.invoice, u"pay"_s, booking);
}

QString RandomDesk::payBack()
{
    const InvoiceNumber number(
        m_ledger.number(u"SELECT number FROM invoice WHERE kind = 'CREDIT'"
                        " ORDER BY refund > paid DESC, number DESC LIMIT 1 OFFSET ?"_s,
            {dice(3)}));
    const BookingId id(
        m_ledger.number(u"SELECT booking_id FROM invoice WHERE number = ?"_s, {number.value()}));
    return payOn(number, u"pay-back"_s, id.isValid() ? m_office.now(id) : Booking());
}

QString RandomDesk::sendByHand()
{
    const BookingActionPreview preview = look(Action::SendInvoice);
    if (!preview.verdict.allowed()) {
        return {};
    }
    Act act = actOn(preview.booking, u"send-by-hand"_s);
    act.reason = reasonOf(m_office->invoices().recordSentByHand(preview.booking.invoice).result());
    return judged(act);
}

/// Another price or rate; sometimes an extra goes, and another takes its place.
QString RandomDesk::changePrice()
{
    auto& events = m_office->events();
    Fair& fair = m_fairs[static_cast<size_t>(dice(static_cast<int>(m_fairs.size())))];
    const auto list = BookingOffice::must(events.priceList(fair.event.id));
    PriceItem item = any(list);
    Act act;
    act.name = u"change-price"_s;
    if (item.kind == PriceKind::Extra && dice(4) == 0) {
        act.reason = reasonOf(events.removePriceItem(item.id, item.rowVersion).result());
        item.id = {};
        fair.extras.push_back(BookingOffice::must(events.savePriceItem(item)).id);
        if (fair.extras.size() > extrasKnown) {
            fair.extras.erase(fair.extras.begin());
        }
    } else {
        item.unitPrice = dice(20) == 0 ? maxUnitPrice : dice(200'000);
        item.vatRate = any(std::vector<int> {0, 600, 1200, 2500, 2550, wholeRate, 1});
        act.reason = reasonOf(events.savePriceItem(item).result());
    }
    return judged(act);
}

/// One goes unless it is held, and there is always another one.
QString RandomDesk::changePlaces()
{
    auto& events = m_office->events();
    const Fair& fair = m_fairs[static_cast<size_t>(dice(2))];
    const auto places = BookingOffice::must(events.places(fair.event.id));
    const Place& place = any(places);
    Act act;
    act.name = u"remove-place"_s;
    act.expected = m_ledger.holderOf(place.id, {}).isValid() ? u"place-taken"_s : QString();
    act.reason = reasonOf(events.removePlace(place.id, place.rowVersion).result());
    if (const QString fault = judged(act); !fault.isEmpty() || !act.reason.isEmpty()) {
        return fault;
    }
    const QString number = u"N%1"_s.arg(m_ledger.number(u"SELECT max(id) + 1 FROM place"_s));
    BookingOffice::must(events.addPlaces(fair.event.id, number, any(fair.stands)));
    return {};
}

QString RandomDesk::changeSeller()
{
    InvoiceSettings settings = BookingOffice::must(m_office->invoices().settings());
    m_sellerReady = !m_sellerReady || dice(6) != 0;
    settings.seller.name = m_sellerReady ? u"Arrangör AB"_s : QString();
    settings.daysToPay = dice(60);
    Act act;
    act.name = u"change-seller"_s;
    act.reason = reasonOf(m_office->invoices().saveSettings(settings).result());
    return judged(act);
}

} // namespace kontorist::testing
