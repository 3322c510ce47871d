#pragma once

#include "base/cancel.h"
#include "base/error.h"

#include <QLatin1StringView>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace kontorist {

/// A piece of SQL and the values for its question marks, in order.
struct SqlFragment
{
    QString sql;
    QVariantList binds;
};

/// The small part in which database systems differ; everything else is written once.
class SqlDialect
{
public:
    SqlDialect() = default;
    virtual ~SqlDialect() = default;
    SqlDialect(const SqlDialect&) = delete;
    SqlDialect& operator=(const SqlDialect&) = delete;

    [[nodiscard]] virtual QString driverName() const = 0; ///< Qt's, e.g. "QSQLITE"
    [[nodiscard]] virtual QString schemaFolder() const = 0; ///< resource folder of its migrations
    /// Run on every new connection, in order.
    [[nodiscard]] virtual QStringList connectionSettings(bool readOnly) const = 0;
    /// {query, expected answer}: settings that must hold, read back after opening.
    [[nodiscard]] virtual QList<std::pair<QString, QString>> demandedSettings(
        bool readOnly) const = 0;
    [[nodiscard]] virtual QString beginWrite() const = 0;
    /// A single query that says whether another connection wrote: its answer changes then.
    [[nodiscard]] virtual QString changeCounterQuery() const = 0;
    [[nodiscard]] virtual QString versionQuery() const = 0;
    /// Reclaims and overwrites what deleted rows left outside the tables (write-ahead log).
    [[nodiscard]] virtual QStringList scrubStatements() const = 0;
    /// Turns a driver's error into ours: code, reason; never bound values.
    [[nodiscard]] virtual Error classify(const QSqlError& error) const = 0;
    /// True where the whole transaction may be tried again.
    [[nodiscard]] virtual bool isRetryable(const QSqlError& error) const = 0;
    /// From now on every statement on `database` ends with Cancelled soon after `running` (which
    /// outlives the connection and may be exchanged between statements) is cancelled.
    virtual void watchCancel(const QSqlDatabase& database, const CancelToken* running) const = 0;

    /// Ids of the contacts that hold all these folded words (at least one): a complete SELECT of
    /// one column.
    [[nodiscard]] virtual SqlFragment searchHits(const QStringList& words) const = 0;
    /// True where the search index finds the word by itself. Shorter words are frequent: beside a
    /// word that is found they are better tested on its hits.
    [[nodiscard]] virtual bool isSelective(const QString& word) const = 0;
    /// A condition on one contact row `c` for the same word, for walking an ordered index.
    [[nodiscard]] virtual SqlFragment searchCondition(const QString& word) const = 0;
    /// `column` in a form that keeps the planner from choosing an index for it.
    [[nodiscard]] virtual QString notIndexed(const QString& column) const = 0;
};

[[nodiscard]] std::unique_ptr<SqlDialect> sqliteDialect();

} // namespace kontorist
