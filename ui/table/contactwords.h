#pragma once

#include "models/contacttexts.h"

namespace kontorist {

/// The words of the Contacts table in the present language.
[[nodiscard]] ContactTexts contactTexts();

} // namespace kontorist
