#include "ui/contacts/contactspage.h"

#include "models/contacttablemodel.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/actionbar.h"
#include "ui/common/noticebar.h"
#include "ui/table/contactfilterbar.h"
#include "ui/table/contacttableview.h"
#include "ui/table/searchbox.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
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
    , m_selection(new QWidget(this))
    , m_selected(new QLabel(m_selection))
    , m_selectAll(new QPushButton(m_selection))
    , m_clearSelection(new QPushButton(tr("Clear selection"), m_selection))
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

    for (auto* button : {m_selectAll, m_clearSelection}) {
        button->setFlat(true);
        button->setAutoDefault(false);
    }
    m_selectAll->setObjectName(u"select-all-link"_s);
    m_selected->setObjectName(u"selected-count"_s);
    auto* selection = new QHBoxLayout(m_selection);
    selection->setContentsMargins(
        metrics.medium(), metrics.tiny(), metrics.medium(), metrics.tiny());
    selection->addWidget(m_selected);
    selection->addWidget(m_selectAll);
    selection->addWidget(m_clearSelection);
    selection->addStretch();
    m_selection->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_offline);
    layout->addLayout(top);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_selection);
    layout->addWidget(m_changed);
    connect(m_selectAll, &QPushButton::clicked, m_table, &ContactTableView::selectAllMatching);
    connect(m_clearSelection, &QPushButton::clicked, m_table, &ContactTableView::clearSelection);
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
    m_selection->setVisible(summary.count > 1);
    if (summary.count <= 1) {
        return;
    }
    m_selected->setText(tr("%1 selected").arg(locale().toString(summary.count)));
    const bool more = exact && matching > summary.count;
    m_selectAll->setVisible(more);
    if (more) {
        m_selectAll->setText(tr("Select all %1 matching").arg(locale().toString(matching)));
    }
}

} // namespace kontorist
