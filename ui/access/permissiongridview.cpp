#include "ui/access/permissiongridview.h"

#include "ui/access/permissiongridmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace kontorist {

TickDelegate::TickDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TickDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    frame.text.clear();
    // A filled cell would hide its tick; the cell in use gets a frame instead.
    frame.state &= ~QStyle::State_Selected & ~QStyle::State_HasFocus;
    const bool staged = index.data(stagedRole).toBool();
    painter->fillRect(option.rect,
        staged ? QBrush(m_theme.tokens().infoBox.background)
               : option.palette.brush(QPalette::Active, QPalette::Base));
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    QStyleOptionButton box;
    box.initFrom(option.widget);
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget),
        style->pixelMetric(QStyle::PM_IndicatorHeight, &box, option.widget));
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    const bool locked = !index.flags().testFlag(Qt::ItemIsUserCheckable);
    box.state = (on ? QStyle::State_On : QStyle::State_Off)
        | (locked ? QStyle::State_None : QStyle::State_Enabled);
    if (locked) {
        box.palette.setCurrentColorGroup(QPalette::Disabled);
    }
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    if (staged) {
        // A shape as well: a tint alone is not seen by everybody.
        const int side = option.rect.height() / 4;
        const QPoint corner = option.rect.topRight() + QPoint(1, 0);
        QPainterPath triangle(corner);
        triangle.lineTo(corner - QPoint(side, 0));
        triangle.lineTo(corner + QPoint(0, side));
        triangle.closeSubpath();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(triangle, m_theme.tokens().accentOnWindow);
        painter->restore();
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->save();
        const int width = Metrics(option.font).scaled(2);
        painter->setPen(QPen(
            m_theme.tokens().accentOnWindow, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(width / 2, width / 2, -width, -width));
        painter->restore();
    }
}

bool TickDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        toggles = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->pos());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    } else {
        // A double click is two clicks here, nothing else.
        return event->type() == QEvent::MouseButtonDblClick;
    }
    if (!toggles) {
        return false;
    }
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    // Also where the cell is locked: the model then says why.
    model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return true;
}

UprightHeader::UprightHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(true);
    setMinimumSectionSize(1);
}

QString UprightHeader::titleOf(int section) const
{
    return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
}

QSize UprightHeader::sectionSizeFromContents(int section) const
{
    const Metrics metrics(font());
    const int length = fontMetrics().horizontalAdvance(titleOf(section)) + 2 * metrics.small();
    return isUpright(section) ? QSize(metrics.rowHeight(Density::Normal), length)
                              : QSize(length, metrics.rowHeight(Density::Normal));
}

QSize UprightHeader::sizeHint() const
{
    int height = 0;
    for (int section = 0; section < count(); ++section) {
        height = std::max(height, sectionSizeFromContents(section).height());
    }
    return {QHeaderView::sizeHint().width(), height};
}

void UprightHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Metrics metrics(font());
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->setPen(palette().color(QPalette::ButtonText));
    const QModelIndex current
        = selectionModel() != nullptr ? selectionModel()->currentIndex() : QModelIndex();
    if (current.isValid() && current.column() == section) {
        painter->setFont(metrics.captionFont());
    }
    if (isUpright(section)) {
        painter->translate(rect.left(), rect.bottom() + 1);
        painter->rotate(-90);
        const QRect area(metrics.small(), 0, rect.height() - metrics.small(), rect.width());
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, titleOf(section));
    } else {
        const QRect area
            = rect.adjusted(metrics.small(), 0, -metrics.small(), -metrics.small() / 2);
        painter->drawText(
            area, static_cast<int>(Qt::AlignLeading | Qt::AlignBottom), titleOf(section));
    }
    painter->restore();
}

} // namespace kontorist
