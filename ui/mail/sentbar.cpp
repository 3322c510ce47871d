#include "ui/mail/sentbar.h"

#include "ui/mail/boxcolours.h"
#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownNameLength = 60;

} // namespace

SentBar::SentBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_question(new QLabel(this))
    , m_position(new QLabel(this))
    , m_yes(new QPushButton(tr("Yes, sent"), this))
    , m_no(new QPushButton(tr("Not sent"), this))
    , m_later(new QPushButton(tr("Later"), this))
{
    setObjectName(u"sentBar"_s);
    const Metrics metrics(font());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.medium(), metrics.tiny(), metrics.medium(), metrics.tiny());
    layout->setSpacing(metrics.small());
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setObjectName(u"sentQuestion"_s);
    m_position->setObjectName(u"sentPosition"_s);
    m_yes->setObjectName(u"sentYes"_s);
    m_yes->setIcon(icon(IconName::Check));
    m_no->setObjectName(u"sentNo"_s);
    m_no->setToolTip(tr("Takes it back: the link is revoked."));
    m_no->setAccessibleDescription(m_no->toolTip());
    m_later->setObjectName(u"sentLater"_s);
    m_later->setToolTip(tr("Asks again when Kontorist is started next."));
    m_later->setAccessibleDescription(m_later->toolTip());
    layout->addWidget(m_icon);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_position);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    layout->addWidget(m_later);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_later, &QPushButton::clicked, this, &SentBar::postpone);
    applyColours();
    refresh();
}

void SentBar::add(const HandedOffInvitation& invitation)
{
    std::erase_if(m_pending, [&](const auto& each) { return each.message == invitation.message; });
    m_pending.insert(m_pending.begin(), invitation);
    refresh();
}

void SentBar::setPending(std::vector<HandedOffInvitation> invitations)
{
    m_pending = std::move(invitations);
    refresh();
}

void SentBar::remove(MessageId message)
{
    std::erase_if(m_pending, [&](const auto& each) { return each.message == message; });
    refresh();
}

void SentBar::answer(bool sent)
{
    if (m_pending.empty()) {
        return;
    }
    const MessageId message = m_pending.front().message;
    remove(message);
    emit answered(message, sent);
}

void SentBar::postpone()
{
    if (m_pending.empty()) {
        return;
    }
    const MessageId message = m_pending.front().message;
    remove(message);
    emit later(message);
}

QString SentBar::questionAbout(TokenPurpose purpose)
{
    switch (purpose) {
    case TokenPurpose::Invitation:
        return tr("Was the invitation to %1 sent?");
    case TokenPurpose::GuestBooking:
        return tr("Was the booking mail to %1 sent?");
    case TokenPurpose::SetPassword:
        return tr("Were the login details to %1 sent?");
    default:
        return tr("Was the activation request to %1 sent?");
    }
}

void SentBar::refresh()
{
    if (m_pending.empty()) {
        hide();
        return;
    }
    QString name = m_pending.front().contactName;
    if (name.size() > shownNameLength) {
        name = name.left(shownNameLength - 1) % u'…';
    }
    const QString question = questionAbout(m_pending.front().purpose).arg(name);
    m_position->setVisible(m_pending.size() > 1);
    m_position->setText(tr("1 of %1", "position among several questions").arg(m_pending.size()));
    setAccessibleName(question);
    const bool news = isHidden() || m_question->text() != question;
    m_question->setText(question);
    show();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void SentBar::applyColours()
{
    const Tone& tone = boxTokens().infoBox;
    tintBox(*this, {m_icon, m_question, m_position}, tone);
    const int side = Metrics(font()).iconSize();
    m_icon->setPixmap(iconPixmap(
        IconName::SendActivationRequest, {side, side}, devicePixelRatioF(), tone.foreground));
}

void SentBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    paintBox(*this, boxTokens().infoBox);
}

void SentBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    const bool colours = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange;
    // Our own tint arrives here as a change of palette, too.
    if (colours && !m_colouring && m_later != nullptr) {
        m_colouring = true;
        applyColours();
        m_colouring = false;
    }
}

} // namespace kontorist
