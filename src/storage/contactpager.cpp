#include "storage/contactpager.h"

#include "storage/contactrepository.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rememberedQueries = 6;
constexpr size_t recentPages = 256;
constexpr qint64 anchorStep = 200;
/// Skipping along an index costs next to nothing, so a plain list needs fewer of them.
constexpr qint64 wideAnchorStep = 1000;
constexpr qint64 worthAnchors = 2000;
constexpr qint64 testedHits = 20; ///< reading one row in so many costs as much as a set of all ids
constexpr double walkingText = 0.1; ///< of the cost of reading a row

RowCursor cursorFrom(const SqlStatement& row, qsizetype keys)
{
    RowCursor cursor;
    for (int i = 0; i + 1 < keys; ++i) {
        cursor.keys.push_back(row.value(i));
    }
    cursor.id = row.number(static_cast<int>(keys) - 1);
    return cursor;
}

Result<RowCursor> keysOf(DbConnection& connection, const ContactQuerySql& sql, ContactId id)
{
    KONTORIST_ASSIGN(auto statement,
        connection.prepare(u"SELECT "_s % sql.keyColumns() % u" FROM contact c WHERE c.id = ?"_s));
    KONTORIST_TRY(statement.exec({id.value()}));
    KONTORIST_ASSIGN(const bool found, statement.next());
    if (!found) {
        return failure(ErrorCode::NotFound, u"contact-not-found"_s);
    }
    return cursorFrom(statement, sql.order().size());
}

Result<SearchPlan> planUpTo(DbConnection& connection, const ContactQuerySql& sql, qint64 threshold)
{
    const auto capped = sql.cappedHits(threshold + 1);
    KONTORIST_ASSIGN(const QVariant hits, connection.scalar(capped.sql, capped.binds));
    return hits.toLongLong() <= threshold ? SearchPlan::SortHits : SearchPlan::WalkOrder;
}

} // namespace

ContactPager::ContactPager(std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
{
}

void ContactPager::invalidate()
{
    const std::scoped_lock lock(m_mutex);
    ++m_generation;
    m_allRows = -1;
    m_memories.clear();
}

std::shared_ptr<ContactPager::Memory> ContactPager::memoryOf(const ContactQuery& query)
{
    for (auto it = m_memories.begin(); it != m_memories.end(); ++it) {
        if ((*it)->query == query) {
            auto memory = *it;
            m_memories.erase(it);
            m_memories.push_front(memory);
            return memory;
        }
    }
    auto memory = std::make_shared<Memory>();
    memory->query = query;
    memory->generation = m_generation;
    m_memories.push_front(memory);
    if (m_memories.size() > rememberedQueries) {
        m_memories.pop_back();
    }
    return memory;
}

ContactPager::Start ContactPager::nearestStart(const ContactQuery& query, qint64 first)
{
    const std::scoped_lock lock(m_mutex);
    const auto memory = memoryOf(query);
    Start start;
    start.total = memory->count;
    start.generation = m_generation;
    for (const auto* places : {&memory->anchors, &memory->recent}) {
        auto it = places->upper_bound(first);
        if (it == places->begin()) {
            continue;
        }
        --it;
        if (it->first > start.index) {
            start.index = it->first;
            start.cursor = it->second;
            start.fromCursor = true;
        }
    }
    return start;
}

void ContactPager::remember(
    const ContactQuery& query, qint64 generation, qint64 index, RowCursor cursor)
{
    const std::scoped_lock lock(m_mutex);
    if (generation != m_generation) {
        return;
    }
    auto& recent = memoryOf(query)->recent;
    recent.insert_or_assign(index, std::move(cursor));
    if (recent.size() > recentPages) {
        recent.erase(recent.begin());
    }
}

Result<qint64> ContactPager::allRows(DbConnection& connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_allRows >= 0) {
            return m_allRows;
        }
    }
    KONTORIST_ASSIGN(const QVariant counted, connection.scalar(u"SELECT max(id) FROM contact"_s));
    const std::scoped_lock lock(m_mutex);
    m_allRows = counted.toLongLong();
    return m_allRows;
}

