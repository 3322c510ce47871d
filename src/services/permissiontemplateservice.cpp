#include "services/permissiontemplateservice.h"

#include "base/textfold.h"
#include "services/customerusersteps.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTemplateNameLength = 80;

AuditEntry entry(const QString& action, const PermissionTemplate& made,
    const QJsonObject& before = {}, const QJsonObject& after = {})
{
    return {action, u"template"_s, made.id.value(), made.name, before, after};
}

QJsonObject permissionsObject(const PermissionTemplate& made)
{
    return {{u"name"_s, made.name}, {u"permissions"_s, permissionsToText(made.permissions)}};
}

Result<QString> checkedName(const QString& raw)
{
    const QString name
        = withoutBidiMarks(raw).normalized(QString::NormalizationForm_C).simplified();
    if (hasControlCharacters(raw)) {
        return failure(ErrorCode::Invalid, u"control-character"_s, u"name"_s);
    }
    if (name.isEmpty()) {
        return failure(ErrorCode::Invalid, u"required"_s, u"name"_s);
    }
    if (name.size() > maxTemplateNameLength) {
        return failure(
            ErrorCode::Invalid, u"too-long"_s, u"name"_s, {QString::number(maxTemplateNameLength)});
    }
    return name;
}

Result<PermissionTemplate> addTemplate(
    WriteScope& scope, const QString& raw, Permissions permissions)
{
    KONTORIST_TRY(scope.demandRight(Right::EditCustomerPermissions));
    KONTORIST_ASSIGN(const QString name, checkedName(raw));
    KONTORIST_ASSIGN(const TemplateId id, scope.templates.insert(name, permissions, scope.now));
    KONTORIST_ASSIGN(PermissionTemplate made, scope.templates.load(id));
    KONTORIST_TRY(scope.audit(entry(u"template.add"_s, made, {}, permissionsObject(made))));
    return made;
}

Result<PermissionTemplate> editTemplate(WriteScope& scope, TemplateId id, qint64 rowVersion,
    const QString& raw, Permissions permissions)
{
    KONTORIST_TRY(scope.demandRight(Right::EditCustomerPermissions));
    KONTORIST_ASSIGN(const QString name, checkedName(raw));
    KONTORIST_ASSIGN(const PermissionTemplate before, scope.templates.load(id));
    KONTORIST_TRY(scope.templates.update(
        id, rowVersion != 0 ? rowVersion : before.rowVersion, name, permissions));
    KONTORIST_ASSIGN(PermissionTemplate after, scope.templates.load(id));
    KONTORIST_TRY(scope.audit(
        entry(u"template.edit"_s, after, permissionsObject(before), permissionsObject(after))));
    return after;
}

Result<void> removeTemplate(WriteScope& scope, TemplateId id, qint64 rowVersion)
{
    KONTORIST_TRY(scope.demandRight(Right::EditCustomerPermissions));
    KONTORIST_ASSIGN(const PermissionTemplate before, scope.templates.load(id));
    if (before.followers > 0) {
        return failure(
            ErrorCode::Refused, u"template-in-use"_s, {}, {QString::number(before.followers)});
    }
    KONTORIST_TRY(scope.templates.remove(id, rowVersion != 0 ? rowVersion : before.rowVersion));
    return scope.audit(entry(u"template.remove"_s, before, permissionsObject(before)));
}

Result<void> give(WriteScope& scope, const PermissionTemplate& made, const CustomerUser& user)
{
    CustomerUserAccess after = user.access;
    after.permissions = made.permissions;
    after.followed = made.id;
    KONTORIST_TRY(usersteps::changeAccess(scope, user.id, user.access, after));
    return {};
}

Result<int> followAll(WriteScope& scope, TemplateId id, const std::vector<CustomerUserId>& users)
{
    KONTORIST_TRY(scope.demandRight(Right::EditCustomerPermissions));
    KONTORIST_ASSIGN(const PermissionTemplate made, scope.templates.load(id));
    for (const CustomerUserId user : users) {
        KONTORIST_ASSIGN(const CustomerUser row, scope.users.load(user));
        KONTORIST_TRY(give(scope, made, row));
    }
    return static_cast<int>(users.size());
}

