#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/job.h"

#include <QFuture>

namespace kontorist {

class ServiceContext;

enum class ImportVerdict { New, Updated, Same };

struct JobImportRow
{
    int index = 0; ///< place in the array, from 1
    QString number;
    bool ok = false;
    ImportVerdict verdict = ImportVerdict::New;
    Error error; ///< where not ok
};

struct JobImportReport
{
    std::vector<JobImportRow> rows;
    int imported = 0;
    int failed = 0;
};

class JobService
{
public:
    explicit JobService(ServiceContext& context);

    /// Jobs of a contact (or all where the id is invalid), newest first, files included.
    [[nodiscard]] QFuture<Result<std::vector<Job>>> list(
        ContactId contact, int limit = 10000, const CancelToken& cancel = {});

    /// Brings in the array of `cli.md`'s format. Files are read relative to `jsonPath`'s folder and
    /// must lie below it; size and SHA-256 are recorded. Each element is imported whole or not at
    /// all. Errors for the file as a whole: Invalid with the line; per element: in the report.
    [[nodiscard]] QFuture<Result<JobImportReport>> importFile(
        const QString& jsonPath, const CancelToken& cancel = {});

    [[nodiscard]] QFuture<Result<Job>> setStatus(JobId id, JobStatus status);

    /// Absolute path of a stored file after its size was checked, to open it in a viewer.
    /// Errors: NotFound, Corrupt "file-changed", Unavailable "file-missing".
    [[nodiscard]] Result<QString> filePath(const JobFile& file) const;

private:
    ServiceContext& m_context;
};

} // namespace kontorist
