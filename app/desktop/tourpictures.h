#pragma once

#include <QPixmap>
#include <QString>

class QWidget;

namespace kontorist {

/// The window with the dialogs that stand above it, as one picture. Not taken from the screen:
/// other windows and the frame of the window manager are not in it.
[[nodiscard]] QPixmap pictureOf(QWidget& window);

/// False where the file cannot be written.
[[nodiscard]] bool savePicture(QWidget& window, const QString& path);

/// The visible dialog with that object name or class name, or null.
[[nodiscard]] QWidget* visibleDialog(const QString& name);

} // namespace kontorist
