#include "models/customerusertablemodel.h"
#include "models/recordselection.h"
#include "models/rowselection.h"
#include "support/manyusers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;
using F = CustomerUserField;

namespace {

CustomerUserTexts texts()
{
    CustomerUserTexts words;
    words.column = [](int column) -> QString { return u"column %1"_s.arg(column); };
    words.text = [](const CustomerUser& user, int column, const QDateTime&) -> QString {
        return column == 0 ? user.userName : QString();
    };
    words.spoken
        = [](const CustomerUser& user, int, const QDateTime&) -> QString { return user.userName; };
    words.toolTip = words.spoken;
    words.note = [](const CustomerUser&, int, const QDateTime&) { return QString(); };
    words.spokenHeader = [](int, int place, int keys, bool) -> QString {
        return u"%1 of %2"_s.arg(place + 1).arg(keys);
    };
    words.missing = u"–"_s;
    words.loading = u"Loading"_s;
    return words;
}

/// The model on a real database, with the calls to it counted.
struct Bench
{
    CustomerOffice office;
    QHash<QString, int> calls;
    std::unique_ptr<CustomerUserTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void open()
    {
        CustomerUserSource source = customerUserSource(office->customerUsers());
        const auto inner = source;
        source.rows = [this, inner](const CustomerUserQuery& query, qint64 first, int count,
                          const CancelToken& cancel) {
            ++calls[u"rows"_s];
            return inner.rows(query, first, count, cancel);
        };
        source.count = [this, inner](const CustomerUserQuery& query, const CancelToken& cancel) {
            ++calls[u"count"_s];
            return inner.count(query, cancel);
        };
        source.position = [this, inner](const CustomerUserQuery& query, CustomerUserId id,
                              const CancelToken& cancel) {
            ++calls[u"position"_s];
            return inner.position(query, id, cancel);
        };
        source.byIds = [this, inner](const std::vector<CustomerUserId>& ids) {
            ++calls[u"byIds"_s];
            return inner.byIds(ids);
        };
        model = std::make_unique<CustomerUserTableModel>(source, texts(), *office.clock);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setFilter({});
    }
    [[nodiscard]] bool isQuiet() const { return !model->isLoading() && model->isTotalExact(); }
};

} // namespace

class TestCustomerUserTableModel : public QObject
{
    Q_OBJECT

private slots:
    void showsExactCountAndRows_GST_25()
    {
        Bench bench;
        QVERIFY(fillMany(bench.office, 40, 300));
        bench.open();
        QTRY_VERIFY(bench.isQuiet());
        QCOMPARE(bench.model->totalRows(), 300);
        QTRY_VERIFY(bench.model->isLoaded(0, 20));
        const auto cell
            = [&](int column, int role) { return bench.model->index(0, column).data(role); };
        QCOMPARE(cell(0, Qt::DisplayRole).toString(), u"Person 00000"_s);
        QCOMPARE(cell(1, Qt::DisplayRole).toString(), u"–"_s);
        QVERIFY(cell(1, RecordTableModel::MissingRole).toBool());
        QCOMPARE(cell(0, RecordTableModel::TagRole).toInt(),
            static_cast<int>(CustomerUserStatus::Pending));
        QVERIFY(!(bench.model->flags(bench.model->index(0, 0)) & Qt::ItemIsEditable));
    }

