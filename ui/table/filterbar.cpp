#include "ui/table/filterbar.h"

#include "ui/table/filterchip.h"
#include "ui/table/flowlayout.h"
#include "ui/table/searchbox.h"
#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allFilters {FilterBar::Filter::Status, FilterBar::Filter::Invited,
    FilterBar::Filter::Company, FilterBar::Filter::Created};

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_add(new QToolButton(this))
    , m_addMenu(new QMenu(m_add))
    , m_clear(new QToolButton(this))
    , m_count(new QLabel(this))
{
    auto* flow = new FlowLayout(this);
    const Metrics metrics(font());
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(metrics.small());
    for (const Filter filter : allFilters) {
        auto* chip = new FilterChip(filter, this);
        chip->hide();
        connect(chip, &FilterChip::openRequested, this, [this, filter] { openFilter(filter); });
        connect(chip, &FilterChip::removeRequested, this, [this, filter] { removeFilter(filter); });
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(icon(IconName::Add));
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setObjectName(u"addFilter"_s);
    connect(m_add, &QToolButton::clicked, this, [this] {
        fillAddMenu();
        const QPoint corner(m_add->isRightToLeft() ? m_add->width() : 0, m_add->height());
        m_addMenu->popup(m_add->mapToGlobal(corner));
    });
    m_clear->setAutoRaise(true);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setIcon(icon(IconName::Clear));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->setObjectName(u"clearFilters"_s);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearFilters);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"resultCount"_s);
    flow->addWidget(m_add);
    flow->addWidget(m_clear);
    flow->addWidget(m_count);
    flow->setTrailing(m_count);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (m_query != m_emitted) {
            m_emitted = m_query;
            emit queryChanged(m_query);
        }
    });
    updateTexts();
    fillAddMenu();
}

void FilterBar::updateTexts()
{
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add filter"));
    m_add->setToolTip(tr("Show only some contacts"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setToolTip(tr("Show all contacts again"));
    m_clear->setAccessibleName(tr("Clear filters"));
    setAccessibleName(tr("Filters"));
    m_count->setText(countText());
    m_count->setAccessibleName(m_count->text());
    updateChips();
}

void FilterBar::setCompanies(Companies companies)
{
    m_companies = std::move(companies);
}

void FilterBar::setSearchBox(SearchBox* box)
{
    m_searchBox = box;
    connect(box, &SearchBox::searchChanged, this, [this](const QString& text) {
        m_query.search = text;
        updateChips();
        // The box has already waited for the end of this turn.
        m_turn.stop();
        m_emitted = m_query;
        emit queryChanged(m_query);
    });
}

void FilterBar::setQuery(const ContactQuery& query)
{
    m_query = query;
    m_emitted = query;
    m_turn.stop();
    if (m_searchBox) {
        m_searchBox->setSearch(query.search);
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
    if (m_query.hasFilter() && m_all >= 0) {
        return tr("%1 of %2", "hits of all contacts")
            .arg(locale.toString(m_matching), locale.toString(m_all));
    }
    // The plural form follows the number; the number itself is written with group separators.
    const int number
        = static_cast<int>(std::min<qint64>(m_matching, std::numeric_limits<int>::max()));
    return tr("%Ln contacts", nullptr, number);
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

bool FilterBar::isSet(Filter filter) const
{
    switch (filter) {
    case Filter::Status:
        return !m_query.statuses.empty();
    case Filter::Invited:
        return m_query.invited != InvitedFilter::Any;
    case Filter::Company:
        return !m_query.company.isEmpty();
    case Filter::Created:
        return m_query.createdFrom.isValid() || m_query.createdBefore.isValid();
    }
    return false;
}

QString FilterBar::filterName(Filter filter)
{
    switch (filter) {
    case Filter::Status:
        return tr("Status");
    case Filter::Invited:
        return tr("Invited");
    case Filter::Company:
        return tr("Company");
    case Filter::Created:
        return tr("Created");
    }
    return {};
}

QString FilterBar::invitedText(InvitedFilter invited)
{
    switch (invited) {
    case InvitedFilter::Any:
        return tr("Any");
    case InvitedFilter::NotInvited:
        return tr("Not invited");
    case InvitedFilter::Invited:
        return tr("Invited");
    case InvitedFilter::LinkValid:
        return tr("Link valid");
    case InvitedFilter::LinkExpired:
        return tr("Link expired");
    }
    return {};
}

QString FilterBar::createdText() const
{
    const QString from = words::date(m_query.createdFrom);
    // The query ends before a moment; people say the last day.
    const QString to = words::date(
        m_query.createdBefore.isValid() ? m_query.createdBefore.addMSecs(-1) : QDateTime());
    if (!m_query.createdBefore.isValid()) {
        return tr("since %1").arg(from);
    }
    return m_query.createdFrom.isValid() ? tr("%1 to %2", "dates").arg(from, to)
                                         : tr("until %1").arg(to);
}

QString FilterBar::chipText(Filter filter) const
{
    QString value;
    switch (filter) {
    case Filter::Status: {
        QStringList names;
        for (const ContactStatus status : m_query.statuses) {
            names << words::status(status);
        }
        value = QLocale().createSeparatedList(names);
        break;
    }
    case Filter::Invited:
        value = invitedText(m_query.invited);
        break;
    case Filter::Company:
        value = m_query.company;
        break;
    case Filter::Created:
        value = createdText();
        break;
    }
    return tr("%1: %2", "filter: its value").arg(filterName(filter), value);
}

FilterChip* FilterBar::chip(Filter filter) const
{
    return *std::find_if(m_chips.begin(), m_chips.end(),
        [filter](const FilterChip* chip) { return chip->filter() == filter; });
}

void FilterBar::updateChips()
{
    for (FilterChip* entry : m_chips) {
        const bool set = isSet(entry->filter());
        if (!set && entry->isAncestorOf(focusWidget())) {
            m_add->setFocus();
        }
        if (set) {
            entry->setText(chipText(entry->filter()));
        }
        entry->setVisible(set);
    }
    m_clear->setVisible(m_query.hasFilter());
    const bool all = std::all_of(
        allFilters.begin(), allFilters.end(), [this](Filter filter) { return isSet(filter); });
    m_add->setVisible(!all);
    updateGeometry();
}

void FilterBar::scheduleEmit()
{
    updateChips();
    m_turn.start();
}

void FilterBar::fillAddMenu()
{
    m_addMenu->clear();
    for (const Filter filter : allFilters) {
        if (!isSet(filter)) {
            connect(m_addMenu->addAction(filterName(filter)), &QAction::triggered, this,
                [this, filter] { openFilter(filter); });
        }
    }
}

void FilterBar::clearFilters()
{
    const auto sort = m_query.sort;
    m_query = ContactQuery();
    m_query.sort = sort;
    if (m_searchBox) {
        m_searchBox->setSearch({});
    }
    scheduleEmit();
}

void FilterBar::removeFilter(Filter filter)
{
    switch (filter) {
    case Filter::Status:
        m_query.statuses.clear();
        break;
    case Filter::Invited:
        m_query.invited = InvitedFilter::Any;
        break;
    case Filter::Company:
        m_query.company.clear();
        break;
    case Filter::Created:
        m_query.createdFrom = {};
        m_query.createdBefore = {};
        break;
    }
    scheduleEmit();
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateTexts();
    }
}

} // namespace kontorist
