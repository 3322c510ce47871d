#include "ui/table/contacttableview.h"

#include "models/contacttablemodel.h"
#include "ui/table/contactdelegate.h"
#include "ui/table/contactwords.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/tablegrid.h"
#include "ui/table/tableheader.h"
#include "ui/table/tableoverlay.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QMenu>

#include <array>
#include <numeric>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// In average letters: what a column needs, and its share of what is left over.
struct AutomaticWidth
{
    double letters;
    double share;
};

AutomaticWidth automaticWidth(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Name:
        return {22, 3};
    case ContactColumn::Email:
        return {28, 3};
    case ContactColumn::Status:
        return {0, 0};
    case ContactColumn::Company:
        return {20, 3};
    case ContactColumn::Terms:
        return {14, 1};
    case ContactColumn::Invited:
    case ContactColumn::Created:
        return {13, 1};
    }
    return {};
}

ContactColumn columnOf(int section)
{
    return allContactColumns[static_cast<size_t>(section)];
}

int sectionOf(ContactColumn column)
{
    return static_cast<int>(column);
}

} // namespace

ContactTableView::ContactTableView(ContactTableModel& model, const Theme& theme, QWidget* parent)
    : WindowedTableView(model, parent)
    , m_contactModel(model)
    , m_columns(new TableColumns(this))
    , m_contacts(new ContactSelection(model, selection(), this))
    , m_delegate(new ContactDelegate(model, theme, grid(), this))
{
    setAccessibleTableName(tr("Contacts"));
    grid().setItemDelegate(m_delegate);
    header().setAccessibleName(tr("Columns of the contacts table"));
    connect(&theme, &Theme::changed, this, [this] {
        m_delegate->reset();
        grid().viewport()->update();
    });
    connect(
        m_contacts, &ContactSelection::summaryChanged, this, &ContactTableView::selectionChanged);
    connect(this, &WindowedTableView::rowActivated, this,
        [this](qint64 id) { emit activated(ContactId(id)); });
    connect(&header(), &TableHeader::clicked, this, &ContactTableView::onHeaderClicked);
    connect(&header(), &TableHeader::menuRequested, this, &ContactTableView::showColumnMenu);
    connect(&header(), &QHeaderView::sectionResized, this,
        [this](int section, int, int size) { onSectionResized(section, size); });
    connect(&header(), &QHeaderView::sectionMoved, this,
        [this](int section) { onSectionMoved(section); });
    connect(m_columns, &TableColumns::layoutChanged, this, &ContactTableView::applyColumns);
    connect(m_columns, &TableColumns::densityChanged, this,
        [this] { setDensity(m_columns->density()); });
    connect(m_columns, &TableColumns::sortChanged, this,
        [this] { m_contactModel.setSort(m_columns->sort()); });
    connect(&model, &ContactTableModel::sortChanged, this, &ContactTableView::onSortChanged);
    connect(&model, &PagedTableModel::queryShown, this,
        [this] { m_delegate->setSearch(m_contactModel.shownQuery().search); });
    for (const auto signal : {&PagedTableModel::queryShown, &PagedTableModel::errorChanged}) {
        connect(&model, signal, this, &ContactTableView::updateOverlay);
    }
    connect(&model, &PagedTableModel::totalChanged, this, &ContactTableView::updateOverlay);
    connect(&overlay(), &TableOverlay::buttonClicked, this, &ContactTableView::onOverlayButton);
    connect(this, &WindowedTableView::viewportMoved, this, [this] {
        if (m_appliedWidth != grid().viewport()->width()) {
            applyColumns();
        }
    });
    m_contactModel.setSort(m_columns->sort());
    onSortChanged();
    applyColumns();
}

void ContactTableView::onHeaderClicked(int section, Qt::KeyboardModifiers modifiers)
{
    m_columns->setSort(
        sortAfterClick(m_columns->sort(), columnOf(section), modifiers & Qt::ShiftModifier));
}

void ContactTableView::onSortChanged()
{
    std::vector<TableHeader::SortMark> marks;
    for (const ContactSortKey& key : m_contactModel.query().sort) {
        marks.push_back({sectionOf(key.column), key.descending});
    }
    header().setSortMarks(std::move(marks));
    m_columns->setSort(m_contactModel.query().sort);
}

void ContactTableView::applyColumns()
{
    if (m_applyingColumns) {
        return;
    }
    m_applyingColumns = true;
    m_appliedWidth = grid().viewport()->width();
    const auto& columns = m_columns->columns();
    for (size_t place = 0; place < columns.size(); ++place) {
        const int section = sectionOf(columns[place].column);
        header().moveSection(header().visualIndex(section), static_cast<int>(place));
        header().setSectionHidden(section, !columns[place].visible);
    }
    applyWidths();
    m_applyingColumns = false;
}

