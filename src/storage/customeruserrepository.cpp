#include "storage/customeruserrepository.h"

#include "storage/customeruserrows.h"
#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString openToken()
{
    return u"used_at IS NULL AND superseded_at IS NULL AND revoked_at IS NULL"_s;
}

Result<RowCursor> cursorOf(DbConnection& connection, const KeysetList& list, CustomerUserId id)
{
    const SqlFragment keys = list.keysOf(id.value());
    return readOne<RowCursor>(
        connection, keys.sql, keys.binds,
        [&list](const SqlStatement& row) {
            RowCursor cursor;
            const int last = static_cast<int>(list.order().size()) - 1;
            for (int i = 0; i < last; ++i) {
                cursor.keys.push_back(row.value(i));
            }
            cursor.id = row.number(last);
            return cursor;
        },
        u"not-in-list"_s);
}

} // namespace

CustomerUserRepository::CustomerUserRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<std::vector<CustomerUser>> CustomerUserRepository::select(
    const QString& sql, const QVariantList& binds)
{
    KONTORIST_ASSIGN(
        auto users, readRows<CustomerUser>(m_connection, sql, binds, customerUserFrom));
    KONTORIST_TRY(readScopes(users));
    return users;
}

Result<void> CustomerUserRepository::readScopes(std::vector<CustomerUser>& users)
{
    constexpr size_t atOnce = 200;
    std::map<CustomerUserId, CustomerUser*> byId;
    std::vector<CustomerUserId> ids;
    for (CustomerUser& user : users) {
        byId.emplace(user.id, &user);
        ids.push_back(user.id);
    }
    return inPieces(
        ids, atOnce, [&](const QString& marks, const QVariantList& binds) -> Result<void> {
            KONTORIST_ASSIGN(auto statement,
                m_connection.prepare(u"SELECT s.customer_user_id, s.facility_id, f.name"
                                     " FROM customer_user_facility s"
                                     " JOIN facility f ON f.id = s.facility_id"
                                     " WHERE s.customer_user_id IN ("_s
                    % marks % u") ORDER BY f.name_key"_s));
            KONTORIST_TRY(statement.exec(binds));
            for (;;) {
                KONTORIST_ASSIGN(const bool more, statement.next());
                if (!more) {
                    return {};
                }
                CustomerUser& user = *byId.at(CustomerUserId(statement.number(0)));
                user.access.scope.facilities.insert(FacilityId(statement.number(1)));
                user.facilityNames << statement.text(2);
            }
        });
}

Result<CustomerUser> CustomerUserRepository::load(CustomerUserId id)
{
    KONTORIST_ASSIGN(auto users,
        select(u"SELECT "_s % customerUserColumns() % u" FROM "_s % fromCustomerUsers()
                % u" WHERE u.id = ?"_s,
            {id.value()}));
    if (users.empty()) {
        return failure(ErrorCode::NotFound, u"customer-user-not-found"_s);
    }
    return std::move(users.front());
}

Result<CustomerUserId> CustomerUserRepository::byPair(ContactId contact, CustomerId customer)
{
    KONTORIST_ASSIGN(const QVariant id,
        m_connection.scalar(
            u"SELECT id FROM customer_user WHERE contact_id = ? AND customer_id = ?"_s,
            {contact.value(), customer.value()}));
    return CustomerUserId(id.toLongLong());
}

Result<std::vector<CustomerUser>> CustomerUserRepository::ofCustomer(CustomerId customer)
{
    return select(u"SELECT "_s % customerUserColumns() % u" FROM "_s % fromCustomerUsers()
            % u" WHERE u.customer_id = ? ORDER BY u.user_key, u.id"_s,
        {customer.value()});
}

Result<std::vector<CustomerUser>> CustomerUserRepository::ofContact(ContactId contact)
{
    return select(u"SELECT "_s % customerUserColumns() % u" FROM "_s % fromCustomerUsers()
            % u" WHERE u.contact_id = ? ORDER BY u.customer_key, u.id"_s,
        {contact.value()});
}

Result<std::vector<CustomerUser>> CustomerUserRepository::followersOf(TemplateId followed)
{
    return select(u"SELECT "_s % customerUserColumns() % u" FROM "_s % fromCustomerUsers()
            % u" WHERE u.template_id = ? ORDER BY u.user_key, u.id"_s,
        {followed.value()});
}

