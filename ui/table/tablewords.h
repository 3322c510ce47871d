#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace kontorist {

/// Words that all tables share.

/// "Status, sorted descending, key 2 of 3"; `place` from 0, -1 = the table is not sorted by it.
[[nodiscard]] QString spokenColumnHeader(
    const QString& title, int place, int keys, bool descending);
/// "Company: Öberg AB", "Company: none".
[[nodiscard]] QString spokenCell(const QString& title, const QString& value);
/// "3 days ago", "in 2 hours".
[[nodiscard]] QString howLongAgo(const QDateTime& then, const QDateTime& now);
/// "3 May 2026, 09:10 (3 days ago)"; "" for an invalid time.
[[nodiscard]] QString dateWithAge(const QDateTime& then, const QDateTime& now);
/// words::date() with a memory: a locale's date costs more than the painting of its cell, and the
/// same days come again and again. Made anew where the language changes.
[[nodiscard]] std::function<QString(const QDateTime&)> rememberedDates();
[[nodiscard]] QString loadingWord();
/// For a tool tip: a name that looks like mark-up is shown as it is written.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace kontorist
