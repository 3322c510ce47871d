#include "storage/sqldialect.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto triggerPrefix = "kontorist:"_L1;

Error constraintError(const QString& text)
{
    if (const auto at = text.indexOf(triggerPrefix); at >= 0) {
        const QString word = text.mid(at + triggerPrefix.size()).section(u' ', 0, 0);
        return makeError(ErrorCode::Refused, word, {}, {}, u"trigger"_s);
    }
    if (text.contains("contact.email_key"_L1) || text.contains("contact_email_unique"_L1)) {
        return makeError(ErrorCode::Invalid, u"email-taken"_s, u"email"_s);
    }
    if (text.contains("identity.email_key"_L1) || text.contains("credential.login"_L1)) {
        return makeError(ErrorCode::Refused, u"login-taken"_s);
    }
    if (text.contains("print_job.number"_L1)) {
        return makeError(ErrorCode::Invalid, u"number-taken"_s, u"number"_s);
    }
    if (text.contains("customer.number_key"_L1)) {
        return makeError(ErrorCode::Invalid, u"number-taken"_s, u"number"_s);
    }
    if (text.contains("customer_order.number"_L1)) {
        return makeError(ErrorCode::Invalid, u"number-taken"_s, u"number"_s);
    }
    if (text.contains("customer_user.contact_id"_L1)) {
        return makeError(ErrorCode::Refused, u"already-customer-user"_s);
    }
    if (text.contains("customer_user.number_login"_L1)
        || text.contains("customer_user.login_seq"_L1)) {
        return makeError(ErrorCode::Refused, u"login-number-reuse"_s);
    }
    if (text.contains("booking_place_once"_L1) || text.contains("booking.place_id"_L1)) {
        return makeError(ErrorCode::Refused, u"place-taken"_s, u"place"_s);
    }
    if (text.contains("place.event_id, place.number_key"_L1) || text.contains("place_number"_L1)) {
        return makeError(ErrorCode::Invalid, u"place-taken-number"_s, u"number"_s);
    }
    if (text.contains("invoice_live_once"_L1) || text.contains("invoice.booking_id"_L1)) {
        return makeError(ErrorCode::Conflict, u"changed-meanwhile"_s);
    }
    if (text.contains("permission_template.name_key"_L1) || text.contains("facility.name_key"_L1)) {
        return makeError(ErrorCode::Invalid, u"name-taken"_s, u"name"_s);
    }
    return makeError(ErrorCode::Internal, u"constraint"_s, {}, {}, text.left(200));
}

class SqliteDialect final : public SqlDialect
{
public:
    QString driverName() const override { return u"QSQLITE"_s; }
    QString schemaFolder() const override { return u":/kontorist/schema/sqlite"_s; }

