#include "storage/contactrepository.h"

#include "base/textfold.h"
#include "domain/emailaddress.h"
#include "storage/bookingrepository.h"
#include "storage/customeruserrepository.h"
#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// Contacts without a company sort behind those with one.
QString companyKey(const QString& company)
{
    const QString folded = foldText(company);
    return folded.isEmpty() ? QString::fromUcs4(U"\U0010FFFF", 1) : folded;
}

Result<Contact> contactFrom(const SqlStatement& row)
{
    Contact contact;
    contact.id = ContactId(row.number(0));
    contact.name = row.text(1);
    contact.email = row.text(2);
    contact.phone = row.text(3);
    contact.company = row.text(4);
    contact.language = row.text(5);
    const auto status = contactStatusFromName(row.text(6));
    if (!status) {
        return failure(ErrorCode::Corrupt, u"illegal-status"_s);
    }
    contact.status = *status;
    contact.invitedAt = row.time(7);
    contact.linkExpiresAt = row.time(8);
    contact.termsAcceptedAt = row.time(9);
    contact.createdAt = row.time(10);
    contact.rowVersion = row.number(11);
    return contact;
}

Result<StoredLogin> readLogin(
    DbConnection& connection, const QString& condition, const QVariant& value)
{
    KONTORIST_ASSIGN(auto statement,
        connection.prepare(
            u"SELECT password_hash, contact_id, must_change FROM credential JOIN identity"
            " ON identity.id = credential.identity_id WHERE "_s
            % condition));
    KONTORIST_TRY(statement.exec({value}));
    KONTORIST_ASSIGN(const bool found, statement.next());
    if (!found) {
        return StoredLogin();
    }
    return StoredLogin {
        statement.text(0), ContactId(statement.number(1)), statement.number(2) != 0};
}

} // namespace

ContactRepository::ContactRepository(DbConnection& connection)
    : m_connection(connection)
{
}

QString ContactRepository::columns()
{
    return u"c.id, c.name, c.email, c.phone, c.company, c.language, c.status, c.invited_at,"
           " c.link_expires_at, c.terms_accepted_at, c.created_at, c.row_version"_s;
}

QString ContactRepository::searchText(const ContactDraft& draft)
{
    return foldText(draft.name) % u'\n' % foldText(draft.email) % u'\n' % foldText(draft.company)
        % u'\n';
}

RowCursor ContactRepository::cursor(const ContactQuerySql& sql, const Contact& contact)
{
    RowCursor cursor;
    cursor.id = contact.id.value();
    for (const auto& order : sql.order()) {
        if (order.column == "c.name_key"_L1) {
            cursor.keys.emplace_back(foldText(contact.name));
        } else if (order.column == "c.email_key"_L1) {
            const auto address = EmailAddress::parse(contact.email);
            cursor.keys.emplace_back(address ? address->key() : u""_s);
        } else if (order.column == "c.status_rank"_L1) {
            cursor.keys.emplace_back(static_cast<int>(contact.status));
        } else if (order.column == "c.company_key"_L1) {
            cursor.keys.emplace_back(companyKey(contact.company));
        } else if (order.column == "c.terms_accepted_at"_L1) {
            cursor.keys.emplace_back(toDbTime(contact.termsAcceptedAt));
        } else if (order.column == "c.invited_at"_L1) {
            cursor.keys.emplace_back(toDbTime(contact.invitedAt));
        } else if (order.column == "c.link_expires_at"_L1) {
            cursor.keys.emplace_back(toDbTime(contact.linkExpiresAt));
        } else if (order.column == "c.created_at"_L1) {
            cursor.keys.emplace_back(toDbTime(contact.createdAt));
        }
    }
    return cursor;
}

Result<Contact> ContactRepository::load(ContactId id)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT "_s % columns() % u" FROM contact c WHERE c.id = ?"_s));
    KONTORIST_TRY(statement.exec({id.value()}));
    KONTORIST_ASSIGN(const bool found, statement.next());
    if (!found) {
        return failure(ErrorCode::NotFound, u"contact-not-found"_s);
    }
    return contactFrom(statement);
}

