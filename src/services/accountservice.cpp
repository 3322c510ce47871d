#include "services/accountservice.h"

#include "domain/emailaddress.h"
#include "domain/loginname.h"
#include "services/contacttransitions.h"
#include "services/secrets.h"
#include "services/servicecontext.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// In the log a person is named by number; the name stands, encrypted, in the line itself.
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

QJsonObject statusObject(ContactStatus status)
{
    return {{u"status"_s, contactStatusName(status)}};
}

/// The link behind a secret where it works now and its address is still the contact's.
Result<AccessToken> usableLink(WriteScope& scope, const QString& secret)
{
    KONTORIST_ASSIGN(const AccessToken token, scope.tokens.byHash(secretHash(secret)));
    if (!token.id.isValid() || token.state(scope.now) != TokenState::Valid) {
        return notValid();
    }
    return token;
}

Result<void> finishLinks(WriteScope& scope, const Contact& contact)
{
    KONTORIST_TRY(scope.tokens.revokeOwn(contact.id, scope.now));
    if (contact.isInvited()) {
        KONTORIST_TRY(scope.contacts.clearInvited(contact.id));
    }
    return {};
}

Result<RegistrationOutcome> logged(
    WriteScope& scope, const Contact& before, ContactAction action, const QString& secret = {})
{
    KONTORIST_ASSIGN(const Contact after, scope.contacts.load(before.id));
    KONTORIST_TRY(
        scope.audit(transitions::entry(u"account."_s % QString(contactActionRule(action).id), after,
            statusObject(before.status), statusObject(after.status))));
    return RegistrationOutcome {after.id, after.status, secret};
}

Result<qint64> createLogin(
    WriteScope& scope, const Contact& contact, const QString& passwordHash, bool activated)
{
    KONTORIST_ASSIGN(const EmailAddress address, EmailAddress::parse(contact.email));
    KONTORIST_ASSIGN(const qint64 identity,
        scope.contacts.createIdentity(contact.id, address.key(), scope.now, activated));
    KONTORIST_TRY(scope.contacts.addCredential(identity, address.key(), passwordHash, scope.now));
    return identity;
}

Result<RegistrationOutcome> throughLink(
    WriteScope& scope, const QString& secret, const QString& passwordHash)
{
    KONTORIST_ASSIGN(const AccessToken token, usableLink(scope, secret));
    if (token.purpose != TokenPurpose::Activation) {
        return notValid();
    }
    KONTORIST_ASSIGN(const Contact contact,
        transitions::claim(scope, ContactAction::RegisterThroughLink, token.contact, 0));
    KONTORIST_ASSIGN(const bool consumed, scope.tokens.consume(secretHash(secret), scope.now));
    if (!consumed) {
        return notValid();
    }
    KONTORIST_TRY(createLogin(scope, contact, passwordHash, true));
    KONTORIST_TRY(finishLinks(scope, contact));
    return logged(scope, contact, ContactAction::RegisterThroughLink);
}

Result<RegistrationOutcome> byHimself(
    WriteScope& scope, const QString& emailKey, const QString& passwordHash)
{
    KONTORIST_ASSIGN(const ContactId id, scope.contacts.byEmailKey(emailKey));
    if (!id.isValid()) {
        return failure(ErrorCode::NotFound, u"contact-not-found"_s);
    }
    KONTORIST_ASSIGN(
        const Contact contact, transitions::claim(scope, ContactAction::SelfRegister, id, 0));
    KONTORIST_TRY(createLogin(scope, contact, passwordHash, false));
    KONTORIST_ASSIGN(const OfficeSettings settings, loadOfficeSettings(scope.connection));
    const QString secret = newLinkSecret(TokenPurpose::Confirmation);
    const auto life = std::chrono::duration_cast<std::chrono::seconds>(settings.confirmationLife);
    KONTORIST_TRY(scope.tokens.insert({TokenPurpose::Confirmation, id, contact.email, {},
        secretHash(secret), scope.now, scope.now.addSecs(life.count()), scope.actor.label}));
    return logged(scope, contact, ContactAction::SelfRegister, secret);
}

