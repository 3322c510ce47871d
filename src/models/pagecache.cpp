#include "models/pagecache.h"

#include <algorithm>

namespace kontorist {

PageCache::PageCache(int capacity)
    : m_capacity(std::max(1, capacity))
{
}

bool PageCache::contains(qint64 page) const
{
    return m_pages.find(page) != m_pages.end();
}

const TablePage* PageCache::peek(qint64 page) const
{
    const auto found = m_pages.find(page);
    return found == m_pages.end() ? nullptr : &found->second.rows;
}

void PageCache::touch(qint64 page)
{
    const auto found = m_pages.find(page);
    if (found != m_pages.end() && found->second.use != m_uses.begin()) {
        m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    }
}

void PageCache::insert(qint64 page, TablePage rows)
{
    if (const auto found = m_pages.find(page); found != m_pages.end()) {
        found->second.rows = std::move(rows);
        touch(page);
        return;
    }
    if (size() >= m_capacity) {
        m_pages.erase(m_uses.back());
        m_uses.pop_back();
    }
    m_uses.push_front(page);
    m_pages.emplace(page, Entry {std::move(rows), m_uses.begin()});
}

void PageCache::clear()
{
    m_pages.clear();
    m_uses.clear();
}

PageCache::Place PageCache::find(qint64 id) const
{
    for (const qint64 page : m_uses) {
        const auto& ids = m_pages.at(page).rows.ids;
        const auto found = std::find(ids.begin(), ids.end(), id);
        if (found != ids.end()) {
            return {page, static_cast<int>(found - ids.begin())};
        }
    }
    return {};
}

} // namespace kontorist
