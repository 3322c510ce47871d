#include "ui/common/detailheader.h"

#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"

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
    m_name->setAccessibleDescription(tr("Name"));
    m_chip->setObjectName(u"detail-status"_s);
    m_email->setObjectName(u"detail-email"_s);
    m_email->setAccessibleDescription(tr("E-mail address"));
    m_more->setAccessibleDescription(tr("Further details"));
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

void DetailHeader::show(const HeaderFacts& facts)
{
    m_name->setText(facts.name);
    m_chip->setVisible(!facts.status.isEmpty());
    m_chip->setChip(facts.chip, facts.status);
    m_chip->setAccessibleName(facts.invitation.isEmpty()
            ? tr("Status: %1").arg(facts.status)
            : tr("Status: %1, %2").arg(facts.status, facts.invitation));
    const QString email = facts.email.value_or(QString());
    m_email->setVisible(facts.email.has_value());
    m_email->setProperty("address", email);
    m_email->setText(email.isEmpty() ? tr("No e-mail address") : breakable(email));
    // Without the places where the lines may break.
    m_email->setAccessibleName(email);
    m_copyEmail->setVisible(!email.isEmpty());
    QStringList more = facts.more;
    more.removeAll(QString());
    const QString joined = more.join(u" · "_s);
    m_more->setText(breakable(joined));
    m_more->setAccessibleName(joined);
    m_more->setVisible(!more.isEmpty());
    m_invitation->setText(facts.invitation);
    m_invitation->setVisible(!facts.invitation.isEmpty());
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