Result<CustomerUserCounts> CustomerUserRepository::counts(const CustomerUser& user)
{
    return readOne<CustomerUserCounts>(
        m_connection,
        u"SELECT (SELECT count(*) FROM customer_user WHERE contact_id = ?),"
        " (SELECT count(*) FROM customer_user WHERE customer_id = ? AND id <> ?"
        " AND status = 'ACTIVE' AND level = 'ADMINISTRATOR'),"
        " EXISTS (SELECT 1 FROM customer_user WHERE customer_id = ? AND id <> ?),"
        " (SELECT count(*) FROM credential WHERE kind = 'NUMBER' AND login = ?)"_s,
        {user.contact.value(), user.customer.value(), user.id.value(), user.customer.value(),
            user.id.value(), toDbText(user.numberLogin)},
        [](const SqlStatement& row) {
            return CustomerUserCounts {static_cast<int>(row.number(0)),
                static_cast<int>(row.number(1)), static_cast<int>(row.number(2)),
                row.number(3) > 0};
        },
        u"customer-user-not-found"_s);
}

Result<bool> CustomerUserRepository::hasAccountElsewhere(ContactId contact, CustomerId customer)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT count(*) FROM customer_user WHERE contact_id = ? AND customer_id <> ?"
            " AND kind IN ('CLIENT', 'CONTACT') AND status = 'ACTIVE'"_s,
            {contact.value(), customer.value()}));
    return count.toInt() > 0;
}

Result<CustomerUserId> CustomerUserRepository::insert(
    const NewCustomerUser& user, const QDateTime& now)
{
    const bool numbered = user.loginSeq > 0;
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO customer_user (contact_id, customer_id, kind, level, login_seq,"
            " number_login, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {user.contact.value(), user.customer.value(), customerUserKindName(user.kind),
                customerUserLevelName(user.level),
                numbered ? QVariant(user.loginSeq) : QVariant(QMetaType::fromType<qint64>()),
                numbered ? QVariant(user.numberLogin) : QVariant(QMetaType::fromType<QString>()),
                toDbTime(now)}));
    return CustomerUserId(id);
}

Result<void> CustomerUserRepository::claim(
    CustomerUserId id, CustomerUserStatus status, qint64 rowVersion)
{
    return exactlyOne(m_connection.run(u"UPDATE customer_user SET row_version = row_version + 1"
                                       " WHERE id = ? AND status = ? AND row_version = ?"_s,
        {id.value(), customerUserStatusName(status), rowVersion}));
}

Result<void> CustomerUserRepository::setStatus(
    CustomerUserId id, CustomerUserStatus status, bool invitationExpired)
{
    return exactlyOne(
        m_connection.run(u"UPDATE customer_user SET status = ?, invited_at = 0,"
                         " invite_expires_at = 0, invitation_expired = ? WHERE id = ?"_s,
            {customerUserStatusName(status), invitationExpired ? 1 : 0, id.value()}));
}

Result<void> CustomerUserRepository::setInvited(
    CustomerUserId id, const QDateTime& at, const QDateTime& expires)
{
    return exactlyOne(
        m_connection.run(u"UPDATE customer_user SET status = 'INVITE_SENT', invited_at = ?,"
                         " invite_expires_at = ?, invitation_expired = 0 WHERE id = ?"_s,
            {toDbTime(at), toDbTime(expires), id.value()}));
}

Result<void> CustomerUserRepository::setAccess(
    const CustomerUser& before, const CustomerUserAccess& access)
{
    const qint64 id = before.id.value();
    KONTORIST_TRY(exactlyOne(
        m_connection.run(u"UPDATE customer_user SET level = ?, permissions = ?, template_id = ?,"
                         " sees_unassigned = ? WHERE id = ?"_s,
            {customerUserLevelName(access.level), permissionsToText(access.permissions),
                toDbId(access.followed), access.scope.unassigned ? 1 : 0, id})));
    const auto& had = before.access.scope.facilities;
    const auto& wanted = access.scope.facilities;
    for (const FacilityId facility : had) {
        if (!wanted.contains(facility)) {
            KONTORIST_TRY(m_connection.run(u"DELETE FROM customer_user_facility"
                                           " WHERE customer_user_id = ? AND facility_id = ?"_s,
                {id, facility.value()}));
        }
    }
    for (const FacilityId facility : wanted) {
        if (!had.contains(facility)) {
            KONTORIST_TRY(m_connection.run(
                u"INSERT INTO customer_user_facility (customer_user_id, customer_id, facility_id)"
                " VALUES (?, ?, ?)"_s,
                {id, before.customer.value(), facility.value()}));
        }
    }
    return {};
}

Result<void> CustomerUserRepository::setNumberLogin(
    CustomerUserId id, qint64 seq, const QString& login)
{
    return exactlyOne(
        m_connection.run(u"UPDATE customer_user SET login_seq = ?, number_login = ? WHERE id = ?"_s,
            {seq > 0 ? QVariant(seq) : QVariant(QMetaType::fromType<qint64>()),
                seq > 0 ? QVariant(login) : QVariant(QMetaType::fromType<QString>()), id.value()}));
}

