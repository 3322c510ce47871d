#include "services/csv/csvfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestCsvFile : public QObject
{
    Q_OBJECT

private slots:
    void writesHeaderAndRowsSafely()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"map.csv"_s);
        const auto written
            = writeCsvFile(path, {u"name"_s, u"note"_s}, {{u"Åsa"_s, u"=1+1"_s}, {u"b,c"_s, u""_s}})
                  .result();
        QVERIFY(written.has_value());
        QCOMPARE(*written, 2);
        QCOMPARE(contentOf(path), QByteArray("name,note\r\n\xC3\x85sa,'=1+1\r\n\"b,c\",\r\n"));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
            QFileDevice::Permissions());
    }

    void replacesWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"map.csv"_s);
        QVERIFY(writeCsvFile(path, {u"a"_s}, {{u"long text"_s}}).result().has_value());
        QVERIFY(writeCsvFile(path, {u"a"_s}, {}).result().has_value());
        QCOMPARE(contentOf(path), QByteArray("a\r\n"));
    }

    void saysWhereItCannotWrite()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"nowhere/map.csv"_s);
        const auto written = writeCsvFile(path, {u"a"_s}, {}).result();
        QVERIFY(!written);
        QCOMPARE(written.error().reason, u"cannot-write"_s);
        QCOMPARE(written.error().args, QStringList {path});
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
