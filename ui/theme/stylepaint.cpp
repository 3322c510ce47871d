#include "ui/theme/stylepaint.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace kontorist::stylepaint {

namespace {

constexpr qreal cornerRadius = 5.0;

/// Saves the painter, switches antialiasing on, restores.
class Smooth
{
public:
    explicit Smooth(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter& m_painter;
};

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QPalette::ColorGroup groupOf(const QStyleOption& option)
{
    return has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
}

QColor roleOf(const QStyleOption& option, QPalette::ColorRole role)
{
    return option.palette.color(groupOf(option), role);
}

bool hasKeyboardFocus(const QStyleOption& option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border,
    qreal width = 1, qreal radius = cornerRadius)
{
    const qreal inset = width / 2;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

/// The ground of something that reacts: a little more of the text colour under the pointer.
QColor reacting(const QStyleOption& option, const QColor& ground, const QColor& ink)
{
    if (!has(option, QStyle::State_Enabled)) {
        return ground;
    }
    if (has(option, QStyle::State_Sunken)) {
        return mixed(ground, ink, 0.18);
    }
    if (has(option, QStyle::State_On)) {
        return mixed(ground, ink, has(option, QStyle::State_MouseOver) ? 0.15 : 0.11);
    }
    return has(option, QStyle::State_MouseOver) ? mixed(ground, ink, 0.07) : ground;
}

} // namespace

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    const auto mix = [share](float from, float to) {
        return static_cast<float>(
            static_cast<qreal>(from) * (1 - share) + static_cast<qreal>(to) * share);
    };
    return QColor::fromRgbF(
        mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

bool isHighContrast(const QStyleOption& option)
{
    return option.palette.color(QPalette::Active, QPalette::Window).rgb() == 0xff000000U;
}

QColor controlBorder(const QStyleOption& option)
{
    if (isHighContrast(option)) {
        return roleOf(option, QPalette::WindowText);
    }
    const qreal share = has(option, QStyle::State_Enabled) ? 0.52 : 0.2;
    return mixed(option.palette.color(QPalette::Active, QPalette::Window),
        option.palette.color(QPalette::Active, QPalette::WindowText), share);
}

QColor hairline(const QStyleOption& option)
{
    if (isHighContrast(option)) {
        return option.palette.color(QPalette::Active, QPalette::WindowText);
    }
    return mixed(option.palette.color(QPalette::Active, QPalette::Window),
        option.palette.color(QPalette::Active, QPalette::WindowText), 0.16);
}

bool isPrimary(const QStyleOption& option)
{
    const auto* asButton = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return asButton && has(option, QStyle::State_Enabled)
        && asButton->features.testFlag(QStyleOptionButton::DefaultButton)
        && !asButton->features.testFlag(QStyleOptionButton::Flat);
}

void button(QPainter& painter, const QStyleOption& option)
{
    const Smooth smooth(painter);
    const bool focus = hasKeyboardFocus(option);
    if (isPrimary(option)) {
        const QColor accent = roleOf(option, QPalette::Highlight);
        const QColor onAccent = roleOf(option, QPalette::HighlightedText);
        // Towards black and not towards the text: the text must stay readable on it.
        const QColor away = isHighContrast(option) ? QColor(Qt::white) : QColor(Qt::black);
        box(painter, option.rect, reacting(option, accent, away), QColor());
        if (focus) {
            box(painter, option.rect.adjusted(2, 2, -2, -2), QColor(), onAccent, 1,
                cornerRadius - 2);
        }
        return;
    }
    const QColor ink = roleOf(option, QPalette::ButtonText);
    const QColor fill = reacting(option, roleOf(option, QPalette::Button), ink);
    box(painter, option.rect, fill,
        focus ? roleOf(option, QPalette::Highlight) : controlBorder(option), focus ? 2 : 1);
}

void toolButton(QPainter& painter, const QStyleOption& option)
{
    const bool focus = hasKeyboardFocus(option);
    const bool visible = has(option, QStyle::State_On) || has(option, QStyle::State_Sunken)
        || (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled));
    if (!visible && !focus && has(option, QStyle::State_AutoRaise)) {
        return;
    }
    const Smooth smooth(painter);
    const bool raised = !has(option, QStyle::State_AutoRaise);
    const QColor ground = roleOf(option, raised ? QPalette::Button : QPalette::Window);
    QColor border;
    if (focus) {
        border = roleOf(option, QPalette::Highlight);
    } else if (raised || isHighContrast(option)) {
        border = controlBorder(option);
    }
    box(painter, option.rect, reacting(option, ground, roleOf(option, QPalette::ButtonText)),
        border, focus ? 2 : 1);
}

void field(QPainter& painter, const QStyleOption& option, bool framed)
{
    if (!framed) {
        painter.fillRect(option.rect, roleOf(option, QPalette::Base));
        return;
    }
    const Smooth smooth(painter);
    const bool focus = has(option, QStyle::State_HasFocus);
    box(painter, option.rect, roleOf(option, QPalette::Base),
        focus ? roleOf(option, QPalette::Highlight) : controlBorder(option), focus ? 2 : 1);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const Smooth smooth(painter);
    const bool focus = hasKeyboardFocus(option);
    const bool marked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    const QColor ground
        = marked ? roleOf(option, QPalette::Highlight) : roleOf(option, QPalette::Base);
    const QColor fill = reacting(option, ground, roleOf(option, QPalette::Text));
    const QColor border = marked && !focus ? (isHighContrast(option) ? controlBorder(option) : fill)
        : focus                            ? roleOf(option, QPalette::WindowText)
                                           : controlBorder(option);
    box(painter, square, marked ? ground : fill, border, focus ? 1.5 : 1, 3.5);
    if (!marked) {
        return;
    }
    const qreal unit = side / 14.0;
    painter.translate(square.topLeft());
    painter.scale(unit, unit);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(roleOf(option, QPalette::HighlightedText), 1.9, Qt::SolidLine, Qt::RoundCap,
        Qt::RoundJoin));
    if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(QPointF(4, 7), QPointF(10, 7));
    } else {
        painter.drawPolyline(QPolygonF {QPointF(3.6, 7.3), QPointF(6, 9.6), QPointF(10.4, 4.6)});
    }
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const Smooth smooth(painter);
    const bool focus = hasKeyboardFocus(option);
    const bool on = has(option, QStyle::State_On);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    const QColor accent = roleOf(option, QPalette::Highlight);
    const QColor fill = on
        ? accent
        : reacting(option, roleOf(option, QPalette::Base), roleOf(option, QPalette::Text));
    const QColor border = focus         ? roleOf(option, QPalette::WindowText)
        : on && !isHighContrast(option) ? accent
                                        : controlBorder(option);
    box(painter, square, fill, border, focus ? 1.5 : 1, side / 2.0);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(roleOf(option, QPalette::HighlightedText));
        painter.drawEllipse(QRectF(square).center(), side * 0.19, side * 0.19);
    }
}

