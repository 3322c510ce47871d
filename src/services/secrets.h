#pragma once

#include "base/result.h"
#include "domain/token.h"

#include <QByteArray>
#include <QString>

namespace kontorist {

/// 256 random bits in base64url behind the purpose's prefix: "a1_" and 43 letters.
[[nodiscard]] QString newLinkSecret(TokenPurpose purpose);
/// What is stored of it.
[[nodiscard]] QByteArray secretHash(const QString& secret);
/// True where `text` has the form of a secret; says nothing about whether it is known.
[[nodiscard]] bool looksLikeSecret(const QString& text);

/// Invalid, field "password": "password-too-short", "password-too-long", "control-character".
[[nodiscard]] Result<void> checkPasswordPolicy(const QString& password);
/// Argon2id, libsodium's interactive cost. Takes about 0.1 s: never in a transaction.
[[nodiscard]] Result<QString> hashPassword(const QString& password);
/// With an empty hash the same time is spent and the answer is false.
[[nodiscard]] bool verifyPassword(const QString& hash, const QString& password);

} // namespace kontorist
