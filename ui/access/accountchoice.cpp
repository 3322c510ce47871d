#include "ui/access/accountchoice.h"

#include "services/secrets.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int passwordWidthInLetters = 28;

/// Notes stand under the words of the option, not under its circle.
int indentOf(const QWidget* widget, const Metrics& metrics)
{
    return widget->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + metrics.small();
}

} // namespace

AccountChoice::AccountChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_passwordBox(new QWidget(this))
    , m_link(new QRadioButton(tr("Link to set a password"), m_passwordBox))
    , m_typed(new QRadioButton(tr("Password typed here"), m_passwordBox))
    , m_password(new QLineEdit(m_passwordBox))
    , m_fault(new FaultLabel(theme, m_password, m_passwordBox))
    , m_send(new QCheckBox(tr("E-mail the login details"), m_passwordBox))
    , m_sendNote(makeNote(theme, {}, u"sendDetailsNote"_s))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().tiny());
    m_invite = addOption(layout, tr("Invite by mail"), u"inviteRadio"_s,
        tr("The person accepts the invitation, and only then gets in."));
    m_atOnce = addOption(layout, tr("Account at once"), u"atOnceRadio"_s, {});
    m_atOnceNote = findChild<QLabel*>(u"atOnceRadioNote"_s);
    buildPassword(layout);
    m_later = addOption(layout, tr("Nothing yet"), u"laterRadio"_s,
        tr("The person gets no mail and no way in. Invite them later."));
    auto* group = new QButtonGroup(this);
    for (QRadioButton* option : {m_invite, m_atOnce, m_later}) {
        group->addButton(option);
    }
    m_invite->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            update();
            emit changed();
        }
    });
    update();
}

QRadioButton* AccountChoice::addOption(
    QBoxLayout* layout, const QString& text, const QString& name, const QString& note)
{
    auto* option = new QRadioButton(text, this);
    setName(option, name, text);
    option->setAccessibleDescription(note);
    layout->addWidget(option);
    auto* label = makeNote(m_theme, note, name % u"Note"_s);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setIndent(indentOf(this, m_theme.metrics()));
    label->setParent(this);
    layout->addWidget(label);
    layout->addSpacing(m_theme.metrics().tiny());
    return option;
}

void AccountChoice::buildPassword(QBoxLayout* layout)
{
    const Metrics metrics = m_theme.metrics();
    setName(m_link, u"linkRadio"_s, m_link->text());
    setName(m_typed, u"passwordRadio"_s, m_typed->text());
    setName(m_password, u"passwordEdit"_s, words::field(u"password"_s));
    m_fault->setObjectName(u"passwordFault"_s);
    setName(m_send, u"sendDetailsTick"_s, m_send->text());
    auto* group = new QButtonGroup(this);
    group->addButton(m_link);
    group->addButton(m_typed);
    m_link->setChecked(true);
    m_send->setChecked(true);
    m_password->setMinimumWidth(textWidth(m_password, passwordWidthInLetters));
    m_password->setPlaceholderText(words::field(u"password"_s));
    // Shown, since it is read out on the telephone; kept out of the input method's memory.
    m_password->setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto* inside = new QVBoxLayout(m_passwordBox);
    inside->setContentsMargins(indentOf(this, metrics), 0, 0, metrics.small());
    inside->setSpacing(metrics.tiny());
    inside->addWidget(m_link);
    inside->addWidget(m_typed);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(indentOf(this, metrics), 0, 0, 0);
    column->setSpacing(metrics.tiny());
    column->addWidget(m_password);
    column->addWidget(m_fault);
    inside->addLayout(column);
    inside->addWidget(m_send);
    m_sendNote->setIndent(indentOf(this, metrics));
    inside->addWidget(m_sendNote);
    layout->addWidget(m_passwordBox);
    const auto edited = [this] {
        update();
        emit changed();
    };
    connect(m_typed, &QRadioButton::toggled, this, [this, edited](bool typed) {
        edited();
        if (typed) {
            m_password->setFocus();
        }
    });
    connect(m_send, &QCheckBox::toggled, this, edited);
    connect(m_password, &QLineEdit::textChanged, this, edited);
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        m_touched = m_touched || !m_password->text().isEmpty();
        update();
    });
}

