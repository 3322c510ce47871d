#include "services/faultservice.h"

#include "base/textfold.h"
#include "services/customerpapers.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTitleLength = 200;
constexpr int maxDescriptionLength = 10'000;

AuditEntry entry(const QString& action, const FaultReport& fault, const QJsonObject& before = {},
    const QJsonObject& after = {})
{
    return {action, u"fault"_s, fault.id.value(), u"%1"_s.arg(fault.id.value()), before, after};
}

/// The customer's technician, and who wants to hear of all.
Result<void> tellTechnicians(WriteScope& scope, const FaultReport& fault)
{
    KONTORIST_ASSIGN(const Customer customer, scope.customers.load(fault.customer));
    std::vector<StaffId> whom {customer.technician};
    KONTORIST_ASSIGN(const auto everybody, scope.staff.list());
    for (const StaffMember& member : everybody) {
        if (member.notifications.allFaults) {
            whom.push_back(member.id);
        }
    }
    KONTORIST_TRY(papers::notifyStaff(
        scope, whom, u"fault-reported"_s, u"fault"_s, fault.id.value(), fault.customer));
    return {};
}

Result<FaultReport> insertFault(WriteScope& scope, const FaultDraft& draft, const CustomerUser* by)
{
    KONTORIST_TRY(scope.customers.load(draft.customer));
    KONTORIST_TRY(papers::demandOwn(scope, draft.customer, draft.facility, draft.object));
    FaultReport fault;
    fault.customer = draft.customer;
    fault.facility = draft.facility;
    fault.object = draft.object;
    KONTORIST_ASSIGN(
        fault.title, papers::checkedLine(draft.title, u"title"_s, maxTitleLength, true));
    fault.description = withoutBidiMarks(draft.description).trimmed();
    if (fault.description.size() > maxDescriptionLength) {
        return failure(ErrorCode::Invalid, u"too-long"_s, u"description"_s,
            {QString::number(maxDescriptionLength)});
    }
    if (by) {
        fault.reportedBy = by->id;
        fault.reference = papers::referenceOf(*by);
    }
    KONTORIST_ASSIGN(
        const FaultId id, scope.faults.insert(fault, by ? by->contact : ContactId(), scope.now));
    KONTORIST_ASSIGN(FaultReport made, scope.faults.load(id));
    KONTORIST_TRY(tellTechnicians(scope, made));
    KONTORIST_TRY(scope.audit(entry(u"fault.report"_s, made, {},
        {{u"customer"_s, made.customer.value()}, {u"reported_by"_s, made.reportedBy.value()}})));
    return made;
}

/// Checks the rules and the row version; every step counts as having read it.
Result<FaultReport> claim(WriteScope& scope, FaultAction action, FaultId id, qint64 rowVersion)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(FaultReport fault, scope.faults.load(id));
    if (rowVersion != 0 && rowVersion != fault.rowVersion) {
        return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
    }
    if (!faultActionOffered(action, fault.status)) {
        return failure(ErrorCode::Refused, u"wrong-status"_s, {},
            {faultActionName(action), faultStatusName(fault.status)});
    }
    KONTORIST_TRY(scope.faults.claim(id, fault.status, fault.rowVersion));
    KONTORIST_TRY(scope.faults.setRead(id, scope.now));
    return fault;
}

Result<FaultReport> logged(WriteScope& scope, FaultAction action, const FaultReport& before)
{
    KONTORIST_ASSIGN(FaultReport after, scope.faults.load(before.id));
    KONTORIST_TRY(scope.audit(entry(u"fault."_s % faultActionName(action), after,
        {{u"status"_s, faultStatusName(before.status)}},
        {{u"status"_s, faultStatusName(after.status)}, {u"assigned_to"_s, after.assignedTo.value()},
            {u"work_order"_s, after.workOrder.value()}})));
    return after;
}

Result<FaultReport> readFault(WriteScope& scope, FaultId id)
{
    KONTORIST_ASSIGN(const FaultReport known, scope.faults.load(id));
    if (known.readAt.isValid()) {
        return known;
    }
    KONTORIST_ASSIGN(const FaultReport before, claim(scope, FaultAction::MarkRead, id, 0));
    return logged(scope, FaultAction::MarkRead, before);
}

Result<FaultReport> assignFault(
    WriteScope& scope, FaultId id, qint64 rowVersion, StaffId technician)
{
    KONTORIST_TRY(scope.staff.load(technician));
    KONTORIST_ASSIGN(const FaultReport before, claim(scope, FaultAction::Assign, id, rowVersion));
    KONTORIST_TRY(scope.faults.setStatus(
        id, faultActionResult(FaultAction::Assign, before.status), technician, before.workOrder));
    return logged(scope, FaultAction::Assign, before);
}

