#pragma once

#include "base/result.h"
#include "storage/dbconnection.h"

#include <QString>

#include <algorithm>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace kontorist {

/// Finds any place of a list that is joined, filtered or sorted without an index: the ids of the
/// whole list are read once per query, eight bytes a row, and a page is then read by its ids. The
/// first rows do not wait for that. Everything it remembers is dropped when the data changes.
/// Thread-safe; the SQL runs in the executor's threads.
///
/// Repository has rows(query, first, count), ids(query), count(query), byIds(ids);
/// isFirstPageCheap(query): false where rows() costs more than all ids do; and fewHits(query, cap):
/// the ids in order where at most `cap` rows contain one of the words searched for, else nullopt.
template <class Repository, class Query, class Row, class Id>
class ListPager
{
public:
    /// Rows up to here are read by walking, which the first page need not wait for a list with.
    static constexpr qint64 nearTop = 512;
    /// A list this long is worth having in memory before somebody jumps.
    static constexpr qint64 worthList = 2000;
    static constexpr int fewHits = 2000;

    [[nodiscard]] Result<std::vector<Row>> rows(
        DbConnection& connection, const Query& query, qint64 first, int count)
    {
        Repository repository(connection);
        const auto memory = memoryOf(query);
        KONTORIST_TRY(findFew(repository, query, *memory));
        const bool walks = first + count <= nearTop && Repository::isFirstPageCheap(query);
        if (walks && !listOf(*memory)) {
            return repository.rows(query, first, count);
        }
        KONTORIST_ASSIGN(const List list, build(repository, query, *memory));
        const auto size = static_cast<qint64>(list->size());
        const auto from = list->begin() + std::clamp<qint64>(first, 0, size);
        const auto to = list->begin() + std::clamp<qint64>(first + count, 0, size);
        std::vector<Id> part(from, to);
        KONTORIST_ASSIGN(auto found, repository.byIds(part));
        if (found.size() < part.size()) {
            // Another program removed some meanwhile.
            invalidate();
            return repository.rows(query, first, count);
        }
        return found;
    }

    [[nodiscard]] Result<qint64> count(DbConnection& connection, const Query& query)
    {
        Repository repository(connection);
        const auto memory = memoryOf(query);
        KONTORIST_TRY(findFew(repository, query, *memory));
        if (!query.search.isEmpty() || listOf(*memory)) {
            // Counting the hits reads every row as well.
            KONTORIST_ASSIGN(const List list, build(repository, query, *memory));
            return static_cast<qint64>(list->size());
        }
        return repository.count(query);
    }

    /// NotFound "not-in-list".
    [[nodiscard]] Result<qint64> position(DbConnection& connection, const Query& query, Id id)
    {
        Repository repository(connection);
        const auto memory = memoryOf(query);
        KONTORIST_TRY(findFew(repository, query, *memory));
        KONTORIST_ASSIGN(const List list, build(repository, query, *memory));
        const auto place = std::find(list->begin(), list->end(), id);
        if (place == list->end()) {
            return failure(ErrorCode::NotFound, QStringLiteral("not-in-list"));
        }
        return place - list->begin();
    }

    /// Reads the list ahead, so that a jump finds it.
    [[nodiscard]] Result<void> prepare(DbConnection& connection, const Query& query)
    {
        Repository repository(connection);
        KONTORIST_TRY(build(repository, query, *memoryOf(query)));
        return {};
    }
    [[nodiscard]] bool isPrepared(const Query& query)
    {
        return listOf(*memoryOf(query)) != nullptr;
    }

    /// The data changed: positions may have moved.
    void invalidate()
    {
        const std::scoped_lock lock(m_mutex);
        m_memories.clear();
    }

private:
    using List = std::shared_ptr<const std::vector<Id>>;
    struct Memory
    {
        Query query;
        List list;
        bool isFrequent = false; ///< the words searched for were found to be
        std::mutex reading; ///< held by who reads the list; the others want the same one
    };
    static constexpr size_t rememberedQueries = 6;
    static constexpr size_t rememberedIds = 4'000'000;

    [[nodiscard]] List listOf(const Memory& memory)
    {
        const std::scoped_lock lock(m_mutex);
        return memory.list;
    }

    /// A memory that was dropped meanwhile lives as long as its last reader, unseen by later ones.
    [[nodiscard]] std::shared_ptr<Memory> memoryOf(const Query& query)
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = std::find_if(m_memories.begin(), m_memories.end(),
            [&](const auto& memory) { return memory->query == query; });
        std::shared_ptr<Memory> memory;
        if (known != m_memories.end()) {
            memory = *known;
            m_memories.erase(known);
        } else {
            memory = std::make_shared<Memory>();
            memory->query = query;
        }
        m_memories.push_front(memory);
        size_t ids = 0;
        for (size_t i = 0; i < m_memories.size(); ++i) {
            ids += m_memories[i]->list ? m_memories[i]->list->size() : 0;
            if (i > 0 && (i >= rememberedQueries || ids > rememberedIds)) {
                m_memories.resize(i);
            }
        }
        return memory;
    }

    void keep(Memory& memory, std::vector<Id> ids)
    {
        const std::scoped_lock lock(m_mutex);
        memory.list = std::make_shared<const std::vector<Id>>(std::move(ids));
    }

    [[nodiscard]] Result<void> findFew(Repository& repository, const Query& query, Memory& memory)
    {
        if (query.search.trimmed().isEmpty()) {
            return {};
        }
        const std::scoped_lock reading(memory.reading);
        if (listOf(memory) || memory.isFrequent) {
            return {};
        }
        KONTORIST_ASSIGN(auto few, repository.fewHits(query, fewHits));
        if (few) {
            keep(memory, std::move(*few));
        } else {
            memory.isFrequent = true;
        }
        return {};
    }

    [[nodiscard]] Result<List> build(Repository& repository, const Query& query, Memory& memory)
    {
        const std::scoped_lock reading(memory.reading);
        if (List list = listOf(memory)) {
            return list;
        }
        KONTORIST_ASSIGN(auto ids, repository.ids(query));
        keep(memory, std::move(ids));
        return listOf(memory);
    }

    std::mutex m_mutex;
    std::deque<std::shared_ptr<Memory>> m_memories; ///< newest first
};

} // namespace kontorist
