#pragma once

#include "services/bookingrequests.h"
#include "ui/dialogs/userprompt.h"

namespace kontorist {

/// The question before an action that asks by a message box, with its consequences in numbers.
[[nodiscard]] ConfirmRequest bookingConfirmation(
    BookingAction action, const BookingActionPreview& preview);
/// Why not now.
[[nodiscard]] NoticeRequest bookingRefusal(
    BookingAction action, const BookingActionPreview& preview);

} // namespace kontorist
