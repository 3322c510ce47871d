#include "ui/contacts/transitionflow.h"

#include "base/futures.h"
#include "ui/contacts/backupflow.h"
#include "ui/contacts/conflictnotice.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/settings/appsettings.h"
#include "ui/words/words.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString doneText(ContactAction action, const Contact& contact)
{
    switch (action) {
    case ContactAction::Activate:
        return TransitionFlow::tr("%1 is Active now.").arg(contact.name);
    case ContactAction::Deactivate:
        return TransitionFlow::tr("%1 is Deactivated and can no longer log in.").arg(contact.name);
    case ContactAction::DeleteIdentities:
        return TransitionFlow::tr("The login of %1 is deleted; the contact stays.")
            .arg(contact.name);
    case ContactAction::DeleteContact:
        return TransitionFlow::tr("%1 is deleted.").arg(contact.name);
    case ContactAction::RevokeLink:
        return TransitionFlow::tr("The link of %1 no longer works.").arg(contact.name);
    default:
        return {};
    }
}

} // namespace

TransitionFlow::TransitionFlow(const FlowContext& context, BackupFlow& backup, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_backup(backup)
{
}

void TransitionFlow::start(ContactAction action, ContactId id)
{
    preview(action, id, [this, action](const ActionPreview& shown, bool backUpFirst) {
        if (action == ContactAction::DeleteContact && backUpFirst) {
            backUpThenPerform(shown);
        } else {
            perform(action, shown);
        }
    });
}

void TransitionFlow::ask(
    ContactAction action, ContactId id, std::function<void(const ActionPreview&)> proceed)
{
    preview(action, id,
        [proceed = std::move(proceed)](const ActionPreview& shown, bool) { proceed(shown); });
}

void TransitionFlow::preview(
    ContactAction action, ContactId id, std::function<void(const ActionPreview&, bool)> proceed)
{
    whenDone(m_context.workspace->contacts().preview(action, id), this,
        [this, action, id, proceed = std::move(proceed)](const Result<ActionPreview>& shown) {
            if (!shown) {
                tellFault(shown.error(), id);
            } else {
                onPreview(action, *shown, proceed);
            }
        });
}

void TransitionFlow::onPreview(ContactAction action, const ActionPreview& preview,
    const std::function<void(const ActionPreview&, bool)>& proceed)
{
    auto& prompt = m_context.ui.prompt;
    if (!preview.verdict.allowed()) {
        prompt.notify(m_context.window, actionRefusal(action, preview),
            [this, id = preview.contact.id](bool showJobs) {
                if (showJobs) {
                    emit showJobsRequested(id);
                }
            });
        return;
    }
    if (!asksFirst(action)) {
        proceed(preview, false);
        return;
    }
    auto& settings = m_context.ui.settings;
    prompt.confirm(m_context.window,
        actionConfirmation(action, preview, settings.backUpBeforeDelete()),
        [action, preview, proceed, &settings](const ConfirmAnswer& answer) {
            if (!answer.confirmed) {
                return;
            }
            if (action == ContactAction::DeleteContact) {
                settings.setBackUpBeforeDelete(answer.checked);
            }
            proceed(preview, answer.checked);
        });
}

void TransitionFlow::backUpThenPerform(const ActionPreview& preview)
{
    m_backup.runNow(preview.contact, [this, preview](const std::optional<ArchiveOutcome>& outcome) {
        if (!outcome) {
            emit message({FlowMessage::Kind::Fault,
                tr("%1 was not deleted, since the backup before it was not made.")
                    .arg(preview.contact.name),
                {}, {}});
            return;
        }
        if (outcome->gaps.isEmpty()) {
            perform(ContactAction::DeleteContact, preview);
            return;
        }
        ConfirmRequest request;
        request.id = u"confirm-delete-with-gaps"_s;
        request.title = tr("Delete %1 although the backup has gaps?").arg(preview.contact.name);
        request.text = tr("%n file(s) could not be read and are missing in the archive.", nullptr,
            static_cast<int>(outcome->gaps.size()));
        request.details = outcome->gaps.join(u'\n');
        request.confirmText = tr("Delete contact");
        request.destructive = true;
        m_context.ui.prompt.confirm(
            m_context.window, request, [this, preview](const ConfirmAnswer& answer) {
                if (answer.confirmed) {
                    perform(ContactAction::DeleteContact, preview);
                }
            });
    });
}

void TransitionFlow::perform(ContactAction action, const ActionPreview& preview)
{
    const auto& seen = preview.contact;
    whenDone(m_context.workspace->contacts().perform(action, seen.id, seen.rowVersion), this,
        [this, action, id = seen.id](const Result<Contact>& contact) {
            if (!contact) {
                tellFault(contact.error(), id);
                return;
            }
            emit message({FlowMessage::Kind::Done, doneText(action, *contact), {}, {}});
        });
}

void TransitionFlow::tellFault(const Error& error, ContactId id)
{
    if (error.code == ErrorCode::Conflict) {
        tellConflict(m_context, this, tr("Somebody changed this contact meanwhile"), u"contact"_s,
            id.value());
        return;
    }
    m_context.ui.prompt.notify(
        m_context.window, errorNotice(error, u"action-fault"_s), [](bool) {});
}

} // namespace kontorist
