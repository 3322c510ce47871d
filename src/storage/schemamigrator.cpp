#include "storage/schemamigrator.h"

#include "domain/bookingactions.h"
#include "domain/contactactions.h"
#include "domain/customeruseractions.h"
#include "domain/faultreport.h"
#include "domain/job.h"
#include "storage/databasefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

/// The resource of a static library is linked in only where somebody asks for it.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestVersion = 3;
/// The oldest program schema that may still write into what this program makes. A program of
/// schema 2 would delete a contact with an unpaid invoice, and keep its name on its bookings.
constexpr int minCompatibleVersion = 3;

struct Migration
{
    int version;
    QString path;
};

QList<Migration> migrations(const QString& folder)
{
    QList<Migration> list;
    for (const QString& name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        list.append({name.left(4).toInt(), QString(folder % u'/' % name)});
    }
    return list;
}

Result<QStringList> statementsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(internalError(u"migration file missing"_s));
    }
    static const QRegularExpression separator(u";;\\s*\\n"_s);
    static const QRegularExpression comment(
        u"^--[^\\n]*\\n"_s, QRegularExpression::MultilineOption);
    QStringList statements;
    for (QString part : QString::fromUtf8(file.readAll()).split(separator)) {
        part.remove(comment);
        if (!part.trimmed().isEmpty()) {
            statements << part.trimmed();
        }
    }
    return statements;
}

QString squeezed(const QString& sql)
{
    return sql.simplified();
}

} // namespace

SchemaMigrator::SchemaMigrator(DbConnection& connection)
    : m_connection(connection)
{
    initSchemaResource();
}

int SchemaMigrator::currentVersion()
{
    return newestVersion;
}

Result<SchemaState> SchemaMigrator::inspect()
{
    KONTORIST_ASSIGN(
        const QVariant objects, m_connection.scalar(u"SELECT count(*) FROM sqlite_master"_s));
    KONTORIST_ASSIGN(const QVariant id, m_connection.scalar(u"PRAGMA application_id"_s));
    SchemaState state;
    if (objects.toInt() == 0 && id.toInt() == 0) {
        return state;
    }
    if (id.toInt() != databaseApplicationId) {
        return failure(ErrorCode::Corrupt, u"foreign"_s, u"database"_s);
    }
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(
            u"SELECT version, min_compatible, demo, database_uuid FROM schema_meta"_s));
    KONTORIST_TRY(statement.exec());
    KONTORIST_ASSIGN(const bool found, statement.next());
    if (!found) {
        return failure(ErrorCode::Corrupt, u"damaged"_s, u"database"_s);
    }
    state.version = static_cast<int>(statement.number(0));
    state.minCompatible = static_cast<int>(statement.number(1));
    state.demo = statement.number(2) != 0;
    state.uuid = statement.text(3);
    if (state.minCompatible > currentVersion()) {
        return failure(ErrorCode::SchemaTooNew, u"schema-too-new"_s, u"database"_s,
            {QString::number(state.version)});
    }
    if (state.version == currentVersion()) {
        KONTORIST_TRY(checkObjects());
    }
    return state;
}

Result<SchemaState> SchemaMigrator::migrate(const QDateTime& now)
{
    KONTORIST_ASSIGN(const SchemaState before, inspect());
    if (before.version >= currentVersion()) {
        return before;
    }
    for (const Migration& migration : migrations(m_connection.dialect().schemaFolder())) {
        KONTORIST_TRY(m_connection.transaction([&]() -> Result<void> {
            // Another program may have been faster while this one waited for the lock.
            KONTORIST_ASSIGN(const SchemaState state, inspect());
            return migration.version > state.version ? apply(migration.version, now)
                                                     : Result<void>();
        }));
    }
    return inspect();
}

