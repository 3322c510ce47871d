#include "ui/theme/systemappearance.h"

#include <QGuiApplication>
#include <QStyleHints>

#ifdef Q_OS_LINUX
#include "ui/theme/portalsettings.h"
#endif
#ifdef Q_OS_WIN
#include <QSettings>
#include <qt_windows.h>
#endif

namespace kontorist {

using namespace Qt::StringLiterals;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
static SystemScheme schemeFromQt()
{
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return SystemScheme::Dark;
    case Qt::ColorScheme::Light:
        return SystemScheme::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
    return SystemScheme::Unknown;
}
#endif

SystemAppearance::SystemAppearance(QObject* parent)
    : QObject(parent)
{
}

void SystemAppearance::start()
{
    if (m_started) {
        return;
    }
    m_started = true;
    readPlatform();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
        &SystemAppearance::readPlatform);
#elif defined(Q_OS_WIN)
    connect(qGuiApp, &QGuiApplication::paletteChanged, this, &SystemAppearance::readPlatform);
#endif
#ifdef Q_OS_LINUX
    auto* portal = new PortalSettings(this);
    connect(portal, &PortalSettings::changed, this,
        [this, portal] { update(portal->scheme(), portal->wantsHighContrast()); });
    portal->start();
#endif
}

void SystemAppearance::readPlatform()
{
    SystemScheme scheme = m_scheme;
    bool highContrast = m_highContrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const SystemScheme fromQt = schemeFromQt(); fromQt != SystemScheme::Unknown)
        scheme = fromQt;
#elif defined(Q_OS_WIN)
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    scheme = personalize.value("AppsUseLightTheme"_L1, 1).toInt() == 0 ? SystemScheme::Dark
                                                                       : SystemScheme::Light;
#endif
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast {};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0))
        highContrast = (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
#endif
    update(scheme, highContrast);
}

void SystemAppearance::update(SystemScheme scheme, bool highContrast)
{
    if (scheme == m_scheme && highContrast == m_highContrast) {
        return;
    }
    m_scheme = scheme;
    m_highContrast = highContrast;
    emit changed();
}

} // namespace kontorist
