#include "ui/shell/fuzzymatch.h"

namespace kontorist {

namespace {

constexpr int wordStartScore = 8;
constexpr int inRowScore = 5;
constexpr int letterScore = 1;
constexpr int wholeScore = 40;
constexpr int skippedCost = 1;
constexpr int mostSkippedCost = 6;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Score of the match that begins at `first`, taking each next letter at the best near place.
std::optional<int> scoreFrom(QStringView pattern, QStringView text, qsizetype first)
{
    int score = 0;
    qsizetype at = first;
    qsizetype last = -1;
    for (const QChar letter : pattern) {
        if (letter.isSpace()) {
            continue;
        }
        qsizetype found = text.indexOf(letter, at);
        if (found < 0) {
            return std::nullopt;
        }
        // A beginning of a word further on is what people mean by initials.
        if (found != last + 1) {
            for (qsizetype next = found; next >= 0; next = text.indexOf(letter, next + 1)) {
                if (startsWord(text, next)) {
                    found = next;
                    break;
                }
            }
        }
        score += letterScore;
        score += startsWord(text, found) ? wordStartScore : 0;
        score += found == last + 1 && last >= 0 ? inRowScore : 0;
        score -= static_cast<int>(
            std::min<qsizetype>((found - last - 1) * skippedCost, mostSkippedCost));
        last = found;
        at = found + 1;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(QStringView foldedPattern, QStringView foldedText)
{
    const auto pattern = foldedPattern.trimmed();
    if (pattern.isEmpty()) {
        return 0;
    }
    const auto whole = foldedText.indexOf(pattern);
    if (whole >= 0) {
        return wholeScore + (startsWord(foldedText, whole) ? wordStartScore : 0)
            + static_cast<int>(pattern.size()) * inRowScore
            - static_cast<int>(std::min<qsizetype>(whole, mostSkippedCost));
    }
    std::optional<int> best;
    for (qsizetype at = foldedText.indexOf(pattern.first(1)); at >= 0;
         at = foldedText.indexOf(pattern.first(1), at + 1)) {
        const auto score = scoreFrom(pattern, foldedText, at);
        if (score && (!best || *score > *best)) {
            best = score;
        }
    }
    return best;
}

} // namespace kontorist