Result<void> CustomerUserRepository::setLastLogin(CustomerUserId id, const QDateTime& at)
{
    return exactlyOne(m_connection.run(
        u"UPDATE customer_user SET last_login_at = ? WHERE id = ?"_s, {toDbTime(at), id.value()}));
}

Result<void> CustomerUserRepository::remove(CustomerUserId id, const QDateTime& now)
{
    KONTORIST_TRY(m_connection.run(
        u"UPDATE access_token SET revoked_at = ? WHERE customer_user_id = ? AND "_s % openToken(),
        {toDbTime(now), id.value()}));
    const QStringList statements {
        u"UPDATE access_token SET customer_user_id = NULL WHERE customer_user_id = ?"_s,
        u"UPDATE customer_order SET placed_by = NULL WHERE placed_by = ?"_s,
        u"UPDATE order_comment SET customer_user_id = NULL WHERE customer_user_id = ?"_s,
        u"UPDATE fault_report SET reported_by = NULL WHERE reported_by = ?"_s,
        u"UPDATE document SET uploaded_by = NULL WHERE uploaded_by = ?"_s,
        u"UPDATE booking SET customer_user_id = NULL WHERE customer_user_id = ?"_s,
        u"DELETE FROM customer_user_facility WHERE customer_user_id = ?"_s,
        u"DELETE FROM credential WHERE kind = 'NUMBER' AND login ="
        " (SELECT number_login FROM customer_user WHERE id = ?)"_s,
    };
    for (const QString& statement : statements) {
        KONTORIST_TRY(m_connection.run(statement, {id.value()}));
    }
    return exactlyOne(m_connection.run(u"DELETE FROM customer_user WHERE id = ?"_s, {id.value()}));
}

Result<std::vector<CustomerUserId>> CustomerUserRepository::withoutValidInvitation(
    const QDateTime& now, ContactId contact)
{
    const QString one = contact.isValid() ? u" AND u.contact_id = ?"_s : u""_s;
    QVariantList binds {toDbTime(now)};
    if (contact.isValid()) {
        binds << contact.value();
    }
    return readRows<CustomerUserId>(m_connection,
        u"SELECT u.id FROM customer_user u WHERE u.status = 'INVITE_SENT' AND NOT EXISTS"
        " (SELECT 1 FROM access_token t WHERE t.customer_user_id = u.id"
        " AND t.purpose = 'INVITATION' AND t.expires_at > ? AND t.used_at IS NULL"
        " AND t.superseded_at IS NULL AND t.revoked_at IS NULL)"_s
            % one % u" ORDER BY u.id"_s,
        binds, [](const SqlStatement& row) { return CustomerUserId(row.number(0)); });
}

Result<void> CustomerUserRepository::forgetContact(ContactId contact, const QDateTime& now)
{
    KONTORIST_ASSIGN(const auto users, ofContact(contact));
    for (const CustomerUser& user : users) {
        KONTORIST_TRY(remove(user.id, now));
    }
    // An address is a login name, too; a number names nobody once the tombstone forgets whose.
    const QStringList statements {
        u"UPDATE customer_order SET reference_erased = 1, reference_name = '', placed_contact = "
        u"NULL,"
        " reference_login = CASE WHEN instr(reference_login, '@') > 0 THEN '' ELSE reference_login "
        "END"
        " WHERE placed_contact = ?"_s,
        u"UPDATE order_comment SET author_erased = 1, author_name = '', author_contact = NULL,"
        " author_login = CASE WHEN instr(author_login, '@') > 0 THEN '' ELSE author_login END"
        " WHERE author_contact = ?"_s,
        u"UPDATE fault_report SET reference_erased = 1, reference_name = '', reported_contact = "
        u"NULL,"
        " reference_login = CASE WHEN instr(reference_login, '@') > 0 THEN '' ELSE reference_login "
        "END"
        " WHERE reported_contact = ?"_s,
        u"UPDATE document SET reference_erased = 1, reference_name = '', uploaded_contact = NULL,"
        " reference_login = CASE WHEN instr(reference_login, '@') > 0 THEN '' ELSE reference_login "
        "END"
        " WHERE uploaded_contact = ?"_s,
        u"DELETE FROM subject_key WHERE subject_kind = 'customer-user' AND subject_id IN"
        " (SELECT customer_user_id FROM customer_user_tombstone WHERE contact_id = ?)"_s,
        u"UPDATE customer_user_tombstone SET contact_id = NULL WHERE contact_id = ?"_s,
    };
    for (const QString& statement : statements) {
        KONTORIST_TRY(m_connection.run(statement, {contact.value()}));
    }
    return {};
}

