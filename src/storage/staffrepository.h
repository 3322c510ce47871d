#pragma once

#include "domain/staff.h"
#include "storage/dbconnection.h"

#include <vector>

namespace kontorist {

/// The office's people, their rights and how they hear of news.
class StaffRepository
{
public:
    explicit StaffRepository(DbConnection& connection);

    [[nodiscard]] Result<StaffMember> load(StaffId id); ///< "staff-not-found"
    [[nodiscard]] Result<std::vector<StaffMember>> list(); ///< by login
    /// Invalid "login-taken".
    [[nodiscard]] Result<StaffId> insert(
        const QString& login, const QString& name, Rights rights, const QDateTime& now);
    [[nodiscard]] Result<void> setRights(StaffId id, Rights rights);
    [[nodiscard]] Result<void> setNotifications(StaffId id, const NotificationSettings& settings);

private:
    DbConnection& m_connection;
};

} // namespace kontorist
