#pragma once

#include "domain/facility.h"
#include "storage/dbconnection.h"

#include <set>
#include <vector>

namespace kontorist {

/// Facilities of a customer and the service objects in them.
class FacilityRepository
{
public:
    explicit FacilityRepository(DbConnection& connection);

    [[nodiscard]] Result<Facility> load(FacilityId id); ///< "facility-not-found"
    [[nodiscard]] Result<std::vector<Facility>> list(CustomerId customer); ///< by name
    [[nodiscard]] Result<std::set<FacilityId>> idsOf(CustomerId customer);
    /// Invalid "name-taken".
    [[nodiscard]] Result<FacilityId> insert(
        CustomerId customer, const QString& name, const QDateTime& now);
    [[nodiscard]] Result<void> rename(FacilityId id, qint64 rowVersion, const QString& name);
    /// Service objects, orders, fault reports and documents that name it.
    [[nodiscard]] Result<int> uses(FacilityId id);
    [[nodiscard]] Result<void> remove(FacilityId id, qint64 rowVersion);

    [[nodiscard]] Result<ServiceObject> loadObject(ServiceObjectId id); ///< "object-not-found"
    [[nodiscard]] Result<std::vector<ServiceObject>> objects(CustomerId customer);
    [[nodiscard]] Result<ServiceObjectId> insertObject(
        const ServiceObject& object, const QDateTime& now);
    [[nodiscard]] Result<void> updateObject(const ServiceObject& object);
    [[nodiscard]] Result<int> objectUses(ServiceObjectId id);
    [[nodiscard]] Result<void> removeObject(ServiceObjectId id, qint64 rowVersion);

private:
    DbConnection& m_connection;
};

} // namespace kontorist
