#pragma once

#include "base/result.h"

#include <QString>

namespace kontorist::bench {

/// Loads `contacts` invented people into the file, which holds the empty schema. Triggers and
/// indexes of the tables are taken away meanwhile and made again from their own text.
[[nodiscard]] Result<void> bulkLoad(const QString& path, qint64 contacts);

} // namespace kontorist::bench
