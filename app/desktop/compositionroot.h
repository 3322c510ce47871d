#pragma once

#include "app/desktop/desktopoptions.h"
#include "app/desktop/translations.h"
#include "base/clock.h"
#include "base/result.h"
#include "secrets/keychainsecretstore.h"
#include "services/workspace.h"
#include "ui/common/uicontext.h"
#include "ui/dialogs/dialogprompt.h"
#include "ui/dialogs/firstrundialog.h"
#include "ui/mail/systemmailhandoff.h"
#include "ui/settings/appsettings.h"
#include "ui/settings/selftest.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/task.h"
#include "ui/theme/theme.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace kontorist {

struct ShellHooks;

/// Which database a start means: of the options, else the one of last time, else the usual one.
[[nodiscard]] Result<QString> databasePathFor(
    const DesktopOptions& options, const AppSettings& settings);
[[nodiscard]] QString demoDatabasePath();

/// Builds everything, hands references down, and ends it in the right order.
class CompositionRoot : public QObject
{
    Q_OBJECT

public:
    using Opening = QFuture<Result<std::shared_ptr<Workspace>>>;

    /// `opening`: of the database at `databasePath`, begun already, so that it goes on while the
    /// window is built. nullopt: ask at the first run what to begin with.
    CompositionRoot(const DesktopOptions& options, AppSettings& settings,
        const QString& databasePath, std::optional<Opening> opening);
    ~CompositionRoot() override;

    /// Shows the window, or the first-run dialog.
    void start();
    void raise(ContactId contact);

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] TaskList& tasks() { return m_tasks; }
    [[nodiscard]] const std::shared_ptr<const Clock>& clock() const { return m_clock; }
    [[nodiscard]] const std::shared_ptr<Workspace>& workspace() const { return m_workspace; }
    void useWorkspace(std::shared_ptr<Workspace> workspace);

signals:
    void opened();
    void openFailed(const kontorist::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const OpenRequest& request);
    void watch();
    void onOpened(Result<std::shared_ptr<Workspace>> result);
    void readInfo();
    void showFirstRun();
    void onFirstRunChosen(const FirstRunChoice& choice);
    void onSetting(const QString& key);
    [[nodiscard]] ShellHooks hooks();
    [[nodiscard]] SelfTestInput selfTestInput();

    DesktopOptions m_options;
    AppSettings& m_settings;
    QString m_databasePath;
    QString m_pathBefore; ///< what was open when another one was asked for
    std::shared_ptr<const Clock> m_clock;
    Theme m_theme;
    Translations m_translations;
    TaskList m_tasks;
    DialogPrompt m_prompt;
    SystemMailHandoff m_mail;
    KeychainSecretStore m_secrets;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QPointer<FirstRunDialog> m_firstRun;
    std::optional<Opening> m_opening;
    QString m_databaseKind;
    ContactId m_contactToShow;
    bool m_wantsDemo = false;
};

} // namespace kontorist
