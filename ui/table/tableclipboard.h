#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kontorist {

/// More rows than this are not put on the clipboard.
inline constexpr size_t mostRowsCopied = 50'000;

/// Tab-separated, the first line being the titles. Tabs and line breaks inside a value become
/// blanks.
[[nodiscard]] QString tableAsTsv(const std::vector<QStringList>& lines);
/// The same as an HTML table, for word processors.
[[nodiscard]] QString tableAsHtml(const std::vector<QStringList>& lines);
/// Both on the clipboard.
void putTableOnClipboard(const std::vector<QStringList>& lines);

} // namespace kontorist
