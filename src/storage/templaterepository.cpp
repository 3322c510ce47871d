#include "storage/templaterepository.h"

#include "base/textfold.h"
#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString selectTemplates()
{
    return u"SELECT t.id, t.name, t.permissions, t.row_version,"
           " (SELECT count(*) FROM customer_user u WHERE u.template_id = t.id),"
           " (SELECT count(*) FROM customer_user u WHERE u.template_id = t.id"
           " AND u.permissions <> t.permissions) FROM permission_template t"_s;
}

Result<PermissionTemplate> templateFrom(const SqlStatement& row)
{
    const auto permissions = permissionsFromText(row.text(2));
    if (!permissions) {
        return failure(ErrorCode::Corrupt, u"unknown-permission"_s);
    }
    return PermissionTemplate {TemplateId(row.number(0)), row.text(1), *permissions, row.number(4),
        row.number(5), row.number(3)};
}

} // namespace

TemplateRepository::TemplateRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<PermissionTemplate> TemplateRepository::load(TemplateId id)
{
    return readOne<PermissionTemplate>(m_connection, selectTemplates() % u" WHERE t.id = ?"_s,
        {id.value()}, templateFrom, u"template-not-found"_s);
}

Result<std::vector<PermissionTemplate>> TemplateRepository::list()
{
    return readRows<PermissionTemplate>(
        m_connection, selectTemplates() % u" ORDER BY t.name_key, t.id"_s, {}, templateFrom);
}

Result<TemplateId> TemplateRepository::insert(
    const QString& name, Permissions permissions, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO permission_template (name, name_key, permissions, created_at)"
            " VALUES (?, ?, ?, ?)"_s,
            {name, foldText(name), permissionsToText(permissions), toDbTime(now)}));
    return TemplateId(id);
}

Result<void> TemplateRepository::update(
    TemplateId id, qint64 rowVersion, const QString& name, Permissions permissions)
{
    return exactlyOne(
        m_connection.run(u"UPDATE permission_template SET name = ?, name_key = ?, permissions = ?,"
                         " row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
            {name, foldText(name), permissionsToText(permissions), id.value(), rowVersion}));
}

Result<void> TemplateRepository::remove(TemplateId id, qint64 rowVersion)
{
    return exactlyOne(
        m_connection.run(u"DELETE FROM permission_template WHERE id = ? AND row_version = ?"_s,
            {id.value(), rowVersion}));
}

} // namespace kontorist
