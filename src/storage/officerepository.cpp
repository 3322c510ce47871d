#include "storage/officerepository.h"

#include "domain/contactactions.h"

#include <QLoggingCategory>

#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcOffice, "kontorist.office")

namespace {

struct Check
{
    QString problem;
    QString sql; ///< gives one id per bad row
};

QList<Check> checks()
{
    return {
        {u"illegal-status: contact"_s,
            u"SELECT c.id FROM contact c LEFT JOIN identity i ON i.contact_id = c.id"
            " WHERE c.status <> coalesce(i.status, 'UNREGISTERED')"_s},
        {u"identity-without-contact: identity"_s,
            u"SELECT i.id FROM identity i LEFT JOIN contact c ON c.id = i.contact_id"
            " WHERE c.id IS NULL"_s},
        {u"invited-without-link: contact"_s,
            u"SELECT c.id FROM contact c WHERE c.invited_at > 0 AND NOT EXISTS"
            " (SELECT 1 FROM access_token t WHERE t.contact_id = c.id)"_s},
        {u"invited-though-registered: contact"_s,
            u"SELECT id FROM contact WHERE invited_at > 0 AND status IN ('ACTIVE', 'DEACTIVATED')"_s},
        {u"two-open-links: contact"_s,
            u"SELECT contact_id FROM access_token WHERE used_at IS NULL AND revoked_at IS NULL"
            " AND superseded_at IS NULL AND purpose = 'ACTIVATION' GROUP BY contact_id"
            " HAVING count(*) > 1"_s},
        {u"invited-without-link: customer-user"_s,
            u"SELECT u.id FROM customer_user u WHERE u.status = 'INVITE_SENT' AND NOT EXISTS"
            " (SELECT 1 FROM access_token t WHERE t.customer_user_id = u.id"
            " AND t.purpose = 'INVITATION')"_s},
        {u"two-open-links: customer-user"_s,
            u"SELECT customer_user_id FROM access_token WHERE used_at IS NULL"
            " AND revoked_at IS NULL AND superseded_at IS NULL AND customer_user_id IS NOT NULL"
            " GROUP BY customer_user_id, purpose HAVING count(*) > 1"_s},
        {u"login-number-reused: customer-user"_s,
            u"SELECT u.id FROM customer_user u JOIN customer_user_tombstone d"
            " ON d.number_login = u.number_login"
            " OR (d.customer_id = u.customer_id AND d.login_seq = u.login_seq)"_s},
        {u"login-counter-behind: customer"_s,
            u"SELECT k.id FROM customer k WHERE k.next_login_seq <= coalesce("
            "(SELECT max(login_seq) FROM customer_user u WHERE u.customer_id = k.id), 0)"_s},
        {u"sort-key-differs: customer-user"_s,
            u"SELECT u.id FROM customer_user u JOIN contact c ON c.id = u.contact_id"
            " JOIN customer k ON k.id = u.customer_id"
            " WHERE u.user_key <> c.name_key OR u.customer_key <> k.name_key"_s},
        {u"approved-without-invoice: booking"_s,
            u"SELECT b.id FROM booking b WHERE (b.status = 'APPROVED') IS NOT (EXISTS"
            " (SELECT 1 FROM invoice i WHERE i.booking_id = b.id AND i.kind = 'INVOICE'"
            " AND i.status IN ('ISSUED', 'PAID')))"_s},
        {u"place-sold-twice: booking"_s,
            u"SELECT min(id) FROM booking WHERE place_id IS NOT NULL"
            " AND status IN ('OFFERED', 'ACCEPTED', 'APPROVED') GROUP BY place_id"
            " HAVING count(*) > 1"_s},
        {u"guest-link-of-linked: booking"_s,
            u"SELECT t.booking_id FROM access_token t JOIN booking b ON b.id = t.booking_id"
            " WHERE t.revoked_at IS NULL AND b.contact_id IS NOT NULL"_s},
        {u"sums-differ: invoice"_s,
            u"SELECT i.number FROM invoice i WHERE i.net <> (SELECT coalesce(sum(l.net), 0)"
            " FROM invoice_line l WHERE l.invoice_number = i.number) OR i.vat <>"
            " (SELECT coalesce(sum(l.vat), 0) FROM invoice_line l"
            " WHERE l.invoice_number = i.number)"_s},
        {u"payments-differ: invoice"_s,
            u"SELECT i.number FROM invoice i WHERE i.paid <> (SELECT coalesce(sum(p.amount), 0)"
            " FROM payment p WHERE p.invoice_number = i.number)"_s},
        {u"number-gap: invoice"_s,
            u"SELECT i.number FROM invoice i WHERE i.number > (SELECT min(number) FROM invoice)"
            " AND NOT EXISTS (SELECT 1 FROM invoice o WHERE o.number = i.number - 1)"_s},
        {u"sort-key-differs: booking"_s,
            u"SELECT b.id FROM booking b JOIN event e ON e.id = b.event_id"
            " WHERE b.event_key <> e.name_key"_s},
        {u"search-entry-missing: contact"_s,
            u"SELECT id FROM contact WHERE search_text NOT LIKE '%' || char(10)"_s},
    };
}

} // namespace

