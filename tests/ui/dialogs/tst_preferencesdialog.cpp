#include "dialogfixture.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/settings/appsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kontorist;
using namespace kontorist::test;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    QPointer<PreferencesDialog> m_dialog;
    OfficeSettings m_office;
    std::vector<OfficeSettings> m_saved;
    std::optional<Error> m_error;

    void open(bool withDatabase = true, bool mayEdit = true)
    {
        OfficeSettingsCalls calls;
        if (withDatabase) {
            calls.load
                = [this] { return QtFuture::makeReadyFuture(Result<OfficeSettings>(m_office)); };
            calls.save = [this](const OfficeSettings& settings) {
                if (m_error) {
                    return QtFuture::makeReadyFuture(Result<OfficeSettings>(failure(*m_error)));
                }
                m_saved.push_back(settings);
                return QtFuture::makeReadyFuture(Result<OfficeSettings>(settings));
            };
            calls.mayEdit = mayEdit;
        }
        m_dialog = new PreferencesDialog(*m_settings, calls, *m_prompt, *m_theme,
            {{u"contacts"_s, u"Contacts"_s}, {u"links"_s, u"Links"_s}});
        m_dialog->open();
    }
    void pick(const QString& combo, const QVariant& data) const
    {
        auto* box = child<QComboBox>(m_dialog, combo);
        QVERIFY(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
    }
    [[nodiscard]] QLineEdit* edit(const QString& name) const
    {
        return child<QLineEdit>(m_dialog, name);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeMode::Light);
        m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.conf"_s));
        m_prompt = std::make_unique<ScriptedPrompt>();
        m_office
            = {.officeName = u"Öberg Tryck AB"_s, .portalBaseUrl = u"https://portal.example.com"_s};
        m_saved.clear();
        m_error.reset();
    }
    void cleanup() { delete m_dialog; }

    void settingsOfThisComputerApplyAtOnce()
    {
        open(false);
        QSignalSpy changed(m_settings.get(), &AppSettings::changed);
        pick(u"languageCombo"_s, u"fr"_s);
        QCOMPARE(m_settings->language(), u"fr"_s);
        pick(u"startSectionCombo"_s, u"links"_s);
        QCOMPARE(m_settings->startSection(), u"links"_s);
        pick(u"themeCombo"_s, static_cast<int>(ThemeMode::HighContrast));
        QCOMPARE(m_settings->themeMode(), ThemeMode::HighContrast);
        pick(u"densityCombo"_s, static_cast<int>(Density::Compact));
        QCOMPARE(m_settings->density(), Density::Compact);
        pick(u"mailMethodCombo"_s, static_cast<int>(MailMethod::Copy));
        QCOMPARE(m_settings->mailMethod(), MailMethod::Copy);
        child<QCheckBox>(m_dialog, u"backUpBeforeDeleteBox"_s)->setChecked(false);
        QVERIFY(!m_settings->backUpBeforeDelete());
        QCOMPARE(changed.size(), 6);
    }

    void openShowsWhatIsSet()
    {
        m_settings->setLanguage(u"sv"_s);
        m_settings->setThemeMode(ThemeMode::Dark);
        m_settings->setMailMethod(MailMethod::DraftFile);
        open(false);
        QCOMPARE(child<QComboBox>(m_dialog, u"languageCombo"_s)->currentText(), u"Svenska"_s);
        QCOMPARE(child<QComboBox>(m_dialog, u"themeCombo"_s)->currentData().toInt(),
            static_cast<int>(ThemeMode::Dark));
        QCOMPARE(child<QComboBox>(m_dialog, u"mailMethodCombo"_s)->currentData().toInt(),
            static_cast<int>(MailMethod::DraftFile));
    }

    void aFolderIsChosenOrRefused()
    {
        m_prompt->fileAnswers = {m_folder->path()};
        open(false);
        press(m_dialog, u"backupFolderButton"_s);
        QCOMPARE(m_settings->backupFolder(), m_folder->path());
        edit(u"backupFolderEdit"_s)->setText(u"relative"_s);
        emit edit(u"backupFolderEdit"_s)->editingFinished();
        QVERIFY(QDir::isAbsolutePath(edit(u"backupFolderEdit"_s)->text()));
    }

    void officeSettingsAreSavedTogether()
    {
        open();
        QSignalSpy saved(m_dialog, &PreferencesDialog::officeSettingsSaved);
        QTRY_COMPARE(edit(u"officeNameEdit"_s)->text(), u"Öberg Tryck AB"_s);
        auto* button = child<QPushButton>(m_dialog, u"saveOfficeButton"_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(textOf(m_dialog, u"officeReasonText"_s), u"Nothing has been changed yet."_s);
        edit(u"officeNameEdit"_s)->setText(u"Öberg Print"_s);
        child<QSpinBox>(m_dialog, u"activationLifeSpin"_s)->setValue(14);
        QVERIFY(m_dialog->isWindowModified());
        press(m_dialog, u"saveOfficeButton"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_saved.at(0).officeName, u"Öberg Print"_s);
        QCOMPARE(m_saved.at(0).activationLife, std::chrono::hours(14 * 24));
        QCOMPARE(m_saved.at(0).confirmationLife, m_office.confirmationLife);
        QVERIFY(!m_dialog->isWindowModified());
    }

    void aLifeInHoursIsNotRounded()
    {
        m_office.activationLife = std::chrono::hours(36);
        open();
        QTRY_COMPARE(edit(u"officeNameEdit"_s)->text(), u"Öberg Tryck AB"_s);
        QVERIFY(!m_dialog->isWindowModified());
        edit(u"officeNameEdit"_s)->setText(u"X"_s);
        press(m_dialog, u"saveOfficeButton"_s);
        QTRY_COMPARE(m_saved.size(), size_t(1));
        QCOMPARE(m_saved.at(0).activationLife, std::chrono::hours(36));
    }

    void aBadPortalAddressIsTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << QString();
        QTest::newRow("no scheme") << u"portal.example.com"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("no host") << u"https://"_s;
    }
    void aBadPortalAddressIsTold()
    {
        QFETCH(const QString, address);
        open();
        QTRY_VERIFY(edit(u"portalAddressEdit"_s)->isEnabled());
        edit(u"portalAddressEdit"_s)->setText(address);
        QVERIFY(!child<QPushButton>(m_dialog, u"saveOfficeButton"_s)->isEnabled());
        QVERIFY(edit(u"portalAddressEdit"_s)->accessibleDescription().contains(u"https://"_s));
    }

    void withoutTheRightItIsReadOnly()
    {
        open(true, false);
        QTRY_COMPARE(edit(u"officeNameEdit"_s)->text(), u"Öberg Tryck AB"_s);
        QVERIFY(!edit(u"officeNameEdit"_s)->isEnabled());
        QVERIFY(textOf(m_dialog, u"officeReasonText"_s).contains(u"Administer"_s));
    }

    void withoutADatabaseItSaysSo()
    {
        open(false);
        QCOMPARE(textOf(m_dialog, u"officeReasonText"_s), u"No database is open."_s);
        QVERIFY(!edit(u"portalAddressEdit"_s)->isEnabled());
    }

    void closingWithUnsavedOfficeSettingsAsks()
    {
        m_prompt->confirmAnswers = {ConfirmAnswer {}, ConfirmAnswer {.confirmed = true}};
        open();
        QTRY_VERIFY(edit(u"officeNameEdit"_s)->isEnabled());
        edit(u"officeNameEdit"_s)->setText(u"X"_s);
        press(m_dialog, u"closeButton"_s);
        QVERIFY(m_dialog->isVisible());
        press(m_dialog, u"closeButton"_s);
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(m_saved.size(), size_t(1));
    }

    void aPageCanBeAskedFor()
    {
        open();
        m_dialog->showPage(u"office"_s);
        QCOMPARE(child<QTabWidget>(m_dialog, u"preferencesTabs"_s)->currentWidget()->objectName(),
            u"officePage"_s);
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
