#include "domain/emailaddress.h"
#include "services/customeruserlogins.h"
#include "services/customeruserservice.h"
#include "services/customerusersteps.h"
#include "services/hashthenwrite.h"
#include "services/mail/mailcomposer.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

using Action = CustomerUserAction;

QString linkFor(const OfficeSettings& settings, QLatin1StringView path, const QString& secret)
{
    QString base = settings.portalBaseUrl;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return base % path % secret;
}

QString secretOf(const PreparedUserMail& prepared)
{
    return prepared.link.section(u'/', -1);
}

/// Once one is out, it is sent again, whatever the status says in words.
Action invitationAction(const CustomerUser& user)
{
    return user.status == CustomerUserStatus::InviteSent ? Action::ResendInvitation
                                                         : Action::SendInvitation;
}

/// The row as it will be when the mail goes: an invitation that ran out is none.
Result<CustomerUser> currentUser(DbConnection& connection, CustomerUserId id, const QDateTime& now)
{
    KONTORIST_ASSIGN(CustomerUser user, CustomerUserRepository(connection).load(id));
    if (user.status == CustomerUserStatus::InviteSent && user.inviteExpiresAt <= now) {
        user.status = CustomerUserStatus::Pending;
    }
    return user;
}

struct Asking
{
    Actor actor;
    bool writable = true;
    QDateTime now;
};

Result<PreparedUserMail> compose(DbConnection& connection, const CustomerUser& user,
    const QString& wantedLanguage, TokenPurpose purpose, const QString& password,
    const QDateTime& now)
{
    KONTORIST_ASSIGN(const Contact contact, ContactRepository(connection).load(user.contact));
    KONTORIST_ASSIGN(const EmailAddress to, EmailAddress::parse(user.email));
    KONTORIST_ASSIGN(const OfficeSettings settings, loadOfficeSettings(connection));
    const bool invites = purpose == TokenPurpose::Invitation;
    PreparedUserMail prepared;
    prepared.user = user.id;
    prepared.rowVersion = user.rowVersion;
    prepared.userName = user.userName;
    prepared.customerName = user.customerName;
    prepared.purpose = purpose;
    prepared.password = password;
    prepared.passwordInMail = !password.isEmpty() && settings.passwordsInMail;
    prepared.language
        = MailComposer::languageFor(wantedLanguage.isEmpty() ? contact.language : wantedLanguage);
    prepared.loginName = user.loginName();
    const auto life = std::chrono::duration_cast<std::chrono::seconds>(
        invites ? settings.invitationLife : settings.setPasswordLife);
    prepared.expiresAt = now.addSecs(life.count());
    prepared.leadsNowhere = !settings.hasPortal();
    prepared.link = prepared.passwordInMail
        ? linkFor(settings, "/login"_L1, {})
        : linkFor(settings, invites ? "/i/"_L1 : "/p/"_L1, newLinkSecret(purpose));
    UserMail mail {{contact.name, settings.officeName, prepared.link, prepared.expiresAt},
        user.customerName, prepared.loginName, prepared.passwordInMail ? password : QString()};
    KONTORIST_ASSIGN(prepared.message,
        invites ? MailComposer::customerInvitation(prepared.language, to, mail)
                : MailComposer::loginDetails(prepared.language, to, mail));
    return prepared;
}

Result<PreparedUserMail> composeInvitation(
    DbConnection& connection, CustomerUserId id, const QString& language, const Asking& asking)
{
    KONTORIST_ASSIGN(const CustomerUser user, currentUser(connection, id, asking.now));
    KONTORIST_ASSIGN(const CustomerUserFacts facts,
        customerUserFacts(connection, user, asking.actor, asking.writable));
    KONTORIST_TRY(demandAllowed(invitationAction(user), facts));
    KONTORIST_ASSIGN(PreparedUserMail prepared,
        compose(connection, user, language, TokenPurpose::Invitation, {}, asking.now));
    prepared.asksFirst = user.status == CustomerUserStatus::Declined;
    return prepared;
}

Result<PreparedUserMail> composeDetails(DbConnection& connection, CustomerUserId id,
    const QString& password, const QString& language, const Asking& asking)
{
    KONTORIST_ASSIGN(const CustomerUser user, currentUser(connection, id, asking.now));
    KONTORIST_ASSIGN(const CustomerUserFacts facts,
        customerUserFacts(connection, user, asking.actor, asking.writable));
    KONTORIST_TRY(demandAllowed(Action::SendLoginDetails, facts));
    return compose(connection, user, language, TokenPurpose::SetPassword, password, asking.now);
}

Result<MessageId> logMessage(
    WriteScope& scope, const PreparedUserMail& prepared, ContactId contact, MailChannel channel)
{
    NewMessage message {contact,
        prepared.purpose == TokenPurpose::Invitation ? u"customer-invitation"_s
                                                     : u"login-details"_s,
        prepared.language, prepared.message.to, prepared.message.subject, prepared.message.body,
        mailChannelName(channel), scope.now};
    // Both, and in the subject too: the message may have been edited by hand.
    for (QString* text : {&message.bodyMasked, &message.subject}) {
        if (!prepared.password.isEmpty()) {
            text->replace(prepared.password, u"…"_s);
        }
        if (!prepared.passwordInMail) {
            text->replace(secretOf(prepared), tokenPrefix(prepared.purpose) % u"…"_s);
        }
    }
    return scope.tokens.insertMessage(message);
}

