#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace kontorist {

class SqlDialect;

/// A prepared statement borrowed from its connection's cache. Keeps "no more rows" and "failed"
/// apart, which QSqlQuery::next() does not. Finishes itself when it goes out of scope.
class SqlStatement
{
public:
    SqlStatement(std::shared_ptr<QSqlQuery> query, const SqlDialect& dialect, bool* failed);
    ~SqlStatement();
    SqlStatement(SqlStatement&& other) noexcept;
    SqlStatement(const SqlStatement&) = delete;
    SqlStatement& operator=(const SqlStatement&) = delete;
    SqlStatement& operator=(SqlStatement&&) = delete;

    [[nodiscard]] Result<void> exec(const QVariantList& binds = {});
    /// True: a row is there. False: the end.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const
    {
        return m_query->value(column).toByteArray();
    }
    /// Milliseconds since 1970 in UTC; NULL and 0 become an invalid time.
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] qint64 affectedRows() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

private:
    [[nodiscard]] Error fault();

    std::shared_ptr<QSqlQuery> m_query;
    const SqlDialect& m_dialect;
    bool* m_failed;
};

/// Reverse of SqlStatement::time(): 0 for an invalid time.
[[nodiscard]] QVariant toDbTime(const QDateTime& time);
/// NULL for an invalid time.
[[nodiscard]] QVariant toDbTimeOrNull(const QDateTime& time);

} // namespace kontorist
