#include "services/orderservice.h"

#include "base/textfold.h"
#include "services/customerpapers.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxOrderNumberLength = 60;
constexpr int maxTitleLength = 200;

AuditEntry entry(const QString& action, const Order& order, const QJsonObject& before = {},
    const QJsonObject& after = {})
{
    return {action, u"order"_s, order.id.value(), order.number, before, after};
}

QJsonObject fields(const Order& order)
{
    return {{u"title"_s, order.title}, {u"facility"_s, order.facility.value()},
        {u"object"_s, order.object.value()}, {u"technician"_s, order.technician.value()}};
}

Result<Order> insertOrder(WriteScope& scope, const OrderDraft& draft, const CustomerUser* by)
{
    KONTORIST_TRY(scope.customers.load(draft.customer));
    KONTORIST_TRY(papers::demandOwn(scope, draft.customer, draft.facility, draft.object));
    Order order;
    KONTORIST_ASSIGN(
        order.number, papers::checkedLine(draft.number, u"number"_s, maxOrderNumberLength, true));
    KONTORIST_ASSIGN(
        order.title, papers::checkedLine(draft.title, u"title"_s, maxTitleLength, false));
    if (draft.technician.isValid()) {
        KONTORIST_TRY(scope.staff.load(draft.technician));
    }
    order.customer = draft.customer;
    order.kind = draft.kind;
    order.facility = draft.facility;
    order.object = draft.object;
    order.technician = draft.technician;
    if (by) {
        order.placedBy = by->id;
        order.reference = papers::referenceOf(*by);
    }
    KONTORIST_ASSIGN(
        const OrderId id, scope.orders.insert(order, by ? by->contact : ContactId(), scope.now));
    KONTORIST_ASSIGN(Order made, scope.orders.load(id));
    // Who placed it stands on the order, and is erased there; the log names the user by number.
    KONTORIST_TRY(scope.audit(entry(u"order.add"_s, made, {},
        {{u"kind"_s, orderKindName(made.kind)}, {u"customer"_s, made.customer.value()},
            {u"placed_by"_s, made.placedBy.value()}})));
    return made;
}

Result<Order> addByStaff(WriteScope& scope, const OrderDraft& draft)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    if (!draft.placedBy.isValid()) {
        return insertOrder(scope, draft, nullptr);
    }
    KONTORIST_ASSIGN(const CustomerUser user, scope.users.load(draft.placedBy));
    if (user.customer != draft.customer) {
        return failure(ErrorCode::Refused, u"foreign-customer-user"_s, u"placedBy"_s);
    }
    return insertOrder(scope, draft, &user);
}

Result<Order> placeAs(WriteScope& scope, CustomerUserId id, OrderDraft draft)
{
    KONTORIST_ASSIGN(const CustomerUser user,
        papers::demandAccessTo(scope, id, Permission::PlaceOrders, draft.facility, draft.object));
    KONTORIST_TRY(papers::demandOfCustomer(user, draft.customer));
    draft.customer = user.customer;
    draft.technician = {};
    return insertOrder(scope, draft, &user);
}

Result<Order> editOrder(WriteScope& scope, const Order& wanted)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(const Order before, scope.orders.load(wanted.id));
    KONTORIST_TRY(papers::demandOwn(scope, before.customer, wanted.facility, wanted.object));
    Order order = before;
    KONTORIST_ASSIGN(
        order.title, papers::checkedLine(wanted.title, u"title"_s, maxTitleLength, false));
    if (wanted.technician.isValid()) {
        KONTORIST_TRY(scope.staff.load(wanted.technician));
    }
    order.facility = wanted.facility;
    order.object = wanted.object;
    order.technician = wanted.technician;
    order.rowVersion = wanted.rowVersion != 0 ? wanted.rowVersion : before.rowVersion;
    KONTORIST_TRY(scope.orders.update(order));
    KONTORIST_ASSIGN(Order after, scope.orders.load(wanted.id));
    KONTORIST_TRY(scope.audit(entry(u"order.edit"_s, after, fields(before), fields(after))));
    return after;
}

