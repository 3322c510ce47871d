#include "base/languagelocale.h"

namespace kontorist {

QLocale localeOfLanguage(const QString& language)
{
    using namespace Qt::StringLiterals;
    if (language == "sv"_L1) {
        return {QLocale::Swedish, QLocale::Sweden};
    }
    if (language == "nb"_L1) {
        return {QLocale::NorwegianBokmal, QLocale::Norway};
    }
    if (language == "fr"_L1) {
        return {QLocale::French, QLocale::France};
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace kontorist
