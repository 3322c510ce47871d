#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionTab;
class QWidget;

/// The flat drawing of controls from palette colours alone. Used by KontoristStyle only.
namespace kontorist::stylepaint {

/// A mix of two colours; `share` of `b`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, qreal share);
/// Lines around controls: three to one against the ground for what can be operated, the full text
/// colour on black ground (high contrast).
[[nodiscard]] QColor controlBorder(const QStyleOption& option);
/// Lines between areas, which carry no meaning.
[[nodiscard]] QColor hairline(const QStyleOption& option);
[[nodiscard]] bool isHighContrast(const QStyleOption& option);

/// True for the button that Return presses: it is filled with the accent.
[[nodiscard]] bool isPrimary(const QStyleOption& option);

void button(QPainter& painter, const QStyleOption& option);
void toolButton(QPainter& painter, const QStyleOption& option);
void field(QPainter& painter, const QStyleOption& option, bool framed);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void header(QPainter& painter, const QStyleOption& option, bool separator);
void tab(QPainter& painter, const QStyleOptionTab& option);
void groupFrame(QPainter& painter, const QStyleOption& option);
void frame(QPainter& painter, const QStyleOption& option, qreal radius);
void progressGroove(QPainter& painter, const QStyleOption& option);
void progressBar(QPainter& painter, const QStyleOption& option, const QRect& done);
void scrollBar(QPainter& painter, const QStyleOption& option, const QRect& slider);

/// The icon as it stands on Highlight, for styles that would draw it in the normal colour.
[[nodiscard]] QIcon highlightedIcon(const QIcon& icon, const QSize& size, const QWidget* widget);

} // namespace kontorist::stylepaint
