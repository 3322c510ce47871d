#pragma once

#include "ui/theme/tokens.h"

#include <QList>

class QFrame;
class QWidget;

namespace kontorist {

/// The tokens that fit the application's palette: what the theme applied shows in its window
/// colour.
[[nodiscard]] const Tokens& boxTokens();

/// Gives the words of `box` the tone's colour. Buttons inside keep the application's palette.
void tintBox(QFrame& box, const QList<QWidget*>& words, const Tone& tone);

/// Paints background and border: in high contrast the border alone sets the box apart. To be called
/// from the box's paintEvent().
void paintBox(QFrame& box, const Tone& tone);

} // namespace kontorist
