#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/systemappearance.h"
#include "ui/theme/tokens.h"

#include <QObject>

namespace kontorist {

/// What the user chose in the preferences.
enum class ThemeMode { FollowSystem, Light, Dark, HighContrast };

/// Owns the look of the running program: style, palette and tokens. One is made beside the
/// QApplication and handed down by reference; whoever paints with tokens reads them at painting
/// time or listens to `changed()`.
///
/// The platform's own style and palette stay wherever they can show the wanted scheme; otherwise
/// Fusion is set with the palette of `paletteFor()`. No style sheet is used.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// Needs a QApplication. Nothing is applied before `apply()`.
    explicit Theme(QObject* parent = nullptr);

    /// Sets style and palette for the mode and begins to listen to the desktop. Does not wait for
    /// it: until it answers, the lightness of the platform's palette decides. Call before the first
    /// window.
    void apply(ThemeMode mode);

    /// Changes the mode while running; changed() follows if anything changed.
    void setMode(ThemeMode mode);
    void setDensity(Density density);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] Density density() const { return m_density; }
    /// The scheme in use, after following the system.
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const Tokens& tokens() const { return tokensFor(m_scheme); }
    /// For the application's font.
    [[nodiscard]] Metrics metrics() const;
    [[nodiscard]] int rowHeight() const { return metrics().rowHeight(m_density); }

signals:
    /// Colours, font or density changed. Comes from the event loop, once for several changes, when
    /// the palettes of all widgets are new as well (Qt hands those out by posted events).
    /// `tokens()` is new at once.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void announce();
    void onPlatformThemeChanged();
    [[nodiscard]] Scheme wantedScheme() const;
    [[nodiscard]] bool nativeStyleShows(Scheme scheme) const;
    void applyNative();
    void applyFusion(Scheme scheme);

    SystemAppearance m_system;
    QString m_nativeStyle;
    bool m_nativeIsDark;
    QString m_appliedStyle;
    ThemeMode m_mode = ThemeMode::FollowSystem;
    Density m_density = Density::Normal;
    Scheme m_scheme = Scheme::Light;
    bool m_applied = false;
    bool m_refreshing = false;
    bool m_themeChangePending = false;
    bool m_announcePending = false;
};

/// Words for settings files: "system", "light", "dark", "high-contrast". Unknown words mean system.
[[nodiscard]] QString themeModeKey(ThemeMode mode);
[[nodiscard]] ThemeMode themeModeFromKey(const QString& key);

/// "compact", "normal", "comfortable". Unknown words mean normal.
[[nodiscard]] QString densityKey(Density density);
[[nodiscard]] Density densityFromKey(const QString& key);

} // namespace kontorist
