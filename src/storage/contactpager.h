#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "domain/contactquery.h"
#include "storage/contactquerysql.h"
#include "storage/dbconnection.h"
#include "storage/dbexecutor.h"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <mutex>

namespace kontorist {

/// Finds any place of a long list without walking to it. Per query it remembers the keys of every
/// 1000th row, of a search every 200th (made in the background, in steps that can be stopped), and
/// of the pages read last, and starts from the nearest. Everything it remembers is dropped when the
/// data changes. Thread-safe; the SQL runs in the executor's threads.
class ContactPager
{
public:
    explicit ContactPager(std::shared_ptr<const Clock> clock);

    [[nodiscard]] Result<std::vector<Contact>> rows(
        DbConnection& connection, const ContactQuery& query, qint64 first, int count);
    [[nodiscard]] Result<qint64> count(DbConnection& connection, const ContactQuery& query);
    [[nodiscard]] Result<qint64> position(
        DbConnection& connection, const ContactQuery& query, ContactId id);
    [[nodiscard]] Result<std::vector<Contact>> rowsAfter(
        DbConnection& connection, const ContactQuery& query, const RowCursor& after, int count);

    /// Reads the keys of these rows, for about `atMost`; true where that was all, or the data
    /// changed. Else the next call goes on. Cancelled in between where `cancel` is.
    [[nodiscard]] Result<bool> buildAnchors(DbConnection& connection, const ContactQuery& query,
        const CancelToken& cancel, std::chrono::milliseconds atMost);
    /// True once per query and data state where the list is long enough to need them.
    [[nodiscard]] bool wantsAnchors(const ContactQuery& query);
    /// They were not finished: wantsAnchors() is true again when the query comes back.
    void leaveAnchors(const ContactQuery& query);

    /// The data changed: positions may have moved.
    void invalidate();

private:
    struct Memory
    {
        ContactQuery query;
        qint64 generation = 0;
        qint64 count = -1;
        bool anchorsAsked = false;
        std::map<qint64, RowCursor> anchors; ///< row index → keys of that row
        std::map<qint64, RowCursor> recent;
    };
    struct Start
    {
        qint64 index = 0;
        RowCursor cursor;
        bool fromCursor = false;
        qint64 total = -1;
        qint64 generation = 0;
    };

    [[nodiscard]] std::shared_ptr<Memory> memoryOf(const ContactQuery& query);
    [[nodiscard]] qint64 knownCount(ContactQuery query) const;
    [[nodiscard]] Start nearestStart(const ContactQuery& query, qint64 first);
    void remember(const ContactQuery& query, qint64 generation, qint64 index, RowCursor cursor);
    [[nodiscard]] Result<void> anchorsFromHits(DbConnection& connection, const ContactQuery& query,
        const ContactQuerySql& sql, qint64 generation);
    [[nodiscard]] Result<qint64> allRows(DbConnection& connection);
    [[nodiscard]] Result<SearchPlan> planFor(
        DbConnection& connection, const ContactQuerySql& sql, qint64 limit);
    [[nodiscard]] Result<SearchPlan> planForCount(
        DbConnection& connection, const ContactQuerySql& sql);

    std::shared_ptr<const Clock> m_clock;
    std::mutex m_mutex;
    qint64 m_generation = 1;
    qint64 m_allRows = -1; ///< size of the table, as of m_generation
    std::deque<std::shared_ptr<Memory>> m_memories; ///< newest first
};

} // namespace kontorist
