#pragma once

#include "services/servicecontext.h"

namespace kontorist::logins {

/// Gives the customer user's login (its number, else the address) this password. The person's
/// account is made where there is none, and counts as activated: staff vouch, or the mailed link
/// did. Refused "contact-deactivated". `mustChange`: somebody else knows the password.
[[nodiscard]] Result<void> setPassword(
    WriteScope& scope, const CustomerUser& user, const QString& passwordHash, bool mustChange);

/// The number login of one who has an account already opens with the password of that.
[[nodiscard]] Result<void> shareNumberLogin(WriteScope& scope, const CustomerUser& user);

/// Refused "must-change-password" while the login has a password that somebody else typed.
[[nodiscard]] Result<void> demandOwnPassword(WriteScope& scope, const CustomerUser& user);

/// NOT_ACTIVE becomes ACTIVE, and links to activate it die.
[[nodiscard]] Result<void> activateAccount(WriteScope& scope, const CustomerUser& user);

} // namespace kontorist::logins