/// Lines stay, everything else that does not show goes.
Result<QString> checkedBody(const QString& raw)
{
    QString body = withoutBidiMarks(raw).normalized(QString::NormalizationForm_C);
    body.replace(u"\r\n"_s, u"\n"_s);
    body = body.trimmed();
    QString lines = body;
    lines.remove(u'\n').remove(u'\t');
    if (hasControlCharacters(lines)) {
        return failure(ErrorCode::Invalid, u"control-character"_s, u"body"_s);
    }
    if (body.isEmpty()) {
        return failure(ErrorCode::Invalid, u"required"_s, u"body"_s);
    }
    if (body.size() > maxCommentLength) {
        return failure(
            ErrorCode::Invalid, u"too-long"_s, u"body"_s, {QString::number(maxCommentLength)});
    }
    return body;
}

Result<void> demandReply(WriteScope& scope, const Comment& comment)
{
    if (!comment.replyTo.isValid()) {
        return {};
    }
    KONTORIST_ASSIGN(const Comment parent, scope.orders.loadComment(comment.replyTo));
    if (parent.order != comment.order) {
        return failure(ErrorCode::Refused, u"foreign-comment"_s, u"replyTo"_s);
    }
    if (parent.visibility == CommentVisibility::Internal
        && comment.visibility == CommentVisibility::Customer) {
        return failure(ErrorCode::Refused, u"reply-to-internal"_s, u"replyTo"_s);
    }
    return {};
}

Result<Comment> insertComment(WriteScope& scope, const Comment& comment, ContactId person)
{
    KONTORIST_TRY(demandReply(scope, comment));
    KONTORIST_ASSIGN(const CommentId id, scope.orders.insertComment(comment, person, scope.now));
    KONTORIST_ASSIGN(const Order order, scope.orders.load(comment.order));
    KONTORIST_TRY(scope.audit(entry(u"comment.post"_s, order, {},
        {{u"comment"_s, id.value()},
            {u"visibility"_s, commentVisibilityName(comment.visibility)}})));
    return scope.orders.loadComment(id);
}

Result<Comment> postByStaff(WriteScope& scope, OrderId id, const QString& raw,
    CommentVisibility visibility, CommentId replyTo)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(const Order order, scope.orders.load(id));
    KONTORIST_ASSIGN(const StaffMember member, scope.staff.load(scope.actor.staff));
    Comment comment;
    comment.order = order.id;
    comment.staff = member.id;
    comment.author = {member.login, member.name, false};
    KONTORIST_ASSIGN(comment.body, checkedBody(raw));
    comment.visibility = visibility;
    comment.replyTo = replyTo;
    return insertComment(scope, comment, {});
}

Result<Comment> postByUser(
    WriteScope& scope, CustomerUserId userId, OrderId id, const QString& raw, CommentId replyTo)
{
    KONTORIST_ASSIGN(const Order order, scope.orders.load(id));
    KONTORIST_ASSIGN(const CustomerUser user, scope.users.load(userId));
    if (user.customer != order.customer) {
        // To a stranger the order does not exist.
        return failure(ErrorCode::NotFound, u"order-not-found"_s);
    }
    KONTORIST_TRY(papers::demandAccess(scope, userId, Permission::WriteComments, order.facility));
    Comment comment;
    comment.order = order.id;
    comment.user = user.id;
    comment.author = papers::referenceOf(user);
    KONTORIST_ASSIGN(comment.body, checkedBody(raw));
    comment.visibility = CommentVisibility::Customer;
    comment.replyTo = replyTo;
    KONTORIST_ASSIGN(Comment made, insertComment(scope, comment, user.contact));
    KONTORIST_ASSIGN(const Customer customer, scope.customers.load(order.customer));
    const StaffId technician = order.technician.isValid() ? order.technician : customer.technician;
    KONTORIST_TRY(papers::notifyStaff(
        scope, {technician}, u"comment-posted"_s, u"order"_s, order.id.value(), order.customer));
    return made;
}

