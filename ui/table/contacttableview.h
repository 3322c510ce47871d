#pragma once

#include "base/strongid.h"
#include "models/contactselection.h"
#include "ui/table/columntableview.h"

namespace kontorist {

class ContactTableModel;
class ContactDelegate;

/// The Contacts table: ColumnTableView with chips, match marks and its own words.
class ContactTableView : public ColumnTableView
{
    Q_OBJECT

public:
    /// `model` and `theme` must outlive the view.
    ContactTableView(ContactTableModel& model, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const SelectionSummary& summary() const { return m_contacts->summary(); }
    [[nodiscard]] ContactSelection& contactSelection() { return *m_contacts; }
    [[nodiscard]] ContactTableModel& contactModel() { return m_contactModel; }
    /// Selects the contact and brings it into view, wherever it is.
    void goToContact(ContactId id) { goToId(id.value()); }

signals:
    void selectionChanged(const kontorist::SelectionSummary& summary);
    void activated(kontorist::ContactId id);

protected:
    [[nodiscard]] QString tableName() const override;
    [[nodiscard]] QString headerName() const override;
    [[nodiscard]] Empty emptyWords() const override;
    [[nodiscard]] QString noMatchWords() const override;
    [[nodiscard]] int fixedWidth(int column) const override;
    void resetDelegate() override;
    void markMatches(const QString& search) override;
    void renewWords() override;

private:
    ContactTableModel& m_contactModel;
    ContactSelection* m_contacts;
    ContactDelegate* m_delegate;
};

} // namespace kontorist
