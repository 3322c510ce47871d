#include "models/contacttablemodel.h"
#include "tests/models/fakecontacts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;
using namespace Qt::StringLiterals;

namespace {

using Replies = FakeContacts::Replies;

/// A model on made up rows, watched all the time.
struct Bench
{
    explicit Bench(qint64 rows, Replies replies = Replies::AtOnce)
        : contacts(rows)
        , model(contacts.source(), plainTexts(), clock)
    {
        contacts.replies = replies;
    }
    void start() { model.setQuery({}); }

    FixedClock clock;
    FakeContacts contacts;
    ContactTableModel model;
    QAbstractItemModelTester tester {
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QString nameAt(const ContactTableModel& model, qint64 row)
{
    const Contact* contact = model.contactAt(row);
    return contact ? contact->name : QString();
}

} // namespace

class PagedTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyBeforeTheFirstQuery()
    {
        Bench bench(1000);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(bench.model.rowCount(), 0);
        QVERIFY(bench.contacts.calls.isEmpty());
    }

    void showsAWindowOfTheWhole_data()
    {
        QTest::addColumn<qint64>("rows");
        for (const qint64 rows : {0, 1, 127, 128, 129, 5000, 1'000'000, 10'000'000}) {
            QTest::addRow("PERF-2 %lld rows", static_cast<long long>(rows)) << rows;
        }
    }
    void showsAWindowOfTheWhole()
    {
        QFETCH(qint64, rows);
        Bench bench(rows);
        bench.start();
        QTRY_VERIFY(bench.model.isTotalExact());
        QCOMPARE(bench.model.totalRows(), rows);
        QCOMPARE(bench.model.rowCount(), static_cast<int>(std::min<qint64>(128, rows)));
        for (const qint64 first : {rows - 30, rows / 2, qint64(0), rows / 3, rows - 1}) {
            if (first < 0 || first >= rows) {
                continue;
            }
            bench.model.showRows(first, 30);
            QTRY_VERIFY(bench.model.idAt(first) == first + 1);
            QVERIFY(bench.model.rowCount() <= 128);
            const int row = bench.model.windowRow(first);
            QVERIFY(row >= 0);
            QCOMPARE(
                bench.model.index(row, 0).data(PagedTableModel::IdRole).toLongLong(), first + 1);
        }
    }

