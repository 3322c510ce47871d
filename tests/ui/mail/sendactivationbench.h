#pragma once

#include "services/mail/mailcomposer.h"
#include "tests/support/recordingmailhandoff.h"
#include "tests/support/scriptedprompt.h"
#include "ui/mail/messagebar.h"
#include "ui/mail/sendactivationdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>

#include <memory>

namespace kontorist::test {

using namespace Qt::StringLiterals;

template <class T>
QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

inline const QDateTime today({2026, 5, 3}, {12, 0}, Qt::UTC);

/// Dialog, doubles and a record of what happened in which order.
struct SendActivationBench
{
    RecordingMailHandoff mail;
    ScriptedPrompt prompt;
    QStringList events;
    QStringList languages; ///< asked of prepare()
    QList<MailChannel> channels;
    QList<PreparedInvitation> handedOff;
    QPointer<SendActivationDialog> dialog;
    int round = 0;

    QString name = u"Åsa Öberg"_s;
    bool fresh = false;
    bool leadsNowhere = false;
    Error prepareError {ErrorCode::Internal, {}, {}, {}, {}};
    bool failPrepare = false;
    QList<Error> handOffErrors; ///< answered first, one each
    std::unique_ptr<QPromise<Result<HandedOffInvitation>>> held; ///< set: handOff() waits for it

    [[nodiscard]] QString link() const
    {
        return u"https://portal.example.com/a/a1_secret%1"_s.arg(round);
    }

    Result<PreparedInvitation> prepare(const QString& language)
    {
        languages += language;
        if (failPrepare) {
            return failure(prepareError);
        }
        ++round;
        PreparedInvitation made;
        made.contact = ContactId(5);
        made.contactName = name;
        made.language = language.isEmpty() ? u"sv"_s : language;
        made.link = link();
        made.expiresAt = today.addDays(7);
        made.freshLinkExists = fresh;
        made.leadsNowhere = leadsNowhere;
        made.previousIssuedAt = today.addSecs(-3 * 3600 - 60);
        made.message = *MailComposer::activationRequest(made.language,
            *EmailAddress::parse(u"asa@tryck.se"_s),
            {name, u"Öberg Tryck"_s, made.link, made.expiresAt}, QTimeZone::utc());
        return made;
    }

    QFuture<Result<HandedOffInvitation>> handOff(
        const PreparedInvitation& prepared, MailChannel channel)
    {
        events += u"recorded"_s;
        channels += channel;
        handedOff += prepared;
        if (held) {
            held->start();
            return held->future();
        }
        if (!handOffErrors.isEmpty()) {
            return ready<HandedOffInvitation>(failure(handOffErrors.takeFirst()));
        }
        return ready<HandedOffInvitation>(answer());
    }

    [[nodiscard]] HandedOffInvitation answer() const
    {
        return {MessageId(11), TokenId(12), ContactId(5), name, today.addDays(7)};
    }

    SendActivationBench() = default;
    SendActivationBench(const SendActivationBench&) = delete;
    SendActivationBench& operator=(const SendActivationBench&) = delete;

    SendActivationDialog* open()
    {
        mail.beforeOpen = [this] { events += u"opened"_s; };
        dialog = new SendActivationDialog(
            {[this](const QString& language) { return ready(prepare(language)); },
                [this](const PreparedInvitation& prepared, MailChannel channel) {
                    return handOff(prepared, channel);
                },
                [] { return today; }},
            mail, prompt);
        dialog->open();
        return dialog;
    }

    ~SendActivationBench() { delete dialog; }

    template <class T>
    [[nodiscard]] T* find(const char* objectName) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(objectName));
    }
    [[nodiscard]] QPushButton* button(const char* objectName) const
    {
        return find<QPushButton>(objectName);
    }
    [[nodiscard]] MessageBar* bar() const { return dialog->findChild<MessageBar*>(); }
    [[nodiscard]] QString barText() const { return bar()->isHidden() ? QString() : bar()->text(); }
    [[nodiscard]] QPlainTextEdit* body() const { return find<QPlainTextEdit>("body"); }
    [[nodiscard]] QLineEdit* subject() const { return find<QLineEdit>("subject"); }
    void more(const char* objectName) const { find<QAction>(objectName)->trigger(); }
};

inline QString clipboardText()
{
    return QApplication::clipboard()->text();
}

} // namespace kontorist::test

/// Opens the dialog of `bench` and waits until the message can leave.
#define OPEN_READY(bench)                                                                          \
    bench.open();                                                                                  \
    QTRY_VERIFY(bench.button("openInMailProgram")->isEnabled())
