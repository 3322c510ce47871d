#pragma once

#include "services/contactservice.h"
#include "ui/dialogs/userprompt.h"

namespace kontorist {

/// True where the rules ask before the action: call preview(), then show actionConfirmation() or,
/// where the verdict refuses, actionRefusal(). Mail review and overwriting have dialogs of their
/// own.
[[nodiscard]] bool asksFirst(ContactAction action);

/// The question with its consequences in numbers. Object name "confirm-" + the rule's id. For
/// DeleteContact the check box is "Back up first". Only for an allowed verdict.
[[nodiscard]] ConfirmRequest actionConfirmation(
    ContactAction action, const ActionPreview& preview, bool backUpFirst = true);

/// "Cannot delete Åsa Öberg: 2 jobs are in progress." "Finish or cancel them first." and the
/// blocking jobs below it (at most 20, then how many more). Object name "refused-" + the rule's id.
/// The action button is "Show jobs" where jobs block, else none.
[[nodiscard]] NoticeRequest actionRefusal(ContactAction action, const ActionPreview& preview);

/// For an error of perform(), edit() … : what happened, what is safe, what to do; technical text
/// folded.
[[nodiscard]] NoticeRequest errorNotice(const Error& error, const QString& id = {});

} // namespace kontorist
