#include "services/zip/safename.h"

#include <QTextBoundaryFinder>

#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nfc = QString::NormalizationForm_C;
constexpr auto nfkc = QString::NormalizationForm_KC;
constexpr qsizetype maxExtension = 11; // with its dot

bool isForbidden(char32_t c)
{
    return c < 0x80 && QStringView(u"<>:\"/\\|?*").contains(QChar(static_cast<char16_t>(c)));
}

/// Code points that show nothing but are neither controls nor format characters.
bool isInvisibleMark(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164
        || c == 0xFFA0 || (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

/// Look-alikes of separators: an unpacker that converts names to an 8-bit code page turns them
/// into the real ones.
bool becomesForbidden(char32_t c)
{
    if (c == 0x2044 || c == 0x2215 || c == 0x29F5 || c == 0x29F8 || c == 0x2216 || c == 0x00A5
        || c == 0x20A9) {
        return true;
    }
    if (c < 0xFE00 || c > 0xFFEF) {
        return isForbidden(c);
    }
    const QString plain = QString::fromUcs4(&c, 1).normalized(nfkc);
    return plain.size() == 1 && isForbidden(plain.front().unicode());
}

/// The code point as it may stand in a name: itself, u' ', u'_', or 0 for "drop".
char32_t cleaned(char32_t c)
{
    if (c == u'\t' || c == u'\n' || c == u'\r') {
        return u' ';
    }
    if (isInvisibleMark(c)) {
        return 0;
    }
    if (c == QChar::ReplacementCharacter) {
        return u'_'; // a lone surrogate, which no UTF-8 can hold, arrives as this
    }
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return 0;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return u' ';
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return u'_';
    default:
        return becomesForbidden(c) ? u'_' : c;
    }
}

QString withCleanCharacters(QStringView text)
{
    // A name is 80 bytes; ten thousand letters need not be normalised to find them.
    const QString start = text.first(qMin<qsizetype>(text.size(), 4096)).toString();
    QString out;
    out.reserve(start.size());
    const auto normal = start.normalized(nfc).toUcs4();
    for (const char32_t c : normal) {
        if (const char32_t kept = cleaned(c); kept != 0) {
            out += QChar::fromUcs4(kept);
        }
    }
    return out.normalized(nfc).simplified();
}

bool isTrimmed(QChar c)
{
    return c == u'.' || c.isSpace();
}

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && isTrimmed(text.back())) {
        text.chop(1);
    }
    return text;
}

/// Windows takes a device's name for the device with any extension and with blanks before the dot.
bool isReserved(const QString& name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QString base
        = name.left(dot < 0 ? name.size() : dot).normalized(nfkc).trimmed().toUpper();
    static constexpr std::array<QStringView, 7> words {
        u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$", u"CLOCK$"};
    for (const QStringView word : words) {
        if (base == word) {
            return true;
        }
    }
    return base.size() == 4 && (base.startsWith("COM"_L1) || base.startsWith("LPT"_L1))
        && base.back().isDigit();
}

QString withoutReserved(const QString& name)
{
    QString out = name;
    for (qsizetype i = 0; i < out.size() && out.at(i) == u'.'; ++i) {
        out[i] = u'_'; // a leading dot would hide the file
    }
    return isReserved(out) ? u'_' + out : out;
}

/// Start of the extension's dot, or size() where there is none worth keeping.
qsizetype extensionStart(const QString& name, SafeName::Kind kind)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (kind != SafeName::Kind::File || dot <= 0 || name.size() - dot > maxExtension
        || name.size() - dot < 2) {
        return name.size();
    }
    for (qsizetype i = dot + 1; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber()) {
            return name.size();
        }
    }
    return dot;
}

