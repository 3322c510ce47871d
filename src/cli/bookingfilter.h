#pragma once

#include "cli/arguments.h"
#include "cli/commandspec.h"
#include "domain/bookingquery.h"

namespace kontorist {

/// The options by which bookings are chosen and ordered, and what they mean.
[[nodiscard]] std::vector<OptionSpec> bookingFilterOptions();
[[nodiscard]] OptionSpec bookingSortOption();
/// Errors: Invalid, field = the option.
[[nodiscard]] Result<BookingQuery> bookingQueryOf(const Arguments& arguments);

} // namespace kontorist
