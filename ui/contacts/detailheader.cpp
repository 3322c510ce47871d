#include "ui/contacts/detailheader.h"

#include "ui/theme/iconset.h"
#include "ui/theme/statuschip.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

ChipKind chipKind(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Unregistered:
        return ChipKind::Unregistered;
    case ContactStatus::NotActive:
        return ChipKind::NotActive;
    case ContactStatus::Active:
        return ChipKind::Active;
    case ContactStatus::Deactivated:
        return ChipKind::Deactivated;
    }
    return ChipKind::Neutral;
}

/// Lets a long word break anywhere: an address without blanks would otherwise widen the pane.
QString breakable(const QString& text)
{
    QString out;
    int run = 0;
    for (const QChar letter : text) {
        out.append(letter);
        run = letter.isSpace() ? 0 : run + 1;
        if (run >= 12 && !letter.isHighSurrogate()
            && (letter == u'@' || letter == u'.' || run % 24 == 0)) {
            out.append(QChar(0x200B));
        }
    }
    return out;
}

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

DetailHeader::DetailHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(textLabel(this))
    , m_chip(new StatusChip(theme, this))
    , m_email(textLabel(this))
    , m_copyEmail(new QToolButton(this))
    , m_more(textLabel(this))
    , m_invitation(textLabel(this))
{
    const Metrics metrics(font());
    m_name->setObjectName(u"detail-name"_s);
    m_name->setFont(metrics.titleFont());
    m_name->setAccessibleDescription(tr("Contact name"));
    m_chip->setObjectName(u"detail-status"_s);
    m_email->setObjectName(u"detail-email"_s);
    m_email->setAccessibleDescription(tr("E-mail address"));
    m_more->setAccessibleDescription(tr("Company and phone"));
    m_invitation->setObjectName(u"detail-invitation"_s);
    m_invitation->setAccessibleDescription(tr("Invitation"));
    m_copyEmail->setIcon(icon(IconName::Copy));
    m_copyEmail->setAutoRaise(true);
    m_copyEmail->setFocusPolicy(Qt::TabFocus);
    m_copyEmail->setToolTip(tr("Copy the e-mail address"));
    m_copyEmail->setAccessibleName(tr("Copy the e-mail address"));
    m_copyEmail->setObjectName(u"copy-email"_s);

    auto* email = new QHBoxLayout;
    email->setSpacing(metrics.tiny());
    email->addWidget(m_email, 1);
    email->addWidget(m_copyEmail, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.tiny());
    layout->addWidget(m_name);
    layout->addWidget(m_chip, 0, Qt::AlignLeading);
    layout->addLayout(email);
    layout->addWidget(m_more);
    layout->addWidget(m_invitation);
    connect(m_copyEmail, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_email->property("address").toString()); });
    connect(&m_theme, &Theme::changed, this, &DetailHeader::applyColours);
    applyColours();
}

void DetailHeader::showContact(const Contact& contact, const QDateTime& now)
{
    const QString invitation = words::invitation(contact, now);
    m_name->setText(contact.name);
    m_chip->setChip(chipKind(contact.status), words::status(contact.status));
    m_chip->setAccessibleName(invitation.isEmpty()
            ? tr("Status: %1").arg(words::status(contact.status))
            : tr("Status: %1, %2").arg(words::status(contact.status), invitation));
    m_email->setProperty("address", contact.email);
    m_email->setText(contact.email.isEmpty() ? tr("No e-mail address") : breakable(contact.email));
    // Without the places where the lines may break.
    m_email->setAccessibleName(contact.email);
    m_copyEmail->setVisible(!contact.email.isEmpty());
    QStringList more {contact.company, contact.phone};
    more.removeAll(QString());
    const QString joined = more.join(u" · "_s);
    m_more->setText(breakable(joined));
    m_more->setAccessibleName(joined);
    m_more->setVisible(!more.isEmpty());
    m_invitation->setText(invitation);
    m_invitation->setVisible(!invitation.isEmpty());
}

void DetailHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
}

void DetailHeader::applyColours()
{
    if (m_colouring) {
        return;
    }
    m_colouring = true;
    QPalette subtle;
    subtle.setColor(QPalette::WindowText, m_theme.tokens().subtleText);
    m_more->setPalette(subtle);
    m_invitation->setPalette(subtle);
    m_colouring = false;
}

} // namespace kontorist
