#pragma once

#include "models/selectionsummary.h"

#include <QWidget>

namespace kontorist {

class ActionController;
class ContactTableModel;
class ContactTableView;
class ContactFilterBar;
class NoticeBar;
class SearchBox;
class SelectionLine;
class Theme;

/// The middle zone of the Contacts sections: search, filters, table, and the lines under it. Only
/// lays out; ContactsController decides.
class ContactsPage : public QWidget
{
    Q_OBJECT

public:
    ContactsPage(ContactTableModel& model, ActionController& actions, const Theme& theme,
        QWidget* parent = nullptr);

    [[nodiscard]] SearchBox& search() { return *m_search; }
    [[nodiscard]] ContactFilterBar& filters() { return *m_filters; }
    [[nodiscard]] ContactTableView& table() { return *m_table; }
    /// "The database cannot be reached …" [Try again]; empty = all is well.
    void showOffline(const QString& text);
    /// "3 contacts changed by colleagues" [Show]; 0 = hides it.
    void showChangedElsewhere(int contacts);
    /// "2 selected · Select all 1,204 matching"; hidden for none or one.
    void showSelection(const SelectionSummary& summary, qint64 matching, bool exact);

signals:
    void retryRequested();
    void showChangesRequested();

private:
    ContactTableModel& m_model;
    NoticeBar* m_offline;
    SearchBox* m_search;
    ContactFilterBar* m_filters;
    ContactTableView* m_table;
    NoticeBar* m_changed;
    SelectionLine* m_selection;
};

} // namespace kontorist
