// The selection of WindowedTableView: ids that belong to rows, many of which are not in memory.
#include "base/futures.h"
#include "models/pagedtablemodel.h"
#include "ui/table/tablegrid.h"
#include "ui/table/tableheader.h"
#include "ui/table/windowedtableview.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace kontorist {

namespace {

constexpr int rangeStep = 5000;

/// Reads ids of a range piece by piece and hands them on when all are there.
struct RangeReader : std::enable_shared_from_this<RangeReader>
{
    PagedTableModel& model;
    QObject* context;
    qint64 next;
    qint64 last;
    CancelToken cancel;
    std::function<void(const TablePage&)> done;
    TablePage all;

    RangeReader(PagedTableModel& from, QObject* owner, qint64 first, qint64 end, CancelToken token)
        : model(from)
        , context(owner)
        , next(first)
        , last(end)
        , cancel(std::move(token))
    {
    }

    void read()
    {
        const int count = static_cast<int>(std::min<qint64>(rangeStep, last - next + 1));
        whenDone(model.readRows(next, count, cancel), context,
            [self = shared_from_this(), count](const Result<TablePage>& rows) {
                if (self->cancel.isCancelled()) {
                    return;
                }
                if (rows) {
                    self->all.ids.insert(self->all.ids.end(), rows->ids.begin(), rows->ids.end());
                    self->all.tags.insert(
                        self->all.tags.end(), rows->tags.begin(), rows->tags.end());
                }
                self->next += count;
                if (!rows || self->next > self->last) {
                    self->done(rows ? self->all : TablePage {});
                    return;
                }
                self->read();
            });
    }
};

} // namespace

bool WindowedTableView::isRowSelected(qint64 row) const
{
    if (m_pendingRange && row >= m_pendingRange->first && row <= m_pendingRange->last) {
        return true;
    }
    if (row == m_pendingSelect) {
        return true;
    }
    const qint64 id = m_model.idAt(row);
    return id != 0 ? m_selection.contains(id) : m_selection.isAll();
}

void WindowedTableView::syncSelection()
{
    auto* target = m_grid->selectionModel();
    const bool nothing = m_selection.isEmpty() && !m_pendingRange && m_pendingSelect < 0;
    if (nothing && !target->hasSelection()) {
        return;
    }
    QItemSelection wanted;
    const int rows = m_model.rowCount();
    const int lastColumn = m_model.columnCount() - 1;
    for (int row = 0; row < rows && !nothing; ++row) {
        if (!isRowSelected(m_model.windowTop() + row)) {
            continue;
        }
        const int first = row;
        while (row + 1 < rows && isRowSelected(m_model.windowTop() + row + 1)) {
            ++row;
        }
        wanted.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(row, lastColumn)));
    }
    if (wanted != target->selection()) {
        const bool before = std::exchange(m_syncing, true);
        target->select(wanted, QItemSelectionModel::ClearAndSelect);
        m_syncing = before;
    }
}

void WindowedTableView::syncCurrent()
{
    const int row = m_model.windowRow(m_current);
    const int column = std::max(0, m_header->logicalIndex(0));
    const QModelIndex wanted = row < 0 ? QModelIndex() : m_model.index(row, column);
    if (wanted != m_grid->currentIndex()) {
        const bool before = std::exchange(m_syncing, true);
        m_grid->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::NoUpdate);
        m_syncing = before;
    }
}

void WindowedTableView::importSelection(
    const QItemSelection& selected, const QItemSelection& deselected)
{
    const auto collect = [this](const QItemSelection& selection) {
        TablePage rows;
        for (const QItemSelectionRange& range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                const qint64 at = m_model.windowTop() + row;
                if (const qint64 id = m_model.idAt(at); id != 0) {
                    rows.ids.push_back(id);
                    rows.tags.push_back(m_model.tagAt(at));
                }
            }
        }
        return rows;
    };
    const TablePage added = collect(selected);
    const TablePage removed = collect(deselected);
    m_selection.remove(removed.ids);
    m_selection.add(added.ids, added.tags);
}

void WindowedTableView::selectOnly(qint64 row)
{
    m_rangeCancel.cancel();
    m_pendingRange.reset();
    if (const qint64 id = m_model.idAt(row); id != 0) {
        m_pendingSelect = -1;
        m_selection.setOnly(id, m_model.tagAt(row));
    } else {
        // Nothing may be done to the old selection while the new one is on its way.
        m_pendingSelect = row;
        m_selection.clear();
    }
    syncSelection();
}

void WindowedTableView::finishPending()
{
    if (m_current >= 0 && m_currentId == 0) {
        if (const qint64 id = m_model.idAt(m_current); id != 0) {
            m_currentId = id;
            emit currentRowChanged(m_current, id);
        }
    }
    if (m_pendingSelect >= 0 && m_model.idAt(m_pendingSelect) != 0) {
        selectOnly(m_pendingSelect);
    }
}

void WindowedTableView::toggleRow(qint64 row)
{
    if (const qint64 id = m_model.idAt(row); id != 0) {
        m_selection.toggle(id, m_model.tagAt(row));
    }
}

void WindowedTableView::selectRange(qint64 from, qint64 to, bool add)
{
    m_rangeCancel.cancel();
    m_pendingRange.reset();
    m_pendingSelect = -1;
    const qint64 first = std::min(from, to);
    const qint64 last = std::max(from, to);
    if (first == 0 && last == m_model.totalRows() - 1 && last > 0 && m_model.isTotalExact()) {
        m_selection.selectAll();
    } else if (last - first < PagedTableModel::pageSize * PagedTableModel::maxPages
        && m_model.isLoaded(first, static_cast<int>(last - first + 1))) {
        TablePage rows;
        for (qint64 row = first; row <= last; ++row) {
            rows.ids.push_back(m_model.idAt(row));
            rows.tags.push_back(m_model.tagAt(row));
        }
        add ? m_selection.add(rows.ids, rows.tags) : m_selection.set(rows.ids, rows.tags);
    } else {
        readRange(first, last, add);
    }
    syncSelection();
}

void WindowedTableView::readRange(qint64 first, qint64 last, bool add)
{
    m_rangeCancel = CancelToken();
    m_pendingRange = PendingRange {first, last, add};
    if (!add) {
        m_selection.clear();
    }
    auto reader = std::make_shared<RangeReader>(m_model, this, first, last, m_rangeCancel);
    reader->done = [this, add](const TablePage& rows) {
        m_pendingRange.reset();
        add ? m_selection.add(rows.ids, rows.tags) : m_selection.set(rows.ids, rows.tags);
        syncSelection();
    };
    reader->read();
}

void WindowedTableView::selectAllMatching()
{
    m_rangeCancel.cancel();
    m_pendingRange.reset();
    m_pendingSelect = -1;
    if (m_model.totalRows() > 0) {
        m_selection.selectAll();
    }
}

void WindowedTableView::clearSelection()
{
    m_rangeCancel.cancel();
    m_pendingRange.reset();
    m_pendingSelect = -1;
    m_selection.clear();
    syncSelection();
}

} // namespace kontorist
