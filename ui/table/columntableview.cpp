#include "ui/table/columntableview.h"

#include "models/columntablemodel.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/tablegrid.h"
#include "ui/table/tableheader.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QMenu>

namespace kontorist {

using namespace Qt::StringLiterals;

ColumnTableView::ColumnTableView(
    ColumnTableModel& model, const Theme& theme, ColumnsSpec spec, QWidget* parent)
    : WindowedTableView(model, parent)
    , m_columnModel(model)
    , m_theme(theme)
    , m_columns(new TableColumns(std::move(spec), this))
{
}

void ColumnTableView::start(QAbstractItemDelegate* delegate)
{
    setAccessibleTableName(tableName());
    header().setAccessibleName(headerName());
    grid().setItemDelegate(delegate);
    connectColumns();
    connectModel();
    m_columnModel.setSortKeys(m_columns->sort());
    onSortChanged();
    applyColumns();
}

void ColumnTableView::connectColumns()
{
    connect(&m_theme, &Theme::changed, this, [this] {
        resetDelegate();
        grid().viewport()->update();
    });
    connect(&header(), &TableHeader::clicked, this, &ColumnTableView::onHeaderClicked);
    connect(&header(), &TableHeader::menuRequested, this, &ColumnTableView::openColumnMenu);
    connect(&header(), &QHeaderView::sectionResized, this,
        [this](int section, int, int size) { onSectionResized(section, size); });
    connect(&header(), &QHeaderView::sectionMoved, this,
        [this](int section) { onSectionMoved(section); });
    connect(m_columns, &TableColumns::layoutChanged, this, &ColumnTableView::applyColumns);
    connect(m_columns, &TableColumns::densityChanged, this,
        [this] { setDensity(m_columns->density()); });
    connect(m_columns, &TableColumns::sortChanged, this,
        [this] { m_columnModel.setSortKeys(m_columns->sort()); });
    connect(this, &WindowedTableView::viewportMoved, this, [this] {
        if (m_appliedWidth != grid().viewport()->width()) {
            applyColumns();
        }
    });
}

void ColumnTableView::connectModel()
{
    connect(&m_columnModel, &ColumnTableModel::sortChanged, this, &ColumnTableView::onSortChanged);
    connect(&m_columnModel, &PagedTableModel::queryShown, this,
        [this] { markMatches(m_columnModel.shownSearch()); });
    for (const auto signal : {&PagedTableModel::queryShown, &PagedTableModel::errorChanged}) {
        connect(&m_columnModel, signal, this, &ColumnTableView::updateOverlay);
    }
    connect(&m_columnModel, &PagedTableModel::totalChanged, this, &ColumnTableView::updateOverlay);
    connect(&overlay(), &TableOverlay::buttonClicked, this, &ColumnTableView::onOverlayButton);
}

void ColumnTableView::onHeaderClicked(int section, Qt::KeyboardModifiers modifiers)
{
    if (m_columns->specOf(section).canSort) {
        m_columns->setSort(sortAfterClick(
            m_columns->sort(), section, modifiers & Qt::ShiftModifier, m_columns->spec().usual));
    }
}

void ColumnTableView::onSortChanged()
{
    std::vector<TableHeader::SortMark> marks;
    for (const SortKey& key : m_columnModel.sortKeys()) {
        marks.push_back({key.column, key.descending});
    }
    header().setSortMarks(std::move(marks));
    m_columns->setSort(m_columnModel.sortKeys());
}

void ColumnTableView::applyColumns()
{
    if (m_applyingColumns) {
        return;
    }
    m_applyingColumns = true;
    m_appliedWidth = grid().viewport()->width();
    const auto& columns = m_columns->columns();
    for (size_t place = 0; place < columns.size(); ++place) {
        const int section = columns[place].column;
        header().moveSection(header().visualIndex(section), static_cast<int>(place));
        header().setSectionHidden(section, !columns[place].visible);
    }
    applyWidths();
    m_applyingColumns = false;
}

double ColumnTableView::letterWidth() const
{
    return std::max(1.0, QFontMetricsF(grid().font()).averageCharWidth());
}

void ColumnTableView::applyWidths()
{
    const double letter = letterWidth();
    const int padding = 2 * Metrics(grid().font()).small();
    std::vector<int> widths(m_columns->columns().size());
    double shares = 0;
    int used = 0;
    for (const TableColumns::Column& column : m_columns->columns()) {
        if (!column.visible) {
            continue;
        }
        const ColumnSpec& spec = m_columns->specOf(column.column);
        int width = fixedWidth(column.column);
        if (width == 0) {
            width = qRound(spec.letters * letter) + padding;
        }
        if (column.width > 0) {
            width = qRound(column.width * letter / 10);
        } else {
            shares += spec.share;
        }
        widths[static_cast<size_t>(column.column)] = width;
        used += width;
    }
    const int left = grid().viewport()->width() - used;
    for (const TableColumns::Column& column : m_columns->columns()) {
        if (!column.visible) {
            continue;
        }
        int& width = widths[static_cast<size_t>(column.column)];
        if (column.width == 0 && left > 0 && shares > 0) {
            width += static_cast<int>(left * m_columns->specOf(column.column).share / shares);
        }
        header().resizeSection(column.column, width);
    }
}

void ColumnTableView::onSectionResized(int section, int size)
{
    // The last one is stretched by the header; that is no wish of the user.
    const bool isLast = header().visualIndex(section) == lastVisiblePlace();
    if (m_applyingColumns || size == 0 || isLast || header().isSectionHidden(section)) {
        return;
    }
    m_applyingColumns = true;
    const double letter = letterWidth();
    // The widths of the others stay as they look now.
    for (int other = 0; other < header().count(); ++other) {
        if (!header().isSectionHidden(other) && header().visualIndex(other) != lastVisiblePlace()) {
            m_columns->setWidth(other, qRound(header().sectionSize(other) * 10 / letter));
        }
    }
    m_applyingColumns = false;
}

int ColumnTableView::lastVisiblePlace() const
{
    int place = header().count() - 1;
    while (place > 0 && header().isSectionHidden(header().logicalIndex(place))) {
        --place;
    }
    return place;
}

void ColumnTableView::onSectionMoved(int section)
{
    if (!m_applyingColumns) {
        m_applyingColumns = true;
        m_columns->setPlace(section, header().visualIndex(section));
        m_applyingColumns = false;
    }
}

void ColumnTableView::showColumnMenu()
{
    openColumnMenu(header().mapToGlobal(QPoint(0, header().height())));
}

void ColumnTableView::openColumnMenu(const QPoint& globalPosition)
{
    QMenu* menu = m_columns->createMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

void ColumnTableView::changeEvent(QEvent* event)
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
                resetDelegate();
                applyColumns();
                grid().viewport()->update();
            },
            Qt::QueuedConnection);
        break;
    case QEvent::LanguageChange:
        setAccessibleTableName(tableName());
        header().setAccessibleName(headerName());
        renewWords();
        resetDelegate();
        applyColumns();
        updateOverlay();
        break;
    default:
        break;
    }
}

