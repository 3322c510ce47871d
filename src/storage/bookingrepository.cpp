#include "storage/bookingrepository.h"

#include "base/textfold.h"
#include "storage/bookingrows.h"
#include "storage/rows.h"

#include <map>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto holding = "('OFFERED', 'ACCEPTED', 'APPROVED')"_L1;

QString searchText(const BookingDraft& draft)
{
    return foldText(draft.exhibitor) % u'\n' % foldText(draft.email) % u'\n';
}

Result<RowCursor> cursorOf(DbConnection& connection, const KeysetList& list, BookingId id)
{
    const SqlFragment keys = list.keysOf(id.value());
    return readOne<RowCursor>(
        connection, keys.sql, keys.binds,
        [&list](const SqlStatement& row) {
            RowCursor cursor;
            const int last = static_cast<int>(list.order().size()) - 1;
            for (int i = 0; i < last; ++i) {
                cursor.keys.push_back(row.value(i));
            }
            cursor.id = row.number(last);
            return cursor;
        },
        u"not-in-list"_s);
}

} // namespace

QString cutOffSettingKey()
{
    return u"booking.cut-off-ms"_s;
}

BookingRepository::BookingRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<std::vector<Booking>> BookingRepository::select(
    const QString& sql, const QVariantList& binds)
{
    KONTORIST_ASSIGN(auto bookings, readRows<Booking>(m_connection, sql, binds, bookingFrom));
    KONTORIST_TRY(readExtras(bookings));
    return bookings;
}

Result<void> BookingRepository::readExtras(std::vector<Booking>& bookings)
{
    constexpr size_t atOnce = 200;
    std::map<BookingId, Booking*> byId;
    std::vector<BookingId> ids;
    for (Booking& booking : bookings) {
        byId.emplace(booking.id, &booking);
        ids.push_back(booking.id);
    }
    return inPieces(
        ids, atOnce, [&](const QString& marks, const QVariantList& binds) -> Result<void> {
            KONTORIST_ASSIGN(auto statement,
                m_connection.prepare(u"SELECT x.booking_id, x.item_id, x.quantity, i.name,"
                                     " i.unit_price, i.vat_rate, i.removed_at FROM booking_extra x"
                                     " JOIN price_item i ON i.id = x.item_id"
                                     " WHERE x.booking_id IN ("_s
                    % marks % u") ORDER BY x.booking_id, x.item_id"_s));
            KONTORIST_TRY(statement.exec(binds));
            for (;;) {
                KONTORIST_ASSIGN(const bool more, statement.next());
                if (!more) {
                    return {};
                }
                byId.at(BookingId(statement.number(0)))
                    ->draft.extras.push_back(
                        {PriceItemId(statement.number(1)), static_cast<int>(statement.number(2)),
                            statement.text(3), statement.number(4),
                            static_cast<int>(statement.number(5)), statement.number(6) != 0});
            }
        });
}

Result<Booking> BookingRepository::load(BookingId id)
{
    KONTORIST_ASSIGN(auto bookings,
        select(
            u"SELECT "_s % bookingColumns() % u" FROM "_s % fromBookings() % u" WHERE b.id = ?"_s,
            {id.value()}));
    if (bookings.empty()) {
        return failure(ErrorCode::NotFound, u"booking-not-found"_s);
    }
    return std::move(bookings.front());
}

Result<std::vector<Booking>> BookingRepository::ofContact(ContactId contact)
{
    return select(u"SELECT "_s % bookingColumns() % u" FROM "_s % fromBookings()
            % u" WHERE b.contact_id = ? ORDER BY b.created_at, b.id"_s,
        {contact.value()});
}

Result<BookingSurroundings> BookingRepository::surroundings(const Booking& booking)
{
    const qint64 event = booking.event.value();
    return readOne<BookingSurroundings>(
        m_connection,
        u"SELECT h.id, coalesce(h.exhibitor, ''),"
        " EXISTS (SELECT 1 FROM place p WHERE p.event_id = e.id AND p.removed_at = 0),"
        " e.capacity > 0 AND e.capacity <= (SELECT count(*) FROM booking o WHERE o.event_id = e.id"
        " AND o.id <> ? AND o.status IN "_s
            % holding
            % u") FROM event e LEFT JOIN booking h ON h.place_id = ? AND h.id <> ?"
              " AND h.status IN "_s
            % holding % u" WHERE e.id = ?"_s,
        {booking.id.value(), booking.draft.place.value(), booking.id.value(), event},
        [](const SqlStatement& row) {
            return BookingSurroundings {
                BookingId(row.number(0)), row.text(1), row.number(2) != 0, row.number(3) != 0};
        },
        u"event-not-found"_s);
}

