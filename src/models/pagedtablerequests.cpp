// How PagedTableModel asks for rows and takes the answers; the model's face is in
// pagedtablemodel.cpp.
#include "base/futures.h"
#include "models/pagedtablemodel.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace kontorist {

void PagedTableModel::queryChanged()
{
    auto next = std::make_unique<DataSet>(++m_generation);
    beginNext(std::move(next));
}

void PagedTableModel::reload()
{
    if (m_generation == 0) {
        return;
    }
    if (m_next && !m_next->isReload) {
        // The newest query has not answered yet; asking it again is all that is needed.
        queryChanged();
        return;
    }
    auto next = std::make_unique<DataSet>(++m_generation);
    next->isReload = true;
    next->first = m_first;
    const qint64 anchor = m_first > 0 ? idAt(m_first) : 0;
    next->waitsForPosition = anchor != 0;
    DataSet& set = *next;
    beginNext(std::move(next));
    if (anchor != 0) {
        whenDone(fetchPosition(anchor, set.positionCancel), this,
            [this, generation = set.generation, first = m_first](
                const Result<qint64>& position) { onPosition(generation, first, position); });
    }
}

void PagedTableModel::retry()
{
    if (!m_error) {
        return;
    }
    if (m_next || m_shown->total < 0) {
        const bool wasReload = m_next && m_next->isReload;
        if (wasReload) {
            reload();
        } else {
            queryChanged();
        }
        return;
    }
    if (!m_shown->exact) {
        startCount(*m_shown);
    }
    schedule();
}

void PagedTableModel::beginNext(std::unique_ptr<DataSet> next)
{
    const bool wasLoading = isLoading();
    // What is shown stays, but nothing more is read for it, unless it is the same query.
    if (!next->isReload) {
        for (auto& [page, request] : m_shown->requests) {
            request.cancel.cancel();
        }
        m_shown->requests.clear();
        m_shown->countCancel.cancel();
    }
    m_next = std::move(next);
    schedule();
    if (!wasLoading) {
        emit loadingChanged(true);
    }
}

void PagedTableModel::schedule()
{
    if (m_scheduled) {
        return;
    }
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &PagedTableModel::runScheduled, Qt::QueuedConnection);
}

void PagedTableModel::runScheduled()
{
    m_scheduled = false;
    if (m_generation == 0) {
        return;
    }
    if (m_next) {
        if (!m_next->waitsForPosition) {
            requestFor(*m_next, m_next->first, m_visible);
        }
        if (!m_next->countAsked) {
            startCount(*m_next);
        }
        return;
    }
    requestFor(*m_shown, m_first, m_visible);
}

void PagedTableModel::requestFor(DataSet& set, qint64 first, int count)
{
    const qint64 firstPage = first / pageSize;
    const qint64 lastPage = (first + count - 1) / pageSize;
    const qint64 ahead = m_direction > 0 ? lastPage + 1 : firstPage - 1;
    const auto exists
        = [&set](qint64 page) { return page >= 0 && (!set.exact || page * pageSize < set.total); };

    // Obsolete requests make room for what is on the screen now.
    for (auto it = set.requests.begin(); it != set.requests.end();) {
        const bool wanted = (it->first >= firstPage && it->first <= lastPage) || it->first == ahead;
        if (wanted) {
            ++it;
        } else {
            it->second.cancel.cancel();
            it = set.requests.erase(it);
        }
    }
    bool complete = true;
    for (qint64 page = firstPage; page <= lastPage; ++page) {
        if (!exists(page)) {
            continue;
        }
        if (set.cache.contains(page)) {
            set.cache.touch(page);
        } else {
            complete = false;
            sendPage(set, page);
        }
    }
    // Ahead only when nothing visible is missing, and only where the end is known.
    if (complete && set.exact && exists(ahead) && !set.cache.contains(ahead)) {
        sendPage(set, ahead);
    }
}

void PagedTableModel::sendPage(DataSet& set, qint64 page)
{
    if (set.requests.find(page) != set.requests.end()) {
        return;
    }
    const CancelToken cancel;
    set.requests.emplace(page, Request {cancel});
    whenDone(fetchPage(page * pageSize, pageSize, cancel), this,
        [this, generation = set.generation, page, cancel](
            Result<TablePage> rows) { onPage(generation, page, cancel, std::move(rows)); });
}

