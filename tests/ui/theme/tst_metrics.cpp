#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

using namespace kontorist;

class TestMetrics : public QObject
{
    Q_OBJECT
private slots:
    void grid_data();
    void grid();
    void rowsHoldALine_data();
    void rowsHoldALine();
    void titleFont();
};

void TestMetrics::grid_data()
{
    QTest::addColumn<int>("fontPixels");
    QTest::addColumn<QList<int>>(
        "expected"); // tiny small medium large compact normal comfortable icon
    QTest::newRow("small font keeps the nominal grid")
        << 9 << QList<int> {4, 8, 12, 16, 24, 28, 36, 20};
    QTest::newRow("reference font") << 13 << QList<int> {4, 8, 12, 16, 24, 28, 36, 20};
    QTest::newRow("double") << 26 << QList<int> {8, 16, 24, 32, 48, 56, 72, 40};
}

void TestMetrics::grid()
{
    QFETCH(int, fontPixels);
    QFETCH(QList<int>, expected);
    QFont font = QGuiApplication::font();
    font.setPixelSize(fontPixels);
    const Metrics m(font);
    const QList<int> actual {m.tiny(), m.small(), m.medium(), m.large(),
        m.rowHeight(Density::Compact), m.rowHeight(Density::Normal),
        m.rowHeight(Density::Comfortable), m.iconSize()};
    QCOMPARE(actual, expected);
}

void TestMetrics::rowsHoldALine_data()
{
    QTest::addColumn<int>("fontPixels");
    for (const int pixels : {8, 11, 13, 16, 21, 40})
        QTest::addRow("%d px", pixels) << pixels;
}

void TestMetrics::rowsHoldALine()
{
    QFETCH(int, fontPixels);
    QFont font = QGuiApplication::font();
    font.setPixelSize(fontPixels);
    const Metrics m(font);
    QVERIFY(m.rowHeight(Density::Compact) >= QFontMetrics(font).height() + 4);
    QVERIFY(m.rowHeight(Density::Compact) < m.rowHeight(Density::Normal));
    QVERIFY(m.rowHeight(Density::Normal) < m.rowHeight(Density::Comfortable));
}

void TestMetrics::titleFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSize(10);
    QCOMPARE(Metrics(font).titleFont().pointSizeF(), 13.0);
    QCOMPARE(Metrics(font).titleFont().weight(), QFont::DemiBold);
    font.setPixelSize(13);
    QCOMPARE(Metrics(font).titleFont().pixelSize(), 17);
    QCOMPARE(Metrics(font).captionFont().pixelSize(), 13);
}

QTEST_MAIN(TestMetrics)
#include "tst_metrics.moc"
