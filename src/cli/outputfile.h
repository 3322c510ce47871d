#pragma once

#include "base/result.h"

#include <QString>

namespace kontorist {

class Session;

/// Whether a command may write this file. "exists" with `code` where it is there and --overwrite
/// was not given; Refused "is-a-database" for SQLite files, whatever was given.
[[nodiscard]] Result<void> demandFree(Session& session, const QString& path,
    const QString& field = QStringLiteral("file"), ErrorCode code = ErrorCode::Refused);

} // namespace kontorist
