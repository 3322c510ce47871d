#include "services/guestbookingservice.h"

#include "services/bookingsteps.h"
#include "services/secrets.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

using Action = BookingAction;

struct Door
{
    AccessToken token;
    Booking booking;
};

tl::unexpected<Error> notValid()
{
    return failure(ErrorCode::Refused, u"link-not-valid"_s);
}

/// The booking is looked up through the code, and through nothing else. A code that works no more
/// says nothing about why.
Result<Door> openDoor(DbConnection& connection, const QString& secret, const QDateTime& now)
{
    if (!looksLikeSecret(secret)) {
        return notValid();
    }
    Door door;
    KONTORIST_ASSIGN(door.token, TokenRepository(connection).byHash(secretHash(secret)));
    const bool opens = door.token.id.isValid() && door.token.purpose == TokenPurpose::GuestBooking
        && door.token.state(now) == TokenState::Valid;
    if (!opens) {
        return notValid();
    }
    KONTORIST_ASSIGN(door.booking, BookingRepository(connection).load(door.token.booking));
    if (door.booking.mode != AccessMode::GuestLink) {
        return notValid();
    }
    return door;
}

/// Nobody logged in: the log says which mail opened the door.
Actor guestOf(const AccessToken& token)
{
    Actor guest;
    guest.kind = ActorKind::Guest;
    guest.label = u"Guest (mail %1 to %2)"_s.arg(QString::number(token.message.value()),
        token.recipientKind == "ORGANISER"_L1 ? u"organiser"_s : u"exhibitor"_s);
    return guest;
}

Actor anyGuest()
{
    Actor guest;
    guest.kind = ActorKind::Guest;
    guest.label = u"Guest"_s;
    return guest;
}

Result<GuestView> viewOf(
    DbConnection& connection, const Booking& booking, bool writable, const QDateTime& now)
{
    KONTORIST_ASSIGN(const Event event, EventRepository(connection).load(booking.event));
    KONTORIST_ASSIGN(
        const BookingFacts facts, bookingFacts(connection, booking, anyGuest(), writable, now));
    GuestView view;
    view.booking = booking.id;
    view.number = booking.number();
    view.exhibitor = booking.draft.exhibitor;
    view.eventName = booking.eventName;
    view.startsOn = event.draft.startsOn;
    view.endsOn = event.draft.endsOn;
    view.placeNumber = booking.placeNumber;
    view.status = booking.status;
    if (booking.replyUntil.isValid()) {
        // The moment is the first one that is too late.
        view.replyBy = dayOf(booking.replyUntil.addMSecs(-1), booking.timeZone);
    }
    view.currency = booking.currency;
    KONTORIST_ASSIGN(view.lines, bookingsteps::invoiceLines(connection, booking));
    view.sums = booking.sums;
    view.invoice = booking.invoice;
    view.invoiceState = booking.invoiceState;
    view.dueOn = booking.dueOn;
    view.open = facts.open;
    for (const auto& rule : bookingActionRules()) {
        if (rule.doneBy == DoneBy::Person && judge(rule.action, facts).allowed()) {
            view.allowed.push_back(rule.action);
        }
    }
    return view;
}

/// One act of a guest: the door, the step in the guest's name, and what is seen then.
template <class Step>
QFuture<Result<GuestView>> act(ServiceContext& context, const QString& secret, Step step)
{
    return context
        .write(anyGuest(),
            [secret, step](WriteScope& outer) -> Result<GuestView> {
                KONTORIST_ASSIGN(const Door door, openDoor(outer.connection, secret, outer.now));
                const Actor guest = guestOf(door.token);
                WriteScope scope(outer.connection, guest, outer.now, outer.opId);
                KONTORIST_TRY(step(scope, door.booking));
                KONTORIST_ASSIGN(const Booking booking, scope.bookings.load(door.booking.id));
                return viewOf(scope.connection, booking, true, scope.now);
            })
        .then([&context](Result<GuestView> view) {
            if (view) {
                context.dataChanged();
                context.notify([id = view->booking](ChangeNotifier& changes) {
                    emit changes.bookingsChanged({id});
                    emit changes.eventsChanged();
                    emit changes.invoicesChanged();
                });
            }
            return view;
        });
}

