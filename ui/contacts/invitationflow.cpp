#include "ui/contacts/invitationflow.h"

#include "base/clock.h"
#include "base/futures.h"
#include "services/invitationservice.h"
#include "ui/contacts/transitionflow.h"
#include "ui/mail/sendactivationdialog.h"
#include "ui/mail/sentbar.h"
#include "ui/words/words.h"

namespace kontorist {

namespace {

constexpr int askedAtMost = 50;

} // namespace

InvitationFlow::InvitationFlow(
    const FlowContext& context, TransitionFlow& questions, SentBar& bar, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_questions(questions)
    , m_bar(bar)
{
    connect(&m_bar, &SentBar::answered, this, &InvitationFlow::onAnswered);
}

void InvitationFlow::send(ContactId id)
{
    review(id, false);
}

void InvitationFlow::reset(ContactId id)
{
    m_questions.ask(ContactAction::ResetAndReinvite, id,
        [this](const ActionPreview& preview) { review(preview.contact.id, true); });
}

void InvitationFlow::review(ContactId id, bool reset)
{
    SendActivationCalls calls;
    calls.prepare = [workspace = m_context.workspace, id, reset](const QString& language) {
        return workspace->invitations().prepare(id, language, reset);
    };
    calls.handOff = [workspace = m_context.workspace, reset](
                        const PreparedInvitation& prepared, MailChannel channel) {
        return workspace->invitations().handOff(prepared, channel, reset);
    };
    calls.now = [workspace = m_context.workspace] { return workspace->clock().now(); };
    auto* dialog = new SendActivationDialog(calls, m_context.ui.mail, m_context.ui.prompt,
        m_context.window, reset ? words::action(ContactAction::ResetAndReinvite) : QString());
    connect(dialog, &SendActivationDialog::handedOff, &m_bar, &SentBar::add);
    dialog->open();
}

void InvitationFlow::askAboutUnanswered()
{
    whenDone(m_context.workspace->invitations().unanswered(askedAtMost), this,
        [this](Result<std::vector<HandedOffInvitation>> open) {
            if (open) {
                m_bar.setPending(std::move(*open));
            }
        });
}

void InvitationFlow::onAnswered(MessageId asked, bool sent)
{
    whenDone(m_context.workspace->invitations().confirmSent(asked, sent), this,
        [this, sent](const Result<void>& result) {
            if (!result) {
                m_questions.tellFault(result.error(), {});
            } else if (!sent) {
                emit message({FlowMessage::Kind::Done,
                    tr("Noted. A link in that mail no longer works."), {}, {}});
            }
        });
}

} // namespace kontorist
