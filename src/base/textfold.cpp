#include "base/textfold.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

bool isBidiOrInvisible(char32_t c)
{
    return c == 0x200B || c == 0x200E || c == 0x200F || c == 0x061C || c == 0xFEFF || c == 0x2060
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Letters without a canonical decomposition; `c` is lower case already.
QLatin1StringView spelledOut(char16_t c)
{
    switch (c) {
    case u'ø':
        return "o"_L1;
    case u'ł':
        return "l"_L1;
    case u'ß':
        return "ss"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'þ':
        return "th"_L1;
    case u'ı':
        return "i"_L1;
    case u'ħ':
        return "h"_L1;
    case u'ŋ':
        return "n"_L1;
    default:
        return {};
    }
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
}

QString foldCharacters(QStringView text)
{
    if (isPlainAscii(text)) {
        return text.toString().toLower();
    }
    const QString decomposed
        = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size() + 4);
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing
            || isBidiOrInvisible(c.unicode())) {
            continue;
        }
        if (const auto letters = spelledOut(c.unicode()); !letters.isEmpty()) {
            out += letters;
        } else if (c.isSpace() || c.category() == QChar::Other_Control) {
            out += u' ';
        } else {
            out += c.toLower();
        }
    }
    return out;
}

} // namespace

QString foldText(QStringView text)
{
    return foldCharacters(text).simplified();
}

QString foldSearchTerm(QStringView text)
{
    const QString folded = foldCharacters(text);
    QString out = folded.simplified();
    if (out.isEmpty()) {
        return out;
    }
    if (folded.front() == u' ') {
        out.prepend(u' ');
    }
    if (folded.back() == u' ') {
        out.append(u' ');
    }
    return out;
}

bool hasControlCharacters(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.category() == QChar::Other_Control || c.unicode() == 0x2028
            || c.unicode() == 0x2029) {
            return true;
        }
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            return true;
        }
    }
    return false;
}

QString withoutBidiMarks(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!isBidiOrInvisible(c.unicode())) {
            out += c;
        }
    }
    return out;
}

} // namespace kontorist
