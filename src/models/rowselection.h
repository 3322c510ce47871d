#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace kontorist {

/// What is selected: a set of ids, or everything that matches but a few. Knows no rows, so it
/// survives scrolling, sorting, paging and reloading.
class RowSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool contains(qint64 id) const;
    /// True after selectAll(): the selection is the query, without excluded().
    [[nodiscard]] bool isAll() const { return m_all; }
    [[nodiscard]] const QSet<qint64>& excluded() const { return m_excluded; }
    /// Ids with their tags; empty where isAll().
    [[nodiscard]] const QHash<qint64, int>& ids() const { return m_ids; }
    /// `total` is the number of rows that match.
    [[nodiscard]] qint64 count(qint64 total) const;
    [[nodiscard]] bool isEmpty() const { return !m_all && m_ids.isEmpty(); }

    void clear();
    void setOnly(qint64 id, int tag);
    void set(const std::vector<qint64>& ids, const std::vector<int>& tags);
    void add(const std::vector<qint64>& ids, const std::vector<int>& tags);
    void remove(const std::vector<qint64>& ids);
    void toggle(qint64 id, int tag);
    void selectAll();
    /// New tags of rows that may be selected.
    void updateTags(const std::vector<qint64>& ids, const std::vector<int>& tags);

signals:
    void changed();

private:
    bool m_all = false;
    QHash<qint64, int> m_ids;
    QSet<qint64> m_excluded;
};

} // namespace kontorist