/// The same with its last run of digits one higher: "W-0999/B" gives "W-1000/B". Without a digit,
/// "1" is put behind it.
QString following(const QString& number)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    qsizetype at = number.size() - 1;
    while (at >= 0 && !isDigit(number.at(at))) {
        --at;
    }
    if (at < 0) {
        return number % u'1';
    }
    QString next = number;
    for (; at >= 0 && isDigit(number.at(at)); --at) {
        if (number.at(at) != u'9') {
            next[at] = QChar(number.at(at).unicode() + 1);
            return next;
        }
        next[at] = u'0';
    }
    return next.insert(at + 1, u'1');
}

Result<QString> freeNumber(DbConnection& connection, OrderKind kind)
{
    constexpr int tries = 1000;
    OrderRepository orders(connection);
    KONTORIST_ASSIGN(QString number, orders.newestNumber(kind));
    if (number.isEmpty()) {
        return u"1"_s;
    }
    for (int i = 0; i < tries; ++i) {
        number = following(number);
        KONTORIST_ASSIGN(const bool taken, orders.hasNumber(number));
        if (!taken) {
            return number;
        }
    }
    return QString();
}

void ordersChanged(ChangeNotifier& changes)
{
    emit changes.ordersChanged(CustomerId());
}

} // namespace

OrderService::OrderService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<Order>>> OrderService::list(const OrderQuery& query)
{
    return m_context.read([query](DbConnection& connection) {
        OrderFilter filter;
        filter.customer = query.customer;
        filter.kind = query.kind;
        filter.placedBy = query.placedBy;
        filter.before = query.before;
        filter.limit = query.limit;
        filter.search = query.search;
        return OrderRepository(connection).list(filter);
    });
}

QFuture<Result<Order>> OrderService::load(OrderId id)
{
    return m_context.read(
        [id](DbConnection& connection) { return OrderRepository(connection).load(id); });
}

QFuture<Result<QString>> OrderService::proposeNumber(OrderKind kind)
{
    return m_context.read(
        [kind](DbConnection& connection) { return freeNumber(connection, kind); });
}

QFuture<Result<Order>> OrderService::add(const OrderDraft& draft)
{
    return m_context.writeAndTell(
        [draft](WriteScope& scope) { return addByStaff(scope, draft); }, ordersChanged);
}

QFuture<Result<Order>> OrderService::place(CustomerUserId user, const OrderDraft& draft)
{
    return m_context.writeAndTell(
        papers::actorFor(user),
        [user, draft](WriteScope& scope) { return placeAs(scope, user, draft); }, ordersChanged);
}

QFuture<Result<Order>> OrderService::edit(const Order& order)
{
    return m_context.writeAndTell(
        [order](WriteScope& scope) { return editOrder(scope, order); }, ordersChanged);
}

QFuture<Result<std::vector<Comment>>> OrderService::comments(OrderId order)
{
    return m_context.read(
        [order](DbConnection& connection) { return OrderRepository(connection).comments(order); });
}

QFuture<Result<Comment>> OrderService::post(
    OrderId order, const QString& body, CommentVisibility visibility, CommentId replyTo)
{
    return m_context.writeAndTell(
        [order, body, visibility, replyTo](
            WriteScope& scope) { return postByStaff(scope, order, body, visibility, replyTo); },
        ordersChanged);
}

QFuture<Result<Comment>> OrderService::postAs(
    CustomerUserId user, OrderId order, const QString& body, CommentId replyTo)
{
    return m_context.writeAndTell(
        papers::actorFor(user),
        [user, order, body, replyTo](
            WriteScope& scope) { return postByUser(scope, user, order, body, replyTo); },
        ordersChanged);
}

} // namespace kontorist
