#pragma once

#include "base/result.h"
#include "domain/contact.h"

#include <QFuture>

namespace kontorist {

class ServiceContext;

struct RegistrationOutcome
{
    ContactId contact;
    ContactStatus status = ContactStatus::Unregistered;
    QString confirmToken; ///< only after self-registration; the secret for the confirmation mail
};

enum class PasswordAnswer {
    Wrong, ///< unknown login, other password, or an account that is not active: which is not said
    Opens,
    MustChange ///< right, but somebody else typed it: it opens nothing but changePassword()
};

/// The calls a portal makes for a person. Actor kind CUSTOMER_USER in the log.
/// Unknown, expired, used and revoked secrets all give Refused "link-not-valid".
class AccountService
{
public:
    explicit AccountService(ServiceContext& context);

    /// Through a mailed link: sets the password and activates at once.
    /// Invalid, field "password", where the policy (12–128 characters) is not met.
    [[nodiscard]] QFuture<Result<RegistrationOutcome>> registerWithToken(
        const QString& secret, const QString& password);
    /// Self-registration by address: NOT_ACTIVE until confirmed. NotFound for an unknown address.
    [[nodiscard]] QFuture<Result<RegistrationOutcome>> registerWithEmail(
        const QString& email, const QString& password);
    /// Confirms a self-registration, or an activation link mailed to a NOT_ACTIVE contact.
    [[nodiscard]] QFuture<Result<RegistrationOutcome>> confirm(const QString& secret);
    /// Accepts the current terms. Refused "no-terms", "already-accepted".
    [[nodiscard]] QFuture<Result<Contact>> acceptTerms(const QString& email);
    /// Whether this login opens the door now. One hash is computed even for an unknown login.
    [[nodiscard]] QFuture<Result<PasswordAnswer>> checkPassword(
        const QString& login, const QString& password);
    /// By the person, who knows the old one; the way out of MustChange. Every login that has the
    /// old password gets the new one. Refused "wrong-password" where checkPassword() says Wrong;
    /// Invalid, field "password", by the policy, or "password-same"; Conflict where it was changed
    /// meanwhile.
    [[nodiscard]] QFuture<Result<Contact>> changePassword(
        const QString& login, const QString& oldPassword, const QString& newPassword);

private:
    template <class Work>
    [[nodiscard]] QFuture<Result<RegistrationOutcome>> hashThenWrite(
        const QString& password, Work work);

    ServiceContext& m_context;
};

} // namespace kontorist