Result<ContactId> ContactRepository::byEmailKey(const QString& key)
{
    if (key.isEmpty()) {
        return ContactId();
    }
    KONTORIST_ASSIGN(const QVariant id,
        m_connection.scalar(
            u"SELECT id FROM contact WHERE email_key = ? AND email_key <> ''"_s, {key}));
    return ContactId(id.toLongLong());
}

Result<ContactId> ContactRepository::insert(
    const ContactDraft& draft, const QString& emailKey, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO contact (name, name_key, email, email_key, phone, company, company_key,"
            " language, created_at, search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {draft.name, foldText(draft.name), draft.email.isNull() ? u""_s : draft.email,
                emailKey.isNull() ? u""_s : emailKey, draft.phone.isNull() ? u""_s : draft.phone,
                draft.company.isNull() ? u""_s : draft.company, companyKey(draft.company),
                draft.language, toDbTime(now), searchText(draft)}));
    return ContactId(id);
}

Result<void> ContactRepository::update(
    ContactId id, qint64 rowVersion, const ContactDraft& draft, const QString& emailKey)
{
    return exactlyOne(m_connection.run(
        u"UPDATE contact SET name = ?, name_key = ?, email = ?, email_key = ?, phone = ?,"
        " company = ?, company_key = ?, language = ?, search_text = ?,"
        " row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
        {draft.name, foldText(draft.name), draft.email.isNull() ? u""_s : draft.email,
            emailKey.isNull() ? u""_s : emailKey, draft.phone.isNull() ? u""_s : draft.phone,
            draft.company.isNull() ? u""_s : draft.company, companyKey(draft.company),
            draft.language, searchText(draft), id.value(), rowVersion}));
}

Result<void> ContactRepository::claim(ContactId id, ContactStatus status, qint64 rowVersion)
{
    return exactlyOne(m_connection.run(u"UPDATE contact SET row_version = row_version + 1"
                                       " WHERE id = ? AND status = ? AND row_version = ?"_s,
        {id.value(), contactStatusName(status), rowVersion}));
}

Result<qint64> ContactRepository::createIdentity(
    ContactId id, const QString& emailKey, const QDateTime& now, bool activated)
{
    return m_connection.insert(
        u"INSERT INTO identity (contact_id, email_key, created_at, activated_at) VALUES (?, ?, ?, ?)"_s,
        {id.value(), emailKey, toDbTime(now), toDbTimeOrNull(activated ? now : QDateTime())});
}

Result<void> ContactRepository::addCredential(
    qint64 identity, const QString& login, const QString& passwordHash, const QDateTime& now)
{
    KONTORIST_TRY(m_connection.insert(
        u"INSERT INTO credential (identity_id, kind, login, password_hash, created_at)"
        " VALUES (?, 'EMAIL', ?, ?, ?)"_s,
        {identity, login, passwordHash, toDbTime(now)}));
    return {};
}

Result<qint64> ContactRepository::identityOf(ContactId id)
{
    KONTORIST_ASSIGN(const QVariant identity,
        m_connection.scalar(u"SELECT id FROM identity WHERE contact_id = ?"_s, {id.value()}));
    return identity.toLongLong();
}

