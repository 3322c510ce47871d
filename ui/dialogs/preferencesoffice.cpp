#include "base/futures.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLifeDays = 90;
constexpr int hoursPerDay = 24;
constexpr int maxOfficeNameLength = 200;

int daysOf(std::chrono::hours life)
{
    return static_cast<int>(life.count() / hoursPerDay);
}

std::chrono::hours hoursOf(int days)
{
    return std::chrono::hours(days * hoursPerDay);
}

} // namespace

QWidget* PreferencesDialog::buildOffice()
{
    const Metrics metrics = m_theme.metrics();
    auto* page = new QWidget;
    page->setObjectName(u"officePage"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    column->setSpacing(metrics.medium());
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(metrics.medium());
    form->setVerticalSpacing(metrics.small());
    const auto add = [form](const QString& label, QWidget* field, QLayout* inside = nullptr) {
        auto* caption = new QLabel(label);
        caption->setBuddy(field);
        inside != nullptr ? form->addRow(caption, inside) : form->addRow(caption, field);
    };

    m_officeName = new QLineEdit;
    setName(m_officeName, u"officeNameEdit"_s, words::field(u"officeName"_s));
    m_officeName->setMaxLength(maxOfficeNameLength);
    m_officeName->setPlaceholderText(tr("Stands in the messages to your customers"));
    add(words::field(u"officeName"_s), m_officeName);

    m_portal = new QLineEdit;
    setName(m_portal, u"portalAddressEdit"_s, words::field(u"portalBaseUrl"_s));
    m_portal->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_portalFault = new FaultLabel(m_theme, m_portal);
    auto* portalColumn = new QVBoxLayout;
    portalColumn->setSpacing(metrics.tiny());
    portalColumn->addWidget(m_portal);
    portalColumn->addWidget(m_portalFault);
    add(words::field(u"portalBaseUrl"_s), m_portal, portalColumn);

    const QString days = tr(" days", "after a number, in a field");
    m_activationLife
        = makeLife(u"activationLifeSpin"_s, words::field(u"activationLife"_s), maxLifeDays, days);
    add(words::field(u"activationLife"_s), m_activationLife);
    m_confirmationLife = makeLife(
        u"confirmationLifeSpin"_s, words::field(u"confirmationLife"_s), maxLifeDays, days);
    add(words::field(u"confirmationLife"_s), m_confirmationLife);
    column->addLayout(form);

    addOfficeFooter(column, u"Office"_s);
    connect(m_officeName, &QLineEdit::textChanged, this, &PreferencesDialog::updateOffice);
    connect(m_portal, &QLineEdit::textChanged, this, &PreferencesDialog::updateOffice);
    return page;
}

void PreferencesDialog::addOfficeFooter(QVBoxLayout* column, const QString& page)
{
    column->addWidget(makeNote(m_theme,
        tr("These settings are kept in the database: all colleagues share them. Links that were "
           "sent already stay as they are."),
        page.toLower() % u"Note"_s));
    auto* reason = makeNote(m_theme, {}, page.toLower() % u"ReasonText"_s);
    m_officeReasons << reason;
    column->addWidget(reason);
    auto* last = new QHBoxLayout;
    auto* save = new QPushButton(icon(IconName::Save), tr("Save office settings"));
    setName(save, u"save%1Button"_s.arg(page), save->text());
    save->setAutoDefault(false);
    m_saveOffice << save;
    last->addStretch();
    last->addWidget(save);
    column->addLayout(last);
    column->addStretch(1);
    connect(save, &QPushButton::clicked, this, [this] { saveOffice({}); });
}

bool PreferencesDialog::isWebAddress(const QString& text)
{
    const QUrl address(text, QUrl::StrictMode);
    return address.isValid() && !address.host().isEmpty()
        && (address.scheme() == u"https"_s || address.scheme() == u"http"_s);
}

void PreferencesDialog::loadOffice()
{
    updateOffice();
    if (!m_office.load) {
        return;
    }
    whenDone(m_office.load(), this, [this](const Result<OfficeSettings>& settings) {
        if (settings) {
            showOffice(*settings);
        } else {
            for (QLabel* reason : std::as_const(m_officeReasons)) {
                reason->setText(words::errorText(settings.error()));
            }
        }
    });
}

void PreferencesDialog::showOffice(const OfficeSettings& settings)
{
    m_loaded = settings;
    m_officeReady = false; // filling the fields is no edit
    m_officeName->setText(settings.officeName);
    m_portal->setText(settings.portalBaseUrl);
    m_activationLife->setValue(daysOf(settings.activationLife));
    m_confirmationLife->setValue(daysOf(settings.confirmationLife));
    m_invitationLife->setValue(daysOf(settings.invitationLife));
    m_setPasswordLife->setValue(static_cast<int>(settings.setPasswordLife.count()));
    m_branding->setText(settings.brandingBaseUrl);
    m_passwordsInMail->setChecked(settings.passwordsInMail);
    selectData(m_loginMode, static_cast<int>(settings.loginMode));
    m_officeReady = true;
    updateOffice();
}

OfficeSettings PreferencesDialog::officeAsTyped() const
{
    OfficeSettings typed = m_loaded;
    typed.officeName = m_officeName->text().trimmed();
    typed.portalBaseUrl = m_portal->text().trimmed();
    // A life of hours set from elsewhere stays unless its days are changed here.
    if (m_activationLife->value() != daysOf(m_loaded.activationLife)) {
        typed.activationLife = hoursOf(m_activationLife->value());
    }
    if (m_confirmationLife->value() != daysOf(m_loaded.confirmationLife)) {
        typed.confirmationLife = hoursOf(m_confirmationLife->value());
    }
    if (m_invitationLife->value() != daysOf(m_loaded.invitationLife)) {
        typed.invitationLife = hoursOf(m_invitationLife->value());
    }
    typed.setPasswordLife = std::chrono::hours(m_setPasswordLife->value());
    typed.brandingBaseUrl = m_branding->text().trimmed();
    typed.passwordsInMail = m_passwordsInMail->isChecked();
    return typed;
}

QString PreferencesDialog::reasonNotToSave() const
{
    if (!m_office.load) {
        return tr("No database is open.");
    }
    if (!m_office.mayEdit) {
        return tr("To change these settings you need the right “%1” and a database that can be "
                  "written. Your administrator can help.")
            .arg(words::right(Right::Administer));
    }
    if (!m_officeReady) {
        return tr("Loading…");
    }
    if (m_portalFault->isFault()) {
        return tr("To save, correct “%1”.").arg(words::field(u"portalBaseUrl"_s));
    }
    if (m_brandingFault->isFault()) {
        return tr("To save, correct “%1”.").arg(words::field(u"brandingBaseUrl"_s));
    }
    return officeAsTyped() == m_loaded ? tr("Nothing has been changed yet.") : QString();
}

void PreferencesDialog::updateOffice()
{
    if (!m_built) {
        return;
    }
    m_portalFault->setFault(m_officeReady && !isWebAddress(m_portal->text().trimmed())
            ? tr("A portal address looks like “https://portal.example.com”.")
            : QString());
    updateCustomers();
    const QString reason = reasonNotToSave();
    for (QLabel* text : std::as_const(m_officeReasons)) {
        text->setText(m_saving ? tr("Saving…") : reason);
    }
    for (QPushButton* button : std::as_const(m_saveOffice)) {
        button->setEnabled(reason.isEmpty() && !m_saving);
        button->setAccessibleDescription(reason);
    }
    for (QWidget* field : {static_cast<QWidget*>(m_officeName), static_cast<QWidget*>(m_portal),
             static_cast<QWidget*>(m_activationLife), static_cast<QWidget*>(m_confirmationLife)}) {
        field->setEnabled(m_officeReady && m_office.mayEdit && !m_saving);
    }
    showModified();
}

bool PreferencesDialog::officeEdited() const
{
    return m_officeReady && m_office.mayEdit && officeAsTyped() != m_loaded;
}

void PreferencesDialog::showModified()
{
    setWindowModified(officeEdited() || m_invoices->isModified());
}

void PreferencesDialog::saveOffice(const std::function<void()>& then)
{
    if (!reasonNotToSave().isEmpty() || m_saving) {
        return;
    }
    m_saving = true;
    updateOffice();
    whenDone(
        m_office.save(officeAsTyped()), this, [this, then](const Result<OfficeSettings>& saved) {
            m_saving = false;
            if (!saved) {
                updateOffice();
                if (saved.error().field == u"portalBaseUrl"_s) {
                    m_portalFault->setFault(words::fieldFault(saved.error()));
                } else if (saved.error().field == u"brandingBaseUrl"_s) {
                    m_brandingFault->setFault(words::fieldFault(saved.error()));
                } else {
                    m_prompt.notify(this, errorNotice(saved.error()), [](bool) {});
                }
                return;
            }
            showOffice(*saved);
            emit officeSettingsSaved(*saved);
            if (then) {
                then();
            }
        });
}

void PreferencesDialog::reject()
{
    if (m_saving || m_invoices->isSaving()) {
        return;
    }
    if (!officeEdited()) {
        leaveInvoices();
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title = tr("Save the office settings?");
    request.text = tr("They were changed and are not saved yet.");
    request.confirmText = tr("Save office settings");
    request.alternativeText = tr("Discard changes");
    m_prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            saveOffice([this] { leaveInvoices(); });
        } else if (answer.alternative) {
            leaveInvoices();
        }
    });
}

void PreferencesDialog::leaveInvoices()
{
    if (!m_invoices->isModified()) {
        QDialog::reject();
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved-invoices"_s;
    request.title = tr("Save the invoice settings?");
    request.text = tr("They were changed and are not saved yet.");
    request.confirmText = tr("Save invoice settings");
    request.alternativeText = tr("Discard changes");
    m_prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            m_tabs->setCurrentWidget(m_invoices); // faults show there
            m_invoices->save([this] { QDialog::reject(); });
        } else if (answer.alternative) {
            QDialog::reject();
        }
    });
}

} // namespace kontorist
