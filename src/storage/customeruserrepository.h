#pragma once

#include "domain/customerquery.h"
#include "storage/dbconnection.h"

#include <optional>

namespace kontorist {

struct NewCustomerUser
{
    ContactId contact;
    CustomerId customer;
    CustomerUserKind kind = CustomerUserKind::Contact;
    CustomerUserLevel level = CustomerUserLevel::User;
    qint64 loginSeq = 0; ///< 0: logs in by e-mail
    QString numberLogin;
};

/// What the rules need beside the row itself.
struct CustomerUserCounts
{
    int memberships = 0; ///< of the person
    int otherActiveAdministrators = 0; ///< of the customer
    int otherUsers = 0; ///< of the customer; 1 stands for any number of them
    bool hasNumberCredential = false;
};

/// Who may act for whom. Says what is there and changes what it is told to.
class CustomerUserRepository
{
public:
    explicit CustomerUserRepository(DbConnection& connection);

    [[nodiscard]] Result<CustomerUser> load(CustomerUserId id); ///< "customer-user-not-found"
    [[nodiscard]] Result<CustomerUserId> byPair(ContactId contact, CustomerId customer);
    [[nodiscard]] Result<std::vector<CustomerUser>> ofCustomer(CustomerId customer);
    [[nodiscard]] Result<std::vector<CustomerUser>> ofContact(ContactId contact);
    [[nodiscard]] Result<std::vector<CustomerUser>> followersOf(TemplateId followed);
    [[nodiscard]] Result<CustomerUserCounts> counts(const CustomerUser& user);
    /// An ACTIVE membership as CLIENT or CONTACT of another customer: what makes a guest.
    [[nodiscard]] Result<bool> hasAccountElsewhere(ContactId contact, CustomerId customer);

    [[nodiscard]] Result<CustomerUserId> insert(const NewCustomerUser& user, const QDateTime& now);
    /// Raises the row version where status and version are as expected; Conflict otherwise. The
    /// first statement of every step.
    [[nodiscard]] Result<void> claim(
        CustomerUserId id, CustomerUserStatus status, qint64 rowVersion);
    /// Any status but INVITE_SENT; clears the invitation.
    [[nodiscard]] Result<void> setStatus(
        CustomerUserId id, CustomerUserStatus status, bool invitationExpired = false);
    [[nodiscard]] Result<void> setInvited(
        CustomerUserId id, const QDateTime& at, const QDateTime& expires);
    /// `before`: the row as it is. Only facilities that differ are written: a template pushed to
    /// thousands of users changes none.
    [[nodiscard]] Result<void> setAccess(
        const CustomerUser& before, const CustomerUserAccess& access);
    [[nodiscard]] Result<void> setNumberLogin(
        CustomerUserId id, qint64 seq, const QString& login); ///< 0: back to e-mail
    [[nodiscard]] Result<void> setLastLogin(CustomerUserId id, const QDateTime& at);
    /// The row and its links' subject; papers forget the user and keep the reference.
    [[nodiscard]] Result<void> remove(CustomerUserId id, const QDateTime& now);

    /// Invited, but without a link that works at `now`: expired, or revoked by other means.
    [[nodiscard]] Result<std::vector<CustomerUserId>> withoutValidInvitation(
        const QDateTime& now, ContactId contact = {});

    /// Before a contact is deleted: its memberships go, its papers keep a neutral label.
    [[nodiscard]] Result<void> forgetContact(ContactId contact, const QDateTime& now);
    [[nodiscard]] Result<int> onlyClientOf(ContactId contact);
    [[nodiscard]] Result<int> lastAdministratorOf(ContactId contact);

    [[nodiscard]] Result<std::vector<CustomerUser>> rows(
        const CustomerUserQuery& query, qint64 first, int count);
    /// The `count` rows behind `after` in the query's order; from the start where it is invalid.
    [[nodiscard]] Result<std::vector<CustomerUser>> rowsAfter(
        const CustomerUserQuery& query, CustomerUserId after, int count);
    /// Those that exist, in the order asked for.
    [[nodiscard]] Result<std::vector<CustomerUser>> byIds(const std::vector<CustomerUserId>& ids);
    [[nodiscard]] Result<qint64> count(const CustomerUserQuery& query);
    /// False without an index for the order: sorting the whole rows costs more than sorting ids.
    [[nodiscard]] static bool isFirstPageCheap(const CustomerUserQuery& query);
    /// The whole list in its order.
    [[nodiscard]] Result<std::vector<CustomerUserId>> ids(const CustomerUserQuery& query);
    /// The same where one of the words searched for is found at most `cap` times; nullopt: each is
    /// found more often.
    [[nodiscard]] Result<std::optional<std::vector<CustomerUserId>>> fewHits(
        const CustomerUserQuery& query, int cap);

private:
    [[nodiscard]] Result<std::vector<CustomerUser>> select(
        const QString& sql, const QVariantList& binds);
    [[nodiscard]] Result<void> readScopes(std::vector<CustomerUser>& users);

    DbConnection& m_connection;
};

} // namespace kontorist
