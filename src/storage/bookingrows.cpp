#include "storage/bookingrows.h"

#include "domain/money.h"
#include "storage/bookingrepository.h"
#include "storage/rows.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// The rule of accessMode() in SQL; tests compare the two.
QString modeColumn()
{
    return u"CASE WHEN b.contact_id IS NOT NULL THEN 'ACCOUNT'"
           " WHEN b.code_allowed = 0 AND b.created_at < coalesce((SELECT CAST(value AS INTEGER)"
           " FROM setting WHERE key = '"_s
        % cutOffSettingKey() % u"'), "_s % QString::number(defaultCutOff().toMSecsSinceEpoch())
        % u") THEN 'MANUAL_LEGACY' WHEN b.email_key = '' OR b.email_bounced = 1"
          " THEN 'MANUAL_NO_EMAIL' ELSE 'GUEST_LINK' END"_s;
}

QString withPlace()
{
    return u" LEFT JOIN place p ON p.id = b.place_id"_s;
}

/// The newest invoice, credited or not.
QString withInvoice()
{
    return u" LEFT JOIN invoice i ON i.number = (SELECT max(n.number) FROM invoice n"
           " WHERE n.booking_id = b.id AND n.kind = 'INVOICE')"_s;
}

/// Unlinked, but an active contact has the address.
QString withKnown()
{
    return u" LEFT JOIN contact w ON b.contact_id IS NULL AND b.email_key <> ''"
           " AND w.email_key = b.email_key AND w.status = 'ACTIVE'"_s;
}

QString sortColumn(BookingColumn column)
{
    switch (column) {
    case BookingColumn::Number:
        return u"b.id"_s;
    case BookingColumn::Event:
        return u"b.event_key"_s;
    case BookingColumn::Exhibitor:
        return u"b.exhibitor_key"_s;
    case BookingColumn::Email:
        return u"b.email_key"_s;
    case BookingColumn::Place:
        return u"coalesce(p.number_key, '')"_s;
    case BookingColumn::Status:
        return u"b.status_rank"_s;
    case BookingColumn::Invoice:
        return u"CASE i.status WHEN 'ISSUED' THEN 1 WHEN 'PAID' THEN 2 WHEN 'CREDITED' THEN 3"
               " ELSE 0 END"_s;
    case BookingColumn::AccessMode:
        return modeColumn();
    case BookingColumn::Deadline:
        return u"b.reply_until"_s;
    case BookingColumn::Created:
        return u"b.created_at"_s;
    case BookingColumn::Sum:
        return u"b.total"_s;
    }
    return {};
}

QList<OrderColumn> orderOf(const BookingQuery& query)
{
    QList<OrderColumn> order;
    const auto add = [&order](const QString& column, bool descending) {
        const bool known = std::any_of(order.begin(), order.end(),
            [&](const OrderColumn& other) { return other.column == column; });
        if (!known) {
            order << OrderColumn {column, descending};
        }
    };
    add(sortColumn(query.sort), query.descending);
    for (const BookingSortKey& key : query.thenBy) {
        add(sortColumn(key.column), key.descending);
    }
    if (query.thenBy.empty() && query.sort != BookingColumn::Number) {
        add(u"b.created_at"_s, query.descending);
    }
    // The id is unique: what would stand behind it decides nothing.
    const auto id = std::find_if(order.begin(), order.end(),
        [](const OrderColumn& column) { return column.column == "b.id"_L1; });
    if (id != order.end()) {
        order.erase(id + 1, order.end());
    } else {
        add(u"b.id"_s, order.back().descending);
    }
    return order;
}

template <class Value>
void addChoice(KeysetList& list, const QString& column, const std::vector<Value>& values,
    QString (*name)(Value))
{
    if (values.empty()) {
        return;
    }
    QVariantList binds;
    for (const Value value : values) {
        binds << name(value);
    }
    list.addFilter(column % u" IN ("_s % placeholders(values.size()) % u')', binds);
}

void addWords(KeysetList& list, const QString& search)
{
    for (const QString& word : searchWords(search)) {
        list.addFilter(u"(instr(b.search_text, ?) > 0 OR instr(b.event_key, ?) > 0"
                       " OR instr(coalesce(p.number_key, ''), ?) > 0"
                       " OR instr('b-' || b.id, ?) > 0)"_s,
            {word, word, word, word});
    }
}

