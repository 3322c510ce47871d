#include "ui/mail/sendactivationdialog.h"

#include "services/mail/draftfile.h"
#include "services/mail/mailcomposer.h"
#include "ui/dialogs/userprompt.h"
#include "ui/mail/secretclipboard.h"
#include "ui/mail/sendactivationnotice.h"
#include "ui/mail/sendactivationview.h"
#include "ui/words/words.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

SendActivationDialog::SendActivationDialog(SendActivationCalls calls, MailHandoff& handoff,
    UserPrompt& prompt, QWidget* parent, const QString& windowTitle)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_handoff(handoff)
    , m_prompt(prompt)
    , m_view(new SendActivationView(this))
{
    setObjectName(u"sendActivationDialog"_s);
    setWindowTitle(windowTitle.isEmpty() ? tr("Send activation request") : windowTitle);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 92, metrics.lineSpacing() * 34);
    const QStringList languages = MailComposer::languages();
    for (const QString& code : languages) {
        m_view->language->addItem(words::language(code), code);
    }
    connectView();
    refresh();
}

SendActivationDialog::~SendActivationDialog() = default;

void SendActivationDialog::connectView()
{
    connect(m_view->language, &QComboBox::activated, this, &SendActivationDialog::changeLanguage);
    connect(m_view->subject, &QLineEdit::textChanged, this, &SendActivationDialog::refresh);
    connect(m_view->body, &QPlainTextEdit::textChanged, this, &SendActivationDialog::refresh);
    connect(m_view->open, &QPushButton::clicked, this, &SendActivationDialog::openMailProgram);
    connect(m_view->copy, &QPushButton::clicked, this, &SendActivationDialog::copyMessage);
    connect(m_view->close, &QPushButton::clicked, this, &SendActivationDialog::reject);
    connect(m_view->copyLink, &QAction::triggered, this, &SendActivationDialog::copyLink);
    connect(m_view->saveDraft, &QAction::triggered, this, &SendActivationDialog::saveDraft);
    connect(m_view->openDraft, &QAction::triggered, this, &SendActivationDialog::openDraft);
    connect(m_view->showQr, &QAction::triggered, this, &SendActivationDialog::showQrCode);
    // Return inside the message is a line break; this works from everywhere.
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, this,
        [this] { (m_view->copy->isDefault() ? m_view->copy : m_view->open)->click(); });
}

void SendActivationDialog::open()
{
    QDialog::open();
    prepare({}, false);
    m_handoff.probe([self = QPointer(this)](MailProgram program) {
        if (self) {
            self->probed(program);
        }
    });
}

void SendActivationDialog::reject()
{
    if (m_step == Step::Recording) {
        return;
    }
    done(m_recorded ? Accepted : Rejected);
}

void SendActivationDialog::prepare(const QString& language, bool keepText)
{
    m_language = language;
    const int generation = ++m_generation;
    m_notice.reset();
    enter(Step::Preparing);
    m_calls.prepare(language)
        .then(this,
            [this, generation, keepText](Result<PreparedInvitation> result) {
                if (generation == m_generation) {
                    prepared(std::move(result), keepText);
                }
            })
        .onCanceled(this, [this, generation, keepText] {
            if (generation == m_generation) {
                prepared(failure(ErrorCode::Cancelled, u"cancelled"_s), keepText);
            }
        });
}

void SendActivationDialog::prepared(Result<PreparedInvitation> result, bool keepText)
{
    if (!result) {
        notifyError(result.error());
        m_notice->choices = {
            {tr("Try again"), u"tryAgain"_s, [this, keepText] { prepare(m_language, keepText); }}};
        enter(Step::Broken);
        return;
    }
    const bool keep = keepText && m_prepared && isEdited();
    QString subject = result->message.subject;
    QString body = result->message.body;
    if (keep) {
        subject = m_view->subject->text();
        body = m_view->bodyText().replace(m_prepared->link, result->link);
    }
    m_prepared = std::move(*result);
    {
        const QSignalBlocker quietSubject(m_view->subject);
        const QSignalBlocker quietBody(m_view->body);
        m_view->subject->setText(subject);
        m_view->subject->setCursorPosition(0);
        m_view->setBodyText(body);
    }
    const int index = m_view->language->findData(MailComposer::languageFor(m_prepared->language));
    m_view->language->setCurrentIndex(index);
    m_view->setRecipient(m_prepared->contactName, m_prepared->message.to);
    m_view->validUntil->setText(m_prepared->expiresAt.isValid()
            ? tr("Link valid until %1").arg(words::dateTime(m_prepared->expiresAt))
            : m_prepared->bookingMail ? tr("The link leads to the login page")
                                      : tr("The password stands in the message"));
    const bool ask
        = (m_prepared->freshLinkExists || m_prepared->declinedBefore) && !m_questionAnswered;
    enter(ask ? Step::Asking : Step::Reviewing);
    if (!ask) {
        (m_view->copy->isDefault() ? m_view->copy : m_view->open)->setFocus();
    }
}

