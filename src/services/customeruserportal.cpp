#include "services/customeruserlogins.h"
#include "services/customeruserservice.h"
#include "services/customerusersteps.h"
#include "services/hashthenwrite.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Actor personActor()
{
    Actor actor;
    actor.kind = ActorKind::CustomerUser;
    actor.label = u"customer"_s;
    return actor;
}

tl::unexpected<Error> notValid()
{
    return failure(ErrorCode::Refused, u"link-not-valid"_s);
}

/// The link behind a secret where it works now for this purpose.
Result<AccessToken> usableLink(WriteScope& scope, const QString& secret, TokenPurpose purpose)
{
    KONTORIST_ASSIGN(const AccessToken token, scope.tokens.byHash(secretHash(secret)));
    const bool usable = token.id.isValid() && token.purpose == purpose
        && token.customerUser.isValid() && token.state(scope.now) == TokenState::Valid;
    if (!usable) {
        return notValid();
    }
    return token;
}

Result<void> consume(WriteScope& scope, const QString& secret)
{
    KONTORIST_ASSIGN(const bool consumed, scope.tokens.consume(secretHash(secret), scope.now));
    return consumed ? Result<void>() : Result<void>(notValid());
}

Result<AcceptedInvitation> outcomeOf(WriteScope& scope, CustomerUserId id)
{
    KONTORIST_ASSIGN(const CustomerUser user, scope.users.load(id));
    return AcceptedInvitation {user.id, user.customer, user.status, user.contactStatus};
}

Result<AcceptedInvitation> acceptLink(
    WriteScope& scope, const QString& secret, const QString& passwordHash)
{
    constexpr auto action = CustomerUserAction::AcceptInvitation;
    KONTORIST_ASSIGN(const AccessToken token, usableLink(scope, secret, TokenPurpose::Invitation));
    KONTORIST_ASSIGN(
        const CustomerUser before, usersteps::claim(scope, action, token.customerUser, 0));
    if (before.contactStatus == ContactStatus::Unregistered && passwordHash.isEmpty()) {
        return failure(ErrorCode::Invalid, u"required"_s, u"password"_s);
    }
    KONTORIST_TRY(consume(scope, secret));
    KONTORIST_TRY(scope.users.setStatus(before.id, CustomerUserStatus::Active));
    // Who has an account keeps its password: a forwarded mail must not replace it.
    if (before.contactStatus == ContactStatus::Unregistered) {
        KONTORIST_TRY(logins::setPassword(scope, before, passwordHash, false));
    } else {
        KONTORIST_TRY(logins::activateAccount(scope, before));
        KONTORIST_TRY(logins::shareNumberLogin(scope, before));
    }
    KONTORIST_TRY(usersteps::logged(scope, action, before));
    return outcomeOf(scope, before.id);
}

Result<AcceptedInvitation> declineLink(WriteScope& scope, const QString& secret)
{
    constexpr auto action = CustomerUserAction::DeclineInvitation;
    KONTORIST_ASSIGN(const AccessToken token, usableLink(scope, secret, TokenPurpose::Invitation));
    KONTORIST_ASSIGN(
        const CustomerUser before, usersteps::claim(scope, action, token.customerUser, 0));
    KONTORIST_TRY(consume(scope, secret));
    KONTORIST_TRY(scope.users.setStatus(before.id, CustomerUserStatus::Declined));
    KONTORIST_TRY(usersteps::logged(scope, action, before));
    return outcomeOf(scope, before.id);
}

Result<AcceptedInvitation> passwordLink(
    WriteScope& scope, const QString& secret, const QString& passwordHash)
{
    KONTORIST_ASSIGN(const AccessToken token, usableLink(scope, secret, TokenPurpose::SetPassword));
    KONTORIST_ASSIGN(const CustomerUser user, scope.users.load(token.customerUser));
    KONTORIST_TRY(consume(scope, secret));
    KONTORIST_TRY(logins::setPassword(scope, user, passwordHash, false));
    KONTORIST_TRY(scope.audit(usersteps::entry(u"customer-user.set-password"_s, user)));
    return outcomeOf(scope, user.id);
}

/// After the commit: rows of the person and of the list are read again.
Result<AcceptedInvitation> told(ServiceContext& context, Result<AcceptedInvitation> outcome)
{
    if (outcome) {
        context.dataChanged();
        context.notify([id = outcome->user](ChangeNotifier& changes) {
            emit changes.customerUsersChanged({id});
            emit changes.contactsChanged({});
        });
    }
    return outcome;
}

} // namespace

QFuture<Result<AcceptedInvitation>> CustomerUserService::accept(
    const QString& secret, const QString& password)
{
    return hashThenWrite(m_context, personActor(), password,
        [secret](
            WriteScope& scope, const QString& hash) { return acceptLink(scope, secret, hash); })
        .then([this](Result<AcceptedInvitation> outcome) {
            return told(m_context, std::move(outcome));
        });
}

QFuture<Result<AcceptedInvitation>> CustomerUserService::decline(const QString& secret)
{
    return m_context
        .write(personActor(), [secret](WriteScope& scope) { return declineLink(scope, secret); })
        .then([this](Result<AcceptedInvitation> outcome) {
            return told(m_context, std::move(outcome));
        });
}

QFuture<Result<AcceptedInvitation>> CustomerUserService::setPasswordWithLink(
    const QString& secret, const QString& password)
{
    if (password.isEmpty()) {
        return answered<AcceptedInvitation>(
            failure(ErrorCode::Invalid, u"required"_s, u"password"_s));
    }
    return hashThenWrite(m_context, personActor(), password,
        [secret](
            WriteScope& scope, const QString& hash) { return passwordLink(scope, secret, hash); })
        .then([this](Result<AcceptedInvitation> outcome) {
            return told(m_context, std::move(outcome));
        });
}

} // namespace kontorist
