#pragma once

#include "base/result.h"
#include "domain/faultreport.h"

#include <QFuture>

namespace kontorist {

class ServiceContext;

struct FaultQuery
{
    CustomerId customer; ///< invalid = all
    std::vector<FaultStatus> statuses; ///< empty = all
    bool unreadOnly = false;
    FaultId before; ///< newest first, older than this one
    int limit = 200;
};

struct FaultDraft
{
    CustomerId customer;
    FacilityId facility; ///< invalid: not assigned to a facility
    ServiceObjectId object;
    QString title;
    QString description;
};

/// Fault reports. Staff need MANAGE_CUSTOMERS. Whoever reports one, the customer's technician and
/// those who subscribed to all are told through the outbox.
class FaultService
{
public:
    explicit FaultService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<std::vector<FaultReport>>> list(const FaultQuery& query);
    [[nodiscard]] QFuture<Result<qint64>> unreadCount(); ///< for the red mark
    [[nodiscard]] QFuture<Result<FaultReport>> load(FaultId id);

    /// Taken by staff, e.g. on the phone. Invalid with field; Refused "foreign-facility" …
    [[nodiscard]] QFuture<Result<FaultReport>> add(const FaultDraft& draft);
    /// Portal: REPORT_FAULTS within its scope.
    [[nodiscard]] QFuture<Result<FaultReport>> report(CustomerUserId user, const FaultDraft& draft);

    // Refused "wrong-status", args = {action, status}; Conflict where the row changed. Each marks
    // it read. `rowVersion` 0 = whatever is there.
    [[nodiscard]] QFuture<Result<FaultReport>> markRead(FaultId id);
    [[nodiscard]] QFuture<Result<FaultReport>> assign(
        FaultId id, qint64 rowVersion, StaffId technician);
    /// Makes an order of kind WORK with this number and the report's title.
    [[nodiscard]] QFuture<Result<FaultReport>> createWorkOrder(
        FaultId id, qint64 rowVersion, const QString& orderNumber);
    [[nodiscard]] QFuture<Result<FaultReport>> close(FaultId id, qint64 rowVersion);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