/// The longest start of `text` of at most `limit` bytes that ends between two graphemes; a single
/// grapheme longer than that (a letter under a heap of accents) is cut between code points.
QString shortened(const QString& text, qsizetype limit)
{
    if (text.toUtf8().size() <= limit) {
        return text;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (QStringView(text).left(next).toUtf8().size() > limit) {
            break;
        }
        // Qt 6.4 sees a border inside some surrogate pairs.
        if (next == text.size() || !text.at(next).isLowSurrogate()) {
            end = next;
        }
    }
    if (end > 0) {
        return text.left(end);
    }
    for (qsizetype i = 0; i < text.size();) {
        i += text.at(i).isHighSurrogate() ? 2 : 1;
        if (QStringView(text).left(i).toUtf8().size() > limit) {
            break;
        }
        end = i;
    }
    return text.left(end);
}

QString fitted(
    const QString& name, SafeName::Kind kind, qsizetype limit, const QString& suffix = {})
{
    const qsizetype dot = extensionStart(name, kind);
    const QString extension = name.mid(dot);
    const qsizetype room = limit - extension.toUtf8().size() - suffix.size();
    QString base = trimmedEnd(shortened(name.left(dot), room));
    return base + suffix + extension;
}

/// Each step may undo an earlier one (a cut leaves a trailing blank or a device's name), so they
/// run until nothing changes; every step but the "_" in front shortens, and that one ends.
QString madeSafe(QStringView text, SafeName::Kind kind, qsizetype limit)
{
    QString name = trimmedEnd(withCleanCharacters(text));
    for (int round = 0; round < 8; ++round) {
        const QString next = trimmedEnd(fitted(withoutReserved(name), kind, limit));
        if (next == name) {
            break;
        }
        name = next;
    }
    return name;
}

QString madeSafeOr(QStringView text, SafeName::Kind kind, qsizetype limit, QStringView fallback)
{
    QString name = madeSafe(text, kind, limit);
    if (name.isEmpty()) {
        name = madeSafe(fallback, kind, limit);
    }
    return name.isEmpty() ? u"_"_s : name;
}

} // namespace

SafeName SafeName::from(QStringView text, Kind kind, QStringView fallback)
{
    return {madeSafeOr(text, kind, maxBytes, fallback), kind};
}

SafeName SafeName::withSuffix(int number) const
{
    return {fitted(m_text, m_kind, maxBytes, u'_' + QString::number(number)), m_kind};
}

SafePath::SafePath(const SafeName& name)
    : m_text(name.text())
{
}

SafePath::SafePath(std::initializer_list<SafeName> parts)
{
    for (const SafeName& part : parts) {
        if (!m_text.isEmpty()) {
            m_text += u'/';
        }
        m_text += part.text();
    }
}

SafePath SafePath::child(const SafeName& name) const
{
    SafePath path;
    path.m_text = m_text + u'/' + name.text();
    return path;
}

SafeName SafeNameSet::take(const SafeName& wanted)
{
    const QString key = clashKey(wanted.text());
    if (!m_taken.contains(key)) {
        m_taken.insert(key);
        return wanted;
    }
    int& number = m_next[key];
    number = qMax(number, 1);
    for (;;) {
        const SafeName candidate = wanted.withSuffix(++number);
        const QString candidateKey = clashKey(candidate.text());
        if (!m_taken.contains(candidateKey)) {
            m_taken.insert(candidateKey);
            return candidate;
        }
    }
}

QString SafeNameSet::clashKey(QStringView text)
{
    // Upper case first: file systems fold through it (ı and i, ſ and s meet there).
    const QString upper = text.toString().normalized(nfkc).toUpper();
    return upper.toCaseFolded().normalized(nfkc).toCaseFolded();
}

SafeName fileNameForContact(QStringView name)
{
    constexpr auto extension = ".zip"_L1;
    const QString base = madeSafeOr(
        name, SafeName::Kind::Folder, SafeName::maxBytes - extension.size(), u"contact");
    return {base + extension, SafeName::Kind::File};
}

} // namespace kontorist
