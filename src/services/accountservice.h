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
    /// Whether this login opens the door now. One hash is computed even for an unknown address.
    [[nodiscard]] QFuture<Result<bool>> checkPassword(
        const QString& email, const QString& password);

private:
    template <class Work>
    [[nodiscard]] QFuture<Result<RegistrationOutcome>> hashThenWrite(
        const QString& password, Work work);

    ServiceContext& m_context;
};

} // namespace kontorist
