#include "ui/common/rowpane.h"

#include "ui/actions/actioncontroller.h"
#include "ui/common/actionbar.h"
#include "ui/common/detailheader.h"
#include "ui/common/recordlist.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

enum Page { Nothing, Several, Row };

QWidget* centred(QLabel* label, const Metrics& metrics)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    layout->addStretch(1);
    layout->addWidget(label);
    layout->addStretch(2);
    return page;
}

} // namespace

RowPane::RowPane(ActionController& actions, const Theme& theme, ActionMenu records,
    const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_several(new QLabel)
    , m_header(new DetailHeader(theme))
    , m_tabs(new QTabWidget)
    , m_theme(theme)
{
    const Metrics metrics(font());
    setAccessibleName(tr("Detail pane"));
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"detail-tabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_several->setObjectName(u"several-title"_s);
    auto* row = new QWidget;
    auto* top = new QVBoxLayout;
    top->setContentsMargins(metrics.medium(), metrics.medium(), metrics.medium(), metrics.small());
    top->setSpacing(metrics.medium());
    top->addWidget(m_header);
    top->addWidget(new ActionBar(actions, theme, records, row));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(centred(new QLabel(hint), metrics));
    m_stack->addWidget(centred(m_several, metrics));
    m_stack->addWidget(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_tabs->addTab(buildOverview(), tr("Overview"));
    m_titles.push_back(tr("Overview"));
    m_lists.push_back(nullptr);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RowPane::tabShown);
}

QWidget* RowPane::buildOverview()
{
    const Metrics metrics(font());
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* contents = new QWidget;
    m_form = new QFormLayout(contents);
    m_form->setContentsMargins(
        metrics.medium(), metrics.medium(), metrics.medium(), metrics.medium());
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    scroll->setWidget(contents);
    return scroll;
}

void RowPane::fillOverview(const std::vector<Line>& overview)
{
    // The lines of a kind of record are always the same; only their values change.
    while (m_values.size() < overview.size()) {
        auto* label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        const QString& title = overview[m_values.size()].title;
        label->setAccessibleDescription(title);
        auto* caption = new QLabel(title);
        // Beside the first line of what has several.
        caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        caption->setBuddy(label);
        m_form->addRow(caption, label);
        m_values.push_back(label);
    }
    for (size_t i = 0; i < overview.size(); ++i) {
        m_values[i]->setText(overview[i].value.isEmpty() ? u"–"_s : breakable(overview[i].value));
        m_values[i]->setAccessibleName(overview[i].value);
    }
}

int RowPane::addList(const QString& title, QAbstractItemModel* model, const QString& objectName)
{
    auto* list = new RecordList(m_theme, title, this);
    list->setObjectName(objectName);
    list->setModel(model);
    const int tab = m_tabs->addTab(list, title);
    m_titles.push_back(title);
    m_lists.push_back(list);
    connect(list, &QListView::activated, this,
        [this, tab](const QModelIndex& index) { emit rowActivated(tab, index.row()); });
    return tab;
}

void RowPane::setEmptyText(int tab, const QString& text)
{
    m_lists[static_cast<size_t>(tab)]->setEmptyText(text);
}

void RowPane::setTabCount(int tab, qint64 count)
{
    const QString& title = m_titles[static_cast<size_t>(tab)];
    m_tabs->setTabText(tab, count == 0 ? title : title + u" "_s + locale().toString(count));
}

void RowPane::setTabVisible(int tab, bool visible)
{
    m_tabs->setTabVisible(tab, visible);
}

void RowPane::showNothing()
{
    m_stack->setCurrentIndex(Nothing);
}

void RowPane::showSeveral(const QString& title)
{
    m_several->setText(title + u"\n\n"_s + tr("Select one to see details and what can be done."));
    m_stack->setCurrentIndex(Several);
}

void RowPane::showRow(const HeaderFacts& header, const std::vector<Line>& overview)
{
    m_header->show(header);
    fillOverview(overview);
    m_stack->setCurrentIndex(Row);
}

int RowPane::currentTab() const
{
    return m_tabs->currentIndex();
}

void RowPane::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

int RowPane::selectedRow(int tab) const
{
    const auto* list = m_lists[static_cast<size_t>(tab)];
    return list == nullptr ? -1 : list->selectedRow();
}

} // namespace kontorist
