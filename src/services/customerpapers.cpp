#include "services/customerpapers.h"

#include "base/textfold.h"
#include "domain/access.h"
#include "services/accessservice.h"

#include <set>

namespace kontorist::papers {

using namespace Qt::StringLiterals;

Result<QString> checkedLine(const QString& raw, const QString& field, int maxLength, bool required)
{
    const QString line
        = withoutBidiMarks(raw).normalized(QString::NormalizationForm_C).simplified();
    if (hasControlCharacters(raw)) {
        return failure(ErrorCode::Invalid, u"control-character"_s, field);
    }
    if (required && line.isEmpty()) {
        return failure(ErrorCode::Invalid, u"required"_s, field);
    }
    if (line.size() > maxLength) {
        return failure(ErrorCode::Invalid, u"too-long"_s, field, {QString::number(maxLength)});
    }
    return line;
}

Result<void> demandOwn(
    WriteScope& scope, CustomerId customer, FacilityId facility, ServiceObjectId object)
{
    if (facility.isValid()) {
        KONTORIST_ASSIGN(const Facility found, scope.facilities.load(facility));
        if (found.customer != customer) {
            return failure(ErrorCode::Refused, u"foreign-facility"_s, u"facility"_s,
                {QString::number(facility.value())});
        }
    }
    if (object.isValid()) {
        KONTORIST_ASSIGN(const ServiceObject found, scope.facilities.loadObject(object));
        if (found.customer != customer) {
            return failure(ErrorCode::Refused, u"foreign-object"_s, u"object"_s,
                {QString::number(object.value())});
        }
    }
    return {};
}

PersonReference referenceOf(const CustomerUser& user)
{
    return {user.loginName(), user.userName, false};
}

Result<CustomerUser> demandAccess(
    WriteScope& scope, CustomerUserId id, Permission permission, FacilityId facility)
{
    KONTORIST_ASSIGN(CustomerUser user, scope.users.load(id));
    KONTORIST_ASSIGN(const AccessFacts facts, accessFacts(scope.connection, user));
    const EffectiveAccess access = effectiveAccess(facts);
    if (!access.isOpen()) {
        return failure(ErrorCode::Refused, accessBarName(access.bar));
    }
    if (!access.permissions.testFlag(permission)) {
        return failure(
            ErrorCode::Refused, u"missing-permission"_s, {}, {permissionName(permission)});
    }
    if (!access.shows(facility)) {
        return failure(ErrorCode::Refused, u"not-in-scope"_s);
    }
    return user;
}

Result<CustomerUser> demandAccessTo(WriteScope& scope, CustomerUserId id, Permission permission,
    FacilityId facility, ServiceObjectId object)
{
    if (object.isValid()) {
        KONTORIST_ASSIGN(const ServiceObject thing, scope.facilities.loadObject(object));
        KONTORIST_TRY(demandAccess(scope, id, permission, thing.facility));
    }
    return demandAccess(scope, id, permission, facility);
}

Result<void> demandOfCustomer(const CustomerUser& user, CustomerId named)
{
    if (named.isValid() && named != user.customer) {
        return failure(ErrorCode::Refused, u"foreign-customer-user"_s, u"customer"_s);
    }
    return {};
}

Actor actorFor(CustomerUserId id)
{
    Actor actor;
    actor.kind = ActorKind::CustomerUser;
    actor.label = u"customer-user %1"_s.arg(id.value());
    return actor;
}

Result<int> notifyStaff(WriteScope& scope, const std::vector<StaffId>& whom,
    const QString& templateName, const QString& subjectKind, qint64 subjectId, CustomerId customer)
{
    int sent = 0;
    const std::set<StaffId> once(whom.begin(), whom.end());
    for (const StaffId id : once) {
        if (!id.isValid()) {
            continue;
        }
        KONTORIST_ASSIGN(const StaffMember member, scope.staff.load(id));
        const NotificationSettings& settings = member.notifications;
        if (settings.recipient().isEmpty()) {
            continue;
        }
        Notice notice;
        notice.staff = id;
        notice.channel = settings.channel;
        notice.recipient = settings.recipient();
        notice.templateName = templateName;
        notice.subjectKind = subjectKind;
        notice.subjectId = subjectId;
        notice.customer = customer;
        KONTORIST_TRY(scope.faults.insertNotice(notice, scope.now));
        ++sent;
    }
    return sent;
}

} // namespace kontorist::papers
