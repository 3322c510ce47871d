#include "storage/customerrepository.h"

#include "base/textfold.h"
#include "storage/keyset.h"
#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// The two counts are asked for per shown row; a sort by them computes them for all.
QString userCount()
{
    return u"(SELECT count(*) FROM customer_user u WHERE u.customer_id = k.id)"_s;
}

QString faultCount()
{
    return u"(SELECT count(*) FROM fault_report f WHERE f.customer_id = k.id"
           " AND f.status <> 'CLOSED')"_s;
}

QString columns()
{
    return u"k.id, k.name, k.number, k.technician_id, coalesce(s.name, ''), k.language,"
           " k.archived_at, k.created_at, k.next_login_seq, k.row_version, "_s
        % userCount() % u", "_s % faultCount();
}

QString fromCustomers()
{
    return u"customer k LEFT JOIN staff s ON s.id = k.technician_id"_s;
}

Customer customerFrom(const SqlStatement& row)
{
    Customer customer;
    customer.id = CustomerId(row.number(0));
    customer.name = row.text(1);
    customer.number = row.text(2);
    customer.technician = StaffId(row.number(3));
    customer.technicianName = row.text(4);
    customer.language = row.text(5);
    customer.archivedAt = row.time(6);
    customer.createdAt = row.time(7);
    customer.nextLoginSeq = row.number(8);
    customer.rowVersion = row.number(9);
    customer.users = row.number(10);
    customer.openFaults = row.number(11);
    return customer;
}

QString searchText(const CustomerDraft& draft)
{
    return foldText(draft.name) % u'\n' % foldText(draft.number) % u'\n';
}

QVariant numberKey(const QString& number)
{
    return number.isEmpty() ? QVariant(QMetaType::fromType<QString>())
                            : QVariant(customerNumberKey(number));
}

QString sortColumn(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return u"k.name_key"_s;
    case CustomerColumn::Number:
        return u"coalesce(k.number_key, '')"_s;
    case CustomerColumn::Technician:
        return u"coalesce(s.name, '')"_s;
    case CustomerColumn::Users:
        return userCount();
    case CustomerColumn::OpenFaults:
        return faultCount();
    case CustomerColumn::Created:
        return u"k.created_at"_s;
    }
    return {};
}

QList<OrderColumn> orderOf(const CustomerQuery& query)
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
    for (const CustomerSortKey& key : query.thenBy) {
        add(sortColumn(key.column), key.descending);
    }
    if (query.thenBy.empty()) {
        add(u"k.name_key"_s, query.descending);
    }
    add(u"k.id"_s, order.back().descending);
    return order;
}

void addWords(KeysetList& list, const QString& search)
{
    for (const QString& word : searchWords(search)) {
        list.addFilter(u"instr(k.search_text, ?) > 0"_s, {word});
    }
}

/// All but the words searched for.
void addFilters(KeysetList& list, const CustomerQuery& query)
{
    if (query.archived != ArchivedFilter::Any) {
        list.addFilter(query.archived == ArchivedFilter::Archived ? u"k.archived_at > 0"_s
                                                                  : u"k.archived_at = 0"_s);
    }
    if (query.technician.isValid()) {
        list.addFilter(u"k.technician_id = ?"_s, {query.technician.value()});
    }
    if (query.withoutNumber) {
        list.addFilter(u"k.number_key IS NULL"_s);
    }
}

KeysetList listFor(const CustomerQuery& query)
{
    KeysetList list(fromCustomers(), orderOf(query));
    addWords(list, query.search);
    addFilters(list, query);
    return list;
}

/// In no index's order: reading the table from front to back and sorting is several times faster
/// than visiting every row by name.
KeysetList sortedListFor(const CustomerQuery& query, const SqlDialect& dialect)
{
    QList<OrderColumn> order = orderOf(query);
    order.front().column = dialect.notIndexed(order.front().column);
    KeysetList list(fromCustomers(), order);
    addFilters(list, query);
    return list;
}

Result<RowCursor> cursorOf(DbConnection& connection, const KeysetList& list, qint64 id)
{
    const SqlFragment keys = list.keysOf(id);
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

CustomerRepository::CustomerRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<Customer> CustomerRepository::load(CustomerId id)
{
    return readOne<Customer>(m_connection,
        u"SELECT "_s % columns() % u" FROM "_s % fromCustomers() % u" WHERE k.id = ?"_s,
        {id.value()}, customerFrom, u"customer-not-found"_s);
}

Result<CustomerId> CustomerRepository::byNumber(const QString& number)
{
    if (number.isEmpty()) {
        return CustomerId();
    }
    KONTORIST_ASSIGN(const QVariant id,
        m_connection.scalar(
            u"SELECT id FROM customer WHERE number_key = ?"_s, {customerNumberKey(number)}));
    return CustomerId(id.toLongLong());
}

Result<CustomerId> CustomerRepository::insert(const CustomerDraft& draft, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO customer (name, name_key, number, number_key, technician_id, language,"
            " created_at, search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {draft.name, foldText(draft.name), toDbText(draft.number), numberKey(draft.number),
                toDbId(draft.technician), draft.language, toDbTime(now), searchText(draft)}));
    return CustomerId(id);
}

