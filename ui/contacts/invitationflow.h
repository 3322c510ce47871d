#pragma once

#include "services/contactservice.h"
#include "services/mail/preparedmail.h"
#include "ui/common/flowcontext.h"

#include <QObject>

namespace kontorist {

class SentBar;
class TransitionFlow;

/// Send activation request and Reset and re-invite: review and hand off the mail, later ask whether
/// it was sent.
class InvitationFlow : public QObject
{
    Q_OBJECT

public:
    InvitationFlow(
        const FlowContext& context, TransitionFlow& questions, SentBar& bar, QObject* parent);

    void send(ContactId id);
    void reset(ContactId id);
    /// Asks about requests whose question was left open when the program ended.
    void askAboutUnanswered();

signals:
    void message(const kontorist::FlowMessage& message);

private:
    void review(ContactId id, bool reset);
    void onAnswered(MessageId message, bool sent);

    FlowContext m_context;
    TransitionFlow& m_questions;
    SentBar& m_bar;
};

} // namespace kontorist
