#pragma once

#include "domain/contact.h"
#include "domain/contactactions.h"
#include "domain/job.h"
#include "storage/contactquerysql.h"
#include "storage/dbconnection.h"

#include <QMap>

namespace kontorist {

/// What is known of a login for checking a password.
struct StoredLogin
{
    QString passwordHash; ///< Argon2id
    ContactId contact;
    bool mustChange = false; ///< somebody else knows the password
};

/// Contacts, identities and credentials in the database. Says what is there and changes what it is
/// told to; who may do what is decided above.
class ContactRepository
{
public:
    explicit ContactRepository(DbConnection& connection);

    [[nodiscard]] Result<Contact> load(ContactId id); ///< NotFound
    [[nodiscard]] Result<ContactId> byEmailKey(const QString& key); ///< invalid id: nobody
    /// `draft` is normalised already.
    [[nodiscard]] Result<ContactId> insert(
        const ContactDraft& draft, const QString& emailKey, const QDateTime& now);
    /// Writes the fields and raises the row version. Conflict where `rowVersion` is not the row's.
    [[nodiscard]] Result<void> update(
        ContactId id, qint64 rowVersion, const ContactDraft& draft, const QString& emailKey);
    /// Raises the row version where id, status and version are as expected; Conflict otherwise. The
    /// first statement of every transition.
    [[nodiscard]] Result<void> claim(ContactId id, ContactStatus status, qint64 rowVersion);

    [[nodiscard]] Result<qint64> createIdentity(
        ContactId id, const QString& emailKey, const QDateTime& now, bool activated);
    [[nodiscard]] Result<void> addCredential(
        qint64 identity, const QString& login, const QString& passwordHash, const QDateTime& now);
    /// Id of the contact's identity, 0 where it has none.
    [[nodiscard]] Result<qint64> identityOf(ContactId id);
    /// Makes the number login of this name, or gives it another password. `mustChange`: somebody
    /// else knows the password, so it only opens the door to change it.
    [[nodiscard]] Result<void> setCredential(qint64 identity, const QString& kind,
        const QString& login, const QString& passwordHash, bool mustChange, const QDateTime& now);
    /// Any login of this person, without a hash where there is none: one person, one password.
    [[nodiscard]] Result<StoredLogin> anyLogin(ContactId id);
    [[nodiscard]] Result<void> renameNumberCredential(const QString& from, const QString& to);
    [[nodiscard]] Result<void> deleteNumberCredential(const QString& login);
    [[nodiscard]] Result<void> activateIdentity(ContactId id, const QDateTime& now);
    [[nodiscard]] Result<void> disableIdentity(ContactId id, const QDateTime& now);
    [[nodiscard]] Result<void> deleteIdentity(ContactId id); ///< with its credentials
    [[nodiscard]] Result<void> changeIdentityEmail(ContactId id, const QString& emailKey);
    [[nodiscard]] Result<int> credentialCount(ContactId id);
    [[nodiscard]] Result<StoredLogin> login(const QString& login); ///< empty where there is none
    /// Every login of the person that has the old hash gets the new one, chosen by the person.
    /// Conflict where none has it any more.
    [[nodiscard]] Result<void> replacePasswordHash(
        ContactId id, const QString& oldHash, const QString& newHash);

    [[nodiscard]] Result<void> setInvited(
        ContactId id, const QDateTime& at, const QDateTime& linkExpires);
    [[nodiscard]] Result<void> clearInvited(ContactId id);
    [[nodiscard]] Result<void> setTermsAccepted(ContactId id, const QDateTime& at);
    [[nodiscard]] Result<qint64> clearAllTermsAccepted();
    [[nodiscard]] Result<qint64> termsAcceptedCount();

    /// Removes the contact and every row that belongs to it; gives the store keys of its files,
    /// which are noted for removal. The job rows go first; the database refuses those in progress.
    [[nodiscard]] Result<QStringList> remove(ContactId id, const QDateTime& now);

    [[nodiscard]] Result<QMap<JobStatus, int>> jobCounts(ContactId id);

    [[nodiscard]] Result<std::vector<Contact>> select(const SqlFragment& page);
    [[nodiscard]] Result<QStringList> companies(const QString& foldedPart, int limit);
    [[nodiscard]] Result<QMap<ContactStatus, qint64>> countByStatus(const SqlFragment& where);

    /// Columns that select() expects, in order.
    [[nodiscard]] static QString columns();
    /// The sort values of a contact for a query's order.
    [[nodiscard]] static RowCursor cursor(const ContactQuerySql& sql, const Contact& contact);

    /// What the search looks in: folded name, address and company, a line each.
    [[nodiscard]] static QString searchText(const ContactDraft& draft);

private:
    DbConnection& m_connection;
};

} // namespace kontorist
