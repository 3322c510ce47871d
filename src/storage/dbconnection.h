#pragma once

#include "base/result.h"
#include "storage/sqldialect.h"
#include "storage/sqlstatement.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

namespace kontorist {

struct DbProfile
{
    QString path; ///< of the SQLite file
    bool readOnly = false;
    bool immutable = false; ///< on a medium that cannot be written at all
};

/// One connection, opened, used and closed in one thread.
class DbConnection
{
public:
    /// Opens and demands the settings without which nothing is safe. Errors as classify() gives.
    [[nodiscard]] static Result<std::unique_ptr<DbConnection>> open(
        const DbProfile& profile, std::shared_ptr<const SqlDialect> dialect);
    ~DbConnection();
    DbConnection(const DbConnection&) = delete;
    DbConnection& operator=(const DbConnection&) = delete;

    [[nodiscard]] static QStringList drivers() { return QSqlDatabase::drivers(); }

    /// A prepared statement, cached by its text.
    [[nodiscard]] Result<SqlStatement> prepare(const QString& sql);
    /// Prepares and runs; for statements without rows. Gives the number of rows changed.
    [[nodiscard]] Result<qint64> run(const QString& sql, const QVariantList& binds = {});
    /// First column of the first row; invalid where there is none.
    [[nodiscard]] Result<QVariant> scalar(const QString& sql, const QVariantList& binds = {});
    [[nodiscard]] Result<qint64> insert(const QString& sql, const QVariantList& binds);

    /// Runs `work` in one write transaction, with the whole of it tried again while the database
    /// is locked by others (at most five seconds). Commit only where `work` succeeded and no
    /// statement failed meanwhile.
    template <class Work>
    [[nodiscard]] auto transaction(Work&& work) -> decltype(work())
    {
        QElapsedTimer timer;
        timer.start();
        for (int attempt = 0;; ++attempt) {
            auto outcome = attemptTransaction(work);
            if (outcome || outcome.error().code != ErrorCode::Busy || timer.elapsed() > maxBusyMs) {
                return outcome;
            }
            backOff(attempt);
        }
    }

    [[nodiscard]] const SqlDialect& dialect() const { return *m_dialect; }
    /// The job that uses the connection now: its statements end when this is cancelled.
    void setRunning(const CancelToken& cancel) { m_running = cancel; }
    [[nodiscard]] const DbProfile& profile() const { return m_profile; }

private:
    static constexpr qint64 maxBusyMs = 5000;

    DbConnection(DbProfile profile, std::shared_ptr<const SqlDialect> dialect);
    [[nodiscard]] Result<void> applySettings();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();
    static void backOff(int attempt);

    template <class Work>
    [[nodiscard]] auto attemptTransaction(Work& work) -> decltype(work())
    {
        KONTORIST_TRY(begin());
        auto outcome = work();
        if (!outcome || m_statementFailed) {
            rollback();
            if (outcome) {
                return failure(internalError(QStringLiteral("statement failed unnoticed")));
            }
            return outcome;
        }
        if (auto committed = commit(); !committed) {
            rollback();
            return failure(committed.error());
        }
        return outcome;
    }

    DbProfile m_profile;
    std::shared_ptr<const SqlDialect> m_dialect;
    QString m_name;
    CancelToken m_running; // before the connection, which looks at it
    QSqlDatabase m_database;
    std::unordered_map<QString, std::shared_ptr<QSqlQuery>> m_statements;
    bool m_statementFailed = false;
};

} // namespace kontorist