Result<void> ContactRepository::setCredential(qint64 identity, const QString& kind,
    const QString& login, const QString& passwordHash, bool mustChange, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 changed,
        m_connection.run(u"UPDATE credential SET password_hash = ?, must_change = ?"
                         " WHERE identity_id = ? AND login = ?"_s,
            {passwordHash, mustChange ? 1 : 0, identity, login}));
    if (changed == 0) {
        KONTORIST_TRY(m_connection.insert(
            u"INSERT INTO credential (identity_id, kind, login, password_hash, must_change,"
            " created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {identity, kind, login, passwordHash, mustChange ? 1 : 0, toDbTime(now)}));
    }
    return {};
}

Result<StoredLogin> ContactRepository::anyLogin(ContactId id)
{
    return readLogin(m_connection,
        u"identity.contact_id = ? ORDER BY credential.kind, credential.id LIMIT 1"_s, id.value());
}

Result<void> ContactRepository::renameNumberCredential(const QString& from, const QString& to)
{
    KONTORIST_TRY(m_connection.run(
        u"UPDATE credential SET login = ? WHERE kind = 'NUMBER' AND login = ?"_s, {to, from}));
    return {};
}

Result<void> ContactRepository::deleteNumberCredential(const QString& login)
{
    KONTORIST_TRY(
        m_connection.run(u"DELETE FROM credential WHERE kind = 'NUMBER' AND login = ?"_s, {login}));
    return {};
}

Result<void> ContactRepository::activateIdentity(ContactId id, const QDateTime& now)
{
    return exactlyOne(m_connection.run(
        u"UPDATE identity SET activated_at = ? WHERE contact_id = ? AND activated_at IS NULL"_s,
        {toDbTime(now), id.value()}));
}

Result<void> ContactRepository::disableIdentity(ContactId id, const QDateTime& now)
{
    return exactlyOne(m_connection.run(u"UPDATE identity SET disabled_at = ? WHERE contact_id = ?"
                                       " AND activated_at IS NOT NULL AND disabled_at IS NULL"_s,
        {toDbTime(now), id.value()}));
}

Result<void> ContactRepository::deleteIdentity(ContactId id)
{
    KONTORIST_TRY(m_connection.run(u"DELETE FROM credential WHERE identity_id IN"
                                   " (SELECT id FROM identity WHERE contact_id = ?)"_s,
        {id.value()}));
    return exactlyOne(
        m_connection.run(u"DELETE FROM identity WHERE contact_id = ?"_s, {id.value()}));
}

Result<void> ContactRepository::changeIdentityEmail(ContactId id, const QString& emailKey)
{
    KONTORIST_TRY(
        m_connection.run(u"UPDATE credential SET login = ? WHERE kind = 'EMAIL' AND identity_id IN"
                         " (SELECT id FROM identity WHERE contact_id = ?)"_s,
            {emailKey, id.value()}));
    KONTORIST_TRY(m_connection.run(
        u"UPDATE identity SET email_key = ? WHERE contact_id = ?"_s, {emailKey, id.value()}));
    return {};
}

Result<int> ContactRepository::credentialCount(ContactId id)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(u"SELECT count(*) FROM credential JOIN identity"
                            " ON identity.id = credential.identity_id WHERE contact_id = ?"_s,
            {id.value()}));
    return count.toInt();
}

Result<StoredLogin> ContactRepository::login(const QString& login)
{
    return readLogin(m_connection, u"credential.login = ?"_s, login);
}

Result<void> ContactRepository::replacePasswordHash(
    ContactId id, const QString& oldHash, const QString& newHash)
{
    KONTORIST_ASSIGN(const qint64 changed,
        m_connection.run(
            u"UPDATE credential SET password_hash = ?, must_change = 0 WHERE password_hash = ?"
            " AND identity_id IN (SELECT id FROM identity WHERE contact_id = ?)"_s,
            {newHash, oldHash, id.value()}));
    if (changed == 0) {
        return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
    }
    return {};
}

Result<void> ContactRepository::setInvited(
    ContactId id, const QDateTime& at, const QDateTime& linkExpires)
{
    return exactlyOne(
        m_connection.run(u"UPDATE contact SET invited_at = ?, link_expires_at = ? WHERE id = ?"_s,
            {toDbTime(at), toDbTime(linkExpires), id.value()}));
}

Result<void> ContactRepository::clearInvited(ContactId id)
{
    return exactlyOne(m_connection.run(
        u"UPDATE contact SET invited_at = 0, link_expires_at = 0 WHERE id = ?"_s, {id.value()}));
}

Result<void> ContactRepository::setTermsAccepted(ContactId id, const QDateTime& at)
{
    return exactlyOne(m_connection.run(
        u"UPDATE contact SET terms_accepted_at = ? WHERE id = ?"_s, {toDbTime(at), id.value()}));
}

Result<qint64> ContactRepository::clearAllTermsAccepted()
{
    return m_connection.run(
        u"UPDATE contact SET terms_accepted_at = 0 WHERE terms_accepted_at > 0"_s);
}

