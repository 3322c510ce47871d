// G25: four independent readers agree on names from hell and on more entries than 65,535.
#include "ziptesting.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace kontorist;
using namespace kontorist::ziptesting;
using namespace Qt::StringLiterals;

namespace {

QString hostileName(QRandomGenerator& random, int round)
{
    static const QStringList seeds {u".."_s, u"."_s, u"../../etc/passwd"_s, u"/abs/olute"_s,
        u"C:\\Windows\\x"_s, u"\\\\server\\share"_s, u"CON"_s, u"nul.pdf"_s, u"COM\u00B9.txt"_s,
        u"a\u0301.pdf"_s, u"\u00E1.pdf"_s, u"A\u0301.PDF"_s, u"Straße"_s, u"STRASSE"_s, u"ı"_s,
        u"I"_s, u"K\u212A"_s, u"name."_s, u"name "_s, u"name"_s, u"-rf"_s, u"~"_s, u"$HOME"_s,
        u"`id`"_s, u"a\nb"_s, u"\u202Egpj.exe"_s, u"😀👩‍👩‍👧"_s,
        u"\uFF0E\uFF0E\uFF0Fx"_s, u"%2e%2e%2f"_s, u"aux.h"_s, u"@list"_s, u"*"_s, u"?"_s, u"[ab]"_s,
        u"日本語.pdf"_s, u"العربية"_s};
    if (round % 3 == 0) {
        return seeds.at(random.bounded(int(seeds.size())));
    }
    QString name;
    const int length = random.bounded(round % 7 == 0 ? 300 : 24);
    for (int i = 0; i < length; ++i) {
        name += random.bounded(4) == 0
            ? seeds.at(random.bounded(int(seeds.size())))
            : QString(QChar(static_cast<char16_t>(random.bounded(1, 0x3100))));
    }
    return name;
}

} // namespace

class TestZipReaders : public QObject
{
    Q_OBJECT

private slots:
    void hostileNames();
    void manyEntries();
};

void TestZipReaders::hostileNames()
{
    const QTemporaryDir place;
    const QString archive = place.filePath(u"hostile.zip"_s);
    QRandomGenerator random(25);
    auto writer = ZipWriter::create(archive);
    QVERIFY(writer);
    const SafeName top = SafeName::from(u"jobs", SafeName::Kind::Folder);
    SafeNameSet folders;
    std::map<QString, QByteArray> contents;
    std::map<QString, SafeNameSet> taken;
    SafeName folder = top;
    for (int i = 0; i < 5000; ++i) {
        if (i % 50 == 0) {
            folder = folders.take(SafeName::from(hostileName(random, i), SafeName::Kind::Folder));
        }
        const SafeName name = taken[folder.text()].take(SafeName::from(hostileName(random, i)));
        const SafePath path {top, folder, name};
        QVERIFY2(path.text().isValidUtf16(), qPrintable(path.text()));
        const QByteArray data = QByteArray::number(i) + noise(i % 97, static_cast<quint32>(i));
        QVERIFY2((*writer)->add(entry(path, ZipSource::fromBytes(data))), qPrintable(path.text()));
        contents[path.text()] = data;
    }
    const auto report = (*writer)->finish();
    QVERIFY2(report, report ? "" : qPrintable(report.error().args.join(u' ')));
    QCOMPARE(contents.size(), size_t(5000));

    for (const auto& [reader, command] : unpackers(archive)) {
        const QTemporaryDir out;
        const QString inner = out.filePath(u"1/2/3"_s);
        QDir().mkpath(inner);
        const ProgramRun run = runProgram(command.first(), command.mid(1), inner);
        QVERIFY2(run.status == 0, qPrintable(QString(reader + QString::fromUtf8(run.output))));
        qsizetype files = 0;
        QSet<QString> keys;
        QDirIterator walk(
            out.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString relative = QDir(inner).relativeFilePath(walk.next());
            const auto found = contents.find(relative);
            QVERIFY2(found != contents.end(), qPrintable(QString(reader + u": " + relative)));
            QVERIFY2(readAll(walk.filePath()) == found->second, qPrintable(relative));
            keys.insert(SafeNameSet::clashKey(relative));
            ++files;
        }
        QVERIFY2(files == 5000 && keys.size() == 5000, qPrintable(reader));
    }
}

void TestZipReaders::manyEntries()
{
    constexpr int count = 70'000;
    const QTemporaryDir place;
    const QString archive = place.filePath(u"many.zip"_s);
    auto writer = ZipWriter::create(archive);
    QVERIFY(writer);
    for (int i = 0; i < count; ++i) {
        QVERIFY((*writer)->add(entry(u"f%1"_s.arg(i), QByteArray::number(i))));
    }
    QVERIFY((*writer)->finish());
    const ProgramRun python = runProgram(u"python3"_s,
        {u"-c"_s,
            u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); "
            u"print(sum(z.read(n) == n[1:].encode() for n in z.namelist()))"_s,
            archive});
    QCOMPARE(python.output.trimmed(), QByteArray("70000"));
    QCOMPARE(runProgram(u"unzip"_s, {u"-tqq"_s, archive}).status, 0);
    QCOMPARE(runProgram(u"7z"_s, {u"t"_s, u"-bd"_s, archive}).status, 0);
    const ProgramRun bsdtar = runProgram(u"bsdtar"_s, {u"-tf"_s, archive});
    QCOMPARE(bsdtar.output.count('\n'), qsizetype(count));
}

QTEST_GUILESS_MAIN(TestZipReaders)
#include "tst_zipreaders.moc"
