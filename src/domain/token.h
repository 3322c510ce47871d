#pragma once

#include "base/strongid.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace kontorist {

enum class TokenPurpose { Activation, Confirmation, SetPassword, Invitation, GuestBooking };

[[nodiscard]] QString tokenPurposeName(TokenPurpose purpose); ///< "ACTIVATION" …
[[nodiscard]] std::optional<TokenPurpose> tokenPurposeFromName(QStringView name);
/// Prefix of the secret in a link, e.g. "a1_" for Activation; tells a log redactor what it is.
[[nodiscard]] QString tokenPrefix(TokenPurpose purpose);

/// Where a link stands at a moment; the first that applies.
enum class TokenState { Used, Revoked, Superseded, Expired, Valid };

[[nodiscard]] QString tokenStateName(TokenState state); ///< "used" …
[[nodiscard]] std::optional<TokenState> tokenStateFromName(QStringView name);

/// One temporary link, without its secret: only the SHA-256 of that is in the database.
struct AccessToken
{
    TokenId id;
    TokenPurpose purpose = TokenPurpose::Activation;
    ContactId contact;
    CustomerUserId customerUser; ///< for INVITATION and SET_PASSWORD: for which customer
    BookingId booking; ///< for GUEST_BOOKING; then there is no contact
    QString recipientKind; ///< for GUEST_BOOKING: "EXHIBITOR" or "ORGANISER"
    QString recipient; ///< the address it was made for
    MessageId message; ///< the mail that carries it, or none
    QDateTime issuedAt; ///< all times UTC; invalid = never
    QDateTime expiresAt;
    QDateTime openedAt;
    QDateTime usedAt;
    QDateTime supersededAt;
    QDateTime revokedAt;
    QString issuedBy;
    QString contactName; ///< for the ledger; of a booking the exhibitor

    [[nodiscard]] TokenState state(const QDateTime& now) const;
};

} // namespace kontorist
