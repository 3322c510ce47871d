#pragma once

#include "domain/customeruser.h"
#include "ui/theme/statuschip.h"

namespace kontorist {

/// Shape and tint of a customer user's status; the word is words::status().
[[nodiscard]] inline ChipKind chipKind(CustomerUserStatus status)
{
    switch (status) {
    case CustomerUserStatus::Pending:
        return ChipKind::Pending;
    case CustomerUserStatus::InviteSent:
        return ChipKind::Invited;
    case CustomerUserStatus::Declined:
        return ChipKind::Declined;
    case CustomerUserStatus::Active:
        return ChipKind::Active;
    case CustomerUserStatus::Inactive:
        return ChipKind::Deactivated;
    }
    return ChipKind::Neutral;
}

} // namespace kontorist
