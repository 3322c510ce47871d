#include "storage/tokenrepository.h"

#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString tokenColumns()
{
    return u"t.id, t.purpose, t.contact_id, t.recipient, t.message_id, t.issued_at, t.expires_at,"
           " t.opened_at, t.used_at, t.superseded_at, t.revoked_at, t.issued_by,"
           " coalesce(c.name, b.exhibitor), t.customer_user_id, t.booking_id, t.recipient_kind"_s;
}

QString fromTokens()
{
    return u" FROM access_token t LEFT JOIN contact c ON c.id = t.contact_id"
           " LEFT JOIN booking b ON b.id = t.booking_id "_s;
}

QString openCondition()
{
    return u"used_at IS NULL AND superseded_at IS NULL AND revoked_at IS NULL"_s;
}

AccessToken tokenFrom(const SqlStatement& row)
{
    AccessToken token;
    token.id = TokenId(row.number(0));
    token.purpose = tokenPurposeFromName(row.text(1)).value_or(TokenPurpose::Activation);
    token.contact = ContactId(row.number(2));
    token.recipient = row.text(3);
    token.message = MessageId(row.number(4));
    token.issuedAt = row.time(5);
    token.expiresAt = row.time(6);
    token.openedAt = row.time(7);
    token.usedAt = row.time(8);
    token.supersededAt = row.time(9);
    token.revokedAt = row.time(10);
    token.issuedBy = row.text(11);
    token.contactName = row.text(12);
    token.customerUser = CustomerUserId(row.number(13));
    token.booking = BookingId(row.number(14));
    token.recipientKind = row.text(15);
    return token;
}

Result<std::vector<AccessToken>> readAll(SqlStatement& statement)
{
    std::vector<AccessToken> tokens;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return tokens;
        }
        tokens.push_back(tokenFrom(statement));
    }
}

SqlFragment stateCondition(TokenState state, const QDateTime& now)
{
    switch (state) {
    case TokenState::Used:
        return {u"t.used_at IS NOT NULL"_s, {}};
    case TokenState::Revoked:
        return {u"t.used_at IS NULL AND t.revoked_at IS NOT NULL"_s, {}};
    case TokenState::Superseded:
        return {
            u"t.used_at IS NULL AND t.revoked_at IS NULL AND t.superseded_at IS NOT NULL"_s, {}};
    case TokenState::Expired:
        return {QString(openCondition() % u" AND t.expires_at <= ?"_s), {toDbTime(now)}};
    case TokenState::Valid:
        return {QString(openCondition() % u" AND t.expires_at > ?"_s), {toDbTime(now)}};
    }
    return {};
}

} // namespace

TokenRepository::TokenRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<TokenId> TokenRepository::insert(const NewToken& token)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO access_token (purpose, contact_id, recipient, message_id, token_hash,"
            " issued_at, expires_at, issued_by, customer_user_id, booking_id, recipient_kind)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {tokenPurposeName(token.purpose), toDbId(token.contact), token.recipient,
                toDbId(token.message), token.hash, toDbTime(token.issuedAt),
                toDbTime(token.expiresAt), token.issuedBy, toDbId(token.customerUser),
                toDbId(token.booking), toDbText(token.recipientKind)}));
    return TokenId(id);
}

Result<MessageId> TokenRepository::insertMessage(const NewMessage& message)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO outbound_message (contact_id, template, language, recipient, subject,"
            " body_masked, channel, handed_off_at, booking_id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {toDbId(message.contact), message.templateName, message.language, message.recipient,
                message.subject, message.bodyMasked, message.channel, toDbTime(message.handedOffAt),
                toDbId(message.booking)}));
    return MessageId(id);
}

Result<AccessToken> TokenRepository::load(TokenId id)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT "_s % tokenColumns() % fromTokens() % u"WHERE t.id = ?"_s));
    KONTORIST_TRY(statement.exec({id.value()}));
    KONTORIST_ASSIGN(const auto tokens, readAll(statement));
    if (tokens.empty()) {
        return failure(ErrorCode::NotFound, u"link-not-found"_s);
    }
    return tokens.front();
}

Result<AccessToken> TokenRepository::byHash(const QByteArray& hash)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(
            u"SELECT "_s % tokenColumns() % fromTokens() % u"WHERE t.token_hash = ?"_s));
    KONTORIST_TRY(statement.exec({hash}));
    KONTORIST_ASSIGN(const auto tokens, readAll(statement));
    return tokens.empty() ? AccessToken() : tokens.front();
}

