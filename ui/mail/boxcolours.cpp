#include "ui/mail/boxcolours.h"

#include <QAbstractButton>
#include <QFrame>
#include <QGuiApplication>
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
    const QPalette application = QGuiApplication::palette();
    QPalette tinted = application;
    tinted.setColor(QPalette::Window, tone.background);
    tinted.setColor(QPalette::WindowText, tone.foreground);
    // A palette is inherited by children; the buttons must not be tinted with their bar.
    box.setPalette(tinted);
    const auto buttons = box.findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    for (QAbstractButton* button : buttons) {
        button->setPalette(application);
    }
    for (QWidget* word : words) {
        word->setPalette(tinted);
    }
}

} // namespace kontorist
