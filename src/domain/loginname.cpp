#include "domain/loginname.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

QString loginModeName(LoginMode mode)
{
    return mode == LoginMode::Number ? u"NUMBER"_s : u"EMAIL"_s;
}

std::optional<LoginMode> loginModeFromName(QStringView name)
{
    for (const auto mode : {LoginMode::Email, LoginMode::Number}) {
        if (name == loginModeName(mode)) {
            return mode;
        }
    }
    return std::nullopt;
}

QString formatNumberLogin(const NumberLogin& login)
{
    return login.customerNumber % u'-' % QString::number(login.seq);
}

std::optional<NumberLogin> parseNumberLogin(QStringView text)
{
    const auto hyphen = text.lastIndexOf(u'-');
    if (hyphen <= 0) {
        return std::nullopt;
    }
    const QStringView number = text.left(hyphen);
    const QStringView digits = text.mid(hyphen + 1);
    const bool plain
        = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.isEmpty() || digits.size() > 18 || !plain || digits.front() == u'0'
        || number.contains(u'-')) {
        return std::nullopt;
    }
    return NumberLogin {number.toString(), digits.toLongLong()};
}

} // namespace kontorist