/// Sorting n hits reads n rows; walking to `limit` rows looks at about limit · all / n, either rows
/// too, or places of an index that holds the text, which is ten times cheaper. The two cost the
/// same at the square root: fewer hits are sorted, more are walked to.
Result<SearchPlan> ContactPager::planFor(
    DbConnection& connection, const ContactQuerySql& sql, qint64 limit)
{
    if (sql.words().isEmpty()) {
        return SearchPlan::WalkOrder;
    }
    KONTORIST_ASSIGN(const qint64 all, allRows(connection));
    const double looked = static_cast<double>(std::max<qint64>(limit, 1)) * static_cast<double>(all)
        * (sql.walksSearchText() ? walkingText : 1.0);
    return planUpTo(connection, sql, static_cast<qint64>(std::sqrt(looked)));
}

/// Short words are tested on the hits of the others where these are few; else both sets are read
/// from the search indexes.
Result<SearchPlan> ContactPager::planForCount(DbConnection& connection, const ContactQuerySql& sql)
{
    if (!sql.mixesWords()) {
        return SearchPlan::SortHits;
    }
    KONTORIST_ASSIGN(const qint64 all, allRows(connection));
    return planUpTo(connection, sql, all / testedHits);
}

Result<std::vector<Contact>> ContactPager::rows(
    DbConnection& connection, const ContactQuery& query, qint64 first, int count)
{
    const ContactQuerySql sql(query, m_clock->now(), connection.dialect());
    const Start start = nearestStart(query, first);
    KONTORIST_ASSIGN(const SearchPlan plan, planFor(connection, sql, count));
    const qint64 skip = first - start.index;
    const qint64 fromEnd = start.total - first - count;
    ContactRepository contacts(connection);
    if (start.total >= 0 && skip > 4 * anchorStep && std::max<qint64>(fromEnd, 0) < skip) {
        const qint64 wanted = std::min<qint64>(count, start.total - first);
        if (wanted <= 0) {
            return std::vector<Contact>();
        }
        auto page = sql.page(ContactRepository::columns(), nullptr, true, true, plan);
        page.binds << wanted << std::max<qint64>(fromEnd, 0);
        KONTORIST_ASSIGN(auto backwards, contacts.select(page));
        std::reverse(backwards.begin(), backwards.end());
        return backwards;
    }
    auto page = sql.page(ContactRepository::columns(), start.fromCursor ? &start.cursor : nullptr,
        true, false, plan);
    page.binds << count << skip;
    KONTORIST_ASSIGN(auto found, contacts.select(page));
    if (std::cmp_equal(found.size(), count)) {
        // The last row is where the next page begins to look.
        if (auto keys = keysOf(connection, sql, found.back().id)) {
            remember(query, start.generation, first + count - 1, std::move(*keys));
        }
    }
    return found;
}

Result<std::vector<Contact>> ContactPager::rowsAfter(
    DbConnection& connection, const ContactQuery& query, const RowCursor& after, int count)
{
    const ContactQuerySql sql(query, m_clock->now(), connection.dialect());
    KONTORIST_ASSIGN(const SearchPlan plan, planFor(connection, sql, count));
    RowCursor from = after;
    const bool hasStart = after.id > 0;
    if (hasStart && from.keys.size() + 1 != static_cast<size_t>(sql.order().size())) {
        return failure(ErrorCode::Invalid, u"cursor"_s, u"after"_s);
    }
    auto page
        = sql.page(ContactRepository::columns(), hasStart ? &from : nullptr, false, false, plan);
    page.binds << count << 0;
    return ContactRepository(connection).select(page);
}

/// In another order there are as many.
qint64 ContactPager::knownCount(ContactQuery query) const
{
    for (const auto& memory : m_memories) {
        query.sort = memory->query.sort;
        if (memory->count >= 0 && memory->query == query) {
            return memory->count;
        }
    }
    return -1;
}

Result<qint64> ContactPager::count(DbConnection& connection, const ContactQuery& query)
{
    qint64 generation = 0;
    {
        const std::scoped_lock lock(m_mutex);
        const auto memory = memoryOf(query);
        if (memory->count < 0) {
            memory->count = knownCount(query);
        }
        if (memory->count >= 0) {
            return memory->count;
        }
        generation = m_generation;
    }
    const ContactQuerySql sql(query, m_clock->now(), connection.dialect());
    KONTORIST_ASSIGN(const SearchPlan plan, planForCount(connection, sql));
    const SqlFragment counting = sql.count(plan);
    KONTORIST_ASSIGN(const QVariant counted, connection.scalar(counting.sql, counting.binds));
    const std::scoped_lock lock(m_mutex);
    // An expiry filter moves with the clock, so such a count is not kept.
    const bool timeless
        = query.invited != InvitedFilter::LinkValid && query.invited != InvitedFilter::LinkExpired;
    if (generation == m_generation && timeless) {
        memoryOf(query)->count = counted.toLongLong();
    }
    return counted.toLongLong();
}

