#include "storage/orderrepository.h"

#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString selectOrders()
{
    return u"SELECT id, customer_id, number, kind, title, facility_id, object_id, placed_by,"
           " reference_login, reference_name, reference_erased, technician_id, created_at,"
           " row_version FROM customer_order"_s;
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
        StaffId(row.number(11)), row.time(12), row.number(13)};
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
    return readOne<Order>(m_connection, selectOrders() % u" WHERE id = ?"_s, {id.value()},
        orderFrom, u"order-not-found"_s);
}

Result<std::vector<Order>> OrderRepository::list(const OrderFilter& filter)
{
    QStringList conditions {u"1 = 1"_s};
    QVariantList binds;
    if (filter.customer.isValid()) {
        conditions << u"customer_id = ?"_s;
        binds << filter.customer.value();
    }
    if (filter.kind) {
        conditions << u"kind = ?"_s;
        binds << orderKindName(*filter.kind);
    }
    if (filter.placedBy.isValid()) {
        conditions << u"placed_by = ?"_s;
        binds << filter.placedBy.value();
    }
    if (filter.person.isValid()) {
        conditions << u"placed_contact = ?"_s;
        binds << filter.person.value();
    }
    if (filter.shown) {
        conditions << shownIn(u"facility_id"_s, *filter.shown, binds);
    }
    if (filter.before.isValid()) {
        conditions
            << u"(created_at, id) < (SELECT created_at, id FROM customer_order WHERE id = ?)"_s;
        binds << filter.before.value();
    }
    binds << filter.limit;
    return readRows<Order>(m_connection,
        selectOrders() % u" WHERE "_s % conditions.join(u" AND "_s)
            % u" ORDER BY created_at DESC, id DESC LIMIT ?"_s,
        binds, orderFrom);
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
