#include "ui/mail/boxcolours.h"
#include "ui/mail/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void showsAndDismisses();
    void keepsAButtonThatHasTheFocus();
    void isReadableInEveryScheme_data();
    void isReadableInEveryScheme();
};

void TestMessageBar::showsAndDismisses()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    int chosen = 0;
    bar.showMessage(
        MessageBar::Kind::Warning, u"<b>Text</b>"_s, {{u"Do it"_s, u"doIt"_s, [&] { ++chosen; }}});
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.accessibleName(), u"<b>Text</b>"_s);
    QCOMPARE(bar.findChild<QLabel*>(u"messageBarText"_s)->textFormat(), Qt::PlainText);
    QTest::mouseClick(bar.findChild<QPushButton*>(u"doIt"_s), Qt::LeftButton);
    QCOMPARE(chosen, 1);
    bar.dismiss();
    QVERIFY(bar.isHidden());
}

void TestMessageBar::keepsAButtonThatHasTheFocus()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Question, u"A?"_s, {{u"Yes"_s, u"yes"_s, [] {}}});
    auto* before = bar.findChild<QPushButton*>(u"yes"_s);
    bar.showMessage(MessageBar::Kind::Question, u"A?"_s, {{u"Yes"_s, u"yes"_s, [] {}}});
    QCOMPARE(bar.findChild<QPushButton*>(u"yes"_s), before);
    bar.showMessage(MessageBar::Kind::Question, u"B?"_s, {{u"Yes"_s, u"yes"_s, [] {}}});
    QVERIFY(before->isHidden());
}

void TestMessageBar::isReadableInEveryScheme_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    QTest::newRow("high contrast") << static_cast<int>(Scheme::HighContrast);
}

void TestMessageBar::isReadableInEveryScheme()
{
    QFETCH(int, scheme);
    const QPalette before = QApplication::palette();
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Error, u"Text"_s, {{u"Again"_s, u"again"_s, [] {}}});
    QApplication::setPalette(paletteFor(static_cast<Scheme>(scheme)));
    const auto* text = bar.findChild<QLabel*>(u"messageBarText"_s);
    QCOMPARE(&boxTokens(), &tokensFor(static_cast<Scheme>(scheme)));
    QTRY_COMPARE(text->palette().color(QPalette::WindowText), boxTokens().dangerBox.foreground);
    bar.resize(300, 60);
    const QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(150, 6), boxTokens().dangerBox.background);
    QVERIFY(contrastRatio(text->palette().color(QPalette::WindowText), image.pixelColor(150, 6))
        >= 4.5);
    // The button keeps the palette of the program.
    QTRY_COMPARE(bar.findChild<QPushButton*>(u"again"_s)->palette().color(QPalette::ButtonText),
        paletteFor(static_cast<Scheme>(scheme)).color(QPalette::ButtonText));
    QApplication::setPalette(before);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
