#pragma once

#include <QString>

namespace kontorist {

/// Text as it is compared and searched: lower case, without diacritics (å → a, é → e), with the
/// letters that do not decompose spelled out (ø → o, ł → l, ß → ss, æ → ae, œ → oe, đ/ð → d,
/// þ → th, ı → i), white space collapsed to one blank, trimmed. Control and bidi marks are dropped.
/// Idempotent: foldText(foldText(x)) == foldText(x).
[[nodiscard]] QString foldText(QStringView text);

/// Like foldText(), but keeps a leading and trailing blank: what the user types into a search box
/// while still typing.
[[nodiscard]] QString foldSearchTerm(QStringView text);

/// True where `text` holds a character that must not stand in a name or address: C0 and C1
/// controls, line and paragraph separators, lone surrogates.
[[nodiscard]] bool hasControlCharacters(QStringView text);

/// Removes bidirectional override, embedding and isolate marks and zero-width characters,
/// which would let one name look like another.
[[nodiscard]] QString withoutBidiMarks(QStringView text);

} // namespace kontorist
