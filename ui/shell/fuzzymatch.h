#pragma once

#include <QString>

#include <optional>

namespace kontorist {

/// How well `text` fits what was typed: its letters occur in order, ignoring case and diacritics.
/// Higher is better; beginnings of words and letters in a row count more. nullopt = does not fit.
/// Both sides folded by foldText(). An empty pattern fits everything with 0.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView foldedPattern, QStringView foldedText);

} // namespace kontorist
