#pragma once

#include <QLocale>
#include <QString>

namespace kontorist {

/// How numbers and dates are written in a language of mails and papers ("en", "sv", "nb", "fr"),
/// whatever the language of the program is. Unknown: British English.
[[nodiscard]] QLocale localeOfLanguage(const QString& language);

} // namespace kontorist
