#include "services/auditservice.h"

#include "services/servicecontext.h"

namespace kontorist {

AuditService::AuditService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<AuditEvent>>> AuditService::list(const AuditQuery& query)
{
    return m_context.executor().run(DbLane::Read,
        [query](DbConnection& connection) { return AuditRepository(connection).list(query); });
}

QFuture<Result<AuditVerdict>> AuditService::verify(const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Background,
        [](DbConnection& connection) { return AuditRepository(connection).verify(); }, cancel);
}

QFuture<Result<AuditHead>> AuditService::head()
{
    return m_context.executor().run(
        DbLane::Read, [](DbConnection& connection) { return AuditRepository(connection).head(); });
}

} // namespace kontorist
