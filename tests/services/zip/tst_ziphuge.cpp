// G25: an entry past 4 GiB is the same for four independent readers. Takes minutes on a busy
// machine.
#include "ziptesting.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kontorist;
using namespace kontorist::ziptesting;
using namespace Qt::StringLiterals;

class TestZipHuge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readersAgree_data();
    void readersAgree();

private:
    QTemporaryDir m_place;
    QString m_archive;
    QByteArray m_sum;
};

void TestZipHuge::initTestCase()
{
    const QString path = m_place.filePath(u"huge"_s);
    const qint64 size = 4'831'838'208 + 5; // 4.5 GiB and a tail
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (!file.resize(size)) {
        QSKIP("the temporary folder cannot hold a sparse file of 4.5 GiB");
    }
    file.seek(size - 5);
    file.write("tail\n");
    file.close();
    m_archive = m_place.filePath(u"huge.zip"_s);
    auto writer = ZipWriter::create(m_archive);
    QVERIFY(writer);
    QVERIFY((*writer)->add(entry(u"before"_s, "1")));
    QVERIFY((*writer)->add(entry(SafePath(SafeName::from(u"huge")), ZipSource::fromFile(path))));
    QVERIFY((*writer)->add(entry(u"after"_s, "2")));
    const auto report = (*writer)->finish();
    QVERIFY(report);
    QCOMPARE(report->entries.at(1).size, size);
    QVERIFY(report->archiveSize < size / 50);
    m_sum = report->entries.at(1).sha256.toHex();
}

void TestZipHuge::readersAgree_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("G25 unzip") << u"unzip -p '%1' huge"_s;
    QTest::newRow("G25 7z") << u"7z x -so '%1' huge"_s;
    QTest::newRow("G25 bsdtar") << u"bsdtar -xOf '%1' huge"_s;
    QTest::newRow("G25 python")
        << u"python3 -c 'import sys, zipfile, shutil; shutil.copyfileobj("
           u"zipfile.ZipFile(\"%1\").open(\"huge\"), sys.stdout.buffer, 1 << 20)'"_s;
}

/// Each unpacks all of it, its CRC checked, to where it is only summed up, not kept.
void TestZipHuge::readersAgree()
{
    QFETCH(const QString, command);
    const QString line = command.arg(m_archive) + u" | openssl dgst -sha256 -r"_s;
    const ProgramRun run = runProgram(u"bash"_s, {u"-c"_s, line});
    QVERIFY2(run.output.startsWith(m_sum), run.output.constData());
}

QTEST_GUILESS_MAIN(TestZipHuge)
#include "tst_ziphuge.moc"
