#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kontorist {

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start;
    qsizetype length;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// The words a search text is looked for by, folded.
[[nodiscard]] QStringList searchTerms(const QString& search);

/// Where the words occur in `text` without regard to case and diacritics, in the letters of `text`
/// itself: "oberg" marks "Öberg", "strasse" marks "Straße". Sorted, not overlapping.
[[nodiscard]] std::vector<TextRange> matchRanges(const QString& text, const QStringList& terms);

} // namespace kontorist
