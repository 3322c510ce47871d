#include "ui/shell/fuzzymatch.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void fits_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("empty") << u""_s << u"delete contact"_s << true;
        QTest::newRow("beginning") << u"del"_s << u"delete contact"_s << true;
        QTest::newRow("inside") << u"contact"_s << u"delete contact"_s << true;
        QTest::newRow("initials") << u"dc"_s << u"delete contact"_s << true;
        QTest::newRow("letters in order") << u"dltcn"_s << u"delete contact"_s << true;
        QTest::newRow("with a blank") << u"del con"_s << u"delete contact"_s << true;
        QTest::newRow("wrong order") << u"cd"_s << u"delete contact"_s << false;
        QTest::newRow("too many letters") << u"deletes"_s << u"delete contact"_s << false;
        QTest::newRow("into nothing") << u"a"_s << u""_s << false;
    }
    void fits()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyScore(pattern, text).has_value(), fits);
    }

    void betterComesFirst_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("whole word") << u"links"_s << u"links"_s << u"delete old links"_s;
        QTest::newRow("beginning of a word")
            << u"act"_s << u"activate contact"_s << u"deactivate contact"_s;
        QTest::newRow("initials") << u"sar"_s << u"send activation request"_s
                                  << u"command palette bar"_s;
        QTest::newRow("in a row") << u"cont"_s << u"contacts"_s << u"copy on next tab"_s;
    }
    void betterComesFirst()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto good = fuzzyScore(pattern, better);
        const auto bad = fuzzyScore(pattern, worse);
        QVERIFY(good.has_value());
        QVERIFY(!bad || *good > *bad);
    }
};

QTEST_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
