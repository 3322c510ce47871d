#include "models/recordtablemodel.h"
#include "tests/ui/invoices/invoicesdesk.h"
#include "ui/actions/actioncontroller.h"
#include "ui/bookings/bookingfilterbar.h"
#include "ui/bookings/bookingpane.h"
#include "ui/bookings/bookingscontroller.h"
#include "ui/bookings/bookingspage.h"
#include "ui/table/recordtableview.h"
#include "ui/table/searchbox.h"
#include "ui/table/tablegrid.h"
#include "ui/table/tableoverlay.h"
#include "ui/table/windowedtableview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;

namespace {

/// The section on a real database, shown in a window of its own.
struct Desk : InvoicesDesk
{
    QWidget window;
    ActionController actions {&window};
    std::unique_ptr<BookingsController> controller;
    std::unique_ptr<BookingPane> pane;

    void open()
    {
        controller = std::make_unique<BookingsController>(context(), nullptr);
        pane = std::make_unique<BookingPane>(context(), actions, nullptr);
        QObject::connect(controller.get(), &BookingsController::selectionChanged, pane.get(),
            [this] { pane->setSelection(controller->selected(), controller->selectedCount()); });
        controller->page().setParent(&window);
        controller->page().resize(1180, 640);
        window.resize(1180, 640);
        window.show();
    }
    [[nodiscard]] RecordTableView& table() const
    {
        return *controller->page().findChild<RecordTableView*>();
    }
    [[nodiscard]] BookingsPage& page() const
    {
        return static_cast<BookingsPage&>(controller->page());
    }
    [[nodiscard]] QStringList column(BookingColumn which) const
    {
        QStringList texts;
        const auto& model = *table().grid().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.index(row, static_cast<int>(which)).data().toString();
        }
        return texts;
    }
};

} // namespace

class TestBookingsController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void saysWhatToDoWhereThereIsNone()
    {
        Desk desk;
        desk.open();
        QTRY_COMPARE(desk.table().overlay().kind(), TableOverlay::Kind::Empty);
        QSignalSpy add(desk.controller.get(), &BookingsController::addRequested);
        desk.table().overlay().findChild<QPushButton*>(u"add"_s)->click();
        child<QPushButton>(&desk.page(), u"add-booking-button"_s)->click();
        QCOMPARE(add.size(), 2);
        QCOMPARE(desk.table().grid().accessibleName(), u"Bookings"_s);
    }

    void searchesByExhibitorAddressPlaceAndNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("address") << u"berg@"_s << QStringList {u"A1"_s};
        QTest::newRow("place") << u"A2"_s << QStringList {u"A2"_s};
        QTest::newRow("number") << u"B-2"_s << QStringList {u"A2"_s};
        QTest::newRow("exhibitor") << u"kari"_s << QStringList {u"A2"_s, u"A1"_s};
        QTest::newRow("nothing") << u"zzz"_s << QStringList {};
    }
    void searchesByExhibitorAddressPlaceAndNumber()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, places);
        Desk desk;
        std::ignore = desk.book(u"oberg@x.se"_s, 0);
        desk.clock->advance(std::chrono::minutes(1));
        std::ignore = desk.book(u"olsen@x.se"_s, 1);
        desk.open();
        QTRY_COMPARE(desk.column(BookingColumn::Place), (QStringList {u"A2"_s, u"A1"_s}));
        desk.page().search().setText(text);
        QTRY_COMPARE(desk.column(BookingColumn::Place), places);
    }

    /// BKG-26: what was booked before the new way began is found by its day of creation.
    void filtersByCreation_BKG_26()
    {
        Desk desk;
        const QDateTime cutOff = BookingOffice::must(desk.workspace->bookings().cutOff());
        std::ignore = desk.book(u"old@x.se"_s, 0, cutOff.addDays(-3));
        std::ignore = desk.book(u"new@x.se"_s, 1);
        desk.open();
        QTRY_COMPARE(desk.column(BookingColumn::Place).size(), 2);
        BookingQuery before;
        before.cutOff = CutOffFilter::Before;
        desk.controller->showOnly(before);
        QTRY_COMPARE(desk.column(BookingColumn::Place), QStringList {u"A1"_s});
        QCOMPARE(desk.column(BookingColumn::AccessMode), QStringList {u"Manual, older"_s});
        before.cutOff = CutOffFilter::After;
        desk.controller->showOnly(before);
        QTRY_COMPARE(desk.column(BookingColumn::Place), QStringList {u"A2"_s});
    }

    /// What the pane gathers for the rules is what the service judges by, in each status.
    void thePaneJudgesAsTheServiceDoes()
    {
        Desk desk;
        int place = 0;
        std::vector<BookingId> all;
        for (const BookingStatus status : allBookingStatuses) {
            const Booking made = desk.book(u"x%1@x.se"_s.arg(place), place);
            ++place;
            desk.bring(made.id, status);
            all.push_back(made.id);
        }
        desk.open();
        for (const BookingId id : all) {
            desk.controller->goTo(id);
            QTRY_VERIFY(desk.pane->booking() && desk.pane->booking()->id == id
                && desk.pane->facts().has_value());
            for (const BookingActionRule& rule : bookingActionRules()) {
                if (rule.doneBy != DoneBy::Staff) {
                    continue;
                }
                const auto preview
                    = BookingOffice::must(desk.workspace->bookings().preview(rule.action, id));
                QCOMPARE(judge(rule.action, *desk.pane->facts()).reason, preview.verdict.reason);
            }
        }
    }

    void keepsUpWithWhatChanges()
    {
        Desk desk;
        const Booking booking = desk.book(u"a@x.se"_s, 0);
        desk.open();
        QTRY_COMPARE(desk.column(BookingColumn::Status), QStringList {u"Unprocessed"_s});
        desk.bring(booking.id, BookingStatus::Approved);
        QTRY_COMPARE(desk.column(BookingColumn::Status), QStringList {u"Approved"_s});
        QVERIFY(desk.column(BookingColumn::Invoice).first().startsWith(u"Issued"_s));
    }
};

QTEST_MAIN(TestBookingsController)
#include "tst_bookingscontroller.moc"