    void aJumpAsksForOnePageOrTwo_PERF()
    {
        Bench bench;
        QVERIFY(fillMany(bench.office, 1000, 20'000));
        bench.open();
        QTRY_VERIFY(bench.isQuiet());
        QTRY_VERIFY(bench.model->isLoaded(0, 30));
        bench.model->showRows(0, 30);
        for (int jump = 1; jump <= 10; ++jump) {
            const auto before = bench.calls;
            const qint64 first = jump * 1877;
            bench.model->showRows(first, 30);
            QTRY_VERIFY(bench.model->isLoaded(first, 30));
            QCOMPARE(bench.model->idAt(first), first + 1);
            // What is visible may lie on two pages; one more is read ahead.
            QVERIFY(bench.calls[u"rows"_s] - before[u"rows"_s] <= 3);
            QCOMPARE(bench.calls[u"count"_s], before[u"count"_s]);
            QCOMPARE(bench.calls[u"position"_s], before[u"position"_s]);
            QCOMPARE(bench.calls[u"byIds"_s], before[u"byIds"_s]);
        }
        QVERIFY(bench.model->rowCount() <= 192);
    }

    void sortsByEveryColumnBothWays()
    {
        Bench bench;
        QVERIFY(fillMany(bench.office, 40, 100));
        bench.open();
        QTRY_VERIFY(bench.isQuiet());
        for (const F field : allCustomerUserFields) {
            if (!sortColumnOf(field)) {
                continue;
            }
            const int column = static_cast<int>(field);
            for (const bool descending : {false, true}) {
                bench.model->setSortKeys({{column, descending}});
                QTRY_VERIFY(bench.isQuiet() && bench.model->isLoaded(0, 100));
                for (int row = 1; row < 100; ++row) {
                    const auto value = [&](int at) {
                        return bench.model->index(at, column).data(PagedTableModel::SortRole);
                    };
                    const auto order = QVariant::compare(value(row - 1), value(row));
                    QVERIFY2(descending ? order != QPartialOrdering::Less
                                        : order != QPartialOrdering::Greater,
                        qPrintable(u"column %1 row %2"_s.arg(column).arg(row)));
                }
            }
        }
    }

    void marksSeveralKeysInTheHeader()
    {
        Bench bench;
        bench.open();
        QSignalSpy sorted(bench.model.get(), &ColumnTableModel::sortChanged);
        const std::vector<SortKey> keys {
            {static_cast<int>(F::Status), true}, {static_cast<int>(F::UserId), false}};
        bench.model->setSortKeys(keys);
        QCOMPARE(sorted.size(), 1);
        QVERIFY(bench.model->sortKeys() == keys);
        const auto header = [&](F field, int role) {
            return bench.model->headerData(static_cast<int>(field), Qt::Horizontal, role)
                .toString();
        };
        QVERIFY(header(F::Status, Qt::DisplayRole).endsWith(u" ①"_s));
        QCOMPARE(header(F::UserId, Qt::AccessibleTextRole), u"2 of 2"_s);
        CustomerUserQuery filter;
        filter.search = u"x"_s;
        bench.model->setFilter(filter);
        QVERIFY(bench.model->sortKeys() == keys);
    }

    void keepsTheSingleRowFresh()
    {
        Bench bench;
        QVERIFY(fillMany(bench.office, 40, 1000));
        bench.open();
        RowSelection rows;
        RecordSelection selection(*bench.model, rows);
        QTRY_VERIFY(bench.isQuiet());
        QSignalSpy changed(&selection, &RecordSelection::changed);
        // Far below what is in memory.
        rows.setOnly(901, 0);
        QCOMPARE(selection.singleId(), 901);
        QTRY_VERIFY(bench.model->known(901));
        QCOMPARE(bench.model->known(901)->userName, u"Person 00900"_s);
        QVERIFY(changed.size() >= 2);
        QVERIFY(bench.office.raw()->run(
            u"UPDATE customer_user SET last_login_at = 5000 WHERE id = 901"_s));
        bench.model->reload();
        QTRY_VERIFY(bench.model->known(901)->lastLoginAt.isValid());
    }

    void dropsRowsThatAreGone()
    {
        Bench bench;
        QVERIFY(fillMany(bench.office, 40, 300));
        bench.open();
        RowSelection rows;
        RecordSelection selection(*bench.model, rows);
        QTRY_VERIFY(bench.isQuiet());
        rows.set({5, 6, 290}, {0, 0, 0});
        QCOMPARE(selection.count(), 3);
        CustomerOffice::must(bench.office->customerUsers().perform(
            CustomerUserAction::Remove, CustomerUserId(290), 0));
        bench.model->reload();
        QTRY_COMPARE(selection.count(), 2);
        QVERIFY(rows.contains(5) && !rows.contains(290));
        QCOMPARE(selection.singleId(), 0);
    }

    void allThatMatchIsWhatWasOnTheScreen()
    {
        Bench bench;
        QVERIFY(fillMany(bench.office, 40, 6000));
        bench.open();
        RowSelection rows;
        RecordSelection selection(*bench.model, rows);
        QTRY_VERIFY(bench.isQuiet());
        rows.selectAll();
        rows.toggle(17, 0);
        QCOMPARE(selection.count(), 5999);
        const auto all = selection.allIds();
        QTRY_VERIFY(all.isFinished());
        const std::vector<qint64> ids = *all.result();
        QCOMPARE(ids.size(), size_t(5999));
        QCOMPARE(std::count(ids.begin(), ids.end(), 17), 0);
        bench.model->setSortKeys({{static_cast<int>(F::Created), true}});
        QTRY_VERIFY(bench.isQuiet());
        QCOMPARE(selection.count(), 5999);
        CustomerUserQuery filter;
        filter.search = u"p5999@b.se"_s;
        bench.model->setFilter(filter);
        QTRY_COMPARE(bench.model->totalRows(), 1);
        QCOMPARE(selection.count(), 0);
    }

    void lettersJump()
    {
        Bench bench;
        QVERIFY(fillMany(bench.office, 40, 300));
        bench.open();
        QTRY_VERIFY(bench.isQuiet());
        const auto found = bench.model->findTyped(u"person 0012"_s, 0, {});
        QTRY_VERIFY(found.isFinished());
        QCOMPARE(*found.result(), 120);
        const auto none = bench.model->findTyped(u"erson"_s, 0, {});
        QTRY_VERIFY(none.isFinished());
        QVERIFY(!none.result().has_value());
    }
};

QTEST_GUILESS_MAIN(TestCustomerUserTableModel)
#include "tst_customerusertablemodel.moc"
