#pragma once

#include "base/result.h"
#include "cli/arguments.h"

#include <QDate>
#include <QDateTime>

namespace kontorist {

/// The value of the option: a time in ISO 8601 with its zone, or a day, which means its beginning
/// in UTC. Invalid where it is not given. Error: Invalid "bad-time", field = the option.
[[nodiscard]] Result<QDateTime> timeOf(const Arguments& arguments, const QString& option);
/// A day in ISO 8601; `otherwise` where it is not given, no day where it is empty. Error: Invalid
/// "not-a-day", field = the option.
[[nodiscard]] Result<QDate> dayOf(
    const Arguments& arguments, const QString& option, const QDate& otherwise = {});

} // namespace kontorist
