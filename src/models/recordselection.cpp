#include "models/recordselection.h"

#include "base/futures.h"
#include "models/recordtablemodel.h"
#include "models/rowselection.h"

#include <algorithm>
#include <memory>

namespace kontorist {

namespace {

constexpr int readAtOnce = 5000;

/// Reads the ids of the whole list, piece by piece.
class IdReader : public std::enable_shared_from_this<IdReader>
{
public:
    IdReader(RecordTableModel& model, QSet<qint64> excluded, CancelToken cancel)
        : m_model(model)
        , m_excluded(std::move(excluded))
        , m_cancel(std::move(cancel))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<std::vector<qint64>>> future() { return m_promise.future(); }

    void next(QObject* context)
    {
        whenDone(m_model.readRows(m_first, readAtOnce, m_cancel), context,
            [self = shared_from_this(), context](
                const Result<TablePage>& rows) { self->take(context, rows); });
    }

private:
    void take(QObject* context, const Result<TablePage>& rows)
    {
        if (!rows) {
            m_promise.addResult(failure(rows.error()));
            m_promise.finish();
            return;
        }
        std::copy_if(rows->ids.begin(), rows->ids.end(), std::back_inserter(m_ids),
            [this](qint64 id) { return !m_excluded.contains(id); });
        m_first += static_cast<qint64>(rows->ids.size());
        if (rows->ids.size() == readAtOnce) {
            next(context);
            return;
        }
        m_promise.addResult(std::move(m_ids));
        m_promise.finish();
    }

    RecordTableModel& m_model;
    QSet<qint64> m_excluded;
    CancelToken m_cancel;
    QPromise<Result<std::vector<qint64>>> m_promise;
    std::vector<qint64> m_ids;
    qint64 m_first = 0;
};

std::vector<qint64> sortedIds(const RowSelection& rows)
{
    std::vector<qint64> ids(rows.ids().keyBegin(), rows.ids().keyEnd());
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

RecordSelection::RecordSelection(RecordTableModel& model, RowSelection& rows, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_rows(rows)
{
    connect(&rows, &RowSelection::changed, this, &RecordSelection::onRowsChanged);
    connect(&model, &PagedTableModel::totalChanged, this, [this] {
        if (m_rows.isAll()) {
            emit changed();
        }
    });
    connect(&model, &PagedTableModel::queryShown, this, [this] {
        // "All that match" means what was on the screen; under other filters it would silently
        // become something else.
        if (m_rows.isAll() && m_allFilter != m_model.shownFilter()) {
            m_rows.clear();
        }
    });
    connect(&model, &PagedTableModel::rowsShifted, this, &RecordSelection::onReloaded);
    connect(&model, &RecordTableModel::rowRefreshed, this, [this](qint64 id) {
        if (id == singleId()) {
            emit changed();
        }
    });
    connect(&model, &RecordTableModel::rowsGone, this, [this](const std::vector<qint64>& ids) {
        if (!m_rows.isAll()) {
            m_rows.remove(ids);
        }
    });
}

qint64 RecordSelection::count() const
{
    return m_rows.count(m_model.totalRows());
}

qint64 RecordSelection::singleId() const
{
    return !m_rows.isAll() && m_rows.ids().size() == 1 ? *m_rows.ids().keyBegin() : 0;
}

void RecordSelection::onRowsChanged()
{
    if (m_rows.isAll()) {
        m_allFilter = m_model.shownFilter();
    } else if (const qint64 id = singleId(); id != 0 && !m_model.isKnown(id)) {
        m_model.look({id});
    }
    emit changed();
}

void RecordSelection::onReloaded()
{
    if (m_rows.isAll() || m_rows.isEmpty() || m_rows.ids().size() > mostLookedAt) {
        return;
    }
    m_model.look(sortedIds(m_rows));
}

QFuture<Result<std::vector<qint64>>> RecordSelection::allIds(const CancelToken& cancel)
{
    if (!m_rows.isAll()) {
        return readyResult<std::vector<qint64>>(sortedIds(m_rows));
    }
    auto reader = std::make_shared<IdReader>(m_model, m_rows.excluded(), cancel);
    reader->next(this);
    return reader->future();
}

} // namespace kontorist
