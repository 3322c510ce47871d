#pragma once

#include "ui/table/tableoverlay.h"
#include "ui/table/windowedtableview.h"

class QAbstractItemDelegate;

namespace kontorist {

class ColumnTableModel;
class TableColumns;
class Theme;
struct ColumnsSpec;

/// WindowedTableView with columns that can be moved, sized, hidden and sorted by, and with a
/// sentence in its middle where there is nothing to show. What a table of its own adds are its
/// columns, its delegate and its words.
class ColumnTableView : public WindowedTableView
{
    Q_OBJECT

public:
    /// `model` and `theme` must outlive the view. Makes and owns its TableColumns. The subclass
    /// calls start() at the end of its constructor.
    ColumnTableView(
        ColumnTableModel& model, const Theme& theme, ColumnsSpec spec, QWidget* parent = nullptr);

    [[nodiscard]] TableColumns& columns() { return *m_columns; }
    [[nodiscard]] const TableColumns& columns() const { return *m_columns; }
    /// The menu of columns below the header.
    void showColumnMenu();

signals:
    // From the buttons of the empty states; retry is done here.
    void addRequested();
    void demoRequested();
    void clearFiltersRequested();

protected:
    struct Empty
    {
        QString title;
        QString text;
        std::vector<TableOverlay::Button> buttons; ///< ids "add", "demo"
    };

    /// Sets the delegate and shows the columns.
    void start(QAbstractItemDelegate* delegate);
    void changeEvent(QEvent* event) override;

    [[nodiscard]] virtual QString tableName() const = 0; ///< for screen readers
    [[nodiscard]] virtual QString headerName() const = 0;
    [[nodiscard]] virtual Empty emptyWords() const = 0; ///< no row at all, without any filter
    [[nodiscard]] virtual QString noMatchWords() const = 0; ///< no row with these filters
    /// Width of a column that knows its own (a chip's), 0 = by its letters.
    [[nodiscard]] virtual int fixedWidth(int column) const = 0;
    /// Font, palette, theme or direction changed.
    virtual void resetDelegate() = 0;
    /// The rows shown were searched for this.
    virtual void markMatches(const QString& search) = 0;
    /// Another language: the model needs new words.
    virtual void renewWords() = 0;

private:
    void applyColumns();
    void applyWidths();
    void onSortChanged();
    void onOverlayButton(const QString& id);
    void onHeaderClicked(int section, Qt::KeyboardModifiers modifiers);
    void onSectionResized(int section, int size);
    void onSectionMoved(int section);
    void openColumnMenu(const QPoint& globalPosition);
    void connectColumns();
    void connectModel();
    void updateOverlay();
    [[nodiscard]] int lastVisiblePlace() const;
    [[nodiscard]] double letterWidth() const;

    ColumnTableModel& m_columnModel;
    const Theme& m_theme;
    TableColumns* m_columns;
    bool m_applyingColumns = false;
    int m_appliedWidth = -1;
};

} // namespace kontorist
