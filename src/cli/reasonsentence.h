#pragma once

#include <QString>

#include <span>

namespace kontorist {

/// %1 = values of the error, or its field where it has none; %2 = its field.
struct ReasonSentence
{
    QLatin1StringView reason;
    const char* text; ///< to be translated in the context "Cli"
};

/// Reasons of customers, their users and their papers.
[[nodiscard]] std::span<const ReasonSentence> customerSentences();

/// Reasons of events, bookings and invoices.
[[nodiscard]] std::span<const ReasonSentence> bookingSentences();

/// Reasons of the database and its file.
[[nodiscard]] std::span<const ReasonSentence> databaseSentences();

} // namespace kontorist
