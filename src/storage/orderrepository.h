#pragma once

#include "domain/customeruser.h"
#include "domain/order.h"
#include "storage/dbconnection.h"

#include <vector>

namespace kontorist {

struct OrderFilter
{
    CustomerId customer; ///< invalid = all
    std::optional<OrderKind> kind;
    CustomerUserId placedBy; ///< invalid = all
    ContactId person; ///< placed by this person, as any customer user; invalid = all
    std::optional<FacilityScope> shown; ///< only what lies in these places; none = anywhere
    OrderId before; ///< newest first, older than this one; invalid = from the newest
    int limit = 200;
    QString search {}; ///< raw text; every word folded and looked for in number and title
};

/// Orders and what was said about them.
class OrderRepository
{
public:
    explicit OrderRepository(DbConnection& connection);

    [[nodiscard]] Result<Order> load(OrderId id); ///< "order-not-found"
    [[nodiscard]] Result<std::vector<Order>> list(const OrderFilter& filter); ///< newest first
    /// Number of the newest order of this kind, else of any kind; empty where there is none.
    [[nodiscard]] Result<QString> newestNumber(OrderKind kind);
    [[nodiscard]] Result<bool> hasNumber(const QString& number);
    [[nodiscard]] Result<qint64> countPlacedBy(CustomerUserId user);
    /// `person` is the contact behind placedBy. Invalid "number-taken".
    [[nodiscard]] Result<OrderId> insert(
        const Order& order, ContactId person, const QDateTime& now);
    [[nodiscard]] Result<void> update(const Order& order); ///< title, facility, object, technician

    [[nodiscard]] Result<Comment> loadComment(CommentId id); ///< "comment-not-found"
    [[nodiscard]] Result<std::vector<Comment>> comments(OrderId order); ///< oldest first
    [[nodiscard]] Result<std::vector<Comment>> commentsOf(ContactId person); ///< oldest first
    [[nodiscard]] Result<CommentId> insertComment(
        const Comment& comment, ContactId person, const QDateTime& now);

private:
    [[nodiscard]] Result<std::vector<Order>> matching(
        const QString& sql, const QVariantList& binds, const QStringList& words, int limit);

    DbConnection& m_connection;
};

} // namespace kontorist
