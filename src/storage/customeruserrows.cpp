#include "storage/customeruserrows.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QStringList sortColumns(CustomerUserColumn column)
{
    switch (column) {
    case CustomerUserColumn::User:
        return {u"u.user_key"_s, u"u.customer_key"_s};
    case CustomerUserColumn::Customer:
        return {u"u.customer_key"_s, u"u.user_key"_s};
    case CustomerUserColumn::Kind:
        return {u"u.kind"_s, u"u.user_key"_s};
    case CustomerUserColumn::Level:
        return {u"u.level"_s, u"u.user_key"_s};
    case CustomerUserColumn::Status:
        return {u"u.status_rank"_s, u"u.user_key"_s};
    case CustomerUserColumn::LoginName:
        return {u"coalesce(u.number_login, c.email_key)"_s};
    case CustomerUserColumn::Created:
        return {u"u.created_at"_s};
    case CustomerUserColumn::LastLogin:
        return {u"u.last_login_at"_s};
    case CustomerUserColumn::AccountId:
        return {u"u.customer_id"_s, u"u.user_key"_s};
    case CustomerUserColumn::UserId:
        return {u"u.id"_s};
    }
    return {};
}

QList<OrderColumn> orderOf(const CustomerUserQuery& query)
{
    QList<OrderColumn> order;
    const auto add = [&order](const QString& column, bool descending) {
        const bool known = std::any_of(order.begin(), order.end(),
            [&](const OrderColumn& other) { return other.column == column; });
        if (!known) {
            order << OrderColumn {column, descending};
        }
    };
    // What the user chose comes before what a column brings along.
    add(sortColumns(query.sort).front(), query.descending);
    for (const CustomerUserSortKey& key : query.thenBy) {
        add(sortColumns(key.column).front(), key.descending);
    }
    if (query.thenBy.empty()) {
        for (const QString& column : sortColumns(query.sort)) {
            add(column, query.descending);
        }
    }
    // The id is unique: what would stand behind it decides nothing.
    const auto id = std::find_if(order.begin(), order.end(),
        [](const OrderColumn& column) { return column.column == "u.id"_L1; });
    if (id != order.end()) {
        order.erase(id + 1, order.end());
    } else {
        order << OrderColumn {u"u.id"_s, order.back().descending};
    }
    return order;
}

template <class List, class Name>
void addChoice(KeysetList& list, const QString& column, const List& values, Name name)
{
    if (values.empty()) {
        return;
    }
    QStringList marks;
    QVariantList binds;
    for (const auto value : values) {
        marks << u"?"_s;
        binds << name(value);
    }
    list.addFilter(column % u" IN ("_s % marks.join(u", "_s) % u')', binds);
}

/// `list` is over tables that hold what the query looks at.
void addFilters(KeysetList& list, const CustomerUserQuery& query)
{
    for (const QString& word : searchWords(query.search)) {
        list.addFilter(u"(instr(c.search_text, ?) > 0 OR instr(k.search_text, ?) > 0"
                       " OR instr(lower(coalesce(u.number_login, '')), ?) > 0)"_s,
            {word, word, word});
    }
    if (query.customer.isValid()) {
        list.addFilter(u"u.customer_id = ?"_s, {query.customer.value()});
    }
    if (query.contact.isValid()) {
        list.addFilter(u"u.contact_id = ?"_s, {query.contact.value()});
    }
    addChoice(list, u"u.status"_s, query.statuses, customerUserStatusName);
    addChoice(list, u"u.kind"_s, query.kinds, customerUserKindName);
    if (query.followed.isValid()) {
        list.addFilter(u"u.template_id = ?"_s, {query.followed.value()});
    }
    if (query.driftedOnly) {
        list.addFilter(u"t.permissions <> u.permissions"_s);
    }
}

} // namespace

