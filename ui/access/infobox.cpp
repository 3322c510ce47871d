#include "ui/access/infobox.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kontorist {

InfoBox::InfoBox(const Theme& theme, const QString& textName, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(makeParagraph({}, textName))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    const Metrics metrics = theme.metrics();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.medium(), metrics.small(), metrics.medium(), metrics.small());
    row->setSpacing(metrics.small());
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(&theme, &Theme::changed, this, &InfoBox::applyColours);
    applyColours();
}

void InfoBox::setText(Tone tone, IconName icon, const QString& text)
{
    m_tone = tone;
    m_name = icon;
    m_text->setText(text);
    setAccessibleName(text);
    applyColours();
}

QString InfoBox::text() const
{
    return m_text->text();
}

void InfoBox::applyColours()
{
    const Tokens& tokens = m_theme.tokens();
    const kontorist::Tone& tone = m_tone == Tone::Info ? tokens.infoBox : tokens.warningBox;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tone.background);
    colours.setColor(QPalette::WindowText, tone.foreground);
    setPalette(colours);
    m_text->setPalette(colours);
    const int side = m_theme.metrics().smallIconSize();
    m_icon->setPixmap(
        icon(m_name, tone.foreground).pixmap(QSize(side, side), m_icon->devicePixelRatioF()));
}

} // namespace kontorist
