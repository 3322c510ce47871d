#pragma once

#include "base/result.h"
#include "services/mail/mailhandoff.h"
#include "services/mail/preparedmail.h"

#include <QDialog>
#include <QFuture>

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

/// "Send activation request": review, edit, and hand the message to the mail program, the clipboard,
/// a draft file or a QR code. Open it with open(); it deletes itself when closed.
class SendActivationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `handoff` and `prompt` must outlive the dialog. `windowTitle` replaces the title for Reset and
    /// re-invite; empty = "Send activation request".
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
    enum class Step { Preparing, Asking, Reviewing, Recording, Opening, Recorded, Broken };

    void connectView();
    void prepare(const QString& language, bool keepText);
    void prepared(Result<PreparedInvitation> result, bool keepText);
    void changeLanguage(const QString& language);
    void probed(MailProgram program);
    void textChanged();
    void updateState();
    void putLinkBack();
    /// Records the request, once, and then runs `leave`, which lets the message out.
    void send(MailChannel channel, std::function<void()> leave);
    void recorded(Result<HandedOffInvitation> result, const std::function<void()>& leave);
    void openMailProgram();
    void openDraft();
    void opened(MailOutcome outcome);
    void copyMessage();
    void copyLink();
    void saveDraft();
    void showQrCode();
    void setStep(Step step);
    [[nodiscard]] QString sendObstacle() const; ///< why nothing can leave now; empty = it can
    [[nodiscard]] MailMessage message() const; ///< as edited
    [[nodiscard]] bool isTooLong() const;

    SendActivationCalls m_calls;
    MailHandoff& m_handoff;
    UserPrompt& m_prompt;
    std::unique_ptr<SendActivationView> m_view;
    std::optional<PreparedInvitation> m_prepared;
    MailProgram m_program = MailProgram::Unknown;
    Step m_step = Step::Preparing;
    int m_generation = 0; ///< drops the answers of earlier prepare() calls
    bool m_recorded = false;
};

} // namespace kontorist