Result<qint64> ContactPager::position(
    DbConnection& connection, const ContactQuery& query, ContactId id)
{
    const ContactQuerySql sql(query, m_clock->now(), connection.dialect());
    KONTORIST_ASSIGN(const RowCursor keys, keysOf(connection, sql, id));
    KONTORIST_ASSIGN(const SearchPlan plan, planFor(connection, sql, 1));
    // Is it in the list at all? Then the first row from its keys on is itself.
    auto self = sql.page(u"c.id"_s, &keys, true, false, plan);
    self.binds << 1 << 0;
    KONTORIST_ASSIGN(const QVariant found, connection.scalar(self.sql, self.binds));
    if (found.toLongLong() != id.value()) {
        return failure(ErrorCode::NotFound, u"not-in-list"_s);
    }
    const auto before = sql.position(keys, plan);
    KONTORIST_ASSIGN(const QVariant index, connection.scalar(before.sql, before.binds));
    return index.toLongLong();
}

bool ContactPager::wantsAnchors(const ContactQuery& query)
{
    const std::scoped_lock lock(m_mutex);
    const auto memory = memoryOf(query);
    // Without an index each step would sort the whole list.
    if (memory->anchorsAsked || memory->count < worthAnchors || !isOrderIndexed(query.sort)) {
        return false;
    }
    memory->anchorsAsked = true;
    return true;
}

void ContactPager::leaveAnchors(const ContactQuery& query)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto& memory : m_memories) {
        if (memory->query == query) {
            memory->anchorsAsked = false;
        }
    }
}

Result<void> ContactPager::anchorsFromHits(DbConnection& connection, const ContactQuery& query,
    const ContactQuerySql& sql, qint64 generation)
{
    auto all = sql.page(sql.keyColumns(), nullptr, true, false, SearchPlan::SortHits);
    all.binds << std::numeric_limits<qint64>::max() << 0;
    KONTORIST_ASSIGN(auto statement, connection.prepare(all.sql));
    KONTORIST_TRY(statement.exec(all.binds));
    for (qint64 index = 0;; ++index) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return {};
        }
        if (index % anchorStep == 0) {
            const std::scoped_lock lock(m_mutex);
            if (generation != m_generation) {
                return {};
            }
            memoryOf(query)->anchors.insert_or_assign(
                index, cursorFrom(statement, sql.order().size()));
        }
    }
}

Result<bool> ContactPager::buildAnchors(DbConnection& connection, const ContactQuery& query,
    const CancelToken& cancel, std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    const ContactQuerySql sql(query, m_clock->now(), connection.dialect());
    qint64 generation = 0;
    std::optional<RowCursor> cursor;
    qint64 index = 0;
    {
        const std::scoped_lock lock(m_mutex);
        generation = m_generation;
        // Goes on where it was left.
        const auto& anchors = memoryOf(query)->anchors;
        if (!anchors.empty()) {
            index = anchors.rbegin()->first;
            cursor = anchors.rbegin()->second;
        }
    }
    KONTORIST_ASSIGN(const SearchPlan plan, planFor(connection, sql, anchorStep));
    if (plan == SearchPlan::SortHits) {
        // Few hits, and sorting them is the whole cost: once, not once a step.
        KONTORIST_TRY(anchorsFromHits(connection, query, sql, generation));
        return true;
    }
    const qint64 stride = sql.words().isEmpty() ? wideAnchorStep : anchorStep;
    while (!cancel.isCancelled()) {
        auto step = sql.page(sql.keyColumns(), cursor ? &*cursor : nullptr, true, false, plan);
        step.binds << 1 << (cursor ? stride : 0);
        KONTORIST_ASSIGN(auto statement, connection.prepare(step.sql));
        KONTORIST_TRY(statement.exec(step.binds));
        KONTORIST_ASSIGN(const bool found, statement.next());
        if (!found) {
            return true;
        }
        index += cursor ? stride : 0;
        cursor = cursorFrom(statement, sql.order().size());
        const std::scoped_lock lock(m_mutex);
        if (generation != m_generation) {
            return true;
        }
        memoryOf(query)->anchors.insert_or_assign(index, *cursor);
        if (std::chrono::steady_clock::now() >= end) {
            return false;
        }
    }
    return failure(ErrorCode::Cancelled, u"cancelled"_s);
}

} // namespace kontorist
