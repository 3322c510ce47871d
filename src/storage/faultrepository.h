#pragma once

#include "domain/customeruser.h"
#include "domain/faultreport.h"
#include "domain/staff.h"
#include "storage/dbconnection.h"

namespace kontorist {

struct FaultFilter
{
    CustomerId customer; ///< invalid = all
    std::vector<FaultStatus> statuses; ///< empty = all
    bool unreadOnly = false;
    std::optional<FacilityScope> shown; ///< only what lies in these places; none = anywhere
    FaultId before; ///< newest first, older than this one; invalid = from the newest
    int limit = 200;
};

/// Fault reports, and the outbox of messages to staff.
class FaultRepository
{
public:
    explicit FaultRepository(DbConnection& connection);

    [[nodiscard]] Result<FaultReport> load(FaultId id); ///< "fault-not-found"
    [[nodiscard]] Result<std::vector<FaultReport>> list(const FaultFilter& filter);
    [[nodiscard]] Result<qint64> unreadCount();
    [[nodiscard]] Result<FaultId> insert(
        const FaultReport& fault, ContactId person, const QDateTime& now);
    /// Raises the row version where status and version are as expected; Conflict otherwise.
    [[nodiscard]] Result<void> claim(FaultId id, FaultStatus status, qint64 rowVersion);
    [[nodiscard]] Result<void> setRead(FaultId id, const QDateTime& at);
    [[nodiscard]] Result<void> setStatus(
        FaultId id, FaultStatus status, StaffId assignedTo, OrderId workOrder);

    [[nodiscard]] Result<void> insertNotice(const Notice& notice, const QDateTime& now);
    [[nodiscard]] Result<std::vector<Notice>> waitingNotices(int limit); ///< oldest first
    /// Those about this paper, waiting or sent, oldest first.
    [[nodiscard]] Result<std::vector<Notice>> noticesAbout(
        const QString& subjectKind, qint64 subjectId);
    /// False where it was sent already.
    [[nodiscard]] Result<bool> markSent(NoticeId id, const QDateTime& at);

private:
    DbConnection& m_connection;
};

} // namespace kontorist
