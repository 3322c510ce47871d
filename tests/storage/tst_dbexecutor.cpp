#include "storage/databasefile.h"
#include "storage/dbexecutor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestDbExecutor : public QObject
{
    Q_OBJECT

private slots:
    void lanesWorkSideBySide()
    {
        DbExecutor executor(profile(), sqliteDialect());
        std::atomic<bool> release = false;
        auto slow = executor.run(DbLane::Background, [&](DbConnection&) -> Result<int> {
            while (!release) {
                std::this_thread::yield();
            }
            return 1;
        });
        auto quick = executor.run(
            DbLane::Read, [](DbConnection& c) { return c.scalar(u"SELECT 41 + 1"_s); });
        QCOMPARE(quick.result()->toInt(), 42);
        QVERIFY(!slow.isFinished());
        release = true;
        QCOMPARE(*slow.result(), 1);
    }

    void cancelInterruptsARunningStatement()
    {
        DbExecutor executor(profile(), sqliteDialect());
        const CancelToken cancel;
        std::atomic<bool> started = false;
        auto endless = executor.run(
            DbLane::Background,
            [&](DbConnection& c) {
                started = true;
                return c.scalar(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                " SELECT count(*) FROM n"_s);
            },
            cancel);
        QTRY_VERIFY(started.load());
        cancel.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(endless.isFinished(), 2000);
        QCOMPARE(endless.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(
            executor
                .run(DbLane::Background, [](DbConnection& c) { return c.scalar(u"SELECT 7"_s); })
                .result()
                ->toInt(),
            7);
    }

    void cancelledBeforeItsTurn()
    {
        DbExecutor executor(profile(), sqliteDialect());
        const CancelToken cancel;
        cancel.cancel();
        bool ran = false;
        auto job = executor.run(
            DbLane::Read,
            [&](DbConnection&) -> Result<int> {
                ran = true;
                return 1;
            },
            cancel);
        QCOMPARE(job.result().error().code, ErrorCode::Cancelled);
        QVERIFY(!ran);
    }

    void anExceptionBecomesAnError()
    {
        DbExecutor executor(profile(), sqliteDialect());
        auto job = executor.run(
            DbLane::Read, [](DbConnection&) -> Result<int> { throw std::runtime_error("broken"); });
        QCOMPARE(job.result().error().code, ErrorCode::Internal);
    }

    void failedTransactionLeavesNothing()
    {
        DbExecutor executor(profile(), sqliteDialect());
        auto job = executor.run(DbLane::Write, [](DbConnection& c) -> Result<int> {
            KONTORIST_TRY(c.run(u"CREATE TABLE t (i INTEGER CHECK (i < 5))"_s));
            const auto failed = c.transaction([&]() -> Result<void> {
                KONTORIST_TRY(c.run(u"INSERT INTO t VALUES (1)"_s));
                std::ignore = c.run(u"INSERT INTO t VALUES (9)"_s);
                return {}; // swallowed on purpose: the transaction must not commit
            });
            if (failed) {
                return failure(internalError(u"committed in spite of a failed statement"_s));
            }
            KONTORIST_ASSIGN(const QVariant rows, c.scalar(u"SELECT count(*) FROM t"_s));
            return rows.toInt();
        });
        const auto rows = job.result();
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
        QCOMPARE(*rows, 0);
    }

    void settingsAreDemanded()
    {
        DbExecutor executor(profile(), sqliteDialect());
        for (const auto& [query, expected] : {std::pair {u"PRAGMA synchronous"_s, 2},
                 std::pair {u"PRAGMA foreign_keys"_s, 1}, std::pair {u"PRAGMA secure_delete"_s, 1},
                 std::pair {u"PRAGMA recursive_triggers"_s, 1}}) {
            const auto answer
                = executor.run(DbLane::Write, [query](DbConnection& c) { return c.scalar(query); });
            QCOMPARE(answer.result()->toInt(), expected);
        }
    }

    void networkFileSystems_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "davfs"}) {
            QTest::newRow(type) << QByteArray(type) << true;
        }
        for (const char* type :
            {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "apfs", "NTFS", "fuseblk"}) {
            QTest::newRow(type) << QByteArray(type) << false;
        }
    }

    void networkFileSystems()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }

private:
    DbProfile profile() const { return {m_folder.filePath(u"x.db"_s), false, false}; }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDbExecutor)
#include "tst_dbexecutor.moc"
