#pragma once

#include "base/error.h"

namespace kontorist {

/// What the program returns to whoever started it; the numbers are a public contract.
enum class ExitStatus {
    Done = 0,
    Internal = 1, ///< a bug
    Usage = 2,
    Refused = 3, ///< by a rule, a right, or the person who was asked
    NotFound = 4,
    Conflict = 5,
    Unavailable = 6, ///< database, file or service
    Invalid = 7, ///< input
    Partly = 8, ///< of a bulk command
    Interrupted = 130 ///< never returned: the program ends by the signal that stopped it
};

[[nodiscard]] ExitStatus exitStatusOf(ErrorCode code);

} // namespace kontorist
