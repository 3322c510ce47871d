#pragma once

#include "ui/dialogs/userprompt.h"

namespace kontorist {

class Theme;

/// UserPrompt with real dialogs. They are opened with open(), carry the request's id as their
/// object name ("confirm-delete") and delete themselves. The parts are called "promptTitle",
/// "promptText", "promptDetails", "promptCheckBox", "promptConfirmButton",
/// "promptAlternativeButton", "promptCancelButton", "promptActionButton", "promptCloseButton".
class DialogPrompt final : public UserPrompt
{
public:
    explicit DialogPrompt(const Theme& theme);

    void confirm(QWidget* parent, const ConfirmRequest& request,
        std::function<void(ConfirmAnswer)> answer) override;
    void notify(
        QWidget* parent, const NoticeRequest& request, std::function<void(bool)> answer) override;
    void chooseFolder(QWidget* parent, const QString& title, const QString& start,
        std::function<void(QString)> answer) override;
    void chooseOpenFile(QWidget* parent, const QString& title, const QString& start,
        const QString& filters, std::function<void(QString)> answer) override;
    void chooseSaveFile(QWidget* parent, const QString& title, const QString& suggested,
        const QString& filters, std::function<void(QString)> answer) override;

private:
    const Theme& m_theme;
};

} // namespace kontorist
