#pragma once

#include "tests/support/customeroffice.h"
#include "tests/support/recordingmailhandoff.h"
#include "tests/support/scriptedprompt.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/flowcontext.h"
#include "ui/contacts/backupflow.h"
#include "ui/customerflows/userdetails.h"
#include "ui/customerflows/userflows.h"
#include "ui/mail/sentbar.h"
#include "ui/settings/appsettings.h"
#include "ui/tasks/task.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kontorist::testing {

/// The parts of the window that act on customer users, on a real database, without the window.
class UserDesk : public CustomerOffice
{
public:
    UserDesk()
        : settings(folder.filePath(QStringLiteral("desk.conf")))
        , context {workspace, UiContext {prompt, mail, settings, theme, tasks, *clock}, &window}
        , actions(&window)
        , backup(context, &window)
        , flows(context, backup, bar, &window)
        , details(context, actions, &window)
    {
        settings.setBackupFolder(folder.path());
        window.show();
        QObject::connect(&flows, &UserFlows::message, &window,
            [this](const FlowMessage& told) { messages.push_back(told); });
    }

    /// Selects the user and waits for the facts of the database; the actions follow them.
    [[nodiscard]] bool select(const CustomerUser& user)
    {
        details.setSelection(userNow(user.id), 1);
        if (!QTest::qWaitFor([this] { return details.facts().has_value(); })) {
            return false;
        }
        ActionFacts facts;
        facts.section = Section::CustomerUsers;
        facts.open = true;
        facts.rights = workspace->actor().rights;
        facts.writable = workspace->isWritable();
        facts.selected = 1;
        facts.user = details.facts();
        actions.setFacts(facts);
        return true;
    }

    AppSettings settings;
    Theme theme;
    TaskList tasks;
    test::ScriptedPrompt prompt;
    RecordingMailHandoff mail;
    QWidget window;
    SentBar bar;
    FlowContext context;
    ActionController actions;
    BackupFlow backup;
    UserFlows flows;
    UserDetails details;
    std::vector<FlowMessage> messages;
};

} // namespace kontorist::testing
