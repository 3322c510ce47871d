#pragma once

#include "storage/contactquerysql.h"

namespace kontorist {

/// "(a, b, id) > (?, ?, ?)" in the order given, spelled out where directions are mixed: the rows
/// beyond the one with these keys. The last column is the id's.
[[nodiscard]] SqlFragment keysetCondition(
    const QList<OrderColumn>& order, const RowCursor& row, bool inclusive, bool backwards);

/// " ORDER BY a, b DESC, id".
[[nodiscard]] QString orderByClause(const QList<OrderColumn>& order, bool backwards);

/// "a, b, id": what a cursor is made of.
[[nodiscard]] QString keyColumnList(const QList<OrderColumn>& order);

/// A list with filters and one order, as SQL over `from` (tables with their joins).
class KeysetList
{
public:
    KeysetList(QString from, QList<OrderColumn> order);

    void addFilter(const QString& condition, const QVariantList& binds = {});
    [[nodiscard]] const QList<OrderColumn>& order() const { return m_order; }

    /// Rows [first, first + count), or the `count` rows behind `after`.
    [[nodiscard]] SqlFragment page(const QString& columns, qint64 first, int count) const;
    [[nodiscard]] SqlFragment pageAfter(
        const QString& columns, const RowCursor& after, int count) const;
    /// At most so many, whichever are found first.
    [[nodiscard]] SqlFragment some(const QString& columns, int count) const;
    [[nodiscard]] SqlFragment count() const;
    /// The ids of the whole list in its order.
    [[nodiscard]] SqlFragment ids() const;
    /// Sort keys of the row with this id where it is in the list at all.
    [[nodiscard]] SqlFragment keysOf(qint64 id) const;

private:
    [[nodiscard]] SqlFragment select(const QString& columns, const SqlFragment& extra) const;

    QString m_from;
    QList<OrderColumn> m_order;
    QStringList m_filters;
    QVariantList m_binds;
};

} // namespace kontorist