Result<AccessToken> TokenRepository::newestValid(ContactId contact, const QDateTime& now)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT "_s % tokenColumns() % fromTokens()
            % u"WHERE t.contact_id = ? AND t.purpose = 'ACTIVATION' AND t.expires_at > ? AND "_s
            % openCondition() % u" ORDER BY t.issued_at DESC, t.id DESC LIMIT 1"_s));
    KONTORIST_TRY(statement.exec({contact.value(), toDbTime(now)}));
    KONTORIST_ASSIGN(const auto tokens, readAll(statement));
    return tokens.empty() ? AccessToken() : tokens.front();
}

Result<int> TokenRepository::openCount(ContactId contact, const QDateTime& now)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT count(*) FROM access_token WHERE contact_id = ? AND expires_at > ? AND "_s
                % openCondition(),
            {contact.value(), toDbTime(now)}));
    return count.toInt();
}

Result<int> TokenRepository::totalCount(ContactId contact)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT count(*) FROM access_token WHERE contact_id = ?"_s, {contact.value()}));
    return count.toInt();
}

Result<bool> TokenRepository::consume(const QByteArray& hash, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 changed,
        m_connection.run(
            u"UPDATE access_token SET used_at = ? WHERE token_hash = ? AND expires_at > ? AND "_s
                % openCondition(),
            {toDbTime(now), hash, toDbTime(now)}));
    return changed == 1;
}

Result<qint64> TokenRepository::supersedeOpen(
    ContactId contact, TokenPurpose purpose, const QDateTime& now)
{
    return m_connection.run(
        u"UPDATE access_token SET superseded_at = ? WHERE contact_id = ? AND purpose = ? AND "_s
            % openCondition(),
        {toDbTime(now), contact.value(), tokenPurposeName(purpose)});
}

Result<qint64> TokenRepository::revokeOpen(ContactId contact, const QDateTime& now)
{
    return m_connection.run(
        u"UPDATE access_token SET revoked_at = ? WHERE contact_id = ? AND "_s % openCondition(),
        {toDbTime(now), contact.value()});
}

Result<qint64> TokenRepository::revokeOwn(ContactId contact, const QDateTime& now)
{
    return m_connection.run(u"UPDATE access_token SET revoked_at = ? WHERE contact_id = ?"
                            " AND customer_user_id IS NULL AND "_s
            % openCondition(),
        {toDbTime(now), contact.value()});
}

Result<qint64> TokenRepository::supersedeOpen(
    CustomerUserId user, TokenPurpose purpose, const QDateTime& now)
{
    return m_connection.run(
        u"UPDATE access_token SET superseded_at = ? WHERE customer_user_id = ? AND purpose = ? AND "_s
            % openCondition(),
        {toDbTime(now), user.value(), tokenPurposeName(purpose)});
}

Result<qint64> TokenRepository::revokeOpen(CustomerUserId user, const QDateTime& now)
{
    return m_connection.run(
        u"UPDATE access_token SET revoked_at = ? WHERE customer_user_id = ? AND "_s
            % openCondition(),
        {toDbTime(now), user.value()});
}

Result<void> TokenRepository::markOpened(TokenId id, const QDateTime& now)
{
    KONTORIST_TRY(m_connection.run(
        u"UPDATE access_token SET opened_at = ? WHERE id = ? AND opened_at IS NULL"_s,
        {toDbTime(now), id.value()}));
    return {};
}

Result<qint64> TokenRepository::revoke(TokenId id, const QDateTime& now)
{
    return m_connection.run(
        u"UPDATE access_token SET revoked_at = ? WHERE id = ? AND "_s % openCondition(),
        {toDbTime(now), id.value()});
}

Result<qint64> TokenRepository::revokeOfMessage(MessageId message, const QDateTime& now)
{
    return m_connection.run(
        u"UPDATE access_token SET revoked_at = ? WHERE message_id = ? AND "_s % openCondition(),
        {toDbTime(now), message.value()});
}

