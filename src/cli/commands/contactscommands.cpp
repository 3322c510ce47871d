#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"

namespace kontorist {

using namespace Qt::StringLiterals;

GroupSpec contactsGroup()
{
    GroupSpec group {u"contacts"_s, Cli::tr("List, add and edit contacts, and act on them."), {}};
    group.commands = {contactListCommand(), contactCountCommand(), contactShowCommand(),
        contactAddCommand(), contactEditCommand(), contactImportCommand(), contactExportCommand(),
        contactActionsCommand(), contactInviteCommand()};
    for (auto& command : contactTransitionCommands()) {
        group.commands.push_back(std::move(command));
    }
    group.commands.push_back(contactResetCommand());
    group.commands.push_back(contactBackupCommand());
    return group;
}

} // namespace kontorist
