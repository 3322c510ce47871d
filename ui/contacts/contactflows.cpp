#include "ui/contacts/contactflows.h"

#include "base/futures.h"
#include "services/auditservice.h"
#include "services/linkservice.h"
#include "ui/contacts/backupflow.h"
#include "ui/contacts/editflow.h"
#include "ui/contacts/invitationflow.h"
#include "ui/contacts/transitionflow.h"
#include "ui/dialogs/termsdialog.h"
#include "ui/dialogs/userprompt.h"
#include "ui/dialogs/workspacecalls.h"

#include <QLocale>

namespace kontorist {

using namespace Qt::StringLiterals;

ContactFlows::ContactFlows(const FlowContext& context, SentBar& bar, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_backup(new BackupFlow(context, this))
    , m_transitions(new TransitionFlow(context, *m_backup, this))
    , m_invitations(new InvitationFlow(context, *m_transitions, bar, this))
    , m_edits(new EditFlow(context, this))
{
    connect(m_backup, &BackupFlow::message, this, &ContactFlows::message);
    connect(m_transitions, &TransitionFlow::message, this, &ContactFlows::message);
    connect(m_invitations, &InvitationFlow::message, this, &ContactFlows::message);
    connect(m_edits, &EditFlow::message, this, &ContactFlows::message);
    connect(
        m_transitions, &TransitionFlow::showJobsRequested, this, &ContactFlows::showJobsRequested);
    connect(m_edits, &EditFlow::showContactRequested, this, &ContactFlows::showContactRequested);
    connect(m_edits, &EditFlow::inviteRequested, m_invitations, &InvitationFlow::send);
}

void ContactFlows::start(ContactAction action, const Contact& contact)
{
    switch (action) {
    case ContactAction::SendActivationRequest:
        m_invitations->send(contact.id);
        return;
    case ContactAction::ResetAndReinvite:
        m_invitations->reset(contact.id);
        return;
    case ContactAction::BackUpUserData:
        m_backup->start(contact);
        return;
    case ContactAction::Edit:
        m_edits->edit(contact.id);
        return;
    case ContactAction::Activate:
    case ContactAction::Deactivate:
    case ContactAction::DeleteIdentities:
    case ContactAction::DeleteContact:
    case ContactAction::RevokeLink:
        m_transitions->start(action, contact.id);
        return;
    case ContactAction::RegisterThroughLink:
    case ContactAction::SelfRegister:
    case ContactAction::ConfirmRegistration:
        return; // only the person does these, through the portal
    }
}

void ContactFlows::addContact()
{
    m_edits->add();
}

void ContactFlows::uploadTerms()
{
    auto* dialog = new TermsDialog(
        termsCalls(m_context.workspace), m_context.ui.prompt, m_context.ui.theme, m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TermsDialog::uploaded, this, [this](const TermsDocument& terms) {
        emit message({FlowMessage::Kind::Done,
            tr("Service terms “%1” are in force. Nobody has accepted them yet.").arg(terms.label),
            {}, {}});
    });
    dialog->open();
}

void ContactFlows::revoke(const AccessToken& link)
{
    whenDone(m_context.workspace->links().revoke(link.id), this,
        [this](const Result<AccessToken>& revoked) {
            if (!revoked) {
                m_transitions->tellFault(revoked.error(), {});
                return;
            }
            emit message({FlowMessage::Kind::Done,
                tr("The link to %1 no longer works.").arg(revoked->recipient), {}, {}});
            emit linksChanged();
        });
}

void ContactFlows::verifyLog()
{
    whenDone(
        m_context.workspace->audit().verify(), this, [this](const Result<AuditVerdict>& verdict) {
            if (!verdict) {
                m_transitions->tellFault(verdict.error(), {});
            } else if (verdict->intact) {
                emit message({FlowMessage::Kind::Done,
                    tr("The activity log is intact: %1 lines checked.")
                        .arg(QLocale().toString(verdict->checked)),
                    {}, {}});
            } else {
                NoticeRequest notice;
                notice.id = u"log-damaged"_s;
                notice.title = tr("The activity log was tampered with or is damaged");
                notice.text = tr(
                    "Line %1 does not fit the lines before it. Everything up to there is intact. "
                    "Keep a copy of the database and tell your administrator.")
                                  .arg(QLocale().toString(verdict->firstBadSeq));
                notice.details = verdict->problem;
                m_context.ui.prompt.notify(m_context.window, notice, [](bool) {});
            }
        });
}

void ContactFlows::askAboutUnanswered()
{
    m_invitations->askAboutUnanswered();
}

ContactFormDialog* ContactFlows::unsavedForm() const
{
    return m_edits->unsavedForm();
}

} // namespace kontorist