Result<int> pushAll(WriteScope& scope, TemplateId id, const std::vector<CustomerUserId>& chosen)
{
    KONTORIST_TRY(scope.demandRight(Right::EditCustomerPermissions));
    KONTORIST_ASSIGN(const PermissionTemplate made, scope.templates.load(id));
    KONTORIST_ASSIGN(const auto followers, scope.users.followersOf(id));
    int changed = 0;
    for (const CustomerUser& user : followers) {
        const bool meant
            = chosen.empty() || std::find(chosen.begin(), chosen.end(), user.id) != chosen.end();
        const bool open = customerUserActionRule(CustomerUserAction::ChangeAccess)
                              .offered[static_cast<size_t>(user.status)];
        if (meant && open && user.access.permissions != made.permissions) {
            KONTORIST_TRY(give(scope, made, user));
            ++changed;
        }
    }
    if (changed > 0) {
        KONTORIST_TRY(scope.audit(entry(u"template.push"_s, made, {}, {{u"changed"_s, changed}})));
    }
    return changed;
}

void templatesChanged(ChangeNotifier& changes)
{
    emit changes.templatesChanged();
    emit changes.customerUsersChanged({});
}

} // namespace

PermissionTemplateService::PermissionTemplateService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<PermissionTemplate>>> PermissionTemplateService::list()
{
    return m_context.read(
        [](DbConnection& connection) { return TemplateRepository(connection).list(); });
}

QFuture<Result<std::vector<CustomerUser>>> PermissionTemplateService::followers(TemplateId id)
{
    return m_context.read([id](DbConnection& connection) -> Result<std::vector<CustomerUser>> {
        KONTORIST_TRY(TemplateRepository(connection).load(id));
        return CustomerUserRepository(connection).followersOf(id);
    });
}

QFuture<Result<std::vector<CustomerUser>>> PermissionTemplateService::drifted(TemplateId id)
{
    return m_context.read([id](DbConnection& connection) -> Result<std::vector<CustomerUser>> {
        KONTORIST_TRY(TemplateRepository(connection).load(id));
        KONTORIST_ASSIGN(auto users, CustomerUserRepository(connection).followersOf(id));
        std::erase_if(users, [](const CustomerUser& user) { return !user.drifted; });
        return users;
    });
}

QFuture<Result<PermissionTemplate>> PermissionTemplateService::add(
    const QString& name, Permissions permissions)
{
    return m_context.writeAndTell(
        [name, permissions](WriteScope& scope) { return addTemplate(scope, name, permissions); },
        templatesChanged);
}

QFuture<Result<PermissionTemplate>> PermissionTemplateService::edit(
    TemplateId id, qint64 rowVersion, const QString& name, Permissions permissions)
{
    return m_context.writeAndTell(
        [id, rowVersion, name, permissions](
            WriteScope& scope) { return editTemplate(scope, id, rowVersion, name, permissions); },
        templatesChanged);
}

QFuture<Result<void>> PermissionTemplateService::remove(TemplateId id, qint64 rowVersion)
{
    return m_context.writeAndTell(
        [id, rowVersion](WriteScope& scope) { return removeTemplate(scope, id, rowVersion); },
        templatesChanged);
}

QFuture<Result<int>> PermissionTemplateService::follow(
    TemplateId id, const std::vector<CustomerUserId>& users)
{
    return m_context.writeAndTell(
        [id, users](WriteScope& scope) { return followAll(scope, id, users); }, templatesChanged);
}

QFuture<Result<int>> PermissionTemplateService::push(
    TemplateId id, const std::vector<CustomerUserId>& users)
{
    return m_context.writeAndTell(
        [id, users](WriteScope& scope) { return pushAll(scope, id, users); }, templatesChanged);
}

} // namespace kontorist
