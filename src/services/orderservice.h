#pragma once

#include "base/result.h"
#include "domain/order.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace kontorist {

class ServiceContext;

struct OrderQuery
{
    CustomerId customer; ///< invalid = all
    std::optional<OrderKind> kind;
    CustomerUserId placedBy; ///< invalid = all
    OrderId before; ///< newest first, older than this one
    int limit = 200;
    QString search {}; ///< raw text; its words in number or title
};

/// An order as it is typed in or placed.
struct OrderDraft
{
    CustomerId customer;
    QString number; ///< unique
    OrderKind kind = OrderKind::Shop;
    QString title;
    FacilityId facility; ///< invalid: not assigned to a facility
    ServiceObjectId object;
    CustomerUserId placedBy; ///< for whom staff type it in; invalid: nobody
    StaffId technician;
};

/// Orders and comments. Staff need MANAGE_CUSTOMERS; a customer user its permission and scope.
class OrderService
{
public:
    explicit OrderService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<std::vector<Order>>> list(const OrderQuery& query);
    [[nodiscard]] QFuture<Result<Order>> load(OrderId id);
    /// A free number that continues those of this kind ("W-0041" after "W-0040"). A proposal
    /// only: nothing is reserved.
    [[nodiscard]] QFuture<Result<QString>> proposeNumber(OrderKind kind);
    /// Keeps who placed it and the reference as of now. Invalid "number-taken", field "number";
    /// Refused "foreign-facility", "foreign-object", "foreign-customer-user".
    [[nodiscard]] QFuture<Result<Order>> add(const OrderDraft& draft);
    /// Portal: the customer user places it; PLACE_ORDERS within its scope.
    [[nodiscard]] QFuture<Result<Order>> place(CustomerUserId user, const OrderDraft& draft);
    /// Title, facility, object and technician. Conflict.
    [[nodiscard]] QFuture<Result<Order>> edit(const Order& order);

    [[nodiscard]] QFuture<Result<std::vector<Comment>>> comments(OrderId order); ///< oldest first
    /// Post internally, or to the customer: there is no default. Refused "reply-to-internal".
    [[nodiscard]] QFuture<Result<Comment>> post(
        OrderId order, const QString& body, CommentVisibility visibility, CommentId replyTo = {});
    /// Portal: WRITE_COMMENTS within its scope. The order's technician, else the customer's, is
    /// told. Refused "reply-to-internal".
    [[nodiscard]] QFuture<Result<Comment>> postAs(
        CustomerUserId user, OrderId order, const QString& body, CommentId replyTo = {});

private:
    ServiceContext& m_context;
};

} // namespace kontorist
