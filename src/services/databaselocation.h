#pragma once

#include "base/result.h"

#include <QString>

namespace kontorist {

/// The database that every program opens where none is named: "kontorist.db" in the user's data
/// folder of the application, e.g. ~/.local/share/kontorist/kontorist.db. Need not exist.
[[nodiscard]] QString defaultDatabasePath();

/// Absolute path of the file behind a database URL: a plain path (relative to the working folder),
/// or sqlite:///abs/path.db with percent-encoding.
/// Errors, field "database": Invalid "password-in-url" (whatever the kind), "url-empty",
/// "url-malformed", "url-unknown-scheme"; Unavailable "backend-not-available" for a server's URL.
[[nodiscard]] Result<QString> databasePathFromUrl(const QString& url);

} // namespace kontorist
