#pragma once

#include "ui/actions/section.h"

#include <QList>
#include <QRect>

class QWidget;

namespace kontorist {

class AppSettings;

/// `wanted` moved and shrunk so that all of it lies on one of `screens` (available areas); the one
/// it overlaps most, else the first. An empty `wanted` is centred at `usual` size.
[[nodiscard]] QRect clampedToScreens(
    const QRect& wanted, const QSize& usual, const QList<QRect>& screens);

/// Restores place, size and whether the window was maximised; clamped, since screens come and go.
void restoreWindow(QWidget& window, const AppSettings& settings, const QSize& usual);
/// Moves a window that lies outside all screens back to where it can be seen.
void keepOnScreen(QWidget& window);
void rememberWindow(const QWidget& window, AppSettings& settings);

/// The section chosen in the preferences, else the one that was shown last.
[[nodiscard]] Section startSection(const AppSettings& settings);
void rememberSection(Section section, AppSettings& settings);

} // namespace kontorist
