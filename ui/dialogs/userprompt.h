#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kontorist {

struct ConfirmRequest
{
    QString id {}; ///< object name for tests, e.g. "confirm-delete"
    QString title {}; ///< the question: "Delete Åsa Öberg?"
    QString text {}; ///< consequences in numbers
    QString details {}; ///< folded; empty = none
    QString confirmText {}; ///< a verb with its object: "Delete contact"
    QString checkBoxText {}; ///< empty = no box, e.g. "Back up first"
    bool checked = false;
    bool destructive = false; ///< Cancel is the default then
    QString alternativeText {}; ///< a third way between, e.g. "Discard changes"; empty = none
};

struct ConfirmAnswer
{
    bool confirmed = false;
    bool checked = false;
    bool alternative = false; ///< the third button was pressed; `confirmed` is false then
};

struct NoticeRequest
{
    QString id {};
    QString title {}; ///< what happened
    QString text {}; ///< what is safe, what to do
    QString details {}; ///< technical, folded
    QString actionText {}; ///< a second button beside Close, e.g. "Show jobs"; empty = none
    bool error = true;
};

/// Every question and message box of the window. Interface, since tests must answer them. No call
/// waits: the callback runs in the GUI thread, once the dialog has gone; on cancel with an empty
/// value. Exactly once, unless `parent` is destroyed first: whoever asked is gone then, too.
class UserPrompt
{
public:
    UserPrompt() = default;
    virtual ~UserPrompt() = default;
    UserPrompt(const UserPrompt&) = delete;
    UserPrompt& operator=(const UserPrompt&) = delete;

    virtual void confirm(
        QWidget* parent, const ConfirmRequest& request, std::function<void(ConfirmAnswer)> answer)
        = 0;
    /// `answer` gets true where the action button was pressed.
    virtual void notify(
        QWidget* parent, const NoticeRequest& request, std::function<void(bool)> answer)
        = 0;
    virtual void chooseFolder(QWidget* parent, const QString& title, const QString& start,
        std::function<void(QString)> answer)
        = 0;
    /// `filters` as in QFileDialog ("PDF files (*.pdf)").
    virtual void chooseOpenFile(QWidget* parent, const QString& title, const QString& start,
        const QString& filters, std::function<void(QString)> answer)
        = 0;
    virtual void chooseSaveFile(QWidget* parent, const QString& title, const QString& suggested,
        const QString& filters, std::function<void(QString)> answer)
        = 0;
};

} // namespace kontorist
