#pragma once

#include <QtGlobal>

#include <list>
#include <memory>
#include <unordered_map>
#include <vector>

namespace kontorist {

/// One page of a table: what the base needs to know of each row, and the rows themselves.
struct TablePage
{
    std::vector<qint64> ids;
    std::vector<int> tags; ///< a small number per row by which selections are counted (a status)
    std::shared_ptr<void> rows; ///< a std::vector of the subclass's row type, in the order of ids
};

/// Pages by number; the least recently used one goes when `capacity` is exceeded.
class PageCache
{
public:
    explicit PageCache(int capacity);

    [[nodiscard]] bool contains(qint64 page) const;
    /// Null where it is not there; does not count as a use.
    [[nodiscard]] const TablePage* peek(qint64 page) const;
    /// Marks the page as just used.
    void touch(qint64 page);
    void insert(qint64 page, TablePage rows);
    void clear();
    [[nodiscard]] int size() const { return static_cast<int>(m_pages.size()); }

    struct Place
    {
        qint64 page = -1;
        int index = -1;
    };
    /// Where an id is; page -1 where it is in no page.
    [[nodiscard]] Place find(qint64 id) const;

private:
    struct Entry
    {
        TablePage rows;
        std::list<qint64>::iterator use;
    };
    int m_capacity;
    std::unordered_map<qint64, Entry> m_pages;
    std::list<qint64> m_uses; ///< most recent first
};

} // namespace kontorist
