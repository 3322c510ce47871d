#pragma once

#include "ui/theme/tokens.h"

#include <QList>

class QFrame;
class QWidget;

namespace kontorist {

/// The tokens that fit the application's palette: what the theme applied shows in its window colour.
[[nodiscard]] const Tokens& boxTokens();

/// Paints `box` and the words in it in `tone`. Buttons inside keep the application's palette.
void tintBox(QFrame& box, const QList<QWidget*>& words, const Tone& tone);

} // namespace kontorist