Result<void> SchemaMigrator::apply(int version, const QDateTime& now)
{
    for (const Migration& migration : migrations(m_connection.dialect().schemaFolder())) {
        if (migration.version != version) {
            continue;
        }
        KONTORIST_ASSIGN(const QStringList statements, statementsOf(migration.path));
        for (const QString& statement : statements) {
            KONTORIST_TRY(m_connection.run(statement));
        }
    }
    if (version == 1) {
        KONTORIST_TRY(m_connection.run(u"PRAGMA application_id=%1"_s.arg(databaseApplicationId)));
        KONTORIST_TRY(m_connection.run(u"INSERT INTO schema_meta (singleton, version, "
                                       u"min_compatible, database_uuid, created_at)"
                                       " VALUES (1, 1, 1, ?, ?)"_s,
            {QUuid::createUuid().toString(QUuid::WithoutBraces), toDbTime(now)}));
    }
    KONTORIST_TRY(m_connection.run(u"UPDATE schema_meta SET version = ?, min_compatible = ?"_s,
        {version, std::min(version, minCompatibleVersion)}));
    return fillRules(version);
}

Result<void> SchemaMigrator::fillRules(int version)
{
    KONTORIST_TRY(m_connection.run(u"DELETE FROM contact_transition"_s));
    for (const auto& [from, to] : contactTransitions()) {
        KONTORIST_TRY(m_connection.run(u"INSERT INTO contact_transition VALUES (?, ?)"_s,
            {contactStatusName(from), contactStatusName(to)}));
    }
    for (const JobStatus status : allJobStatuses) {
        KONTORIST_TRY(
            m_connection.run(u"INSERT INTO job_status VALUES (?, ?) ON CONFLICT (name)"
                             " DO UPDATE SET blocks_deletion = excluded.blocks_deletion"_s,
                {jobStatusName(status), blocksDeletion(status) ? 1 : 0}));
    }
    if (version >= 2) {
        KONTORIST_TRY(fillCustomerRules());
    }
    return version >= 3 ? fillBookingRules() : Result<void>();
}

Result<void> SchemaMigrator::fillCustomerRules()
{
    KONTORIST_TRY(m_connection.run(u"DELETE FROM customer_user_transition"_s));
    for (const auto& step : customerUserTransitions()) {
        KONTORIST_TRY(m_connection.run(u"INSERT INTO customer_user_transition VALUES (?, ?, ?)"_s,
            {customerUserKindName(step.kind), customerUserStatusName(step.from),
                customerUserStatusName(step.to)}));
    }
    KONTORIST_TRY(m_connection.run(u"DELETE FROM fault_transition"_s));
    for (const auto& [from, to] : faultTransitions()) {
        KONTORIST_TRY(m_connection.run(u"INSERT INTO fault_transition VALUES (?, ?)"_s,
            {faultStatusName(from), faultStatusName(to)}));
    }
    return {};
}

Result<void> SchemaMigrator::fillBookingRules()
{
    KONTORIST_TRY(m_connection.run(u"DELETE FROM booking_transition"_s));
    for (const auto& [from, to] : bookingTransitions()) {
        KONTORIST_TRY(m_connection.run(u"INSERT INTO booking_transition VALUES (?, ?)"_s,
            {bookingStatusName(from), bookingStatusName(to)}));
    }
    return {};
}

/// A file handed over by somebody else may carry triggers or views that act on their own. Every
/// object with code must be one of ours, to the letter.
Result<void> SchemaMigrator::checkObjects()
{
    static const QRegularExpression head(u"^CREATE (?:TRIGGER|VIRTUAL TABLE) (\\w+)"_s);
    // A later file may make an object anew: its last text counts.
    QHash<QString, QString> known;
    for (const Migration& migration : migrations(m_connection.dialect().schemaFolder())) {
        KONTORIST_ASSIGN(const QStringList statements, statementsOf(migration.path));
        for (const QString& statement : statements) {
            if (const auto match = head.match(statement); match.hasMatch()) {
                known.insert(match.captured(1), squeezed(statement));
            }
        }
    }
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(
            u"SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"
            " OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%')"_s));
    KONTORIST_TRY(statement.exec());
    qsizetype found = 0;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            break;
        }
        ++found;
        if (known.value(statement.text(0)) != squeezed(statement.text(1))) {
            return failure(ErrorCode::Corrupt, u"tampered"_s, u"database"_s);
        }
    }
    if (found != known.size()) {
        return failure(ErrorCode::Corrupt, u"tampered"_s, u"database"_s);
    }
    return {};
}

Result<void> SchemaMigrator::markDemo()
{
    KONTORIST_TRY(m_connection.run(u"UPDATE schema_meta SET demo = 1"_s));
    return {};
}

} // namespace kontorist
