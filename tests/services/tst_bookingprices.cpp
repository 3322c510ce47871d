#include "support/bookingoffice.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

using Action = BookingAction;

namespace {

/// The stand costs more from now on.
void raisePrice(const BookingOffice& office)
{
    PriceItem dearer = BookingOffice::must(office->events().priceList(office.event.id)).front();
    dearer.unitPrice = 2'000'000;
    BookingOffice::must(office->events().savePriceItem(dearer));
}

} // namespace

/// What changes at an event, and what of it reaches the bookings. They follow the price list until
/// they are approved; then the invoice is what counts.
class TestBookingPrices : public QObject
{
    Q_OBJECT

private slots:
    /// BKG-07: what a guest sees adds up, and is what the invoice says.
    void approvedShowsItsInvoice()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 0);
        const QString code = office.mail(booking.id);
        std::ignore = office.perform(Action::Approve, booking.id);
        raisePrice(office);
        const Sums agreed {1'340'100, 335'025};
        QCOMPARE(office.now(booking.id).sums, agreed);
        const auto details = BookingOffice::must(office->bookings().details(booking.id));
        QCOMPARE(sumsOf(details.lines), agreed);
        const auto preview
            = BookingOffice::must(office->bookings().preview(Action::Cancel, booking.id));
        QCOMPARE(preview.sums, agreed);
        const GuestView view = BookingOffice::must(office->guests().show(code));
        QCOMPARE(sumsOf(view.lines), view.sums);
        QCOMPARE(view.sums, agreed);
    }

    /// Whoever is about to approve has seen another sum.
    void aNewPriceIsAConflictForWhoSawTheOldOne()
    {
        BookingOffice office;
        const Booking seen = office.book(u"kari@olsen.no"_s, 0);
        raisePrice(office);
        QCOMPARE(office->bookings()
                     .perform(Action::Approve, seen.id, seen.rowVersion)
                     .result()
                     .error()
                     .code,
            ErrorCode::Conflict);
        const Booking now = office.now(seen.id);
        QVERIFY(now.sums.net > seen.sums.net);
        BookingOffice::must(office->bookings().perform(Action::Approve, now.id, now.rowVersion));
    }

    /// The same for whoever is about to cancel: there may be something to pay back now.
    void aPaymentIsAConflictForWhoSawNone()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 0);
        office.bring(booking.id, BookingStatus::Approved);
        const Booking seen = office.now(booking.id);
        std::ignore = office.pay(seen.invoice, 100);
        QCOMPARE(office->bookings()
                     .perform(Action::Cancel, seen.id, seen.rowVersion)
                     .result()
                     .error()
                     .code,
            ErrorCode::Conflict);
    }

    void noInvoiceWithoutASeller()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 0);
        office.bring(booking.id, BookingStatus::Approved);
        BookingOffice::must(office.workspace->invoices().saveSettings({}));
        const Booking seen = office.now(booking.id);
        BookingDraft cheaper = seen.draft;
        cheaper.discount = 500;
        QCOMPARE(office->bookings().edit(seen.id, seen.draft, cheaper).result().error().reason,
            u"seller-not-set"_s);
        QCOMPARE(office.now(booking.id).invoice, seen.invoice);
    }

    /// What a cancelled booking shows is what its invoice said.
    void cancelledKeepsItsLines()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 0);
        office.bring(booking.id, BookingStatus::Approved);
        std::ignore = office.perform(Action::Cancel, booking.id);
        raisePrice(office);
        const auto details = BookingOffice::must(office->bookings().details(booking.id));
        QCOMPARE(sumsOf(details.lines), details.booking.sums);
    }

    void theCurrencyStaysOnceThereArePrices()
    {
        BookingOffice office;
        EventDraft draft = office.event.draft;
        draft.currency = u"JPY"_s;
        QCOMPARE(office.workspace->events().edit(office.event.id, 0, draft).result().error().reason,
            u"currency-in-use"_s);
    }

    void theLimitIsNotLoweredBelowWhatIsHeld()
    {
        BookingOffice office;
        for (int place = 0; place < 2; ++place) {
            office.bring(office.book(u"a%1@x.se"_s.arg(place), place).id, BookingStatus::Approved);
        }
        EventDraft draft = office.event.draft;
        draft.capacity = 1;
        const auto error
            = office.workspace->events().edit(office.event.id, 0, draft).result().error();
        QCOMPARE(error.reason, u"capacity-held"_s);
        QCOMPARE(error.field, u"capacity"_s);
        QCOMPARE(error.args, QStringList {u"2"_s});
        draft.capacity = 2;
        BookingOffice::must(office.workspace->events().edit(office.event.id, 0, draft));
        QVERIFY(BookingOffice::must(office.workspace->events().load(office.event.id)).isFull());
        // Full as it is, what is approved can still be corrected.
        const Booking booking = office.now(BookingId(1));
        BookingDraft corrected = booking.draft;
        corrected.discount = 1000;
        const Booking edited
            = BookingOffice::must(office->bookings().edit(booking.id, booking.draft, corrected));
        QVERIFY(edited.invoice != booking.invoice);
    }

    /// A new address or discount is not a new price.
    void reissuedKeepsThePrice()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 0);
        const Booking approved = office.perform(Action::Approve, booking.id);
        raisePrice(office);
        BookingDraft moved = approved.draft;
        moved.address = u"Storgata 7\n0155 Oslo"_s;
        NewBooking wish;
        wish.event = approved.event;
        wish.draft = moved;
        const auto shown = BookingOffice::must(office->bookings().check(wish, booking.id));
        const Booking reissued
            = BookingOffice::must(office->bookings().edit(booking.id, approved.draft, moved));
        QCOMPARE(reissued.sums, approved.sums);
        QCOMPARE(shown.sums, reissued.sums);
        const auto first
            = BookingOffice::must(office->invoices().details(approved.invoice)).invoice;
        const auto second
            = BookingOffice::must(office->invoices().details(reissued.invoice)).invoice;
        QVERIFY(second.number != first.number);
        QCOMPARE(second.lines, first.lines);
        QCOMPARE(second.buyer.address, moved.address);
        BookingDraft cheaper = reissued.draft;
        cheaper.discount = 1000;
        const Booking again
            = BookingOffice::must(office->bookings().edit(booking.id, reissued.draft, cheaper));
        QCOMPARE(again.sums.net, 1'206'090);
        QCOMPARE(office.problems(), QStringList());
        // Approved anew it is priced anew.
        const Booking back = office.perform(Action::ReturnToUnprocessed, booking.id);
        QCOMPARE(back.sums.net, 1'881'090);
    }
};

QTEST_GUILESS_MAIN(TestBookingPrices)
#include "tst_bookingprices.moc"
