#pragma once

#include <QString>

namespace kontorist::bench {

/// What everybody would write first: QSqlTableModel with QTableView, on the same file. Prints its
/// figures; promises nothing. 0, or 1 where the file cannot be opened.
int runNaiveTable(const QString& databasePath, bool fetchAll);

} // namespace kontorist::bench
