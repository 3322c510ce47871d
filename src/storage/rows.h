#pragma once

#include "domain/customeruser.h"
#include "storage/dbconnection.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace kontorist {

/// Every row of a query through `read`: Result<T>(const SqlStatement&) or T(const SqlStatement&).
template <class T, class Read>
[[nodiscard]] Result<std::vector<T>> readRows(
    DbConnection& connection, const QString& sql, const QVariantList& binds, Read read)
{
    KONTORIST_ASSIGN(auto statement, connection.prepare(sql));
    KONTORIST_TRY(statement.exec(binds));
    std::vector<T> rows;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return rows;
        }
        Result<T> row = read(statement);
        if (!row) {
            return failure(row.error());
        }
        rows.push_back(std::move(*row));
    }
}

/// The only row, or NotFound with `missing` as its reason.
template <class T, class Read>
[[nodiscard]] Result<T> readOne(DbConnection& connection, const QString& sql,
    const QVariantList& binds, Read read, const QString& missing)
{
    KONTORIST_ASSIGN(auto rows, readRows<T>(connection, sql, binds, read));
    if (rows.empty()) {
        return failure(ErrorCode::NotFound, missing);
    }
    return std::move(rows.front());
}

/// Conflict "changed-meanwhile" where not exactly one row was changed.
[[nodiscard]] inline Result<void> exactlyOne(const Result<qint64>& affected)
{
    if (!affected) {
        return failure(affected.error());
    }
    if (*affected != 1) {
        return failure(ErrorCode::Conflict, QStringLiteral("changed-meanwhile"));
    }
    return {};
}

/// NULL for an invalid id.
template <class Id>
[[nodiscard]] QVariant toDbId(Id id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType::fromType<qint64>());
}

/// Never NULL, also where the string is.
[[nodiscard]] inline QString toDbText(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// "?, ?, ?" for `count` values.
[[nodiscard]] inline QString placeholders(size_t count)
{
    QStringList marks;
    for (size_t i = 0; i < count; ++i) {
        marks << QStringLiteral("?");
    }
    return marks.join(QStringLiteral(", "));
}

/// The condition that `column`, a facility or NULL, lies in these places; adds its values to
/// `binds`.
[[nodiscard]] inline QString shownIn(
    const QString& column, const FacilityScope& scope, QVariantList& binds)
{
    QStringList ways;
    if (!scope.facilities.empty()) {
        ways << column + QStringLiteral(" IN (") + placeholders(scope.facilities.size())
                + QStringLiteral(")");
        for (const FacilityId id : scope.facilities) {
            binds << id.value();
        }
    }
    if (scope.unassigned) {
        ways << column + QStringLiteral(" IS NULL");
    }
    return ways.isEmpty()
        ? QStringLiteral("1 = 0")
        : QStringLiteral("(") + ways.join(QStringLiteral(" OR ")) + QStringLiteral(")");
}

/// The ids a query gives in its first column.
template <class Id>
[[nodiscard]] Result<std::vector<Id>> readIds(
    DbConnection& connection, const QString& sql, const QVariantList& binds)
{
    return readRows<Id>(
        connection, sql, binds, [](const SqlStatement& row) { return Id(row.number(0)); });
}

/// `ids` in pieces of `atOnce`, the last one filled up with zeros, so that one statement text stays
/// prepared; a lone id has a text of its own. `work`: Result<void>(QString marks, QVariantList).
template <class Id, class Work>
[[nodiscard]] Result<void> inPieces(const std::vector<Id>& ids, size_t atOnce, Work work)
{
    for (size_t from = 0; from < ids.size(); from += atOnce) {
        const size_t to = std::min(ids.size(), from + atOnce);
        QVariantList binds;
        for (size_t i = from; i < to; ++i) {
            binds << ids[i].value();
        }
        for (size_t i = to - from; i < atOnce && to - from > 1; ++i) {
            binds << 0;
        }
        KONTORIST_TRY(work(placeholders(static_cast<size_t>(binds.size())), binds));
    }
    return {};
}

/// `rows` in the order of `ids`; those that are not there are left out.
template <class Row, class Id>
[[nodiscard]] std::vector<Row> inOrderOf(const std::vector<Id>& ids, std::vector<Row> rows)
{
    std::unordered_map<qint64, Row*> byId;
    for (Row& row : rows) {
        byId.emplace(row.id.value(), &row);
    }
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const Id id : ids) {
        if (const auto found = byId.find(id.value()); found != byId.end()) {
            sorted.push_back(std::move(*found->second));
            byId.erase(found);
        }
    }
    return sorted;
}

} // namespace kontorist