Result<FaultReport> orderFault(
    WriteScope& scope, FaultId id, qint64 rowVersion, const QString& number)
{
    constexpr auto action = FaultAction::CreateWorkOrder;
    KONTORIST_ASSIGN(const FaultReport before, claim(scope, action, id, rowVersion));
    Order order;
    KONTORIST_ASSIGN(order.number, papers::checkedLine(number, u"number"_s, 60, true));
    order.customer = before.customer;
    order.kind = OrderKind::Work;
    order.title = before.title;
    order.facility = before.facility;
    order.object = before.object;
    order.technician = before.assignedTo;
    KONTORIST_ASSIGN(const OrderId made, scope.orders.insert(order, {}, scope.now));
    KONTORIST_TRY(scope.audit({u"order.add"_s, u"order"_s, made.value(), order.number, {},
        {{u"kind"_s, orderKindName(order.kind)}, {u"fault"_s, id.value()}}}));
    KONTORIST_TRY(scope.faults.setStatus(
        id, faultActionResult(action, before.status), before.assignedTo, made));
    return logged(scope, action, before);
}

Result<FaultReport> closeFault(WriteScope& scope, FaultId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const FaultReport before, claim(scope, FaultAction::Close, id, rowVersion));
    KONTORIST_TRY(scope.faults.setStatus(id, faultActionResult(FaultAction::Close, before.status),
        before.assignedTo, before.workOrder));
    return logged(scope, FaultAction::Close, before);
}

void faultsChanged(ChangeNotifier& changes)
{
    emit changes.faultsChanged(CustomerId());
}

} // namespace

FaultService::FaultService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<FaultReport>>> FaultService::list(const FaultQuery& query)
{
    return m_context.read([query](DbConnection& connection) {
        FaultFilter filter;
        filter.customer = query.customer;
        filter.statuses = query.statuses;
        filter.unreadOnly = query.unreadOnly;
        filter.before = query.before;
        filter.limit = query.limit;
        return FaultRepository(connection).list(filter);
    });
}

QFuture<Result<qint64>> FaultService::unreadCount()
{
    return m_context.read(
        [](DbConnection& connection) { return FaultRepository(connection).unreadCount(); });
}

QFuture<Result<FaultReport>> FaultService::load(FaultId id)
{
    return m_context.read(
        [id](DbConnection& connection) { return FaultRepository(connection).load(id); });
}

QFuture<Result<FaultReport>> FaultService::add(const FaultDraft& draft)
{
    return m_context.writeAndTell(
        [draft](WriteScope& scope) -> Result<FaultReport> {
            KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
            return insertFault(scope, draft, nullptr);
        },
        faultsChanged);
}

QFuture<Result<FaultReport>> FaultService::report(CustomerUserId user, const FaultDraft& draft)
{
    return m_context.writeAndTell(
        papers::actorFor(user),
        [user, draft](WriteScope& scope) -> Result<FaultReport> {
            KONTORIST_ASSIGN(const CustomerUser by,
                papers::demandAccessTo(
                    scope, user, Permission::ReportFaults, draft.facility, draft.object));
            KONTORIST_TRY(papers::demandOfCustomer(by, draft.customer));
            FaultDraft own = draft;
            own.customer = by.customer;
            return insertFault(scope, own, &by);
        },
        faultsChanged);
}

QFuture<Result<FaultReport>> FaultService::markRead(FaultId id)
{
    return m_context.writeAndTell(
        [id](WriteScope& scope) { return readFault(scope, id); }, faultsChanged);
}

QFuture<Result<FaultReport>> FaultService::assign(FaultId id, qint64 rowVersion, StaffId technician)
{
    return m_context.writeAndTell(
        [id, rowVersion, technician](
            WriteScope& scope) { return assignFault(scope, id, rowVersion, technician); },
        faultsChanged);
}

QFuture<Result<FaultReport>> FaultService::createWorkOrder(
    FaultId id, qint64 rowVersion, const QString& orderNumber)
{
    return m_context.writeAndTell(
        [id, rowVersion, orderNumber](
            WriteScope& scope) { return orderFault(scope, id, rowVersion, orderNumber); },
        faultsChanged);
}

QFuture<Result<FaultReport>> FaultService::close(FaultId id, qint64 rowVersion)
{
    return m_context.writeAndTell(
        [id, rowVersion](WriteScope& scope) { return closeFault(scope, id, rowVersion); },
        faultsChanged);
}

} // namespace kontorist
