#pragma once

#include "base/error.h"

#include <QString>

namespace kontorist {

/// A whole sentence for the error in the language of the run, on one line.
[[nodiscard]] QString errorMessage(const Error& error);

} // namespace kontorist