Result<std::vector<BookingId>> BookingRepository::sameEmail(
    EventId event, const QString& emailKey, BookingId except, int limit)
{
    if (emailKey.isEmpty()) {
        return std::vector<BookingId>();
    }
    return readIds<BookingId>(m_connection,
        u"SELECT id FROM booking WHERE email_key = ? AND event_id = ? AND id <> ?"
        " ORDER BY id LIMIT ?"_s,
        {emailKey, event.value(), except.value(), limit});
}

Result<BookingId> BookingRepository::insert(const NewBookingRow& row)
{
    const BookingDraft& draft = row.draft;
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO booking (event_id, place_id, exhibitor, exhibitor_key, email, email_key,"
            " phone, address, org_number, reference, language, note, contact_id,"
            " discount, created_at, search_text)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row.event.value(), toDbId(draft.place), draft.exhibitor, foldText(draft.exhibitor),
                toDbText(draft.email), toDbText(row.emailKey), toDbText(draft.phone),
                toDbText(draft.address), toDbText(draft.orgNumber), toDbText(draft.reference),
                draft.language, toDbText(draft.note), toDbId(row.contact), draft.discount,
                toDbTime(row.createdAt), searchText(draft)}));
    const BookingId booking(id);
    if (row.customerUser.isValid()) {
        KONTORIST_TRY(setLink(booking, row.contact, row.customerUser));
    }
    for (const BookingExtra& extra : draft.extras) {
        KONTORIST_TRY(
            m_connection.run(u"INSERT INTO booking_extra (booking_id, item_id, event_id, quantity)"
                             " VALUES (?, ?, ?, ?)"_s,
                {id, extra.item.value(), row.event.value(), extra.quantity}));
    }
    KONTORIST_TRY(refreshSums(booking));
    return booking;
}

Result<void> BookingRepository::claim(BookingId id, BookingStatus status, qint64 rowVersion)
{
    return exactlyOne(m_connection.run(u"UPDATE booking SET row_version = row_version + 1"
                                       " WHERE id = ? AND status = ? AND row_version = ?"_s,
        {id.value(), bookingStatusName(status), rowVersion}));
}

Result<void> BookingRepository::setStatus(
    BookingId id, BookingStatus status, const QDateTime& replyUntil)
{
    return exactlyOne(
        m_connection.run(u"UPDATE booking SET status = ?, reply_until = ? WHERE id = ?"_s,
            {bookingStatusName(status), toDbTime(replyUntil), id.value()}));
}

Result<void> BookingRepository::setDraft(
    const Booking& before, const BookingDraft& draft, const QString& emailKey)
{
    const qint64 id = before.id.value();
    const bool keepsAddress = before.draft.email == draft.email;
    KONTORIST_TRY(exactlyOne(m_connection.run(
        u"UPDATE booking SET place_id = ?, exhibitor = ?, exhibitor_key = ?, email = ?,"
        " email_key = ?, email_bounced = ?, phone = ?, address = ?, org_number = ?, reference = ?,"
        " language = ?, note = ?, discount = ?, search_text = ? WHERE id = ?"_s,
        {toDbId(draft.place), draft.exhibitor, foldText(draft.exhibitor), toDbText(draft.email),
            toDbText(emailKey), before.emailBounced && keepsAddress ? 1 : 0, toDbText(draft.phone),
            toDbText(draft.address), toDbText(draft.orgNumber), toDbText(draft.reference),
            draft.language, toDbText(draft.note), draft.discount, searchText(draft), id})));
    if (before.draft.extras != draft.extras) {
        KONTORIST_TRY(m_connection.run(u"DELETE FROM booking_extra WHERE booking_id = ?"_s, {id}));
        for (const BookingExtra& extra : draft.extras) {
            KONTORIST_TRY(m_connection.run(
                u"INSERT INTO booking_extra (booking_id, item_id, event_id, quantity)"
                " VALUES (?, ?, ?, ?)"_s,
                {id, extra.item.value(), before.event.value(), extra.quantity}));
        }
    }
    return refreshSums(before.id);
}

