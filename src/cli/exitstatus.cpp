#include "cli/exitstatus.h"

namespace kontorist {

ExitStatus exitStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return ExitStatus::Internal;
    case ErrorCode::Refused:
    case ErrorCode::Denied:
        return ExitStatus::Refused;
    case ErrorCode::NotFound:
        return ExitStatus::NotFound;
    case ErrorCode::Conflict:
        return ExitStatus::Conflict;
    case ErrorCode::Invalid:
        return ExitStatus::Invalid;
    case ErrorCode::Unavailable:
    case ErrorCode::Busy:
    case ErrorCode::Full:
    case ErrorCode::ReadOnly:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::Corrupt:
        return ExitStatus::Unavailable;
    case ErrorCode::Cancelled:
        return ExitStatus::Interrupted;
    case ErrorCode::Partly:
        return ExitStatus::Partly;
    }
    return ExitStatus::Internal;
}

} // namespace kontorist
