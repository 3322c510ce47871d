#include "ui/table/tablegrid.h"

#include "ui/table/windowedtableview.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>

namespace kontorist {

TableGrid::TableGrid(WindowedTableView& owner)
    : QTableView(&owner)
    , m_owner(owner)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    // What is selected is decided by the owner; the mode is what assistive technology is told.
    setSelectionMode(ExtendedSelection);
    setAutoScroll(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(AdjustIgnored);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
}

void TableGrid::showFrom(int pixel)
{
    // Without updates, scrolling moves no pixels: everything is painted once, afterwards.
    const bool far = qAbs(verticalScrollBar()->value() - pixel) > viewport()->height() / 2;
    if (far) {
        viewport()->setUpdatesEnabled(false);
    }
    verticalScrollBar()->setValue(pixel);
    if (far) {
        viewport()->setUpdatesEnabled(true);
        viewport()->update();
    }
}

void TableGrid::scrollTo(const QModelIndex&, ScrollHint)
{
    // Only the owner scrolls.
}

void TableGrid::keyboardSearch(const QString&)
{
    // Only the window would be searched; the owner asks the database.
}

QItemSelectionModel::SelectionFlags TableGrid::selectionCommand(
    const QModelIndex&, const QEvent*) const
{
    return QItemSelectionModel::NoUpdate;
}

void TableGrid::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const int row = currentIndex().row();
    if (row < 0 || !hasFocus()) {
        return;
    }
    QPainter painter(viewport());
    QStyleOptionFocusRect option;
    option.initFrom(viewport());
    const int width = std::min(viewport()->width(), horizontalHeader()->length());
    option.rect = QRect(isRightToLeft() ? viewport()->width() - width : 0, rowViewportPosition(row),
        width, rowHeight(row));
    option.state |= QStyle::State_KeyboardFocusChange | QStyle::State_HasFocus;
    const bool selected = selectionModel()->isSelected(currentIndex());
    option.backgroundColor = palette().color(selected ? QPalette::Highlight : QPalette::Base);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void TableGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_owner.handleKey(*event)) {
        event->accept();
    } else {
        event->ignore();
    }
}

void TableGrid::mousePressEvent(QMouseEvent* event)
{
    m_owner.handlePress(*event);
    event->accept();
}

void TableGrid::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    m_owner.handleDrag(*event);
    event->accept();
}

void TableGrid::mouseReleaseEvent(QMouseEvent* event)
{
    m_owner.handleDrag(*event);
    event->accept();
}

void TableGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rowAt(event->position().toPoint().y()) >= 0
        && m_owner.currentId() != 0 && event->modifiers() == Qt::NoModifier) {
        emit m_owner.rowActivated(m_owner.currentId());
    }
    event->accept();
}

void TableGrid::contextMenuEvent(QContextMenuEvent* event)
{
    m_owner.handleContextMenu(event->pos(), event->reason() == QContextMenuEvent::Keyboard);
    event->accept();
}

void TableGrid::wheelEvent(QWheelEvent* event)
{
    if (m_owner.handleWheel(*event)) {
        event->accept();
    }
}

bool TableGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        setHovered(-1);
    }
    return QTableView::viewportEvent(event);
}

void TableGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_owner.onGridResized();
}

void TableGrid::setHovered(int row)
{
    if (row == m_hovered) {
        return;
    }
    updateRow(m_hovered);
    m_hovered = row;
    updateRow(m_hovered);
}

void TableGrid::updateRow(int row)
{
    if (row >= 0) {
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    }
}

} // namespace kontorist
