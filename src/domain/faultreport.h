#pragma once

#include "domain/order.h"

#include <vector>

namespace kontorist {

enum class FaultStatus { New, Assigned, WorkOrderCreated, Closed };
enum class FaultAction { MarkRead, Assign, CreateWorkOrder, Close };

inline constexpr std::array allFaultStatuses {
    FaultStatus::New, FaultStatus::Assigned, FaultStatus::WorkOrderCreated, FaultStatus::Closed};
inline constexpr std::array allFaultActions {
    FaultAction::MarkRead, FaultAction::Assign, FaultAction::CreateWorkOrder, FaultAction::Close};

[[nodiscard]] QString faultStatusName(FaultStatus status); ///< "NEW", "WORK_ORDER_CREATED" …
[[nodiscard]] std::optional<FaultStatus> faultStatusFromName(QStringView name);
[[nodiscard]] QString faultActionName(FaultAction action); ///< "mark-read", "assign" …

/// Whether the action is offered, and what becomes of the status: the one table.
[[nodiscard]] bool faultActionOffered(FaultAction action, FaultStatus status);
[[nodiscard]] FaultStatus faultActionResult(FaultAction action, FaultStatus status);
/// Legal status changes for the database trigger: {from, to}.
[[nodiscard]] std::vector<std::pair<FaultStatus, FaultStatus>> faultTransitions();

struct FaultReport
{
    FaultId id;
    CustomerId customer;
    FacilityId facility;
    ServiceObjectId object;
    CustomerUserId reportedBy; ///< none: taken by staff, or the user is gone
    PersonReference reference;
    FaultStatus status = FaultStatus::New;
    QString title;
    QString description;
    StaffId assignedTo;
    OrderId workOrder;
    QDateTime createdAt; ///< UTC
    QDateTime readAt; ///< invalid = unread: the red mark
    qint64 rowVersion = 0;
    // For the table; not stored here.
    QString customerName;
    QString facilityName;
    QString objectName;
    QString assignedToName;
    QString workOrderNumber;
};

} // namespace kontorist