Result<int> CustomerUserRepository::onlyClientOf(ContactId contact)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT count(*) FROM customer_user u WHERE u.contact_id = ? AND u.kind = 'CLIENT'"
            " AND NOT EXISTS (SELECT 1 FROM customer_user o WHERE o.customer_id = u.customer_id"
            " AND o.kind = 'CLIENT' AND o.id <> u.id)"_s,
            {contact.value()}));
    return count.toInt();
}

Result<int> CustomerUserRepository::lastAdministratorOf(ContactId contact)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT count(*) FROM customer_user u WHERE u.contact_id = ? AND u.status = 'ACTIVE'"
            " AND u.level = 'ADMINISTRATOR' AND EXISTS (SELECT 1 FROM customer_user o"
            " WHERE o.customer_id = u.customer_id AND o.id <> u.id)"
            " AND NOT EXISTS (SELECT 1 FROM customer_user a WHERE a.customer_id = u.customer_id"
            " AND a.id <> u.id AND a.status = 'ACTIVE' AND a.level = 'ADMINISTRATOR')"_s,
            {contact.value()}));
    return count.toInt();
}

Result<std::vector<CustomerUser>> CustomerUserRepository::rows(
    const CustomerUserQuery& query, qint64 first, int count)
{
    const auto page = customerUserList(query).page(customerUserColumns(), first, count);
    return select(page.sql, page.binds);
}

Result<std::vector<CustomerUser>> CustomerUserRepository::rowsAfter(
    const CustomerUserQuery& query, CustomerUserId after, int count)
{
    const KeysetList list = customerUserList(query);
    RowCursor cursor;
    if (after.isValid()) {
        KONTORIST_ASSIGN(cursor, cursorOf(m_connection, list, after));
    }
    const auto page = list.pageAfter(customerUserColumns(), cursor, count);
    return select(page.sql, page.binds);
}

Result<qint64> CustomerUserRepository::count(const CustomerUserQuery& query)
{
    const auto counting = leanCustomerUserList(query).count();
    KONTORIST_ASSIGN(const QVariant count, m_connection.scalar(counting.sql, counting.binds));
    return count.toLongLong();
}

bool CustomerUserRepository::isFirstPageCheap(const CustomerUserQuery& query)
{
    return query.thenBy.empty() && query.sort != CustomerUserColumn::Kind
        && query.sort != CustomerUserColumn::Level && query.sort != CustomerUserColumn::LoginName;
}

Result<std::vector<CustomerUserId>> CustomerUserRepository::ids(const CustomerUserQuery& query)
{
    const auto all = leanCustomerUserList(query).ids();
    return readIds<CustomerUserId>(m_connection, all.sql, all.binds);
}

Result<std::optional<std::vector<CustomerUserId>>> CustomerUserRepository::fewHits(
    const CustomerUserQuery& query, int cap)
{
    for (const QString& word : searchWords(query.search)) {
        const auto some = customerUserHits(word, cap + 1, m_connection.dialect());
        KONTORIST_ASSIGN(
            const auto hits, readIds<CustomerUserId>(m_connection, some.sql, some.binds));
        if (std::cmp_greater(hits.size(), cap)) {
            continue;
        }
        std::vector<CustomerUserId> sorted;
        KONTORIST_TRY(inPieces(
            hits, static_cast<size_t>(cap), [&](const QString& marks, const QVariantList& binds) {
                auto part = leanCustomerUserList(query);
                part.addFilter(u"u.id IN ("_s % marks % u')', binds);
                const auto all = part.ids();
                return readIds<CustomerUserId>(m_connection, all.sql, all.binds)
                    .map([&](std::vector<CustomerUserId> ids) { sorted = std::move(ids); });
            }));
        return std::optional(std::move(sorted));
    }
    return std::optional<std::vector<CustomerUserId>>();
}

Result<std::vector<CustomerUser>> CustomerUserRepository::byIds(
    const std::vector<CustomerUserId>& ids)
{
    constexpr size_t atOnce = 128;
    std::vector<CustomerUser> found;
    found.reserve(ids.size());
    KONTORIST_TRY(
        inPieces(ids, atOnce, [&](const QString& marks, const QVariantList& binds) -> Result<void> {
            KONTORIST_ASSIGN(auto part,
                select(u"SELECT "_s % customerUserColumns() % u" FROM "_s % fromCustomerUsers()
                        % u" WHERE u.id IN ("_s % marks % u')',
                    binds));
            std::move(part.begin(), part.end(), std::back_inserter(found));
            return {};
        }));
    return inOrderOf(ids, std::move(found));
}

} // namespace kontorist
