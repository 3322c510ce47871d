#include "base/futures.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/staffdialog.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidthInLetters = 36;

} // namespace

NotificationsDialog::NotificationsDialog(
    StaffCalls calls, StaffId whose, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_whose(whose)
    , m_prompt(prompt)
    , m_theme(theme)
{
    setObjectName(u"notifications"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    updateState();
    load();
}

void NotificationsDialog::build()
{
    const bool own = m_whose == m_calls.self;
    const QString title = own ? tr("My notifications") : tr("Notifications");
    setWindowTitle(title % u"[*]"_s);
    QBoxLayout* layout = makeDialogLayout(this, m_theme, IconName::Phone, title);
    m_who = makeParagraph({}, u"staffName"_s);
    layout->addWidget(m_who);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(m_theme.metrics().medium());
    form->setVerticalSpacing(m_theme.metrics().small());
    m_email = addLine(form, u"email"_s, tr("E-mail address"), m_emailFault);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_phone = addLine(form, u"phone"_s, tr("Phone"), m_phoneFault);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_channel = new QComboBox;
    setName(m_channel, u"channelCombo"_s, tr("Tell by"));
    for (const auto channel : {NotificationChannel::Email, NotificationChannel::Sms}) {
        m_channel->addItem(words::notificationChannel(channel), static_cast<int>(channel));
    }
    auto* caption = new QLabel(tr("Tell by", "followed by SMS or e-mail"));
    caption->setBuddy(m_channel);
    form->addRow(caption, m_channel);
    m_allFaults = new QCheckBox(tr("All fault reports, of every customer"));
    setName(m_allFaults, u"allFaultsBox"_s, m_allFaults->text());
    form->addRow(QString(), m_allFaults);
    layout->addLayout(form);
    layout->addWidget(makeNote(m_theme,
        tr("Without the tick, only fault reports and comments of customers and orders that this "
           "person is the technician of."),
        u"allFaultsNote"_s));
    m_reason = makeNote(m_theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    m_save = addButton(
        buttons, tr("Save notifications"), QDialogButtonBox::AcceptRole, u"saveButton"_s, true);
    auto* cancel
        = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(m_save, &QPushButton::clicked, this, &NotificationsDialog::save);
    connect(cancel, &QPushButton::clicked, this, &NotificationsDialog::reject);
    layout->addWidget(buttons);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &NotificationsDialog::updateState);
    connect(m_allFaults, &QCheckBox::toggled, this, &NotificationsDialog::updateState);
}

QLineEdit* NotificationsDialog::addLine(
    QFormLayout* form, const QString& name, const QString& label, FaultLabel*& fault)
{
    auto* line = new QLineEdit;
    setName(line, name % u"Edit"_s, label);
    line->setMinimumWidth(textWidth(line, fieldWidthInLetters));
    fault = new FaultLabel(m_theme, line);
    fault->setObjectName(name % u"Fault"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(m_theme.metrics().tiny());
    column->addWidget(line);
    column->addWidget(fault);
    auto* caption = new QLabel(label);
    caption->setBuddy(line);
    form->addRow(caption, column);
    connect(line, &QLineEdit::textChanged, this, [this, &fault] {
        fault->clearText();
        updateState();
    });
    return line;
}

void NotificationsDialog::load()
{
    whenDone(m_calls.list(), this, [this](const Result<std::vector<StaffMember>>& staff) {
        if (!staff) {
            m_reason->setText(words::errorText(staff.error()));
            return;
        }
        const auto found = std::find_if(staff->begin(), staff->end(),
            [this](const StaffMember& member) { return member.id == m_whose; });
        if (found == staff->end()) {
            m_reason->setText(tr("This staff member is no longer there."));
            return;
        }
        showMember(*found);
    });
}

void NotificationsDialog::showMember(const StaffMember& member)
{
    m_loaded = member;
    m_ready = false; // filling the fields is no edit
    m_who->setText(member.name.isEmpty() || member.name == member.login
            ? member.login
            : tr("%1 (signs in as %2)", "staff member").arg(member.name, member.login));
    m_email->setText(member.notifications.email);
    m_phone->setText(member.notifications.phone);
    selectData(m_channel, static_cast<int>(member.notifications.channel));
    m_allFaults->setChecked(member.notifications.allFaults);
    m_ready = true;
    updateState();
    m_email->setFocus();
}

NotificationSettings NotificationsDialog::asTyped() const
{
    return {m_email->text().trimmed(), m_phone->text().simplified(),
        static_cast<NotificationChannel>(m_channel->currentData().toInt()),
        m_allFaults->isChecked()};
}

QString NotificationsDialog::reasonNotToSave() const
{
    if (!m_calls.writable) {
        return tr("The database can only be read at the moment.");
    }
    if (m_whose != m_calls.self && !m_calls.mayEditOthers) {
        return tr("To change those of a colleague you need the right “%1”.")
            .arg(words::right(Right::Administer));
    }
    if (!m_ready || m_saving) {
        return m_saving ? tr("Saving…") : tr("Loading…");
    }
    const NotificationSettings typed = asTyped();
    if (typed.recipient().isEmpty()) {
        return typed.channel == NotificationChannel::Sms
            ? tr("To be told by SMS, enter a phone number.")
            : tr("To be told by e-mail, enter an e-mail address.");
    }
    return typed == m_loaded.notifications ? tr("Nothing has been changed yet.") : QString();
}

void NotificationsDialog::updateState()
{
    const QString reason = reasonNotToSave();
    const bool editable = m_ready && !m_saving && m_calls.writable
        && (m_whose == m_calls.self || m_calls.mayEditOthers);
    for (QWidget* field :
        std::initializer_list<QWidget*> {m_email, m_phone, m_channel, m_allFaults}) {
        field->setEnabled(editable);
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_save->setEnabled(reason.isEmpty());
    m_save->setAccessibleDescription(reason);
    setWindowModified(m_ready && asTyped() != m_loaded.notifications);
}

void NotificationsDialog::save()
{
    if (!reasonNotToSave().isEmpty()) {
        return;
    }
    const NotificationSettings typed = asTyped();
    m_saving = true;
    updateState();
    whenDone(m_calls.setNotifications(m_whose, typed), this,
        [this](const Result<StaffMember>& result) { onSaved(result); });
}

void NotificationsDialog::onSaved(const Result<StaffMember>& result)
{
    m_saving = false;
    updateState();
    if (result) {
        setWindowModified(false);
        emit saved(*result);
        accept();
        return;
    }
    const Error& error = result.error();
    if (error.field == u"phone"_s) {
        m_phoneFault->setFault(words::fieldFault(error));
        m_phone->setFocus();
    } else if (error.field == u"email"_s || error.reason.startsWith(u"email-"_s)) {
        m_emailFault->setFault(words::fieldFault(error));
        m_email->setFocus();
    } else {
        m_prompt.notify(this, errorNotice(error), [](bool) {});
    }
}

void NotificationsDialog::reject()
{
    if (m_saving) {
        return;
    }
    if (!isWindowModified()) {
        QDialog::reject();
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title = tr("Save the notifications?");
    request.text = tr("They were changed and are not saved yet.");
    request.confirmText = tr("Save notifications");
    request.alternativeText = tr("Discard changes");
    m_prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            save();
        } else if (answer.alternative) {
            QDialog::reject();
        }
    });
}

} // namespace kontorist