/// The link of the mail, and the message that carries it.
Result<HandedOffInvitation> recordMail(WriteScope& scope, const PreparedUserMail& prepared,
    const CustomerUser& user, MailChannel channel)
{
    KONTORIST_ASSIGN(const MessageId message, logMessage(scope, prepared, user.contact, channel));
    TokenId token;
    if (!prepared.passwordInMail) {
        KONTORIST_TRY(scope.tokens.supersedeOpen(user.id, prepared.purpose, scope.now));
        KONTORIST_ASSIGN(token,
            scope.tokens.insert({prepared.purpose, user.contact, user.email, message,
                secretHash(secretOf(prepared)), scope.now, prepared.expiresAt, scope.actor.label,
                user.id}));
    }
    return HandedOffInvitation {
        message, token, user.contact, user.userName, prepared.expiresAt, prepared.purpose};
}

Result<HandedOffInvitation> record(WriteScope& scope, const PreparedUserMail& prepared,
    MailChannel channel, const QString& passwordHash)
{
    // The same message may leave twice (copied, then opened): it is one link and one message.
    if (!prepared.passwordInMail) {
        KONTORIST_ASSIGN(
            const AccessToken known, scope.tokens.byHash(secretHash(secretOf(prepared))));
        if (known.id.isValid()) {
            if (known.state(scope.now) != TokenState::Valid) {
                return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
            }
            return HandedOffInvitation {known.message, known.id, known.contact, prepared.userName,
                prepared.expiresAt, prepared.purpose};
        }
    }
    KONTORIST_ASSIGN(
        const CustomerUser now, currentUser(scope.connection, prepared.user, scope.now));
    const bool invites = prepared.purpose == TokenPurpose::Invitation;
    const Action action = invites ? invitationAction(now) : Action::SendLoginDetails;
    KONTORIST_ASSIGN(const CustomerUser before,
        usersteps::claim(scope, action, prepared.user, prepared.rowVersion));
    if (!passwordHash.isEmpty()) {
        KONTORIST_TRY(logins::setPassword(scope, before, passwordHash, true));
    }
    KONTORIST_ASSIGN(HandedOffInvitation handed, recordMail(scope, prepared, before, channel));
    if (invites) {
        KONTORIST_TRY(scope.users.setInvited(before.id, scope.now, prepared.expiresAt));
    }
    KONTORIST_TRY(usersteps::logged(scope, action, before,
        {{u"channel"_s, mailChannelName(channel)},
            {u"valid_until"_s, prepared.expiresAt.toString(Qt::ISODate)}}));
    return handed;
}

} // namespace

QFuture<Result<PreparedUserMail>> CustomerUserService::prepareInvitation(
    CustomerUserId id, const QString& language)
{
    const Asking asking {m_context.actor(), m_context.isWritable(), m_context.clock().now()};
    return m_context.read([id, language, asking](DbConnection& connection) {
        return composeInvitation(connection, id, language, asking);
    });
}

QFuture<Result<PreparedUserMail>> CustomerUserService::prepareLoginDetails(
    CustomerUserId id, const QString& password, const QString& language)
{
    if (!password.isEmpty()) {
        if (const auto policy = checkPasswordPolicy(password); !policy) {
            return answered<PreparedUserMail>(failure(policy.error()));
        }
    }
    const Asking asking {m_context.actor(), m_context.isWritable(), m_context.clock().now()};
    return m_context.read([id, password, language, asking](DbConnection& connection) {
        return composeDetails(connection, id, password, language, asking);
    });
}

QFuture<Result<HandedOffInvitation>> CustomerUserService::handOff(
    const PreparedUserMail& prepared, MailChannel channel)
{
    return hashThenWrite(m_context, m_context.actor(), prepared.password,
        [prepared, channel](WriteScope& scope, const QString& hash) {
            return record(scope, prepared, channel, hash);
        })
        .then([this, id = prepared.user](Result<HandedOffInvitation> handed) {
            if (handed) {
                m_context.contactChanged(handed->contact);
                m_context.notify(
                    [id](ChangeNotifier& changes) { emit changes.customerUsersChanged({id}); });
            }
            return handed;
        });
}

QFuture<Result<CustomerUser>> CustomerUserService::setPassword(
    CustomerUserId id, const QString& password)
{
    if (password.isEmpty()) {
        return answered<CustomerUser>(failure(ErrorCode::Invalid, u"required"_s, u"password"_s));
    }
    return hashThenWrite(m_context, m_context.actor(), password,
        [id](WriteScope& scope, const QString& hash) -> Result<CustomerUser> {
            KONTORIST_ASSIGN(
                const CustomerUser user, usersteps::claim(scope, Action::SendLoginDetails, id, 0));
            KONTORIST_TRY(logins::setPassword(scope, user, hash, true));
            KONTORIST_TRY(scope.audit(usersteps::entry(u"customer-user.set-password"_s, user)));
            return scope.users.load(id);
        })
        .then([this, id](Result<CustomerUser> user) {
            if (user) {
                m_context.contactChanged(user->contact);
                m_context.notify(
                    [id](ChangeNotifier& changes) { emit changes.customerUsersChanged({id}); });
            }
            return user;
        });
}

} // namespace kontorist
