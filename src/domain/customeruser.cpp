#include "domain/customeruser.h"

#include "domain/namedflags.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds {NamedValue<CustomerUserKind> {CustomerUserKind::Client, "CLIENT"_L1},
    NamedValue<CustomerUserKind> {CustomerUserKind::Contact, "CONTACT"_L1},
    NamedValue<CustomerUserKind> {CustomerUserKind::Guest, "GUEST"_L1}};

constexpr std::array levels {
    NamedValue<CustomerUserLevel> {CustomerUserLevel::Administrator, "ADMINISTRATOR"_L1},
    NamedValue<CustomerUserLevel> {CustomerUserLevel::User, "USER"_L1}};

constexpr std::array statuses {
    NamedValue<CustomerUserStatus> {CustomerUserStatus::Pending, "PENDING"_L1},
    NamedValue<CustomerUserStatus> {CustomerUserStatus::InviteSent, "INVITE_SENT"_L1},
    NamedValue<CustomerUserStatus> {CustomerUserStatus::Declined, "DECLINED"_L1},
    NamedValue<CustomerUserStatus> {CustomerUserStatus::Active, "ACTIVE"_L1},
    NamedValue<CustomerUserStatus> {CustomerUserStatus::Inactive, "INACTIVE"_L1}};

constexpr std::array permissionNames {NamedValue<Permission> {Permission::Billing, "BILLING"_L1},
    NamedValue<Permission> {Permission::Support, "SUPPORT"_L1},
    NamedValue<Permission> {Permission::Provisioning, "PROVISIONING"_L1},
    NamedValue<Permission> {Permission::SystemConfiguration, "SYSTEM_CONFIGURATION"_L1},
    NamedValue<Permission> {Permission::Security, "SECURITY"_L1},
    NamedValue<Permission> {Permission::Other, "OTHER"_L1},
    NamedValue<Permission> {Permission::PlaceOrders, "PLACE_ORDERS"_L1},
    NamedValue<Permission> {Permission::EnterReadings, "ENTER_READINGS"_L1},
    NamedValue<Permission> {Permission::ViewDocuments, "VIEW_DOCUMENTS"_L1},
    NamedValue<Permission> {Permission::UploadDocuments, "UPLOAD_DOCUMENTS"_L1},
    NamedValue<Permission> {Permission::ViewModelDocuments, "VIEW_MODEL_DOCUMENTS"_L1},
    NamedValue<Permission> {Permission::SelfChecks, "SELF_CHECKS"_L1},
    NamedValue<Permission> {Permission::ReportFaults, "REPORT_FAULTS"_L1},
    NamedValue<Permission> {Permission::WriteComments, "WRITE_COMMENTS"_L1},
    NamedValue<Permission> {Permission::EditOwnProfile, "EDIT_OWN_PROFILE"_L1}};

} // namespace

QString customerUserKindName(CustomerUserKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<CustomerUserKind> customerUserKindFromName(QStringView name)
{
    return valueIn(kinds, name);
}

QString customerUserLevelName(CustomerUserLevel level)
{
    return nameIn(levels, level);
}

std::optional<CustomerUserLevel> customerUserLevelFromName(QStringView name)
{
    return valueIn(levels, name);
}

QString customerUserStatusName(CustomerUserStatus status)
{
    return nameIn(statuses, status);
}

std::optional<CustomerUserStatus> customerUserStatusFromName(QStringView name)
{
    return valueIn(statuses, name);
}

const std::vector<Permission>& allPermissions()
{
    static const std::vector<Permission> all = [] {
        std::vector<Permission> list;
        list.reserve(std::size(permissionNames));
        for (const auto& named : permissionNames) {
            list.push_back(named.value);
        }
        return list;
    }();
    return all;
}

QString permissionName(Permission permission)
{
    return nameIn(permissionNames, permission);
}

std::optional<Permission> permissionFromName(QStringView name)
{
    return valueIn(permissionNames, name);
}

QString permissionsToText(Permissions permissions)
{
    QStringList names;
    for (const auto& named : permissionNames) {
        if (permissions.testFlag(named.value)) {
            names << QString(named.name);
        }
    }
    return names.isEmpty() ? u""_s : names.join(u' ');
}

std::optional<Permissions> permissionsFromText(QStringView text)
{
    Permissions permissions;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const auto permission = permissionFromName(word);
        if (!permission) {
            return std::nullopt;
        }
        permissions |= *permission;
    }
    return permissions;
}

QStringList changedFields(const CustomerUserAccess& before, const CustomerUserAccess& after)
{
    QStringList fields;
    if (before.level != after.level) {
        fields << u"level"_s;
    }
    if (before.permissions != after.permissions) {
        fields << u"permissions"_s;
    }
    if (before.followed != after.followed) {
        fields << u"template"_s;
    }
    if (before.scope != after.scope) {
        fields << u"facilities"_s;
    }
    return fields;
}

void takeField(CustomerUserAccess& access, QStringView field, const CustomerUserAccess& source)
{
    if (field == u"level"_s) {
        access.level = source.level;
    } else if (field == u"permissions"_s) {
        access.permissions = source.permissions;
    } else if (field == u"template"_s) {
        access.followed = source.followed;
    } else if (field == u"facilities"_s) {
        access.scope = source.scope;
    }
}

QString accessField(const CustomerUserAccess& access, QStringView field)
{
    if (field == u"level"_s) {
        return customerUserLevelName(access.level);
    }
    if (field == u"permissions"_s) {
        return permissionsToText(access.permissions);
    }
    if (field == u"template"_s) {
        return access.followed.isValid() ? QString::number(access.followed.value()) : u""_s;
    }
    QStringList parts;
    for (const FacilityId facility : access.scope.facilities) {
        parts << QString::number(facility.value());
    }
    if (access.scope.unassigned) {
        parts << u"UNASSIGNED"_s;
    }
    return parts.join(u' ');
}

} // namespace kontorist