OfficeRepository::OfficeRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<Actor> OfficeRepository::signIn(
    const QString& login, const QString& name, const QDateTime& now)
{
    Actor actor;
    actor.kind = ActorKind::Staff;
    actor.label = login;
    {
        KONTORIST_ASSIGN(auto statement,
            m_connection.prepare(u"SELECT id, rights FROM staff WHERE login = ?"_s));
        KONTORIST_TRY(statement.exec({login}));
        KONTORIST_ASSIGN(const bool found, statement.next());
        if (found) {
            actor.staff = StaffId(statement.number(0));
            actor.rights = rightsFromText(statement.text(1)).value_or(Rights());
            return actor;
        }
    }
    KONTORIST_ASSIGN(const qint64 others, rowCount(u"staff"_s));
    actor.rights = others == 0 ? allRights() : allRights() & ~Rights(Right::Administer);
    if (m_connection.profile().readOnly) {
        return actor;
    }
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO staff (login, name, rights, created_at) VALUES (?, ?, ?, ?)"_s,
            {login, name, rightsToText(actor.rights), toDbTime(now)}));
    actor.staff = StaffId(id);
    return actor;
}

Result<QMap<QString, QString>> OfficeRepository::settings()
{
    KONTORIST_ASSIGN(auto statement, m_connection.prepare(u"SELECT key, value FROM setting"_s));
    KONTORIST_TRY(statement.exec());
    QMap<QString, QString> values;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return values;
        }
        values.insert(statement.text(0), statement.text(1));
    }
}

Result<void> OfficeRepository::saveSetting(const QString& key, const QString& value)
{
    KONTORIST_TRY(m_connection.run(u"INSERT INTO setting (key, value) VALUES (?, ?)"
                                   " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value.isNull() ? u""_s : value}));
    return {};
}

Result<void> OfficeRepository::recordOperation(const QString& opId, const Actor& actor,
    const QString& action, const QString& subjectKind, qint64 subjectId, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 changed,
        m_connection.run(
            u"INSERT INTO operation (op_id, actor, action, subject_kind, subject_id, at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (op_id) DO NOTHING"_s,
            {opId, actor.label, action, subjectKind, subjectId, toDbTime(now)}));
    if (changed != 1) {
        return failure(ErrorCode::Conflict, u"done-already"_s);
    }
    return {};
}

Result<bool> OfficeRepository::knowsStaff(const QString& login)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(u"SELECT count(*) FROM staff WHERE login = ?"_s, {login}));
    return count.toInt() > 0;
}

Result<QString> OfficeRepository::serverVersion()
{
    KONTORIST_ASSIGN(
        const QVariant version, m_connection.scalar(m_connection.dialect().versionQuery()));
    return version.toString();
}

Result<bool> OfficeRepository::isSound()
{
    KONTORIST_ASSIGN(const QVariant answer, m_connection.scalar(u"PRAGMA quick_check"_s));
    return answer.toString() == "ok"_L1;
}

Result<qint64> OfficeRepository::rowCount(const QString& table)
{
    static const std::array known {u"contact"_s, u"print_job"_s, u"job_file"_s, u"staff"_s,
        u"audit_event"_s, u"access_token"_s, u"customer"_s, u"customer_user"_s};
    if (std::find(known.begin(), known.end(), table) == known.end()) {
        return failure(internalError(u"row count of an unknown table"_s));
    }
    KONTORIST_ASSIGN(const QVariant count, m_connection.scalar(u"SELECT count(*) FROM "_s % table));
    return count.toLongLong();
}

Result<QStringList> OfficeRepository::integrityProblems()
{
    QStringList problems;
    const auto collect = [&](const QString& sql, const QString& prefix) -> Result<void> {
        KONTORIST_ASSIGN(auto statement, m_connection.prepare(sql));
        KONTORIST_TRY(statement.exec());
        while (problems.size() < 50) {
            KONTORIST_ASSIGN(const bool more, statement.next());
            if (!more) {
                break;
            }
            if (statement.text(0) != "ok"_L1) {
                problems << QString(prefix % u' ' % statement.text(0));
            }
        }
        return {};
    };
    KONTORIST_TRY(collect(u"PRAGMA integrity_check(20)"_s, u"integrity:"_s));
    KONTORIST_TRY(collect(u"SELECT \"table\" FROM pragma_foreign_key_check"_s, u"foreign-key:"_s));
    for (const Check& check : checks()) {
        KONTORIST_TRY(collect(check.sql, check.problem));
    }
    for (const QString& index : {u"contact_search"_s, u"contact_pairs"_s}) {
        if (m_connection.profile().readOnly) {
            break;
        }
        // The index checks itself against its content; what it says is a constraint error.
        const auto checked = m_connection.transaction([&]() -> Result<void> {
            KONTORIST_TRY(m_connection.run(u"INSERT INTO "_s % index % u" ("_s % index
                % u", rank) VALUES ('integrity-check', 1)"_s));
            return {};
        });
        if (!checked) {
            problems << QString(u"search-index: "_s % index);
        }
    }
    return problems;
}

Result<void> OfficeRepository::copyTo(const QString& target)
{
    const auto copied = m_connection.run(u"VACUUM INTO ?"_s, {target});
    if (copied) {
        return {};
    }
    // Where SQLite cannot open its own copy again it stumbles over generated columns and calls it
    // an error of the statement; the statement is right, so it is the target.
    const Error& error = copied.error();
    return error.code == ErrorCode::Internal
        ? failure(ErrorCode::Unavailable, u"io-error"_s, {}, {}, error.detail)
        : failure(error);
}

void OfficeRepository::scrub()
{
    for (const QString& statement : m_connection.dialect().scrubStatements()) {
        if (const auto done = m_connection.scalar(statement); !done) {
            // A reader holds the log; the next deletion or the closing of the database does it.
            qCInfo(lcOffice) << "log not truncated yet";
        }
    }
}

} // namespace kontorist
