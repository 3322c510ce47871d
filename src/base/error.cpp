#include "base/error.h"

namespace kontorist {

using namespace Qt::StringLiterals;

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return u"internal"_s;
    case ErrorCode::Refused:
        return u"refused"_s;
    case ErrorCode::Denied:
        return u"denied"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Invalid:
        return u"invalid"_s;
    case ErrorCode::Unavailable:
        return u"unavailable"_s;
    case ErrorCode::Busy:
        return u"busy"_s;
    case ErrorCode::Full:
        return u"disk-full"_s;
    case ErrorCode::ReadOnly:
        return u"read-only"_s;
    case ErrorCode::SchemaTooNew:
        return u"schema-too-new"_s;
    case ErrorCode::Corrupt:
        return u"corrupt"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Partly:
        return u"partly"_s;
    }
    return u"internal"_s;
}

Error makeError(ErrorCode code, QString reason, QString field, QStringList args, QString detail)
{
    return {code, std::move(reason), std::move(field), std::move(args), std::move(detail)};
}

Error internalError(QString detail)
{
    return makeError(ErrorCode::Internal, u"internal"_s, {}, {}, std::move(detail));
}

} // namespace kontorist