void PagedTableModel::startCount(DataSet& set)
{
    set.countCancel.cancel();
    set.countCancel = CancelToken();
    set.countAsked = true;
    whenDone(fetchCount(set.countCancel), this,
        [this, generation = set.generation, cancel = set.countCancel](const Result<qint64>& count) {
            if (!cancel.isCancelled()) {
                onCount(generation, count);
            }
        });
}

PagedTableModel::DataSet* PagedTableModel::setOf(quint64 generation) const
{
    if (m_next && m_next->generation == generation) {
        return m_next.get();
    }
    return m_shown->generation == generation ? m_shown.get() : nullptr;
}

void PagedTableModel::onPage(
    quint64 generation, qint64 page, const CancelToken& cancel, Result<TablePage> rows)
{
    DataSet* set = setOf(generation);
    if (!set || cancel.isCancelled()) {
        return;
    }
    set->requests.erase(page);
    if (!rows) {
        if (rows.error().code != ErrorCode::Cancelled) {
            setError(std::move(rows).error());
        }
        return;
    }
    const qint64 count = static_cast<qint64>(rows->ids.size());
    const qint64 first = page * pageSize;
    set->cache.insert(page, std::move(*rows));
    // A short page is the last one: the total is known before the count has come.
    const bool isLast = count < pageSize && (count > 0 || page == 0);
    setError(std::nullopt);
    if (set != m_shown.get()) {
        if (!set->exact) {
            set->total = std::max(set->total, first + count);
            set->exact = isLast;
        }
        takeOverIfReady();
        return;
    }
    if (!set->exact) {
        setTotal(isLast ? first + count : std::max(set->total, first + count), isLast);
    }
    if (count > 0) {
        emitRowsChanged(first, first + count - 1);
    }
    schedule();
}

void PagedTableModel::onCount(quint64 generation, const Result<qint64>& count)
{
    DataSet* set = setOf(generation);
    if (!set) {
        return;
    }
    if (!count) {
        set->countAsked = false;
        if (count.error().code != ErrorCode::Cancelled) {
            setError(count.error());
        }
        return;
    }
    if (set == m_shown.get()) {
        setTotal(*count, true);
        schedule();
        return;
    }
    set->total = *count;
    set->exact = true;
    takeOverIfReady();
}

void PagedTableModel::onPosition(
    quint64 generation, qint64 oldFirst, const Result<qint64>& position)
{
    if (!m_next || m_next->generation != generation) {
        return;
    }
    if (!position && position.error().code == ErrorCode::Unavailable) {
        setError(position.error());
        return;
    }
    // Gone, or no longer matching: the same row numbers stay on the screen.
    m_next->first = position ? std::max<qint64>(0, *position + m_first - oldFirst) : m_first;
    m_next->waitsForPosition = false;
    takeOverIfReady();
    schedule();
}

void PagedTableModel::takeOverIfReady()
{
    if (!m_next || m_next->waitsForPosition || (m_next->isReload && !m_next->exact)) {
        return;
    }
    if (m_next->exact) {
        m_next->first
            = std::clamp<qint64>(m_next->first, 0, std::max<qint64>(0, m_next->total - m_visible));
    }
    if (m_next->cache.size() > 0 && isComplete(*m_next, m_next->first, m_visible)) {
        takeOver();
    } else {
        schedule();
    }
}

void PagedTableModel::takeOver()
{
    const bool isReload = m_next->isReload;
    const qint64 delta = isReload ? m_next->first - m_first : 0;
    m_shown = std::exchange(m_next, nullptr);
    m_first = m_shown->first;
    becomeShown();
    setWindow(isReload ? m_windowTop + delta : 0, m_shown->total);
    if (m_rows > 0) {
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    }
    emit totalChanged(m_shown->total, m_shown->exact);
    if (isReload) {
        emit rowsShifted(delta);
    } else {
        emit queryShown();
    }
    emit rowsArrived(m_first, m_visible);
    emit loadingChanged(false);
    schedule();
}

} // namespace kontorist
