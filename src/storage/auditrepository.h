#pragma once

#include "domain/audit.h"
#include "storage/dbconnection.h"

#include <functional>
#include <vector>

namespace kontorist {

/// The append-only log. Every line is chained to the one before by SHA-256; what it says about a
/// person is encrypted under that person's key, which goes when the person is deleted: the chain
/// stays whole, and the line then reads "(erased)".
class AuditRepository
{
public:
    explicit AuditRepository(DbConnection& connection);

    /// Appends one line, in the caller's transaction. `opId` names the operation it belongs to.
    [[nodiscard]] Result<void> append(
        const AuditEntry& entry, const Actor& actor, const QString& opId, const QDateTime& now);
    [[nodiscard]] Result<std::vector<AuditEvent>> list(const AuditQuery& query);
    [[nodiscard]] Result<AuditHead> head();
    [[nodiscard]] Result<AuditVerdict> verify();
    /// Hex hash at a place of the chain, empty where there is none: for a witness that remembers.
    [[nodiscard]] Result<QString> hashAt(qint64 seq);

private:
    [[nodiscard]] Result<QByteArray> subjectKey(const QString& kind, qint64 id, bool create);

    DbConnection& m_connection;
};

[[nodiscard]] QString actorKindName(ActorKind kind);

} // namespace kontorist