QString customerUserColumns()
{
    return u"u.id, u.contact_id, u.customer_id, u.kind, u.level, u.status, u.login_seq,"
           " coalesce(u.number_login, ''), u.sees_unassigned, u.permissions, u.template_id,"
           " u.invited_at, u.invite_expires_at, u.invitation_expired, u.created_at,"
           " u.last_login_at, u.row_version, c.name, c.email, c.status, k.name, k.number,"
           " k.archived_at, coalesce(t.name, ''), coalesce(t.permissions <> u.permissions, 0)"_s;
}

QString fromCustomerUsers()
{
    return u"customer_user u JOIN contact c ON c.id = u.contact_id"
           " JOIN customer k ON k.id = u.customer_id"
           " LEFT JOIN permission_template t ON t.id = u.template_id"_s;
}

Result<CustomerUser> customerUserFrom(const SqlStatement& row)
{
    const auto kind = customerUserKindFromName(row.text(3));
    const auto level = customerUserLevelFromName(row.text(4));
    const auto status = customerUserStatusFromName(row.text(5));
    const auto permissions = permissionsFromText(row.text(9));
    const auto contactStatus = contactStatusFromName(row.text(19));
    if (!kind || !level || !status || !permissions || !contactStatus) {
        return failure(ErrorCode::Corrupt, u"illegal-status"_s);
    }
    CustomerUser user;
    user.id = CustomerUserId(row.number(0));
    user.contact = ContactId(row.number(1));
    user.customer = CustomerId(row.number(2));
    user.kind = *kind;
    user.status = *status;
    user.access = {*level, *permissions, TemplateId(row.number(10)), {{}, row.number(8) != 0}};
    user.loginSeq = row.number(6);
    user.numberLogin = row.text(7);
    user.invitedAt = row.time(11);
    user.inviteExpiresAt = row.time(12);
    user.invitationExpired = row.number(13) != 0;
    user.createdAt = row.time(14);
    user.lastLoginAt = row.time(15);
    user.rowVersion = row.number(16);
    user.userName = row.text(17);
    user.email = row.text(18);
    user.contactStatus = *contactStatus;
    user.customerName = row.text(20);
    user.customerNumber = row.text(21);
    user.customerArchived = row.number(22) != 0;
    user.templateName = row.text(23);
    user.drifted = row.number(24) != 0;
    return user;
}

KeysetList customerUserList(const CustomerUserQuery& query)
{
    KeysetList list(fromCustomerUsers(), orderOf(query));
    addFilters(list, query);
    return list;
}

KeysetList leanCustomerUserList(const CustomerUserQuery& query)
{
    const QList<OrderColumn> order = orderOf(query);
    const bool searches = !searchWords(query.search).isEmpty();
    const bool byEmail = std::any_of(order.begin(), order.end(),
        [](const OrderColumn& column) { return column.column.contains("c.email_key"_L1); });
    QString from = u"customer_user u"_s;
    if (searches || byEmail) {
        from += u" JOIN contact c ON c.id = u.contact_id"_s;
    }
    if (searches) {
        from += u" JOIN customer k ON k.id = u.customer_id"_s;
    }
    if (query.driftedOnly) {
        from += u" JOIN permission_template t ON t.id = u.template_id"_s;
    }
    KeysetList list(from, order);
    addFilters(list, query);
    return list;
}

SqlFragment customerUserHits(const QString& word, int count, const SqlDialect& dialect)
{
    const SqlFragment people = dialect.searchHits({word});
    SqlFragment hits {u"SELECT x.id FROM customer_user x WHERE x.contact_id IN ("_s % people.sql
            % u") UNION ALL SELECT x.id FROM customer_user x WHERE x.customer_id IN"
              " (SELECT q.id FROM customer q WHERE instr(q.search_text, ?) > 0)"
              " UNION ALL SELECT x.id FROM customer_user x WHERE x.number_login IS NOT NULL"
              " AND instr(lower(x.number_login), ?) > 0 LIMIT ?"_s,
        people.binds};
    hits.binds << word << word << count;
    return hits;
}

} // namespace kontorist
