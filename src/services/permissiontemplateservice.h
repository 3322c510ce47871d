#pragma once

#include "base/result.h"
#include "domain/customeruser.h"

#include <QFuture>

#include <vector>

namespace kontorist {

class ServiceContext;

/// Named permission sets: who follows one, who drifted from it, and pushing it out again. Writing
/// needs EDIT_CUSTOMER_PERMISSIONS.
class PermissionTemplateService
{
public:
    explicit PermissionTemplateService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<std::vector<PermissionTemplate>>> list(); ///< by name
    /// Everybody who follows it, by name; CustomerUser::drifted tells whose permissions are others.
    [[nodiscard]] QFuture<Result<std::vector<CustomerUser>>> followers(TemplateId id);
    /// Followers whose permissions are others now.
    [[nodiscard]] QFuture<Result<std::vector<CustomerUser>>> drifted(TemplateId id);
    /// Invalid, field "name": "required", "too-long", "name-taken".
    [[nodiscard]] QFuture<Result<PermissionTemplate>> add(
        const QString& name, Permissions permissions);
    /// Changes the template only: its followers drift until it is pushed.
    [[nodiscard]] QFuture<Result<PermissionTemplate>> edit(
        TemplateId id, qint64 rowVersion, const QString& name, Permissions permissions);
    /// Refused "template-in-use", args = {followers}.
    [[nodiscard]] QFuture<Result<void>> remove(TemplateId id, qint64 rowVersion);
    /// These follow it from now on and have its permissions. All or none.
    [[nodiscard]] QFuture<Result<int>> follow(
        TemplateId id, const std::vector<CustomerUserId>& users);
    /// Gives the template's permissions to these of its followers, or to all where the list is
    /// empty. Those whose status allows no change (DECLINED) are left out; gives how many changed.
    [[nodiscard]] QFuture<Result<int>> push(
        TemplateId id, const std::vector<CustomerUserId>& users = {});

private:
    ServiceContext& m_context;
};

} // namespace kontorist
