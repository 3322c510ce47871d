#pragma once

#include "ui/theme/iconnames.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QSize>
#include <QStringView>

#include <optional>
#include <vector>

namespace kontorist {

/// The icons of the program's own family, e.g. `IconName::SendActivationRequest`.
enum class IconName {
#define KONTORIST_ICON_ENUM(name, file, mirrored) name,
    KONTORIST_ICONS(KONTORIST_ICON_ENUM)
#undef KONTORIST_ICON_ENUM
};

/// All icons, in the order of the enumeration.
[[nodiscard]] const std::vector<IconName>& allIcons();

/// The file name without folder and suffix: "send-activation-request".
[[nodiscard]] QStringView iconFileName(IconName name);

/// The icon with that file name, or nothing.
[[nodiscard]] std::optional<IconName> iconByFileName(QStringView fileName);

/// True where the icon points in reading direction and is flipped in right-to-left layouts.
[[nodiscard]] bool isMirroredInRightToLeft(IconName name);

/// A scalable icon in the application palette's text colour. The colour is read at each painting,
/// so an icon that was handed out follows a change of palette at once. Modes: Normal and Active
/// WindowText, Disabled the disabled WindowText, Selected HighlightedText.
[[nodiscard]] QIcon icon(IconName name);

/// The same by file name ("back-up"), for action tables. An unknown name is logged as critical and
/// gives a visible placeholder, never an empty button.
[[nodiscard]] QIcon icon(QStringView fileName);

/// An icon in a fixed colour (a token) for Normal, Active and Selected; Disabled follows the
/// palette.
[[nodiscard]] QIcon icon(IconName name, const QColor& colour);

/// One rendered icon of `size` device-independent pixels, cached by name, size, ratio and colour.
[[nodiscard]] QPixmap iconPixmap(
    IconName name, const QSize& size, qreal devicePixelRatio, const QColor& colour);

/// The application's own icon with all its sizes, for windows and the about box.
[[nodiscard]] QIcon applicationIcon();

} // namespace kontorist
