#include "models/bookingtablemodel.h"
#include "support/bookingoffice.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

namespace {

BookingTexts texts()
{
    BookingTexts words;
    words.column = [](int column) -> QString { return u"column %1"_s.arg(column); };
    words.text = [](const Booking& booking, int column, const QDateTime&) -> QString {
        return column == 0 ? booking.number() : QString();
    };
    words.spoken = [](const Booking& booking, int, const QDateTime&) { return booking.number(); };
    words.toolTip = words.spoken;
    words.note = [](const Booking&, int, const QDateTime&) { return QString(); };
    words.spokenHeader = [](int, int, int, bool) { return QString(); };
    return words;
}

struct Bench
{
    BookingOffice office;
    std::unique_ptr<BookingTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void open()
    {
        model = std::make_unique<BookingTableModel>(
            bookingSource(office.workspace->bookings()), texts(), *office.clock);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setFilter({});
    }
    [[nodiscard]] bool isQuiet() const { return !model->isLoading() && model->isTotalExact(); }
};

} // namespace

class TestBookingTableModel : public QObject
{
    Q_OBJECT

private slots:
    void sortsByEveryColumnBothWays()
    {
        Bench bench;
        constexpr int many = 24;
        for (int i = 0; i < many; ++i) {
            const Booking made
                = bench.office.book(i % 3 == 0 ? QString() : u"b%1@messe.no"_s.arg(i % 5), i,
                    bench.office.clock->now().addDays(-(i * 7) % 11));
            const auto status = allBookingStatuses.at(static_cast<size_t>(i) % 6);
            if (status != BookingStatus::Offered || i % 3 != 0) {
                bench.office.bring(made.id, status);
            }
        }
        bench.open();
        QTRY_VERIFY(bench.isQuiet());
        QCOMPARE(bench.model->totalRows(), many);
        for (const BookingColumn which : allBookingColumns) {
            const int column = static_cast<int>(which);
            for (const bool descending : {false, true}) {
                bench.model->setSortKeys({{column, descending}});
                QTRY_VERIFY(bench.isQuiet() && bench.model->isLoaded(0, many));
                for (int row = 1; row < many; ++row) {
                    const auto value = [&](int at) {
                        return bench.model->index(at, column).data(PagedTableModel::SortRole);
                    };
                    const auto order = QVariant::compare(value(row - 1), value(row));
                    QVERIFY2(descending ? order != QPartialOrdering::Less
                                        : order != QPartialOrdering::Greater,
                        qPrintable(u"column %1, row %2"_s.arg(column).arg(row)));
                }
            }
        }
    }

    void cancelledOnesAreSubduedAndAmountsTrail()
    {
        Bench bench;
        const Booking stays = bench.office.book(u"a@messe.no"_s, 0);
        const Booking gone = bench.office.book(u"b@messe.no"_s, 1);
        bench.office.bring(gone.id, BookingStatus::Cancelled);
        bench.open();
        QTRY_VERIFY(bench.isQuiet() && bench.model->isLoaded(0, 2));
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = bench.model->index(row, 0);
            QCOMPARE(bench.model->isSubdued(index), index.data().toString() == gone.number());
        }
        for (const BookingColumn column : allBookingColumns) {
            QCOMPARE(
                bench.model->isTrailing(static_cast<int>(column)), column == BookingColumn::Sum);
        }
        BookingQuery open;
        open.statuses = {BookingStatus::Unprocessed};
        bench.model->setFilter(open);
        QTRY_COMPARE(bench.model->totalRows(), 1);
        QTRY_COMPARE(bench.model->index(0, 0).data().toString(), stays.number());
    }
};

QTEST_GUILESS_MAIN(TestBookingTableModel)
#include "tst_bookingtablemodel.moc"
