#include "dialogfixture.h"
#include "support/customeroffice.h"
#include "ui/dialogs/staffdialog.h"
#include "ui/dialogs/workspacecalls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;
using testing::CustomerOffice;

class TestStaffDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CustomerOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    QPointer<QDialog> m_dialog;
    StaffId m_self;

    void open(StaffId whose)
    {
        m_dialog
            = new NotificationsDialog(staffCalls(m_office->workspace), whose, *m_prompt, *m_theme);
        m_dialog->open();
        QTRY_VERIFY(!textOf(m_dialog, u"staffName"_s).isEmpty());
    }
    [[nodiscard]] QLineEdit* edit(const QString& name) const
    {
        return child<QLineEdit>(m_dialog, name);
    }
    [[nodiscard]] QPushButton* save() const
    {
        return child<QPushButton>(m_dialog, u"saveButton"_s);
    }
    void channel(NotificationChannel way) const
    {
        auto* box = child<QComboBox>(m_dialog, u"channelCombo"_s);
        box->setCurrentIndex(box->findData(static_cast<int>(way)));
    }
    [[nodiscard]] NotificationSettings stored(StaffId id) const
    {
        for (const StaffMember& member :
            CustomerOffice::must(m_office->workspace->staff().list())) {
            if (member.id == id) {
                return member.notifications;
            }
        }
        return {};
    }

