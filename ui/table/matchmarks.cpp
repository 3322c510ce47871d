#include "ui/table/matchmarks.h"

#include "base/textfold.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace kontorist {

namespace {

/// The folded text and, for each of its letters, which letter (grapheme) of the original it is
/// from.
struct FoldedText
{
    QString folded;
    std::vector<qsizetype> from; ///< start in the original, per unit of `folded`
    std::vector<qsizetype> to; ///< end in the original
};

FoldedText foldWithPlaces(const QString& text)
{
    FoldedText out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = finder.toNextBoundary();
        if (end <= start) {
            end = text.size();
        }
        const QStringView letter = QStringView(text).mid(start, end - start);
        QString folded = foldText(letter);
        if (folded.isEmpty() && letter.front().isSpace() && !out.folded.endsWith(u' ')) {
            folded = QStringLiteral(" ");
        }
        out.folded += folded;
        out.from.insert(out.from.end(), static_cast<size_t>(folded.size()), start);
        out.to.insert(out.to.end(), static_cast<size_t>(folded.size()), end);
        start = end;
    }
    return out;
}

} // namespace

QStringList searchTerms(const QString& search)
{
    QStringList words = foldText(search).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

std::vector<TextRange> matchRanges(const QString& text, const QStringList& terms)
{
    std::vector<TextRange> ranges;
    if (terms.isEmpty() || text.isEmpty()) {
        return ranges;
    }
    const FoldedText folded = foldWithPlaces(text);
    for (const QString& term : terms) {
        for (qsizetype at = folded.folded.indexOf(term); at >= 0;
             at = folded.folded.indexOf(term, at + term.size())) {
            const qsizetype start = folded.from[static_cast<size_t>(at)];
            const qsizetype end = folded.to[static_cast<size_t>(at + term.size() - 1)];
            ranges.push_back({start, end - start});
        }
    }
    std::sort(ranges.begin(), ranges.end(),
        [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
    std::vector<TextRange> merged;
    for (const TextRange& range : ranges) {
        if (!merged.empty() && range.start <= merged.back().start + merged.back().length) {
            TextRange& last = merged.back();
            last.length
                = std::max(last.start + last.length, range.start + range.length) - last.start;
        } else {
            merged.push_back(range);
        }
    }
    return merged;
}

} // namespace kontorist
