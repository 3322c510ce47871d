#pragma once

#include "domain/token.h"
#include "storage/dbconnection.h"

#include <vector>

namespace kontorist {

struct NewToken
{
    TokenPurpose purpose = TokenPurpose::Activation;
    ContactId contact;
    QString recipient;
    MessageId message;
    QByteArray hash; ///< SHA-256 of the secret
    QDateTime issuedAt;
    QDateTime expiresAt;
    QString issuedBy;
    CustomerUserId customerUser {}; ///< for INVITATION and SET_PASSWORD
    BookingId booking {}; ///< for GUEST_BOOKING, in place of a contact
    QString recipientKind {}; ///< for GUEST_BOOKING: "EXHIBITOR" or "ORGANISER"
};

struct NewMessage
{
    ContactId contact;
    QString templateName;
    QString language;
    QString recipient;
    QString subject;
    QString bodyMasked; ///< the link's secret replaced
    QString channel;
    QDateTime handedOffAt;
    BookingId booking {}; ///< in place of a contact
};

/// Whom a message was about: one of the two.
struct MessageSubject
{
    ContactId contact;
    BookingId booking;
    QString templateName;
};

struct UnansweredMessage
{
    MessageId message;
    TokenId token;
    ContactId contact;
    QString contactName;
    QDateTime expiresAt;
    TokenPurpose purpose = TokenPurpose::Activation;
    BookingId booking; ///< then contactName is the exhibitor
};

struct TokenFilter
{
    std::optional<TokenPurpose> purpose;
    std::optional<TokenState> state;
    ContactId contact;
    CustomerUserId customerUser;
    int limit = 1000;
    BookingId booking {};
};

/// Temporary links and the messages that carry them.
class TokenRepository
{
public:
    explicit TokenRepository(DbConnection& connection);

    [[nodiscard]] Result<TokenId> insert(const NewToken& token);
    [[nodiscard]] Result<MessageId> insertMessage(const NewMessage& message);
    [[nodiscard]] Result<AccessToken> load(TokenId id); ///< NotFound
    /// By the hash of a secret; an invalid id where there is none.
    [[nodiscard]] Result<AccessToken> byHash(const QByteArray& hash);
    /// The newest activation link that still works at `now`; an invalid id where there is none.
    [[nodiscard]] Result<AccessToken> newestValid(ContactId contact, const QDateTime& now);
    [[nodiscard]] Result<int> openCount(ContactId contact, const QDateTime& now);
    [[nodiscard]] Result<int> totalCount(ContactId contact);
    /// Marks it used in one conditional statement; false where it was not usable any more.
    [[nodiscard]] Result<bool> consume(const QByteArray& hash, const QDateTime& now);
    [[nodiscard]] Result<qint64> supersedeOpen(
        ContactId contact, TokenPurpose purpose, const QDateTime& now);
    [[nodiscard]] Result<qint64> revokeOpen(ContactId contact, const QDateTime& now);
    /// Those to the contact's own account only; invitations of customers stay.
    [[nodiscard]] Result<qint64> revokeOwn(ContactId contact, const QDateTime& now);
    [[nodiscard]] Result<qint64> supersedeOpen(
        CustomerUserId user, TokenPurpose purpose, const QDateTime& now);
    [[nodiscard]] Result<qint64> revokeOpen(CustomerUserId user, const QDateTime& now);
    /// Notes the first time a link was shown; changes nothing else.
    [[nodiscard]] Result<void> markOpened(TokenId id, const QDateTime& now);
    [[nodiscard]] Result<qint64> revoke(TokenId id, const QDateTime& now);
    [[nodiscard]] Result<std::vector<AccessToken>> list(
        const TokenFilter& filter, const QDateTime& now);

    /// Guest links of the booking that work at `now`.
    [[nodiscard]] Result<int> openCount(BookingId booking, const QDateTime& now);
    /// Open guest links that were mailed to the organiser of this event.
    [[nodiscard]] Result<qint64> revokeOrganisers(EventId event, const QDateTime& now);
    [[nodiscard]] Result<qint64> revokeOpen(BookingId booking, const QDateTime& now);
    /// About the booking, made from this template; an invalid id where there is none.
    [[nodiscard]] Result<MessageId> newestMessage(BookingId booking, const QString& templateName);

    /// Whom it was about; Conflict where it was answered already, NotFound.
    [[nodiscard]] Result<MessageSubject> answer(MessageId message, bool sent, const QDateTime& now);
    [[nodiscard]] Result<std::vector<UnansweredMessage>> unanswered(
        int limit, const QDateTime& now);
    [[nodiscard]] Result<qint64> revokeOfMessage(MessageId message, const QDateTime& now);

private:
    DbConnection& m_connection;
};

} // namespace kontorist
