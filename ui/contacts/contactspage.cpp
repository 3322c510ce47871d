#include "ui/contacts/contactspage.h"

#include "models/contacttablemodel.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/actionbar.h"
#include "ui/common/noticebar.h"
#include "ui/table/contactfilterbar.h"
#include "ui/table/contacttableview.h"
#include "ui/table/searchbox.h"
#include "ui/table/selectionline.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

ContactsPage::ContactsPage(
    ContactTableModel& model, ActionController& actions, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_offline(new NoticeBar(theme, this))
    , m_search(new SearchBox(this))
    , m_filters(new ContactFilterBar(this))
    , m_table(new ContactTableView(model, theme, this))
    , m_changed(new NoticeBar(theme, this))
    , m_selection(new SelectionLine(this))
{
    const Metrics metrics(font());
    setObjectName(u"contacts-page"_s);
    setFocusProxy(m_table);
    m_filters->setSearchBox(m_search);
    m_filters->setCompanies(model.source().companies);
    auto* add = new ActionButton(this);
    add->bind(actions.action(ActionId::AddContact));
    add->setObjectName(u"add-contact-button"_s);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(metrics.medium(), metrics.medium(), metrics.medium(), metrics.tiny());
    top->setSpacing(metrics.small());
    top->addWidget(m_search, 1);
    top->addWidget(add);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(metrics.medium(), 0, metrics.medium(), metrics.small());
    filters->addWidget(m_filters);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_offline);
    layout->addLayout(top);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_selection);
    layout->addWidget(m_changed);
    connect(m_selection, &SelectionLine::selectAllRequested, m_table,
        &ContactTableView::selectAllMatching);
    connect(
        m_selection, &SelectionLine::clearRequested, m_table, &ContactTableView::clearSelection);
}

void ContactsPage::showOffline(const QString& text)
{
    if (text.isEmpty()) {
        m_offline->hide();
        return;
    }
    m_offline->showText(
        NoticeBar::Tone::Warning, text, tr("Try again"), [this] { emit retryRequested(); });
}

void ContactsPage::showChangedElsewhere(int contacts)
{
    if (contacts == 0) {
        m_changed->hide();
        return;
    }
    m_changed->showText(NoticeBar::Tone::Info,
        tr("%n contact(s) changed by colleagues", nullptr, contacts), tr("Show"),
        [this] { emit showChangesRequested(); });
}

void ContactsPage::showSelection(const SelectionSummary& summary, qint64 matching, bool exact)
{
    m_selection->showSelection(summary.count, matching, exact);
}

} // namespace kontorist
