#pragma once

#include <QByteArray>
#include <QString>

namespace kontorist::mime {

/// Header lines and bodies of RFC 5322 / 2045 / 2047, ASCII only but for an address whose local
/// part is not (RFC 6532). Callers have refused control characters before.

/// `Name: value` CRLF; what is not plain ASCII becomes encoded words, folded below 76 characters.
[[nodiscard]] QByteArray textHeader(const QByteArray& name, const QString& value);

/// `Name: "Åsa" <asa@x.se>` CRLF; without a display name the bare address.
[[nodiscard]] QByteArray mailboxHeader(
    const QByteArray& name, const QString& displayName, const QString& address);

/// UTF-8 in quoted-printable, lines of at most 76 characters, '\n' as CRLF.
[[nodiscard]] QByteArray quotedPrintable(const QString& text);

} // namespace kontorist::mime
