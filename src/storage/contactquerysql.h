#pragma once

#include "domain/contactquery.h"
#include "storage/sqldialect.h"

namespace kontorist {

/// One column of an ORDER BY, in the order in which rows are keyed.
struct OrderColumn
{
    QString column;
    bool descending = false;
};

/// How a search is answered. Frequent words: walk the sorted index and test each row. Rare words:
/// take the hits from the search index and sort them. Which one is cheaper depends on the count.
enum class SearchPlan { WalkOrder, SortHits };

/// Turns a ContactQuery into SQL. Columns come from a fixed list, values are always bound.
class ContactQuerySql
{
public:
    ContactQuerySql(const ContactQuery& query, const QDateTime& now, const SqlDialect& dialect);

    /// Folded words of the search; all must be found.
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] const QList<OrderColumn>& order() const { return m_order; }

    /// "SELECT columns FROM contact c WHERE … ORDER BY … LIMIT ? OFFSET ?" from `after` (nullptr:
    /// from the start), backwards where asked.
    [[nodiscard]] SqlFragment page(const QString& columns, const RowCursor* after, bool inclusive,
        bool backwards, SearchPlan plan) const;
    /// SortHits: short words are tested on the hits of longer ones; WalkOrder: no row is read.
    [[nodiscard]] SqlFragment count(SearchPlan plan) const;
    /// True where there are words that the search index finds well and others that it does not.
    [[nodiscard]] bool mixesWords() const { return findingWords() != m_words; }
    /// Number of rows before the one with these keys.
    [[nodiscard]] SqlFragment position(const RowCursor& row, SearchPlan plan) const;
    /// Number of hits of the words by which rows are found, counting at most `limit`.
    [[nodiscard]] SqlFragment cappedHits(qint64 limit) const;
    /// True where walking in this order reads an index that holds the searched text as well, and
    /// no rows: many times cheaper than by any other order.
    [[nodiscard]] bool walksSearchText() const;
    /// "c.name_key, c.id": what a cursor is made of.
    [[nodiscard]] QString keyColumns() const;
    /// All conditions, joined; empty where there are none.
    [[nodiscard]] SqlFragment conditions() const { return where(SearchPlan::SortHits); }

private:
    void addFilters(const ContactQuery& query, const QDateTime& now);
    [[nodiscard]] SqlFragment where(SearchPlan plan) const;
    [[nodiscard]] QStringList findingWords() const;

    const SqlDialect& m_dialect;
    QStringList m_words;
    bool m_statusLeads = false; ///< a lone status gives the order through its own index
    QList<OrderColumn> m_order;
    QStringList m_filters;
    QVariantList m_filterBinds;
};

/// True where an index gives this order, so that the rows behind a place are read without sorting.
[[nodiscard]] bool isOrderIndexed(const std::vector<ContactSortKey>& sort);

/// Words of a search text, folded, at most eight, longest first.
[[nodiscard]] QStringList searchWords(const QString& search);

} // namespace kontorist
