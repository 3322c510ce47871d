#pragma once

#include "ui/table/columntableview.h"
#include "ui/table/recorddelegate.h"
#include "ui/table/tablecolumns.h"

namespace kontorist {

class RecordSelection;
class RecordTableModel;

/// What a table of records adds to the shared view: columns, look and words. The functions are
/// asked again after a change of language.
struct RecordTableSpec
{
    ColumnsSpec columns;
    RecordLook look;
    IconName icon = IconName::Contacts; ///< of the empty table
    std::function<QString()> widestNote; ///< behind the chip; may be empty
    std::function<QString()> tableName; ///< "Customers"
    std::function<QString()> headerName; ///< "Columns of the customers table"
    std::function<QString()> emptyTitle;
    std::function<QString()> emptyText;
    std::function<QString()> addText; ///< of the button in an empty table
    std::function<QString()> noMatch;
    std::function<void()> renewWords; ///< gives the model new words
};

/// A table of records: ColumnTableView with a RecordDelegate and a RecordSelection.
class RecordTableView : public ColumnTableView
{
    Q_OBJECT

public:
    /// `model` and `theme` must outlive the view.
    RecordTableView(RecordTableModel& model, const Theme& theme, RecordTableSpec spec,
        QWidget* parent = nullptr);

    [[nodiscard]] RecordSelection& records() { return *m_records; }
    [[nodiscard]] const RecordSelection& records() const { return *m_records; }

protected:
    [[nodiscard]] QString tableName() const override { return m_spec.tableName(); }
    [[nodiscard]] QString headerName() const override { return m_spec.headerName(); }
    [[nodiscard]] Empty emptyWords() const override;
    [[nodiscard]] QString noMatchWords() const override { return m_spec.noMatch(); }
    [[nodiscard]] int fixedWidth(int column) const override;
    void resetDelegate() override { m_delegate->reset(); }
    void markMatches(const QString& search) override { m_delegate->setSearch(search); }
    void renewWords() override;

private:
    RecordTableSpec m_spec;
    RecordSelection* m_records;
    RecordDelegate* m_delegate;
};

} // namespace kontorist
