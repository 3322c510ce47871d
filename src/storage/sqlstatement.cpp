#include "storage/sqlstatement.h"

#include "storage/sqldialect.h"

#include <QSqlError>

#include <utility>

namespace kontorist {

SqlStatement::SqlStatement(
    std::shared_ptr<QSqlQuery> query, const SqlDialect& dialect, bool* failed)
    : m_query(std::move(query))
    , m_dialect(dialect)
    , m_failed(failed)
{
}

SqlStatement::SqlStatement(SqlStatement&& other) noexcept
    : m_query(std::move(other.m_query))
    , m_dialect(other.m_dialect)
    , m_failed(other.m_failed)
{
}

SqlStatement::~SqlStatement()
{
    if (m_query) {
        m_query->finish();
    }
}

Error SqlStatement::fault()
{
    *m_failed = true;
    return m_dialect.classify(m_query->lastError());
}

Result<void> SqlStatement::exec(const QVariantList& binds)
{
    for (int i = 0; i < binds.size(); ++i) {
        m_query->bindValue(i, binds[i]);
    }
    if (!m_query->exec()) {
        return failure(fault());
    }
    return {};
}

Result<bool> SqlStatement::next()
{
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        return failure(fault());
    }
    return false;
}

QDateTime SqlStatement::time(int column) const
{
    const qint64 ms = number(column);
    return ms == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

QVariant toDbTime(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : qint64(0);
}

QVariant toDbTimeOrNull(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType::fromType<qint64>());
}

} // namespace kontorist
