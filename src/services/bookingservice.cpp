#include "services/bookingservice.h"

#include "services/bookingedits.h"
#include "services/bookingmails.h"
#include "services/bookingsteps.h"
#include "services/listcalls.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

using Action = BookingAction;

/// The moment that some filters need; to the minute, so that a list is remembered for a while.
BookingQuery dated(BookingQuery query, const Clock& clock)
{
    const bool depends = query.overdueOnly || query.deadline == DeadlineFilter::Passed
        || query.deadline == DeadlineFilter::Open;
    if (depends) {
        const QDateTime now = clock.now();
        query.asOf = now.addMSecs(-(now.toMSecsSinceEpoch() % 60'000)).toLocalTime();
    }
    return query;
}

Result<BookingDetails> loadDetails(
    DbConnection& connection, BookingId id, const Actor& actor, bool writable, const QDateTime& now)
{
    BookingDetails details;
    InvoiceRepository invoices(connection);
    KONTORIST_ASSIGN(details.booking, BookingRepository(connection).load(id));
    KONTORIST_ASSIGN(
        details.facts, bookingFacts(connection, details.booking, actor, writable, now));
    KONTORIST_ASSIGN(details.lines, bookingsteps::invoiceLines(connection, details.booking));
    KONTORIST_ASSIGN(details.invoices, invoices.ofBooking(id));
    KONTORIST_ASSIGN(details.payments, invoices.paymentsOfBooking(id));
    TokenFilter codes;
    codes.booking = id;
    KONTORIST_ASSIGN(details.codes, TokenRepository(connection).list(codes, now));
    return details;
}

Result<BookingActionPreview> previewAction(DbConnection& connection, BookingAction action,
    BookingId id, const Actor& actor, bool writable, const QDateTime& now)
{
    BookingActionPreview preview;
    KONTORIST_ASSIGN(preview.booking, BookingRepository(connection).load(id));
    const Booking& booking = preview.booking;
    KONTORIST_ASSIGN(
        const BookingFacts facts, bookingFacts(connection, booking, actor, writable, now));
    preview.verdict = judge(action, facts);
    KONTORIST_ASSIGN(preview.lines, bookingsteps::invoiceLines(connection, booking));
    preview.sums = sumsOf(preview.lines);
    preview.openCodes = facts.openCodes;
    KONTORIST_ASSIGN(const InvoiceSettings settings, loadInvoiceSettings(connection));
    preview.dueOn = dayOf(now, booking.timeZone).addDays(settings.daysToPay);
    preview.sellerLacks = settings.seller.missing();
    KONTORIST_ASSIGN(
        const BookingSurroundings around, BookingRepository(connection).surroundings(booking));
    preview.placeHeldBy = around.placeHeldBy;
    preview.placeHeldByName = around.placeHeldByName;
    const bool credits = action == Action::Cancel || action == Action::ReturnToUnprocessed;
    preview.refund = credits && booking.status == BookingStatus::Approved ? booking.paid : 0;
    return preview;
}

Result<QDateTime> storeCutOff(WriteScope& scope, const QDateTime& moment)
{
    KONTORIST_TRY(scope.demandRight(Right::Administer));
    if (!moment.isValid()) {
        return failure(ErrorCode::Invalid, u"required"_s, u"cutOff"_s);
    }
    if (moment > scope.now) {
        return failure(ErrorCode::Invalid, u"in-future"_s, u"cutOff"_s);
    }
    KONTORIST_ASSIGN(const QDateTime before, loadCutOff(scope.connection));
    KONTORIST_TRY(
        scope.office.saveSetting(cutOffSettingKey(), QString::number(moment.toMSecsSinceEpoch())));
    KONTORIST_TRY(scope.audit({u"booking.cut-off"_s, u"database"_s, 1, {},
        {{u"cut_off"_s, before.toUTC().toString(Qt::ISODate)}},
        {{u"cut_off"_s, moment.toUTC().toString(Qt::ISODate)}}}));
    return loadCutOff(scope.connection);
}

/// One booking changed, and with it what its event has left and what invoices there are.
std::function<void(ChangeNotifier&)> changed(BookingId id)
{
    return [id](ChangeNotifier& changes) {
        emit changes.bookingsChanged({id});
        emit changes.eventsChanged();
        emit changes.invoicesChanged();
    };
}

void manyChanged(ChangeNotifier& changes)
{
    emit changes.bookingsChanged({});
    emit changes.eventsChanged();
}

Result<Booking> step(WriteScope& scope, BookingAction action, BookingId id, qint64 rowVersion)
{
    switch (action) {
    case Action::RecordAccepted:
    case Action::RecordDeclined:
        return bookingsteps::setAnswer(scope, action, id, rowVersion);
    case Action::Approve:
        return bookingsteps::approve(scope, id, rowVersion);
    case Action::ReturnToUnprocessed:
        return bookingsteps::returnToUnprocessed(scope, id, rowVersion);
    case Action::Cancel:
        return bookingsteps::cancel(scope, action, id, rowVersion);
    case Action::RevokeLinks:
        return bookingsteps::revokeLinks(scope, id, rowVersion);
    case Action::Unlink:
        return bookingsteps::unlink(scope, id, rowVersion);
    case Action::AllowCode:
        return bookingsteps::allowCode(scope, id, rowVersion);
    case Action::MarkBounced:
    case Action::ClearBounced:
        return bookingsteps::setBounced(scope, action, id, rowVersion);
    default:
        return failure(internalError(u"action has a call of its own"_s));
    }
}

} // namespace

struct BookingService::Lists
{
    ListCalls<BookingPager, BookingQuery, Booking, BookingId> calls;
};

BookingService::BookingService(ServiceContext& context)
    : m_context(context)
    , m_lists(new Lists {{context, context.bookingPager()}})
{
}

BookingService::~BookingService() = default;

QFuture<Result<std::vector<Booking>>> BookingService::rows(
    const BookingQuery& query, qint64 first, int count, const CancelToken& cancel)
{
    return m_lists->calls.rows(dated(query, m_context.clock()), first, count, cancel);
}

QFuture<Result<std::vector<Booking>>> BookingService::rowsAfter(
    const BookingQuery& query, BookingId after, int count, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Read,
        [query = dated(query, m_context.clock()), after, count](DbConnection& connection) {
            return BookingRepository(connection).rowsAfter(query, after, count);
        },
        cancel);
}

