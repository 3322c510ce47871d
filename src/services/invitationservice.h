#pragma once

#include "base/result.h"
#include "services/mail/preparedmail.h"

#include <QFuture>

namespace kontorist {

class ServiceContext;

/// Send activation request: prepared, reviewed, handed off, and then asked "was it sent?".
class InvitationService
{
public:
    explicit InvitationService(ServiceContext& context);

    /// Composes the message in `language` (empty = the contact's) with a fresh secret. Writes
    /// nothing. `reset` prepares Reset and re-invite: judged as that action.
    /// Refused / Denied as the rules say; NotFound.
    [[nodiscard]] QFuture<Result<PreparedInvitation>> prepare(
        ContactId contact, const QString& language = {}, bool reset = false);

    /// Records token, message and invited flag in one transaction and supersedes older links; with
    /// `reset` first wipes the old login. Call before the mail program is opened. Conflict where
    /// the contact changed since prepare().
    [[nodiscard]] QFuture<Result<HandedOffInvitation>> handOff(
        const PreparedInvitation& prepared, MailChannel channel, bool reset = false);

    /// The answer to "Was it sent?". No clears the flag and revokes the link.
    [[nodiscard]] QFuture<Result<void>> confirmSent(MessageId message, bool sent);

    /// Handed off and not answered yet, newest first: asked again after a restart.
    [[nodiscard]] QFuture<Result<std::vector<HandedOffInvitation>>> unanswered(int limit);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
