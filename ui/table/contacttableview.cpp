#include "ui/table/contacttableview.h"

#include "models/contacttablemodel.h"
#include "ui/table/contactdelegate.h"
#include "ui/table/contactwords.h"
#include "ui/words/words.h"

namespace kontorist {

using namespace Qt::StringLiterals;

ContactTableView::ContactTableView(ContactTableModel& model, const Theme& theme, QWidget* parent)
    : ColumnTableView(model, theme, contactColumns(), parent)
    , m_contactModel(model)
    , m_contacts(new ContactSelection(model, selection(), this))
    , m_delegate(new ContactDelegate(model, theme, grid(), this))
{
    connect(
        m_contacts, &ContactSelection::summaryChanged, this, &ContactTableView::selectionChanged);
    connect(this, &WindowedTableView::rowActivated, this,
        [this](qint64 id) { emit activated(ContactId(id)); });
    start(m_delegate);
}

QString ContactTableView::tableName() const
{
    return tr("Contacts");
}

QString ContactTableView::headerName() const
{
    return tr("Columns of the contacts table");
}

int ContactTableView::fixedWidth(int column) const
{
    return column == static_cast<int>(ContactColumn::Status) ? m_delegate->statusColumnWidth() : 0;
}

void ContactTableView::resetDelegate()
{
    m_delegate->reset();
}

void ContactTableView::markMatches(const QString& search)
{
    m_delegate->setSearch(search);
}

void ContactTableView::renewWords()
{
    m_contactModel.setTexts(contactTexts());
}

ColumnTableView::Empty ContactTableView::emptyWords() const
{
    return {tr("No contacts yet"),
        tr("Add the first one, or look around with invented people first."),
        {{u"addContact"_s, tr("Add contact"), true}, {u"demo"_s, tr("Fill with demo data")}}};
}

QString ContactTableView::noMatchWords() const
{
    const auto& query = m_contactModel.shownQuery();
    const bool oneStatus = query.statuses.size() == 1;
    if (query.search.isEmpty()) {
        return oneStatus
            ? tr("No contact is %1 with these filters").arg(words::status(query.statuses.front()))
            : tr("No contact matches these filters");
    }
    return oneStatus
        ? tr("Nothing matches “%1” in %2").arg(query.search, words::status(query.statuses.front()))
        : tr("Nothing matches “%1”").arg(query.search);
}

} // namespace kontorist
