#include "ui/theme/tokens.h"

#include <QTest>

using namespace kontorist;

class TestTokens : public QObject
{
    Q_OBJECT
private slots:
    void contrastFormula();
    void everyPairIsReadable_data();
    void everyPairIsReadable();
    void coversChipsAndPalette();
    void schemesDiffer();
};

void TestTokens::contrastFormula()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // Known from the WCAG examples: #767676 is the lightest grey that passes on white.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void TestTokens::everyPairIsReadable_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

void TestTokens::everyPairIsReadable()
{
    QFETCH(Scheme, scheme);
    QStringList poor;
    for (const ColourPair& pair : textPairs(tokensFor(scheme), paletteFor(scheme))) {
        // In high contrast text that is not disabled has to reach the enhanced level.
        const double minimum
            = scheme == Scheme::HighContrast && pair.minimum > 4 ? 7.0 : pair.minimum;
        QVERIFY(pair.text.isValid() && pair.background.isValid());
        QCOMPARE(pair.text.alpha(), 255);
        const double ratio = contrastRatio(pair.text, pair.background);
        if (ratio < minimum)
            poor << QStringLiteral("%1 %2 on %3: %4 < %5")
                        .arg(pair.name, pair.text.name(), pair.background.name())
                        .arg(ratio, 0, 'f', 2)
                        .arg(minimum);
    }
    QVERIFY2(poor.isEmpty(), qPrintable(poor.join(QLatin1Char('\n'))));
}

void TestTokens::coversChipsAndPalette()
{
    QStringList names;
    for (const ColourPair& pair : textPairs(tokensFor(Scheme::Light), paletteFor(Scheme::Light)))
        names << pair.name;
    for (const char* required : {"active", "notActive", "unregistered", "deactivated", "invited",
             "expired", "stripOffice", "stripTest", "stripDemo", "danger", "subtleText",
             "Text/Base", "WindowText/Window", "ButtonText/Button", "HighlightedText/Highlight",
             "PlaceholderText/Base", "ToolTipText/ToolTipBase"})
        QVERIFY2(names.contains(QLatin1String(required)), required);
    // Palette pairs stand once per colour group: active, inactive, disabled.
    QCOMPARE(names.count(QLatin1String("Text/Base")), 3);
}

void TestTokens::schemesDiffer()
{
    QVERIFY(paletteFor(Scheme::Light).color(QPalette::Window).lightness() > 200);
    QVERIFY(paletteFor(Scheme::Dark).color(QPalette::Window).lightness() < 60);
    QCOMPARE(paletteFor(Scheme::HighContrast).color(QPalette::Window), QColor(Qt::black));
    QVERIFY(
        tokensFor(Scheme::Light).active.background != tokensFor(Scheme::Dark).active.background);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
