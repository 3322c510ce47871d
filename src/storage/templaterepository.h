#pragma once

#include "domain/customeruser.h"
#include "storage/dbconnection.h"

namespace kontorist {

/// Named permission sets; who follows them stands with the customer users.
class TemplateRepository
{
public:
    explicit TemplateRepository(DbConnection& connection);

    [[nodiscard]] Result<PermissionTemplate> load(TemplateId id); ///< "template-not-found"
    [[nodiscard]] Result<std::vector<PermissionTemplate>> list(); ///< by name
    /// Invalid "name-taken".
    [[nodiscard]] Result<TemplateId> insert(
        const QString& name, Permissions permissions, const QDateTime& now);
    [[nodiscard]] Result<void> update(
        TemplateId id, qint64 rowVersion, const QString& name, Permissions permissions);
    [[nodiscard]] Result<void> remove(TemplateId id, qint64 rowVersion);

private:
    DbConnection& m_connection;
};

} // namespace kontorist
