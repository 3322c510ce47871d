#include "ui/theme/theme.h"

#include "ui/theme/kontoriststyle.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleHints>

#include <array>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array modeKeys {
    std::pair {ThemeMode::FollowSystem, QStringView(u"system")},
    std::pair {ThemeMode::Light, QStringView(u"light")},
    std::pair {ThemeMode::Dark, QStringView(u"dark")},
    std::pair {ThemeMode::HighContrast, QStringView(u"high-contrast")},
};

constexpr std::array densityKeys {
    std::pair {Density::Compact, QStringView(u"compact")},
    std::pair {Density::Normal, QStringView(u"normal")},
    std::pair {Density::Comfortable, QStringView(u"comfortable")},
};

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

/// Tells Qt, where it can be told, so that title bars and native dialogs go along.
void askPlatformFor(ThemeMode mode)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QStyleHints* hints = QGuiApplication::styleHints();
    if (mode == ThemeMode::FollowSystem)
        hints->unsetColorScheme();
    else
        hints->setColorScheme(
            mode == ThemeMode::Light ? Qt::ColorScheme::Light : Qt::ColorScheme::Dark);
#else
    Q_UNUSED(mode)
#endif
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_nativeStyle(qobject_cast<KontoristStyle*>(QApplication::style())
              ? u"fusion"_s
              : QApplication::style()->name().toLower())
    , m_nativeIsDark(isDark(QApplication::palette()))
{
    connect(&m_system, &SystemAppearance::changed, this, &Theme::refresh);
}

void Theme::apply(ThemeMode mode)
{
    m_mode = mode;
    askPlatformFor(mode);
    m_system.start();
    if (!m_applied) {
        m_applied = true;
        qApp->installEventFilter(this);
    }
    refresh();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    askPlatformFor(mode);
    refresh();
}

void Theme::setDensity(Density density)
{
    if (density == m_density) {
        return;
    }
    m_density = density;
    announce();
}

Metrics Theme::metrics() const
{
    return Metrics(QApplication::font());
}

Scheme Theme::wantedScheme() const
{
    switch (m_mode) {
    case ThemeMode::Light:
        return Scheme::Light;
    case ThemeMode::Dark:
        return Scheme::Dark;
    case ThemeMode::HighContrast:
        return Scheme::HighContrast;
    case ThemeMode::FollowSystem:
        break;
    }
    if (m_system.wantsHighContrast()) {
        return Scheme::HighContrast;
    }
    if (m_system.scheme() == SystemScheme::Unknown) {
        return m_nativeIsDark ? Scheme::Dark : Scheme::Light;
    }
    return m_system.scheme() == SystemScheme::Dark ? Scheme::Dark : Scheme::Light;
}

// Fusion and the plain Windows style are what Qt falls back to where a desktop brings no style;
// then there is nothing native to keep, and our own palette is the better one.
bool Theme::nativeStyleShows(Scheme scheme) const
{
    if (scheme == Scheme::HighContrast || m_nativeStyle == "fusion"_L1
        || m_nativeStyle == "windows"_L1) {
        return false;
    }
    if (m_nativeStyle == "windowsvista"_L1) {
        return scheme == Scheme::Light;
    }
    return m_nativeIsDark == (scheme == Scheme::Dark);
}

void Theme::refresh()
{
    if (!m_applied || m_refreshing) {
        return;
    }
    m_refreshing = true;
    const Scheme scheme = wantedScheme();
    const QPalette before = QApplication::palette();
    const Scheme schemeBefore = std::exchange(m_scheme, scheme);
    const QString styleBefore = m_appliedStyle;
    if (nativeStyleShows(scheme)) {
        applyNative();
    } else {
        applyFusion(scheme);
    }
    m_refreshing = false;
    if (schemeBefore != m_scheme || styleBefore != m_appliedStyle
        || before != QApplication::palette()) {
        announce();
    }
}

void Theme::announce()
{
    if (std::exchange(m_announcePending, true)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcePending = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

void Theme::applyNative()
{
    if (m_appliedStyle != m_nativeStyle) {
        if (!m_appliedStyle.isEmpty()) {
            QApplication::setStyle(m_nativeStyle);
        }
        m_appliedStyle = m_nativeStyle;
    }
    QApplication::setPalette(QPalette());
}

void Theme::applyFusion(Scheme scheme)
{
    static const QString ownStyle = u"kontorist"_s;
    if (m_appliedStyle != ownStyle) {
        QApplication::setStyle(new KontoristStyle);
        m_appliedStyle = ownStyle;
    }
    QApplication::setPalette(paletteFor(scheme));
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // A change of the desktop's theme arrives at every window; one look from the event loop is
    // enough.
    if (event->type() == QEvent::ThemeChange && !m_refreshing
        && !std::exchange(m_themeChangePending, true)) {
        QMetaObject::invokeMethod(this, &Theme::onPlatformThemeChanged, Qt::QueuedConnection);
    } else if (event->type() == QEvent::ApplicationFontChange && watched == qApp) {
        announce();
    }
    return QObject::eventFilter(watched, event);
}

// The platform's palette can only be seen while none is set over it.
void Theme::onPlatformThemeChanged()
{
    m_themeChangePending = false;
    const QPalette own = QApplication::palette();
    m_refreshing = true;
    QApplication::setPalette(QPalette());
    m_nativeIsDark = isDark(QApplication::palette());
    QApplication::setPalette(own);
    m_refreshing = false;
    refresh();
}

QString themeModeKey(ThemeMode mode)
{
    return modeKeys[static_cast<std::size_t>(mode)].second.toString();
}

ThemeMode themeModeFromKey(const QString& key)
{
    for (const auto& [mode, word] : modeKeys) {
        if (word == key) {
            return mode;
        }
    }
    return ThemeMode::FollowSystem;
}

QString densityKey(Density density)
{
    return densityKeys[static_cast<std::size_t>(density)].second.toString();
}

Density densityFromKey(const QString& key)
{
    for (const auto& [density, word] : densityKeys) {
        if (word == key) {
            return density;
        }
    }
    return Density::Normal;
}

} // namespace kontorist
