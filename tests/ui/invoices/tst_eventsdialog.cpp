#include "invoicesdesk.h"
#include "ui/invoices/eventsdialog.h"
#include "ui/invoices/placedialogs.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;

/// Events, their places and price lists, on a real database.
class TestEventsDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InvoicesDesk> m_desk;
    QPointer<EventsDialog> m_dialog;

    void open()
    {
        m_dialog = new EventsDialog(m_desk->context(), nullptr);
        m_dialog->open();
        QTRY_VERIFY(list()->model()->rowCount() > 0);
        QTRY_COMPARE(line(u"nameEdit"_s)->text(), u"Vårmässan"_s);
    }
    [[nodiscard]] QListView* list() const { return child<QListView>(m_dialog, u"eventList"_s); }
    [[nodiscard]] QLineEdit* line(const QString& name) const
    {
        return child<QLineEdit>(m_dialog, name);
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return child<QAbstractButton>(m_dialog, name);
    }
    [[nodiscard]] QTableView* places() const
    {
        return child<QTableView>(m_dialog, u"placeTable"_s);
    }
    [[nodiscard]] QTableView* prices() const
    {
        return child<QTableView>(m_dialog, u"priceTable"_s);
    }
    [[nodiscard]] std::vector<Event> stored() const
    {
        return BookingOffice::must((*m_desk)->events().list());
    }
    void showTab(int tab) const
    {
        child<QTabWidget>(m_dialog, u"eventTabs"_s)->setCurrentIndex(tab);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init() { m_desk = std::make_unique<InvoicesDesk>(); }
    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
    }

    void anEventIsAdded()
    {
        open();
        press(m_dialog, u"addEventButton"_s);
        QVERIFY(!button(u"saveEventButton"_s)->isEnabled());
        QVERIFY(textOf(m_dialog, u"eventReason"_s).contains(u"name"_s));
        QVERIFY(!button(u"addPlacesButton"_s)->isEnabled());
        QVERIFY(!button(u"showBookingsButton"_s)->isEnabled());
        line(u"nameEdit"_s)->setText(u"Höstmässan"_s);
        child<QDateEdit>(m_dialog, u"startsOnEdit"_s)->setDate(QDate(2026, 10, 2));
        QCOMPARE(child<QDateEdit>(m_dialog, u"endsOnEdit"_s)->date(), QDate(2026, 10, 2));
        child<QSpinBox>(m_dialog, u"capacitySpin"_s)->setValue(40);
        press(m_dialog, u"saveEventButton"_s);
        QTRY_COMPARE(stored().size(), size_t(2));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(stored().front().draft.capacity, 40);
        QTRY_VERIFY(button(u"addPlacesButton"_s)->isEnabled());
        QTRY_COMPARE(list()->currentIndex().data().toString(), u"Höstmässan"_s);
    }

    void faultsStandAtTheirFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("last day before the first") << u"endsOn"_s;
        QTest::newRow("zone") << u"timeZone"_s;
        QTest::newRow("e-mail address") << u"organiserEmail"_s;
    }
    void faultsStandAtTheirFields()
    {
        QFETCH(const QString, field);
        open();
        if (field == u"endsOn"_s) {
            child<QDateEdit>(m_dialog, u"endsOnEdit"_s)->setDate(QDate(2026, 5, 1));
        } else if (field == u"timeZone"_s) {
            child<QComboBox>(m_dialog, u"timeZoneCombo"_s)->setEditText(u"Europe/Atlantis"_s);
        } else {
            line(u"organiserEmailEdit"_s)->setText(u"nobody"_s);
        }
        QVERIFY(!textOf(m_dialog, field % u"Fault"_s).isEmpty());
        QVERIFY(!button(u"saveEventButton"_s)->isEnabled());
        QVERIFY(m_dialog->isWindowModified());
    }

    void unsavedEditsAreAskedAbout()
    {
        open();
        line(u"nameEdit"_s)->setText(u"Vårmässan 2026"_s);
        m_dialog->reject(); // cancelled: an unexpected question
        QCOMPARE(m_desk->prompt.unexpected, 1);
        QVERIFY(m_dialog->isVisible());
        m_desk->prompt.confirmAnswers = {{.confirmed = true}};
        m_dialog->reject();
        QTRY_VERIFY(m_dialog.isNull() || !m_dialog->isVisible());
        QCOMPARE(stored().front().draft.name, u"Vårmässan 2026"_s);
    }

    void discardedEditsAreGone()
    {
        open();
        line(u"nameEdit"_s)->setText(u"Other"_s);
        m_desk->prompt.confirmAnswers = {{.alternative = true}};
        m_dialog->reject();
        QTRY_VERIFY(m_dialog.isNull() || !m_dialog->isVisible());
        QCOMPARE(stored().front().draft.name, u"Vårmässan"_s);
    }

    void aColleaguesEditIsNotLost()
    {
        open();
        line(u"organiserEmailEdit"_s)->setText(u"ny@arrangor.se"_s);
        EventDraft theirs = m_desk->event.draft;
        theirs.name = u"Vårmässan i Göteborg"_s;
        const Event now = stored().front();
        std::ignore = BookingOffice::must((*m_desk)->events().edit(now.id, now.rowVersion, theirs));
        QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), theirs.name);
        QCOMPARE(line(u"organiserEmailEdit"_s)->text(), u"ny@arrangor.se"_s);
        m_desk->prompt.confirmAnswers = {{.alternative = true}};
        press(m_dialog, u"saveEventButton"_s);
        QTRY_COMPARE(line(u"nameEdit"_s)->text(), theirs.name);
        QCOMPARE(m_desk->prompt.confirms.front().id, u"confirm-overwrite"_s);
        QVERIFY(!m_dialog->isWindowModified());
    }

    void placesAreAddedByRanges()
    {
        open();
        showTab(1);
        QTRY_COMPARE(column(places(), 0).size(), 30);
        press(m_dialog, u"addPlacesButton"_s);
        auto* dialog = m_dialog->findChild<AddPlacesDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(textOf(dialog, u"countText"_s), u"0 places"_s);
        child<QLineEdit>(dialog, u"numbersEdit"_s)->setText(u"B1-B19, C7"_s);
        QCOMPARE(textOf(dialog, u"countText"_s), u"20 places"_s);
        press(dialog, u"saveButton"_s);
        QTRY_COMPARE(column(places(), 0).size(), 50);
    }

    void numbersThatExistAreRefusedAtTheField()
    {
        open();
        QTRY_VERIFY(button(u"addPlacesButton"_s)->isEnabled());
        press(m_dialog, u"addPlacesButton"_s);
        auto* dialog = m_dialog->findChild<AddPlacesDialog*>();
        child<QLineEdit>(dialog, u"numbersEdit"_s)->setText(u"B1, a7"_s);
        press(dialog, u"saveButton"_s);
        QTRY_VERIFY(!textOf(dialog, u"numbersFault"_s).isEmpty());
        QVERIFY(dialog->isVisible());
    }

    void aHeldPlaceSaysByWhomAndStays()
    {
        const Booking booking = m_desk->book(u"kari@x.se"_s, 0);
        m_desk->bring(booking.id, BookingStatus::Accepted);
        open();
        showTab(1);
        QTRY_COMPARE(column(places(), 2).value(0), QString(booking.number() % u" Kari Olsen AS"_s));
        places()->setCurrentIndex(places()->model()->index(0, 0));
        QVERIFY(!button(u"removePlaceButton"_s)->isEnabled());
        QVERIFY(textOf(m_dialog, u"placesReason"_s).contains(booking.number()));
        places()->setCurrentIndex(places()->model()->index(1, 0));
        QVERIFY(button(u"removePlaceButton"_s)->isEnabled());
        m_desk->prompt.confirmAnswers = {{.confirmed = true}};
        press(m_dialog, u"removePlaceButton"_s);
        QTRY_COMPARE(column(places(), 0).size(), 29);
    }

    void thePriceListIsKept()
    {
        open();
        showTab(2);
        QTRY_COMPARE(column(prices(), 1), (QStringList {u"Corner stand"_s, u"Table"_s}));
        press(m_dialog, u"addPriceButton"_s);
        auto* dialog = m_dialog->findChild<PriceItemDialog*>();
        child<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"Lamp"_s);
        child<QLineEdit>(dialog, u"unitPriceEdit"_s)->setText(u"100,50"_s);
        child<QLineEdit>(dialog, u"vatRateEdit"_s)->setText(u"12"_s);
        QVERIFY(textOf(dialog, u"withVatText"_s).contains(u"112.56"_s));
        press(dialog, u"saveButton"_s);
        QTRY_COMPARE(column(prices(), 1), (QStringList {u"Corner stand"_s, u"Lamp"_s, u"Table"_s}));
        prices()->setCurrentIndex(prices()->model()->index(1, 0));
        m_desk->prompt.confirmAnswers = {{.confirmed = true}};
        press(m_dialog, u"removePriceButton"_s);
        QTRY_COMPARE(column(prices(), 1), (QStringList {u"Corner stand"_s, u"Table"_s}));
    }

    void amountsAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char* locale : {"en_GB", "sv_SE", "nb_NO", "de_DE", "fr_FR", "da_DK"}) {
            QTest::newRow(locale) << QString::fromLatin1(locale);
        }
    }
    void amountsAreReadAsTheyAreWritten()
    {
        QFETCH(const QString, locale);
        QLocale::setDefault(QLocale(locale));
        PriceItemDialog dialog(m_desk->context(), m_desk->event, m_desk->standPrice, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(textOf(&dialog, u"reasonText"_s), u"Nothing has been changed yet."_s);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void aPriceMustBeANumber()
    {
        open();
        press(m_dialog, u"addPriceButton"_s);
        auto* dialog = m_dialog->findChild<PriceItemDialog*>();
        child<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"Lamp"_s);
        child<QLineEdit>(dialog, u"unitPriceEdit"_s)->setText(u"cheap"_s);
        QVERIFY(!child<QAbstractButton>(dialog, u"saveButton"_s)->isEnabled());
        QVERIFY(!textOf(dialog, u"reasonText"_s).isEmpty());
    }

    void thousandsOfPlacesAreShownAtOnce()
    {
        BookingOffice::must(
            (*m_desk)->events().addPlaces(m_desk->event.id, u"P1-P4970"_s, m_desk->standPrice.id));
        open();
        showTab(1);
        QTRY_COMPARE(places()->model()->rowCount(), 5000);
        QElapsedTimer timer;
        timer.start();
        places()->setCurrentIndex(places()->model()->index(4999, 0));
        places()->scrollToBottom();
        QCoreApplication::processEvents();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void bookingsAreShown()
    {
        open();
        QSignalSpy asked(m_dialog, &EventsDialog::bookingsRequested);
        press(m_dialog, u"showBookingsButton"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<EventId>(), m_desk->event.id);
    }

    void withoutTheRightItIsReadOnly()
    {
        m_desk->signInWith(Rights(Right::ManageContacts));
        m_dialog = new EventsDialog(m_desk->context(), nullptr);
        m_dialog->open();
        QTRY_VERIFY(!button(u"addEventButton"_s)->isEnabled());
        QVERIFY(button(u"addEventButton"_s)->toolTip().contains(u"right"_s));
    }
};

QTEST_MAIN(TestEventsDialog)
#include "tst_eventsdialog.moc"