void AccountChoice::setFacts(const CustomerUserFacts& facts, bool known)
{
    m_known = known;
    m_facts = facts;
    m_facts.status = CustomerUserStatus::Pending;
    update();
}

void AccountChoice::setPasswordsInMail(bool allowed)
{
    m_passwordsInMail = allowed;
    update();
}

bool AccountChoice::typesPassword() const
{
    return m_atOnce->isChecked() && m_typed->isChecked();
}

QString AccountChoice::passwordFault() const
{
    if (!typesPassword()) {
        return {};
    }
    const auto checked = checkPasswordPolicy(m_password->text());
    return checked ? QString() : words::fieldFault(checked.error());
}

QString AccountChoice::refusalOf(CustomerUserAction action, CustomerUserStatus status) const
{
    CustomerUserFacts facts = m_facts;
    facts.status = status;
    const UserVerdict verdict = judge(action, facts);
    if (verdict.reason == UserRefusal::NoEmail && !m_known) {
        return tr("%1: enter an e-mail address first.", "an action").arg(words::action(action));
    }
    return words::refusal(action, verdict, facts);
}

QString AccountChoice::refusal() const
{
    if (m_invite->isChecked()) {
        return refusalOf(CustomerUserAction::SendInvitation, CustomerUserStatus::Pending);
    }
    if (m_later->isChecked()) {
        return {};
    }
    const QString activate = refusalOf(CustomerUserAction::Activate, CustomerUserStatus::Pending);
    if (!activate.isEmpty()) {
        return activate;
    }
    if (m_typed->isChecked() || m_send->isChecked()) {
        const QString details
            = refusalOf(CustomerUserAction::SendLoginDetails, CustomerUserStatus::Active);
        if (!details.isEmpty()) {
            return details;
        }
    }
    return passwordFault().isEmpty() ? QString() : tr("To add the user, correct the password.");
}

QWidget* AccountChoice::faultyField() const
{
    return passwordFault().isEmpty() ? nullptr : m_password;
}

bool AccountChoice::isDefault() const
{
    return m_invite->isChecked() && m_password->text().isEmpty();
}

void AccountChoice::showAllFaults()
{
    m_touched = true;
    update();
}

void AccountChoice::applyTo(StagedUser& user) const
{
    user.request.activate = m_atOnce->isChecked();
    user.password = typesPassword() ? m_password->text() : QString();
    if (m_invite->isChecked()) {
        user.then = AfterAdding::Invite;
    } else {
        user.then = m_atOnce->isChecked() && m_send->isChecked() ? AfterAdding::SendLoginDetails
                                                                 : AfterAdding::Nothing;
    }
}

void AccountChoice::update()
{
    const QString atOnceRefusal
        = refusalOf(CustomerUserAction::Activate, CustomerUserStatus::Pending);
    m_atOnce->setEnabled(atOnceRefusal.isEmpty());
    if (!atOnceRefusal.isEmpty() && m_atOnce->isChecked()) {
        m_invite->setChecked(true); // comes back here
        return;
    }
    m_atOnceNote->setText(atOnceRefusal.isEmpty()
            ? tr("The person can log in as soon as they have a password.")
            : atOnceRefusal);
    m_atOnce->setAccessibleDescription(m_atOnceNote->text());
    m_passwordBox->setVisible(m_atOnce->isChecked());
    const bool typed = m_typed->isChecked();
    m_password->setVisible(typed);
    const QString fault = passwordFault();
    if (m_touched && !fault.isEmpty()) {
        m_fault->setFault(fault);
    } else if (typed) {
        const QString must = tr("It must be changed at the next login.");
        m_fault->setHint(must, must);
    } else {
        m_fault->clearText();
    }
    if (!m_send->isChecked()) {
        m_sendNote->setText(typed
                ? tr("Tell the person the login name and the password yourself.")
                : tr("Without this mail nobody can log in: send the login details later."));
    } else if (typed) {
        m_sendNote->setText(m_passwordsInMail
                ? tr("The mail holds the login name and the password.")
                : tr(
                    "The mail holds the login name and a link to set a password, but not the typed "
                    "one: the office's settings do not allow that. Tell it yourself."));
    } else {
        m_sendNote->setText(tr("The mail holds the login name and a link to set a password."));
    }
}

} // namespace kontorist
