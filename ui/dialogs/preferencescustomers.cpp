#include "base/futures.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLifeDays = 90;
constexpr int hoursPerDay = 24;

} // namespace

QWidget* PreferencesDialog::buildCustomers()
{
    const Metrics metrics = m_theme.metrics();
    auto* page = new QWidget;
    page->setObjectName(u"customersPage"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    column->setSpacing(metrics.medium());
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(metrics.medium());
    form->setVerticalSpacing(metrics.small());
    const auto add = [form](const QString& label, QWidget* field, QWidget* under = nullptr) {
        auto* caption = new QLabel(label);
        caption->setBuddy(field);
        auto* inside = new QVBoxLayout;
        inside->addWidget(field);
        if (under != nullptr) {
            inside->addWidget(under);
        }
        form->addRow(caption, inside);
    };
    m_invitationLife = makeLife(u"invitationLifeSpin"_s, words::field(u"invitationLife"_s),
        maxLifeDays, tr(" days", "after a number, in a field"));
    add(words::field(u"invitationLife"_s), m_invitationLife);
    m_setPasswordLife = makeLife(u"setPasswordLifeSpin"_s, words::field(u"setPasswordLife"_s),
        maxLifeDays * hoursPerDay, tr(" hours", "after a number, in a field"));
    add(words::field(u"setPasswordLife"_s), m_setPasswordLife);
    m_branding = new QLineEdit;
    setName(m_branding, u"brandingAddressEdit"_s, words::field(u"brandingBaseUrl"_s));
    m_branding->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_brandingFault = new FaultLabel(m_theme, m_branding);
    m_brandingFault->setObjectName(u"brandingAddressFault"_s);
    add(words::field(u"brandingBaseUrl"_s), m_branding, m_brandingFault);
    m_passwordsInMail = new QCheckBox(tr("Passwords may stand in mails"));
    setName(m_passwordsInMail, u"passwordsInMailBox"_s, m_passwordsInMail->text());
    m_passwordWarning = new FaultLabel(m_theme, m_passwordsInMail);
    m_passwordWarning->setObjectName(u"passwordsInMailWarning"_s);
    auto* passwords = new QVBoxLayout;
    passwords->addWidget(m_passwordsInMail);
    passwords->addWidget(m_passwordWarning);
    form->addRow(QString(), passwords);
    column->addLayout(form);
    addOfficeFooter(column, u"Customers"_s);
    connect(m_branding, &QLineEdit::textChanged, this, &PreferencesDialog::updateOffice);
    connect(m_passwordsInMail, &QCheckBox::toggled, this, &PreferencesDialog::updateOffice);
    return page;
}

/// On a page of its own: it is not saved with the others, since a rule guards it.
QWidget* PreferencesDialog::buildLoginNames()
{
    const Metrics metrics = m_theme.metrics();
    auto* page = new QWidget;
    page->setObjectName(u"loginsPage"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    column->setSpacing(metrics.medium());
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics.small());
    m_loginMode = new QComboBox;
    setName(m_loginMode, u"loginModeCombo"_s, tr("New customer users log in with"));
    for (const LoginMode mode : {LoginMode::Email, LoginMode::Number}) {
        m_loginMode->addItem(words::loginMode(mode), static_cast<int>(mode));
    }
    m_setLoginMode = new QPushButton(tr("Change login names"));
    setName(m_setLoginMode, u"setLoginModeButton"_s, m_setLoginMode->text());
    m_setLoginMode->setAutoDefault(false);
    auto* caption = new QLabel(tr("New customer users log in with"));
    caption->setBuddy(m_loginMode);
    row->addWidget(caption);
    row->addWidget(m_loginMode, 1);
    row->addWidget(m_setLoginMode);
    column->addLayout(row);
    column->addWidget(makeNote(m_theme,
        tr("Login names that exist stay as they are. A customer number login is the customer's "
           "number, a hyphen and a running number that is never given twice: 10927781-1."),
        u"loginModeNote"_s));
    m_loginModeReason = makeNote(m_theme, {}, u"loginsReasonText"_s);
    column->addWidget(m_loginModeReason);
    m_loginModeFault = new FaultLabel(m_theme, m_loginMode);
    m_loginModeFault->setObjectName(u"loginModeFault"_s);
    column->addWidget(m_loginModeFault);
    m_showWithoutNumber = new QPushButton(icon(IconName::Customers), tr("Show these customers"));
    setName(m_showWithoutNumber, u"showWithoutNumberButton"_s, m_showWithoutNumber->text());
    m_showWithoutNumber->setAutoDefault(false);
    m_showWithoutNumber->hide();
    column->addWidget(m_showWithoutNumber, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_loginMode, &QComboBox::activated, this, &PreferencesDialog::clearLoginFault);
    connect(m_loginMode, &QComboBox::currentIndexChanged, this, &PreferencesDialog::updateOffice);
    connect(m_setLoginMode, &QPushButton::clicked, this, &PreferencesDialog::setLoginMode);
    connect(m_showWithoutNumber, &QPushButton::clicked, this,
        &PreferencesDialog::showCustomersWithoutNumber);
    return page;
}

QSpinBox* PreferencesDialog::makeLife(
    const QString& objectName, const QString& name, int most, const QString& unit)
{
    auto* spin = new QSpinBox;
    spin->setRange(1, most);
    spin->setSuffix(unit);
    setName(spin, objectName, name);
    connect(spin, &QSpinBox::valueChanged, this, &PreferencesDialog::updateOffice);
    return spin;
}

void PreferencesDialog::clearLoginFault()
{
    m_loginModeFault->clearText();
    m_showWithoutNumber->hide();
}

void PreferencesDialog::updateCustomers()
{
    const bool editable = m_officeReady && m_office.mayEdit && !m_saving;
    for (QWidget* field : std::initializer_list<QWidget*> {
             m_invitationLife, m_setPasswordLife, m_branding, m_passwordsInMail}) {
        field->setEnabled(editable);
    }
    const auto chosen = static_cast<LoginMode>(m_loginMode->currentData().toInt());
    const bool another = m_officeReady && chosen != m_loaded.loginMode;
    const bool may = editable && m_office.setLoginMode;
    m_loginMode->setEnabled(may);
    m_setLoginMode->setEnabled(may && another);
    QString reason;
    if (!m_officeReady || !m_office.mayEdit) {
        reason = reasonNotToSave();
    } else if (!another && !m_loginModeFault->isVisibleTo(this)) {
        reason = tr("This way is in use. To change it, choose the other one.");
    }
    m_loginModeReason->setText(reason);
    m_loginModeReason->setVisible(!reason.isEmpty());
    m_setLoginMode->setAccessibleDescription(reason);
    if (m_passwordsInMail->isChecked()) {
        m_passwordWarning->setFault(
            tr("Mails are kept and forwarded: who reads one can log in. A link to set a password "
               "is safer. Whoever gets a password this way must change it at the first login."));
    } else {
        m_passwordWarning->clearText();
    }
    const QString address = m_branding->text().trimmed();
    m_branding->setPlaceholderText(tr("As the portal address, with “/login” behind it"));
    m_brandingFault->setFault(m_officeReady && !address.isEmpty() && !isWebAddress(address)
            ? tr("An address looks like “https://portal.example.com/login”. Leave it empty to use "
                 "the portal address.")
            : QString());
}

void PreferencesDialog::setLoginMode()
{
    const auto mode = static_cast<LoginMode>(m_loginMode->currentData().toInt());
    m_saving = true;
    clearLoginFault();
    updateOffice();
    whenDone(m_office.setLoginMode(mode), this, [this](const Result<LoginMode>& set) {
        m_saving = false;
        if (set) {
            m_loaded.loginMode = *set;
            updateOffice();
            const QString done = tr("Saved. From now on new customer users log in with: %1.")
                                     .arg(words::loginMode(*set));
            m_loginModeFault->setHint(done.toHtmlEscaped(), done);
            return;
        }
        updateOffice();
        if (set.error().reason != u"customers-without-number"_s) {
            m_prompt.notify(this, errorNotice(set.error()), [](bool) {});
            return;
        }
        m_loginModeFault->setFault(
            tr("Not changed: %Ln customers have no number yet. Give each of them one, then change "
               "the login names.",
                nullptr, set.error().args.value(0).toInt()));
        m_showWithoutNumber->show();
    });
}

} // namespace kontorist