void addStates(KeysetList& list, const BookingQuery& query)
{
    addChoice(list, u"b.status"_s, query.statuses, bookingStatusName);
    addChoice(list, u"coalesce(i.status, 'NONE')"_s, query.invoices, invoiceStateName);
    addChoice(list, modeColumn(), query.modes, accessModeName);
    if (query.overdueOnly) {
        list.addFilter(u"i.status = 'ISSUED' AND i.total > i.paid AND i.due_on < ?"_s,
            {query.asOf.date().toString(Qt::ISODate)});
    }
    switch (query.email) {
    case EmailFilter::Any:
        break;
    case EmailFilter::Correct:
        list.addFilter(u"b.email_key <> '' AND b.email_bounced = 0"_s);
        break;
    case EmailFilter::Missing:
        list.addFilter(u"b.email_key = ''"_s);
        break;
    case EmailFilter::Bounced:
        list.addFilter(u"b.email_bounced = 1"_s);
        break;
    }
    if (query.place != PlaceFilter::Any) {
        list.addFilter(query.place == PlaceFilter::WithPlace ? u"b.place_id IS NOT NULL"_s
                                                             : u"b.place_id IS NULL"_s);
    }
    if (query.knownUnlinkedOnly) {
        list.addFilter(u"w.id IS NOT NULL"_s);
    }
}

void addSums(KeysetList& list, const BookingQuery& query)
{
    QStringList whole; // currencies without a smaller unit
    for (const QString& currency : currencies()) {
        if (minorDigits(currency) == 0) {
            whole << QString(u'\'' % currency % u'\'');
        }
    }
    const QString sum
        = u"b.total * CASE WHEN (SELECT currency FROM event WHERE id = b.event_id) IN ("_s
        % whole.join(u',') % u") THEN 100 ELSE 1 END"_s;
    if (query.sumFrom) {
        list.addFilter(QString(sum % u" >= ?"_s), {*query.sumFrom});
    }
    if (query.sumTo) {
        list.addFilter(QString(sum % u" <= ?"_s), {*query.sumTo});
    }
}

void addTimes(KeysetList& list, const BookingQuery& query)
{
    switch (query.deadline) {
    case DeadlineFilter::Any:
        break;
    case DeadlineFilter::Passed:
        list.addFilter(u"b.status = 'OFFERED' AND b.reply_until > 0 AND b.reply_until <= ?"_s,
            {toDbTime(query.asOf)});
        break;
    case DeadlineFilter::Open:
        list.addFilter(u"b.status = 'OFFERED' AND b.reply_until > ?"_s, {toDbTime(query.asOf)});
        break;
    case DeadlineFilter::None:
        list.addFilter(u"(b.status <> 'OFFERED' OR b.reply_until = 0)"_s);
        break;
    }
    if (query.cutOff != CutOffFilter::Any) {
        list.addFilter(u"b.created_at "_s
                % (query.cutOff == CutOffFilter::Before ? u"<"_s : u">="_s)
                % u" coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = ?), ?)"_s,
            {cutOffSettingKey(), defaultCutOff().toMSecsSinceEpoch()});
    }
    if (query.createdFrom.isValid()) {
        list.addFilter(u"b.created_at >= ?"_s, {toDbTime(query.createdFrom)});
    }
    if (query.createdBefore.isValid()) {
        list.addFilter(u"b.created_at < ?"_s, {toDbTime(query.createdBefore)});
    }
    if (query.sumFrom || query.sumTo) {
        addSums(list, query);
    }
}

KeysetList filtered(const QString& from, const BookingQuery& query)
{
    KeysetList list(from, orderOf(query));
    addWords(list, query.search);
    if (query.event.isValid()) {
        list.addFilter(u"b.event_id = ?"_s, {query.event.value()});
    }
    if (query.contact.isValid()) {
        list.addFilter(u"b.contact_id = ?"_s, {query.contact.value()});
    }
    addStates(list, query);
    addTimes(list, query);
    return list;
}

bool ordersBy(const BookingQuery& query, BookingColumn column)
{
    return query.sort == column
        || std::any_of(query.thenBy.begin(), query.thenBy.end(),
            [column](const BookingSortKey& key) { return key.column == column; });
}

BookingDraft draftFrom(const SqlStatement& row)
{
    BookingDraft draft;
    draft.place = PlaceId(row.number(2));
    draft.exhibitor = row.text(3);
    draft.email = row.text(4);
    draft.phone = row.text(8);
    draft.address = row.text(9);
    draft.orgNumber = row.text(10);
    draft.reference = row.text(11);
    draft.language = row.text(12);
    draft.note = row.text(13);
    draft.discount = static_cast<int>(row.number(18));
    return draft;
}