Result<void> CustomerRepository::update(
    CustomerId id, qint64 rowVersion, const CustomerDraft& draft)
{
    return exactlyOne(m_connection.run(
        u"UPDATE customer SET name = ?, name_key = ?, number = ?, number_key = ?,"
        " technician_id = ?, language = ?, search_text = ?, row_version = row_version + 1"
        " WHERE id = ? AND row_version = ?"_s,
        {draft.name, foldText(draft.name), toDbText(draft.number), numberKey(draft.number),
            toDbId(draft.technician), draft.language, searchText(draft), id.value(), rowVersion}));
}

Result<void> CustomerRepository::setArchived(CustomerId id, qint64 rowVersion, const QDateTime& at)
{
    return exactlyOne(
        m_connection.run(u"UPDATE customer SET archived_at = ?, row_version = row_version + 1"
                         " WHERE id = ? AND row_version = ?"_s,
            {toDbTime(at), id.value(), rowVersion}));
}

Result<qint64> CustomerRepository::drawLoginSeq(CustomerId id)
{
    KONTORIST_TRY(exactlyOne(m_connection.run(
        u"UPDATE customer SET next_login_seq = next_login_seq + 1 WHERE id = ?"_s, {id.value()})));
    KONTORIST_ASSIGN(const QVariant next,
        m_connection.scalar(u"SELECT next_login_seq FROM customer WHERE id = ?"_s, {id.value()}));
    return next.toLongLong() - 1;
}

Result<bool> CustomerRepository::numberLoginKnown(const QString& login)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT (SELECT count(*) FROM customer_user WHERE number_login = ?)"
            " + (SELECT count(*) FROM customer_user_tombstone WHERE number_login = ?)"
            " + (SELECT count(*) FROM credential WHERE login = ?)"_s,
            {login, login, login}));
    return count.toInt() > 0;
}

Result<std::vector<Customer>> CustomerRepository::rows(
    const CustomerQuery& query, qint64 first, int count)
{
    const SqlFragment page = listFor(query).page(columns(), first, count);
    return readRows<Customer>(m_connection, page.sql, page.binds, customerFrom);
}

Result<std::vector<Customer>> CustomerRepository::rowsAfter(
    const CustomerQuery& query, CustomerId after, int count)
{
    const KeysetList list = listFor(query);
    RowCursor cursor;
    if (after.isValid()) {
        KONTORIST_ASSIGN(cursor, cursorOf(m_connection, list, after.value()));
    }
    const SqlFragment page = list.pageAfter(columns(), cursor, count);
    return readRows<Customer>(m_connection, page.sql, page.binds, customerFrom);
}

Result<qint64> CustomerRepository::count(const CustomerQuery& query)
{
    const SqlFragment counting = listFor(query).count();
    KONTORIST_ASSIGN(const QVariant count, m_connection.scalar(counting.sql, counting.binds));
    return count.toLongLong();
}

Result<std::vector<CustomerId>> CustomerRepository::ids(const CustomerQuery& query)
{
    KeysetList list = sortedListFor(query, m_connection.dialect());
    addWords(list, query.search);
    const SqlFragment all = list.ids();
    return readIds<CustomerId>(m_connection, all.sql, all.binds);
}

Result<std::optional<std::vector<CustomerId>>> CustomerRepository::fewHits(
    const CustomerQuery& query, int cap)
{
    KeysetList words(u"customer k"_s, {{u"k.id"_s, false}});
    addWords(words, query.search);
    const SqlFragment some = words.some(u"k.id"_s, cap + 1);
    KONTORIST_ASSIGN(const auto hits, readIds<CustomerId>(m_connection, some.sql, some.binds));
    if (std::cmp_greater(hits.size(), cap)) {
        return std::optional<std::vector<CustomerId>>();
    }
    KeysetList list = sortedListFor(query, m_connection.dialect());
    std::vector<CustomerId> sorted;
    KONTORIST_TRY(inPieces(
        hits, static_cast<size_t>(cap), [&](const QString& marks, const QVariantList& binds) {
            KeysetList part = list;
            part.addFilter(u"k.id IN ("_s % marks % u')', binds);
            const SqlFragment all = part.ids();
            return readIds<CustomerId>(m_connection, all.sql, all.binds)
                .map([&](std::vector<CustomerId> ids) { sorted = std::move(ids); });
        }));
    return std::optional(std::move(sorted));
}

Result<std::vector<Customer>> CustomerRepository::byIds(const std::vector<CustomerId>& ids)
{
    constexpr size_t atOnce = 128;
    std::vector<Customer> found;
    found.reserve(ids.size());
    KONTORIST_TRY(
        inPieces(ids, atOnce, [&](const QString& marks, const QVariantList& binds) -> Result<void> {
            KONTORIST_ASSIGN(auto part,
                readRows<Customer>(m_connection,
                    u"SELECT "_s % columns() % u" FROM "_s % fromCustomers() % u" WHERE k.id IN ("_s
                        % marks % u')',
                    binds, customerFrom));
            std::move(part.begin(), part.end(), std::back_inserter(found));
            return {};
        }));
    return inOrderOf(ids, std::move(found));
}

} // namespace kontorist
