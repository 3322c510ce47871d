#pragma once

#include <QStringList>

#include <utility>

namespace kontorist::bench {

/// Starts a program and waits until it says "rows painted"; milliseconds from just before it is
/// started. Ends it then. Negative where it says nothing within a minute.
[[nodiscard]] double timeToRows(const QStringList& command);

} // namespace kontorist::bench
