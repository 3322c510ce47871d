#include "models/pagedtablemodel.h"

#include "base/futures.h"

#include <algorithm>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

PagedTableModel::DataSet::DataSet(quint64 number)
    : generation(number)
    , cache(maxPages)
{
}

PagedTableModel::DataSet::~DataSet()
{
    countCancel.cancel();
    positionCancel.cancel();
    for (auto& [page, request] : requests) {
        request.cancel.cancel();
    }
}

PagedTableModel::PagedTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_shown(std::make_unique<DataSet>(0))
{
}

PagedTableModel::~PagedTableModel() = default;

qint64 PagedTableModel::totalRows() const
{
    return std::max<qint64>(0, m_shown->total);
}

bool PagedTableModel::isTotalExact() const
{
    return m_shown->exact;
}

int PagedTableModel::windowRow(qint64 row) const
{
    return row >= m_windowTop && row < m_windowTop + m_rows ? static_cast<int>(row - m_windowTop)
                                                            : -1;
}

int PagedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PagedTableModel::cachedPages() const
{
    return m_shown->cache.size() + (m_next ? m_next->cache.size() : 0);
}

PageCache& PagedTableModel::cache()
{
    return m_shown->cache;
}

const TablePage* PagedTableModel::pageOf(qint64 row, int& index) const
{
    if (row < 0) {
        return nullptr;
    }
    const TablePage* page = m_shown->cache.peek(row / pageSize);
    index = static_cast<int>(row % pageSize);
    return page && index < static_cast<int>(page->ids.size()) ? page : nullptr;
}

qint64 PagedTableModel::idAt(qint64 row) const
{
    int index = 0;
    const TablePage* page = pageOf(row, index);
    return page ? page->ids[static_cast<size_t>(index)] : 0;
}

int PagedTableModel::tagAt(qint64 row) const
{
    int index = 0;
    const TablePage* page = pageOf(row, index);
    return page ? page->tags[static_cast<size_t>(index)] : 0;
}

qint64 PagedTableModel::cachedRow(qint64 id) const
{
    const auto place = m_shown->cache.find(id);
    return place.page < 0 ? -1 : place.page * pageSize + place.index;
}

QFuture<Result<qint64>> PagedTableModel::findRow(qint64 id, const CancelToken& cancel)
{
    return fetchPosition(id, cancel);
}

QFuture<Result<TablePage>> PagedTableModel::readRows(
    qint64 first, int count, const CancelToken& cancel)
{
    return fetchPage(first, count, cancel);
}

QFuture<Result<qint64>> PagedTableModel::findTyped(const QString&, qint64, const CancelToken&)
{
    return readyResult<qint64>(failure(ErrorCode::NotFound, u"no-match"_s));
}

bool PagedTableModel::isComplete(const DataSet& set, qint64 first, int count)
{
    const qint64 end = set.exact ? std::min(first + count, set.total) : first + count;
    for (qint64 page = first / pageSize; page * pageSize < end; ++page) {
        if (!set.cache.contains(page)) {
            return false;
        }
    }
    return true;
}

bool PagedTableModel::isLoaded(qint64 first, int count) const
{
    return isComplete(*m_shown, std::max<qint64>(0, first), count);
}

bool PagedTableModel::requestRows(qint64 first, int count)
{
    first = std::max<qint64>(0, first);
    count = std::max(1, count);
    if (first != m_first) {
        m_direction = first > m_first ? 1 : -1;
    }
    if (m_next && m_next->isReload && !m_next->waitsForPosition) {
        m_next->first = std::max<qint64>(0, m_next->first + first - m_first);
    }
    m_first = first;
    m_visible = count;
    schedule();
    return isLoaded(first, count);
}

void PagedTableModel::showRows(qint64 first, int count)
{
    requestRows(first, count);
    const int needed = (2 * m_visible / 64 + 1) * 64;
    const bool grows = needed > m_windowRows;
    m_windowRows = std::max(m_windowRows, needed);
    const qint64 end = std::min(m_first + m_visible, totalRows());
    if (grows || m_first < m_windowTop || end > m_windowTop + m_rows) {
        setWindow(m_first - (m_windowRows - m_visible) / 2, totalRows());
    }
}

void PagedTableModel::setWindow(qint64 top, qint64 total)
{
    top = std::clamp<qint64>(top, 0, std::max<qint64>(0, total - m_windowRows));
    const int rows = static_cast<int>(std::min<qint64>(m_windowRows, total - top));
    const bool moved = std::exchange(m_windowTop, top) != top;
    if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    } else if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (moved && m_rows > 0) {
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    }
}

void PagedTableModel::emitRowsChanged(qint64 first, qint64 last)
{
    const qint64 from = std::max(first, m_windowTop);
    const qint64 to = std::min(last, m_windowTop + m_rows - 1);
    if (from <= to) {
        emit dataChanged(index(static_cast<int>(from - m_windowTop), 0),
            index(static_cast<int>(to - m_windowTop), columnCount() - 1));
    }
    emit rowsArrived(first, static_cast<int>(last - first + 1));
}

void PagedTableModel::setTotal(qint64 total, bool exact)
{
    if (m_shown->total == total && m_shown->exact == exact) {
        return;
    }
    m_shown->total = total;
    m_shown->exact = exact;
    setWindow(m_windowTop, total);
    emit totalChanged(total, exact);
}

void PagedTableModel::setError(std::optional<Error> error)
{
    if (m_error != error) {
        m_error = std::move(error);
        emit errorChanged();
    }
}

} // namespace kontorist
