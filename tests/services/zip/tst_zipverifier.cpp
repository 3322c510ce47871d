#include "services/zip/zipverifier.h"
#include "ziptesting.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kontorist;
using namespace kontorist::ziptesting;
using namespace Qt::StringLiterals;

using Kind = ZipDifference::Kind;

class TestZipVerifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agrees();
    void tellsEveryFlippedByte();
    void differsFromManifest_data();
    void differsFromManifest();
    void truncated();
    void notAnArchive();
    void cancelled();

private:
    std::vector<ZipDifference> verify(
        const QByteArray& archive, const std::vector<ZipEntryResult>& expected);
    QTemporaryDir m_place;
    std::vector<ZipEntryResult> m_entries;
    QByteArray m_archive;
};

void TestZipVerifier::initTestCase()
{
    const QString path = m_place.filePath(u"a.zip"_s);
    auto writer = ZipWriter::create(path);
    QVERIFY(writer);
    for (int i = 0; i < 6; ++i) {
        QByteArray data = i % 2 == 0 ? noise(300'000 * i + 10, 1) : QByteArray();
        while (i % 2 == 1 && data.size() < 150'000 * i) {
            data += QByteArray::number(data.size() * 7919) + " l\n";
        }
        QVERIFY((*writer)->add(entry(u"entry ö %1"_s.arg(i), data)));
    }
    auto report = (*writer)->finish();
    QVERIFY(report);
    m_entries = report->entries;
    m_archive = readAll(path);
}

std::vector<ZipDifference> TestZipVerifier::verify(
    const QByteArray& archive, const std::vector<ZipEntryResult>& expected)
{
    const QString path = m_place.filePath(u"b.zip"_s);
    writeAll(path, archive);
    return ZipVerifier().verify(path, expected).value();
}

void TestZipVerifier::agrees()
{
    QVERIFY(verify(m_archive, m_entries).empty());
}

void TestZipVerifier::tellsEveryFlippedByte()
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const ZipEntryResult& hit = m_entries[i];
        QByteArray archive = m_archive;
        const qsizetype data = hit.offset + 30 + hit.path.toUtf8().size() + 9;
        const qsizetype at = data + hit.packedSize / 2;
        archive[at] = static_cast<char>(archive.at(at) ^ 0x10);
        const auto differences = verify(archive, m_entries);
        QVERIFY2(differences.size() == 1, qPrintable(hit.path));
        QCOMPARE(differences.front().index, qsizetype(i));
        QCOMPARE(differences.front().path, hit.path);
        QCOMPARE(zipDifferenceName(differences.front().kind), u"unreadable"_s);
    }
}

void TestZipVerifier::differsFromManifest_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("word");
    QTest::newRow("digest") << 2 << u"digest"_s;
    QTest::newRow("size") << 3 << u"size"_s;
    QTest::newRow("name") << 4 << u"name"_s;
    QTest::newRow("missing") << 6 << u"missing"_s;
    QTest::newRow("extra") << 5 << u"extra"_s;
}

void TestZipVerifier::differsFromManifest()
{
    QFETCH(const int, index);
    QFETCH(const QString, word);
    auto expected = m_entries;
    const auto at = static_cast<size_t>(index);
    if (word == "digest"_L1) {
        expected[at].sha256[7] = static_cast<char>(expected[at].sha256.at(7) ^ 1);
    } else if (word == "size"_L1) {
        ++expected[at].size;
    } else if (word == "name"_L1) {
        expected[at].path = u"other"_s;
    } else if (word == "missing"_L1) {
        expected.push_back(expected.front());
    } else {
        expected.pop_back();
    }
    const auto differences = verify(m_archive, expected);
    QCOMPARE(differences.size(), size_t(1));
    QCOMPARE(differences.front().index, qsizetype(index));
    QCOMPARE(zipDifferenceName(differences.front().kind), word);
    QVERIFY(!differences.front().path.isEmpty());
}

void TestZipVerifier::truncated()
{
    QVERIFY(!verify(m_archive.chopped(30), m_entries).empty());
    QVERIFY(!verify(m_archive.left(1000), m_entries).empty());
}

void TestZipVerifier::notAnArchive()
{
    QVERIFY(!verify("hello", m_entries).empty());
    QVERIFY(!verify({}, m_entries).empty());
    const auto missing = ZipVerifier().verify(u"/no/such.zip"_s, m_entries);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Unavailable);
}

void TestZipVerifier::cancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    const auto result = ZipVerifier(cancel).verify(m_place.filePath(u"a.zip"_s), m_entries);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestZipVerifier)
#include "tst_zipverifier.moc"
