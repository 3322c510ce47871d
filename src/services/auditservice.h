#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/audit.h"

#include <QFuture>

#include <vector>

namespace kontorist {

class ServiceContext;

class AuditService
{
public:
    explicit AuditService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<std::vector<AuditEvent>>> list(const AuditQuery& query);
    /// Recomputes every hash of the chain.
    [[nodiscard]] QFuture<Result<AuditVerdict>> verify(const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<AuditHead>> head();

private:
    ServiceContext& m_context;
};

} // namespace kontorist
