#pragma once

#include <QTableView>

namespace kontorist {

class WindowedTableView;

/// The inner view of a WindowedTableView: paints the window of rows and hands every key and mouse
/// event to its owner, who knows the whole table. Its vertical scroll bar is hidden and only says
/// where in the window the visible part begins.
class TableGrid : public QTableView
{
    Q_OBJECT

public:
    explicit TableGrid(WindowedTableView& owner);

    /// Row of the window under the mouse, -1 none.
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// Shows the window from this pixel on; one repaint, whatever else changed.
    void showFrom(int pixel);
    void scrollTo(const QModelIndex& index, ScrollHint hint) override;
    void keyboardSearch(const QString& search) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;

private:
    void setHovered(int row);
    void updateRow(int row);

    WindowedTableView& m_owner;
    int m_hovered = -1;
};

} // namespace kontorist
