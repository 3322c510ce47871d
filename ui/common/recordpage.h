#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace kontorist {

/// A page with a heading, a line of filters, a read-only table of at most a few thousand rows, and
/// "Show more" under it.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    static constexpr int firstRows = 1000;

    /// `model` must live as long as the page.
    RecordPage(const QString& title, QAbstractItemModel* model, QWidget* parent);

    [[nodiscard]] QTableView* table() const { return m_table; }
    /// Beside the heading: filters and buttons.
    [[nodiscard]] QHBoxLayout* tools() const { return m_tools; }
    /// Row that is selected, or -1.
    [[nodiscard]] int selectedRow() const;
    /// After rows were set: widths at the first time, the empty text, and whether there may be
    /// more.
    void rowsShown(bool mayBeMore);
    void setEmptyText(const QString& text);
    void showFault(const QString& text);
    /// How many rows to ask for.
    [[nodiscard]] int limit() const { return m_limit; }

signals:
    void moreRequested();
    void selectionChanged();

private:
    QLabel* m_message;
    QTableView* m_table;
    QHBoxLayout* m_tools;
    QPushButton* m_more;
    QString m_emptyText;
    int m_limit = firstRows;
    bool m_measured = false;
};

} // namespace kontorist