void header(QPainter& painter, const QStyleOption& option, bool separator)
{
    const QColor ground = roleOf(option, QPalette::Window);
    QStyleOption flat(option);
    flat.state.setFlag(QStyle::State_On, false);
    painter.fillRect(option.rect, reacting(flat, ground, roleOf(option, QPalette::WindowText)));
    const QRect& r = option.rect;
    const QColor line = hairline(option);
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), line);
    if (!separator) {
        return;
    }
    const int inset = isHighContrast(option) ? 0 : r.height() / 4;
    const int x = option.direction == Qt::RightToLeft ? r.left() : r.right();
    painter.fillRect(QRect(x, r.top() + inset, 1, r.height() - inset * 2), line);
}

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    const Smooth smooth(painter);
    const bool selected = has(option, QStyle::State_Selected);
    const QRect& r = option.rect;
    const bool below
        = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    if (!selected && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        box(painter, r.adjusted(2, 3, -2, -4),
            mixed(roleOf(option, QPalette::Window), roleOf(option, QPalette::WindowText), 0.07),
            QColor());
    }
    if (hasKeyboardFocus(option)) {
        box(painter, r.adjusted(2, 3, -2, -4), QColor(), roleOf(option, QPalette::Highlight), 2);
    }
    const int y = below ? r.top() : r.bottom();
    painter.fillRect(QRect(r.left(), y, r.width(), 1), hairline(option));
    if (selected) {
        const QRect bar(r.left() + 6, below ? r.top() : r.bottom() - 2, r.width() - 12, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(roleOf(option, QPalette::Highlight));
        painter.drawRoundedRect(bar, 1.5, 1.5);
    }
}

void groupFrame(QPainter& painter, const QStyleOption& option)
{
    const Smooth smooth(painter);
    // The option covers the title too; the frame begins below it.
    const int title = option.fontMetrics.height() + 3;
    box(painter, option.rect.adjusted(0, title, 0, 0), QColor(), hairline(option), 1, 6);
}

void frame(QPainter& painter, const QStyleOption& option, qreal radius)
{
    const Smooth smooth(painter);
    box(painter, option.rect, QColor(), hairline(option), 1, radius);
}

void progressGroove(QPainter& painter, const QStyleOption& option)
{
    const Smooth smooth(painter);
    box(painter, option.rect, roleOf(option, QPalette::Base), controlBorder(option));
}

void progressBar(QPainter& painter, const QStyleOption& option, const QRect& done)
{
    const Smooth smooth(painter);
    QPainterPath groove;
    groove.addRoundedRect(
        QRectF(option.rect).adjusted(1, 1, -1, -1), cornerRadius - 1, cornerRadius - 1);
    painter.setClipPath(groove);
    painter.fillRect(done, roleOf(option, QPalette::Highlight));
}

void scrollBar(QPainter& painter, const QStyleOption& option, const QRect& slider)
{
    painter.fillRect(option.rect, roleOf(option, QPalette::Window));
    if (!has(option, QStyle::State_Enabled) || slider.isEmpty()) {
        return;
    }
    const Smooth smooth(painter);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QColor handle = isHighContrast(option)
        ? roleOf(option, QPalette::WindowText)
        : mixed(roleOf(option, QPalette::Window), roleOf(option, QPalette::WindowText),
            active ? 0.6 : 0.4);
    const QRect shape = slider.adjusted(3, 3, -3, -3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(handle);
    const qreal radius = std::min(shape.width(), shape.height()) / 2.0;
    painter.drawRoundedRect(shape, radius, radius);
}

QIcon highlightedIcon(const QIcon& icon, const QSize& size, const QWidget* widget)
{
    const qreal ratio = widget ? widget->devicePixelRatio() : qGuiApp->devicePixelRatio();
    return QIcon(icon.pixmap(size, ratio, QIcon::Selected));
}

} // namespace kontorist::stylepaint
