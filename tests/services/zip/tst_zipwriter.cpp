#include "services/zip/zipverifier.h"
#include "ziptesting.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace kontorist;
using namespace kontorist::ziptesting;
using namespace Qt::StringLiterals;

namespace {

/// A pipe-like device, or one that breaks or tells a wrong size.
class OddDevice : public QIODevice
{
public:
    OddDevice(QByteArray data, qint64 toldSize, qint64 failsAt)
        : m_data(std::move(data))
        , m_toldSize(toldSize)
        , m_failsAt(failsAt)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return m_toldSize < 0; }
    qint64 size() const override { return m_toldSize; }

protected:
    qint64 readData(char* data, qint64 max) override
    {
        if (m_failsAt >= 0 && m_at >= m_failsAt) {
            return -1;
        }
        const qint64 step = std::min<qint64>({max, 10'007, m_data.size() - m_at});
        std::copy_n(m_data.constData() + m_at, step, data);
        m_at += step;
        return step;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_toldSize;
    qint64 m_failsAt;
    qint64 m_at = 0;
};

std::unique_ptr<ZipSource> odd(const QByteArray& data, qint64 toldSize, qint64 failsAt = -1)
{
    return ZipSource::fromOpener([=]() -> Result<std::unique_ptr<QIODevice>> {
        return std::make_unique<OddDevice>(data, toldSize, failsAt);
    });
}

std::unique_ptr<ZipSource> refusing(ErrorCode code)
{
    return ZipSource::fromOpener(
        [=]() -> Result<std::unique_ptr<QIODevice>> { return failure(code, u"x"_s); });
}

} // namespace

Q_DECLARE_METATYPE(kontorist::ZipGap)
Q_DECLARE_METATYPE(kontorist::ErrorCode)

class TestZipWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void roundTrip_data();
    void roundTrip();
    void sameBytesTwice();
    void streamsOfUnknownSize();
    void ownerOnly();
    void gaps_data();
    void gaps();
    void gapInTheMiddleLeavesNoTrace();
    void overwrite();
    void overwriteKeepsOldOnError();
    void appearsMeanwhile();
    void badTargets_data();
    void badTargets();
    void refusesTwins();
    void reportsProgress();
    void flushThenManifest();

private:
    QString target() const { return m_place->path() + u"/Åsa.zip"_s; }
    std::unique_ptr<QTemporaryDir> m_place;
};

void TestZipWriter::init()
{
    m_place = std::make_unique<QTemporaryDir>();
}

void TestZipWriter::roundTrip_data()
{
    QTest::addColumn<bool>("stored");
    QTest::addColumn<bool>("zlib");
    QTest::newRow("PERF-10 fast") << false << false;
    QTest::newRow("PERF-10 fast, zlib") << false << true;
    QTest::newRow("PERF-10 stored") << true << false;
}

void TestZipWriter::roundTrip()
{
    QFETCH(const bool, stored);
    QFETCH(const bool, zlib);
    const QByteArray text = QByteArray("0 0 m 100 200 l S\n").repeated(100'000);
    const QByteArray mixed
        = noise(100'000, 1) + text.left(150'000) + noise(700'001, 2) + text.left(31);
    const std::map<QString, QByteArray> data {{u"empty"_s, {}}, {u"one"_s, "x"}, {u"text"_s, text},
        {u"noise"_s, noise(1'000'000, 3)}, {u"mixed ö ☂"_s, mixed},
        {u"exactly one piece"_s, noise(256 * 1024, 4)}, {u"two pieces"_s, text.left(512 * 1024)},
        {u"one more"_s, noise(256 * 1024 + 1, 5)}};
    ZipOptions options;
    options.mode = stored ? ZipMode::Stored : ZipMode::Fast;
    options.engine = zlib ? DeflateEngine::Zlib : DeflateEngine::Best;
    auto writer = ZipWriter::create(target(), options);
    QVERIFY(writer);
    qint64 total = 0;
    for (const auto& [name, bytes] : data) {
        QVERIFY((*writer)->add(entry(name, bytes)));
        total += bytes.size();
    }
    const auto report = (*writer)->finish();
    QVERIFY(report);
    QCOMPARE(report->entries.size(), data.size());
    QCOMPARE(report->archiveSize, QFileInfo(target()).size());
    if (stored) {
        QVERIFY(report->archiveSize > total);
    } else {
        QVERIFY(report->archiveSize < total - text.size());
    }
    for (const ZipEntryResult& result : report->entries) {
        QCOMPARE(result.sha256, Sha256::of(data.at(result.path)));
        QCOMPARE(result.size, data.at(result.path).size());
    }
    QCOMPARE(listing(m_place->path()), QStringList {u"Åsa.zip"_s});
    for (const auto& [reader, command] : unpackers(target())) {
        const QTemporaryDir out;
        const ProgramRun run = runProgram(command.first(), command.mid(1), out.path());
        QVERIFY2(run.status == 0, qPrintable(QString(reader + QString::fromUtf8(run.output))));
        QCOMPARE(listing(out.path()).size(), qsizetype(data.size()));
        for (const auto& [name, bytes] : data) {
            QVERIFY2(
                readAll(out.filePath(name)) == bytes, qPrintable(QString(reader + u' ' + name)));
        }
    }
}

void TestZipWriter::sameBytesTwice()
{
    QByteArray first;
    for (int round = 0; round < 3; ++round) {
        ZipOptions options;
        options.overwrite = true;
        options.time = QDateTime::fromSecsSinceEpoch(1'700'000'001, Qt::UTC);
        options.sameTimeForAll = true;
        auto writer = ZipWriter::create(target(), options);
        QVERIFY(writer);
        for (int i = 0; i < 40; ++i) {
            ZipEntry item = entry(u"%1"_s.arg(i), noise(i * 9'000, 7) + QByteArray(i * 5'000, 'a'));
            item.modified = QDateTime::currentDateTimeUtc().addSecs(round * 1000);
            QVERIFY((*writer)->add(std::move(item)));
        }
        QVERIFY((*writer)->finish());
        if (round == 0) {
            first = readAll(target());
        }
        QVERIFY(readAll(target()) == first);
    }
    const ProgramRun run = runProgram(u"python3"_s,
        {u"-c"_s,
            u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); "
            u"print(*z.infolist()[3].date_time, z.infolist()[3].filename)"_s,
            target()});
    QCOMPARE(run.output.trimmed(), QByteArray("2023 11 14 22 13 20 3"));
}

void TestZipWriter::streamsOfUnknownSize()
{
    const QByteArray data = noise(700'000, 1) + QByteArray(900'000, 'b');
    auto writer = ZipWriter::create(target());
    QVERIFY(writer);
    QVERIFY((*writer)->add(entry(SafePath(SafeName::from(u"stream")), odd(data, -1))));
    QVERIFY((*writer)->add(entry(SafePath(SafeName::from(u"short")), odd("abc", -1))));
    QVERIFY((*writer)->finish());
    for (const auto& [reader, command] : unpackers(target())) {
        const QTemporaryDir out;
        QCOMPARE(runProgram(command.first(), command.mid(1), out.path()).status, 0);
        QVERIFY2(readAll(out.filePath(u"stream"_s)) == data, qPrintable(reader));
    }
}

void TestZipWriter::ownerOnly()
{
    const mode_t before = ::umask(0);
    auto writer = ZipWriter::create(target());
    ::umask(before);
    QVERIFY(writer);
    const QStringList parts = listing(m_place->path());
    QCOMPARE(parts.size(), 1);
    QVERIFY(QRegularExpression(u"^\\.kontorist-[0-9a-f]{16}\\.part$"_s)
                .match(parts.first())
                .hasMatch());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_place->filePath(parts.first())).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QVERIFY((*writer)->finish());
    QCOMPARE(::stat(QFile::encodeName(target()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestZipWriter::gaps_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ZipGap>("gap");
    QTest::newRow("CON-45 file vanished") << u"vanished"_s << ZipGap::Missing;
    QTest::newRow("CON-45 a folder") << u"folder"_s << ZipGap::Unreadable;
    QTest::newRow("CON-45 a link") << u"link"_s << ZipGap::Unreadable;
    QTest::newRow("CON-45 a pipe") << u"fifo"_s << ZipGap::Unreadable;
    QTest::newRow("CON-45 refused") << u"refused"_s << ZipGap::Unreadable;
    QTest::newRow("CON-45 not the stored one") << u"conflict"_s << ZipGap::Changed;
    QTest::newRow("CON-45 read error at once") << u"error0"_s << ZipGap::Unreadable;
    QTest::newRow("CON-45 read error in the middle") << u"error"_s << ZipGap::Unreadable;
    QTest::newRow("CON-45 shrinks") << u"shrinks"_s << ZipGap::Changed;
    QTest::newRow("CON-45 grows") << u"grows"_s << ZipGap::Changed;
    QTest::newRow("CON-45 shorter than declared") << u"shorter"_s << ZipGap::Changed;
    QTest::newRow("CON-45 stream longer than declared") << u"longer"_s << ZipGap::Changed;
    QTest::newRow("CON-45 other digest, small") << u"digest"_s << ZipGap::Changed;
    QTest::newRow("CON-45 other digest, big") << u"bigdigest"_s << ZipGap::Changed;
}

void TestZipWriter::gaps()
{
    QFETCH(const QString, kind);
    QFETCH(const ZipGap, gap);
    const QByteArray data = noise(2'000'000, 9);
    const QString link = m_place->filePath(u"link"_s);
    const QString fifo = m_place->filePath(u"fifo"_s);
    QFile::link(u"/etc/hostname"_s, link);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    ZipEntry bad = entry(u"bad"_s, "abc");
    std::map<QString, std::function<void()>> set {
        {u"vanished"_s, [&] { bad.source = ZipSource::fromFile(u"/no/such/file"_s); }},
        {u"folder"_s, [&] { bad.source = ZipSource::fromFile(m_place->path()); }},
        {u"link"_s, [&] { bad.source = ZipSource::fromFile(link); }},
        {u"fifo"_s, [&] { bad.source = ZipSource::fromFile(fifo); }},
        {u"refused"_s, [&] { bad.source = refusing(ErrorCode::Denied); }},
        {u"conflict"_s, [&] { bad.source = refusing(ErrorCode::Conflict); }},
        {u"error0"_s, [&] { bad.source = odd(data, data.size(), 0); }},
        {u"error"_s, [&] { bad.source = odd(data, data.size(), 1'500'000); }},
        {u"shrinks"_s, [&] { bad.source = odd(data, data.size() + 5); }},
        {u"grows"_s, [&] { bad.source = odd(data, data.size() - 1); }},
        {u"shorter"_s, [&] { bad.declaredSize = 4; }},
        {u"longer"_s,
            [&] {
                bad.source = odd(data, -1);
                bad.declaredSize = data.size() - 1;
            }},
        {u"digest"_s, [&] { bad.declaredSha256 = Sha256::of("abd"); }},
        {u"bigdigest"_s,
            [&] {
                bad.source = ZipSource::fromBytes(data);
                bad.declaredSha256 = Sha256::of("abd");
            }},
    };
    set.at(kind)();

    auto writer = ZipWriter::create(target());
    QVERIFY(writer);
    QVERIFY((*writer)->add(entry(u"before"_s, data)));
    QVERIFY((*writer)->add(std::move(bad)));
    QVERIFY((*writer)->add(entry(u"after"_s, "abc")));
    const auto report = (*writer)->finish();
    QVERIFY(report);
    QCOMPARE(report->gaps, 1);
    QCOMPARE(report->entries.at(1).gap, gap);
    QCOMPARE(report->entries.at(1).path, u"bad"_s);
    QVERIFY(report->entries.at(1).sha256.isEmpty());
    QVERIFY(!zipGapName(gap).isEmpty());
    const ProgramRun run = runProgram(u"unzip"_s, {u"-Z1"_s, target()});
    QCOMPARE(run.output, QByteArray("before\nafter\n"));
    QCOMPARE(runProgram(u"unzip"_s, {u"-tq"_s, target()}).status, 0);
}

void TestZipWriter::gapInTheMiddleLeavesNoTrace()
{
    const auto make = [&](const QString& path, bool withGap) {
        auto writer = ZipWriter::create(path);
        const bool ok = writer && (*writer)->add(entry(u"a"_s, noise(600'000, 1)))
            && (!withGap
                || (*writer)->add(entry(SafePath(SafeName::from(u"gap")),
                    odd(noise(3'000'000, 2), 3'000'000, 2'900'000))))
            && (*writer)->add(entry(u"b"_s, noise(600'000, 3))) && (*writer)->finish();
        return ok ? readAll(path) : QByteArray();
    };
    const QByteArray without = make(m_place->filePath(u"1.zip"_s), false);
    QVERIFY(without.size() > 1'200'000);
    QVERIFY(make(m_place->filePath(u"2.zip"_s), true) == without);
}

void TestZipWriter::overwrite()
{
    QVERIFY(writeAll(target(), "old"));
    const auto refused = ZipWriter::create(target());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().reason, u"target-exists"_s);
    QCOMPARE(refused.error().field, u"to"_s);
    QCOMPARE(listing(m_place->path()), QStringList {u"Åsa.zip"_s});

    ZipOptions options;
    options.overwrite = true;
    auto writer = ZipWriter::create(target(), options);
    QVERIFY(writer);
    QVERIFY((*writer)->add(entry(u"a"_s, "new")));
    QCOMPARE(readAll(target()), QByteArray("old"));
    QVERIFY((*writer)->finish());
    QVERIFY(readAll(target()).startsWith("PK"));
    QCOMPARE(listing(m_place->path()), QStringList {u"Åsa.zip"_s});
}

void TestZipWriter::overwriteKeepsOldOnError()
{
    QVERIFY(writeAll(target(), "old"));
    ZipOptions options;
    options.overwrite = true;
    {
        auto writer = ZipWriter::create(target(), options);
        QVERIFY(writer);
        QVERIFY((*writer)->add(entry(u"a"_s, "new")));
        QVERIFY((*writer)->flush());
    }
    QCOMPARE(readAll(target()), QByteArray("old"));
    QCOMPARE(listing(m_place->path()), QStringList {u"Åsa.zip"_s});
}

void TestZipWriter::appearsMeanwhile()
{
    auto writer = ZipWriter::create(target());
    QVERIFY(writer);
    QVERIFY((*writer)->add(entry(u"a"_s, "new")));
    QVERIFY(writeAll(target(), "theirs"));
    const auto report = (*writer)->finish();
    QVERIFY(!report);
    QCOMPARE(report.error().reason, u"target-exists"_s);
    QCOMPARE(readAll(target()), QByteArray("theirs"));
    QCOMPARE(listing(m_place->path()), QStringList {u"Åsa.zip"_s});
}

void TestZipWriter::badTargets_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("folder missing")
        << u"/no/such/folder/a.zip"_s << ErrorCode::Unavailable << u"target-folder-missing"_s;
    QTest::newRow("a folder") << u"/usr"_s << ErrorCode::Invalid << u"target-is-directory"_s;
    QTest::newRow("a folder/") << u"/usr/"_s << ErrorCode::Invalid << u"target-is-directory"_s;
    QTest::newRow("relative") << u"a.zip"_s << ErrorCode::Invalid << u"target-invalid"_s;
    QTest::newRow("empty") << QString() << ErrorCode::Invalid << u"target-invalid"_s;
    QTest::newRow("file as folder")
        << u"/etc/hostname/a.zip"_s << ErrorCode::Unavailable << u"target-folder-missing"_s;
    QTest::newRow("name too long")
        << QString(u"/tmp/"_s + QString(300, u'a')) << ErrorCode::Invalid << u"target-invalid"_s;
    QTest::newRow("a device") << u"/dev/null"_s << ErrorCode::Invalid << u"target-not-a-file"_s;
}

void TestZipWriter::badTargets()
{
    QFETCH(const QString, path);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, reason);
    ZipOptions options;
    options.overwrite = true;
    const auto writer = ZipWriter::create(path, options);
    QVERIFY(!writer);
    QCOMPARE(writer.error().reason, reason);
    QCOMPARE(writer.error().code, code);
    QCOMPARE(writer.error().field, u"to"_s);
}

void TestZipWriter::refusesTwins()
{
    auto writer = ZipWriter::create(target());
    QVERIFY(writer);
    const SafeName jobs = SafeName::from(u"jobs");
    const auto add = [&](const SafePath& path) {
        return (*writer)->add(entry(path, ZipSource::fromBytes("x")));
    };
    QVERIFY(add({jobs, SafeName::from(u"É.pdf")}));
    const auto twin = add({jobs, SafeName::from(u"e\u0301.PDF")});
    QVERIFY(!twin);
    QCOMPARE(twin.error().reason, u"entry-twin"_s);
    QVERIFY(!add(SafePath(SafeName::from(u"JOBS"))));
    QVERIFY(!add({jobs, SafeName::from(u"é.pdf"), SafeName::from(u"x")}));
    const SafeName longName = SafeName::from(QString(80, u'a'));
    const auto tooLong = add({longName, longName, longName});
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().reason, u"entry-path"_s);
    const auto report = (*writer)->finish();
    QVERIFY(report);
    QCOMPARE(report->entries.size(), size_t(1));
}

void TestZipWriter::reportsProgress()
{
    std::vector<ZipProgress> seen;
    std::mutex mutex;
    ZipOptions options;
    options.progress = [&](const ZipProgress& progress) {
        const std::scoped_lock lock(mutex);
        seen.push_back(progress);
    };
    auto writer = ZipWriter::create(target(), options);
    QVERIFY(writer);
    QVERIFY((*writer)->add(entry(u"a"_s, noise(20'000'000, 1))));
    QVERIFY((*writer)->add(entry(u"b"_s, "x")));
    QVERIFY((*writer)->finish());
    std::map<ZipProgress::Phase, ZipProgress> last;
    for (const ZipProgress& progress : seen) {
        QVERIFY(progress.bytesDone >= last[progress.phase].bytesDone);
        last[progress.phase] = progress;
    }
    for (const auto phase : {ZipProgress::Phase::Writing, ZipProgress::Phase::Verifying}) {
        QCOMPARE(last[phase].bytesDone, 20'000'001);
        QCOMPARE(last[phase].entryIndex, 2);
    }
    QVERIFY2(seen.size() < 200, "throttled");
}

void TestZipWriter::flushThenManifest()
{
    auto writer = ZipWriter::create(target());
    QVERIFY(writer);
    QVERIFY((*writer)->add(entry(u"a"_s, "abc")));
    const auto soFar = (*writer)->flush();
    QVERIFY(soFar);
    QCOMPARE(soFar->size(), size_t(1));
    QCOMPARE(soFar->front().sha256.toHex(),
        QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY((*writer)->add(entry(u"manifest.json"_s, soFar->front().sha256.toHex())));
    const auto report = (*writer)->finish();
    QVERIFY(report);
    QCOMPARE(report->entries.back().path, u"manifest.json"_s);
    QVERIFY(!(*writer)->add(entry(u"late"_s, "x")));
    QVERIFY(!(*writer)->finish());
}

QTEST_GUILESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"