Result<void> answer(WriteScope& scope, Action action, const Booking& booking)
{
    KONTORIST_TRY(bookingsteps::setAnswer(scope, action, booking.id, 0));
    return {};
}

Result<void> cancelAs(WriteScope& scope, const Booking& booking, const QString& number)
{
    if (bookingIdFromNumber(number) != booking.id) {
        return failure(ErrorCode::Invalid, u"number-differs"_s, u"number"_s);
    }
    KONTORIST_TRY(bookingsteps::cancel(scope, Action::CancelByGuest, booking.id, 0));
    return {};
}

Result<void> payAs(
    WriteScope& scope, const Booking& booking, qint64 amount, const QString& reference)
{
    KONTORIST_TRY(bookingsteps::claim(scope, Action::PayInvoice, booking.id, 0));
    Payment payment;
    payment.invoice = booking.invoice;
    payment.amount = amount;
    payment.paidOn = dayOf(scope.now, booking.timeZone);
    payment.method = PaymentMethod::Portal;
    payment.note = reference;
    return bookingsteps::pay(scope, payment);
}

/// Nothing but the time of the first opening is written, and not where nothing can be.
Result<GuestView> look(
    DbConnection& connection, const QString& secret, bool writable, const QDateTime& now)
{
    KONTORIST_ASSIGN(const Door door, openDoor(connection, secret, now));
    if (writable && !door.token.openedAt.isValid()) {
        KONTORIST_TRY(TokenRepository(connection).markOpened(door.token.id, now));
    }
    return viewOf(connection, door.booking, writable, now);
}

} // namespace

GuestBookingService::GuestBookingService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<GuestView>> GuestBookingService::show(const QString& secret)
{
    const QDateTime now = m_context.clock().now();
    if (!m_context.isWritable()) {
        return m_context.read([secret, now](DbConnection& connection) {
            return look(connection, secret, false, now);
        });
    }
    return m_context.executor()
        .run(DbLane::Write,
            [secret, now](DbConnection& connection) {
                return connection.transaction([&] { return look(connection, secret, true, now); });
            })
        .then([this](Result<GuestView> view) {
            if (view) {
                m_context.notify([id = view->booking](ChangeNotifier& changes) {
                    emit changes.bookingsChanged({id});
                });
            }
            return view;
        });
}

QFuture<Result<GuestView>> GuestBookingService::accept(const QString& secret)
{
    return act(m_context, secret, [](WriteScope& scope, const Booking& booking) {
        return answer(scope, Action::Accept, booking);
    });
}

QFuture<Result<GuestView>> GuestBookingService::decline(const QString& secret)
{
    return act(m_context, secret, [](WriteScope& scope, const Booking& booking) {
        return answer(scope, Action::Decline, booking);
    });
}

QFuture<Result<GuestView>> GuestBookingService::cancel(const QString& secret, const QString& number)
{
    return act(m_context, secret, [number](WriteScope& scope, const Booking& booking) {
        return cancelAs(scope, booking, number);
    });
}

QFuture<Result<InvoiceDetails>> GuestBookingService::invoice(const QString& secret)
{
    return m_context.read([secret, now = m_context.clock().now()](
                              DbConnection& connection) -> Result<InvoiceDetails> {
        KONTORIST_ASSIGN(const Door door, openDoor(connection, secret, now));
        KONTORIST_ASSIGN(const BookingFacts facts,
            bookingFacts(connection, door.booking, anyGuest(), true, now));
        KONTORIST_TRY(
            bookingsteps::demandAllowed(connection, Action::ViewInvoice, door.booking, facts));
        InvoiceRepository invoices(connection);
        InvoiceDetails details;
        KONTORIST_ASSIGN(details.invoice, invoices.load(door.booking.invoice));
        KONTORIST_ASSIGN(details.payments, invoices.payments(door.booking.invoice));
        return details;
    });
}

QFuture<Result<GuestView>> GuestBookingService::pay(
    const QString& secret, qint64 amount, const QString& reference)
{
    return act(m_context, secret, [amount, reference](WriteScope& scope, const Booking& booking) {
        return payAs(scope, booking, amount, reference);
    });
}

} // namespace kontorist