Result<RegistrationOutcome> confirmLink(WriteScope& scope, const QString& secret)
{
    KONTORIST_ASSIGN(const AccessToken token, usableLink(scope, secret));
    if (token.purpose != TokenPurpose::Confirmation && token.purpose != TokenPurpose::Activation) {
        return notValid();
    }
    KONTORIST_ASSIGN(const Contact contact,
        transitions::claim(scope, ContactAction::ConfirmRegistration, token.contact, 0));
    KONTORIST_ASSIGN(const bool consumed, scope.tokens.consume(secretHash(secret), scope.now));
    if (!consumed) {
        return notValid();
    }
    KONTORIST_TRY(scope.contacts.activateIdentity(contact.id, scope.now));
    KONTORIST_TRY(finishLinks(scope, contact));
    return logged(scope, contact, ContactAction::ConfirmRegistration);
}

Result<Contact> acceptCurrentTerms(WriteScope& scope, const QString& emailKey)
{
    KONTORIST_ASSIGN(const ContactId id, scope.contacts.byEmailKey(emailKey));
    if (!id.isValid()) {
        return failure(ErrorCode::NotFound, u"contact-not-found"_s);
    }
    KONTORIST_ASSIGN(const Contact contact, scope.contacts.load(id));
    if (contact.status != ContactStatus::Active) {
        return failure(ErrorCode::Refused, u"wrong-status"_s, {},
            {u"accept-terms"_s, contactStatusName(contact.status), u"0"_s});
    }
    KONTORIST_ASSIGN(const TermsId current, scope.terms.current());
    if (!current.isValid()) {
        return failure(ErrorCode::Refused, u"no-terms"_s);
    }
    KONTORIST_ASSIGN(const bool accepted, scope.terms.accept(current, id, scope.now));
    if (!accepted) {
        return failure(ErrorCode::Refused, u"already-accepted"_s);
    }
    KONTORIST_TRY(scope.contacts.setTermsAccepted(id, scope.now));
    KONTORIST_TRY(scope.audit(transitions::entry(u"account.accept-terms"_s, contact)));
    return scope.contacts.load(id);
}

/// How a login stands in the database. A number login stands for itself; anything that is neither a
/// number nor an address is nobody's.
QString loginKey(const QString& login)
{
    if (const auto address = EmailAddress::parse(login)) {
        return address->key();
    }
    return parseNumberLogin(login.trimmed()) ? login.trimmed() : QString(u"\u0001"_s);
}

/// The login where the password is its own and the account is active; else none.
Result<StoredLogin> matchingLogin(
    DbConnection& connection, const QString& key, const QString& password)
{
    ContactRepository contacts(connection);
    KONTORIST_ASSIGN(const StoredLogin found, contacts.login(key));
    if (!verifyPassword(found.passwordHash, password)) {
        return StoredLogin();
    }
    KONTORIST_ASSIGN(const Contact contact, contacts.load(found.contact));
    return contact.status == ContactStatus::Active ? found : StoredLogin();
}

struct PasswordChange
{
    StoredLogin login;
    QString newHash;
};

Result<Contact> writePassword(WriteScope& scope, const PasswordChange& change)
{
    KONTORIST_ASSIGN(const Contact contact, scope.contacts.load(change.login.contact));
    if (contact.status != ContactStatus::Active) {
        return failure(ErrorCode::Refused, u"wrong-password"_s);
    }
    KONTORIST_TRY(
        scope.contacts.replacePasswordHash(contact.id, change.login.passwordHash, change.newHash));
    KONTORIST_TRY(scope.audit(transitions::entry(u"account.change-password"_s, contact)));
    return contact;
}

} // namespace

AccountService::AccountService(ServiceContext& context)
    : m_context(context)
{
}

