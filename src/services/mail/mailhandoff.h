#pragma once

#include "services/mail/mailtourl.h"
#include "services/mail/preparedmail.h"

#include <functional>

namespace kontorist {

/// Whether the computer has a mail program; Unknown where the system does not tell.
enum class MailProgram { Available, None, Unknown };

/// What is known after a hand-off. Opened means that nothing failed: whether the person then
/// pressed Send cannot be known.
enum class MailOutcome { Opened, NoMailProgram, TooLong, Failed };

/// The way from the window to the operating system's mail program. Interface, since tests must not
/// open one. No call waits: each callback runs in the GUI thread, exactly once, or not at all where
/// the object is destroyed before. Nothing of the message is ever logged.
class MailHandoff
{
public:
    using ProbeDone = std::function<void(MailProgram)>;
    using Done = std::function<void(MailOutcome)>;

    MailHandoff() = default;
    virtual ~MailHandoff() = default;
    MailHandoff(const MailHandoff&) = delete;
    MailHandoff& operator=(const MailHandoff&) = delete;

    virtual void probe(ProbeDone done) = 0;
    /// Opens the mail program with a new message. TooLong where the message exceeds limit(): then
    /// openDraft() is the way.
    virtual void open(const MailMessage& message, Done done) = 0;
    /// Writes a private draft file and opens that.
    virtual void openDraft(const MailMessage& message, Done done) = 0;
    /// The most characters (MailtoUrl::encodedLength()) that open() takes.
    [[nodiscard]] virtual qsizetype limit() const { return MailtoUrl::budget; }
};

} // namespace kontorist