    void growsTheWindowForATallView()
    {
        Bench bench(10'000);
        bench.start();
        QTRY_VERIFY(bench.model.isTotalExact());
        bench.model.showRows(5000, 200);
        QVERIFY(bench.model.rowCount() >= 200);
        QVERIFY(bench.model.windowRow(5000) >= 0 && bench.model.windowRow(5199) >= 0);
    }

    void showsPlaceholdersAndNeverReadsInData()
    {
        Bench bench(100'000, Replies::ByHand);
        bench.start();
        QTRY_COMPARE(bench.contacts.waitingFor(u"rows"_s), 1);
        bench.contacts.replyAll();
        QTRY_COMPARE(bench.model.rowCount(), 128);
        bench.model.showRows(50'000, 30);
        const int calls = bench.contacts.calls[u"rows"_s];
        const QModelIndex index = bench.model.index(bench.model.windowRow(50'000), 0);
        QCOMPARE(index.data().toString(), u"…"_s);
        QCOMPARE(index.data(PagedTableModel::LoadedRole).toBool(), false);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Loading"_s);
        QVERIFY(!index.data(PagedTableModel::IdRole).isValid());
        QCOMPARE(bench.contacts.calls[u"rows"_s], calls);
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        QTRY_VERIFY((bench.contacts.replyAll(), changed.size() > 0));
        QCOMPARE(index.data().toString(), bench.contacts.at(50'000).name);
    }

    void asksOncePerTurnAndVisibleFirst()
    {
        Bench bench(100'000, Replies::ByHand);
        bench.start();
        QTRY_VERIFY(!bench.contacts.waiting.empty());
        bench.contacts.replyAll();
        QTRY_VERIFY(bench.model.hasData());
        QTRY_COMPARE(bench.contacts.waitingFor(u"rows"_s), 1); // ahead
        bench.contacts.replyAll();
        QCoreApplication::sendPostedEvents();
        bench.contacts.waiting.clear();
        for (int i = 1; i <= 500; ++i) {
            bench.model.requestRows(i * 128, 30);
        }
        QTRY_COMPARE(bench.contacts.waitingFor(u"rows"_s), 1);
        QCOMPARE(bench.contacts.waiting.front().first, 500 * 128);
    }

    void cancelsWhatIsOutOfSight()
    {
        Bench bench(100'000, Replies::ByHand);
        bench.start();
        QTRY_VERIFY(!bench.contacts.waiting.empty());
        bench.contacts.replyAll();
        QTRY_VERIFY(bench.model.hasData());
        bench.model.requestRows(20'000, 30);
        QTRY_VERIFY(bench.contacts.waitingFor(u"rows"_s) >= 1);
        const auto old = bench.contacts.waiting.back();
        QVERIFY(!old.cancel.isCancelled());
        bench.model.requestRows(60'000, 30);
        QTRY_VERIFY(old.cancel.isCancelled());
        // Even if it answers all the same, nothing comes of it.
        bench.contacts.replyAll();
        QTRY_VERIFY(bench.model.isLoaded(60'000, 30));
        QVERIFY(!bench.model.isLoaded(20'000, 30));
    }

    void prefetchesInScrollDirection()
    {
        Bench bench(100'000);
        bench.start();
        QTRY_VERIFY(bench.model.isTotalExact());
        bench.model.requestRows(50'000, 30);
        QTRY_VERIFY(bench.model.isLoaded(50'048, 128));
        bench.model.requestRows(40'000, 30);
        QTRY_VERIFY(bench.model.isLoaded(39'936 - 128, 128));
        QVERIFY(!bench.model.isLoaded(40'064, 1));
    }

    void keepsMemoryBounded()
    {
        Bench bench(10'000'000);
        bench.start();
        QTRY_VERIFY(bench.model.isTotalExact());
        for (int i = 0; i < 80; ++i) {
            const qint64 row = (i * 7'919'999LL) % 9'999'000;
            bench.model.showRows(row, 30);
            QTRY_VERIFY(bench.model.isLoaded(row, 30));
            QVERIFY2(bench.model.cachedPages() <= PagedTableModel::maxPages, "PERF-7");
        }
    }

    void keepsOldRowsUntilTheNewOnesAreThere()
    {
        Bench bench(1000, Replies::ByHand);
        bench.start();
        QTRY_VERIFY(!bench.contacts.waiting.empty());
        bench.contacts.replyAll();
        QTRY_VERIFY(bench.model.hasData());
        const QString first = nameAt(bench.model, 0);
        bench.contacts.replyAll();
        bench.contacts.waiting.clear();
        bench.model.setSort({{ContactColumn::Name, true}});
        QCoreApplication::processEvents();
        QCOMPARE(nameAt(bench.model, 0), first);
        QCOMPARE(bench.model.totalRows(), 1000);
        QVERIFY(bench.model.isLoading());
        QTRY_VERIFY(bench.contacts.waitingFor(u"rows"_s) == 1);
        QSignalSpy shown(&bench.model, &PagedTableModel::queryShown);
        bench.contacts.replyAll();
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(nameAt(bench.model, 0), bench.contacts.at(999).name);
        QVERIFY(!bench.model.isLoading());
    }

    void dropsStaleReplies()
    {
        Bench bench(1000, Replies::ByHand);
        bench.start();
        QTRY_COMPARE(bench.contacts.waiting.size(), size_t(2));
        bench.model.setSort({{ContactColumn::Name, true}});
        QTRY_COMPARE(bench.contacts.waiting.size(), size_t(4));
        // The newer query answers first, the older one afterwards.
        bench.contacts.replyTo(2);
        bench.contacts.replyTo(2);
        QTRY_VERIFY(bench.model.hasData());
        QCOMPARE(nameAt(bench.model, 0), bench.contacts.at(999).name);
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        QVERIFY(bench.contacts.waiting[0].cancel.isCancelled());
        bench.contacts.replyTo(0);
        bench.contacts.replyTo(0);
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(nameAt(bench.model, 0), bench.contacts.at(999).name);
    }

    void takesThePageBeforeTheCount()
    {
        Bench bench(5000, Replies::ByHand);
        bench.start();
        QTRY_COMPARE(bench.contacts.waiting.size(), size_t(2));
        QCOMPARE(bench.contacts.waiting[0].what, u"rows"_s);
        bench.contacts.replyTo(0);
        QTRY_COMPARE(bench.model.rowCount(), 128);
        QVERIFY(!bench.model.isTotalExact());
        bench.contacts.replyAll();
        QTRY_VERIFY(bench.model.isTotalExact());
        QCOMPARE(bench.model.totalRows(), 5000);
    }

    void tellsErrorsAndTriesAgain()
    {
        Bench bench(1000);
        bench.contacts.failing = makeError(ErrorCode::Unavailable, u"no-connection"_s);
        QSignalSpy errors(&bench.model, &PagedTableModel::errorChanged);
        bench.start();
        QTRY_VERIFY(bench.model.error().has_value());
        QCOMPARE(bench.model.error()->code, ErrorCode::Unavailable);
        QCoreApplication::processEvents();
        const int calls = bench.contacts.calls[u"rows"_s];
        QCoreApplication::processEvents();
        QCOMPARE(bench.contacts.calls[u"rows"_s], calls); // no loop of failures
        bench.contacts.failing.reset();
        bench.model.retry();
        QTRY_VERIFY(bench.model.isTotalExact());
        QVERIFY(!bench.model.error());
        QCOMPARE(errors.size(), 2);
    }

    void keepsRowsWhileOffline()
    {
        Bench bench(1000);
        bench.start();
        QTRY_VERIFY(bench.model.isTotalExact());
        const QString first = nameAt(bench.model, 0);
        bench.contacts.failing = makeError(ErrorCode::Unavailable, u"no-connection"_s);
        bench.model.reload();
        QTRY_VERIFY(bench.model.error().has_value());
        QCOMPARE(nameAt(bench.model, 0), first);
        QCOMPARE(bench.model.totalRows(), 1000);
        bench.contacts.failing.reset();
        bench.model.retry();
        QTRY_VERIFY(!bench.model.isLoading());
        QVERIFY(!bench.model.error());
    }

    void doesNothingWhenNothingHappens()
    {
        Bench bench(1000);
        bench.start();
        QTRY_VERIFY(bench.model.isTotalExact());
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const auto calls = bench.contacts.calls;
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
        }
        QCOMPARE(bench.contacts.calls, calls);
    }

    void survivesBeingDestroyedWhileReading()
    {
        auto bench = std::make_unique<FakeContacts>(1000);
        bench->replies = Replies::ByHand;
        FixedClock clock;
        auto model = std::make_unique<ContactTableModel>(bench->source(), plainTexts(), clock);
        model->setQuery({});
        QTRY_COMPARE(bench->waiting.size(), size_t(2));
        model.reset();
        QVERIFY(bench->waiting[0].cancel.isCancelled());
        bench->replyAll();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(PagedTableModelTest)
#include "tst_pagedtablemodel.moc"
