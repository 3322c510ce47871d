#pragma once

#include "services/contactservice.h"
#include "ui/common/flowcontext.h"

#include <QObject>

namespace kontorist {

class BackupFlow;

/// The actions that change a contact in one step: activate, deactivate, delete identities, delete
/// contact, revoke link. Looks up the consequences, asks where the rules say so, does it, and
/// tells.
class TransitionFlow : public QObject
{
    Q_OBJECT

public:
    TransitionFlow(const FlowContext& context, BackupFlow& backup, QObject* parent);

    void start(ContactAction action, ContactId id);
    /// The same questions for an action that goes on elsewhere: `proceed` runs once it is allowed
    /// and confirmed.
    void ask(ContactAction action, ContactId id, std::function<void(const ActionPreview&)> proceed);
    /// Tells why a call failed; for a conflict also who changed what.
    void tellFault(const Error& error, ContactId id);

signals:
    void message(const kontorist::FlowMessage& message);
    void showJobsRequested(kontorist::ContactId id);

private:
    void onPreview(ContactAction action, const ActionPreview& preview,
        const std::function<void(const ActionPreview&, bool backUpFirst)>& proceed);
    void preview(ContactAction action, ContactId id,
        std::function<void(const ActionPreview&, bool backUpFirst)> proceed);
    void backUpThenPerform(const ActionPreview& preview);
    void perform(ContactAction action, const ActionPreview& preview);

    FlowContext m_context;
    BackupFlow& m_backup;
};

} // namespace kontorist
