#include "storage/facilityrepository.h"

#include "base/textfold.h"
#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Facility facilityFrom(const SqlStatement& row)
{
    return {FacilityId(row.number(0)), CustomerId(row.number(1)), row.text(2), row.time(3),
        row.number(4)};
}

ServiceObject objectFrom(const SqlStatement& row)
{
    return {ServiceObjectId(row.number(0)), CustomerId(row.number(1)), FacilityId(row.number(2)),
        row.text(3), row.text(4), row.text(5), row.time(6), row.number(7)};
}

QString selectFacilities()
{
    return u"SELECT id, customer_id, name, created_at, row_version FROM facility"_s;
}

QString selectObjects()
{
    return u"SELECT id, customer_id, facility_id, name, model, serial, created_at, row_version"
           " FROM service_object"_s;
}

} // namespace

FacilityRepository::FacilityRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<Facility> FacilityRepository::load(FacilityId id)
{
    return readOne<Facility>(m_connection, selectFacilities() % u" WHERE id = ?"_s, {id.value()},
        facilityFrom, u"facility-not-found"_s);
}

Result<std::vector<Facility>> FacilityRepository::list(CustomerId customer)
{
    return readRows<Facility>(m_connection,
        selectFacilities() % u" WHERE customer_id = ? ORDER BY name_key, id"_s, {customer.value()},
        facilityFrom);
}

Result<std::set<FacilityId>> FacilityRepository::idsOf(CustomerId customer)
{
    KONTORIST_ASSIGN(const auto ids,
        readRows<FacilityId>(m_connection, u"SELECT id FROM facility WHERE customer_id = ?"_s,
            {customer.value()}, [](const SqlStatement& row) { return FacilityId(row.number(0)); }));
    return std::set<FacilityId>(ids.begin(), ids.end());
}

Result<FacilityId> FacilityRepository::insert(
    CustomerId customer, const QString& name, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(u"INSERT INTO facility (customer_id, name, name_key, created_at)"
                            " VALUES (?, ?, ?, ?)"_s,
            {customer.value(), name, foldText(name), toDbTime(now)}));
    return FacilityId(id);
}

Result<void> FacilityRepository::rename(FacilityId id, qint64 rowVersion, const QString& name)
{
    return exactlyOne(m_connection.run(
        u"UPDATE facility SET name = ?, name_key = ?, row_version = row_version + 1"
        " WHERE id = ? AND row_version = ?"_s,
        {name, foldText(name), id.value(), rowVersion}));
}

Result<int> FacilityRepository::uses(FacilityId id)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(u"SELECT (SELECT count(*) FROM service_object WHERE facility_id = ?)"
                            " + (SELECT count(*) FROM customer_order WHERE facility_id = ?)"
                            " + (SELECT count(*) FROM fault_report WHERE facility_id = ?)"
                            " + (SELECT count(*) FROM document WHERE facility_id = ?)"_s,
            {id.value(), id.value(), id.value(), id.value()}));
    return count.toInt();
}

Result<void> FacilityRepository::remove(FacilityId id, qint64 rowVersion)
{
    KONTORIST_TRY(m_connection.run(
        u"DELETE FROM customer_user_facility WHERE facility_id = ?"_s, {id.value()}));
    return exactlyOne(m_connection.run(
        u"DELETE FROM facility WHERE id = ? AND row_version = ?"_s, {id.value(), rowVersion}));
}

Result<ServiceObject> FacilityRepository::loadObject(ServiceObjectId id)
{
    return readOne<ServiceObject>(m_connection, selectObjects() % u" WHERE id = ?"_s, {id.value()},
        objectFrom, u"object-not-found"_s);
}

Result<std::vector<ServiceObject>> FacilityRepository::objects(CustomerId customer)
{
    return readRows<ServiceObject>(m_connection,
        selectObjects() % u" WHERE customer_id = ? ORDER BY name_key, id"_s, {customer.value()},
        objectFrom);
}

Result<ServiceObjectId> FacilityRepository::insertObject(
    const ServiceObject& object, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO service_object (customer_id, facility_id, name, name_key, model, serial,"
            " created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {object.customer.value(), toDbId(object.facility), object.name, foldText(object.name),
                toDbText(object.model), toDbText(object.serial), toDbTime(now)}));
    return ServiceObjectId(id);
}

Result<void> FacilityRepository::updateObject(const ServiceObject& object)
{
    return exactlyOne(m_connection.run(
        u"UPDATE service_object SET facility_id = ?, name = ?, name_key = ?, model = ?, serial = ?,"
        " row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
        {toDbId(object.facility), object.name, foldText(object.name), toDbText(object.model),
            toDbText(object.serial), object.id.value(), object.rowVersion}));
}

Result<int> FacilityRepository::objectUses(ServiceObjectId id)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(u"SELECT (SELECT count(*) FROM customer_order WHERE object_id = ?)"
                            " + (SELECT count(*) FROM fault_report WHERE object_id = ?)"
                            " + (SELECT count(*) FROM document WHERE object_id = ?)"_s,
            {id.value(), id.value(), id.value()}));
    return count.toInt();
}

Result<void> FacilityRepository::removeObject(ServiceObjectId id, qint64 rowVersion)
{
    return exactlyOne(
        m_connection.run(u"DELETE FROM service_object WHERE id = ? AND row_version = ?"_s,
            {id.value(), rowVersion}));
}

} // namespace kontorist
