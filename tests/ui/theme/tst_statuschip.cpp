#include "ui/theme/statuschip.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace kontorist;

namespace {
constexpr std::array kinds {ChipKind::Active, ChipKind::NotActive, ChipKind::Unregistered,
    ChipKind::Deactivated, ChipKind::Invited, ChipKind::Expired, ChipKind::Pending,
    ChipKind::Declined, ChipKind::Neutral};

QImage painted(ChipKind kind, const QString& word, const QSize& size, QRect* used = nullptr,
    Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    const QRect chip = paintChip(
        &painter, image.rect(), kind, word, QApplication::font(), tokensFor(Scheme::Light));
    if (used)
        *used = chip;
    return image;
}
} // namespace

class TestStatusChip : public QObject
{
    Q_OBJECT
private slots:
    void neverColourAlone();
    void takesItsSize();
    void elidesAndKeepsTheShape();
    void rightToLeft();
    void paintedInTokenColours();
    void widgetFollowsTheTheme();
    void widgetSpeaks();
    void fastEnough();
};

// Without the word and drawn in one colour, the chips still have to differ by their shape.
void TestStatusChip::neverColourAlone()
{
    QList<QImage> shapes;
    for (const ChipKind kind : kinds) {
        const auto name = chipIcon(kind);
        if (!name)
            continue;
        const QImage shape = iconPixmap(*name, {14, 14}, 1, Qt::black).toImage();
        for (const QImage& other : std::as_const(shapes)) {
            int different = 0;
            for (int y = 0; y < 14; ++y) {
                for (int x = 0; x < 14; ++x)
                    different
                        += std::abs(qAlpha(shape.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 100
                        ? 1
                        : 0;
            }
            QVERIFY2(different >= 7, "two shapes look alike at 14 pixels");
        }
        shapes << shape;
    }
    QCOMPARE(shapes.size(), 8);
}

void TestStatusChip::takesItsSize()
{
    const QFont font = QApplication::font();
    for (const ChipKind kind : kinds) {
        const QSize size = chipSize(kind, u"Deactivated"_s, font);
        QRect used;
        painted(kind, u"Deactivated"_s, size + QSize(80, 10), &used);
        QCOMPARE(used.size(), size);
        QCOMPARE(used.left(), 0);
        QCOMPARE(used.top(), 5);
    }
    QVERIFY(chipSize(ChipKind::Active, u"Active"_s, font).height()
        <= Metrics(font).rowHeight(Density::Compact));
}

void TestStatusChip::elidesAndKeepsTheShape()
{
    const QFont font = QApplication::font();
    const QSize whole = chipSize(ChipKind::Unregistered, u"Unregistered"_s, font);
    QRect used;
    painted(ChipKind::Unregistered, u"Unregistered"_s, {whole.width() - 20, whole.height()}, &used);
    QVERIFY(used.width() <= whole.width() - 20);
    painted(ChipKind::Unregistered, u"Unregistered"_s, {34, whole.height()}, &used);
    QCOMPARE(used.size(), chipSize(ChipKind::Unregistered, QString(), font));
}

void TestStatusChip::rightToLeft()
{
    QRect used;
    painted(ChipKind::Active, u"Active"_s, {200, 24}, &used, Qt::RightToLeft);
    QCOMPARE(used.right(), 199);
}

void TestStatusChip::paintedInTokenColours()
{
    QRect used;
    const QImage image = painted(ChipKind::Active, u"Active"_s, {200, 24}, &used);
    const Tone& tone = tokensFor(Scheme::Light).active;
    int background = 0;
    int foreground = 0;
    for (int y = used.top(); y <= used.bottom(); ++y) {
        for (int x = used.left() + 8; x <= used.right() - 8; ++x) {
            background += image.pixelColor(x, y) == tone.background ? 1 : 0;
            foreground
                += std::abs(image.pixelColor(x, y).lightness() - tone.foreground.lightness()) < 30
                ? 1
                : 0;
        }
    }
    QVERIFY(background > 200);
    QVERIFY(foreground > 5);
}

void TestStatusChip::widgetFollowsTheTheme()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    StatusChip chip(theme);
    chip.setChip(ChipKind::NotActive, u"Not active"_s);
    chip.resize(chip.sizeHint());
    QCOMPARE(chip.sizeHint(), chipSize(ChipKind::NotActive, u"Not active"_s, chip.font()));
    const QPoint inside(chip.width() - 5, chip.height() / 2);
    QCOMPARE(
        chip.grab().toImage().pixelColor(inside), tokensFor(Scheme::Light).notActive.background);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(
        chip.grab().toImage().pixelColor(inside), tokensFor(Scheme::Dark).notActive.background);
}

void TestStatusChip::widgetSpeaks()
{
    Theme theme;
    StatusChip chip(theme);
    chip.setChip(ChipKind::Active, u"Active"_s);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chip);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::StaticText);
    QCOMPARE(spoken->text(QAccessible::Name), u"Active"_s);
    chip.setAccessibleName(u"Status: Active, invited 3 May"_s);
    QCOMPARE(spoken->text(QAccessible::Name), u"Status: Active, invited 3 May"_s);
}

// A screen of rows paints 25 chips at every scroll step.
void TestStatusChip::fastEnough()
{
    QImage image(140, 28, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const auto paintScreen = [&] {
        for (std::size_t row = 0; row < 25; ++row)
            paintChip(&painter, image.rect(), kinds[row % kinds.size()], u"Unregistered"_s,
                QApplication::font(), tokensFor(Scheme::Light));
    };
    paintScreen();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 10; ++attempt) {
        QElapsedTimer timer;
        timer.start();
        paintScreen();
        best = std::min(best, timer.nsecsElapsed());
    }
    qInfo("25 chips: %.2f ms", static_cast<double>(best) / 1e6);
    QVERIFY2(best < 25 * 500'000, qPrintable(u"%1 ns for 25 chips"_s.arg(best)));
}

QTEST_MAIN(TestStatusChip)
#include "tst_statuschip.moc"