void SendActivationDialog::changeLanguage(int index)
{
    const QString language = m_view->language->itemData(index).toString();
    if (m_prepared && language == MailComposer::languageFor(m_prepared->language)
        && m_step != Step::Broken) {
        return;
    }
    if (!m_prepared || !isEdited()) {
        prepare(language, false);
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-recompose"_s;
    request.title = tr("Write the message again in another language?");
    request.text = tr("Your changes to the subject and the message are lost.");
    request.confirmText = tr("Write again");
    request.destructive = true;
    m_prompt.confirm(this, request, [self = QPointer(this), language](ConfirmAnswer answer) {
        if (!self) {
            return;
        }
        if (answer.confirmed) {
            self->prepare(language, false);
        } else {
            self->m_view->language->setCurrentIndex(self->m_view->language->findData(
                MailComposer::languageFor(self->m_prepared->language)));
        }
    });
}

void SendActivationDialog::probed(MailProgram program)
{
    m_program = program;
    const bool copyFirst = program == MailProgram::None;
    m_view->setDefaultButton(copyFirst ? m_view->copy : m_view->open);
    if (copyFirst && m_view->open->hasFocus()) {
        m_view->copy->setFocus();
    }
    refresh();
}

void SendActivationDialog::putLinkBack()
{
    QString body = m_view->bodyText();
    // A damaged rest of the link would look like a second one.
    const QString link = u'<' % m_prepared->link % u'>';
    while (body.endsWith(u'\n')) {
        body.chop(1);
    }
    m_view->setBodyText(body.isEmpty() ? link : body % u"\n\n"_s % link);
    m_view->body->setFocus();
}

void SendActivationDialog::send(MailChannel channel, std::function<void()> leave)
{
    if (!obstacle().isEmpty()) {
        refresh();
        return;
    }
    if (m_recorded) {
        leave();
        return;
    }
    m_notice.reset();
    m_focusBefore = focusWidget();
    PreparedInvitation reviewed = *m_prepared;
    reviewed.message = message();
    enter(Step::Recording);
    m_calls.handOff(reviewed, channel)
        .then(this,
            [this, leave](
                Result<HandedOffInvitation> result) { recorded(std::move(result), leave); })
        .onCanceled(this,
            [this, leave] { recorded(failure(ErrorCode::Cancelled, u"cancelled"_s), leave); });
}

void SendActivationDialog::recorded(
    Result<HandedOffInvitation> result, const std::function<void()>& leave)
{
    if (!result) {
        notifyError(result.error());
        if (result.error().code == ErrorCode::Conflict) {
            m_notice->choices
                = {{tr("Prepare again"), u"prepareAgain"_s, [this] { prepare(m_language, true); }}};
        }
        enter(Step::Reviewing);
        restoreFocus();
        return;
    }
    m_recorded = true;
    enter(Step::Recorded);
    restoreFocus();
    const QPointer<SendActivationDialog> self(this);
    emit handedOff(*result);
    if (self) {
        leave();
    }
}

void SendActivationDialog::openMailProgram()
{
    if (isTooLong()) {
        openDraft();
        return;
    }
    send(MailChannel::MailProgram, [this] {
        enter(Step::Opening);
        m_handoff.open(message(), [self = QPointer(this)](MailOutcome outcome) {
            if (self) {
                self->opened(outcome);
            }
        });
    });
}

void SendActivationDialog::openDraft()
{
    send(MailChannel::DraftFile, [this] {
        enter(Step::Opening);
        m_handoff.openDraft(message(), [self = QPointer(this)](MailOutcome outcome) {
            if (self) {
                self->opened(outcome);
            }
        });
    });
}

void SendActivationDialog::opened(MailOutcome outcome)
{
    if (outcome == MailOutcome::Opened) {
        accept();
        return;
    }
    putSecretOnClipboard(m_view->bodyText());
    if (outcome == MailOutcome::NoMailProgram) {
        m_program = MailProgram::None;
        notify({MessageBar::Kind::Warning,
            tr("No mail program is set up on this computer. The message is copied; paste it into "
               "your webmail."),
            {}});
    } else {
        notify({MessageBar::Kind::Warning,
            tr("The mail program could not be opened. The message is copied; paste it into a new "
               "mail."),
            {}});
    }
    enter(Step::Recorded);
    m_view->showText();
    m_view->setDefaultButton(m_view->copy);
    m_view->body->selectAll();
    m_view->body->setFocus();
}

/// The work is done: Return closes.
void SendActivationDialog::offerClose()
{
    m_view->setDefaultButton(m_view->close);
    m_view->close->setFocus();
}

void SendActivationDialog::copyMessage()
{
    send(MailChannel::Clipboard, [this] {
        putSecretOnClipboard(m_view->bodyText());
        notify({MessageBar::Kind::Success,
            m_program == MailProgram::None
                ? tr("No mail program is set up on this computer. The message is copied; paste it "
                     "into your webmail.")
                : tr("The message is copied. Paste it into a new mail to this address."),
            {}});
        offerClose();
    });
}

void SendActivationDialog::copyLink()
{
    send(MailChannel::Clipboard, [this] {
        putSecretOnClipboard(m_prepared->link);
        notify({MessageBar::Kind::Success, tr("The link is copied. Give it to this person only."),
            {}});
        offerClose();
    });
}

void SendActivationDialog::saveDraft()
{
    if (!obstacle().isEmpty()) {
        refresh();
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested = folder % u'/' % DraftFile::suggestedName(m_prepared->contactName);
    m_prompt.chooseSaveFile(this, tr("Save as draft file"), suggested, tr("Mail drafts (*.eml)"),
        [self = QPointer(this)](const QString& path) {
            if (self && !path.isEmpty()) {
                self->send(MailChannel::DraftFile, [self, path] { self->writeDraft(path); });
            }
        });
}

void SendActivationDialog::writeDraft(const QString& path)
{
    const auto saved = DraftFile::save(message(), path);
    if (!saved) {
        notifyError(saved.error());
        return;
    }
    notify({MessageBar::Kind::Success,
        tr("Saved “%1”. It holds the link: delete the file once the mail is sent.")
            .arg(QFileInfo(path).fileName()),
        {}});
    offerClose();
}

void SendActivationDialog::showQrCode()
{
    if (m_view->showsLinkCode()) {
        m_view->showText();
        return;
    }
    send(MailChannel::QrCode, [this] {
        m_view->showLinkCode(m_prepared->link);
        offerClose();
    });
}

} // namespace kontorist