private slots:
    void init()
    {
        m_office = std::make_unique<CustomerOffice>();
        m_theme = std::make_unique<Theme>();
        m_prompt = std::make_unique<ScriptedPrompt>();
        m_self = m_office->workspace->actor().staff;
    }
    void cleanup()
    {
        delete m_dialog;
        m_prompt.reset();
        m_theme.reset();
        m_office.reset();
    }

    void onesOwnAreSaved_CUS_18_CUS_39()
    {
        open(m_self);
        QCOMPARE(m_dialog->windowTitle(), u"My notifications[*]"_s);
        QVERIFY(!save()->isEnabled());
        edit(u"phoneEdit"_s)->setText(u"+46 70  123 45 67 "_s);
        channel(NotificationChannel::Sms);
        child<QCheckBox>(m_dialog, u"allFaultsBox"_s)->setChecked(true);
        save()->click();
        QTRY_VERIFY(m_dialog.isNull());
        const NotificationSettings expected {
            {}, u"+46 70 123 45 67"_s, NotificationChannel::Sms, true};
        QCOMPARE(stored(m_self), expected);
    }

    void aChannelNeedsItsAddress_CUS_18_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("told");
        QTest::newRow("SMS") << static_cast<int>(NotificationChannel::Sms) << u"phone number"_s;
        QTest::newRow("e-mail") << static_cast<int>(NotificationChannel::Email)
                                << u"e-mail address"_s;
    }
    void aChannelNeedsItsAddress_CUS_18()
    {
        QFETCH(const int, way);
        QFETCH(const QString, told);
        open(m_self);
        channel(static_cast<NotificationChannel>(way));
        edit(way == static_cast<int>(NotificationChannel::Sms) ? u"emailEdit"_s : u"phoneEdit"_s)
            ->setText(u"12345"_s);
        QVERIFY(!save()->isEnabled());
        QVERIFY(textOf(m_dialog, u"reasonText"_s).contains(told));
    }

    void badAddressesAreToldAtTheirField_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no at") << u"anna.se"_s << QString() << u"emailFault"_s;
        QTest::newRow("letters") << u"anna@x.se"_s << u"call me"_s << u"phoneFault"_s;
        QTest::newRow("control") << u"an\u0007na@x.se"_s << QString() << u"emailFault"_s;
    }
    void badAddressesAreToldAtTheirField()
    {
        QFETCH(const QString, email);
        QFETCH(const QString, phone);
        QFETCH(const QString, fault);
        open(m_self);
        edit(u"emailEdit"_s)->setText(email);
        edit(u"phoneEdit"_s)->setText(phone);
        save()->click();
        QTRY_VERIFY(!textOf(m_dialog, fault).isEmpty());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_prompt->notices.empty());
        QCOMPARE(stored(m_self), NotificationSettings());
        edit(u"emailEdit"_s)->setText(u"anna@x.se"_s);
        edit(u"phoneEdit"_s)->clear();
        QVERIFY(textOf(m_dialog, fault).isEmpty());
    }

    void closingWithChangesAsks()
    {
        m_prompt->confirmAnswers = {ConfirmAnswer {}, ConfirmAnswer {.alternative = true}};
        open(m_self);
        edit(u"emailEdit"_s)->setText(u"anna@x.se"_s);
        press(m_dialog, u"cancelButton"_s);
        QVERIFY(m_dialog->isVisible());
        press(m_dialog, u"cancelButton"_s);
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(stored(m_self), NotificationSettings());
    }

    void whoAdministersEditsThoseOfOthers_CUS_39()
    {
        const StaffMember nils = CustomerOffice::must(m_office->workspace->staff().add(
            u"nils"_s, u"Nils Berg"_s, Right::ManageCustomers | Right::ExportData));
        m_dialog = new StaffDialog(staffCalls(m_office->workspace), *m_prompt, *m_theme);
        m_dialog->open();
        auto* table = child<QTableWidget>(m_dialog, u"staffTable"_s);
        QTRY_COMPARE(table->rowCount(), 2);
        const int row = table->item(0, 1)->text() == u"nils"_s ? 0 : 1;
        QCOMPARE(table->item(row, 2)->text(), u"Not told: no address"_s);
        table->setCurrentCell(row, 0);
        QCOMPARE(textOf(m_dialog, u"rightsText"_s),
            u"Rights of Nils Berg: Manage customers, Export data"_s);
        press(m_dialog, u"editNotificationsButton"_s);
        QPointer<QDialog> inner = child<QDialog>(m_dialog, u"notifications"_s);
        QTRY_VERIFY(child<QLineEdit>(inner, u"emailEdit"_s)->isEnabled());
        child<QLineEdit>(inner, u"emailEdit"_s)->setText(u"nils@x.se"_s);
        child<QCheckBox>(inner, u"allFaultsBox"_s)->setChecked(true);
        press(inner, u"saveButton"_s);
        QTRY_COMPARE(table->item(row, 3)->text(), u"nils@x.se"_s);
        QCOMPARE(table->item(row, 5)->text(), u"Yes"_s);
        QVERIFY(stored(nils.id).allFaults);
    }

    void withoutTheRightOnlyOnesOwn()
    {
        const StaffMember other = CustomerOffice::must(
            m_office->workspace->staff().add(u"other"_s, u"Other"_s, allRights()));
        std::ignore = CustomerOffice::must(
            m_office->workspace->staff().setRights(m_self, Right::ManageContacts));
        m_office->reopen();
        m_dialog = new StaffDialog(staffCalls(m_office->workspace), *m_prompt, *m_theme);
        m_dialog->open();
        auto* table = child<QTableWidget>(m_dialog, u"staffTable"_s);
        QTRY_COMPARE(table->rowCount(), 2);
        const int row = table->item(0, 1)->text() == u"other"_s ? 0 : 1;
        auto* button = child<QPushButton>(m_dialog, u"editNotificationsButton"_s);
        table->setCurrentCell(row, 0);
        QVERIFY(!button->isEnabled());
        QVERIFY(textOf(m_dialog, u"rightsText"_s).contains(u"Administer"_s));
        table->setCurrentCell(1 - row, 0);
        QVERIFY(button->isEnabled());
        delete m_dialog;
        open(other.id);
        QVERIFY(!edit(u"emailEdit"_s)->isEnabled());
        QVERIFY(textOf(m_dialog, u"reasonText"_s).contains(u"Administer"_s));
    }
};

QTEST_MAIN(TestStaffDialog)
#include "tst_staffdialog.moc"
