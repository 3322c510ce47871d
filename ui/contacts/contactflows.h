#pragma once

#include "domain/contact.h"
#include "domain/contactactions.h"
#include "domain/token.h"
#include "ui/common/flowcontext.h"

#include <QObject>

namespace kontorist {

class BackupFlow;
class ContactFormDialog;
class EditFlow;
class InvitationFlow;
class SentBar;
class TransitionFlow;

/// Every action of the domain from its question to its outcome.
class ContactFlows : public QObject
{
    Q_OBJECT

public:
    ContactFlows(const FlowContext& context, SentBar& bar, QObject* parent);

    void start(ContactAction action, const Contact& contact);
    void addContact();
    void uploadTerms();
    void revoke(const AccessToken& link);
    void verifyLog();
    void askAboutUnanswered();
    [[nodiscard]] ContactFormDialog* unsavedForm() const;
    [[nodiscard]] BackupFlow& backup() { return *m_backup; } ///< for records of the same people

signals:
    void message(const kontorist::FlowMessage& message);
    void showContactRequested(kontorist::ContactId id);
    void showJobsRequested(kontorist::ContactId id);
    void linksChanged();

private:
    FlowContext m_context;
    BackupFlow* m_backup;
    TransitionFlow* m_transitions;
    InvitationFlow* m_invitations;
    EditFlow* m_edits;
};

} // namespace kontorist
