#pragma once

#include <QString>
#include <QStringList>

namespace kontorist {

/// The closed set of ways in which a call can fail. Text for people is made at the edge
/// (the window, the command line) from `code`, `reason` and `args`.
enum class ErrorCode {
    Internal, ///< a bug; `detail` says where
    Refused, ///< a rule says no; `reason` names it (a RefusalReason code for actions)
    Denied, ///< the staff member lacks a right; `args[0]` names it
    NotFound,
    Conflict, ///< somebody changed the row meanwhile
    Invalid, ///< bad input; `field` names the field, column or line
    Unavailable, ///< database, file or service cannot be reached
    Busy, ///< locked by another process for longer than we wait
    Full, ///< the disk is full
    ReadOnly, ///< the target cannot be written
    SchemaTooNew, ///< written by a newer program
    Corrupt, ///< not a database, damaged, or not ours
    Cancelled,
    Partly ///< a bulk run in which some rows failed
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString reason; ///< stable machine word, e.g. "email-taken"; part of the CLI contract
    QString field; ///< the field, file or line at fault, or empty
    QStringList args; ///< values for the sentence shown (counts, names the user typed)
    QString detail; ///< technical text for the log; never personal data, never secrets

    friend bool operator==(const Error&, const Error&) = default;
};

/// Stable word for a code, as printed by the command line ("refused", "not-found" …).
[[nodiscard]] QString errorCodeName(ErrorCode code);

[[nodiscard]] Error makeError(
    ErrorCode code, QString reason, QString field = {}, QStringList args = {}, QString detail = {});
[[nodiscard]] Error internalError(QString detail);

} // namespace kontorist
