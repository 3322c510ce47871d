#pragma once

#include "base/cancel.h"
#include "services/jobservice.h"
#include "services/servicecontext.h"

#include <QJsonArray>

namespace kontorist {

/// The jobs file of the command line: an array of objects with "contact_email", "number", "label",
/// "status", "created_at", "input_pdf" and, where there are any, "pdl_json" and "support_file".
struct JobImportItem
{
    QString contactEmail;
    Job job; ///< without contact and files
    QList<std::pair<JobFileKind, QString>> paths; ///< checked absolute paths
};

/// Reads the file. Invalid, field "line N" for broken JSON; "file" where it is no array or too
/// large; Unavailable where it cannot be read.
[[nodiscard]] Result<QJsonArray> readJobsFile(const QString& path);

/// Invalid with the field's name, e.g. "status", "input_pdf" (path outside the file's folder).
[[nodiscard]] Result<JobImportItem> parseJobItem(const QJsonValue& value, const QString& folder);

/// Copies the files in and writes the rows; nothing stays of an item that fails.
[[nodiscard]] Result<ImportVerdict> importItem(DbConnection& connection, const JobImportItem& item,
    const FileStore& files, const Actor& actor, const Clock& clock, const CancelToken& cancel);

} // namespace kontorist
