#include "ui/customers/recordtablepage.h"

#include "ui/common/noticebar.h"
#include "ui/table/filterbar.h"
#include "ui/table/recordtableview.h"
#include "ui/table/searchbox.h"
#include "ui/table/selectionline.h"
#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

RecordTablePage::RecordTablePage(FilterBar* filters, RecordTableView* table,
    std::function<QString()> addText, const Theme& theme)
    : m_addText(std::move(addText))
    , m_offline(new NoticeBar(theme, this))
    , m_search(new SearchBox(this))
    , m_add(new QPushButton(icon(IconName::Add), m_addText(), this))
    , m_filters(filters)
    , m_table(table)
{
    const Metrics metrics(font());
    // Tab follows the order in which they become children.
    m_filters->setParent(this);
    m_table->setParent(this);
    m_selection = new SelectionLine(this);
    m_told = new NoticeBar(theme, this);
    setFocusProxy(m_table);
    m_filters->setSearchBox(m_search);
    m_add->setAutoDefault(false);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(metrics.medium(), metrics.medium(), metrics.medium(), metrics.tiny());
    top->setSpacing(metrics.small());
    top->addWidget(m_search, 1);
    top->addWidget(m_add);
    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(metrics.medium(), 0, metrics.medium(), metrics.small());
    filterRow->addWidget(m_filters);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_offline);
    layout->addLayout(top);
    layout->addLayout(filterRow);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_selection);
    layout->addWidget(m_told);

    connect(m_add, &QPushButton::clicked, this, &RecordTablePage::addRequested);
    connect(m_table, &ColumnTableView::addRequested, this, &RecordTablePage::addRequested);
    connect(m_table, &ColumnTableView::clearFiltersRequested, m_filters, &FilterBar::clearFilters);
    connect(m_search, &SearchBox::leaveToTable, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_selection, &SelectionLine::selectAllRequested, m_table,
        &WindowedTableView::selectAllMatching);
    connect(
        m_selection, &SelectionLine::clearRequested, m_table, &WindowedTableView::clearSelection);
}

void RecordTablePage::showOffline(const QString& text)
{
    if (text.isEmpty()) {
        m_offline->hide();
        return;
    }
    m_offline->showText(
        NoticeBar::Tone::Warning, text, tr("Try again"), [this] { emit retryRequested(); });
}

void RecordTablePage::showSelection(qint64 selected, qint64 matching, bool exact)
{
    m_selection->showSelection(selected, matching, exact);
}

void RecordTablePage::tell(const QString& text, bool warning)
{
    m_told->showText(
        warning ? NoticeBar::Tone::Warning : NoticeBar::Tone::Done, text, {}, {}, warning);
}

void RecordTablePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_add->setText(m_addText());
    }
}

} // namespace kontorist
