#pragma once

#include "cli/commandspec.h"

namespace kontorist {

[[nodiscard]] GroupSpec databaseGroup();
[[nodiscard]] GroupSpec contactsGroup();
[[nodiscard]] GroupSpec jobsGroup();
[[nodiscard]] GroupSpec termsGroup();
[[nodiscard]] GroupSpec linksGroup();
[[nodiscard]] GroupSpec accountsGroup();
[[nodiscard]] GroupSpec auditGroup();

/// Parts of the group "contacts".
[[nodiscard]] CommandSpec contactListCommand();
[[nodiscard]] CommandSpec contactCountCommand();
[[nodiscard]] CommandSpec contactShowCommand();
[[nodiscard]] CommandSpec contactActionsCommand();
[[nodiscard]] CommandSpec contactAddCommand();
[[nodiscard]] CommandSpec contactEditCommand();
[[nodiscard]] CommandSpec contactImportCommand();
[[nodiscard]] CommandSpec contactExportCommand();
[[nodiscard]] CommandSpec contactInviteCommand();
[[nodiscard]] CommandSpec contactResetCommand();
[[nodiscard]] CommandSpec contactBackupCommand();
/// activate, deactivate, delete-identities, delete, revoke-link
[[nodiscard]] std::vector<CommandSpec> contactTransitionCommands();

} // namespace kontorist
