#include "dialogfixture.h"
#include "support/bookingoffice.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/workspacecalls.h"
#include "ui/settings/appsettings.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>

using namespace kontorist;
using namespace kontorist::test;
using testing::BookingOffice;

/// The page "Invoices" of the preferences, on a real database.
class TestPreferencesInvoices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    QPointer<PreferencesDialog> m_dialog;

    void open()
    {
        m_dialog = new PreferencesDialog(
            *m_settings, officeSettingsCalls(m_office->workspace), *m_prompt, *m_theme, {});
        m_dialog->showPage(u"invoices"_s);
        m_dialog->open();
        QTRY_VERIFY(!line(u"nextNumberEdit"_s)->text().isEmpty());
        QTRY_VERIFY(!textOf(m_dialog, u"invoicesReasonText"_s).contains(u"Loading"_s));
    }
    [[nodiscard]] QLineEdit* line(const QString& name) const
    {
        return child<QLineEdit>(m_dialog, name);
    }
    [[nodiscard]] bool maySave() const
    {
        return child<QPushButton>(m_dialog, u"saveInvoicesButton"_s)->isEnabled();
    }
    [[nodiscard]] InvoiceSettings stored() const
    {
        return BookingOffice::must(m_office->workspace->invoices().settings());
    }

private slots:
    void init()
    {
        m_office = std::make_unique<BookingOffice>();
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

    void theSellerIsSaved()
    {
        open();
        QCOMPARE(line(u"sellerNameEdit"_s)->text(), u"Arrangör AB"_s);
        QVERIFY(!maySave());
        line(u"sellerVatNumberEdit"_s)->setText(u"SE556000000001"_s);
        child<QSpinBox>(m_dialog, u"daysToPaySpin"_s)->setValue(14);
        QVERIFY(maySave());
        QVERIFY(m_dialog->isWindowModified());
        press(m_dialog, u"saveInvoicesButton"_s);
        QTRY_COMPARE(stored().daysToPay, 14);
        QCOMPARE(stored().seller.vatNumber, u"SE556000000001"_s);
        QTRY_VERIFY(!m_dialog->isWindowModified());
    }

    void faultsStandAtTheirFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("fault");
        QTest::newRow("IBAN") << u"sellerIbanEdit"_s << u"ibanFault"_s;
        QTest::newRow("BIC") << u"sellerBicEdit"_s << u"bicFault"_s;
        QTest::newRow("Bankgiro") << u"sellerBankgiroEdit"_s << u"bankgiroFault"_s;
        QTest::newRow("Swish") << u"sellerSwishEdit"_s << u"swishFault"_s;
        QTest::newRow("e-mail address") << u"sellerEmailEdit"_s << u"emailFault"_s;
        QTest::newRow("number") << u"nextNumberEdit"_s << u"numberFault"_s;
    }
    void faultsStandAtTheirFields()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, fault);
        open();
        line(field)->setText(u"wrong"_s);
        auto* page = child<QWidget>(m_dialog, u"invoicesPage"_s);
        QVERIFY(!textOf(page, fault).isEmpty());
        QVERIFY(!maySave());
    }

    void theNextNumberIsSetOnceOnly()
    {
        open();
        QVERIFY(!line(u"nextNumberEdit"_s)->isReadOnly());
        line(u"nextNumberEdit"_s)->setText(u"2600"_s);
        press(m_dialog, u"saveInvoicesButton"_s);
        QTRY_COMPARE(BookingOffice::must(m_office->workspace->invoices().nextNumber()), 2600);
        delete m_dialog;
        m_office->bring(m_office->book(u"a@x.se"_s, 0).id, BookingStatus::Approved);
        open();
        QTRY_VERIFY(line(u"nextNumberEdit"_s)->isReadOnly());
        QCOMPARE(line(u"nextNumberEdit"_s)->text(), u"2601"_s);
        QVERIFY(textOf(m_dialog, u"nextNumberNote"_s).contains(u"cannot be set"_s));
    }

    void theCutOffIsSaidInStockholm()
    {
        open();
        auto* day = child<QDateEdit>(m_dialog, u"cutOffDateEdit"_s);
        QCOMPARE(day->date(), QDate(2018, 4, 25));
        QCOMPARE(child<QTimeEdit>(m_dialog, u"cutOffTimeEdit"_s)->time(), QTime(0, 0));
        day->setDate(QDate(2020, 1, 1));
        press(m_dialog, u"saveInvoicesButton"_s);
        const auto wanted
            = QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone("Europe/Stockholm"));
        QTRY_COMPARE(
            BookingOffice::must(m_office->workspace->bookings().cutOff()).toUTC(), wanted.toUTC());
    }

    void aCutOffToComeIsRefused()
    {
        open();
        child<QDateEdit>(m_dialog, u"cutOffDateEdit"_s)->setDate(QDate(2030, 1, 1));
        press(m_dialog, u"saveInvoicesButton"_s);
        QTRY_VERIFY(!textOf(m_dialog, u"cutOffFault"_s).isEmpty());
        QVERIFY(m_dialog->isWindowModified());
    }

    void closingAsks()
    {
        open();
        line(u"sellerPhoneEdit"_s)->setText(u"031-10 20 30"_s);
        m_prompt->confirmAnswers = {{.confirmed = true}};
        m_dialog->reject();
        QTRY_VERIFY(m_dialog.isNull() || !m_dialog->isVisible());
        QCOMPARE(m_prompt->confirms.front().id, u"confirm-unsaved-invoices"_s);
        QCOMPARE(stored().seller.phone, u"031-10 20 30"_s);
    }

    void withoutTheRightItIsReadOnly()
    {
        std::ignore = BookingOffice::must(
            m_office->workspace->staff().add(u"other"_s, u"Other"_s, allRights()));
        BookingOffice::must(m_office->workspace->staff().setRights(
            m_office->workspace->actor().staff, Right::ManageBookings));
        m_office->reopen();
        open();
        QVERIFY(line(u"sellerNameEdit"_s)->isReadOnly());
        QVERIFY(!child<QDateEdit>(m_dialog, u"cutOffDateEdit"_s)->isEnabled());
        QVERIFY(!maySave());
        QVERIFY(textOf(m_dialog, u"invoicesReasonText"_s).contains(u"right"_s));
    }
};

QTEST_MAIN(TestPreferencesInvoices)
#include "tst_preferencesinvoices.moc"
