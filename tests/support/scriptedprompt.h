#pragma once

#include "ui/dialogs/userprompt.h"

#include <QStringList>

#include <deque>
#include <functional>
#include <vector>

namespace kontorist::test {

/// A UserPrompt that answers from a queue, at once, and records what it was asked. A question
/// without a queued answer is cancelled and counted in `unexpected`.
class ScriptedPrompt final : public UserPrompt
{
public:
    struct File
    {
        QString title;
        QString start;
        QString filters;
    };

    std::deque<ConfirmAnswer> confirmAnswers;
    std::deque<bool> noticeAnswers;
    std::deque<QString> fileAnswers; ///< for folders, files to open and to save

    std::vector<ConfirmRequest> confirms;
    std::vector<NoticeRequest> notices;
    std::vector<File> files;
    int unexpected = 0;
    std::function<void()>
        beforeConfirm; ///< runs before a question is answered: what a colleague does meanwhile

    void confirm(
        QWidget*, const ConfirmRequest& request, std::function<void(ConfirmAnswer)> answer) override
    {
        confirms.push_back(request);
        if (beforeConfirm) {
            beforeConfirm();
        }
        reply(confirmAnswers, answer);
    }
    void notify(QWidget*, const NoticeRequest& request, std::function<void(bool)> answer) override
    {
        notices.push_back(request);
        if (noticeAnswers.empty()) {
            // A notice needs no answer: it is simply closed.
            if (answer) {
                answer(false);
            }
            return;
        }
        reply(noticeAnswers, answer);
    }
    void chooseFolder(QWidget*, const QString& title, const QString& start,
        std::function<void(QString)> answer) override
    {
        files.push_back({title, start, {}});
        reply(fileAnswers, answer);
    }
    void chooseOpenFile(QWidget*, const QString& title, const QString& start,
        const QString& filters, std::function<void(QString)> answer) override
    {
        files.push_back({title, start, filters});
        reply(fileAnswers, answer);
    }
    void chooseSaveFile(QWidget*, const QString& title, const QString& suggested,
        const QString& filters, std::function<void(QString)> answer) override
    {
        files.push_back({title, suggested, filters});
        reply(fileAnswers, answer);
    }

private:
    template <class Answer>
    void reply(std::deque<Answer>& queue, const std::function<void(Answer)>& callback)
    {
        Answer answer {};
        if (queue.empty()) {
            ++unexpected;
        } else {
            answer = queue.front();
            queue.pop_front();
        }
        if (callback) {
            callback(answer);
        }
    }
};

} // namespace kontorist::test
