#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace kontorist {

class FilterBar;
class NoticeBar;
class RecordTableView;
class SearchBox;
class SelectionLine;
class Theme;

/// The middle zone of a section with a table of records: search, "Add …", filters, table, and the
/// lines under it. Only lays out; the section's controller decides.
class RecordTablePage : public QWidget
{
    Q_OBJECT

public:
    /// Takes filters and table over. `addText` is asked again after a change of language.
    RecordTablePage(FilterBar* filters, RecordTableView* table, std::function<QString()> addText,
        const Theme& theme);

    [[nodiscard]] SearchBox& search() { return *m_search; }
    [[nodiscard]] FilterBar& filterBar() { return *m_filters; }
    [[nodiscard]] RecordTableView& table() { return *m_table; }
    [[nodiscard]] QPushButton& addButton() { return *m_add; }
    /// "The database cannot be reached …" [Try again]; empty = all is well.
    void showOffline(const QString& text);
    /// "2 selected · Select all 1,204 matching"; hidden for none or one.
    void showSelection(qint64 selected, qint64 matching, bool exact);
    /// What was done, for a moment.
    void tell(const QString& text, bool warning);

signals:
    void addRequested();
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::function<QString()> m_addText;
    NoticeBar* m_offline;
    SearchBox* m_search;
    QPushButton* m_add;
    FilterBar* m_filters;
    RecordTableView* m_table;
    SelectionLine* m_selection = nullptr;
    NoticeBar* m_told = nullptr;
};

} // namespace kontorist
