#include "storage/customeruserrows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QList<OrderColumn> orderOf(const CustomerUserQuery& query)
{
    const bool down = query.descending;
    const auto by = [down](std::initializer_list<QLatin1StringView> columns) {
        QList<OrderColumn> order;
        for (const auto column : columns) {
            order << OrderColumn {QString(column), down};
        }
        order << OrderColumn {u"u.id"_s, down};
        return order;
    };
    switch (query.sort) {
    case CustomerUserColumn::User:
        return by({"u.user_key"_L1, "u.customer_key"_L1});
    case CustomerUserColumn::Customer:
        return by({"u.customer_key"_L1, "u.user_key"_L1});
    case CustomerUserColumn::Kind:
        return by({"u.kind"_L1, "u.user_key"_L1});
    case CustomerUserColumn::Level:
        return by({"u.level"_L1, "u.user_key"_L1});
    case CustomerUserColumn::Status:
        return by({"u.status_rank"_L1, "u.user_key"_L1});
    case CustomerUserColumn::LoginName:
        return by({"coalesce(u.number_login, c.email_key)"_L1});
    case CustomerUserColumn::Created:
        return by({"u.created_at"_L1});
    case CustomerUserColumn::LastLogin:
        return by({"u.last_login_at"_L1});
    }
    return {};
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
    return list;
}

} // namespace kontorist
