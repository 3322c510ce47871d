#include "storage/orderrepository.h"

#include "base/textfold.h"
#include "storage/rows.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString selectOrders()
{
    return u"SELECT o.id, o.customer_id, o.number, o.kind, o.title, o.facility_id, o.object_id,"
           " o.placed_by, o.reference_login, o.reference_name, o.reference_erased,"
           " o.technician_id, o.created_at, o.row_version, k.name, f.name, s.name, t.name"
           " FROM customer_order o JOIN customer k ON k.id = o.customer_id"
           " LEFT JOIN facility f ON f.id = o.facility_id"
           " LEFT JOIN service_object s ON s.id = o.object_id"
           " LEFT JOIN staff t ON t.id = o.technician_id"_s;
}

Result<Order> orderFrom(const SqlStatement& row)
{
    const auto kind = orderKindFromName(row.text(3));
    if (!kind) {
        return failure(ErrorCode::Corrupt, u"unknown-kind"_s);
    }
    return Order {OrderId(row.number(0)), CustomerId(row.number(1)), row.text(2), *kind,
        row.text(4), FacilityId(row.number(5)), ServiceObjectId(row.number(6)),
        CustomerUserId(row.number(7)), {row.text(8), row.text(9), row.number(10) != 0},
        StaffId(row.number(11)), row.time(12), row.number(13), row.text(14), row.text(15),
        row.text(16), row.text(17)};
}

QString selectComments()
{
    return u"SELECT id, order_id, staff_id, customer_user_id, author_login, author_name,"
           " author_erased, body, visibility, reply_to, created_at FROM order_comment"_s;
}

Result<Comment> commentFrom(const SqlStatement& row)
{
    const auto visibility = commentVisibilityFromName(row.text(8));
    if (!visibility) {
        return failure(ErrorCode::Corrupt, u"unknown-visibility"_s);
    }
    return Comment {CommentId(row.number(0)), OrderId(row.number(1)), StaffId(row.number(2)),
        CustomerUserId(row.number(3)), {row.text(4), row.text(5), row.number(6) != 0}, row.text(7),
        *visibility, CommentId(row.number(9)), row.time(10)};
}

} // namespace

OrderRepository::OrderRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<Order> OrderRepository::load(OrderId id)
{
    return readOne<Order>(m_connection, selectOrders() % u" WHERE o.id = ?"_s, {id.value()},
        orderFrom, u"order-not-found"_s);
}

Result<std::vector<Order>> OrderRepository::list(const OrderFilter& filter)
{
    QStringList conditions {u"1 = 1"_s};
    QVariantList binds;
    if (filter.customer.isValid()) {
        conditions << u"o.customer_id = ?"_s;
        binds << filter.customer.value();
    }
    if (filter.kind) {
        conditions << u"o.kind = ?"_s;
        binds << orderKindName(*filter.kind);
    }
    if (filter.placedBy.isValid()) {
        conditions << u"o.placed_by = ?"_s;
        binds << filter.placedBy.value();
    }
    if (filter.person.isValid()) {
        conditions << u"o.placed_contact = ?"_s;
        binds << filter.person.value();
    }
    if (filter.shown) {
        conditions << shownIn(u"o.facility_id"_s, *filter.shown, binds);
    }
    if (filter.before.isValid()) {
        conditions
            << u"(o.created_at, o.id) < (SELECT created_at, id FROM customer_order WHERE id = ?)"_s;
        binds << filter.before.value();
    }
    const QString sql = selectOrders() % u" WHERE "_s % conditions.join(u" AND "_s)
        % u" ORDER BY o.created_at DESC, o.id DESC"_s;
    if (const QStringList words = foldText(filter.search).split(u' ', Qt::SkipEmptyParts);
        !words.isEmpty()) {
        return matching(sql, binds, words, filter.limit);
    }
    binds << filter.limit;
    return readRows<Order>(m_connection, QString(sql % u" LIMIT ?"_s), binds, orderFrom);
}