Result<void> BookingRepository::setLink(BookingId id, ContactId contact, CustomerUserId user)
{
    return exactlyOne(
        m_connection.run(u"UPDATE booking SET contact_id = ?, customer_user_id = ? WHERE id = ?"_s,
            {toDbId(contact), toDbId(user), id.value()}));
}

Result<void> BookingRepository::setBounced(BookingId id, bool bounced)
{
    return exactlyOne(m_connection.run(
        u"UPDATE booking SET email_bounced = ? WHERE id = ?"_s, {bounced ? 1 : 0, id.value()}));
}

Result<void> BookingRepository::setCodeAllowed(BookingId id)
{
    return exactlyOne(
        m_connection.run(u"UPDATE booking SET code_allowed = 1 WHERE id = ?"_s, {id.value()}));
}

/// lineAmounts() in SQL: halves are rounded up, line by line.
Result<void> BookingRepository::refresh(
    const QString& where, const QVariantList& binds, int versions)
{
    const QString net = u"(i.unit_price * %1 * (10000 - booking.discount) + 5000) / 10000"_s;
    const QString placeNet = net.arg(1);
    const QString extraNet = net.arg(u"x.quantity"_s);
    const auto sum = [&](const QString& amountOfPlace, const QString& amountOfExtra) {
        return QString(u"coalesce((SELECT "_s % amountOfPlace
            % u" FROM place p JOIN price_item i ON i.id = p.price_item_id"
              " WHERE p.id = booking.place_id), 0) + coalesce((SELECT sum("_s
            % amountOfExtra
            % u") FROM booking_extra x JOIN price_item i ON i.id = x.item_id"
              " WHERE x.booking_id = booking.id), 0)"_s);
    };
    const auto vat = [](const QString& amount) {
        return QString(u"(("_s % amount % u") * i.vat_rate + 5000) / 10000"_s);
    };
    const QString newNet = sum(placeNet, extraNet);
    const QString newVat = sum(vat(placeNet), vat(extraNet));
    // Another sum is another booking to whoever is just about to approve it.
    KONTORIST_TRY(m_connection.run(u"UPDATE booking SET net = "_s % newNet % u", vat = "_s % newVat
            % u", row_version = row_version + "_s % QString::number(versions)
            % u" WHERE status NOT IN ('APPROVED', 'CANCELLED') AND "_s % where % u" AND (net <> "_s
            % newNet % u" OR vat <> "_s % newVat % u")"_s,
        binds));
    return {};
}

Result<void> BookingRepository::refreshSums(EventId event)
{
    return refresh(u"event_id = ?"_s, {event.value()}, 1);
}

Result<void> BookingRepository::refreshSums(BookingId booking)
{
    return refresh(u"id = ?"_s, {booking.value()}, 0);
}

Result<void> BookingRepository::setSums(BookingId booking, const Sums& sums)
{
    return exactlyOne(m_connection.run(u"UPDATE booking SET net = ?, vat = ? WHERE id = ?"_s,
        {sums.net, sums.vat, booking.value()}));
}

Result<void> BookingRepository::forgetContact(ContactId contact)
{
    // Bookkeeping keeps numbers and amounts; who it was goes.
    const QStringList statements {
        u"UPDATE invoice SET buyer_erased = 1, buyer_name = '', buyer_address = '', buyer_org = '',"
        " buyer_email = '', buyer_reference = '', search_text = '' WHERE booking_id IN"
        " (SELECT id FROM booking WHERE contact_id = ?)"_s,
        u"UPDATE payment SET note = '' WHERE invoice_number IN (SELECT i.number FROM invoice i"
        " JOIN booking b ON b.id = i.booking_id WHERE b.contact_id = ?)"_s,
        u"DELETE FROM access_token WHERE booking_id IN"
        " (SELECT id FROM booking WHERE contact_id = ?)"_s,
        u"DELETE FROM outbound_message WHERE booking_id IN"
        " (SELECT id FROM booking WHERE contact_id = ?)"_s,
        u"DELETE FROM subject_key WHERE subject_kind = 'booking' AND subject_id IN"
        " (SELECT id FROM booking WHERE contact_id = ?)"_s,
        u"UPDATE booking SET erased = 1, exhibitor = '', exhibitor_key = '', email_bounced = 0,"
        " email = '', email_key = '', phone = '', address = '', org_number = '', reference = '',"
        " note = '', search_text = '', customer_user_id = NULL, contact_id = NULL,"
        " row_version = row_version + 1 WHERE contact_id = ?"_s,
    };
    for (const QString& statement : statements) {
        KONTORIST_TRY(m_connection.run(statement, {contact.value()}));
    }
    return {};
}

