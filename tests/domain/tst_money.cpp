#include "domain/money.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QString& text, const QString& currency, qint64 minor,
                             const QString& reason) {
            QTest::addRow("%s %s", qPrintable(text), qPrintable(currency))
                << text << currency << minor << reason;
        };
        row(u"1234.50"_s, u"SEK"_s, 123'450, {});
        row(u"1 234,50"_s, u"SEK"_s, 123'450, {});
        row(u"1\u00a0234,5"_s, u"SEK"_s, 123'450, {});
        row(u"1\u202f234,5"_s, u"SEK"_s, 123'450, {});
        row(u"1,234.50"_s, u"EUR"_s, 123'450, {});
        row(u"1.234,50"_s, u"EUR"_s, 123'450, {});
        row(u"1'234.50"_s, u"CHF"_s, 123'450, {});
        row(u"1\u2019234.50"_s, u"CHF"_s, 123'450, {});
        row(u"1234"_s, u"EUR"_s, 123'400, {});
        row(u"0"_s, u"EUR"_s, 0, {});
        row(u"0.01"_s, u"EUR"_s, 1, {});
        row(u"5.500"_s, u"EUR"_s, 0, u"too-many-decimals"_s);
        row(u"1,000"_s, u"EUR"_s, 0, u"too-many-decimals"_s);
        row(u"0.500"_s, u"EUR"_s, 50, {});
        row(u"5.5000"_s, u"EUR"_s, 550, {});
        row(u"1,200,000"_s, u"EUR"_s, 120'000'000, {});
        row(u"1.200.000"_s, u"EUR"_s, 120'000'000, {});
        row(u"12,000"_s, u"ISK"_s, 12'000, {});
        row(u"12.500"_s, u"JPY"_s, 12'500, {});
        row(u"1,200,000"_s, u"JPY"_s, 1'200'000, {});
        row(u"1234"_s, u"JPY"_s, 1234, {});
        row(u"1234.00"_s, u"ISK"_s, 1234, {});
        row(u"100000000"_s, u"EUR"_s, maxUnitPrice, {});
        row(u"100000000.01"_s, u"EUR"_s, 0, u"amount-too-large"_s);
        row(u"999999999999999999"_s, u"EUR"_s, 0, u"amount-too-large"_s);
        row(u"12.345"_s, u"EUR"_s, 0, u"too-many-decimals"_s);
        row(u"1.5"_s, u"JPY"_s, 0, u"too-many-decimals"_s);
        row(u""_s, u"EUR"_s, 0, u"required"_s);
        row(u"  "_s, u"EUR"_s, 0, u"required"_s);
        row(u"-1"_s, u"EUR"_s, 0, u"negative"_s);
        row(u"\u22121"_s, u"EUR"_s, 0, u"negative"_s);
        row(u"12kr"_s, u"SEK"_s, 0, u"amount"_s);
        row(u"1,23,45.0"_s, u"EUR"_s, 0, u"amount"_s);
        row(u"1e3"_s, u"EUR"_s, 0, u"amount"_s);
        row(u"."_s, u"EUR"_s, 0, u"amount"_s);
    }

    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QFETCH(QString, reason);
        const auto parsed = parseAmount(text, currency, u"unitPrice"_s);
        QCOMPARE(parsed.has_value(), reason.isEmpty());
        if (parsed) {
            QCOMPARE(*parsed, minor);
            QCOMPARE(*parseAmount(plainAmount(minor, currency), currency, u"x"_s), minor);
        } else {
            QCOMPARE(parsed.error().code, ErrorCode::Invalid);
            QCOMPARE(parsed.error().field, u"unitPrice"_s);
            QCOMPARE(parsed.error().reason, reason);
        }
    }

    void plain()
    {
        QCOMPARE(plainAmount(123'450, u"SEK"_s), u"1234.50"_s);
        QCOMPARE(plainAmount(-1200, u"EUR"_s), u"-12.00"_s);
        QCOMPARE(plainAmount(-5, u"EUR"_s), u"-0.05"_s);
        QCOMPARE(plainAmount(0, u"EUR"_s), u"0.00"_s);
        QCOMPARE(plainAmount(-1200, u"JPY"_s), u"-1200"_s);
    }

    void rates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rate"); // -1: refused
        QTest::newRow("whole") << u"25"_s << 2500;
        QTest::newRow("sign") << u"12,5 %"_s << 1250;
        QTest::newRow("two decimals") << u"8.25"_s << 825;
        QTest::newRow("zeros behind") << u"6.000"_s << 600;
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("all") << u"100"_s << 10'000;
        QTest::newRow("more than all") << u"100.01"_s << -1;
        QTest::newRow("three decimals") << u"1.234"_s << -1;
        QTest::newRow("negative") << u"-1"_s << -1;
        QTest::newRow("empty") << u""_s << -1;
        QTest::newRow("word") << u"half"_s << -1;
    }

    void rates()
    {
        QFETCH(QString, text);
        QFETCH(int, rate);
        const auto parsed = parseRate(text, u"vatRate"_s);
        QCOMPARE(parsed.value_or(-1), rate);
        if (parsed) {
            QCOMPARE(*parseRate(plainRate(rate), u"x"_s), rate);
        } else {
            QCOMPARE(parsed.error().reason, u"rate"_s);
        }
        QCOMPARE(plainRate(1250), u"12.5"_s);
        QCOMPARE(plainRate(5), u"0.05"_s);
    }

    void lines()
    {
        QCOMPARE(lineAmounts(45'050, 2, 0, 2500), (LineAmounts {90'100, 22'525}));
        QCOMPARE(lineAmounts(1, 1, 5000, 0), (LineAmounts {1, 0})); // half a cent goes up
        QCOMPARE(lineAmounts(2, 1, 0, 2500), (LineAmounts {2, 1}));
        QCOMPARE(lineAmounts(1, 1, 5001, 2500), (LineAmounts {0, 0}));
        QCOMPARE(lineAmounts(99'999, 3, wholeRate, 2500), (LineAmounts {0, 0}));
        // The dearest line that can be typed in does not overflow.
        QCOMPARE(lineAmounts(maxUnitPrice, maxQuantity, 0, wholeRate),
            (LineAmounts {99'990'000'000'000, 99'990'000'000'000}));
    }

    void currencyTable()
    {
        QVERIFY(isCurrency(u"SEK"_s));
        QVERIFY(!isCurrency(u"sek"_s));
        QVERIFY(!isCurrency(u"XXX"_s));
        QCOMPARE(minorDigits(u"JPY"_s), 0);
        QCOMPARE(minorDigits(u"ISK"_s), 0);
        QCOMPARE(minorDigits(u"EUR"_s), 2);
        QCOMPARE(currencies().first(), u"EUR"_s);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