void ColumnTableView::updateOverlay()
{
    using Kind = TableOverlay::Kind;
    if (m_columnModel.error() && m_columnModel.totalRows() == 0) {
        const Error& error = *m_columnModel.error();
        overlay().show(Kind::Offline,
            error.code == ErrorCode::Unavailable ? tr("The database cannot be reached")
                                                 : words::errorTitle(error),
            words::errorText(error), {{u"retry"_s, tr("Try again"), true}});
    } else if (!m_columnModel.hasData() || m_columnModel.totalRows() > 0) {
        overlay().show(Kind::None, {}, {}, {});
    } else if (m_columnModel.isShownFiltered()) {
        overlay().show(
            Kind::NoMatch, noMatchWords(), {}, {{u"clearFilters"_s, tr("Clear filters"), true}});
    } else {
        const Empty empty = emptyWords();
        overlay().show(Kind::Empty, empty.title, empty.text, empty.buttons);
    }
}

void ColumnTableView::onOverlayButton(const QString& id)
{
    if (id == "retry"_L1) {
        m_columnModel.retry();
    } else if (id == "clearFilters"_L1) {
        emit clearFiltersRequested();
    } else if (id.startsWith("add"_L1)) {
        emit addRequested();
    } else if (id == "demo"_L1) {
        emit demoRequested();
    }
}

} // namespace kontorist
