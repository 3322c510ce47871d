#include "services/customeruserlogins.h"

#include "domain/emailaddress.h"
#include "services/contacttransitions.h"

namespace kontorist::logins {

using namespace Qt::StringLiterals;

namespace {

/// The account stands: the invited flag and the links to it have done their work.
Result<void> finishAccount(WriteScope& scope, const Contact& before)
{
    KONTORIST_TRY(scope.tokens.revokeOwn(before.id, scope.now));
    if (before.isInvited()) {
        KONTORIST_TRY(scope.contacts.clearInvited(before.id));
    }
    KONTORIST_ASSIGN(const Contact after, scope.contacts.load(before.id));
    return scope.audit(transitions::entry(u"account.open"_s, after,
        {{u"status"_s, contactStatusName(before.status)}},
        {{u"status"_s, contactStatusName(after.status)}}));
}

Result<qint64> openAccount(WriteScope& scope, const CustomerUser& user)
{
    KONTORIST_ASSIGN(const Contact contact, scope.contacts.load(user.contact));
    if (contact.status == ContactStatus::Deactivated) {
        return failure(ErrorCode::Refused, u"contact-deactivated"_s);
    }
    if (contact.status == ContactStatus::Unregistered) {
        KONTORIST_ASSIGN(const EmailAddress address, EmailAddress::parse(contact.email));
        KONTORIST_ASSIGN(const qint64 identity,
            scope.contacts.createIdentity(contact.id, address.key(), scope.now, true));
        KONTORIST_TRY(finishAccount(scope, contact));
        return identity;
    }
    if (contact.status == ContactStatus::NotActive) {
        KONTORIST_TRY(scope.contacts.activateIdentity(contact.id, scope.now));
        KONTORIST_TRY(finishAccount(scope, contact));
    }
    return scope.contacts.identityOf(contact.id);
}

} // namespace

Result<void> setPassword(
    WriteScope& scope, const CustomerUser& user, const QString& passwordHash, bool mustChange)
{
    KONTORIST_ASSIGN(const qint64 identity, openAccount(scope, user));
    if (!user.numberLogin.isEmpty()) {
        return scope.contacts.setCredential(
            identity, u"NUMBER"_s, user.numberLogin, passwordHash, mustChange, scope.now);
    }
    KONTORIST_ASSIGN(const EmailAddress address, EmailAddress::parse(user.email));
    return scope.contacts.setCredential(
        identity, u"EMAIL"_s, address.key(), passwordHash, mustChange, scope.now);
}

Result<void> shareNumberLogin(WriteScope& scope, const CustomerUser& user)
{
    if (user.numberLogin.isEmpty()) {
        return {};
    }
    KONTORIST_ASSIGN(const StoredLogin known, scope.contacts.anyLogin(user.contact));
    if (known.passwordHash.isEmpty()) {
        return {};
    }
    KONTORIST_ASSIGN(const qint64 identity, scope.contacts.identityOf(user.contact));
    // The same password under another name is no safer: who has to change it still has to.
    return scope.contacts.setCredential(
        identity, u"NUMBER"_s, user.numberLogin, known.passwordHash, known.mustChange, scope.now);
}

Result<void> demandOwnPassword(WriteScope& scope, const CustomerUser& user)
{
    QString key = user.numberLogin;
    if (key.isEmpty() && !user.email.isEmpty()) {
        KONTORIST_ASSIGN(const EmailAddress address, EmailAddress::parse(user.email));
        key = address.key();
    }
    KONTORIST_ASSIGN(const StoredLogin login, scope.contacts.login(key));
    return login.mustChange ? Result<void>(failure(ErrorCode::Refused, u"must-change-password"_s))
                            : Result<void>();
}

Result<void> activateAccount(WriteScope& scope, const CustomerUser& user)
{
    KONTORIST_TRY(openAccount(scope, user));
    return {};
}

} // namespace kontorist::logins