QFuture<Result<std::vector<Booking>>> BookingService::byIds(
    const std::vector<BookingId>& ids, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Read,
        [ids](DbConnection& connection) { return BookingRepository(connection).byIds(ids); },
        cancel);
}

QFuture<Result<qint64>> BookingService::count(const BookingQuery& query, const CancelToken& cancel)
{
    return m_lists->calls.count(dated(query, m_context.clock()), cancel);
}

QFuture<Result<qint64>> BookingService::position(
    const BookingQuery& query, BookingId id, const CancelToken& cancel)
{
    return m_lists->calls.position(dated(query, m_context.clock()), id, cancel);
}

QFuture<Result<BookingDetails>> BookingService::details(BookingId id)
{
    return m_context.read([id, actor = m_context.actor(), writable = m_context.isWritable(),
                              now = m_context.clock().now()](DbConnection& connection) {
        return loadDetails(connection, id, actor, writable, now);
    });
}

QFuture<Result<std::vector<AuditEvent>>> BookingService::log(BookingId id, int limit)
{
    return m_context.read([id, limit](DbConnection& connection) {
        AuditQuery query;
        query.subjectKind = u"booking"_s;
        query.subjectId = id.value();
        query.limit = limit;
        return AuditRepository(connection).list(query);
    });
}

QFuture<Result<Booking>> BookingService::add(const NewBooking& booking)
{
    return m_context.writeAndTell(
        [booking](WriteScope& scope) { return bookingedits::add(scope, booking); }, manyChanged);
}

QFuture<Result<BookingCheck>> BookingService::check(const NewBooking& booking, BookingId editing)
{
    return m_context.read(
        [booking, editing, now = m_context.clock().now()](DbConnection& connection) {
            return bookingedits::check(connection, booking, editing, now);
        });
}

QFuture<Result<Booking>> BookingService::edit(
    BookingId id, const BookingDraft& before, const BookingDraft& after)
{
    return m_context.writeAndTell(
        [id, before, after](
            WriteScope& scope) { return bookingedits::edit(scope, id, before, after); },
        changed(id));
}

QFuture<Result<BookingActionPreview>> BookingService::preview(BookingAction action, BookingId id)
{
    return m_context.read([action, id, actor = m_context.actor(), writable = m_context.isWritable(),
                              now = m_context.clock().now()](DbConnection& connection) {
        return previewAction(connection, action, id, actor, writable, now);
    });
}

QFuture<Result<Booking>> BookingService::perform(
    BookingAction action, BookingId id, qint64 rowVersion)
{
    return m_context.writeAndTell(
        [action, id, rowVersion](WriteScope& scope) { return step(scope, action, id, rowVersion); },
        changed(id));
}

QFuture<Result<Booking>> BookingService::link(
    BookingId id, qint64 rowVersion, ContactId contact, CustomerUserId customerUser)
{
    return m_context.writeAndTell(
        [id, rowVersion, contact, customerUser](WriteScope& scope) {
            return bookingsteps::link(scope, id, rowVersion, contact, customerUser);
        },
        changed(id));
}

QFuture<Result<PreparedBookingMail>> BookingService::prepareMail(BookingId id, BookingMailKind kind,
    const QDate& replyBy, MailRecipient recipient, const QString& language)
{
    return m_context.read([wish = bookingmails::MailWish {id, kind, replyBy, recipient, language},
                              actor = m_context.actor(), writable = m_context.isWritable(),
                              now = m_context.clock().now()](DbConnection& connection) {
        return bookingmails::compose(connection, wish, actor, writable, now);
    });
}

QFuture<Result<QDate>> BookingService::proposeReplyBy(BookingId id)
{
    return m_context.read(
        [id, now = m_context.clock().now()](DbConnection& connection) -> Result<QDate> {
            KONTORIST_ASSIGN(const Booking booking, BookingRepository(connection).load(id));
            KONTORIST_ASSIGN(const Event event, EventRepository(connection).load(booking.event));
            return bookingmails::proposedReplyBy(event, now);
        });
}

QFuture<Result<HandedOffBookingMail>> BookingService::handOff(
    const PreparedBookingMail& prepared, MailChannel channel)
{
    return m_context.writeAndTell(
        [prepared, channel](
            WriteScope& scope) { return bookingmails::record(scope, prepared, channel); },
        changed(prepared.booking));
}

QFuture<Result<QDateTime>> BookingService::cutOff()
{
    return m_context.read(loadCutOff);
}

QFuture<Result<QDateTime>> BookingService::setCutOff(const QDateTime& moment)
{
    return m_context.writeAndTell(
        [moment](WriteScope& scope) { return storeCutOff(scope, moment); }, manyChanged);
}

} // namespace kontorist
