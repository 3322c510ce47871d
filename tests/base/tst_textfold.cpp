#include "base/textfold.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        QTest::newRow("swedish") << u"Åsa ÖBERG"_s << u"asa oberg"_s;
        QTest::newRow("polish") << u"Władysław Łuczak"_s << u"wladyslaw luczak"_s;
        QTest::newRow("danish") << u"Søren Kjær"_s << u"soren kjaer"_s;
        QTest::newRow("german") << u"Jürgen Groß"_s << u"jurgen gross"_s;
        QTest::newRow("capital sharp s") << u"GROẞ"_s << u"gross"_s;
        QTest::newRow("icelandic") << u"Þórunn Guðmundsdóttir"_s << u"thorunn gudmundsdottir"_s;
        QTest::newRow("french") << u"Cœur François"_s << u"coeur francois"_s;
        QTest::newRow("turkish") << u"İnci Ilıca"_s << u"inci ilica"_s;
        QTest::newRow("decomposed") << u"A\u030Asa"_s << u"asa"_s;
        QTest::newRow("blanks") << u"  a \u00A0 b\t"_s << u"a b"_s;
        QTest::newRow("bidi marks") << u"a\u202Eb\u2069c"_s << u"abc"_s;
        QTest::newRow("emoji") << u"Åsa 🌻"_s << u"asa 🌻"_s;
        QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void folds()
    {
        QFETCH(QString, input);
        QFETCH(QString, expected);
        QCOMPARE(foldText(input), expected);
        QCOMPARE(foldText(foldText(input)), expected);
    }

    void searchTermKeepsOuterBlank()
    {
        QCOMPARE(foldSearchTerm(u"Åsa "), u"asa "_s);
        QCOMPARE(foldSearchTerm(u" öb"), u" ob"_s);
        QCOMPARE(foldSearchTerm(u"   "), QString());
    }

    void findsControlCharacters()
    {
        QVERIFY(hasControlCharacters(u"a\nb"));
        QVERIFY(hasControlCharacters(u"a\u0085b"));
        QVERIFY(hasControlCharacters(u"a\u2028b"));
        QVERIFY(hasControlCharacters(QString(QChar(0xD800))));
        QVERIFY(!hasControlCharacters(u"Åsa 🌻 O'Neil-Öberg"));
    }

    void removesBidiMarks() { QCOMPARE(withoutBidiMarks(u"abc\u202Edef\u200Bg"), u"abcdefg"_s); }
};

QTEST_APPLESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