Result<std::vector<AccessToken>> TokenRepository::list(
    const TokenFilter& filter, const QDateTime& now)
{
    QStringList conditions;
    QVariantList binds;
    if (filter.purpose) {
        conditions << u"t.purpose = ?"_s;
        binds << tokenPurposeName(*filter.purpose);
    }
    if (filter.contact.isValid()) {
        conditions << u"t.contact_id = ?"_s;
        binds << filter.contact.value();
    }
    if (filter.customerUser.isValid()) {
        conditions << u"t.customer_user_id = ?"_s;
        binds << filter.customerUser.value();
    }
    if (filter.booking.isValid()) {
        conditions << u"t.booking_id = ?"_s;
        binds << filter.booking.value();
    }
    if (filter.state) {
        const auto state = stateCondition(*filter.state, now);
        conditions << state.sql;
        binds << state.binds;
    }
    binds << filter.limit;
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT "_s % tokenColumns() % fromTokens()
            % (conditions.isEmpty() ? QString()
                                    : QString(u"WHERE "_s % conditions.join(u" AND "_s)))
            % u" ORDER BY t.issued_at DESC, t.id DESC LIMIT ?"_s));
    KONTORIST_TRY(statement.exec(binds));
    return readAll(statement);
}

Result<int> TokenRepository::openCount(BookingId booking, const QDateTime& now)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT count(*) FROM access_token WHERE booking_id = ? AND expires_at > ?"
            " AND revoked_at IS NULL"_s,
            {booking.value(), toDbTime(now)}));
    return count.toInt();
}

Result<qint64> TokenRepository::revokeOpen(BookingId booking, const QDateTime& now)
{
    return m_connection.run(
        u"UPDATE access_token SET revoked_at = ? WHERE booking_id = ? AND "_s % openCondition(),
        {toDbTime(now), booking.value()});
}

Result<qint64> TokenRepository::revokeOrganisers(EventId event, const QDateTime& now)
{
    return m_connection.run(
        u"UPDATE access_token SET revoked_at = ? WHERE recipient_kind = 'ORGANISER'"
        " AND booking_id IN (SELECT id FROM booking WHERE event_id = ?) AND "_s
            % openCondition(),
        {toDbTime(now), event.value()});
}

Result<MessageId> TokenRepository::newestMessage(BookingId booking, const QString& templateName)
{
    KONTORIST_ASSIGN(const QVariant id,
        m_connection.scalar(
            u"SELECT max(id) FROM outbound_message WHERE booking_id = ? AND template = ?"_s,
            {booking.value(), templateName}));
    return MessageId(id.toLongLong());
}

Result<MessageSubject> TokenRepository::answer(MessageId message, bool sent, const QDateTime& now)
{
    KONTORIST_ASSIGN(const MessageSubject subject,
        readOne<MessageSubject>(
            m_connection,
            u"SELECT contact_id, booking_id, template FROM outbound_message WHERE id = ?"_s,
            {message.value()},
            [](const SqlStatement& row) {
                return MessageSubject {
                    ContactId(row.number(0)), BookingId(row.number(1)), row.text(2)};
            },
            u"message-not-found"_s));
    KONTORIST_ASSIGN(const qint64 changed,
        m_connection.run(u"UPDATE outbound_message SET answered_at = ?, sent = ?"
                         " WHERE id = ? AND answered_at IS NULL"_s,
            {toDbTime(now), sent ? 1 : 0, message.value()}));
    if (changed != 1) {
        return failure(ErrorCode::Conflict, u"answered-already"_s);
    }
    return subject;
}

Result<std::vector<UnansweredMessage>> TokenRepository::unanswered(int limit, const QDateTime& now)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(
            u"SELECT m.id, t.id, m.contact_id, coalesce(c.name, b.exhibitor), t.expires_at,"
            " t.purpose, m.booking_id FROM outbound_message m"
            " JOIN access_token t ON t.message_id = m.id"
            " LEFT JOIN contact c ON c.id = m.contact_id"
            " LEFT JOIN booking b ON b.id = m.booking_id"
            " WHERE m.answered_at IS NULL AND t.expires_at > ? AND t.used_at IS NULL"
            " AND t.superseded_at IS NULL AND t.revoked_at IS NULL"
            " ORDER BY m.handed_off_at DESC LIMIT ?"_s));
    KONTORIST_TRY(statement.exec({toDbTime(now), limit}));
    std::vector<UnansweredMessage> messages;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return messages;
        }
        messages.push_back({MessageId(statement.number(0)), TokenId(statement.number(1)),
            ContactId(statement.number(2)), statement.text(3), statement.time(4),
            tokenPurposeFromName(statement.text(5)).value_or(TokenPurpose::Activation),
            BookingId(statement.number(6))});
    }
}

} // namespace kontorist
