#include "ui/table/matchmarks.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class MatchMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void marksInTheLettersOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("plain") << u"Nils Berg"_s << u"berg"_s << QStringList {u"Berg"_s};
        QTest::newRow("diacritics") << u"Åsa Öberg"_s << u"oberg"_s << QStringList {u"Öberg"_s};
        QTest::newRow("inside") << u"asa.oberg@tryck.se"_s << u"tryck"_s
                                << QStringList {u"tryck"_s};
        QTest::newRow("no decomposition")
            << u"Łukasz Søren"_s << u"luk SOR"_s << QStringList {u"Łuk"_s, u"Sør"_s};
        QTest::newRow("one letter becomes two")
            << u"Jürgen Großmann"_s << u"ssm"_s << QStringList {u"ßm"_s};
        QTest::newRow("half of a letter") << u"Ægir"_s << u"e"_s << QStringList {u"Æ"_s};
        QTest::newRow("decomposed text")
            << u"A\u030Asa"_s << u"asa"_s << QStringList {u"A\u030Asa"_s};
        QTest::newRow("several times")
            << u"anna anna"_s << u"an"_s << QStringList {u"an"_s, u"an"_s};
        QTest::newRow("overlapping words")
            << u"Öberg"_s << u"ober berg"_s << QStringList {u"Öberg"_s};
        QTest::newRow("none") << u"Öberg"_s << u"x"_s << QStringList();
        QTest::newRow("empty") << u"Öberg"_s << u"  "_s << QStringList();
        QTest::newRow("emoji") << u"😀 Öberg"_s << u"ob"_s << QStringList {u"Öb"_s};
    }
    void marksInTheLettersOfTheText()
    {
        QFETCH(QString, text);
        QFETCH(QString, search);
        QFETCH(QStringList, marked);
        QStringList found;
        for (const TextRange& range : matchRanges(text, searchTerms(search))) {
            found << text.mid(range.start, range.length);
        }
        QCOMPARE(found, marked);
    }
};

QTEST_APPLESS_MAIN(MatchMarksTest)
#include "tst_matchmarks.moc"
