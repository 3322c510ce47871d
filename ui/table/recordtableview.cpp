#include "ui/table/recordtableview.h"

#include "models/recordselection.h"
#include "models/recordtablemodel.h"

namespace kontorist {

using namespace Qt::StringLiterals;

RecordTableView::RecordTableView(
    RecordTableModel& model, const Theme& theme, RecordTableSpec spec, QWidget* parent)
    : ColumnTableView(model, theme, spec.columns, parent)
    , m_spec(std::move(spec))
    , m_records(new RecordSelection(model, selection(), this))
    , m_delegate(new RecordDelegate(model, theme, grid(), m_spec.look, this))
{
    if (m_spec.widestNote) {
        m_delegate->setWidestNote(m_spec.widestNote());
    }
    overlay().setEmptyIcon(m_spec.icon);
    start(m_delegate);
}

int RecordTableView::fixedWidth(int column) const
{
    return column == m_spec.look.chipColumn ? m_delegate->chipColumnWidth() : 0;
}

ColumnTableView::Empty RecordTableView::emptyWords() const
{
    return {m_spec.emptyTitle(), m_spec.emptyText(), {{u"add"_s, m_spec.addText(), true}}};
}

void RecordTableView::renewWords()
{
    m_spec.renewWords();
    if (m_spec.widestNote) {
        m_delegate->setWidestNote(m_spec.widestNote());
    }
}

} // namespace kontorist
