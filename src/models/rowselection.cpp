#include "models/rowselection.h"

namespace kontorist {

bool RowSelection::contains(qint64 id) const
{
    return m_all ? id > 0 && !m_excluded.contains(id) : m_ids.contains(id);
}

qint64 RowSelection::count(qint64 total) const
{
    return m_all ? std::max<qint64>(0, total - m_excluded.size()) : m_ids.size();
}

void RowSelection::clear()
{
    if (isEmpty()) {
        return;
    }
    m_all = false;
    m_excluded.clear();
    m_ids.clear();
    emit changed();
}

void RowSelection::setOnly(qint64 id, int tag)
{
    if (!m_all && m_ids.size() == 1 && m_ids.contains(id)) {
        return;
    }
    m_all = false;
    m_excluded.clear();
    m_ids.clear();
    m_ids.insert(id, tag);
    emit changed();
}

void RowSelection::set(const std::vector<qint64>& ids, const std::vector<int>& tags)
{
    m_all = false;
    m_excluded.clear();
    m_ids.clear();
    add(ids, tags);
    if (ids.empty()) {
        emit changed();
    }
}

void RowSelection::add(const std::vector<qint64>& ids, const std::vector<int>& tags)
{
    if (ids.empty()) {
        return;
    }
    for (size_t i = 0; i < ids.size(); ++i) {
        if (m_all) {
            m_excluded.remove(ids[i]);
        } else {
            m_ids.insert(ids[i], i < tags.size() ? tags[i] : 0);
        }
    }
    emit changed();
}

void RowSelection::remove(const std::vector<qint64>& ids)
{
    bool any = false;
    for (const qint64 id : ids) {
        if (m_all) {
            any = any || !m_excluded.contains(id);
            m_excluded.insert(id);
        } else {
            any = m_ids.remove(id) || any;
        }
    }
    if (any) {
        emit changed();
    }
}

void RowSelection::toggle(qint64 id, int tag)
{
    if (contains(id)) {
        remove({id});
    } else {
        add({id}, {tag});
    }
}

void RowSelection::selectAll()
{
    if (m_all && m_excluded.isEmpty()) {
        return;
    }
    m_all = true;
    m_excluded.clear();
    m_ids.clear();
    emit changed();
}

void RowSelection::updateTags(const std::vector<qint64>& ids, const std::vector<int>& tags)
{
    if (m_all || m_ids.isEmpty()) {
        return;
    }
    bool any = false;
    for (size_t i = 0; i < ids.size() && i < tags.size(); ++i) {
        const auto found = m_ids.find(ids[i]);
        if (found != m_ids.end() && *found != tags[i]) {
            *found = tags[i];
            any = true;
        }
    }
    if (any) {
        emit changed();
    }
}

} // namespace kontorist
