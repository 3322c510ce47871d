#include "support/bookingoffice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;

QString address(int number)
{
    return u"stand%1@mass.example"_s.arg(number);
}

} // namespace

/// One event with 10,000 bookings: everything is still found, counted and done.
class TestBookingMany : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingOffice> m_office;
    std::vector<BookingId> m_ids;
    QElapsedTimer m_watch;

    [[nodiscard]] BookingService& bookings() const { return m_office->workspace->bookings(); }

    template <class T>
    T took(const char* what, QFuture<Result<T>> future)
    {
        m_watch.start();
        T result = BookingOffice::must(std::move(future));
        qInfo("%s: %lld ms", what, m_watch.elapsed());
        return result;
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<BookingOffice>();
        for (const QString& numbers : {u"B1-B5000"_s, u"C1-C5000"_s}) {
            const auto made = BookingOffice::must(m_office->workspace->events().addPlaces(
                m_office->event.id, numbers, m_office->standPrice.id));
            QCOMPARE(made.size(), size_t(5000));
            m_office->places.insert(m_office->places.end(), made.begin(), made.end());
        }
        m_ids.reserve(many);
        for (int i = 0; i < many; ++i) {
            m_ids.push_back(m_office->book(address(i), 30 + i).id);
        }
    }

    void findsAndCountsThemAll()
    {
        BookingQuery query;
        query.event = m_office->event.id;
        query.sort = BookingColumn::Number;
        query.descending = false;
        QCOMPARE(took("count", bookings().count(query)), many);
        const auto last = took("last page", bookings().rows(query, many - 20, 50));
        QCOMPARE(last.size(), size_t(20));
        QCOMPARE(last.back().id, m_ids.back());
        QCOMPARE(took("position", bookings().position(query, m_ids.at(7'777))), 7'777);
        query.search = u"stand9999@"_s;
        const auto found = took("search", bookings().rows(query, 0, 50));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, m_ids.back());
        query.search.clear();
        query.sort = BookingColumn::Sum;
        QCOMPARE(took("by sum", bookings().rows(query, 0, 200)).size(), size_t(200));
        const auto places
            = took("places", m_office->workspace->events().places(m_office->event.id));
        QCOMPARE(places.size(), size_t(30 + many));
    }

    void stillActs()
    {
        const BookingId last = m_ids.back();
        m_watch.start();
        m_office->bring(last, BookingStatus::Approved);
        qInfo("accept and approve: %lld ms", m_watch.elapsed());
        const auto events = took("events", m_office->workspace->events().list());
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events.front().bookings, many);
        QCOMPARE(events.front().holding, 1);
        QCOMPARE(events.front().freePlaces, 30 + many - 1);
    }

    /// A price follows into each of them that is not approved yet, and into no invoice.
    void aNewPriceReachesThem()
    {
        PriceItem stand = m_office->standPrice;
        stand.unitPrice += 100;
        took("new price", m_office->workspace->events().savePriceItem(stand));
        QCOMPARE(m_office->now(m_ids.front()).sums.net, stand.unitPrice + 2 * 45'050);
        QCOMPARE(m_office->now(m_ids.back()).sums.net, stand.unitPrice - 100 + 2 * 45'050);
    }
};

QTEST_GUILESS_MAIN(TestBookingMany)
#include "tst_bookingmany.moc"
