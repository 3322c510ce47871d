#include "services/facilityservice.h"

#include "services/customerpapers.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPlaceNameLength = 200;
constexpr int maxModelLength = 120;

AuditEntry entry(const QString& action, const Facility& facility, const QJsonObject& before = {},
    const QJsonObject& after = {})
{
    return {action, u"facility"_s, facility.id.value(), facility.name, before, after};
}

AuditEntry entry(const QString& action, const ServiceObject& object, const QJsonObject& before = {},
    const QJsonObject& after = {})
{
    return {action, u"service-object"_s, object.id.value(), object.name, before, after};
}

QJsonObject fields(const ServiceObject& object)
{
    return {{u"name"_s, object.name}, {u"model"_s, object.model}, {u"serial"_s, object.serial},
        {u"facility"_s, object.facility.value()}};
}

Result<Facility> addFacility(WriteScope& scope, CustomerId customer, const QString& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_TRY(scope.customers.load(customer));
    KONTORIST_ASSIGN(
        const QString name, papers::checkedLine(raw, u"name"_s, maxPlaceNameLength, true));
    KONTORIST_ASSIGN(const FacilityId id, scope.facilities.insert(customer, name, scope.now));
    KONTORIST_ASSIGN(Facility facility, scope.facilities.load(id));
    KONTORIST_TRY(
        scope.audit(entry(u"facility.add"_s, facility, {}, {{u"customer"_s, customer.value()}})));
    return facility;
}

Result<Facility> renameFacility(
    WriteScope& scope, FacilityId id, qint64 rowVersion, const QString& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(
        const QString name, papers::checkedLine(raw, u"name"_s, maxPlaceNameLength, true));
    KONTORIST_ASSIGN(const Facility before, scope.facilities.load(id));
    KONTORIST_TRY(
        scope.facilities.rename(id, rowVersion != 0 ? rowVersion : before.rowVersion, name));
    KONTORIST_ASSIGN(Facility after, scope.facilities.load(id));
    KONTORIST_TRY(scope.audit(
        entry(u"facility.rename"_s, after, {{u"name"_s, before.name}}, {{u"name"_s, after.name}})));
    return after;
}

Result<void> removeFacility(WriteScope& scope, FacilityId id, qint64 rowVersion)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(const Facility facility, scope.facilities.load(id));
    KONTORIST_ASSIGN(const int uses, scope.facilities.uses(id));
    if (uses > 0) {
        return failure(ErrorCode::Refused, u"facility-in-use"_s, {}, {QString::number(uses)});
    }
    KONTORIST_TRY(scope.facilities.remove(id, rowVersion != 0 ? rowVersion : facility.rowVersion));
    return scope.audit(
        entry(u"facility.remove"_s, facility, {{u"customer"_s, facility.customer.value()}}));
}

Result<ServiceObject> cleanObject(WriteScope& scope, const ServiceObject& raw)
{
    ServiceObject object = raw;
    KONTORIST_ASSIGN(
        object.name, papers::checkedLine(raw.name, u"name"_s, maxPlaceNameLength, true));
    KONTORIST_ASSIGN(
        object.model, papers::checkedLine(raw.model, u"model"_s, maxModelLength, false));
    KONTORIST_ASSIGN(
        object.serial, papers::checkedLine(raw.serial, u"serial"_s, maxModelLength, false));
    KONTORIST_TRY(papers::demandOwn(scope, raw.customer, raw.facility, {}));
    return object;
}

Result<ServiceObject> addOne(WriteScope& scope, const ServiceObject& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_TRY(scope.customers.load(raw.customer));
    KONTORIST_ASSIGN(const ServiceObject clean, cleanObject(scope, raw));
    KONTORIST_ASSIGN(const ServiceObjectId id, scope.facilities.insertObject(clean, scope.now));
    KONTORIST_ASSIGN(ServiceObject object, scope.facilities.loadObject(id));
    KONTORIST_TRY(scope.audit(entry(u"service-object.add"_s, object, {}, fields(object))));
    return object;
}

Result<ServiceObject> editOne(WriteScope& scope, const ServiceObject& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(const ServiceObject before, scope.facilities.loadObject(raw.id));
    ServiceObject wanted = raw;
    wanted.customer = before.customer;
    KONTORIST_ASSIGN(const ServiceObject clean, cleanObject(scope, wanted));
    KONTORIST_TRY(scope.facilities.updateObject(clean));
    KONTORIST_ASSIGN(ServiceObject after, scope.facilities.loadObject(raw.id));
    KONTORIST_TRY(
        scope.audit(entry(u"service-object.edit"_s, after, fields(before), fields(after))));
    return after;
}

Result<void> removeOne(WriteScope& scope, ServiceObjectId id, qint64 rowVersion)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(const ServiceObject object, scope.facilities.loadObject(id));
    KONTORIST_ASSIGN(const int uses, scope.facilities.objectUses(id));
    if (uses > 0) {
        return failure(ErrorCode::Refused, u"object-in-use"_s, {}, {QString::number(uses)});
    }
    KONTORIST_TRY(
        scope.facilities.removeObject(id, rowVersion != 0 ? rowVersion : object.rowVersion));
    return scope.audit(entry(u"service-object.remove"_s, object, fields(object)));
}

void facilitiesChanged(ChangeNotifier& changes)
{
    emit changes.facilitiesChanged(CustomerId());
    emit changes.customerUsersChanged({});
}

} // namespace

FacilityService::FacilityService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<Facility>>> FacilityService::list(CustomerId customer)
{
    return m_context.read([customer](DbConnection& connection) {
        return FacilityRepository(connection).list(customer);
    });
}

QFuture<Result<Facility>> FacilityService::add(CustomerId customer, const QString& name)
{
    return m_context.writeAndTell(
        [customer, name](WriteScope& scope) { return addFacility(scope, customer, name); },
        facilitiesChanged);
}

QFuture<Result<Facility>> FacilityService::rename(
    FacilityId id, qint64 rowVersion, const QString& name)
{
    return m_context.writeAndTell(
        [id, rowVersion, name](
            WriteScope& scope) { return renameFacility(scope, id, rowVersion, name); },
        facilitiesChanged);
}

QFuture<Result<void>> FacilityService::remove(FacilityId id, qint64 rowVersion)
{
    return m_context.writeAndTell(
        [id, rowVersion](WriteScope& scope) { return removeFacility(scope, id, rowVersion); },
        facilitiesChanged);
}

QFuture<Result<std::vector<ServiceObject>>> FacilityService::objects(CustomerId customer)
{
    return m_context.read([customer](DbConnection& connection) {
        return FacilityRepository(connection).objects(customer);
    });
}

QFuture<Result<ServiceObject>> FacilityService::addObject(const ServiceObject& object)
{
    return m_context.writeAndTell(
        [object](WriteScope& scope) { return addOne(scope, object); }, facilitiesChanged);
}

QFuture<Result<ServiceObject>> FacilityService::editObject(const ServiceObject& object)
{
    return m_context.writeAndTell(
        [object](WriteScope& scope) { return editOne(scope, object); }, facilitiesChanged);
}

QFuture<Result<void>> FacilityService::removeObject(ServiceObjectId id, qint64 rowVersion)
{
    return m_context.writeAndTell(
        [id, rowVersion](WriteScope& scope) { return removeOne(scope, id, rowVersion); },
        facilitiesChanged);
}

} // namespace kontorist
