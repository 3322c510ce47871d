#pragma once

#include <QPalette>
#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace kontorist {

class TableGrid;

/// What the delegates of all tables paint alike.

/// Space left and right of a cell's text, which stands exactly below the header's.
[[nodiscard]] int cellPadding(const TableGrid& grid);
[[nodiscard]] QPalette::ColorGroup cellColourGroup(const QStyleOptionViewItem& option);
/// Selected, or under the mouse; else nothing.
void paintCellBackground(QPainter& painter, const QStyleOptionViewItem& option,
    const QModelIndex& index, const TableGrid& grid);
/// For a row that is on its way.
void paintCellPlaceholder(QPainter& painter, const QRect& area, const QModelIndex& index,
    const TableGrid& grid, const QColor& colour);

} // namespace kontorist
