#pragma once

#include "base/result.h"
#include "services/mail/mailhandoff.h"
#include "services/mail/preparedmail.h"

#include <QDialog>
#include <QFuture>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace kontorist {

class UserPrompt;
class SendActivationView;

/// What the dialog asks of the services; the page controller binds these to InvitationService.
struct SendActivationCalls
{
    /// Composes in `language` (empty = the contact's). Writes nothing.
    std::function<QFuture<Result<PreparedInvitation>>(const QString& language)> prepare;
    /// Writes token, message and flag. Nothing leaves the dialog before this has succeeded.
    std::function<QFuture<Result<HandedOffInvitation>>(
        const PreparedInvitation& prepared, MailChannel channel)>
        handOff;
    std::function<QDateTime()> now; ///< UTC; empty = the system's clock
};

/// The mail review: "Send activation request", and the invitations and login details of customer
/// users. Review, edit, and hand the message to the mail program, the clipboard, a draft file or a
/// QR code. Open it with open(); it deletes itself when closed.
class SendActivationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `handoff` and `prompt` must outlive the dialog. `windowTitle`: empty = "Send
    /// activation request".
    SendActivationDialog(SendActivationCalls calls, MailHandoff& handoff, UserPrompt& prompt,
        QWidget* parent = nullptr, const QString& windowTitle = {});
    ~SendActivationDialog() override;

    /// Shows the dialog window-modal and begins to prepare the message. Never waits.
    void open() override;
    /// Closes. Ignored for the moment in which the request is being recorded.
    void reject() override;

signals:
    /// The request is recorded and its link valid, whatever then happens to the message: ask later
    /// whether it was sent. Emitted at most once.
    void handedOff(const kontorist::HandedOffInvitation& invitation);

private:
    enum class Step { Preparing, Broken, Asking, Reviewing, Recording, Opening, Recorded };
    struct Notice;

    void connectView();
    void prepare(const QString& language, bool keepText);
    void prepared(Result<PreparedInvitation> result, bool keepText);
    void changeLanguage(int index);
    void probed(MailProgram program);
    void putLinkBack();
    void send(MailChannel channel, std::function<void()> leave);
    void recorded(Result<HandedOffInvitation> result, const std::function<void()>& leave);
    void openMailProgram();
    void openDraft();
    void opened(MailOutcome outcome);
    void offerClose();
    void copyMessage();
    void copyLink();
    void saveDraft();
    void writeDraft(const QString& path);
    void showQrCode();

    void enter(Step step);
    void restoreFocus();
    void refresh();
    void refreshBar();
    void refreshMeter();
    void notify(Notice notice);
    void notifyError(const Error& error);
    [[nodiscard]] QString questionFirst() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool lacksLink() const;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] MailMessage message() const;

    SendActivationCalls m_calls;
    MailHandoff& m_handoff;
    UserPrompt& m_prompt;
    SendActivationView* m_view = nullptr;
    std::optional<PreparedInvitation> m_prepared; ///< as composed; the edits stand in the view
    std::unique_ptr<Notice> m_notice; ///< the last thing that happened, if it is still worth saying
    QString m_language; ///< asked for last; empty = the contact's
    MailProgram m_program = MailProgram::Unknown;
    Step m_step = Step::Preparing;
    QPointer<QWidget> m_focusBefore; ///< what had the focus when everything was disabled
    int m_generation = 0; ///< drops the answers of earlier prepare() calls
    bool m_recorded = false;
    bool m_questionAnswered = false;
};

} // namespace kontorist