void ContactTableView::applyWidths()
{
    const double letter = std::max(1.0, QFontMetricsF(grid().font()).averageCharWidth());
    const Metrics metrics(grid().font());
    const int padding = 2 * metrics.small();
    std::array<int, allContactColumns.size()> widths {};
    double shares = 0;
    int used = 0;
    for (const TableColumns::Column& column : m_columns->columns()) {
        if (!column.visible) {
            continue;
        }
        const AutomaticWidth automatic = automaticWidth(column.column);
        int width = qRound(automatic.letters * letter) + padding;
        if (column.column == ContactColumn::Status) {
            width = m_delegate->statusColumnWidth();
        }
        if (column.width > 0) {
            width = qRound(column.width * letter / 10);
        } else {
            shares += automatic.share;
        }
        widths[static_cast<size_t>(sectionOf(column.column))] = width;
        used += width;
    }
    const int left = grid().viewport()->width() - used;
    for (const TableColumns::Column& column : m_columns->columns()) {
        if (!column.visible) {
            continue;
        }
        int& width = widths[static_cast<size_t>(sectionOf(column.column))];
        if (column.width == 0 && left > 0 && shares > 0) {
            width += static_cast<int>(left * automaticWidth(column.column).share / shares);
        }
        header().resizeSection(sectionOf(column.column), width);
    }
}

void ContactTableView::onSectionResized(int section, int size)
{
    // The last one is stretched by the header; that is no wish of the user.
    const bool isLast = header().visualIndex(section) == lastVisiblePlace();
    if (m_applyingColumns || size == 0 || isLast || header().isSectionHidden(section)) {
        return;
    }
    m_applyingColumns = true;
    const double letter = std::max(1.0, QFontMetricsF(grid().font()).averageCharWidth());
    // The widths of the others stay as they look now.
    for (const ContactColumn column : allContactColumns) {
        const int other = sectionOf(column);
        if (!header().isSectionHidden(other) && header().visualIndex(other) != lastVisiblePlace()) {
            m_columns->setWidth(column, qRound(header().sectionSize(other) * 10 / letter));
        }
    }
    m_applyingColumns = false;
}

int ContactTableView::lastVisiblePlace() const
{
    int place = header().count() - 1;
    while (place > 0 && header().isSectionHidden(header().logicalIndex(place))) {
        --place;
    }
    return place;
}

void ContactTableView::onSectionMoved(int section)
{
    if (!m_applyingColumns) {
        m_applyingColumns = true;
        m_columns->setPlace(columnOf(section), header().visualIndex(section));
        m_applyingColumns = false;
    }
}

void ContactTableView::showColumnMenu(const QPoint& globalPosition)
{
    QMenu* menu = m_columns->createMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

void ContactTableView::changeEvent(QEvent* event)
{
    WindowedTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        // The inner view gets its own copy of the change only after this one.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_delegate->reset();
                applyColumns();
                grid().viewport()->update();
            },
            Qt::QueuedConnection);
        break;
    case QEvent::LanguageChange:
        setAccessibleTableName(tr("Contacts"));
        m_contactModel.setTexts(contactTexts());
        m_delegate->reset();
        applyColumns();
        updateOverlay();
        break;
    default:
        break;
    }
}

void ContactTableView::updateOverlay()
{
    using Kind = TableOverlay::Kind;
    const auto& query = m_contactModel.shownQuery();
    if (m_contactModel.error() && m_contactModel.totalRows() == 0) {
        const Error& error = *m_contactModel.error();
        overlay().show(Kind::Offline,
            error.code == ErrorCode::Unavailable ? tr("The database cannot be reached")
                                                 : words::errorTitle(error),
            words::errorText(error), {{u"retry"_s, tr("Try again"), true}});
    } else if (!m_contactModel.hasData() || m_contactModel.totalRows() > 0) {
        overlay().show(Kind::None, {}, {}, {});
    } else if (query.hasFilter()) {
        overlay().show(
            Kind::NoMatch, noMatchText(), {}, {{u"clearFilters"_s, tr("Clear filters"), true}});
    } else {
        overlay().show(Kind::Empty, tr("No contacts yet"),
            tr("Add the first one, or look around with invented people first."),
            {{u"addContact"_s, tr("Add contact"), true}, {u"demo"_s, tr("Fill with demo data")}});
    }
}

QString ContactTableView::noMatchText() const
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

void ContactTableView::onOverlayButton(const QString& id)
{
    if (id == "retry"_L1) {
        m_contactModel.retry();
    } else if (id == "clearFilters"_L1) {
        emit clearFiltersRequested();
    } else if (id == "addContact"_L1) {
        emit addContactRequested();
    } else if (id == "demo"_L1) {
        emit demoRequested();
    }
}

} // namespace kontorist
