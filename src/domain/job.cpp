#include "domain/job.h"

namespace kontorist {

using namespace Qt::StringLiterals;

QString jobStatusName(JobStatus status)
{
    switch (status) {
    case JobStatus::Incoming:
        return u"INCOMING"_s;
    case JobStatus::New:
        return u"NEW"_s;
    case JobStatus::Accepted:
        return u"ACCEPTED"_s;
    case JobStatus::ApprovalPending:
        return u"APPROVAL_PENDING"_s;
    case JobStatus::Approved:
        return u"APPROVED"_s;
    case JobStatus::Prepress:
        return u"PREPRESS"_s;
    case JobStatus::Production:
        return u"PRODUCTION"_s;
    case JobStatus::Postpress:
        return u"POSTPRESS"_s;
    case JobStatus::Completed:
        return u"COMPLETED"_s;
    }
    return {};
}

std::optional<JobStatus> jobStatusFromName(QStringView name)
{
    for (const JobStatus status : allJobStatuses) {
        if (name == jobStatusName(status)) {
            return status;
        }
    }
    return std::nullopt;
}

bool blocksDeletion(JobStatus status)
{
    return status != JobStatus::Incoming && status != JobStatus::New
        && status != JobStatus::Completed;
}

QString jobFileKindName(JobFileKind kind)
{
    switch (kind) {
    case JobFileKind::InputPdf:
        return u"INPUT_PDF"_s;
    case JobFileKind::PdlJson:
        return u"PDL_JSON"_s;
    case JobFileKind::Support:
        return u"SUPPORT"_s;
    }
    return {};
}

std::optional<JobFileKind> jobFileKindFromName(QStringView name)
{
    for (const auto kind : {JobFileKind::InputPdf, JobFileKind::PdlJson, JobFileKind::Support}) {
        if (name == jobFileKindName(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace kontorist
