#pragma once

#include "base/result.h"
#include "storage/dbconnection.h"

#include <QByteArray>

namespace kontorist {

/// PRAGMA application_id, marks the file as ours ("KONT"); other programs' databases are refused.
inline constexpr int databaseApplicationId = 0x4B4F4E54;

/// What can be said about a database file before a connection is opened.
struct DatabaseFileFacts
{
    bool exists = false;
    bool empty = false; ///< missing or without a byte: a schema can be made in it
    bool writable = true;
};

/// True for file systems on which SQLite's locks cannot be trusted.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

/// Looks at the path. Errors: Invalid "url" (a folder, an empty name), Unavailable
/// "folder-missing", "no-permission"; Corrupt "not-a-database", "foreign" (a file of another
/// program, which a connection would already change, since it sets the journal mode); Refused
/// "network-share".
[[nodiscard]] Result<DatabaseFileFacts> inspectDatabaseFile(const QString& path);

} // namespace kontorist
