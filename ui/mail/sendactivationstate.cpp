// What the dialog shows in each step, and why nothing can leave it; the flow itself stands in
// sendactivationdialog.cpp.
#include "base/clock.h"
#include "services/mail/mailcomposer.h"
#include "ui/mail/sendactivationdialog.h"
#include "ui/mail/sendactivationnotice.h"
#include "ui/mail/sendactivationview.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

void SendActivationDialog::enter(Step step)
{
    m_step = step;
    refresh();
}

/// A disabled button passes the focus on to whatever comes next; give it back, so that Return does
/// what it did before.
void SendActivationDialog::restoreFocus()
{
    for (QWidget* each : {m_focusBefore.data(), static_cast<QWidget*>(m_view->close)}) {
        if (each != nullptr && each->isEnabled() && each->isVisible()) {
            each->setFocus();
            return;
        }
    }
}

void SendActivationDialog::refresh()
{
    const bool busy = m_step == Step::Recording || m_step == Step::Opening;
    const bool reviewing = m_step == Step::Asking || m_step == Step::Reviewing;
    m_view->setEditable(reviewing);
    m_view->language->setEnabled(reviewing || m_step == Step::Broken);
    m_view->close->setEnabled(m_step != Step::Recording);
    m_view->close->setText(m_recorded ? tr("Close") : tr("Cancel"));
    const QString why = obstacle();
    const bool can = !busy && why.isEmpty();
    m_view->open->setEnabled(can);
    m_view->copy->setEnabled(can);
    m_view->more->setEnabled(can);
    for (QPushButton* button : {m_view->open, m_view->copy, m_view->more}) {
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
    m_view->subject->setEnabled(m_prepared.has_value());
    m_view->body->setPlaceholderText(
        m_step == Step::Preparing ? tr("The message is being prepared.") : QString());
    m_view->hint->setText(m_program == MailProgram::None
            ? tr("Nothing is sent by itself: copy the message and paste it into your webmail.")
            : tr("Your mail program opens with the message. Nothing is sent until you press Send "
                 "there."));
    refreshMeter();
    refreshBar();
}

void SendActivationDialog::refreshMeter()
{
    const qsizetype length = m_prepared ? MailtoUrl::encodedLength(message()) : 0;
    m_view->setLength(length, m_handoff.limit());
}

void SendActivationDialog::refreshBar()
{
    using Kind = MessageBar::Kind;
    if (m_step == Step::Asking) {
        m_view->bar->showMessage(Kind::Question, questionFirst(),
            {{tr("Send again"), u"sendAgain"_s,
                 [this] {
                     m_questionAnswered = true;
                     enter(Step::Reviewing);
                     m_view->open->setFocus();
                 }},
                {tr("Cancel"), u"keepLink"_s, [this] { reject(); }}});
    } else if (m_step == Step::Reviewing && !obstacle().isEmpty()) {
        std::vector<MessageBar::Choice> choices;
        if (lacksLink()) {
            choices.push_back(
                {tr("Put the link back"), u"putLinkBack"_s, [this] { putLinkBack(); }});
        }
        m_view->bar->showMessage(Kind::Warning, obstacle(), std::move(choices));
    } else if (m_notice) {
        m_view->bar->showMessage(m_notice->kind, m_notice->text, m_notice->choices);
    } else if (m_prepared && m_prepared->leadsNowhere && m_step == Step::Reviewing) {
        m_view->bar->showMessage(Kind::Warning,
            tr("The link leads nowhere yet: the address of your portal is not set. Set it under "
               "“Office” in the preferences, then prepare the message again."));
    } else if (m_program == MailProgram::None && m_step == Step::Reviewing) {
        m_view->bar->showMessage(Kind::Info,
            tr("No mail program is set up on this computer. Copy the message and paste it into "
               "your webmail."));
    } else {
        m_view->bar->dismiss();
    }
}

void SendActivationDialog::notify(Notice notice)
{
    m_notice = std::make_unique<Notice>(std::move(notice));
    refresh();
}

void SendActivationDialog::notifyError(const Error& error)
{
    notify({MessageBar::Kind::Error, words::errorText(error), {}});
}

QString SendActivationDialog::questionFirst() const
{
    if (m_prepared->declinedBefore && m_prepared->bookingMail) {
        return tr("%1 declined an offer before. Send another one only if you were asked to.")
            .arg(m_prepared->contactName);
    }
    if (m_prepared->declinedBefore) {
        return tr("%1 declined an invitation before. Send another one only if you were asked to.")
            .arg(m_prepared->contactName);
    }
    const QDateTime now = m_calls.now ? m_calls.now() : SystemClock().now();
    const qint64 minutes = m_prepared->previousIssuedAt.secsTo(now) / 60;
    if (!m_prepared->previousIssuedAt.isValid() || minutes < 1) {
        return tr("A link sent just now is still valid. Sending again makes it dead.");
    }
    if (minutes < 60) {
        return tr("A link sent %n minute(s) ago is still valid. Sending again makes it dead.",
            nullptr, static_cast<int>(minutes));
    }
    return tr("A link sent %n hour(s) ago is still valid. Sending again makes it dead.", nullptr,
        static_cast<int>(minutes / 60));
}

QString SendActivationDialog::obstacle() const
{
    switch (m_step) {
    case Step::Preparing:
        return tr("The message is being prepared.");
    case Step::Broken:
        return tr("The message could not be prepared.");
    case Step::Asking:
        return tr("Answer the question above first.");
    default:
        break;
    }
    if (lacksLink()) {
        return m_prepared->purpose == TokenPurpose::Activation
            ? tr("The activation link is missing from the message or damaged. Without it the "
                 "person cannot activate the account, so the message cannot be sent.")
            : tr("The link is missing from the message or damaged. Without it the person cannot "
                 "log in, so the message cannot be sent.");
    }
    if (m_view->subject->text().trimmed().isEmpty()) {
        return tr(
            "The subject is empty. Write one: a mail without a subject is easily taken for junk.");
    }
    if (const auto checked = MailtoUrl::check(message()); !checked) {
        return words::errorText(checked.error());
    }
    return {};
}

bool SendActivationDialog::lacksLink() const
{
    return !MailComposer::holdsLink(m_view->bodyText(), m_prepared->link);
}

bool SendActivationDialog::isEdited() const
{
    return m_view->subject->text() != m_prepared->message.subject
        || m_view->bodyText() != m_prepared->message.body;
}

bool SendActivationDialog::isTooLong() const
{
    return m_prepared && MailtoUrl::encodedLength(message()) > m_handoff.limit();
}

MailMessage SendActivationDialog::message() const
{
    MailMessage edited = m_prepared->message;
    if (isEdited()) {
        // A line break pasted into the subject would be refused; people mean a blank.
        edited.subject = m_view->subject->text().simplified();
        edited.body = m_view->bodyText();
        edited.html = MailComposer::editedHtml(m_prepared->language, edited, m_prepared->link);
    }
    return edited;
}

} // namespace kontorist
