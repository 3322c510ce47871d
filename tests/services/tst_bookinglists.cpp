#include "support/bookingoffice.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

using Narrow = std::function<void(BookingQuery&)>;
Q_DECLARE_METATYPE(Narrow)

/// The bookings table: each filter, each order, page by page.
class TestBookingLists : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingOffice> m_office;
    EventId m_tokyo;
    ContactId m_kari;
    std::map<QString, BookingId> m_named;

    [[nodiscard]] BookingService& bookings() const { return m_office->workspace->bookings(); }
    [[nodiscard]] QStringList namesOf(const std::vector<Booking>& rows) const
    {
        QStringList names;
        for (const Booking& row : rows) {
            names << row.draft.exhibitor;
        }
        return names;
    }

    void add(const QString& name, const QString& email, int place,
        const std::function<void(NewBooking&)>& change = {})
    {
        NewBooking booking = m_office->wish(email, place);
        booking.draft.exhibitor = name;
        booking.draft.extras.clear();
        if (change) {
            change(booking);
        }
        m_named[name] = BookingOffice::must(bookings().add(booking)).id;
        m_office->clock->advance(std::chrono::hours(1));
    }

    void addTokyo()
    {
        EventDraft draft;
        draft.name = u"Tokyo Fair"_s;
        draft.startsOn = QDate(2026, 9, 1);
        draft.endsOn = QDate(2026, 9, 2);
        draft.currency = u"JPY"_s;
        m_tokyo = BookingOffice::must(m_office->workspace->events().add(draft)).id;
        PriceItem stand;
        stand.event = m_tokyo;
        stand.kind = PriceKind::Extra;
        stand.name = u"Stand"_s;
        stand.unitPrice = 5000; // yen: there is no smaller unit
        stand.vatRate = 1000;
        stand = BookingOffice::must(m_office->workspace->events().savePriceItem(stand));
        add(u"Yen"_s, u"yen@x.jp"_s, -1, [&](NewBooking& booking) {
            booking.event = m_tokyo;
            booking.draft.extras = {{stand.id, 1}};
        });
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<BookingOffice>();
        const QDateTime cutOff = BookingOffice::must(bookings().cutOff());
        const Contact kari
            = m_office->TestWorkspace::inStatus(ContactStatus::Active, u"kari@x.no"_s);
        m_kari = kari.id;
        add(u"Old"_s, u"old@x.se"_s, 0,
            [&](NewBooking& booking) { booking.createdAt = cutOff.addMSecs(-1); });
        add(u"AtCutOff"_s, u"at@x.se"_s, 1,
            [&](NewBooking& booking) { booking.createdAt = cutOff; });
        add(u"Plain"_s, u"plain@x.se"_s, 2);
        add(u"Wrong"_s, u"no address"_s, 3);
        add(u"Bounced"_s, u"back@x.se"_s, 4);
        add(u"Linked"_s, u"own@x.se"_s, 5, [&](NewBooking& booking) { booking.contact = m_kari; });
        add(u"Known"_s, u"kari@x.no"_s, 6);
        add(u"Placeless"_s, u"free@x.se"_s, -1);
        add(u"Offered"_s, u"offer@x.se"_s, 7);
        add(u"Late"_s, u"late@x.se"_s, 8);
        add(u"Owing"_s, u"owing@x.se"_s, 9);
        add(u"Paid"_s, u"paid@x.se"_s, 10);
        addTokyo();
        std::ignore = m_office->perform(BookingAction::MarkBounced, m_named[u"Bounced"_s]);
        m_office->bring(m_named[u"Offered"_s], BookingStatus::Offered);
        m_office->bring(m_named[u"Late"_s], BookingStatus::Offered);
        m_office->bring(m_named[u"Owing"_s], BookingStatus::Approved);
        m_office->bring(m_named[u"Paid"_s], BookingStatus::Approved);
        const Booking paid = m_office->now(m_named[u"Paid"_s]);
        std::ignore = m_office->pay(paid.invoice, paid.sums.total());
    }

    void filters_data()
    {
        QTest::addColumn<Narrow>("narrow");
        QTest::addColumn<QStringList>("names"); // by name
        const auto row = [](const char* tag, Narrow narrow, const QStringList& names) {
            QTest::newRow(tag) << std::move(narrow) << names;
        };
        row("event", [this](auto& q) { q.event = m_tokyo; }, {u"Yen"_s});
        row("search: exhibitor", [](auto& q) { q.search = u"placel"_s; }, {u"Placeless"_s});
        row("search: e-mail", [](auto& q) { q.search = u"back@"_s; }, {u"Bounced"_s});
        row("search: place", [](auto& q) { q.search = u"a11"_s; }, {u"Paid"_s});
        row("status", [](auto& q) { q.statuses = {BookingStatus::Offered}; },
            {u"Late"_s, u"Offered"_s});
        row("invoice paid", [](auto& q) { q.invoices = {InvoiceState::Paid}; }, {u"Paid"_s});
        row("invoice issued", [](auto& q) { q.invoices = {InvoiceState::Issued}; }, {u"Owing"_s});
        row("mode account BKG-27", [](auto& q) { q.modes = {AccessMode::Account}; }, {u"Linked"_s});
        row("mode legacy BKG-23 BKG-24", [](auto& q) { q.modes = {AccessMode::ManualLegacy}; },
            {u"Old"_s});
        row("mode no e-mail BKG-09", [](auto& q) { q.modes = {AccessMode::ManualNoEmail}; },
            {u"Bounced"_s, u"Wrong"_s});
        row("e-mail missing BKG-09", [](auto& q) { q.email = EmailFilter::Missing; }, {u"Wrong"_s});
        row("e-mail bounced", [](auto& q) { q.email = EmailFilter::Bounced; }, {u"Bounced"_s});
        row("without a place", [](auto& q) { q.place = PlaceFilter::WithoutPlace; },
            {u"Placeless"_s, u"Yen"_s});
        row("reply awaited", [](auto& q) { q.deadline = DeadlineFilter::Open; },
            {u"Late"_s, u"Offered"_s});
        row("before the cut-off BKG-23 BKG-26", [](auto& q) { q.cutOff = CutOffFilter::Before; },
            {u"Old"_s});
        row("created before BKG-26",
            [this](auto& q) {
                q.createdBefore = BookingOffice::must(bookings().cutOff()).addMSecs(1);
            },
            {u"AtCutOff"_s, u"Old"_s});
        row("created from BKG-26",
            [this](auto& q) { q.createdFrom = m_office->now(m_named[u"Paid"_s]).createdAt; },
            {u"Paid"_s, u"Yen"_s});
        // 5,500 yen, 15,625.00 kronor: hundredths of either unit
        row("sum to", [](auto& q) { q.sumTo = 550'000; }, {u"Placeless"_s, u"Yen"_s});
        row("sum from, below",
            [](auto& q) {
                q.sumFrom = 550'000;
                q.sumTo = 1'562'499;
            },
            {u"Yen"_s});
        row("known but not linked", [](auto& q) { q.knownUnlinkedOnly = true; }, {u"Known"_s});
        row("of a contact", [this](auto& q) { q.contact = m_kari; }, {u"Linked"_s});
        row("two at once",
            [](auto& q) {
                q.statuses = {BookingStatus::Approved};
                q.invoices = {InvoiceState::Paid};
            },
            {u"Paid"_s});
    }
    void filters()
    {
        QFETCH(Narrow, narrow);
        QFETCH(QStringList, names);
        BookingQuery query;
        query.sort = BookingColumn::Exhibitor;
        query.descending = false;
        narrow(query);
        QVERIFY(query.hasFilter());
        QCOMPARE(namesOf(BookingOffice::must(bookings().rows(query, 0, 50))), names);
        QCOMPARE(BookingOffice::must(bookings().count(query)), names.size());
    }

    /// The clock moves on: what was open is late, what was owed is overdue.
    void timePasses()
    {
        BookingQuery late;
        late.deadline = DeadlineFilter::Passed;
        BookingQuery overdue;
        overdue.overdueOnly = true;
        QCOMPARE(BookingOffice::must(bookings().count(late)), 0);
        QCOMPARE(BookingOffice::must(bookings().count(overdue)), 0);
        m_office->clock->advance(std::chrono::hours(24 * 60));
        QCOMPARE(BookingOffice::must(bookings().count(late)), 2);
        QCOMPARE(namesOf(BookingOffice::must(bookings().rows(overdue, 0, 50))),
            QStringList {u"Owing"_s});
    }

    void ordersAndPages_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        for (const BookingColumn column : allBookingColumns) {
            for (const bool descending : {false, true}) {
                QTest::addRow("column %d %s", static_cast<int>(column), descending ? "down" : "up")
                    << static_cast<int>(column) << descending;
            }
        }
    }
    /// One list, however it is read: whole, in pages, by key, by position; backwards the reverse.
    void ordersAndPages()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        BookingQuery query;
        query.sort = static_cast<BookingColumn>(column);
        query.descending = descending;
        const auto whole = BookingOffice::must(bookings().rows(query, 0, 50));
        QCOMPARE(whole.size(), m_named.size());
        QStringList paged;
        for (int first = 0; first < 13; first += 4) {
            paged << namesOf(BookingOffice::must(bookings().rows(query, first, 4)));
        }
        QCOMPARE(paged, namesOf(whole));
        QStringList byKey;
        BookingId after;
        for (;;) {
            const auto next = BookingOffice::must(bookings().rowsAfter(query, after, 5));
            if (next.empty()) {
                break;
            }
            byKey << namesOf(next);
            after = next.back().id;
        }
        QCOMPARE(byKey, namesOf(whole));
        for (size_t i = 0; i < whole.size(); ++i) {
            QCOMPARE(BookingOffice::must(bookings().position(query, whole[i].id)),
                static_cast<qint64>(i));
        }
    }
};

QTEST_GUILESS_MAIN(TestBookingLists)
#include "tst_bookinglists.moc"
