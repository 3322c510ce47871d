#include "ui/table/cellparts.h"

#include "ui/table/tablegrid.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace kontorist {

int cellPadding(const TableGrid& grid)
{
    const Metrics metrics(grid.font());
    QStyleOptionHeader header;
    header.initFrom(grid.horizontalHeader());
    header.orientation = Qt::Horizontal;
    header.rect = QRect(0, 0, metrics.scaled(200), metrics.scaled(28));
    const QRect label
        = grid.style()->subElementRect(QStyle::SE_HeaderLabel, &header, grid.horizontalHeader());
    const int margin = grid.isRightToLeft() ? header.rect.right() - label.right() : label.left();
    return std::max(metrics.tiny(), margin);
}

QPalette::ColorGroup cellColourGroup(const QStyleOptionViewItem& option)
{
    if (!(option.state & QStyle::State_Enabled)) {
        return QPalette::Disabled;
    }
    return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

void paintCellBackground(QPainter& painter, const QStyleOptionViewItem& option,
    const QModelIndex& index, const TableGrid& grid)
{
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(
            option.rect, option.palette.brush(cellColourGroup(option), QPalette::Highlight));
    } else if (index.row() == grid.hoveredRow()) {
        QColor tint = option.palette.color(QPalette::Highlight);
        tint.setAlphaF(0.08F);
        painter.fillRect(option.rect, tint);
    }
}

void paintCellPlaceholder(QPainter& painter, const QRect& area, const QModelIndex& index,
    const TableGrid& grid, const QColor& colour)
{
    // Bars of uneven length read as lines of text on their way, not as a pattern.
    const int percent = 40 + (index.row() * 37 + index.column() * 23) % 45;
    const int height = std::max(6, area.height() / 4);
    QRect bar(area.left(), area.center().y() - height / 2, area.width() * percent / 100, height);
    if (grid.isRightToLeft()) {
        bar.moveRight(area.right());
    }
    QColor faint = colour;
    faint.setAlphaF(0.18F);
    painter.fillRect(bar, faint);
}

} // namespace kontorist
