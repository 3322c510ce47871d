#pragma once

#include "base/error.h"
#include "domain/actor.h"
#include "domain/contact.h"
#include "domain/contactactions.h"
#include "domain/contactquery.h"
#include "domain/job.h"
#include "domain/token.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace kontorist::words {

/// The words for people; every code below the window becomes a sentence here and nowhere else.

[[nodiscard]] QString status(ContactStatus status); ///< "Not active"
[[nodiscard]] QString jobStatus(JobStatus status); ///< "Approval pending"
[[nodiscard]] QString jobFileKind(JobFileKind kind);
[[nodiscard]] QString column(ContactColumn column); ///< "Contact name" …
[[nodiscard]] QString language(const QString& code); ///< "Norwegian Bokmål"
[[nodiscard]] QString tokenPurpose(TokenPurpose purpose);
[[nodiscard]] QString tokenState(TokenState state);
[[nodiscard]] QString field(const QString& field); ///< "E-mail address"
/// How a message left, by its word in the log: "CLIPBOARD" is "Clipboard". Unknown: the word.
[[nodiscard]] QString mailChannel(const QString& channel);
/// English names exactly as in the action table: "Send activation request", "Delete identities" …
[[nodiscard]] QString action(ContactAction action);
/// "Activate contact: only for Not active contacts. This one is Active." Empty when allowed.
[[nodiscard]] QString refusal(
    ContactAction action, ActionVerdict verdict, const ContactFacts& facts);
/// Invited flag in words: "Invited 3 May, link valid until 10 May", "link expired 10 May", or "".
[[nodiscard]] QString invitation(const Contact& contact, const QDateTime& now);
/// "2 New, 1 Incoming, 1 Completed"
[[nodiscard]] QString jobCounts(const QMap<JobStatus, int>& counts);
/// What happened, what is safe, what to do. Never raw driver text (that is details()).
[[nodiscard]] QString errorTitle(const Error& error);
[[nodiscard]] QString errorText(const Error& error);
/// One sentence for a form field, e.g. "There is already a contact with this address."
[[nodiscard]] QString fieldFault(const Error& error);
[[nodiscard]] QString auditAction(const QString& action); ///< "contact.deactivate" → "Deactivated"
[[nodiscard]] QString actorKind(ActorKind kind); ///< "Staff", "Guest" …
[[nodiscard]] QString right(Right right); ///< "Manage contacts"
[[nodiscard]] QString invitedFilter(InvitedFilter filter); ///< "Link expired" …
/// "Unregistered or Not active"
[[nodiscard]] QString alternatives(const QStringList& items);

/// Dates in the user's locale and time zone, the month in letters: "3 May 2026". "–" for an invalid
/// one.
[[nodiscard]] QString date(const QDateTime& utc);
/// The same without the year where that is the year of `now`: "3 May".
[[nodiscard]] QString shortDate(const QDateTime& utc, const QDateTime& now);
[[nodiscard]] QString dateTime(const QDateTime& utc);
[[nodiscard]] QString fileSize(qint64 bytes);

} // namespace kontorist::words
