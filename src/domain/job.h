#pragma once

#include "base/strongid.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kontorist {

enum class JobStatus {
    Incoming,
    New,
    Accepted,
    ApprovalPending,
    Approved,
    Prepress,
    Production,
    Postpress,
    Completed
};

inline constexpr std::array allJobStatuses {JobStatus::Incoming, JobStatus::New,
    JobStatus::Accepted, JobStatus::ApprovalPending, JobStatus::Approved, JobStatus::Prepress,
    JobStatus::Production, JobStatus::Postpress, JobStatus::Completed};

/// Stable word as stored and printed, e.g. "APPROVAL_PENDING".
[[nodiscard]] QString jobStatusName(JobStatus status);
[[nodiscard]] std::optional<JobStatus> jobStatusFromName(QStringView name);
/// The six statuses from Accepted to Postpress: work in progress, which blocks a deletion.
[[nodiscard]] bool blocksDeletion(JobStatus status);

enum class JobFileKind { InputPdf, PdlJson, Support };

[[nodiscard]] QString jobFileKindName(JobFileKind kind); ///< "INPUT_PDF", "PDL_JSON", "SUPPORT"
[[nodiscard]] std::optional<JobFileKind> jobFileKindFromName(QStringView name);

struct JobFile
{
    JobFileId id;
    JobFileKind kind = JobFileKind::InputPdf;
    QString name; ///< as the customer called it; never used as a path
    QString storeKey; ///< key in the file store
    qint64 size = 0; ///< bytes
    QString sha256; ///< hex
};

struct Job
{
    JobId id;
    ContactId contact;
    QString number;
    QString label;
    JobStatus status = JobStatus::Incoming;
    QDateTime createdAt; ///< UTC
    std::vector<JobFile> files;
    qint64 rowVersion = 0;
};

} // namespace kontorist
