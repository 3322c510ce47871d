#include "services/customerusersteps.h"

#include "domain/loginname.h"
#include "services/contacttransitions.h"
#include "services/customeruserlogins.h"
#include "services/newusercheck.h"

namespace kontorist {

using namespace Qt::StringLiterals;

Result<CustomerUserFacts> customerUserFacts(
    DbConnection& connection, const CustomerUser& user, const Actor& actor, bool writable)
{
    KONTORIST_ASSIGN(
        const CustomerUserCounts counts, CustomerUserRepository(connection).counts(user));
    CustomerUserFacts facts;
    facts.status = user.status;
    facts.kind = user.kind;
    facts.level = user.access.level;
    facts.newLevel = user.access.level;
    facts.contactStatus = user.contactStatus;
    facts.hasEmail = !user.email.isEmpty();
    facts.hasNumberLogin = counts.hasNumberCredential;
    facts.memberships = counts.memberships;
    facts.otherActiveAdministrators = counts.otherActiveAdministrators;
    facts.otherUsers = counts.otherUsers;
    facts.rights = actor.kind == ActorKind::Staff ? actor.rights : allRights();
    facts.writable = writable;
    return facts;
}

Result<void> demandAllowed(CustomerUserAction action, const CustomerUserFacts& facts)
{
    const UserVerdict verdict = judge(action, facts);
    if (verdict.allowed()) {
        return {};
    }
    const CustomerUserActionRule& rule = customerUserActionRule(action);
    if (verdict.reason == UserRefusal::MissingRight) {
        return failure(
            ErrorCode::Denied, userRefusalName(verdict.reason), {}, {rightName(rule.right)});
    }
    return failure(ErrorCode::Refused, userRefusalName(verdict.reason), {},
        {QString(rule.id), customerUserStatusName(facts.status)});
}

namespace usersteps {

namespace {

QJsonObject statusObject(CustomerUserStatus status)
{
    return {{u"status"_s, customerUserStatusName(status)}};
}

Actor systemActor()
{
    Actor actor;
    actor.kind = ActorKind::System;
    actor.label = u"system"_s;
    return actor;
}

/// The invitation ran out, or its link died by other means.
Result<void> endInvitation(WriteScope& scope, const CustomerUser& user)
{
    const bool ranOut = user.inviteExpiresAt <= scope.now;
    KONTORIST_TRY(scope.users.claim(user.id, user.status, user.rowVersion));
    KONTORIST_TRY(scope.users.setStatus(user.id, CustomerUserStatus::Pending, ranOut));
    const auto action
        = ranOut ? CustomerUserAction::ExpireInvitation : CustomerUserAction::CancelInvitation;
    return scope.auditAs(systemActor(),
        entry(u"customer-user."_s % QString(customerUserActionRule(action).id), user,
            statusObject(user.status), statusObject(CustomerUserStatus::Pending)));
}

/// The person that is known, or a new one.
Result<ContactId> contactFor(
    WriteScope& scope, const NewUserRequest& request, const NewUserCheck& check)
{
    if (check.known) {
        return check.known->id;
    }
    KONTORIST_ASSIGN(
        const Contact made, transitions::add(scope, request.person, Right::ManageCustomers));
    return made.id;
}

/// Draws until the name is nobody's and never was: another customer may once have had this number.
Result<std::pair<qint64, QString>> drawLogin(WriteScope& scope, const Customer& customer)
{
    KONTORIST_TRY(demandNumber(customer));
    for (;;) {
        KONTORIST_ASSIGN(const qint64 seq, scope.customers.drawLoginSeq(customer.id));
        const QString login = formatNumberLogin({customer.number, seq});
        KONTORIST_ASSIGN(const bool known, scope.customers.numberLoginKnown(login));
        if (!known) {
            return std::pair(seq, login);
        }
    }
}

Result<void> writeAccess(
    WriteScope& scope, const CustomerUser& user, const CustomerUserAccess& access)
{
    KONTORIST_TRY(demandOwnFacilities(scope.connection, user.customer, access.scope));
    if (access.followed.isValid()) {
        KONTORIST_TRY(scope.templates.load(access.followed));
    }
    return scope.users.setAccess(user, access);
}

QJsonObject fieldsObject(const CustomerUserAccess& access, const QStringList& fields)
{
    QJsonObject object;
    for (const QString& field : fields) {
        object.insert(field, accessField(access, field));
    }
    return object;
}

Result<CustomerUserAccess> mergedAccess(const CustomerUserAccess& before,
    const CustomerUserAccess& after, const CustomerUserAccess& stored)
{
    CustomerUserAccess merged = stored;
    QStringList clashes;
    const QStringList theirs = changedFields(before, stored);
    const QStringList apart = changedFields(stored, after);
    for (const QString& field : changedFields(before, after)) {
        if (theirs.contains(field) && apart.contains(field)) {
            clashes << field;
        }
        takeField(merged, field, after);
    }
    if (!clashes.isEmpty()) {
        return failure(ErrorCode::Conflict, u"same-field-changed"_s, clashes.front(), clashes);
    }
    return merged;
}

} // namespace

AuditEntry entry(const QString& action, const CustomerUser& user, const QJsonObject& before,
    const QJsonObject& after)
{
    return {action, u"customer-user"_s, user.id.value(), user.userName, before, after};
}

Result<CustomerUser> logged(
    WriteScope& scope, CustomerUserAction action, const CustomerUser& before, QJsonObject extra)
{
    KONTORIST_ASSIGN(CustomerUser after, scope.users.load(before.id));
    QJsonObject was;
    if (before.status != after.status) {
        was = statusObject(before.status);
        extra.insert(u"status"_s, customerUserStatusName(after.status));
    }
    KONTORIST_TRY(scope.audit(entry(
        u"customer-user."_s % QString(customerUserActionRule(action).id), after, was, extra)));
    return after;
}

Result<CustomerUser> claim(
    WriteScope& scope, CustomerUserAction action, CustomerUserId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(CustomerUser user, scope.users.load(id));
    if (rowVersion != 0 && rowVersion != user.rowVersion) {
        return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
    }
    if (user.status == CustomerUserStatus::InviteSent && user.inviteExpiresAt <= scope.now) {
        KONTORIST_TRY(endInvitation(scope, user));
        KONTORIST_ASSIGN(user, scope.users.load(id));
    }
    KONTORIST_ASSIGN(const CustomerUserFacts facts,
        customerUserFacts(scope.connection, user, scope.actor, true));
    KONTORIST_TRY(demandAllowed(action, facts));
    KONTORIST_TRY(scope.users.claim(id, user.status, user.rowVersion));
    return user;
}

Result<CustomerUser> add(WriteScope& scope, const NewUserRequest& request)
{
    KONTORIST_ASSIGN(const NewUserCheck check, checkNew(scope.connection, scope.actor, request));
    if (check.refusal) {
        return failure(*check.refusal);
    }
    KONTORIST_ASSIGN(const Customer customer, scope.customers.load(request.customer));
    KONTORIST_ASSIGN(const ContactId contact, contactFor(scope, request, check));
    NewCustomerUser row {contact, customer.id, request.kind, request.access.level, 0, {}};
    KONTORIST_ASSIGN(const OfficeSettings settings, loadOfficeSettings(scope.connection));
    if (settings.loginMode == LoginMode::Number) {
        KONTORIST_ASSIGN(const auto login, drawLogin(scope, customer));
        row.loginSeq = login.first;
        row.numberLogin = login.second;
    }
    KONTORIST_ASSIGN(const CustomerUserId id, scope.users.insert(row, scope.now));
    KONTORIST_ASSIGN(const CustomerUser fresh, scope.users.load(id));
    KONTORIST_TRY(writeAccess(scope, fresh, request.access));
    KONTORIST_ASSIGN(CustomerUser user, scope.users.load(id));
    const QStringList fields {u"level"_s, u"permissions"_s, u"template"_s, u"facilities"_s};
    QJsonObject after = fieldsObject(user.access, fields);
    after.insert(u"kind"_s, customerUserKindName(user.kind));
    after.insert(u"customer"_s, customer.id.value());
    after.insert(u"login"_s, user.loginName());
    KONTORIST_TRY(scope.audit(entry(u"customer-user.add"_s, user, {}, after)));
    return request.activate ? activate(scope, id, 0) : Result<CustomerUser>(user);
}

Result<CustomerUser> cancelInvitation(WriteScope& scope, CustomerUserId id, qint64 rowVersion)
{
    constexpr auto action = CustomerUserAction::CancelInvitation;
    KONTORIST_ASSIGN(const CustomerUser before, claim(scope, action, id, rowVersion));
    KONTORIST_TRY(scope.tokens.revokeOpen(id, scope.now));
    KONTORIST_TRY(scope.users.setStatus(id, CustomerUserStatus::Pending));
    return logged(scope, action, before);
}

Result<CustomerUser> activate(WriteScope& scope, CustomerUserId id, qint64 rowVersion)
{
    constexpr auto action = CustomerUserAction::Activate;
    KONTORIST_ASSIGN(const CustomerUser before, claim(scope, action, id, rowVersion));
    KONTORIST_TRY(scope.users.setStatus(id, CustomerUserStatus::Active));
    return logged(scope, action, before);
}

Result<CustomerUser> deactivate(WriteScope& scope, CustomerUserId id, qint64 rowVersion)
{
    constexpr auto action = CustomerUserAction::Deactivate;
    KONTORIST_ASSIGN(const CustomerUser before, claim(scope, action, id, rowVersion));
    KONTORIST_TRY(scope.tokens.revokeOpen(id, scope.now));
    KONTORIST_TRY(scope.users.setStatus(id, CustomerUserStatus::Inactive));
    return logged(scope, action, before);
}

Result<CustomerUser> deleteLogins(WriteScope& scope, CustomerUserId id, qint64 rowVersion)
{
    constexpr auto action = CustomerUserAction::DeleteLoginIdentities;
    KONTORIST_ASSIGN(const CustomerUser before, claim(scope, action, id, rowVersion));
    KONTORIST_ASSIGN(const CustomerUserFacts facts,
        customerUserFacts(scope.connection, before, scope.actor, true));
    if (!deletesWholeIdentity(facts)) {
        // A link to set the password would make the login anew.
        KONTORIST_TRY(scope.tokens.revokeOpen(id, scope.now));
        KONTORIST_TRY(scope.contacts.deleteNumberCredential(before.numberLogin));
        return logged(scope, action, before, {{u"removed"_s, before.numberLogin}});
    }
    KONTORIST_TRY(scope.users.setStatus(id, CustomerUserStatus::Pending));
    KONTORIST_TRY(scope.tokens.revokeOpen(id, scope.now));
    if (before.contactStatus != ContactStatus::Unregistered) {
        KONTORIST_TRY(scope.contacts.deleteIdentity(before.contact));
        KONTORIST_TRY(scope.tokens.revokeOwn(before.contact, scope.now));
        KONTORIST_ASSIGN(const Contact contact, scope.contacts.load(before.contact));
        KONTORIST_TRY(scope.audit(transitions::entry(u"contact.delete-identities"_s, contact,
            {{u"status"_s, contactStatusName(before.contactStatus)}},
            {{u"status"_s, contactStatusName(contact.status)}})));
    }
    return logged(scope, action, before);
}

Result<CustomerUser> remove(WriteScope& scope, CustomerUserId id, qint64 rowVersion)
{
    constexpr auto action = CustomerUserAction::Remove;
    KONTORIST_ASSIGN(CustomerUser before, claim(scope, action, id, rowVersion));
    QJsonObject was = statusObject(before.status);
    was.insert(u"customer"_s, before.customer.value());
    was.insert(u"login"_s, before.loginName());
    KONTORIST_TRY(scope.users.remove(id, scope.now));
    KONTORIST_TRY(scope.audit(entry(u"customer-user.remove"_s, before, was)));
    return before;
}

Result<CustomerUser> changeAccess(WriteScope& scope, CustomerUserId id,
    const CustomerUserAccess& before, const CustomerUserAccess& after)
{
    constexpr auto action = CustomerUserAction::ChangeAccess;
    KONTORIST_ASSIGN(const CustomerUser stored, scope.users.load(id));
    KONTORIST_ASSIGN(const CustomerUserAccess merged, mergedAccess(before, after, stored.access));
    KONTORIST_ASSIGN(
        CustomerUserFacts facts, customerUserFacts(scope.connection, stored, scope.actor, true));
    facts.changesLevel = merged.level != stored.access.level;
    facts.newLevel = merged.level;
    KONTORIST_TRY(demandAllowed(action, facts));
    const QStringList fields = changedFields(stored.access, merged);
    if (fields.isEmpty()) {
        return stored;
    }
    KONTORIST_TRY(scope.users.claim(id, stored.status, stored.rowVersion));
    KONTORIST_TRY(writeAccess(scope, stored, merged));
    KONTORIST_ASSIGN(CustomerUser saved, scope.users.load(id));
    KONTORIST_TRY(scope.audit(entry(u"customer-user.change-access"_s, saved,
        fieldsObject(stored.access, fields), fieldsObject(saved.access, fields))));
    return saved;
}

Result<CustomerUser> renameLogin(WriteScope& scope, CustomerUserId id, qint64 rowVersion)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(const CustomerUser before, scope.users.load(id));
    if (rowVersion != 0 && rowVersion != before.rowVersion) {
        return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
    }
    KONTORIST_ASSIGN(const OfficeSettings settings, loadOfficeSettings(scope.connection));
    KONTORIST_ASSIGN(const Customer customer, scope.customers.load(before.customer));
    KONTORIST_TRY(scope.users.claim(id, before.status, before.rowVersion));
    if (settings.loginMode == LoginMode::Number) {
        KONTORIST_ASSIGN(const auto login, drawLogin(scope, customer));
        KONTORIST_TRY(scope.contacts.renameNumberCredential(before.numberLogin, login.second));
        KONTORIST_TRY(scope.users.setNumberLogin(id, login.first, login.second));
        if (before.numberLogin.isEmpty()) {
            // The address goes on working; the number opens with the same password.
            KONTORIST_ASSIGN(const CustomerUser renamed, scope.users.load(id));
            KONTORIST_TRY(logins::shareNumberLogin(scope, renamed));
        }
    } else if (before.loginSeq > 0) {
        KONTORIST_TRY(scope.contacts.deleteNumberCredential(before.numberLogin));
        KONTORIST_TRY(scope.users.setNumberLogin(id, 0, {}));
    } else {
        return failure(ErrorCode::Refused, u"login-is-email"_s);
    }
    KONTORIST_ASSIGN(CustomerUser after, scope.users.load(id));
    KONTORIST_TRY(scope.audit(entry(u"customer-user.rename-login"_s, after,
        {{u"login"_s, before.loginName()}}, {{u"login"_s, after.loginName()}})));
    return after;
}

Result<std::vector<CustomerUserId>> expireInvitations(WriteScope& scope, ContactId contact)
{
    KONTORIST_ASSIGN(auto ids, scope.users.withoutValidInvitation(scope.now, contact));
    for (const CustomerUserId id : ids) {
        KONTORIST_ASSIGN(const CustomerUser user, scope.users.load(id));
        KONTORIST_TRY(endInvitation(scope, user));
    }
    return ids;
}

Result<void> settleInvitations(WriteScope& scope, ContactId contact)
{
    KONTORIST_TRY(expireInvitations(scope, contact));
    return {};
}

} // namespace usersteps
} // namespace kontorist
