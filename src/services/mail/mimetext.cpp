#include "services/mail/mimetext.h"

#include <QStringList>

#include <algorithm>

namespace kontorist::mime {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLimit = 76;
constexpr qsizetype wordBytes = 45; ///< 60 letters of base64, 72 with =?utf-8?B?…?=
constexpr qsizetype firstWordBytes = 36; ///< leaves room for the name of the header
constexpr qsizetype plainLimit = 60;

bool isPlain(const QString& text)
{
    return text.size() <= plainLimit && text == text.simplified() && !text.contains(u"=?"_s)
        && std::all_of(text.cbegin(), text.cend(),
            [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// A phrase of atoms needs no quotes; all else goes into encoded words, where no special character
/// has a meaning.
bool isPlainPhrase(const QString& text)
{
    return isPlain(text) && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'\'';
    });
}

/// Each word holds whole characters, as RFC 2047 demands.
QByteArrayList encodedWords(const QString& text)
{
    QByteArrayList words;
    QByteArray chunk;
    const auto flush = [&] {
        words += "=?utf-8?B?" + chunk.toBase64() + "?=";
        chunk.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray bytes = QStringView(text).mid(i, length).toUtf8();
        if (chunk.size() + bytes.size() > (words.isEmpty() ? firstWordBytes : wordBytes)) {
            flush();
        }
        chunk += bytes;
        i += length;
    }
    flush();
    return words;
}

QByteArray header(const QByteArray& name, const QByteArrayList& words)
{
    QByteArray text = name + ':';
    qsizetype column = text.size();
    bool first = true;
    for (const QByteArray& word : words) {
        // The first word stays on the header's own line: some readers take a line that is empty but
        // for the name for an empty header.
        if (!first && column + 1 + word.size() > lineLimit) {
            text += "\r\n";
            column = 0;
        }
        text += ' ' + word;
        column += 1 + word.size();
        first = false;
    }
    return text + "\r\n";
}

void appendEscaped(QByteArray& line, char c)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    line += '=';
    line += digits[byte >> 4U];
    line += digits[byte & 0x0FU];
}

QByteArray quotedLine(const QByteArray& bytes)
{
    QByteArray out;
    qsizetype column = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        const bool last = i + 1 == bytes.size();
        const bool literal
            = (c > ' ' && c < 0x7F && c != '=') || ((c == ' ' || c == '\t') && !last);
        const qsizetype width = literal ? 1 : 3;
        // One place is kept for the '=' of a soft line break.
        if (column + width > lineLimit - 1) {
            out += "=\r\n";
            column = 0;
        }
        // A dot alone ends an SMTP message, and "From " starts the next one in a mailbox file.
        const bool dangerous = column == 0 && (c == '.' || bytes.sliced(i).startsWith("From "));
        if (literal && !dangerous) {
            out += c;
            ++column;
        } else {
            appendEscaped(out, c);
            column += 3;
        }
    }
    return out;
}

} // namespace

QByteArray textHeader(const QByteArray& name, const QString& value)
{
    return header(name, isPlain(value) ? QByteArrayList {value.toLatin1()} : encodedWords(value));
}

QByteArray mailboxHeader(const QByteArray& name, const QString& displayName, const QString& address)
{
    QByteArrayList words;
    if (displayName.isEmpty()) {
        return header(name, {address.toUtf8()});
    }
    words = isPlainPhrase(displayName) ? QByteArrayList {displayName.toLatin1()}
                                       : encodedWords(displayName);
    words += '<' + address.toUtf8() + '>';
    return header(name, words);
}

QByteArray quotedPrintable(const QString& text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    QByteArrayList out;
    const auto split = lines.split(u'\n');
    out.reserve(split.size());
    for (const QString& line : split) {
        out += quotedLine(line.toUtf8());
    }
    return out.join("\r\n");
}

} // namespace kontorist::mime
