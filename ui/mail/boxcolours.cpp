#include "ui/mail/boxcolours.h"

#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QFrame>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace kontorist {

const Tokens& boxTokens()
{
    const QPalette palette = QGuiApplication::palette();
    const QPalette highContrast = paletteFor(Scheme::HighContrast);
    const QColor window = palette.color(QPalette::Window);
    if (window == highContrast.color(QPalette::Window)
        && palette.color(QPalette::WindowText) == highContrast.color(QPalette::WindowText)) {
        return tokensFor(Scheme::HighContrast);
    }
    return tokensFor(window.lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

void tintBox(QFrame& box, const QList<QWidget*>& words, const Tone& tone)
{
    // Only these two roles are set: the rest is inherited, so a change of theme still arrives here.
    QPalette tinted;
    tinted.setColor(QPalette::Window, tone.background);
    tinted.setColor(QPalette::WindowText, tone.foreground);
    box.setPalette(tinted);
    for (QWidget* word : words) {
        word->setPalette(tinted);
    }
    // Children inherit a palette; the buttons must not be tinted with their bar.
    const QPalette application = QGuiApplication::palette();
    QPalette plain;
    plain.setColor(QPalette::Window, application.color(QPalette::Window));
    plain.setColor(QPalette::WindowText, application.color(QPalette::WindowText));
    const auto buttons = box.findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    for (QAbstractButton* button : buttons) {
        button->setPalette(plain);
    }
}

void paintBox(QFrame& box, const Tone& tone)
{
    QPainter painter(&box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone.border);
    painter.setBrush(tone.background);
    const qreal radius = Metrics(box.font()).tiny();
    painter.drawRoundedRect(QRectF(box.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace kontorist