template <class Work>
QFuture<Result<RegistrationOutcome>> AccountService::hashThenWrite(
    const QString& password, Work work)
{
    if (const auto policy = checkPasswordPolicy(password); !policy) {
        return answered<RegistrationOutcome>(failure(policy.error()));
    }
    // Argon2id takes its time on purpose: outside the transaction, in the background thread.
    auto* context = &m_context;
    return m_context.executor()
        .run(DbLane::Background, [password](DbConnection&) { return hashPassword(password); })
        .then([context, work](const Result<QString>& hash) -> QFuture<Result<RegistrationOutcome>> {
            if (!hash) {
                return answered<RegistrationOutcome>(failure(hash.error()));
            }
            return context->write(personActor(),
                [work, hash = *hash](WriteScope& scope) { return work(scope, hash); });
        })
        .unwrap()
        .then([context](Result<RegistrationOutcome> outcome) {
            if (outcome) {
                context->contactChanged(outcome->contact);
            }
            return outcome;
        });
}

QFuture<Result<RegistrationOutcome>> AccountService::registerWithToken(
    const QString& secret, const QString& password)
{
    return hashThenWrite(password, [secret](WriteScope& scope, const QString& hash) {
        return throughLink(scope, secret, hash);
    });
}

QFuture<Result<RegistrationOutcome>> AccountService::registerWithEmail(
    const QString& email, const QString& password)
{
    const auto address = EmailAddress::parse(email);
    if (!address) {
        return answered<RegistrationOutcome>(failure(address.error()));
    }
    return hashThenWrite(password, [key = address->key()](WriteScope& scope, const QString& hash) {
        return byHimself(scope, key, hash);
    });
}

QFuture<Result<RegistrationOutcome>> AccountService::confirm(const QString& secret)
{
    return m_context
        .write(personActor(), [secret](WriteScope& scope) { return confirmLink(scope, secret); })
        .then([this](Result<RegistrationOutcome> outcome) {
            if (outcome) {
                m_context.contactChanged(outcome->contact);
            }
            return outcome;
        });
}

QFuture<Result<Contact>> AccountService::acceptTerms(const QString& email)
{
    const auto address = EmailAddress::parse(email);
    if (!address) {
        return answered<Contact>(failure(address.error()));
    }
    return m_context
        .write(personActor(),
            [key = address->key()](WriteScope& scope) { return acceptCurrentTerms(scope, key); })
        .then([this](Result<Contact> contact) {
            if (contact) {
                m_context.contactChanged(contact->id);
            }
            return contact;
        });
}

QFuture<Result<PasswordAnswer>> AccountService::checkPassword(
    const QString& login, const QString& password)
{
    return m_context.executor().run(DbLane::Background,
        [key = loginKey(login), password](DbConnection& connection) -> Result<PasswordAnswer> {
            KONTORIST_ASSIGN(const StoredLogin found, matchingLogin(connection, key, password));
            if (!found.contact.isValid()) {
                return PasswordAnswer::Wrong;
            }
            return found.mustChange ? PasswordAnswer::MustChange : PasswordAnswer::Opens;
        });
}

QFuture<Result<Contact>> AccountService::changePassword(
    const QString& login, const QString& oldPassword, const QString& newPassword)
{
    if (const auto policy = checkPasswordPolicy(newPassword); !policy) {
        return answered<Contact>(failure(policy.error()));
    }
    auto* context = &m_context;
    return m_context.executor()
        .run(DbLane::Background,
            [key = loginKey(login), oldPassword, newPassword](
                DbConnection& connection) -> Result<PasswordChange> {
                KONTORIST_ASSIGN(
                    const StoredLogin found, matchingLogin(connection, key, oldPassword));
                if (!found.contact.isValid()) {
                    return failure(ErrorCode::Refused, u"wrong-password"_s);
                }
                if (newPassword == oldPassword) {
                    return failure(ErrorCode::Invalid, u"password-same"_s, u"password"_s);
                }
                KONTORIST_ASSIGN(const QString hash, hashPassword(newPassword));
                return PasswordChange {found, hash};
            })
        .then([context](const Result<PasswordChange>& change) -> QFuture<Result<Contact>> {
            if (!change) {
                return answered<Contact>(failure(change.error()));
            }
            return context->write(personActor(),
                [change = *change](WriteScope& scope) { return writePassword(scope, change); });
        })
        .unwrap();
}

} // namespace kontorist
