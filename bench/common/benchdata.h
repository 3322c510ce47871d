#pragma once

#include "base/result.h"

#include <QString>

namespace kontorist::bench {

/// A database of invented people, made where it is missing and then kept: `folder`/contacts-N.db.
/// The schema is the program's own; the rows are loaded in bulk and the file is afterwards opened
/// the way the program does it, so its triggers must be back to the letter. Its path.
[[nodiscard]] Result<QString> database(const QString& folder, qint64 contacts);

/// Where the data are kept unless --data says otherwise: beside the programs' folder.
[[nodiscard]] QString defaultDataFolder();

} // namespace kontorist::bench
