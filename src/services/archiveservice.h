#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "base/strongid.h"

#include <QFuture>
#include <QStringList>

#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace kontorist {

class ServiceContext;
struct ArchiveContents;

struct ArchiveRequest
{
    ContactId contact;
    QString folder; ///< must exist
    QString fileName; ///< empty = "<contact name>.zip", made safe; a numeric suffix on a clash
    bool overwrite = false; ///< replace `fileName` where it exists
};

struct ArchivePlan
{
    QString fileName; ///< that would be used
    QString targetPath;
    bool exists = false;
    int jobs = 0;
    qint64 bytes = 0; ///< of job files
    qint64 freeBytes = 0; ///< in the folder; -1 unknown
};

struct ArchiveOutcome
{
    QString path;
    qint64 bytes = 0; ///< of the archive
    int jobs = 0;
    int entries = 0;
    QStringList gaps; ///< "jobs/104 Poster/input.pdf: missing": told to the user
};

struct ArchiveProgress
{
    qint64 done = 0; ///< bytes, of job files read (and later verified)
    qint64 total = 0;
    bool verifying = false;
};

/// Back up user data (CON-39 to CON-47).
class ArchiveService
{
public:
    explicit ArchiveService(ServiceContext& context);
    /// Stops what runs; nothing half done stays.
    ~ArchiveService();
    ArchiveService(const ArchiveService&) = delete;
    ArchiveService& operator=(const ArchiveService&) = delete;

    /// Refused / Denied as the rules say; Invalid field "folder".
    [[nodiscard]] QFuture<Result<ArchivePlan>> plan(const ArchiveRequest& request);
    /// Writes, verifies and only then names the archive; audited. Refused "exists" where the file
    /// is there and overwrite is not set. `progress` is called from a worker thread.
    [[nodiscard]] QFuture<Result<ArchiveOutcome>> run(const ArchiveRequest& request,
        const std::function<void(const ArchiveProgress&)>& progress, const CancelToken& cancel);

private:
    void joinEnded();
    [[nodiscard]] Result<ArchiveOutcome> finish(const QFuture<Result<ArchiveContents>>& reading,
        const ArchiveRequest& request, const std::function<void(const ArchiveProgress&)>& progress,
        const CancelToken& cancel);

    ServiceContext& m_context;
    CancelToken m_cancelAll;
    std::mutex m_mutex;
    /// Running archives by number; the thread of one that ended is joined when the next begins.
    std::map<int, std::thread> m_threads;
    std::vector<int> m_ended;
    int m_lastNumber = 0;
};

} // namespace kontorist
