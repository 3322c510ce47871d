#pragma once

#include <QLatin1StringView>

#include <span>

namespace kontorist::words {

/// A reason of the domain and the services, and the sentence for it in the context "Words".
struct ReasonWord
{
    QLatin1StringView reason;
    const char* text; ///< %1 the field or file, %2 the first argument
};

/// Those of customers, customer users and their papers.
[[nodiscard]] std::span<const ReasonWord> customerReasonWords();
/// Those of events, bookings and invoices.
[[nodiscard]] std::span<const ReasonWord> bookingReasonWords();

} // namespace kontorist::words
