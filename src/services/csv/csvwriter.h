#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kontorist {

/// A text as it is put into a cell: one that a spreadsheet would take for a formula (it begins with
/// = + - @, tab or line break) gets an apostrophe before it; a negative number does not.
/// Reversed exactly by withoutFormulaGuard().
[[nodiscard]] QString formulaSafe(const QString& text);
[[nodiscard]] QString withoutFormulaGuard(const QString& cell);

/// One row (RFC 4180, UTF-8, CRLF), its cells made formula-safe.
[[nodiscard]] QByteArray csvLine(const QStringList& cells, char delimiter = ',');

} // namespace kontorist
