#include "ui/common/noticebar.h"

#include "ui/common/flowcontext.h"
#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownForMs = 8000;

const Tone& colours(NoticeBar::Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case NoticeBar::Tone::Done:
        return tokens.successBox;
    case NoticeBar::Tone::Info:
        return tokens.infoBox;
    case NoticeBar::Tone::Warning:
        return tokens.warningBox;
    case NoticeBar::Tone::Fault:
        return tokens.dangerBox;
    }
    return tokens.infoBox;
}

IconName symbol(NoticeBar::Tone tone)
{
    switch (tone) {
    case NoticeBar::Tone::Done:
        return IconName::Check;
    case NoticeBar::Tone::Info:
        return IconName::Info;
    case NoticeBar::Tone::Warning:
        return IconName::Warning;
    case NoticeBar::Tone::Fault:
        return IconName::Error;
    }
    return IconName::Info;
}

} // namespace

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    const Metrics metrics(font());
    setObjectName(u"notice-bar"_s);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"notice-text"_s);
    m_button->setObjectName(u"notice-action"_s);
    m_button->setAutoDefault(false);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.medium(), metrics.tiny(), metrics.small(), metrics.tiny());
    layout->setSpacing(metrics.small());
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownForMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action) {
            m_action();
        }
    });
    connect(&m_theme, &Theme::changed, this, &NoticeBar::applyColours);
    hide();
}

void NoticeBar::showMessage(const FlowMessage& message)
{
    const Tone tone = message.kind == FlowMessage::Kind::Done ? Tone::Done
        : message.kind == FlowMessage::Kind::Warning          ? Tone::Warning
                                                              : Tone::Fault;
    const bool stays = message.kind != FlowMessage::Kind::Done || !message.actionText.isEmpty();
    showText(tone, message.text, message.actionText, message.action, stays);
}

void NoticeBar::showText(Tone tone, const QString& text, const QString& actionText,
    std::function<void()> action, bool staysUntilClosed)
{
    m_tone = tone;
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_action = std::move(action);
    setAccessibleName(text);
    applyColours();
    show();
    if (staysUntilClosed) {
        m_timer.stop();
    } else {
        m_timer.start();
    }
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
}

void NoticeBar::applyColours()
{
    if (m_colouring) {
        return;
    }
    m_colouring = true;
    const auto& tone = colours(m_tone, m_theme.tokens());
    QPalette own;
    own.setColor(QPalette::Window, tone.background);
    own.setColor(QPalette::WindowText, tone.foreground);
    setPalette(own);
    // The button keeps the program's colours: only the ground and the words are tinted.
    const int size = Metrics(font()).smallIconSize();
    m_icon->setPixmap(
        iconPixmap(symbol(m_tone), QSize(size, size), devicePixelRatioF(), tone.foreground));
    m_close->setIcon(icon(IconName::Close, tone.foreground));
    m_colouring = false;
}

} // namespace kontorist