/// Compared here and not in SQL: no column holds the folded text of an order.
Result<std::vector<Order>> OrderRepository::matching(
    const QString& sql, const QVariantList& binds, const QStringList& words, int limit)
{
    KONTORIST_ASSIGN(auto statement, m_connection.prepare(sql));
    KONTORIST_TRY(statement.exec(binds));
    std::vector<Order> orders;
    while (static_cast<int>(orders.size()) < limit) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            break;
        }
        KONTORIST_ASSIGN(Order order, orderFrom(statement));
        const QString text = foldText(order.number) % u'\n' % foldText(order.title);
        if (std::all_of(words.begin(), words.end(),
                [&text](const QString& word) { return text.contains(word); })) {
            orders.push_back(std::move(order));
        }
    }
    return orders;
}

Result<QString> OrderRepository::newestNumber(OrderKind kind)
{
    KONTORIST_ASSIGN(const QVariant number,
        m_connection.scalar(
            u"SELECT number FROM customer_order ORDER BY kind = ? DESC, id DESC LIMIT 1"_s,
            {orderKindName(kind)}));
    return number.toString();
}

Result<bool> OrderRepository::hasNumber(const QString& number)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(u"SELECT count(*) FROM customer_order WHERE number = ?"_s, {number}));
    return count.toLongLong() > 0;
}

Result<qint64> OrderRepository::countPlacedBy(CustomerUserId user)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT count(*) FROM customer_order WHERE placed_by = ?"_s, {user.value()}));
    return count.toLongLong();
}

Result<OrderId> OrderRepository::insert(const Order& order, ContactId person, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO customer_order (customer_id, number, kind, title, facility_id, object_id,"
            " placed_by, placed_contact, reference_login, reference_name, technician_id, "
            "created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {order.customer.value(), order.number, orderKindName(order.kind), toDbText(order.title),
                toDbId(order.facility), toDbId(order.object), toDbId(order.placedBy),
                toDbId(person), toDbText(order.reference.login), toDbText(order.reference.name),
                toDbId(order.technician), toDbTime(now)}));
    return OrderId(id);
}

Result<void> OrderRepository::update(const Order& order)
{
    return exactlyOne(m_connection.run(
        u"UPDATE customer_order SET title = ?, facility_id = ?, object_id = ?, technician_id = ?,"
        " row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
        {toDbText(order.title), toDbId(order.facility), toDbId(order.object),
            toDbId(order.technician), order.id.value(), order.rowVersion}));
}

Result<Comment> OrderRepository::loadComment(CommentId id)
{
    return readOne<Comment>(m_connection, selectComments() % u" WHERE id = ?"_s, {id.value()},
        commentFrom, u"comment-not-found"_s);
}

Result<std::vector<Comment>> OrderRepository::comments(OrderId order)
{
    return readRows<Comment>(m_connection,
        selectComments() % u" WHERE order_id = ? ORDER BY created_at, id"_s, {order.value()},
        commentFrom);
}

Result<std::vector<Comment>> OrderRepository::commentsOf(ContactId person)
{
    return readRows<Comment>(m_connection,
        selectComments() % u" WHERE author_contact = ? ORDER BY created_at, id"_s, {person.value()},
        commentFrom);
}

Result<CommentId> OrderRepository::insertComment(
    const Comment& comment, ContactId person, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO order_comment (order_id, staff_id, customer_user_id, author_contact,"
            " author_login, author_name, body, visibility, reply_to, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {comment.order.value(), toDbId(comment.staff), toDbId(comment.user), toDbId(person),
                toDbText(comment.author.login), toDbText(comment.author.name), comment.body,
                commentVisibilityName(comment.visibility), toDbId(comment.replyTo),
                toDbTime(now)}));
    return CommentId(id);
}

} // namespace kontorist
