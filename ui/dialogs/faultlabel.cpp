#include "ui/dialogs/faultlabel.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QStringBuilder>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

FaultLabel::FaultLabel(const Theme& theme, QWidget* field, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_field(field)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setVisible(false);
    connect(&theme, &Theme::changed, this, &FaultLabel::applyColour);
    applyColour();
}

void FaultLabel::setFault(const QString& text)
{
    show(Kind::Fault, false, text, text);
}

void FaultLabel::setFaultWithLink(const QString& text, const QString& linkText, const QString& href)
{
    show(Kind::Fault, true,
        u"%1 <a href=\"%2\">%3</a>"_s.arg(
            text.toHtmlEscaped(), href.toHtmlEscaped(), linkText.toHtmlEscaped()),
        text % u' ' % linkText);
}

void FaultLabel::setHint(const QString& html, const QString& plain)
{
    show(Kind::Hint, true, html, plain);
}

void FaultLabel::show(Kind kind, bool rich, const QString& shown, const QString& plain)
{
    m_kind = kind;
    const bool linked = rich && shown.contains(u"<a "_s);
    setTextFormat(rich ? Qt::RichText : Qt::PlainText);
    setTextInteractionFlags(linked ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                   : Qt::NoTextInteraction);
    setFocusPolicy(linked ? Qt::StrongFocus : Qt::NoFocus);
    setText(shown);
    setAccessibleName(plain);
    setVisible(!shown.isEmpty());
    m_field->setAccessibleDescription(plain);
    applyColour();
}

void FaultLabel::clearText()
{
    setFault({});
}

void FaultLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColour();
    }
}

void FaultLabel::applyColour()
{
    // Setting the palette sends a palette change to this very label.
    if (std::exchange(m_colouring, true)) {
        return;
    }
    const Tokens& tokens = m_theme.tokens();
    QPalette colours = palette();
    colours.setColor(
        QPalette::WindowText, m_kind == Kind::Fault ? tokens.danger : tokens.subtleText);
    colours.setColor(QPalette::Link, tokens.accentOnWindow);
    setPalette(colours);
    m_colouring = false;
}

} // namespace kontorist
