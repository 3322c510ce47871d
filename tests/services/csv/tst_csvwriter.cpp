#include "services/csv/csvwriter.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kontorist;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void guardIsExactlyReversed();
};

void CsvWriterTest::lines_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringList {u"a"_s, u"å"_s, QString()}
                           << QByteArray("a,\xC3\xA5,\r\n");
    QTest::newRow("quoted") << QStringList {u"a,b"_s, u"say \"x\""_s, u"1\n2"_s}
                            << QByteArray("\"a,b\",\"say \"\"x\"\"\",\"1\n2\"\r\n");
    QTest::newRow("formulas") << QStringList {u"=1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"'=1"_s,
        u"1+1"_s, u"-1+1"_s, u"-"_s}
                              << QByteArray("'=1,'+1,-1,'@a,''=1,1+1,'-1+1,'-\r\n");
    // A credited amount must stay a number for whoever adds up the column.
    QTest::newRow("amounts below nothing")
        << QStringList {u"-12.50"_s, u"-1.2.3"_s} << QByteArray("-12.50,'-1.2.3\r\n");
    QTest::newRow("blanks at the ends")
        << QStringList {u" a"_s, u"a "_s} << QByteArray("\" a\",\"a \"\r\n");
}

void CsvWriterTest::lines()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, line);
    QCOMPARE(csvLine(cells), line);
}

void CsvWriterTest::guardIsExactlyReversed()
{
    static const QString letters = u"'=+-@\t\r\na ,\""_s;
    QRandomGenerator random(20260401);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(6); i > 0; --i) {
            text += letters.at(random.bounded(static_cast<int>(letters.size())));
        }
        const QString cell = formulaSafe(text);
        QCOMPARE(withoutFormulaGuard(cell), text);
        QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell.front()), qPrintable(cell));
    }
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
