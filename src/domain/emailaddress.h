#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace kontorist {

/// A checked e-mail address. Only parse() makes one, so it cannot carry a header line, a second
/// recipient or a mailto parameter.
class EmailAddress
{
public:
    /// Accepts one addr-spec: exactly one '@', at most 254 bytes, local part 1–64 of letters,
    /// digits and !#$'*+-/=?^_`{|}~. (no leading, trailing or double dot), domain of two or more
    /// labels, IDN allowed (kept as typed, compared in punycode). Surrounding blanks are trimmed.
    /// Error: Invalid, field "email", reason "email-…" naming the fault.
    [[nodiscard]] static Result<EmailAddress> parse(QStringView text);

    [[nodiscard]] const QString& text() const { return m_text; } ///< as typed, trimmed
    [[nodiscard]] const QString& key() const
    {
        return m_key;
    } ///< lower case, domain in punycode: unique
    /// For mailto and headers: local part as typed, domain in ASCII.
    [[nodiscard]] QString ascii() const;

private:
    QString m_text;
    QString m_key;
};

/// A gentle "did you mean" for a well-known provider misspelled by one or two letters
/// ("gmial.com" → the whole address with "gmail.com"). Never a reason to refuse.
[[nodiscard]] std::optional<QString> emailTypoHint(const EmailAddress& address);

} // namespace kontorist
