#include "models/customertablemodel.h"
#include "support/manyusers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

namespace {

CustomerTexts texts()
{
    CustomerTexts words;
    words.column = [](int column) -> QString { return u"column %1"_s.arg(column); };
    words.text = [](const Customer& customer, int column, const QDateTime&) -> QString {
        return column == 0 ? customer.name : QString();
    };
    words.spoken = [](const Customer& customer, int, const QDateTime&) { return customer.name; };
    words.toolTip = words.spoken;
    words.note = [](const Customer&, int, const QDateTime&) { return QString(); };
    words.spokenHeader = [](int, int, int, bool) { return QString(); };
    return words;
}

struct Bench
{
    CustomerOffice office;
    std::unique_ptr<CustomerTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void open()
    {
        model = std::make_unique<CustomerTableModel>(
            customerSource(office->customers()), texts(), *office.clock);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setFilter({});
    }
    [[nodiscard]] bool isQuiet() const { return !model->isLoading() && model->isTotalExact(); }
};

} // namespace

class TestCustomerTableModel : public QObject
{
    Q_OBJECT

private slots:
    void sortsByEveryColumnBothWays()
    {
        Bench bench;
        QVERIFY(fillMany(bench.office, 100, 250));
        bench.open();
        QTRY_VERIFY(bench.isQuiet());
        QCOMPARE(bench.model->totalRows(), 100);
        for (const CustomerColumn which : allCustomerColumns) {
            const int column = static_cast<int>(which);
            for (const bool descending : {false, true}) {
                bench.model->setSortKeys({{column, descending}});
                QTRY_VERIFY(bench.isQuiet() && bench.model->isLoaded(0, 100));
                for (int row = 1; row < 100; ++row) {
                    const auto value = [&](int at) {
                        return bench.model->index(at, column).data(PagedTableModel::SortRole);
                    };
                    const auto order = QVariant::compare(value(row - 1), value(row));
                    QVERIFY(descending ? order != QPartialOrdering::Less
                                       : order != QPartialOrdering::Greater);
                }
            }
        }
    }

    void archivedOnesAreSubdued()
    {
        Bench bench;
        std::ignore = bench.office.customer(u"A"_s);
        const auto old = bench.office.customer(u"B"_s);
        CustomerOffice::must(bench.office->customers().setArchived(old.id, 0, true));
        bench.open();
        QTRY_VERIFY(bench.isQuiet());
        QCOMPARE(bench.model->totalRows(), 1);
        CustomerQuery all;
        all.archived = ArchivedFilter::Any;
        const quint64 filter = bench.model->shownFilter();
        bench.model->setFilter(all);
        QTRY_COMPARE(bench.model->totalRows(), 2);
        QVERIFY(bench.model->shownFilter() != filter);
        QVERIFY(!bench.model->isSubdued(bench.model->index(0, 0)));
        QVERIFY(bench.model->isSubdued(bench.model->index(1, 0)));
    }

    void refreshedRowsStandInTheirNewPlace()
    {
        Bench bench;
        const auto a = bench.office.customer(u"A"_s);
        std::ignore = bench.office.customer(u"B"_s);
        bench.open();
        QTRY_VERIFY(bench.isQuiet());
        QSignalSpy refreshed(bench.model.get(), &RecordTableModel::rowRefreshed);
        QSignalSpy gone(bench.model.get(), &RecordTableModel::rowsGone);
        CardEdit edit;
        edit.customer = a.id;
        edit.before = draftOf(a);
        edit.after = edit.before;
        edit.after.name = u"Z"_s;
        CustomerOffice::must(bench.office->customers().saveCard(edit));
        bench.model->refresh({a.id.value(), 4711});
        QTRY_COMPARE(
            bench.model->recordAt(qint64(1)) ? bench.model->recordAt(qint64(1))->name : QString(),
            u"Z"_s);
        QCOMPARE(refreshed.size(), 1);
        QCOMPARE(gone.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCustomerTableModel)
#include "tst_customertablemodel.moc"
