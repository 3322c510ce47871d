#include "ui/papers/papermodels.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestPaperModels : public QObject
{
    Q_OBJECT

private slots:
    void orders()
    {
        OrdersModel model(true, nullptr);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Order order;
        order.id = OrderId(1);
        order.number = u"S-1"_s;
        order.reference.erased = true;
        model.setRows({order});
        QCOMPARE(model.index(0, 2).data().toString(), u"–"_s);
        QCOMPARE(model.index(0, 5).data().toString(), u"(erased)"_s);
        Order newer = order;
        newer.id = OrderId(2);
        model.setRows({newer, order});
        model.setRows({newer});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(OrdersModel(false, nullptr).columnCount(), model.columnCount() - 1);
    }

    void faults_CUS_16()
    {
        FaultsModel model(true, nullptr);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FaultReport fault;
        fault.id = FaultId(1);
        fault.title = u"Pump"_s;
        fault.objectName = u"Pump 3"_s;
        model.setRows({fault});
        QCOMPARE(model.index(0, FaultsModel::unreadColumn).data().toString(), u"Unread"_s);
        QCOMPARE(model.index(0, FaultsModel::statusColumn).data().toString(), u"New"_s);
        QCOMPARE(model.index(0, 4).data().toString(), u"Not assigned to a facility · Pump 3"_s);
        fault.readAt = QDateTime::currentDateTimeUtc();
        model.setRows({fault});
        QVERIFY(model.index(0, FaultsModel::unreadColumn).data().toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPaperModels)
#include "tst_papermodels.moc"
