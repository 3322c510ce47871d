#pragma once

#include "base/result.h"
#include "domain/contact.h"
#include "services/archiveservice.h"
#include "ui/dialogs/faultlabel.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>

#include <functional>
#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace kontorist {

class AppSettings;
class Theme;
class UserPrompt;

struct BackupCalls
{
    std::function<QFuture<Result<ArchivePlan>>(const ArchiveRequest&)> plan;
};

/// Back up user data of one contact: folder, name, size, room. Emits requested(); the archive
/// itself is a task of the window. Widgets: "folderEdit", "chooseFolderButton", "fileNameEdit",
/// "planText", "warningText", "replaceChoice", "saveAsChoice", "backUpButton", "cancelButton".
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    BackupDialog(const Contact& contact, BackupCalls calls, AppSettings& settings,
        UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);

signals:
    void requested(const kontorist::ArchiveRequest& request);

private:
    void build();
    QWidget* buildExistsChoice();
    void chooseFolder();
    void onEdited();
    void askForPlan();
    void onPlan(const Result<ArchivePlan>& plan);
    void showPlan();
    [[nodiscard]] QString warning() const;
    [[nodiscard]] bool replaces() const;
    [[nodiscard]] ArchiveRequest request() const;
    void submit();

    Contact m_contact;
    BackupCalls m_calls;
    AppSettings& m_settings;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_fileName = nullptr;
    QLabel* m_planText = nullptr;
    FaultLabel* m_warning = nullptr;
    QWidget* m_exists = nullptr;
    QLabel* m_existsText = nullptr;
    QButtonGroup* m_choice = nullptr;
    QPushButton* m_backUp = nullptr;
    QTimer m_timer;
    int m_generation = 0; ///< drops answers to older questions
    std::optional<Result<ArchivePlan>> m_plan;
    QString m_freeName; ///< "Åsa Öberg (2).zip" where the wanted one is taken
};

} // namespace kontorist
