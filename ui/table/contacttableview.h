#pragma once

#include "base/strongid.h"
#include "models/contactselection.h"
#include "ui/table/windowedtableview.h"

class QMenu;

namespace kontorist {

class ContactTableModel;
class ContactDelegate;
class TableColumns;
class Theme;

/// The Contacts table: WindowedTableView with columns, sort, chips, match marks and empty states.
class ContactTableView : public WindowedTableView
{
    Q_OBJECT

public:
    /// `model` and `theme` must outlive the view. Makes and owns its TableColumns.
    ContactTableView(ContactTableModel& model, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] TableColumns& columns() { return *m_columns; }
    [[nodiscard]] const SelectionSummary& summary() const { return m_contacts->summary(); }
    [[nodiscard]] ContactSelection& contactSelection() { return *m_contacts; }
    [[nodiscard]] ContactTableModel& contactModel() { return m_contactModel; }
    /// Selects the contact and brings it into view, wherever it is.
    void goToContact(ContactId id) { goToId(id.value()); }

signals:
    void selectionChanged(const kontorist::SelectionSummary& summary);
    void activated(kontorist::ContactId id);
    // From the buttons of the empty states
    void addContactRequested();
    void demoRequested();
    void clearFiltersRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColumns();
    void applyWidths();
    void onSortChanged();
    void onOverlayButton(const QString& id);
    [[nodiscard]] int lastVisiblePlace() const;
    [[nodiscard]] QString noMatchText() const;
    void onHeaderClicked(int section, Qt::KeyboardModifiers modifiers);
    void onSectionResized(int section, int size);
    void onSectionMoved(int section);
    void showColumnMenu(const QPoint& globalPosition);
    void updateOverlay();

    ContactTableModel& m_contactModel;
    TableColumns* m_columns;
    ContactSelection* m_contacts;
    ContactDelegate* m_delegate;
    bool m_applyingColumns = false;
    int m_appliedWidth = -1;
};

} // namespace kontorist
