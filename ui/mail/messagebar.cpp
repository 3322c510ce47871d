#include "ui/mail/messagebar.h"

#include "ui/mail/boxcolours.h"
#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

IconName iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return IconName::Info;
    case MessageBar::Kind::Success:
        return IconName::Check;
    case MessageBar::Kind::Question:
        return IconName::Help;
    case MessageBar::Kind::Warning:
        return IconName::Warning;
    case MessageBar::Kind::Error:
        break;
    }
    return IconName::Error;
}

const Tone& toneOf(MessageBar::Kind kind, const Tokens& tokens)
{
    switch (kind) {
    case MessageBar::Kind::Info:
    case MessageBar::Kind::Question:
        return tokens.infoBox;
    case MessageBar::Kind::Success:
        return tokens.successBox;
    case MessageBar::Kind::Warning:
        return tokens.warningBox;
    case MessageBar::Kind::Error:
        break;
    }
    return tokens.dangerBox;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    const Metrics metrics(font());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        metrics.medium(), metrics.small(), metrics.medium(), metrics.small());
    layout->setSpacing(metrics.small());
    m_buttons->setSpacing(metrics.small());
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"messageBarText"_s);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

bool MessageBar::shows(Kind kind, const QString& text, const std::vector<Choice>& choices) const
{
    bool same = !isHidden() && kind == m_kind && text == m_text->text()
        && choices.size() == m_choices.size();
    for (size_t i = 0; same && i < choices.size(); ++i) {
        same = m_choices[i]->text() == choices[i].text;
    }
    return same;
}

void MessageBar::showMessage(Kind kind, const QString& text, std::vector<Choice> choices)
{
    if (shows(kind, text, choices)) {
        return;
    }
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    for (QPushButton* button : m_choices) {
        button->hide();
        button->deleteLater();
    }
    m_choices.clear();
    for (Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        button->setObjectName(choice.id);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, std::move(choice.chosen));
        m_buttons->addWidget(button);
        m_choices.push_back(button);
    }
    applyColours();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    hide();
}

void MessageBar::applyColours()
{
    if (m_colouring) {
        return;
    }
    m_colouring = true;
    const Tone& tone = toneOf(m_kind, boxTokens());
    tintBox(*this, {m_icon, m_text}, tone);
    const int side = Metrics(font()).iconSize();
    m_icon->setPixmap(
        iconPixmap(iconOf(m_kind), {side, side}, devicePixelRatioF(), tone.foreground));
    m_colouring = false;
}

void MessageBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    paintBox(*this, toneOf(m_kind, boxTokens()));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationPaletteChange) {
        applyColours();
    }
}

} // namespace kontorist
