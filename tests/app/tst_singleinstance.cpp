#include "app/desktop/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUuid>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

QString somePath()
{
    return u"/nowhere/"_s + QUuid::createUuid().toString();
}

/// Another start of the program, which waits for its answer.
bool startAgain(const QString& path, ContactId contact)
{
    bool taken = false;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { taken = SingleInstance(path).handOver(contact); }));
    other->start();
    return QTest::qWaitFor([&] { return other->isFinished(); }, 10'000) && taken;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void theFirstRunsTheSecondHandsOver()
    {
        const QString path = somePath();
        SingleInstance first(path);
        QVERIFY(!first.handOver({}));
        QVERIFY(first.listen());
        QSignalSpy raised(&first, &SingleInstance::raised);
        QVERIFY(startAgain(path, ContactId(7)));
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.first().first().value<ContactId>(), ContactId(7));
        QVERIFY(startAgain(path, {}));
        QCOMPARE(raised.size(), 2);
        QVERIFY(!raised.last().first().value<ContactId>().isValid());
    }

    void anotherDatabaseIsAnotherWindow()
    {
        SingleInstance first(somePath());
        QVERIFY(first.listen());
        QVERIFY(!startAgain(somePath(), {}));
    }

    void theNextOneTakesOverAfterTheEnd()
    {
        const QString path = somePath();
        {
            SingleInstance first(path);
            QVERIFY(first.listen());
        }
        SingleInstance second(path);
        QVERIFY(!second.handOver({}));
        QVERIFY(second.listen());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
