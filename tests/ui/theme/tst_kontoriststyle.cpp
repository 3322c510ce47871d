#include "ui/theme/iconset.h"
#include "ui/theme/kontoriststyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kontorist;

namespace {

bool isNear(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
        + std::abs(a.blue() - b.blue())
        < 60;
}

/// Pixels of about that colour: letters and thin strokes are antialiased.
int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isNear(image.pixelColor(x, y), colour) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestKontoristStyle : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new KontoristStyle); }
    void init() { QApplication::setPalette(paletteFor(Scheme::Light)); }
    void defaultButtonCarriesTheAccent();
    void menuIconStandsOnHighlight();
    void controlsHaveAVisibleBorder_data();
    void controlsHaveAVisibleBorder();
    void scrollBarPartsTileTheGroove_data();
    void scrollBarPartsTileTheGroove();
    void progressRunsInReadingDirection();
};

void TestKontoristStyle::defaultButtonCarriesTheAccent()
{
    const Tokens& tokens = tokensFor(Scheme::Light);
    QPushButton button(icon(IconName::BackUp), u"Back up"_s);
    button.resize(button.sizeHint());
    QVERIFY(pixelsOf(button.grab().toImage(), tokens.accent) == 0);
    button.setDefault(true);
    const QImage image = button.grab().toImage();
    QVERIFY(pixelsOf(image, tokens.accent) > image.width() * image.height() / 2);
    QVERIFY(pixelsOf(image, tokens.accentText) > 10);
    // Nothing of the icon or the word is left in the dark text colour.
    QCOMPARE(pixelsOf(image, QApplication::palette().color(QPalette::WindowText)), 0);
    button.setEnabled(false);
    QCOMPARE(pixelsOf(button.grab().toImage(), tokens.accent), 0);
}

void TestKontoristStyle::menuIconStandsOnHighlight()
{
    QMenu menu;
    QAction* action = menu.addAction(icon(IconName::StatusNotActive), QString());
    menu.ensurePolished();
    menu.adjustSize();
    QVERIFY(
        pixelsOf(menu.grab().toImage(), QApplication::palette().color(QPalette::WindowText)) > 5);
    menu.setActiveAction(action);
    const QImage image = menu.grab().toImage();
    QCOMPARE(pixelsOf(image, QApplication::palette().color(QPalette::WindowText)), 0);
    QVERIFY(pixelsOf(image, tokensFor(Scheme::Light).accentText) > 5);
}

void TestKontoristStyle::controlsHaveAVisibleBorder_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

// WCAG 1.4.11: three to one for the boundary of what can be operated.
void TestKontoristStyle::controlsHaveAVisibleBorder()
{
    QFETCH(Scheme, scheme);
    QStyleOption option;
    option.palette = paletteFor(scheme);
    option.state = QStyle::State_Enabled;
    const QColor border = stylepaint::controlBorder(option);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
        const double ratio = contrastRatio(border, option.palette.color(ground));
        QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
    }
}

void TestKontoristStyle::scrollBarPartsTileTheGroove_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QByteArray tag
                = QByteArray(orientation == Qt::Horizontal ? "horizontal" : "vertical")
                + (direction == Qt::RightToLeft ? " rtl" : " ltr");
            QTest::addRow("%s start", tag.constData()) << orientation << direction << 1000 << 0;
            QTest::addRow("%s middle", tag.constData()) << orientation << direction << 1000 << 333;
            QTest::addRow("%s end", tag.constData()) << orientation << direction << 1000 << 1000;
            QTest::addRow("%s millions", tag.constData())
                << orientation << direction << 2000000000 << 1999999999;
            QTest::addRow("%s nothing to scroll", tag.constData())
                << orientation << direction << 0 << 0;
        }
    }
}

void TestKontoristStyle::scrollBarPartsTileTheGroove()
{
    QFETCH(Qt::Orientation, orientation);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, maximum);
    QFETCH(int, value);
    QScrollBar bar(orientation);
    bar.setLayoutDirection(direction);
    bar.resize(orientation == Qt::Horizontal ? QSize(300, 13) : QSize(13, 300));
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = orientation;
    option.state.setFlag(QStyle::State_Horizontal, orientation == Qt::Horizontal);
    option.maximum = maximum;
    option.pageStep = 25;
    option.sliderPosition = value;
    option.upsideDown = false;
    const QStyle* style = QApplication::style();
    const auto part = [&](QStyle::SubControl which) {
        return style->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
    };
    const QRect slider = part(QStyle::SC_ScrollBarSlider);
    const QRect before = part(QStyle::SC_ScrollBarSubPage);
    const QRect after = part(QStyle::SC_ScrollBarAddPage);
    const auto length = [&](const QRect& rect) {
        return std::max(0, orientation == Qt::Horizontal ? rect.width() : rect.height());
    };
    QCOMPARE(part(QStyle::SC_ScrollBarGroove), bar.rect());
    QVERIFY(length(slider) >= std::min(32, 300));
    QCOMPARE(length(slider) + length(before) + length(after), 300);
    QVERIFY(!slider.intersects(before) && !slider.intersects(after));
    QVERIFY(bar.rect().contains(slider));
    if (maximum == 0)
        QCOMPARE(length(slider), 300);
    if (value == 0)
        QCOMPARE(length(before), 0);
    if (value == maximum)
        QCOMPARE(length(after), 0);
}

void TestKontoristStyle::progressRunsInReadingDirection()
{
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.setRange(0, 100);
    bar.setValue(25);
    bar.resize(200, 20);
    const QColor accent = tokensFor(Scheme::Light).accent;
    QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(20, 10), accent);
    QVERIFY(image.pixelColor(180, 10) != accent);
    bar.setLayoutDirection(Qt::RightToLeft);
    image = bar.grab().toImage();
    QVERIFY(image.pixelColor(20, 10) != accent);
    QCOMPARE(image.pixelColor(180, 10), accent);
}

QTEST_MAIN(TestKontoristStyle)
#include "tst_kontoriststyle.moc"
