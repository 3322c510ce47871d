#include "storage/keyset.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString directionSign(const OrderColumn& order, bool backwards)
{
    return (order.descending != backwards) ? u"<"_s : u">"_s;
}

/// Mixed directions: spelled out, with the leading bound repeated so that its index is used.
SqlFragment mixedCondition(
    const QList<OrderColumn>& order, const QVariantList& keys, bool inclusive, bool backwards)
{
    QStringList alternatives;
    QVariantList binds;
    for (qsizetype i = 0; i < order.size(); ++i) {
        QStringList terms;
        for (qsizetype j = 0; j < i; ++j) {
            terms << QString(order[j].column % u" = ?"_s);
            binds << keys[j];
        }
        const bool last = i + 1 == order.size();
        terms << QString(order[i].column % u' ' % directionSign(order[i], backwards)
            % (inclusive && last ? u"="_s : QString()) % u" ?"_s);
        binds << keys[i];
        alternatives << QString(u'(' % terms.join(u" AND "_s) % u')');
    }
    SqlFragment out;
    out.sql = order.front().column % u' ' % directionSign(order.front(), backwards) % u"= ? AND ("_s
        % alternatives.join(u" OR "_s) % u')';
    out.binds << keys.front() << binds;
    return out;
}

} // namespace

SqlFragment keysetCondition(
    const QList<OrderColumn>& order, const RowCursor& row, bool inclusive, bool backwards)
{
    QVariantList keys(row.keys.begin(), row.keys.end());
    keys << row.id;
    const bool sameDirection = std::all_of(order.begin(), order.end(),
        [&](const OrderColumn& column) { return column.descending == order.front().descending; });
    if (!sameDirection) {
        return mixedCondition(order, keys, inclusive, backwards);
    }
    QStringList marks;
    for (qsizetype i = 0; i < order.size(); ++i) {
        marks << u"?"_s;
    }
    return {u'(' % keyColumnList(order) % u") "_s % directionSign(order.front(), backwards)
            % (inclusive ? u"="_s : QString()) % u" ("_s % marks.join(u", "_s) % u')',
        keys};
}

QString orderByClause(const QList<OrderColumn>& order, bool backwards)
{
    QStringList columns;
    for (const auto& o : order) {
        columns << QString(o.column % ((o.descending != backwards) ? u" DESC"_s : QString()));
    }
    return u" ORDER BY "_s % columns.join(u", "_s);
}

QString keyColumnList(const QList<OrderColumn>& order)
{
    QStringList columns;
    for (const auto& o : order) {
        columns << o.column;
    }
    return columns.join(u", "_s);
}

KeysetList::KeysetList(QString from, QList<OrderColumn> order)
    : m_from(std::move(from))
    , m_order(std::move(order))
{
}

void KeysetList::addFilter(const QString& condition, const QVariantList& binds)
{
    m_filters << condition;
    m_binds << binds;
}

SqlFragment KeysetList::select(const QString& columns, const SqlFragment& extra) const
{
    QStringList conditions = m_filters;
    if (!extra.sql.isEmpty()) {
        conditions << extra.sql;
    }
    return {u"SELECT "_s % columns % u" FROM "_s % m_from
            % (conditions.isEmpty() ? QString()
                                    : QString(u" WHERE "_s % conditions.join(u" AND "_s))),
        m_binds + extra.binds};
}

SqlFragment KeysetList::page(const QString& columns, qint64 first, int count) const
{
    SqlFragment out = select(columns, {});
    out.sql += orderByClause(m_order, false) % u" LIMIT ? OFFSET ?"_s;
    out.binds << count << first;
    return out;
}

SqlFragment KeysetList::pageAfter(const QString& columns, const RowCursor& after, int count) const
{
    SqlFragment out = select(
        columns, after.id > 0 ? keysetCondition(m_order, after, false, false) : SqlFragment());
    out.sql += orderByClause(m_order, false) % u" LIMIT ?"_s;
    out.binds << count;
    return out;
}

SqlFragment KeysetList::some(const QString& columns, int count) const
{
    SqlFragment out = select(columns, {});
    out.sql += u" LIMIT ?"_s;
    out.binds << count;
    return out;
}

SqlFragment KeysetList::count() const
{
    return select(u"count(*)"_s, {});
}

SqlFragment KeysetList::ids() const
{
    SqlFragment out = select(m_order.back().column, {});
    out.sql += orderByClause(m_order, false);
    return out;
}

SqlFragment KeysetList::keysOf(qint64 id) const
{
    return select(keyColumnList(m_order), {m_order.back().column % u" = ?"_s, {id}});
}

} // namespace kontorist
