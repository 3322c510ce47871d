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
[[nodiscard]] GroupSpec customersGroup();
[[nodiscard]] GroupSpec customerUsersGroup();
[[nodiscard]] GroupSpec facilitiesGroup();
[[nodiscard]] GroupSpec ordersGroup();
[[nodiscard]] GroupSpec commentsGroup();
[[nodiscard]] GroupSpec faultsGroup();
[[nodiscard]] GroupSpec staffGroup();
[[nodiscard]] GroupSpec documentsGroup();
[[nodiscard]] GroupSpec templatesGroup();
[[nodiscard]] GroupSpec eventsGroup();
[[nodiscard]] GroupSpec bookingsGroup();
[[nodiscard]] GroupSpec invoicesGroup();

/// Parts of the group "bookings".
[[nodiscard]] std::vector<CommandSpec> bookingEditCommands();
[[nodiscard]] std::vector<CommandSpec> bookingMailCommands();
[[nodiscard]] std::vector<CommandSpec> bookingStepCommands();
[[nodiscard]] CommandSpec bookingLogCommand();
/// What guests do through mailed links.
[[nodiscard]] std::vector<CommandSpec> guestCommands();

/// Parts of the groups "customer-users" and "accounts": mails, and the answers to them.
[[nodiscard]] std::vector<CommandSpec> customerUserMailCommands();
[[nodiscard]] std::vector<CommandSpec> accountInvitationCommands();
[[nodiscard]] std::vector<CommandSpec> customerUserAccessCommands();
[[nodiscard]] CommandSpec customerUserActivityCommand();
[[nodiscard]] CommandSpec customerUserBackupCommand();
/// Of the group "staff": messages that wait for a sender.
[[nodiscard]] std::vector<CommandSpec> noticeCommands();

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
