#include "invoicesdesk.h"
#include "ui/bookingdialogs/paymentdialog.h"
#include "ui/invoices/invoiceoutput.h"
#include "ui/invoices/invoicespage.h"
#include "ui/words/bookingwords.h"

#include <QDateEdit>
#include <QFile>
#include <QPointer>
#include <QPrintDialog>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace kontorist;
using namespace kontorist::test;

/// The page "Invoices" on a real database: list, filters, open amounts, payments, files.
class TestInvoicesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InvoicesDesk> m_desk;
    std::unique_ptr<InvoicesPage> m_page;
    std::vector<FlowMessage> m_messages;

    void open()
    {
        m_page = std::make_unique<InvoicesPage>(m_desk->context(), nullptr);
        connect(m_page.get(), &InvoicesPage::message, this,
            [this](const FlowMessage& message) { m_messages.push_back(message); });
        m_page->resize(1180, 640);
        m_page->show();
    }
    [[nodiscard]] QTableView* table() const
    {
        return child<QTableView>(m_page.get(), u"invoiceTable"_s);
    }
    [[nodiscard]] QStringList numbers() const { return column(table(), 0); }
    void select(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    void choose(const QString& combo, int index) const
    {
        child<QComboBox>(m_page.get(), combo)->setCurrentIndex(index);
    }
    [[nodiscard]] QString title() const { return textOf(m_page.get(), u"invoiceTitle"_s); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return child<QAbstractButton>(m_page.get(), name);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init() { m_desk = std::make_unique<InvoicesDesk>(); }
    void cleanup()
    {
        m_page.reset();
        m_messages.clear();
        m_desk.reset();
    }

    void saysWhereInvoicesComeFrom()
    {
        open();
        const auto said = [this] {
            const auto labels = m_page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible()
                    && label->text().contains(u"when a booking is approved"_s);
            });
        };
        QTRY_VERIFY(said());
    }

    void standingsFilterTheList_data()
    {
        QTest::addColumn<int>("standing");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("all") << 0 << QStringList {u"4"_s, u"3"_s, u"2"_s, u"1"_s};
        QTest::newRow("open") << 1 << QStringList {u"1"_s};
        QTest::newRow("overdue") << 2 << QStringList {u"1"_s};
        QTest::newRow("paid, settled") << 3 << QStringList {u"4"_s, u"2"_s};
        QTest::newRow("credited") << 4 << QStringList {u"3"_s};
        QTest::newRow("credit notes") << 5 << QStringList {u"4"_s};
    }
    void standingsFilterTheList()
    {
        QFETCH(const int, standing);
        QFETCH(const QStringList, found);
        std::ignore = m_desk->invoice(u"a@x.se"_s, 0);
        const InvoiceNumber paid = m_desk->invoice(u"b@x.se"_s, 1);
        std::ignore = m_desk->pay(
            paid, BookingOffice::must((*m_desk)->invoices().details(paid)).invoice.open());
        const Booking taken = m_desk->book(u"c@x.se"_s, 2);
        m_desk->bring(taken.id, BookingStatus::Approved);
        m_desk->bring(taken.id, BookingStatus::Cancelled);
        m_desk->clock->advance(std::chrono::hours(24 * 60));
        open();
        QSignalSpy counted(m_page.get(), &InvoicesPage::countChanged);
        choose(u"invoiceStanding"_s, standing);
        QTRY_COMPARE(numbers(), found);
        QTRY_VERIFY(!counted.isEmpty() && counted.last().first().toLongLong() == found.size());
    }

    void olderOnesAreLoadedOnDemand()
    {
        std::ignore = BookingOffice::must(
            (*m_desk)->events().addPlaces(m_desk->event.id, u"P1-P205"_s, m_desk->standPrice.id));
        m_desk->places = BookingOffice::must((*m_desk)->events().places(m_desk->event.id));
        for (int i = 0; i < 205; ++i) {
            std::ignore = m_desk->invoice(u"a%1@x.se"_s.arg(i), i);
        }
        open();
        QTRY_COMPARE(numbers().size(), 200);
        press(m_page.get(), u"show-more"_s);
        QTRY_COMPARE(numbers().size(), 205);
        QCOMPARE(numbers().last(), u"1"_s);
        QTRY_VERIFY(!button(u"show-more"_s)->isVisible());
        // One behind the rows that are shown is shown all the same.
        m_page.reset();
        open();
        m_page->showInvoice(InvoiceNumber(2));
        QTRY_VERIFY(title().startsWith(u"Invoice 2 "_s));
    }

    void openAmountsStandByAge()
    {
        std::ignore = m_desk->invoice(u"a@x.se"_s, 0);
        m_desk->clock->advance(std::chrono::hours(24 * 50)); // 30 days to pay: 20 late
        std::ignore = m_desk->invoice(u"b@x.se"_s, 1);
        open();
        const auto* strip = child<QWidget>(m_page.get(), u"ageingStrip"_s);
        const auto spoken = [strip] {
            QStringList texts;
            for (const QLabel* label : strip->findChildren<QLabel*>()) {
                texts << label->accessibleName();
            }
            return texts;
        };
        const QString each = words::money(1'675'125, u"SEK"_s);
        QTRY_VERIFY2(spoken().contains(u"Open in all: "_s + words::money(2 * 1'675'125, u"SEK"_s)),
            qPrintable(spoken().join(u'|')));
        QVERIFY(spoken().contains(u"Not due: "_s + each));
        QCOMPARE(spoken().filter(each).size(), 2);
    }

    void aPaymentIsRegistered()
    {
        std::ignore = m_desk->invoice(u"a@x.se"_s, 0);
        open();
        QTRY_COMPARE(numbers().size(), 1);
        select(0);
        QTRY_VERIFY(title().startsWith(u"Invoice 1 – Issued"_s));
        QVERIFY(button(u"registerPaymentButton"_s)->isEnabled());
        button(u"registerPaymentButton"_s)->click();
        auto* dialog = m_page->findChild<PaymentDialog*>();
        QVERIFY(dialog != nullptr);
        press(dialog, u"saveButton"_s);
        QTRY_VERIFY(title().endsWith(u"Paid"_s));
        QVERIFY(!button(u"registerPaymentButton"_s)->isEnabled());
        QCOMPARE(textOf(m_page.get(), u"invoiceReason"_s), u"Register payment: Nothing is open."_s);
        QTRY_VERIFY(!m_messages.empty());
        QVERIFY(m_messages.back().text.contains(u"Nothing stays open"_s));
    }

    void creditNotesAndInvoicesLeadToEachOther()
    {
        const Booking taken = m_desk->book(u"c@x.se"_s, 2);
        m_desk->bring(taken.id, BookingStatus::Approved);
        m_desk->bring(taken.id, BookingStatus::Cancelled);
        open();
        choose(u"invoiceStanding"_s, 4);
        m_page->showInvoice(InvoiceNumber(1)); // clears the filter
        QTRY_VERIFY(title().startsWith(u"Invoice 1 – Credited"_s));
        auto* relation = child<QLabel>(m_page.get(), u"invoiceRelation"_s);
        QVERIFY(relation->text().contains(u"credit note"_s));
        emit relation->linkActivated(u"2"_s);
        QTRY_VERIFY(title().startsWith(u"Credit note 2"_s));
        QSignalSpy booking(m_page.get(), &InvoicesPage::bookingRequested);
        button(u"showBookingButton"_s)->click();
        QCOMPARE(booking.first().first().value<BookingId>(), taken.id);
    }

    void aPdfIsSavedAndNoted()
    {
        std::ignore = m_desk->invoice(u"a@x.se"_s, 0);
        open();
        QTRY_COMPARE(numbers().size(), 1);
        select(0);
        QTRY_VERIFY(title().startsWith(u"Invoice 1"_s));
        const QString path = m_desk->folder.filePath(u"one.pdf"_s);
        m_desk->prompt.fileAnswers = {path};
        button(u"savePdfButton"_s)->click();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!m_messages.empty());
        QCOMPARE(m_messages.back().actionText, u"Show in folder"_s);
        QVERIFY(m_desk->prompt.files.front().start.endsWith(u".pdf"_s));
        const auto noted = [this] {
            const auto log = BookingOffice::must((*m_desk)->bookings().log(
                BookingOffice::must((*m_desk)->invoices().details(InvoiceNumber(1)))
                    .invoice.booking));
            return std::any_of(log.begin(), log.end(),
                [](const AuditEvent& event) { return event.action == u"booking.send-invoice"_s; });
        };
        QTRY_VERIFY(noted());
    }

    void printingAsksForThePrinter()
    {
        std::ignore = m_desk->invoice(u"a@x.se"_s, 0);
        QWidget window;
        FlowContext context = m_desk->context();
        context.window = &window;
        InvoiceOutput output(context, nullptr);
        output.print(InvoiceNumber(1));
        QTRY_VERIFY(window.findChild<QPrintDialog*>(u"print-invoice"_s) != nullptr);
        QPointer<QPrintDialog> dialog = window.findChild<QPrintDialog*>(u"print-invoice"_s);
        dialog->reject();
        QTRY_VERIFY(dialog.isNull());
    }

    void whatTheListFindsIsExported()
    {
        std::ignore = m_desk->invoice(u"a@x.se"_s, 0);
        open();
        QTRY_VERIFY(button(u"exportInvoicesButton"_s)->isEnabled());
        const QString path = m_desk->folder.filePath(u"all.csv"_s);
        m_desk->prompt.fileAnswers = {path};
        button(u"exportInvoicesButton"_s)->click();
        QTRY_VERIFY(!m_messages.empty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Kari Olsen AS"));
    }

    void whatIsMissingIsSaid()
    {
        std::ignore = m_desk->invoice(u"a@x.se"_s, 0);
        m_desk->signInWith(Rights(Right::ManageBookings) | Right::ManageContacts);
        open();
        QTRY_COMPARE(numbers().size(), 1);
        select(0);
        QTRY_VERIFY(title().startsWith(u"Invoice 1"_s));
        QVERIFY(!button(u"registerPaymentButton"_s)->isEnabled());
        QVERIFY(button(u"registerPaymentButton"_s)->toolTip().contains(u"right"_s));
        QVERIFY(textOf(m_page.get(), u"invoiceReason"_s).contains(u"right"_s));
        QVERIFY(!button(u"exportInvoicesButton"_s)->isEnabled());
        QVERIFY(button(u"exportInvoicesButton"_s)->toolTip().contains(u"right"_s));
    }

    void daysOfIssueAreChosen()
    {
        std::ignore = m_desk->invoice(u"a@x.se"_s, 0);
        open();
        QTRY_COMPARE(numbers().size(), 1);
        choose(u"issuedCombo"_s, 2); // last month
        QTRY_COMPARE(numbers().size(), 0);
        QCOMPARE(child<QDateEdit>(m_page.get(), u"issuedTo"_s)->date(), QDate(2026, 2, 28));
        choose(u"issuedCombo"_s, 1);
        QTRY_COMPARE(numbers().size(), 1);
        child<QDateEdit>(m_page.get(), u"issuedFrom"_s)->setDate(QDate(2026, 3, 3));
        QTRY_COMPARE(numbers().size(), 0);
        QCOMPARE(child<QComboBox>(m_page.get(), u"issuedCombo"_s)->currentIndex(), 5);
    }
};

QTEST_MAIN(TestInvoicesPage)
#include "tst_invoicespage.moc"
