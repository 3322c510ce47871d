#include "storage/dbconnection.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <chrono>
#include <thread>

namespace kontorist {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcDatabase, "kontorist.database")

namespace {

constexpr size_t maxCachedStatements = 200;

QString connectOptions(const DbProfile& profile)
{
    QStringList options {u"QSQLITE_BUSY_TIMEOUT=5000"_s};
    if (profile.readOnly) {
        options << u"QSQLITE_OPEN_READONLY"_s;
    }
    if (profile.immutable) {
        options << u"QSQLITE_OPEN_URI"_s;
    }
    return options.join(u';');
}

QString databaseName(const DbProfile& profile)
{
    if (!profile.immutable) {
        return profile.path;
    }
    return u"file:"_s % QString::fromLatin1(QUrl::toPercentEncoding(profile.path, "/"))
        % u"?immutable=1"_s;
}

} // namespace

DbConnection::DbConnection(DbProfile profile, std::shared_ptr<const SqlDialect> dialect)
    : m_profile(std::move(profile))
    , m_dialect(std::move(dialect))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

DbConnection::~DbConnection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<DbConnection>> DbConnection::open(
    const DbProfile& profile, std::shared_ptr<const SqlDialect> dialect)
{
    std::unique_ptr<DbConnection> connection(new DbConnection(profile, std::move(dialect)));
    if (!QSqlDatabase::isDriverAvailable(connection->m_dialect->driverName())) {
        return failure(
            ErrorCode::Unavailable, u"driver-missing"_s, {}, {connection->m_dialect->driverName()});
    }
    connection->m_database
        = QSqlDatabase::addDatabase(connection->m_dialect->driverName(), connection->m_name);
    connection->m_database.setDatabaseName(databaseName(profile));
    connection->m_database.setConnectOptions(connectOptions(profile));
    if (!connection->m_database.open()) {
        return failure(connection->m_dialect->classify(connection->m_database.lastError()));
    }
    connection->m_dialect->watchCancel(connection->m_database, &connection->m_running);
    KONTORIST_TRY(connection->applySettings());
    return connection;
}

Result<void> DbConnection::applySettings()
{
    for (const QString& setting : m_dialect->connectionSettings(m_profile.readOnly)) {
        KONTORIST_TRY(scalar(setting));
    }
    for (const auto& [query, expected] : m_dialect->demandedSettings(m_profile.readOnly)) {
        KONTORIST_ASSIGN(const QVariant answer, scalar(query));
        if (answer.toString() != expected) {
            return failure(ErrorCode::Unavailable, u"setting-refused"_s, {}, {},
                QString(query % u" = "_s % answer.toString()));
        }
    }
    m_statements.clear();
    return {};
}

Result<SqlStatement> DbConnection::prepare(const QString& sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end()) {
        return SqlStatement(found->second, *m_dialect, &m_statementFailed);
    }
    if (m_statements.size() >= maxCachedStatements) {
        m_statements.clear();
    }
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        m_statementFailed = true;
        const Error error = m_dialect->classify(query->lastError());
        qCWarning(lcDatabase).noquote() << "prepare failed:" << query->lastError().databaseText();
        return failure(error);
    }
    m_statements.emplace(sql, query);
    return SqlStatement(std::move(query), *m_dialect, &m_statementFailed);
}

Result<qint64> DbConnection::run(const QString& sql, const QVariantList& binds)
{
    KONTORIST_ASSIGN(auto statement, prepare(sql));
    KONTORIST_TRY(statement.exec(binds));
    return statement.affectedRows();
}

Result<QVariant> DbConnection::scalar(const QString& sql, const QVariantList& binds)
{
    KONTORIST_ASSIGN(auto statement, prepare(sql));
    KONTORIST_TRY(statement.exec(binds));
    KONTORIST_ASSIGN(const bool found, statement.next());
    return found ? statement.value(0) : QVariant();
}

Result<qint64> DbConnection::insert(const QString& sql, const QVariantList& binds)
{
    KONTORIST_ASSIGN(auto statement, prepare(sql));
    KONTORIST_TRY(statement.exec(binds));
    return statement.insertedId();
}

Result<void> DbConnection::begin()
{
    m_statementFailed = false;
    KONTORIST_TRY(run(m_dialect->beginWrite()));
    return {};
}

Result<void> DbConnection::commit()
{
    KONTORIST_TRY(run(u"COMMIT"_s));
    return {};
}

void DbConnection::rollback()
{
    // The database may have rolled back by itself (disk full, I/O error); then this says so.
    QSqlQuery query(m_database);
    if (!query.exec(u"ROLLBACK"_s)) {
        qCInfo(lcDatabase) << "rolled back by the database itself";
    }
}

void DbConnection::backOff(int attempt)
{
    const auto ceiling = 20.0 * static_cast<double>(1 << std::min(attempt, 6));
    const double jitter = QRandomGenerator::global()->generateDouble();
    std::this_thread::sleep_for(std::chrono::milliseconds(5 + static_cast<int>(ceiling * jitter)));
}

} // namespace kontorist
