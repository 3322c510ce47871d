#pragma once

#include "base/clock.h"
#include "ui/dialogs/userprompt.h"
#include "ui/mail/systemmailhandoff.h"
#include "ui/settings/appsettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/task.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace kontorist {
class ContactTableModel;
class ContactTableView;
class SearchBox;
class Workspace;
} // namespace kontorist

namespace kontorist::bench {

/// Says yes at once: what a question costs is the person's time, not the program's.
class YesPrompt final : public UserPrompt
{
public:
    bool asked = false; ///< set by each question
    void confirm(
        QWidget*, const ConfirmRequest&, std::function<void(ConfirmAnswer)> answer) override
    {
        asked = true;
        answer({true, false, false});
    }
    void notify(QWidget*, const NoticeRequest&, std::function<void(bool)> answer) override
    {
        answer(false);
    }
    void chooseFolder(
        QWidget*, const QString&, const QString&, std::function<void(QString)> answer) override
    {
        answer({});
    }
    void chooseOpenFile(QWidget*, const QString&, const QString&, const QString&,
        std::function<void(QString)> answer) override
    {
        answer({});
    }
    void chooseSaveFile(QWidget*, const QString&, const QString&, const QString&,
        std::function<void(QString)> answer) override
    {
        answer({});
    }
};

/// The program's own window, whole, on a database; with settings of its own.
class BenchWindow
{
public:
    BenchWindow();
    ~BenchWindow();
    BenchWindow(const BenchWindow&) = delete;
    BenchWindow& operator=(const BenchWindow&) = delete;

    /// Until rows are painted and their exact number is known; false where that fails.
    [[nodiscard]] bool open(const QString& databasePath);

    [[nodiscard]] YesPrompt& prompt() { return m_prompt; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] ContactTableView& table();
    [[nodiscard]] ContactTableModel& model();
    [[nodiscard]] SearchBox& search();
    /// What is on the screen is there in full, and is what was asked for last.
    [[nodiscard]] bool showsRealRows();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = std::make_shared<SystemClock>();
    AppSettings m_settings;
    Theme m_theme;
    TaskList m_tasks;
    YesPrompt m_prompt;
    SystemMailHandoff m_mail;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kontorist::bench
