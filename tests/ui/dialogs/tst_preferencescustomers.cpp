#include "dialogfixture.h"
#include "support/customeroffice.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/workspacecalls.h"
#include "ui/settings/appsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;
using testing::CustomerOffice;

/// The pages "Customers" and "Login names" of the preferences, on a real database.
class TestPreferencesCustomers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CustomerOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    QPointer<PreferencesDialog> m_dialog;

    void open(const QString& page = u"customers"_s, bool ready = true)
    {
        m_dialog = new PreferencesDialog(
            *m_settings, officeSettingsCalls(m_office->workspace), *m_prompt, *m_theme, {});
        m_dialog->showPage(page);
        m_dialog->open();
        if (ready) {
            QTRY_VERIFY(mode()->isEnabled());
        }
    }
    [[nodiscard]] QComboBox* mode() const
    {
        return child<QComboBox>(m_dialog, u"loginModeCombo"_s);
    }
    [[nodiscard]] OfficeSettings stored() const
    {
        return CustomerOffice::must(m_office->workspace->database().settings());
    }
    void choose(LoginMode wanted) const
    {
        mode()->setCurrentIndex(mode()->findData(static_cast<int>(wanted)));
    }

private slots:
    void init()
    {
        m_office = std::make_unique<CustomerOffice>();
        m_theme = std::make_unique<Theme>();
        m_settings = std::make_unique<AppSettings>(m_office->folder.filePath(u"s.conf"_s));
        m_prompt = std::make_unique<ScriptedPrompt>();
    }
    void cleanup()
    {
        delete m_dialog;
        m_prompt.reset();
        m_settings.reset();
        m_theme.reset();
        m_office.reset();
    }

    void numbersNeedEveryCustomersNumber_LGN_15_LGN_17()
    {
        std::ignore = m_office->customer(u"With AB"_s, u"1"_s);
        const Customer without = m_office->customer(u"Without AB"_s);
        std::ignore = m_office->customer(u"Also without AB"_s);
        open(u"logins"_s);
        auto* button = child<QPushButton>(m_dialog, u"setLoginModeButton"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(textOf(m_dialog, u"loginsReasonText"_s).contains(u"in use"_s));
        QVERIFY(textOf(m_dialog, u"loginModeNote"_s).contains(u"stay as they are"_s));
        choose(LoginMode::Number);
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(textOf(m_dialog, u"loginModeFault"_s).contains(u"2 customers"_s));
        QCOMPARE(stored().loginMode, LoginMode::Email);
        QSignalSpy shown(m_dialog, &PreferencesDialog::showCustomersWithoutNumber);
        auto* show = child<QPushButton>(m_dialog, u"showWithoutNumberButton"_s);
        QVERIFY(show->isVisible());
        show->click();
        QCOMPARE(shown.size(), 1);
        QVERIFY(!m_dialog->isWindowModified()); // the choice alone is no unsaved edit
        QCOMPARE(without.number, QString());
    }

    void theModeIsSwitchedWhereAllHaveOne_LGN_15()
    {
        std::ignore = m_office->customer(u"With AB"_s, u"1"_s);
        open(u"logins"_s);
        choose(LoginMode::Number);
        press(m_dialog, u"setLoginModeButton"_s);
        QTRY_COMPARE(stored().loginMode, LoginMode::Number);
        QTRY_VERIFY(textOf(m_dialog, u"loginModeFault"_s).contains(u"Customer number"_s));
        QVERIFY(!child<QPushButton>(m_dialog, u"setLoginModeButton"_s)->isEnabled());
        choose(LoginMode::Email);
        press(m_dialog, u"setLoginModeButton"_s);
        QTRY_COMPARE(stored().loginMode, LoginMode::Email);
    }

    void livesAreInRange_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("shown");
        QTest::newRow("invitation too short") << u"invitationLifeSpin"_s << 0 << 1;
        QTest::newRow("invitation too long") << u"invitationLifeSpin"_s << 1000 << 90;
        QTest::newRow("password too short") << u"setPasswordLifeSpin"_s << -1 << 1;
        QTest::newRow("password too long") << u"setPasswordLifeSpin"_s << 100'000 << 2160;
    }
    void livesAreInRange()
    {
        QFETCH(const QString, name);
        QFETCH(const int, asked);
        QFETCH(const int, shown);
        open();
        auto* spin = child<QSpinBox>(m_dialog, name);
        spin->setValue(asked);
        QCOMPARE(spin->value(), shown);
        // The service takes what the field allows.
        QTRY_VERIFY(child<QPushButton>(m_dialog, u"saveCustomersButton"_s)->isEnabled());
        press(m_dialog, u"saveCustomersButton"_s);
        QTRY_VERIFY(!m_dialog->isWindowModified());
        QVERIFY(m_prompt->notices.empty());
        const std::chrono::hours life
            = name.startsWith(u"inv"_s) ? stored().invitationLife : stored().setPasswordLife;
        QCOMPARE(life, std::chrono::hours(name.startsWith(u"inv"_s) ? shown * 24 : shown));
    }

    void everythingIsSavedTogether()
    {
        open();
        QVERIFY(textOf(m_dialog, u"passwordsInMailWarning"_s).isEmpty());
        child<QCheckBox>(m_dialog, u"passwordsInMailBox"_s)->setChecked(true);
        QVERIFY(textOf(m_dialog, u"passwordsInMailWarning"_s).contains(u"safer"_s));
        child<QLineEdit>(m_dialog, u"brandingAddressEdit"_s)->setText(u"https://x.se/login"_s);
        child<QLineEdit>(m_dialog, u"officeNameEdit"_s)->setText(u"Öberg AB"_s);
        press(m_dialog, u"saveCustomersButton"_s);
        QTRY_COMPARE(stored().brandingBaseUrl, u"https://x.se/login"_s);
        QVERIFY(stored().passwordsInMail);
        QCOMPARE(stored().officeName, u"Öberg AB"_s);
        QCOMPARE(stored().loginMode, LoginMode::Email);
    }

    void aBadBrandingAddressIsTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("byTheService");
        QTest::newRow("no scheme") << u"x.se/login"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("with a query") << u"https://x.se/login?a=b"_s << true;
        QTest::newRow("unencrypted") << u"http://x.se/login"_s << true;
    }
    void aBadBrandingAddressIsTold()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, byTheService);
        open();
        child<QLineEdit>(m_dialog, u"brandingAddressEdit"_s)->setText(address);
        auto* save = child<QPushButton>(m_dialog, u"saveCustomersButton"_s);
        QCOMPARE(save->isEnabled(), byTheService);
        save->click();
        QTRY_VERIFY(!textOf(m_dialog, u"brandingAddressFault"_s).isEmpty());
        QVERIFY(textOf(m_dialog, u"brandingAddressFault"_s).contains(u"https://"_s));
        QVERIFY(stored().brandingBaseUrl.isEmpty());
    }

    void withoutTheRightItIsReadOnly()
    {
        std::ignore = CustomerOffice::must(
            m_office->workspace->staff().add(u"other"_s, u"Other"_s, allRights()));
        std::ignore = CustomerOffice::must(m_office->workspace->staff().setRights(
            m_office->workspace->actor().staff, Right::ManageContacts));
        m_office->reopen();
        open(u"customers"_s, false);
        QTRY_VERIFY(textOf(m_dialog, u"customersReasonText"_s).contains(u"Administer"_s));
        QVERIFY(!mode()->isEnabled());
        QVERIFY(textOf(m_dialog, u"loginsReasonText"_s).contains(u"Administer"_s));
        QVERIFY(!child<QCheckBox>(m_dialog, u"passwordsInMailBox"_s)->isEnabled());
    }
};

QTEST_MAIN(TestPreferencesCustomers)
#include "tst_preferencescustomers.moc"
