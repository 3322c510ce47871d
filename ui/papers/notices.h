#pragma once

#include "domain/staff.h"

#include <QString>

#include <vector>

namespace kontorist {

/// "Waiting to be sent: SMS to Nils Berg (+46 70 123), e-mail to Kari (kari@x.se)", and on a line
/// of its own what was sent, with its time. Empty for none.
[[nodiscard]] QString noticesInWords(const std::vector<Notice>& notices);

} // namespace kontorist
