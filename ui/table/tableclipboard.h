#pragma once

#include "ui/table/tablecolumns.h"

#include <QDateTime>
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

/// Titles and values of `rows` in the columns shown; `texts` are RecordTexts of the rows.
template <class Rows, class Texts>
[[nodiscard]] std::vector<QStringList> linesOf(
    const Rows& rows, const TableColumns& columns, const Texts& texts, const QDateTime& now)
{
    std::vector<QStringList> lines(rows.size() + 1);
    for (const auto& column : columns.columns()) {
        if (!column.visible) {
            continue;
        }
        lines[0] << texts.column(column.column);
        for (size_t i = 0; i < rows.size(); ++i) {
            lines[i + 1] << texts.text(rows[i], column.column, now);
        }
    }
    return lines;
}

} // namespace kontorist