void fillReadAlong(Booking& booking, const SqlStatement& row)
{
    booking.eventName = row.text(24);
    booking.currency = row.text(25);
    booking.timeZone = row.text(26);
    booking.placeNumber = row.text(27);
    booking.placeRemoved = row.number(28) != 0;
    booking.placePrice = row.number(29);
    booking.placeVatRate = static_cast<int>(row.number(30));
    booking.placePriceName = row.text(31);
    booking.contactName = row.text(32);
    booking.contactEmail = row.text(33);
    booking.customerName = row.text(34);
    booking.knownContact = ContactId(row.number(35));
    booking.knownContactName = row.text(36);
    booking.invoice = InvoiceNumber(row.number(37));
    booking.dueOn = QDate::fromString(row.text(39), Qt::ISODate);
    booking.paid = row.number(40);
    booking.openCodes = static_cast<int>(row.number(41));
}

} // namespace

QString bookingColumns()
{
    return u"b.id, b.event_id, b.place_id, b.exhibitor, b.email, b.email_key <> '',"
           " b.email_bounced, b.code_allowed, b.phone, b.address, b.org_number, b.reference,"
           " b.language, b.note, b.contact_id, b.customer_user_id, b.status, b.reply_until,"
           " b.discount, b.net, b.vat, b.created_at, b.row_version, "_s
        % modeColumn()
        % u", e.name, e.currency, e.time_zone, coalesce(p.number, ''),"
          " coalesce(p.removed_at, 0), coalesce(pi.unit_price, 0), coalesce(pi.vat_rate, 0),"
          " coalesce(pi.name, ''), coalesce(c.name, ''), coalesce(c.email, ''),"
          " coalesce(k.name, ''), w.id, coalesce(w.name, ''), i.number,"
          " coalesce(i.status, 'NONE'), coalesce(i.due_on, ''), coalesce(i.paid, 0),"
          " (SELECT count(*) FROM access_token t WHERE t.booking_id = b.id"
          " AND t.revoked_at IS NULL)"_s;
}

QString fromBookings()
{
    return u"booking b JOIN event e ON e.id = b.event_id"_s % withPlace()
        % u" LEFT JOIN price_item pi ON pi.id = p.price_item_id"
          " LEFT JOIN contact c ON c.id = b.contact_id"
          " LEFT JOIN customer_user u ON u.id = b.customer_user_id"
          " LEFT JOIN customer k ON k.id = u.customer_id"_s
        % withKnown() % withInvoice();
}

Result<Booking> bookingFrom(const SqlStatement& row)
{
    const auto status = bookingStatusFromName(row.text(16));
    const auto mode = accessModeFromName(row.text(23));
    const auto invoice = invoiceStateFromName(row.text(38));
    if (!status || !mode || !invoice) {
        return failure(ErrorCode::Corrupt, u"illegal-status"_s);
    }
    Booking booking;
    booking.id = BookingId(row.number(0));
    booking.event = EventId(row.number(1));
    booking.draft = draftFrom(row);
    booking.emailValid = row.number(5) != 0;
    booking.emailBounced = row.number(6) != 0;
    booking.codeAllowed = row.number(7) != 0;
    booking.contact = ContactId(row.number(14));
    booking.customerUser = CustomerUserId(row.number(15));
    booking.status = *status;
    booking.replyUntil = row.time(17);
    booking.sums = {row.number(19), row.number(20)};
    booking.createdAt = row.time(21);
    booking.rowVersion = row.number(22);
    booking.mode = *mode;
    booking.invoiceState = *invoice;
    fillReadAlong(booking, row);
    return booking;
}

KeysetList bookingList(const BookingQuery& query)
{
    return filtered(fromBookings(), query);
}

KeysetList leanBookingList(const BookingQuery& query)
{
    QString from = u"booking b"_s;
    if (!searchWords(query.search).isEmpty() || ordersBy(query, BookingColumn::Place)) {
        from += withPlace();
    }
    if (query.knownUnlinkedOnly) {
        from += withKnown();
    }
    if (!query.invoices.empty() || query.overdueOnly || ordersBy(query, BookingColumn::Invoice)) {
        from += withInvoice();
    }
    return filtered(from, query);
}

} // namespace kontorist
