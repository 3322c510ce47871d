#pragma once

#include "base/result.h"

#include <QFuture>
#include <QStringList>

#include <vector>

namespace kontorist {

/// Writes header and rows to `path` as csvLine() does (UTF-8 without a mark, commas), in a thread
/// of the pool; the file is there whole or not at all, readable by its owner only, and replaces one
/// that was there. Gives the number of rows without the header. Errors: Unavailable or Full,
/// "cannot-write", field "file", args = {path}.
[[nodiscard]] QFuture<Result<qint64>> writeCsvFile(
    const QString& path, const QStringList& header, std::vector<QStringList> rows);

} // namespace kontorist
