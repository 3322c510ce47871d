#include "ui/mail/sendactivationview.h"

#include "ui/mail/boxcolours.h"
#include "ui/mail/messagebar.h"
#include "ui/mail/qrcodewidget.h"
#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownNameLength = 100;

QLabel* wrappingLabel(QWidget* parent, const QString& objectName)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SendActivationView::SendActivationView(QWidget* parent)
    : QWidget(parent)
    , bar(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_bodyLabel(new QLabel(tr("&Message:"), this))
{
    makeFields();
    makeCodePage();
    makeMeter();
    makeButtons();
    makeMenu();
    arrange();
}

void SendActivationView::makeFields()
{
    recipient = wrappingLabel(this, u"recipient"_s);
    recipient->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    recipient->setAccessibleDescription(tr("To"));
    // A wrapping label asks for little width, and a form gives it no more.
    recipient->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    language = new QComboBox(this);
    language->setObjectName(u"language"_s);
    language->setAccessibleName(tr("Language"));
    subject = new QLineEdit(this);
    subject->setObjectName(u"subject"_s);
    subject->setAccessibleName(tr("Subject"));
    body = new QPlainTextEdit(this);
    body->setObjectName(u"body"_s);
    body->setAccessibleName(tr("Message"));
    body->setTabChangesFocus(true);
    const Metrics metrics(font());
    body->document()->setDocumentMargin(metrics.small());
    body->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_bodyLabel->setBuddy(body);
    m_pages->addWidget(body);
}

void SendActivationView::makeCodePage()
{
    const Metrics metrics(font());
    m_codePage = new QWidget(this);
    m_code = new QrCodeWidget(m_codePage);
    m_code->setAccessibleName(tr("QR code of the link"));
    auto* text = wrappingLabel(m_codePage, u"qrText"_s);
    text->setAlignment(Qt::AlignCenter);
    text->setText(tr("Let the person scan this code with a phone. It opens the link."));
    auto* layout = new QVBoxLayout(m_codePage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small());
    layout->addWidget(m_code, 1);
    layout->addWidget(text);
    m_pages->addWidget(m_codePage);
}

void SendActivationView::makeMeter()
{
    validUntil = wrappingLabel(this, u"validUntil"_s);
    meter = new QProgressBar(this);
    meter->setObjectName(u"lengthMeter"_s);
    meter->setTextVisible(false);
    meter->setAccessibleName(tr("Message length"));
    meter->setFixedHeight(Metrics(font()).scaled(6));
    meterText = wrappingLabel(this, u"lengthText"_s);
    hint = wrappingLabel(this, u"hint"_s);
    hint->setText(tr(
        "Your mail program opens with the message. Nothing is sent until you press Send there."));
    m_hintIcon = new QLabel(this);
    const int side = Metrics(font()).smallIconSize();
    m_hintIcon->setPixmap(icon(IconName::Info).pixmap(side));
}

void SendActivationView::makeButtons()
{
    const auto make = [this](const QString& text, const QString& name) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    more = make(tr("More"), u"more"_s);
    more->setIcon(icon(IconName::More));
    close = make(tr("Cancel"), u"cancel"_s);
    copy = make(tr("Copy message"), u"copyMessage"_s);
    copy->setIcon(icon(IconName::Copy));
    open = make(tr("Open in mail program"), u"openInMailProgram"_s);
    open->setIcon(icon(IconName::Mail));
    open->setDefault(true);
}

void SendActivationView::makeMenu()
{
    auto* menu = new QMenu(more);
    const auto make = [menu](IconName name, const QString& text, const QString& id) {
        auto* entry = menu->addAction(icon(name), text);
        entry->setObjectName(id);
        return entry;
    };
    copyLink = make(IconName::Link, tr("Copy link"), u"copyLink"_s);
    menu->addSeparator();
    saveDraft = make(IconName::Save, tr("Save as draft file…"), u"saveDraft"_s);
    openDraft = make(IconName::DraftFile, tr("Open as draft file"), u"openDraft"_s);
    menu->addSeparator();
    showQr = make(IconName::Qr, tr("Show QR code"), u"showQrCode"_s);
    more->setMenu(menu);
}

void SendActivationView::arrange()
{
    const Metrics metrics(font());
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(metrics.medium());
    form->setVerticalSpacing(metrics.small());
    form->addRow(tr("To:"), recipient);
    auto* languageLabel = new QLabel(tr("&Language:"), this);
    languageLabel->setBuddy(language);
    form->addRow(languageLabel, language);
    auto* subjectLabel = new QLabel(tr("&Subject:"), this);
    subjectLabel->setBuddy(subject);
    form->addRow(subjectLabel, subject);

    auto* meterRow = new QVBoxLayout;
    meterRow->setSpacing(metrics.tiny());
    meterRow->addWidget(meter);
    meterRow->addWidget(meterText);

    auto* hintRow = new QHBoxLayout;
    hintRow->setSpacing(metrics.small());
    hintRow->addWidget(m_hintIcon, 0, Qt::AlignTop);
    hintRow->addWidget(hint, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.small());
    buttons->addWidget(more);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(copy);
    buttons->addWidget(open);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    layout->setSpacing(metrics.medium());
    layout->addWidget(bar);
    layout->addLayout(form);
    auto* message = new QVBoxLayout;
    message->setSpacing(metrics.tiny());
    message->addWidget(m_bodyLabel);
    message->addWidget(m_pages, 1);
    layout->addLayout(message, 1);
    layout->addWidget(validUntil);
    layout->addLayout(meterRow);
    layout->addLayout(hintRow);
    layout->addLayout(buttons);
    QWidget* const order[] {recipient, language, subject, body, open, copy, close, more};
    for (size_t i = 1; i < std::size(order); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void SendActivationView::setRecipient(const QString& name, const QString& address)
{
    const QString shown
        = name.size() > shownNameLength ? name.left(shownNameLength - 1) % u'…' : name;
    recipient->setText(shown.isEmpty() ? address : shown % u" <"_s % address % u'>');
    recipient->setToolTip(shown == name ? QString() : name.toHtmlEscaped());
    recipient->setAccessibleDescription(recipient->text());
}

void SendActivationView::setEditable(bool editable)
{
    language->setEnabled(editable);
    subject->setReadOnly(!editable);
    body->setReadOnly(!editable);
    // A read-only editor shows no cursor; reading with the keyboard needs one.
    body->setTextInteractionFlags(editable
            ? Qt::TextEditorInteraction
            : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void SendActivationView::setLength(qsizetype length, qsizetype limit)
{
    meter->setRange(0, static_cast<int>(limit));
    meter->setValue(static_cast<int>(std::min(length, limit)));
    const QLocale locale;
    const QString figures
        = tr("%1 of %2 encoded characters.").arg(locale.toString(length), locale.toString(limit));
    meterText->setText(figures % u' '
        % (length <= limit
                ? tr("The message fits.")
                : tr("Too long to hand over directly: it opens as a draft file instead.")));
    meter->setAccessibleDescription(meterText->text());
    QPalette colours;
    if (length > limit) {
        colours.setColor(QPalette::Highlight, boxTokens().warning);
    }
    meter->setPalette(colours);
}

void SendActivationView::setDefaultButton(QPushButton* button)
{
    for (QPushButton* each : {open, copy, close}) {
        each->setDefault(each == button);
    }
}

void SendActivationView::showLinkCode(const QString& link)
{
    if (m_code->setText(link)) {
        m_pages->setCurrentWidget(m_codePage);
        showQr->setText(tr("Show message"));
        m_bodyLabel->setText(tr("QR code:"));
    }
}

void SendActivationView::showText()
{
    m_pages->setCurrentWidget(body);
    showQr->setText(tr("Show QR code"));
    m_bodyLabel->setText(tr("&Message:"));
    m_code->clear();
}

bool SendActivationView::showsLinkCode() const
{
    return m_pages->currentWidget() == m_codePage;
}

QString SendActivationView::bodyText() const
{
    QString text = body->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void SendActivationView::setBodyText(const QString& text)
{
    body->setPlainText(text);
}

} // namespace kontorist
