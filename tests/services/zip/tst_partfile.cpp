// What becomes of an older file when the new one cannot stay. The system calls that fail here are
// this program's own: libc's are behind them.
#include "services/zip/partfile.h"
#include "ziptesting.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> folderSyncsThatFail = 0;
std::atomic<bool> withoutExchange = false;
std::atomic<bool> withoutLinks = false;
std::atomic<int> exchanges = 0;

} // namespace

extern "C" int fsync(int fd)
{
    struct stat status = {};
    if (::fstat(fd, &status) == 0 && S_ISDIR(status.st_mode) && folderSyncsThatFail > 0) {
        --folderSyncsThatFail;
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, fd));
}

extern "C" int renameat2(int fromFd, const char* from, int toFd, const char* to, unsigned flags)
{
    if (flags == RENAME_EXCHANGE) {
        if (withoutExchange) {
            errno = EINVAL;
            return -1;
        }
        ++exchanges;
    }
    return static_cast<int>(::syscall(SYS_renameat2, fromFd, from, toFd, to, flags));
}

extern "C" int link(const char* from, const char* to)
{
    if (withoutLinks) {
        errno = EPERM;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

using namespace kontorist;
using namespace kontorist::ziptesting;
using namespace Qt::StringLiterals;

class TestPartFile : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        folderSyncsThatFail = 0;
        withoutExchange = false;
        withoutLinks = false;
        exchanges = 0;
    }

    void olderFile_data()
    {
        QTest::addColumn<bool>("exchange");
        QTest::addColumn<bool>("links");
        QTest::newRow("G4 files change places") << true << true;
        QTest::newRow("G4 a second name") << false << true;
        QTest::newRow("G4 a copy") << false << false;
    }

    /// The folder cannot be synced after the rename: the older file is back, nothing else is there.
    void olderFile()
    {
        const QTemporaryDir place;
        const QString target = begin(place);
        folderSyncsThatFail = 1;
        {
            PartFile part;
            fill(part, target, "new");
            const auto committed = part.commit();
            QVERIFY(!committed);
            QCOMPARE(committed.error().reason, u"target-io-error"_s);
            QCOMPARE(readAll(target), QByteArray("old"));
        }
        QCOMPARE(readAll(target), QByteArray("old"));
        QCOMPARE(listing(place.path()), QStringList {u"a.zip"_s});
    }

    void takenBack_data() { olderFile_data(); }

    void takenBack()
    {
        const QTemporaryDir place;
        const QString target = begin(place);
        PartFile part;
        fill(part, target, "new");
        QVERIFY(part.commit());
        QCOMPARE(exchanges > 0, !withoutExchange);
        QCOMPARE(readAll(target), QByteArray("new"));
        QCOMPARE(listing(place.path()).size(), 2);
        // Another program that cleans up meanwhile leaves the older file alone.
        if (!withoutExchange) {
            QCOMPARE(PartFile::removeLeftovers(place.path()), 0);
        }
        QVERIFY(part.takeBack());
        QCOMPARE(readAll(target), QByteArray("old"));
        QCOMPARE(listing(place.path()), QStringList {u"a.zip"_s});
    }

    void settled_data() { olderFile_data(); }

    void settled()
    {
        const QTemporaryDir place;
        const QString target = begin(place);
        {
            PartFile part;
            fill(part, target, "new");
            QVERIFY(part.commit());
        }
        QCOMPARE(readAll(target), QByteArray("new"));
        QCOMPARE(listing(place.path()), QStringList {u"a.zip"_s});
    }

    void withoutAnOlderFile()
    {
        const QTemporaryDir place;
        const QString target = place.filePath(u"a.zip"_s);
        for (const bool overwrite : {false, true}) {
            PartFile part;
            fill(part, target, "new", overwrite);
            QVERIFY(part.commit());
            QCOMPARE(readAll(target), QByteArray("new"));
            QVERIFY(part.takeBack());
            QVERIFY(listing(place.path()).isEmpty());
            folderSyncsThatFail = 1;
            PartFile again;
            fill(again, target, "new", overwrite);
            QVERIFY(!again.commit());
            QVERIFY(listing(place.path()).isEmpty());
        }
    }

    void whatSomebodyElsePutThereStays()
    {
        const QTemporaryDir place;
        const QString target = begin(place, u"a.zip"_s, true, true);
        PartFile part;
        fill(part, target, "new");
        QVERIFY(part.commit());
        QVERIFY(QFile::remove(target));
        QVERIFY(writeAll(target, "somebody else's"));
        part.takeBack();
        QCOMPARE(readAll(target), QByteArray("somebody else's"));
    }

private:
    static QString begin(const QTemporaryDir& place)
    {
        QFETCH(const bool, exchange);
        QFETCH(const bool, links);
        return begin(place, u"a.zip"_s, exchange, links);
    }

    static QString begin(const QTemporaryDir& place, const QString& name, bool exchange, bool links)
    {
        withoutExchange = !exchange;
        withoutLinks = !links;
        const QString target = place.filePath(name);
        return writeAll(target, "old") ? target : QString();
    }

    static void fill(
        PartFile& part, const QString& target, const QByteArray& content, bool overwrite = true)
    {
        QVERIFY(part.create(target, overwrite));
        QVERIFY(part.append(content));
        part.startSync();
        QVERIFY(part.waitForSync({}));
    }
};

QTEST_GUILESS_MAIN(TestPartFile)
#include "tst_partfile.moc"
