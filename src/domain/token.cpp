#include "domain/token.h"

#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allPurposes {TokenPurpose::Activation, TokenPurpose::Confirmation,
    TokenPurpose::SetPassword, TokenPurpose::Invitation, TokenPurpose::GuestBooking};
constexpr std::array allStates {TokenState::Used, TokenState::Revoked, TokenState::Superseded,
    TokenState::Expired, TokenState::Valid};

} // namespace

QString tokenPurposeName(TokenPurpose purpose)
{
    switch (purpose) {
    case TokenPurpose::Activation:
        return u"ACTIVATION"_s;
    case TokenPurpose::Confirmation:
        return u"CONFIRMATION"_s;
    case TokenPurpose::SetPassword:
        return u"SET_PASSWORD"_s;
    case TokenPurpose::Invitation:
        return u"INVITATION"_s;
    case TokenPurpose::GuestBooking:
        return u"GUEST_BOOKING"_s;
    }
    return {};
}

std::optional<TokenPurpose> tokenPurposeFromName(QStringView name)
{
    for (const auto purpose : allPurposes) {
        if (name == tokenPurposeName(purpose)) {
            return purpose;
        }
    }
    return std::nullopt;
}

QString tokenPrefix(TokenPurpose purpose)
{
    switch (purpose) {
    case TokenPurpose::Activation:
        return u"a1_"_s;
    case TokenPurpose::Confirmation:
        return u"r1_"_s;
    case TokenPurpose::SetPassword:
        return u"p1_"_s;
    case TokenPurpose::Invitation:
        return u"i1_"_s;
    case TokenPurpose::GuestBooking:
        return u"g1_"_s;
    }
    return {};
}

QString tokenStateName(TokenState state)
{
    switch (state) {
    case TokenState::Used:
        return u"used"_s;
    case TokenState::Revoked:
        return u"revoked"_s;
    case TokenState::Superseded:
        return u"superseded"_s;
    case TokenState::Expired:
        return u"expired"_s;
    case TokenState::Valid:
        return u"valid"_s;
    }
    return {};
}

std::optional<TokenState> tokenStateFromName(QStringView name)
{
    for (const auto state : allStates) {
        if (name == tokenStateName(state)) {
            return state;
        }
    }
    return std::nullopt;
}

TokenState AccessToken::state(const QDateTime& now) const
{
    if (usedAt.isValid()) {
        return TokenState::Used;
    }
    if (revokedAt.isValid()) {
        return TokenState::Revoked;
    }
    if (supersededAt.isValid()) {
        return TokenState::Superseded;
    }
    return now < expiresAt ? TokenState::Valid : TokenState::Expired;
}

} // namespace kontorist
