#pragma once

#include "base/cancel.h"
#include "models/rowselection.h"
#include "ui/theme/metrics.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QItemSelection;
class QScrollBar;

namespace kontorist {

class PagedTableModel;
class TableGrid;
class TableHeader;
class TableOverlay;

/// A table view over a PagedTableModel of any size. The inner QTableView sees the model's window;
/// the scroll bar beside it, the current row and the selection belong to the whole table.
///
/// Keys: arrows, Page Up/Down, Home, End (Shift extends, Ctrl moves without selecting), Space
/// toggles, Ctrl+A everything that matches, Enter activates, letters jump. Tab leaves the table.
class WindowedTableView : public QWidget
{
    Q_OBJECT

public:
    /// A page that comes within this time after a jump is painted at once, without placeholders.
    static constexpr int holdOffMs = 4;

    /// `model` must outlive the view. Not shown: the vertical header.
    explicit WindowedTableView(PagedTableModel& model, QWidget* parent = nullptr);
    ~WindowedTableView() override;

    [[nodiscard]] RowSelection& selection() { return m_selection; }
    [[nodiscard]] const RowSelection& selection() const { return m_selection; }
    /// The focus row, -1 none.
    [[nodiscard]] qint64 currentRow() const { return m_current; }
    [[nodiscard]] qint64 currentId() const { return m_currentId; }
    [[nodiscard]] qint64 firstVisibleRow() const;
    /// Rows that fit whole.
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setDensity(Density density);
    [[nodiscard]] TableOverlay& overlay() { return *m_overlay; }
    [[nodiscard]] TableGrid& grid() const { return *m_grid; }
    [[nodiscard]] TableHeader& header() const { return *m_header; }
    [[nodiscard]] QScrollBar& scrollBar() { return *m_scrollBar; }
    void setAccessibleTableName(const QString& name);

public slots:
    void scrollToRow(qint64 row);
    void ensureVisible(qint64 row);
    /// Makes it the current row, brings it into view and selects it alone.
    void goToRow(qint64 row);
    /// The same by id, wherever it is, once the rows asked for are there; nothing where it does not
    /// match.
    void goToId(qint64 id);
    void selectAllMatching();
    void clearSelection();

signals:
    void currentRowChanged(qint64 row, qint64 id);
    void rowActivated(qint64 id);
    /// `id` is the row under the mouse or the current row; it is selected by then. 0 = below the
    /// rows.
    void contextMenuRequested(qint64 id, const QPoint& globalPosition);
    /// What is on the screen has moved or changed its size.
    void viewportMoved();
    /// Escape was pressed where nothing was selected any more.
    void escapePressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    friend class TableGrid;
    enum class Extend { No, Yes, KeepSelection };

    // Position
    void connectModel();
    void updateScrollRange();
    void setPosition(qint64 pixels);
    void applyPosition();
    void onRowsArrived();
    void onQueryShown();
    void onRowsShifted(qint64 delta);
    void onGridResized();
    void onTotalChanged();
    [[nodiscard]] qint64 maximumPosition() const;
    [[nodiscard]] int viewportHeight() const;
    void applyDensity();
    bool handleWheel(QWheelEvent& event);

    // Current row and selection
    bool handleKey(QKeyEvent& event);
    bool handleNavigation(QKeyEvent& event);
    void handlePress(QMouseEvent& event);
    void handleDrag(QMouseEvent& event);
    void handleContextMenu(const QPoint& viewportPosition, bool byKeyboard);
    void typeAhead(const QString& text);
    void runTypeAhead();
    void moveCurrent(qint64 row, Extend extend);
    void setCurrent(qint64 row); ///< as the person wishes; ends a goToId() under way
    void followCurrent(qint64 row);
    void toggleRow(qint64 row);
    void selectOnly(qint64 row);
    void selectRange(qint64 from, qint64 to, bool add);
    void readRange(qint64 first, qint64 last, bool add);
    void finishPending();
    void finishWanted();
    void relocateCurrent();
    void syncSelection();
    void importSelection(const QItemSelection& selected, const QItemSelection& deselected);
    void syncCurrent();
    [[nodiscard]] bool isNearlyTyping() const;
    [[nodiscard]] qint64 rowAtY(int y) const;
    [[nodiscard]] bool isRowSelected(qint64 row) const;

    PagedTableModel& m_model;
    RowSelection m_selection;
    TableGrid* m_grid;
    TableHeader* m_header;
    QScrollBar* m_scrollBar;
    TableOverlay* m_overlay;
    Density m_density = Density::Normal;
    int m_rowHeight = 28;
    qint64 m_position = 0; ///< pixels from the first row
    QTimer m_holdOff;
    qint64 m_pixelsPerStep = 1; ///< of the scroll bar, whose range is an int
    bool m_updatingScrollBar = false;
    bool m_syncing = false; ///< the selection model is told, not asked

    qint64 m_current = -1;
    qint64 m_currentId = 0;
    qint64 m_anchor = -1;
    struct PendingRange
    {
        qint64 first;
        qint64 last;
        bool add;
    };
    std::optional<PendingRange> m_pendingRange; ///< shown as selected while its ids are read
    qint64 m_pendingSelect = -1; ///< a single row whose id is on its way
    qint64 m_wantedRow = -1; ///< goToRow() beyond what is known of the total
    qint64 m_wantedId = 0; ///< goToId() while another query or a reload is on its way
    CancelToken m_rangeCancel;
    CancelToken m_locateCancel;
    CancelToken m_goCancel;
    CancelToken m_typedCancel;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    QTimer m_typeTimer;
    QTimer m_dragTimer;
};

} // namespace kontorist