Result<qint64> ContactRepository::termsAcceptedCount()
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(u"SELECT count(*) FROM contact WHERE terms_accepted_at > 0"_s));
    return count.toLongLong();
}

Result<QStringList> ContactRepository::remove(ContactId id, const QDateTime& now)
{
    QStringList keys;
    {
        KONTORIST_ASSIGN(auto statement,
            m_connection.prepare(u"SELECT store_key FROM job_file JOIN print_job"
                                 " ON print_job.id = job_file.job_id WHERE contact_id = ?"_s));
        KONTORIST_TRY(statement.exec({id.value()}));
        for (;;) {
            KONTORIST_ASSIGN(const bool more, statement.next());
            if (!more) {
                break;
            }
            keys << statement.text(0);
        }
    }
    for (const QString& key : keys) {
        KONTORIST_TRY(
            m_connection.run(u"INSERT INTO file_removal (store_key, noted_at) VALUES (?, ?)"_s,
                {key, toDbTime(now)}));
    }
    KONTORIST_TRY(BookingRepository(m_connection).forgetContact(id));
    KONTORIST_TRY(CustomerUserRepository(m_connection).forgetContact(id, now));
    const QStringList statements {
        u"DELETE FROM job_file WHERE job_id IN (SELECT id FROM print_job WHERE contact_id = ?)"_s,
        u"DELETE FROM print_job WHERE contact_id = ?"_s,
        u"DELETE FROM access_token WHERE contact_id = ?"_s,
        u"DELETE FROM outbound_message WHERE contact_id = ?"_s,
        u"DELETE FROM terms_acceptance WHERE contact_id = ?"_s,
        u"DELETE FROM subject_key WHERE subject_kind = 'contact' AND subject_id = ?"_s,
        u"DELETE FROM credential WHERE identity_id IN"
        " (SELECT id FROM identity WHERE contact_id = ?)"_s,
        // The contact goes before its identity: then no status is left for a trigger to guard.
        u"DELETE FROM contact WHERE id = ?"_s,
        u"DELETE FROM identity WHERE contact_id = ?"_s,
    };
    for (const QString& statement : statements) {
        KONTORIST_TRY(m_connection.run(statement, {id.value()}));
    }
    return keys;
}

Result<QMap<JobStatus, int>> ContactRepository::jobCounts(ContactId id)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(
            u"SELECT status, count(*) FROM print_job WHERE contact_id = ? GROUP BY status"_s));
    KONTORIST_TRY(statement.exec({id.value()}));
    QMap<JobStatus, int> counts;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return counts;
        }
        if (const auto status = jobStatusFromName(statement.text(0))) {
            counts.insert(*status, static_cast<int>(statement.number(1)));
        }
    }
}

Result<std::vector<Contact>> ContactRepository::select(const SqlFragment& page)
{
    KONTORIST_ASSIGN(auto statement, m_connection.prepare(page.sql));
    KONTORIST_TRY(statement.exec(page.binds));
    std::vector<Contact> contacts;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return contacts;
        }
        KONTORIST_ASSIGN(Contact contact, contactFrom(statement));
        contacts.push_back(std::move(contact));
    }
}

Result<QStringList> ContactRepository::companies(const QString& foldedPart, int limit)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT min(company) FROM contact WHERE company <> ''"
                             " AND instr(company_key, ?) > 0 GROUP BY company_key"
                             " ORDER BY count(*) DESC, company_key LIMIT ?"_s));
    KONTORIST_TRY(statement.exec({foldedPart.isNull() ? u""_s : foldedPart, limit}));
    QStringList names;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return names;
        }
        names << statement.text(0);
    }
}

Result<QMap<ContactStatus, qint64>> ContactRepository::countByStatus(const SqlFragment& where)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT c.status_rank, count(*) FROM contact c"_s
            % (where.sql.isEmpty() ? QString() : QString(u" WHERE "_s % where.sql))
            % u" GROUP BY c.status_rank"_s));
    KONTORIST_TRY(statement.exec(where.binds));
    QMap<ContactStatus, qint64> counts;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return counts;
        }
        counts.insert(static_cast<ContactStatus>(statement.number(0)), statement.number(1));
    }
}

} // namespace kontorist