Result<int> BookingRepository::unpaidInvoices(ContactId contact)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(u"SELECT count(*) FROM invoice i JOIN booking b ON b.id = i.booking_id"
                            " WHERE b.contact_id = ? AND i.status = 'ISSUED' AND i.kind = 'INVOICE'"
                            " AND i.total > i.paid"_s,
            {contact.value()}));
    return count.toInt();
}

Result<std::vector<Booking>> BookingRepository::rows(
    const BookingQuery& query, qint64 first, int count)
{
    const auto page = bookingList(query).page(bookingColumns(), first, count);
    return select(page.sql, page.binds);
}

Result<std::vector<Booking>> BookingRepository::rowsAfter(
    const BookingQuery& query, BookingId after, int count)
{
    const KeysetList list = bookingList(query);
    RowCursor cursor;
    if (after.isValid()) {
        KONTORIST_ASSIGN(cursor, cursorOf(m_connection, list, after));
    }
    const auto page = list.pageAfter(bookingColumns(), cursor, count);
    return select(page.sql, page.binds);
}

Result<qint64> BookingRepository::count(const BookingQuery& query)
{
    const auto counting = leanBookingList(query).count();
    KONTORIST_ASSIGN(const QVariant count, m_connection.scalar(counting.sql, counting.binds));
    return count.toLongLong();
}

bool BookingRepository::isFirstPageCheap(const BookingQuery& query)
{
    return query.thenBy.empty() && query.sort != BookingColumn::Place
        && query.sort != BookingColumn::Invoice && query.sort != BookingColumn::AccessMode
        && query.sort != BookingColumn::Email && query.sort != BookingColumn::Deadline
        && query.sort != BookingColumn::Sum;
}

Result<std::vector<BookingId>> BookingRepository::ids(const BookingQuery& query)
{
    const auto all = leanBookingList(query).ids();
    return readIds<BookingId>(m_connection, all.sql, all.binds);
}

Result<std::optional<std::vector<BookingId>>> BookingRepository::fewHits(
    const BookingQuery& query, int cap)
{
    BookingQuery wordsOnly;
    wordsOnly.search = query.search;
    wordsOnly.sort = BookingColumn::Number;
    const auto some = leanBookingList(wordsOnly).some(u"b.id"_s, cap + 1);
    KONTORIST_ASSIGN(const auto hits, readIds<BookingId>(m_connection, some.sql, some.binds));
    if (std::cmp_greater(hits.size(), cap)) {
        return std::optional<std::vector<BookingId>>();
    }
    std::vector<BookingId> sorted;
    KONTORIST_TRY(inPieces(
        hits, static_cast<size_t>(cap), [&](const QString& marks, const QVariantList& binds) {
            auto part = leanBookingList(query);
            part.addFilter(u"b.id IN ("_s % marks % u')', binds);
            const auto all = part.ids();
            return readIds<BookingId>(m_connection, all.sql, all.binds)
                .map([&](std::vector<BookingId> ids) { sorted = std::move(ids); });
        }));
    return std::optional(std::move(sorted));
}

Result<std::vector<Booking>> BookingRepository::byIds(const std::vector<BookingId>& ids)
{
    constexpr size_t atOnce = 128;
    std::vector<Booking> found;
    found.reserve(ids.size());
    KONTORIST_TRY(
        inPieces(ids, atOnce, [&](const QString& marks, const QVariantList& binds) -> Result<void> {
            KONTORIST_ASSIGN(auto part,
                select(u"SELECT "_s % bookingColumns() % u" FROM "_s % fromBookings()
                        % u" WHERE b.id IN ("_s % marks % u')',
                    binds));
            std::move(part.begin(), part.end(), std::back_inserter(found));
            return {};
        }));
    return inOrderOf(ids, std::move(found));
}

} // namespace kontorist