    QStringList connectionSettings(bool readOnly) const override
    {
        QStringList settings {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA recursive_triggers=ON"_s,
            u"PRAGMA secure_delete=ON"_s, u"PRAGMA cell_size_check=ON"_s,
            u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cache_size=-8000"_s};
        if (readOnly) {
            settings << u"PRAGMA query_only=ON"_s;
        } else {
            settings << u"PRAGMA journal_mode=WAL"_s << u"PRAGMA synchronous=FULL"_s
                     << u"PRAGMA journal_size_limit=8388608"_s;
        }
        return settings;
    }

    QList<std::pair<QString, QString>> demandedSettings(bool readOnly) const override
    {
        QList<std::pair<QString, QString>> demands {
            {u"PRAGMA foreign_keys"_s, u"1"_s}, {u"PRAGMA recursive_triggers"_s, u"1"_s}};
        if (!readOnly) {
            demands << std::pair {u"PRAGMA journal_mode"_s, u"wal"_s}
                    << std::pair {u"PRAGMA synchronous"_s, u"2"_s}
                    << std::pair {u"PRAGMA secure_delete"_s, u"1"_s};
        }
        return demands;
    }

    QString beginWrite() const override { return u"BEGIN IMMEDIATE"_s; }
    QString changeCounterQuery() const override { return u"PRAGMA data_version"_s; }
    QString versionQuery() const override { return u"SELECT sqlite_version()"_s; }
    QStringList scrubStatements() const override { return {u"PRAGMA wal_checkpoint(TRUNCATE)"_s}; }

    Error classify(const QSqlError& error) const override
    {
        bool ok = false;
        const int code = error.nativeErrorCode().toInt(&ok) & 0xff;
        const QString text = error.databaseText();
        switch (ok ? code : -1) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL: // the locks of the file system do not answer
            return makeError(ErrorCode::Busy, u"locked"_s);
        case SQLITE_FULL:
            return makeError(ErrorCode::Full, u"disk-full"_s);
        case SQLITE_IOERR:
        case SQLITE_NOMEM: // also where a file cannot be mapped
            return makeError(ErrorCode::Unavailable, u"io-error"_s, {}, {}, text);
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return makeError(ErrorCode::ReadOnly, u"read-only"_s);
        case SQLITE_CANTOPEN:
            return makeError(ErrorCode::Unavailable, u"cannot-open"_s, {}, {}, text);
        case SQLITE_NOTADB:
            return makeError(ErrorCode::Corrupt, u"not-a-database"_s);
        case SQLITE_CORRUPT:
            return makeError(ErrorCode::Corrupt, u"damaged"_s, {}, {}, text);
        case SQLITE_INTERRUPT:
            return makeError(ErrorCode::Cancelled, u"cancelled"_s);
        case SQLITE_CONSTRAINT:
            return constraintError(text);
        default:
            return internalError(text.left(200));
        }
    }

    bool isRetryable(const QSqlError& error) const override
    {
        const int code = error.nativeErrorCode().toInt() & 0xff;
        return code == SQLITE_BUSY || code == SQLITE_LOCKED;
    }

    void watchCancel(const QSqlDatabase& database, const CancelToken* running) const override
    {
        const QVariant handle = database.driver()->handle();
        if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) {
            return;
        }
        // Asked by the statement itself: sqlite3_interrupt() would miss one that begins a moment
        // later.
        constexpr int instructions = 4000;
        auto* connection = *static_cast<sqlite3* const*>(handle.constData());
        sqlite3_progress_handler(
            connection, instructions,
            [](void* token) -> int {
                return static_cast<const CancelToken*>(token)->isCancelled() ? 1 : 0;
            },
            const_cast<CancelToken*>(running));
    }

    bool isSelective(const QString& word) const override { return word.size() > 2; }

    SqlFragment searchHits(const QStringList& words) const override
    {
        QStringList trigrams;
        QStringList pairs;
        for (const QString& word : words) {
            if (isSelective(word)) {
                QString quoted = word;
                quoted.replace(u'"', u"\"\""_s);
                trigrams << QString(u'"' % quoted % u'"');
                continue;
            }
            // One letter is the beginning of a pair; every text ends with a line break, so that its
            // last letter begins one too.
            const bool single = word.size() == 1 || word.at(0).isHighSurrogate();
            const QString token = QString::fromLatin1(word.toUtf8().toHex());
            pairs << (single ? QString(token % u'*') : token);
        }
        const auto both = u" AND "_s;
        const auto inPairs = u"SELECT rowid FROM contact_pairs WHERE contact_pairs MATCH ?"_s;
        if (trigrams.isEmpty()) {
            return {inPairs, {pairs.join(both)}};
        }
        SqlFragment hits {u"SELECT rowid FROM contact_search WHERE contact_search MATCH ?"_s,
            {trigrams.join(both)}};
        if (!pairs.isEmpty()) {
            // "+": else the index would be asked once for each of the many ids.
            hits.sql += u" AND +rowid IN ("_s % inPairs % u')';
            hits.binds << pairs.join(both);
        }
        return hits;
    }

    SqlFragment searchCondition(const QString& word) const override
    {
        return {u"instr(c.search_text, ?) > 0"_s, {word}};
    }

    QString notIndexed(const QString& column) const override { return u'+' % column; }
};

} // namespace

std::unique_ptr<SqlDialect> sqliteDialect()
{
    return std::make_unique<SqliteDialect>();
}

} // namespace kontorist
