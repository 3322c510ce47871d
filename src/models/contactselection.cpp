#include "models/contactselection.h"

#include "base/futures.h"
#include "models/contacttablemodel.h"
#include "models/rowselection.h"

#include <QPromise>

#include <algorithm>
#include <memory>

namespace kontorist {

namespace {

constexpr int readAtOnce = 5000;

bool sameFilter(const ContactQuery& a, const ContactQuery& b)
{
    ContactQuery other = b;
    other.sort = a.sort;
    return a == other;
}

/// Reads all ids of a query, piece by piece, without keeping the rows.
class IdReader : public std::enable_shared_from_this<IdReader>
{
public:
    IdReader(const ContactTableModel& model, ContactQuery query, std::vector<ContactId> excluded,
        CancelToken cancel)
        : m_source(model.source())
        , m_query(std::move(query))
        , m_excluded(std::move(excluded))
        , m_cancel(std::move(cancel))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<std::vector<ContactId>>> future() { return m_promise.future(); }

    void next(QObject* context)
    {
        whenDone(m_source.rows(m_query, m_first, readAtOnce, m_cancel), context,
            [self = shared_from_this(), context](
                const Result<std::vector<Contact>>& rows) { self->take(context, rows); });
    }

private:
    void take(QObject* context, const Result<std::vector<Contact>>& rows)
    {
        if (!rows) {
            m_promise.addResult(failure(rows.error()));
            m_promise.finish();
            return;
        }
        for (const Contact& contact : *rows) {
            if (!std::binary_search(m_excluded.begin(), m_excluded.end(), contact.id)) {
                m_ids.push_back(contact.id);
            }
        }
        m_first += static_cast<qint64>(rows->size());
        if (rows->size() == readAtOnce) {
            next(context);
            return;
        }
        std::sort(m_ids.begin(), m_ids.end());
        m_promise.addResult(std::move(m_ids));
        m_promise.finish();
    }

    ContactSource m_source;
    ContactQuery m_query;
    std::vector<ContactId> m_excluded;
    CancelToken m_cancel;
    QPromise<Result<std::vector<ContactId>>> m_promise;
    std::vector<ContactId> m_ids;
    qint64 m_first = 0;
};

template <class Set>
std::vector<ContactId> sortedIds(const Set& set)
{
    std::vector<ContactId> ids;
    ids.reserve(static_cast<size_t>(set.size()));
    for (const qint64 id : set) {
        ids.emplace_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

ContactSelection::ContactSelection(ContactTableModel& model, RowSelection& rows, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_rows(rows)
{
    connect(&rows, &RowSelection::changed, this, &ContactSelection::update);
    connect(&model, &ContactTableModel::totalChanged, this, [this] {
        if (m_rows.isAll()) {
            update();
        }
    });
    connect(&model, &ContactTableModel::queryShown, this, [this] {
        // "All that match" means what was on the screen; under other filters it would silently
        // become something else.
        if (m_rows.isAll() && !sameFilter(m_allQuery, m_model.shownQuery())) {
            m_rows.clear();
        }
    });
    connect(&model, &ContactTableModel::contactRefreshed, this, [this](const Contact& contact) {
        m_rows.updateTags({contact.id.value()}, {static_cast<int>(contact.status)});
        if (m_summary.singleId == contact.id && m_summary.single != contact) {
            SelectionSummary summary = m_summary;
            summary.single = contact;
            publish(std::move(summary));
        }
    });
    connect(&model, &ContactTableModel::contactsGone, this, [this](const std::vector<qint64>& ids) {
        if (!m_rows.isAll()) {
            m_rows.remove(ids);
        }
    });
    connect(&model, &ContactTableModel::rowsArrived, this, [this](qint64 first, int count) {
        std::vector<qint64> ids;
        std::vector<int> tags;
        for (qint64 row = first; row < first + count && !m_rows.isEmpty(); ++row) {
            if (const qint64 id = m_model.idAt(row); id != 0 && m_rows.ids().contains(id)) {
                ids.push_back(id);
                tags.push_back(m_model.tagAt(row));
            }
        }
        m_rows.updateTags(ids, tags);
        if (m_summary.singleId.isValid()) {
            update();
        }
    });
}

void ContactSelection::update()
{
    SelectionSummary summary;
    summary.count = m_rows.count(m_model.totalRows());
    m_statusCancel.cancel();
    if (m_rows.isAll()) {
        if (!m_summary.allMatching) {
            m_allQuery = m_model.shownQuery();
        }
        summary.allMatching = true;
        summary.query = m_allQuery;
        summary.excluded = sortedIds(m_rows.excluded());
        summary.statusesKnown = false;
        publish(std::move(summary));
        askStatuses();
        return;
    }
    const auto& ids = m_rows.ids();
    summary.ids.reserve(static_cast<size_t>(ids.size()));
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        summary.ids.emplace_back(it.key());
        ++summary.byStatus[static_cast<ContactStatus>(it.value())];
    }
    std::sort(summary.ids.begin(), summary.ids.end());
    if (summary.count == 1) {
        summary.singleId = summary.ids.front();
        if (const Contact* contact = m_model.cachedContact(summary.singleId)) {
            summary.single = *contact;
        } else if (m_summary.singleId == summary.singleId) {
            summary.single = m_summary.single;
        }
    }
    const bool mustAsk = summary.singleId.isValid() && !summary.single;
    publish(std::move(summary));
    if (mustAsk) {
        askSingle();
    }
}

void ContactSelection::publish(SelectionSummary summary)
{
    if (summary == m_summary) {
        return;
    }
    m_summary = std::move(summary);
    emit summaryChanged(m_summary);
}

void ContactSelection::askStatuses()
{
    // With rows taken out of "all", whose statuses are not known here, only the whole is exact.
    if (!m_model.source().countByStatus || !m_summary.excluded.empty()) {
        return;
    }
    m_statusCancel = CancelToken();
    ContactQuery query = m_allQuery;
    whenDone(m_model.source().countByStatus(query, m_statusCancel), this,
        [this, cancel = m_statusCancel](const Result<QMap<ContactStatus, qint64>>& counts) {
            if (cancel.isCancelled() || !counts || !m_summary.allMatching) {
                return;
            }
            SelectionSummary summary = m_summary;
            const auto& wanted = m_allQuery.statuses;
            for (auto it = counts->begin(); it != counts->end(); ++it) {
                const bool counted = wanted.empty()
                    || std::find(wanted.begin(), wanted.end(), it.key()) != wanted.end();
                if (counted && it.value() > 0) {
                    summary.byStatus[it.key()] = it.value();
                }
            }
            summary.statusesKnown = true;
            publish(std::move(summary));
        });
}

void ContactSelection::askSingle()
{
    const ContactId id = m_summary.singleId;
    if (!m_model.source().byIds || m_asked == id) {
        return;
    }
    m_asked = id;
    whenDone(
        m_model.source().byIds({id}), this, [this, id](const Result<std::vector<Contact>>& found) {
            m_asked = {};
            if (!found || m_summary.singleId != id) {
                return;
            }
            if (found->empty()) {
                m_rows.remove({id.value()});
                return;
            }
            SelectionSummary summary = m_summary;
            summary.single = found->front();
            publish(std::move(summary));
        });
}

QFuture<Result<std::vector<ContactId>>> ContactSelection::allIds(const CancelToken& cancel)
{
    if (!m_summary.allMatching) {
        return readyResult<std::vector<ContactId>>(m_summary.ids);
    }
    auto reader = std::make_shared<IdReader>(m_model, m_allQuery, m_summary.excluded, cancel);
    reader->next(this);
    return reader->future();
}

} // namespace kontorist
