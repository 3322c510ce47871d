#include "app/desktop/translations.h"

#include "domain/contact.h"
#include "translations/translationresources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// nb and no are one language to us.
QString codeOf(const QLocale& locale)
{
    return locale.name().section(u'_', 0, 0).replace(u"no"_s, u"nb"_s);
}

QString systemLanguage(const QLocale& system)
{
    for (const auto& name : system.uiLanguages()) {
        QString code = codeOf(QLocale(name));
        if (contactLanguages().contains(code)) {
            return code;
        }
    }
    return contactLanguages().constFirst();
}

} // namespace

Translations::Translations(QObject* parent)
    : QObject(parent)
    , m_systemLocale(QLocale::system())
{
    initTranslationResources();
}

Translations::~Translations() = default;

void Translations::install(const QString& code)
{
    const QString wanted
        = contactLanguages().contains(code) ? code : systemLanguage(m_systemLocale);
    if (wanted == m_language) {
        return;
    }
    m_language = wanted;
    // A German who picks Swedish wants Swedish dates; a Finn who speaks Swedish keeps Finnish ones.
    QLocale::setDefault(codeOf(m_systemLocale) == wanted ? m_systemLocale : QLocale(wanted));
    m_translators.clear();
    load(u":/i18n/qtbase_%1.qm"_s.arg(wanted));
    if (m_translators.empty()) {
        load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(wanted));
    }
    load(u":/i18n/kontorist_%1.qm"_s.arg(wanted));
}

void Translations::load(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace kontorist
