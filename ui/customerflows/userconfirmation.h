#pragma once

#include "services/customeruserrequests.h"
#include "ui/dialogs/userprompt.h"

namespace kontorist {

/// True where the rules ask before the action: call preview(), then show userConfirmation() or,
/// where the verdict refuses, userRefusal(). Mail review and the permission editor ask themselves.
[[nodiscard]] bool asksFirst(CustomerUserAction action);

/// The question with its consequences in numbers. Object name "confirm-" + the rule's id. Only for
/// an allowed verdict.
[[nodiscard]] ConfirmRequest userConfirmation(
    CustomerUserAction action, const UserActionPreview& preview);

/// Why not, as a notice. Object name "refused-" + the rule's id.
[[nodiscard]] NoticeRequest userRefusal(
    CustomerUserAction action, const UserActionPreview& preview);

} // namespace kontorist
