#pragma once

#include "services/mail/mailhandoff.h"

#include <QList>

#include <utility>

namespace kontorist {

/// A mail program that writes down what it got. It answers at once, or where `hold` is set when
/// release() is called.
class RecordingMailHandoff final : public MailHandoff
{
public:
    MailProgram program = MailProgram::Available;
    MailOutcome outcome = MailOutcome::Opened;
    bool hold = false;
    std::function<void()> beforeOpen; ///< called first, e.g. to note the order of events
    QList<MailMessage> opened;
    QList<MailMessage> drafts;
    int probes = 0;

    void probe(ProbeDone done) override
    {
        ++probes;
        done(program);
    }
    void open(const MailMessage& message, Done done) override
    {
        if (MailtoUrl::encodedLength(message) > limit()) {
            done(MailOutcome::TooLong);
            return;
        }
        take(opened, message, std::move(done));
    }
    void openDraft(const MailMessage& message, Done done) override
    {
        take(drafts, message, std::move(done));
    }
    void release()
    {
        if (auto done = std::exchange(m_waiting, nullptr)) {
            done(outcome);
        }
    }

private:
    void take(QList<MailMessage>& list, const MailMessage& message, Done done)
    {
        if (beforeOpen) {
            beforeOpen();
        }
        list.append(message);
        if (hold) {
            m_waiting = std::move(done);
        } else {
            done(outcome);
        }
    }

    Done m_waiting;
};

} // namespace kontorist
