#include "tests/ui/invoices/invoicesdesk.h"
#include "ui/bookingdialogs/approvedialog.h"
#include "ui/bookingdialogs/bookingform.h"
#include "ui/bookingdialogs/linkbookingdialog.h"
#include "ui/bookingdialogs/offerdialog.h"
#include "ui/bookingdialogs/paymentdialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;

/// What is typed in and decided about bookings, on a real database.
class TestBookingDialogs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InvoicesDesk> m_desk;

    template <class Dialog>
    static void show(Dialog* dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    static bool isReady(const QWidget* form)
    {
        return child<QComboBox>(form, u"placeCombo"_s)->count() > 1;
    }
    static void type(const QWidget* form, const QString& name, const QString& text)
    {
        child<QLineEdit>(form, name)->setText(text);
    }
    static bool canSave(const QWidget* form)
    {
        return child<QAbstractButton>(form, u"saveButton"_s)->isEnabled();
    }
    [[nodiscard]] BookingActionPreview preview(BookingAction action, BookingId id) const
    {
        return BookingOffice::must(m_desk->workspace->bookings().preview(action, id));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init() { m_desk = std::make_unique<InvoicesDesk>(); }
    void cleanup() { m_desk.reset(); }

    /// BKG-02: the organiser types a booking in, with the exhibitor's address.
    void addsABooking_BKG_02()
    {
        BookingForm form(m_desk->context(), m_desk->event.id, nullptr);
        show(&form);
        QVERIFY(!canSave(&form));
        QTRY_VERIFY(isReady(&form));
        QCOMPARE(textOf(&form, u"reasonText"_s), u"To save, enter the exhibitor."_s);
        for (const QWidget* widget : form.findChildren<QWidget*>()) {
            QVERIFY2(
                !widget->accessibleName().contains(u'&'), qPrintable(widget->accessibleName()));
        }
        type(&form, u"exhibitorEdit"_s, u"Öberg Keramik"_s);
        type(&form, u"emailEdit"_s, u"oberg@keramik.se"_s);
        child<QComboBox>(&form, u"placeCombo"_s)->setCurrentIndex(2);
        child<QSpinBox>(&form, u"extra%1"_s.arg(m_desk->table.id.value()))->setValue(3);
        QTRY_COMPARE(textOf(&form, u"sumText"_s),
            u"13,851.50 SEK without VAT + 3,462.88 SEK VAT = 17,314.38 SEK"_s);
        QTRY_VERIFY(textOf(&form, u"modeText"_s).startsWith(u"Guest link:"_s));
        QVERIFY(canSave(&form));
        QSignalSpy saved(&form, &BookingForm::saved);
        press(&form, u"saveButton"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto made = saved.first().first().value<Booking>();
        QCOMPARE(made.draft.exhibitor, u"Öberg Keramik"_s);
        QCOMPARE(made.mode, AccessMode::GuestLink);
        QCOMPARE(made.placeNumber, m_desk->places.at(1).number);
        QCOMPARE(m_desk->now(made.id).sums.total(), 1'731'438);
    }

    /// BKG-09: an address that is not correct is said, and never a reason not to save.
    void anIncorrectAddressDoesNotHinder_BKG_09()
    {
        BookingForm form(m_desk->context(), m_desk->event.id, nullptr);
        show(&form);
        QTRY_VERIFY(isReady(&form));
        type(&form, u"exhibitorEdit"_s, u"Öberg"_s);
        type(&form, u"emailEdit"_s, u"no address"_s);
        QTRY_COMPARE(textOf(&form, u"emailFault"_s),
            u"Not a correct address: this booking is handled by phone and post."_s);
        QTRY_VERIFY(textOf(&form, u"modeText"_s).startsWith(u"Manual, no e-mail:"_s));
        QVERIFY(canSave(&form));
        QSignalSpy saved(&form, &BookingForm::saved);
        press(&form, u"saveButton"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().value<Booking>().mode, AccessMode::ManualNoEmail);
    }

    /// A place that another booking holds cannot be chosen, and it says whose it is.
    void aPlaceThatIsHeldSaysWhoseItIs()
    {
        const Booking holder = m_desk->book(u"a@x.se"_s, 0);
        m_desk->bring(holder.id, BookingStatus::Accepted);
        BookingForm form(m_desk->context(), m_desk->event.id, nullptr);
        show(&form);
        QTRY_VERIFY(isReady(&form));
        auto* places = child<QComboBox>(&form, u"placeCombo"_s);
        QVERIFY(places->itemText(1).endsWith(u"held by Kari Olsen AS"_s));
        const auto flags = places->model()->index(1, 0).flags();
        QVERIFY(!flags.testFlag(Qt::ItemIsEnabled));
    }

    /// Saved over a colleague's change only after having been asked.
    void aConflictIsShownAndDecided()
    {
        const Booking booking = m_desk->book(u"a@x.se"_s, 0);
        BookingForm form(m_desk->context(), booking, nullptr);
        show(&form);
        QTRY_VERIFY(isReady(&form));
        BookingDraft theirs = booking.draft;
        theirs.exhibitor = u"Theirs"_s;
        theirs.phone = u"+47 1"_s; // which nobody here touched
        std::ignore = BookingOffice::must(
            m_desk->workspace->bookings().edit(booking.id, booking.draft, theirs));
        type(&form, u"exhibitorEdit"_s, u"Mine"_s);
        QTRY_VERIFY(canSave(&form));
        press(&form, u"saveButton"_s);
        QTRY_COMPARE(m_desk->prompt.confirms.size(), size_t(1)); // cancelled
        QCOMPARE(m_desk->prompt.confirms.front().id, u"confirm-overwrite"_s);
        QVERIFY(m_desk->prompt.confirms.front().text.contains(u"Exhibitor"_s, Qt::CaseInsensitive));
        QCOMPARE(m_desk->now(booking.id).draft.exhibitor, u"Theirs"_s);
        QTRY_VERIFY(canSave(&form));
        m_desk->prompt.confirmAnswers.push_back({true});
        QSignalSpy saved(&form, &BookingForm::saved);
        press(&form, u"saveButton"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_desk->now(booking.id).draft.exhibitor, u"Mine"_s);
        QCOMPARE(m_desk->now(booking.id).draft.phone, u"+47 1"_s);
    }

    /// Another discount on an approved booking credits the invoice, after a question.
    void changingWhatIsInvoicedAsks()
    {
        Booking booking = m_desk->book(u"a@x.se"_s, 0);
        m_desk->bring(booking.id, BookingStatus::Approved);
        booking = m_desk->now(booking.id);
        BookingForm form(m_desk->context(), booking, nullptr);
        show(&form);
        QTRY_VERIFY(isReady(&form));
        child<QDoubleSpinBox>(&form, u"discountEdit"_s)->setValue(10);
        QTRY_VERIFY(canSave(&form));
        m_desk->prompt.confirmAnswers.push_back({true});
        QSignalSpy saved(&form, &BookingForm::saved);
        press(&form, u"saveButton"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_desk->prompt.confirms.front().id, u"confirm-reissue"_s);
        QVERIFY(m_desk->now(booking.id).invoice != booking.invoice);
    }

    /// Approving is possible only once everything on the list was ticked.
    void approvingNeedsEveryTick()
    {
        const Booking booking = m_desk->book(u"a@x.se"_s, 0);
        ApproveDialog dialog(preview(BookingAction::Approve, booking.id), m_desk->theme, nullptr);
        show(&dialog);
        QSignalSpy approved(&dialog, &ApproveDialog::approved);
        auto* button = child<QPushButton>(&dialog, u"approveButton"_s);
        const QStringList checks {
            u"placeCheck"_s, u"extrasCheck"_s, u"sumCheck"_s, u"recipientCheck"_s};
        for (qsizetype i = 0; i < checks.size(); ++i) {
            QVERIFY(!button->isEnabled());
            QCOMPARE(textOf(&dialog, u"reasonText"_s),
                u"To approve, tick %1 more."_s.arg(checks.size() - i));
            auto* check = child<QCheckBox>(&dialog, checks.at(i));
            QVERIFY(!check->accessibleDescription().isEmpty());
            check->setChecked(true);
        }
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(approved.size(), 1);
    }

    void anOfferHasALastDayAndARecipient()
    {
        const Booking booking = m_desk->book(u"a@x.se"_s, 0);
        const QDate last = QDate::currentDate().addDays(12);
        OfferDialog dialog(booking, last.addDays(-2), true, m_desk->theme, nullptr);
        show(&dialog);
        QSignalSpy chosen(&dialog, &OfferDialog::chosen);
        child<QDateEdit>(&dialog, u"replyByEdit"_s)->setDate(last);
        auto* to = child<QComboBox>(&dialog, u"recipientCombo"_s);
        QVERIFY(to->itemText(0).contains(u"a@x.se"_s));
        to->setCurrentIndex(1);
        press(&dialog, u"continueButton"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toDate(), last);
        QCOMPARE(chosen.first().at(1).value<MailRecipient>(), MailRecipient::Organiser);
    }

    void aPaymentIsCheckedAndRegistered_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("isSaved");
        QTest::newRow("whole") << QString() << true;
        QTest::newRow("part") << u"100.50"_s << true;
        QTest::newRow("nothing") << u"0"_s << false;
        QTest::newRow("too much") << u"999999"_s << false;
        QTest::newRow("no amount") << u"abc"_s << false;
        QTest::newRow("below nothing") << u"-5"_s << false;
    }
    void aPaymentIsCheckedAndRegistered()
    {
        QFETCH(QString, amount);
        QFETCH(bool, isSaved);
        const InvoiceNumber number = m_desk->invoice(u"a@x.se"_s, 0);
        const auto read = [&] {
            return BookingOffice::must(m_desk->workspace->invoices().details(number)).invoice;
        };
        PaymentDialog dialog(m_desk->context(), read(), nullptr);
        show(&dialog);
        if (!amount.isEmpty()) {
            child<QLineEdit>(&dialog, u"amountEdit"_s)->selectAll();
            child<QLineEdit>(&dialog, u"amountEdit"_s)->setText(amount);
        }
        QSignalSpy paid(&dialog, &PaymentDialog::paid);
        QCOMPARE(canSave(&dialog), isSaved);
        press(&dialog, u"saveButton"_s);
        if (isSaved) {
            QTRY_COMPARE(paid.size(), 1);
            QCOMPARE(read().paid, amount.isEmpty() ? read().total() : 10'050);
        } else {
            QVERIFY(!textOf(&dialog, u"reasonText"_s).isEmpty());
            QCOMPARE(read().paid, 0);
        }
    }
};

QTEST_MAIN(TestBookingDialogs)
#include "tst_bookingdialogs.moc"
