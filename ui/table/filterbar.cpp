#include "ui/table/filterbar.h"

#include "ui/table/filterchip.h"
#include "ui/table/flowlayout.h"
#include "ui/table/searchbox.h"
#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace kontorist {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_add(new QToolButton(this))
    , m_addMenu(new QMenu(m_add))
    , m_clear(new QToolButton(this))
    , m_count(new QLabel(this))
{
    m_add->setIcon(icon(IconName::Add));
    m_add->setObjectName(u"addFilter"_s);
    m_clear->setIcon(icon(IconName::Clear));
    m_clear->setObjectName(u"clearFilters"_s);
    for (QToolButton* button : {m_add, m_clear}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_count->setObjectName(u"resultCount"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
}

void FilterBar::start(const std::vector<int>& filters)
{
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Metrics(font()).small());
    for (const int filter : filters) {
        auto* chip = new FilterChip(filter, this);
        chip->hide();
        connect(chip, &FilterChip::openRequested, this, [this, filter] { openFilter(filter); });
        connect(chip, &FilterChip::removeRequested, this, [this, filter] { removeFilter(filter); });
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    flow->addWidget(m_add);
    flow->addWidget(m_clear);
    flow->addWidget(m_count);
    flow->setTrailing(m_count);
    connect(m_add, &QToolButton::clicked, this, [this] {
        fillAddMenu();
        const QPoint corner(m_add->isRightToLeft() ? m_add->width() : 0, m_add->height());
        m_addMenu->popup(m_add->mapToGlobal(corner));
    });
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearFilters);
    connect(&m_turn, &QTimer::timeout, this, [this] { tellQuery(); });
    updateTexts();
    fillAddMenu();
}

void FilterBar::updateTexts()
{
    const Words texts = words();
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add filter"));
    m_add->setToolTip(texts.addTip);
    m_clear->setText(tr("Clear filters"));
    m_clear->setToolTip(texts.clearTip);
    m_clear->setAccessibleName(tr("Clear filters"));
    setAccessibleName(tr("Filters"));
    m_count->setText(countText());
    m_count->setAccessibleName(m_count->text());
    updateChips();
}

void FilterBar::setSearchBox(SearchBox* box)
{
    m_searchBox = box;
    connect(box, &SearchBox::searchChanged, this, [this](const QString& text) {
        setSearch(text);
        updateChips();
        // The box has already waited for the end of this turn.
        m_turn.stop();
        tellQuery();
    });
}

void FilterBar::showQuery(const QString& search)
{
    m_turn.stop();
    if (m_searchBox) {
        m_searchBox->setSearch(search);
    }
    updateChips();
}

QString FilterBar::countText() const
{
    if (m_matching < 0) {
        return {};
    }
    if (!m_exact) {
        return tr("Counting…");
    }
    const QLocale locale;
    if (hasFilter() && m_all >= 0) {
        return tr("%1 of %2", "hits of all contacts")
            .arg(locale.toString(m_matching), locale.toString(m_all));
    }
    // The plural form follows the number; the number itself is written with group separators.
    return countWords(
        static_cast<int>(std::min<qint64>(m_matching, std::numeric_limits<int>::max())));
}

void FilterBar::setCounts(qint64 matching, bool exact, qint64 all)
{
    m_matching = matching;
    m_exact = exact;
    m_all = all;
    const QString text = countText();
    if (text == m_count->text()) {
        return;
    }
    m_count->setText(text);
    m_count->setAccessibleName(text);
    layout()->invalidate();
    if (m_exact && QAccessible::isActive()) {
        QAccessibleEvent event(m_count, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

FilterChip* FilterBar::chip(int filter) const
{
    return *std::find_if(m_chips.begin(), m_chips.end(),
        [filter](const FilterChip* chip) { return chip->filter() == filter; });
}

void FilterBar::updateChips()
{
    bool all = true;
    for (FilterChip* entry : m_chips) {
        const int filter = entry->filter();
        const bool set = isSet(filter);
        if (!set && entry->isAncestorOf(focusWidget())) {
            m_add->setFocus();
        }
        if (set) {
            entry->setText(
                tr("%1: %2", "filter: its value").arg(filterName(filter), filterValue(filter)));
        }
        entry->setVisible(set);
        all = all && (set || !isOffered(filter));
    }
    m_clear->setVisible(hasFilter());
    m_add->setVisible(!all);
    updateGeometry();
}

bool FilterBar::isOffered(int) const
{
    return true;
}

void FilterBar::scheduleTell()
{
    updateChips();
    m_turn.start();
}

void FilterBar::fillAddMenu()
{
    m_addMenu->clear();
    for (const FilterChip* entry : m_chips) {
        if (const int filter = entry->filter(); !isSet(filter) && isOffered(filter)) {
            connect(m_addMenu->addAction(filterName(filter)), &QAction::triggered, this,
                [this, filter] { openFilter(filter); });
        }
    }
}

void FilterBar::clearFilters()
{
    unsetAll();
    if (m_searchBox) {
        m_searchBox->setSearch({});
    }
    scheduleTell();
}

void FilterBar::openFilter(int filter)
{
    choose(filter, isSet(filter) ? static_cast<QWidget*>(chip(filter)) : m_add);
}

void FilterBar::removeFilter(int filter)
{
    unset(filter);
    scheduleTell();
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && layout()) {
        updateTexts();
    }
}

} // namespace kontorist
