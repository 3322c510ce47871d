#pragma once

#include "base/result.h"
#include "domain/facility.h"

#include <QFuture>

#include <vector>

namespace kontorist {

class ServiceContext;

/// Facilities of a customer and the service objects in them. Writing needs MANAGE_CUSTOMERS.
class FacilityService
{
public:
    explicit FacilityService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<std::vector<Facility>>> list(CustomerId customer); ///< by name
    /// Invalid, field "name": "required", "too-long", "name-taken".
    [[nodiscard]] QFuture<Result<Facility>> add(CustomerId customer, const QString& name);
    [[nodiscard]] QFuture<Result<Facility>> rename(
        FacilityId id, qint64 rowVersion, const QString& name);
    /// Refused "facility-in-use", args = {objects, orders, faults and documents in it}. Who had it
    /// chosen no longer has.
    [[nodiscard]] QFuture<Result<void>> remove(FacilityId id, qint64 rowVersion);

    [[nodiscard]] QFuture<Result<std::vector<ServiceObject>>> objects(CustomerId customer);
    /// Refused "foreign-facility".
    [[nodiscard]] QFuture<Result<ServiceObject>> addObject(const ServiceObject& object);
    /// Name, model, serial and facility; the customer stays. Conflict.
    [[nodiscard]] QFuture<Result<ServiceObject>> editObject(const ServiceObject& object);
    /// Refused "object-in-use".
    [[nodiscard]] QFuture<Result<void>> removeObject(ServiceObjectId id, qint64 rowVersion);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
