#pragma once

#include "domain/booking.h"
#include "domain/contact.h"
#include "domain/customeruser.h"
#include "ui/theme/statuschip.h"

namespace kontorist {

/// Shape and tint of a contact's status; the word is words::status().
[[nodiscard]] inline ChipKind chipKind(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Unregistered:
        return ChipKind::Unregistered;
    case ContactStatus::NotActive:
        return ChipKind::NotActive;
    case ContactStatus::Active:
        return ChipKind::Active;
    case ContactStatus::Deactivated:
        return ChipKind::Deactivated;
    }
    return ChipKind::Neutral;
}

/// The same of a customer user's status.
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

/// The same of a booking's status.
[[nodiscard]] inline ChipKind chipKind(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Unprocessed:
        return ChipKind::Pending;
    case BookingStatus::Offered:
        return ChipKind::Invited;
    case BookingStatus::Accepted:
        return ChipKind::NotActive;
    case BookingStatus::Declined:
        return ChipKind::Declined;
    case BookingStatus::Approved:
        return ChipKind::Active;
    case BookingStatus::Cancelled:
        return ChipKind::Deactivated;
    }
    return ChipKind::Neutral;
}

} // namespace kontorist
