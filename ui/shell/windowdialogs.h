#pragma once

#include "ui/actions/actionspec.h"
#include "ui/common/uicontext.h"
#include "ui/dialogs/aboutdialog.h"

#include <QObject>

#include <functional>

class QWidget;

namespace kontorist {

class ActionController;
class MainWindow;
class WorkspacePages;

/// What only app/ knows.
struct ShellHooks
{
    std::function<AboutFacts()> aboutFacts;
    std::function<SelfTestInput()> selfTest;
};

/// The window's own dialogs, each made when it is asked for.
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    WindowDialogs(
        const UiContext& context, ShellHooks hooks, ActionController& actions, MainWindow* window);

    /// False where the action is none of these. `pages` may be null.
    bool show(ActionId id, Section section, WorkspacePages* pages);

private:
    void showPalette(WorkspacePages* pages);
    void showPreferences(WorkspacePages* pages);
    void showAbout();

    UiContext m_context;
    ShellHooks m_hooks;
    ActionController& m_actions;
    MainWindow* m_window;
};

} // namespace kontorist
