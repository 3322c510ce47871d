#pragma once

#include <QString>

#include <optional>

namespace kontorist {

/// How people log in, one for the whole installation. A login name is fixed when the user is made:
/// another mode later changes nobody's.
enum class LoginMode { Email, Number };

[[nodiscard]] QString loginModeName(LoginMode mode); ///< "EMAIL", "NUMBER"
[[nodiscard]] std::optional<LoginMode> loginModeFromName(QStringView name);

/// A number login: the customer's external number, a hyphen, a running number.
struct NumberLogin
{
    QString customerNumber;
    qint64 seq = 0; ///< from 1
    friend bool operator==(const NumberLogin&, const NumberLogin&) = default;
};

/// "10927781-1".
[[nodiscard]] QString formatNumberLogin(const NumberLogin& login);
/// Reverse of formatNumberLogin(); nullopt for anything else, also for leading zeros.
[[nodiscard]] std::optional<NumberLogin> parseNumberLogin(QStringView text);

} // namespace kontorist
