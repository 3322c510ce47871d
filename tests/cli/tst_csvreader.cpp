#include "cli/csv/csvreader.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kontorist;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void faults_data();
    void faults();
    void anyBytesEndWithoutACrash();
    void longFileKeepsItsLines();

private:
    QString write(const QByteArray& content)
    {
        QFile file(m_folder.filePath(u"in.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write the test file");
        }
        return file.fileName();
    }

    /// "2:a|b" for each row; then the reason and field of the error, where there is one.
    static QStringList read(const QString& path)
    {
        CsvReader reader(path);
        QStringList lines;
        if (const auto opened = reader.open(); !opened) {
            return {opened.error().reason};
        }
        for (;;) {
            auto row = reader.next();
            if (!row) {
                return lines << row.error().reason << row.error().field;
            }
            if (!*row) {
                return lines;
            }
            lines << QString(QString::number((*row)->line) % u':' % (*row)->cells.join(u'|'));
        }
    }

    QTemporaryDir m_folder;
};

void CsvReaderTest::rows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const QStringList plain {u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("comma, LF") << QByteArray("a,b\n1,2\n") << plain;
    QTest::newRow("no last line break") << QByteArray("a,b\n1,2") << plain;
    QTest::newRow("semicolon, CRLF") << QByteArray("a;b\r\n1;2\r\n") << plain;
    QTest::newRow("tab, CR") << QByteArray("a\tb\r1\t2\r") << plain;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << plain;
    QTest::newRow("delimiter in quotes is not counted")
        << QByteArray("\"a,,,\";b\n1;2\n") << QStringList {u"1:a,,,|b"_s, u"2:1|2"_s};
    QTest::newRow("quotes") << QByteArray("a,b\n\"x \"\"y\"\"\",\"1,2\"\n")
                            << QStringList {u"1:a|b"_s, u"2:x \"y\"|1,2"_s};
    QTest::newRow("line break in a cell") << QByteArray("a,b\n\"x\r\ny\",1\nz,2\n")
                                          << QStringList {u"1:a|b"_s, u"2:x\r\ny|1"_s, u"4:z|2"_s};
    QTest::newRow("empty lines") << QByteArray("\n\na,b\n\r\n1,2\n\n")
                                 << QStringList {u"3:a|b"_s, u"5:1|2"_s};
    QTest::newRow("empty cells") << QByteArray("a,b\n,\n") << QStringList {u"1:a|b"_s, u"2:|"_s};
    QTest::newRow("blanks around")
        << QByteArray("a , b\n\" x \",y\n") << QStringList {u"1:a|b"_s, u"2: x |y"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE"
                                             "a\0,\0\xE5\0\n\0",
        10) << QStringList {u"1:a|å"_s};
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF"
                                             "\0a\0,\0\xE5\0\n",
        10) << QStringList {u"1:a|å"_s};
}

void CsvReaderTest::rows()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QCOMPARE(read(write(content)), expected);
}

void CsvReaderTest::faults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("open quote") << QByteArray("a,b\n\"x,1\n")
                                << QStringList {u"1:a|b"_s, u"csv-quotes"_s, u"line 2"_s};
    QTest::newRow("text after a quote")
        << QByteArray("a,b\n\"x\"y,1\n") << QStringList {u"1:a|b"_s, u"csv-quotes"_s, u"line 2"_s};
    QTest::newRow("quote in a bare cell")
        << QByteArray("a,b\nx\"y,1\n") << QStringList {u"1:a|b"_s, u"csv-quotes"_s, u"line 2"_s};
    QTest::newRow("Latin-1") << QByteArray("a,b\n\xC5sa,1\n")
                             << QStringList {u"1:a|b"_s, u"not-utf8"_s, u"line 2"_s};
    QTest::newRow("Latin-1 in the last line without an end")
        << QByteArray("a,b\n\xC5sa,1") << QStringList {u"1:a|b"_s, u"not-utf8"_s, u"line 2"_s};
    QTest::newRow("long cell") << QByteArray("a,b\n" + QByteArray(70'000, 'x') + ",1\n")
                               << QStringList {u"1:a|b"_s, u"field-too-long"_s, u"line 2"_s};
    QTest::newRow("many columns") << QByteArray(300, ',')
                                  << QStringList {u"too-many-columns"_s, u"line 1"_s};
}

void CsvReaderTest::faults()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QCOMPARE(read(write(content)), expected);
}

void CsvReaderTest::anyBytesEndWithoutACrash()
{
    static constexpr char interesting[] = "\",;\t\r\n\0\xEF\xBB\xBF\xC3\xA5\xFF\xFE=a1 ";
    QRandomGenerator random(20260401);
    for (int round = 0; round < 3000; ++round) {
        QByteArray content;
        const int size = random.bounded(200);
        for (int i = 0; i < size; ++i) {
            content += interesting[random.bounded(static_cast<int>(sizeof(interesting)) - 1)];
        }
        const QStringList lines = read(write(content));
        QVERIFY(lines.size() <= size + 2);
    }
}

void CsvReaderTest::longFileKeepsItsLines()
{
    // Longer than several chunks, with CRLF pairs on every kind of chunk border.
    QByteArray content = "a,b\r\n";
    for (int i = 0; i < 40'000; ++i) {
        content += QByteArray::number(i) + ",\"" + QByteArray(i % 7, 'x') + "\"\r\n";
    }
    CsvReader reader(write(content));
    QVERIFY(reader.open());
    for (int line = 1; line <= 40'001; ++line) {
        const auto row = reader.next();
        QVERIFY(row && *row);
        QCOMPARE((*row)->line, line);
        if (line > 1) {
            QCOMPARE((*row)->cells.at(0), QString::number(line - 2));
            QCOMPARE((*row)->cells.at(1).size(), (line - 2) % 7);
        }
    }
    QVERIFY(!*reader.next());
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
