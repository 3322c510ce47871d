#pragma once

#include "base/result.h"
#include "services/officesettings.h"
#include "ui/dialogs/preferencesinvoices.h"

#include <QDialog>
#include <QFuture>
#include <QList>

#include <functional>
#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QVBoxLayout;

namespace kontorist {

class AppSettings;
class FaultLabel;
class Theme;
class UserPrompt;

/// Settings that the whole office shares. Empty functions: no database is open.
struct OfficeSettingsCalls
{
    std::function<QFuture<Result<OfficeSettings>>()> load;
    std::function<QFuture<Result<OfficeSettings>>(const OfficeSettings&)> save;
    bool mayEdit = false; ///< right ADMINISTER, and the database can be written
    /// Refused "customers-without-number", args = {count}. Empty: cannot be changed here.
    std::function<QFuture<Result<LoginMode>>(LoginMode)> setLoginMode {};
    InvoiceSettingsCalls invoices {}; ///< of the page "Invoices"
};

/// General, Appearance, Mail, Backup, Office, Customers, Login names and Invoices. Settings of this
/// computer apply at once; those of the office are saved with "Save office settings", those of the
/// last page with its own button. Widgets (and those of InvoicesPreferences):
/// "languageCombo", "startSectionCombo", "themeCombo", "densityCombo", "mailMethodCombo",
/// "draftFolderEdit", "openDraftFolderBox", "backupFolderEdit", "backUpBeforeDeleteBox",
/// "officeNameEdit", "portalAddressEdit", "activationLifeSpin", "confirmationLifeSpin",
/// "saveOfficeButton", "invitationLifeSpin", "setPasswordLifeSpin", "brandingAddressEdit",
/// "passwordsInMailBox", "loginModeCombo", "setLoginModeButton", "showWithoutNumberButton",
/// "saveCustomersButton", "closeButton".
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sections`: id and name of what the window can start with. The theme changes with the
    /// settings through whoever listens to AppSettings::changed().
    PreferencesDialog(AppSettings& settings, OfficeSettingsCalls office, UserPrompt& prompt,
        const Theme& theme, const QList<std::pair<QString, QString>>& sections,
        QWidget* parent = nullptr);

    /// "general", "appearance", "mail", "backup", "office", "customers", "logins", "invoices".
    void showPage(const QString& id);

    void reject() override;

signals:
    void officeSettingsSaved(const kontorist::OfficeSettings& settings);
    /// Those that keep login names by customer number from being switched on.
    void showCustomersWithoutNumber();

private:
    QWidget* buildGeneral(const QList<std::pair<QString, QString>>& sections);
    QWidget* buildAppearance();
    QWidget* buildMail();
    QWidget* buildBackup();
    QWidget* buildOffice();
    QWidget* buildCustomers();
    QWidget* buildLoginNames();
    QSpinBox* makeLife(
        const QString& objectName, const QString& name, int most, const QString& unit);
    /// `page` is part of the object names: "Office", "Customers".
    void addOfficeFooter(QVBoxLayout* column, const QString& page);
    [[nodiscard]] static bool isWebAddress(const QString& text);
    void clearLoginFault();
    void updateCustomers();
    void setLoginMode();
    void loadOffice();
    void showOffice(const OfficeSettings& settings);
    [[nodiscard]] OfficeSettings officeAsTyped() const;
    [[nodiscard]] QString reasonNotToSave() const;
    void updateOffice();
    void saveOffice(const std::function<void()>& then);
    [[nodiscard]] bool officeEdited() const;
    void showModified();
    /// Asks about the page "Invoices" where it was edited, then closes.
    void leaveInvoices();

    AppSettings& m_settings;
    OfficeSettingsCalls m_office;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    QTabWidget* m_tabs = nullptr;
    QLineEdit* m_officeName = nullptr;
    QLineEdit* m_portal = nullptr;
    FaultLabel* m_portalFault = nullptr;
    QSpinBox* m_activationLife = nullptr;
    QSpinBox* m_confirmationLife = nullptr;
    QSpinBox* m_invitationLife = nullptr;
    QSpinBox* m_setPasswordLife = nullptr;
    QLineEdit* m_branding = nullptr;
    FaultLabel* m_brandingFault = nullptr;
    QCheckBox* m_passwordsInMail = nullptr;
    FaultLabel* m_passwordWarning = nullptr;
    QComboBox* m_loginMode = nullptr;
    QPushButton* m_setLoginMode = nullptr;
    FaultLabel* m_loginModeFault = nullptr;
    QLabel* m_loginModeReason = nullptr;
    QPushButton* m_showWithoutNumber = nullptr;
    // One of each on both pages: what is saved is saved together.
    QList<QLabel*> m_officeReasons;
    QList<QPushButton*> m_saveOffice;
    InvoicesPreferences* m_invoices = nullptr;
    bool m_built = false;
    OfficeSettings m_loaded;
    bool m_officeReady = false;
    bool m_saving = false;
};

} // namespace kontorist
