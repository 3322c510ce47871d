#pragma once

#include "domain/job.h"
#include "storage/dbconnection.h"
#include "storage/filestore.h"

#include <vector>

namespace kontorist {

/// Print jobs, their files' rows, and the list of stored files that are to be removed.
class JobRepository
{
public:
    explicit JobRepository(DbConnection& connection);

    /// Newest first, with files. All contacts where the id is invalid.
    [[nodiscard]] Result<std::vector<Job>> list(ContactId contact, int limit);
    /// Jobs in progress, oldest first, without files.
    [[nodiscard]] Result<std::vector<Job>> blocking(ContactId contact, int limit);
    [[nodiscard]] Result<Job> load(JobId id); ///< NotFound
    [[nodiscard]] Result<JobId> byNumber(const QString& number); ///< invalid id: none
    [[nodiscard]] Result<JobId> insert(const Job& job); ///< row only
    [[nodiscard]] Result<void> update(const Job& job); ///< label, status, created, contact
    [[nodiscard]] Result<void> setStatus(
        JobId id, JobStatus status, qint64 rowVersion); ///< Conflict
    [[nodiscard]] Result<void> addFile(JobId job, const JobFile& file);
    /// Removes a file's row and notes the stored file for removal.
    [[nodiscard]] Result<void> removeFile(const JobFile& file, const QDateTime& now);
    [[nodiscard]] Result<qint64> storedBytes(ContactId contact);

    [[nodiscard]] Result<void> noteRemoval(const QString& storeKey, const QDateTime& now);
    [[nodiscard]] Result<void> clearRemoval(const QString& storeKey);
    /// Removes stored files and forgets that they were to be removed. What cannot be removed now
    /// stays noted.
    void removeStored(const FileStore& files, const QStringList& storeKeys);
    [[nodiscard]] Result<QStringList> removalsBefore(const QDateTime& time);
    [[nodiscard]] Result<bool> isNotedForRemoval(const QString& storeKey);
    /// True where a job's file row names this stored file.
    [[nodiscard]] Result<bool> isClaimed(const QString& storeKey);
    [[nodiscard]] Result<std::vector<JobFile>> allFiles();

private:
    DbConnection& m_connection;
};

} // namespace kontorist
