#pragma once

#include "domain/loginname.h"

#include <QString>

#include <chrono>

namespace kontorist {

/// Settings of the office, kept in the database so that every colleague has the same.
struct OfficeSettings
{
    QString officeName; ///< stands in the mails, e.g. "Öberg Tryck AB"
    QString portalBaseUrl = QStringLiteral("https://portal.example.com"); ///< links begin with it
    /// False until the office entered an address of its own: links would lead nowhere.
    [[nodiscard]] bool hasPortal() const { return portalBaseUrl != OfficeSettings().portalBaseUrl; }
    std::chrono::hours activationLife {24 * 7};
    std::chrono::hours confirmationLife {24 * 7};
    std::chrono::hours invitationLife {24 * 7}; ///< of a customer's invitation
    std::chrono::hours setPasswordLife {24};
    LoginMode loginMode = LoginMode::Email; ///< changed by CustomerService::setLoginMode()
    bool passwordsInMail = false; ///< a typed password may stand in a mail
    QString brandingBaseUrl {}; ///< of the branded login link; empty: made from portalBaseUrl
    friend bool operator==(const OfficeSettings&, const OfficeSettings&) = default;
};

} // namespace kontorist
