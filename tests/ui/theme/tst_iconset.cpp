#include "ui/theme/iconset.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kontorist;

namespace {

/// How many pixels are not transparent, and the colour of the most opaque one.
struct Ink
{
    int count = 0;
    QColor colour;
};

Ink inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    Ink ink;
    int strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            ink.count += pixel.alpha() > 40 ? 1 : 0;
            if (pixel.alpha() > strongest) {
                strongest = pixel.alpha();
                ink.colour = pixel;
            }
        }
    }
    return ink;
}

QString sourceFolder()
{
    return qEnvironmentVariable("KONTORIST_SOURCE");
}

} // namespace

class TestIconSet : public QObject
{
    Q_OBJECT
private slots:
    void init() { QGuiApplication::setPalette(QPalette()); }
    void listAndFolderAreTheSame();
    void drawing_data();
    void drawing();
    void coloursFollowThePalette();
    void fixedColourKeepsDisabled();
    void devicePixelRatio_data();
    void devicePixelRatio();
    void translucentColourIsOneLayer();
    void mirrorsInRightToLeft();
    void unknownNameIsVisibleAndLogged();
    void applicationIconHasAllSizes();
};

void TestIconSet::listAndFolderAreTheSame()
{
    const QDir folder(sourceFolder() + u"/resources/icons"_s);
    QSet<QString> onDisk;
    for (const QString& file : folder.entryList({u"*.svg"_s}, QDir::Files))
        onDisk.insert(file.chopped(4));
    QSet<QString> listed;
    for (const IconName name : allIcons()) {
        listed.insert(iconFileName(name).toString());
        QCOMPARE(iconByFileName(iconFileName(name)), std::optional(name));
    }
    QVERIFY(listed.size() >= 60);
    QCOMPARE(listed.size(), static_cast<qsizetype>(allIcons().size()));
    QVERIFY2((onDisk - listed).isEmpty(),
        qPrintable(QStringList((onDisk - listed).values()).join(u' ')));
    QVERIFY2((listed - onDisk).isEmpty(),
        qPrintable(QStringList((listed - onDisk).values()).join(u' ')));
}

void TestIconSet::drawing_data()
{
    QTest::addColumn<IconName>("name");
    for (const IconName name : allIcons())
        QTest::newRow(iconFileName(name).toLatin1().constData()) << name;
}

// One family: the same grid, weight, caps and joins, drawn in the text colour and inside the frame.
void TestIconSet::drawing()
{
    QFETCH(IconName, name);
    QFile file(u":/kontorist/icons/%1.svg"_s.arg(iconFileName(name)));
    QVERIFY(!icon(name).isNull());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    const bool isStatus = iconFileName(name).startsWith(u"status-");
    QVERIFY(svg.contains(u"viewBox=\"0 0 24 24\""_s));
    QVERIFY(svg.contains(u"stroke-linecap=\"round\" stroke-linejoin=\"round\""_s));
    QVERIFY(svg.contains(isStatus ? u"stroke-width=\"2.25\""_s : u"stroke-width=\"1.75\""_s));
    QCOMPARE(svg.count(u"stroke-width="_s), 1);
    const QRegularExpression otherColour(u"(?:stroke|fill)=\"(?!currentColor|none)[^\"]*\""_s);
    QVERIFY(!otherColour.match(svg).hasMatch());

    const QImage image = iconPixmap(name, {48, 48}, 1, Qt::black).toImage();
    const int ink = inkOf(QPixmap::fromImage(image)).count;
    QVERIFY2(ink > 60 && ink < 48 * 48 * 6 / 10, qPrintable(QString::number(ink)));
    for (int i = 0; i < 48; ++i) {
        for (const QPoint& edge : {QPoint(0, i), QPoint(47, i), QPoint(i, 0), QPoint(i, 47)})
            QVERIFY2(qAlpha(image.pixel(edge)) < 160, "touches the edge of the grid");
    }
}

void TestIconSet::coloursFollowThePalette()
{
    const QIcon subject = icon(IconName::Add);
    QPalette palette;
    palette.setColor(QPalette::WindowText, QColor(200, 10, 10));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(90, 90, 90));
    palette.setColor(QPalette::HighlightedText, QColor(10, 10, 220));
    QGuiApplication::setPalette(palette);
    QCOMPARE(inkOf(subject.pixmap(24)).colour.rgb(), qRgb(200, 10, 10));
    QCOMPARE(inkOf(subject.pixmap(24, QIcon::Disabled)).colour.rgb(), qRgb(90, 90, 90));
    QCOMPARE(inkOf(subject.pixmap(24, QIcon::Selected)).colour.rgb(), qRgb(10, 10, 220));
    QCOMPARE(inkOf(subject.pixmap(24, QIcon::Active)).colour.rgb(), qRgb(200, 10, 10));
    // The same QIcon object, handed out before the change.
    palette.setColor(QPalette::WindowText, QColor(10, 180, 10));
    QGuiApplication::setPalette(palette);
    QCOMPARE(inkOf(subject.pixmap(24)).colour.rgb(), qRgb(10, 180, 10));
}

void TestIconSet::fixedColourKeepsDisabled()
{
    QPalette palette;
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(90, 90, 90));
    QGuiApplication::setPalette(palette);
    const QIcon subject = icon(IconName::Stop, QColor(179, 38, 30));
    QCOMPARE(inkOf(subject.pixmap(24)).colour.rgb(), qRgb(179, 38, 30));
    QCOMPARE(inkOf(subject.pixmap(24, QIcon::Disabled)).colour.rgb(), qRgb(90, 90, 90));
}

void TestIconSet::devicePixelRatio_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<int>("pixels");
    QTest::newRow("100 %") << 1.0 << 20;
    QTest::newRow("125 %") << 1.25 << 25;
    QTest::newRow("150 %") << 1.5 << 30;
    QTest::newRow("200 %") << 2.0 << 40;
}

void TestIconSet::devicePixelRatio()
{
    QFETCH(qreal, ratio);
    QFETCH(int, pixels);
    const QPixmap own = iconPixmap(IconName::Job, {20, 20}, ratio, Qt::black);
    QCOMPARE(own.size(), QSize(pixels, pixels));
    QCOMPARE(own.devicePixelRatio(), ratio);
    const QPixmap byQt = icon(IconName::Job).pixmap(QSize(20, 20), ratio);
    QCOMPARE(byQt.size(), QSize(pixels, pixels));

    QImage canvas(QSize(pixels, pixels), QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(ratio);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    icon(IconName::Job).paint(&painter, 0, 0, 20, 20);
    painter.end();
    QImage expected = byQt.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    expected.setDevicePixelRatio(ratio);
    QCOMPARE(canvas, expected); // painted pixel for pixel, not scaled
}

void TestIconSet::translucentColourIsOneLayer()
{
    const QPixmap pixmap = iconPixmap(IconName::Close, {48, 48}, 1, QColor(0, 0, 0, 128));
    QVERIFY(inkOf(pixmap).colour.alpha() <= 129);
}

void TestIconSet::mirrorsInRightToLeft()
{
    const auto image
        = [](IconName name) { return icon(name).pixmap(QSize(24, 24), 1.0).toImage(); };
    const QImage chevron = image(IconName::ChevronRight);
    const QImage search = image(IconName::Search);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage chevronRtl = image(IconName::ChevronRight);
    const QImage searchRtl = image(IconName::Search);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(chevronRtl != chevron);
    QCOMPARE(searchRtl, search);
    QVERIFY(isMirroredInRightToLeft(IconName::Undo));
    QVERIFY(!isMirroredInRightToLeft(IconName::Check));
}

void TestIconSet::unknownNameIsVisibleAndLogged()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"no icon named.*no-such-icon"_s));
    const QIcon missing = icon(u"no-such-icon");
    QVERIFY(!missing.isNull());
    const Ink ink = inkOf(missing.pixmap(24));
    QVERIFY(ink.count > 40);
    QVERIFY(ink.colour.red() > 150 && ink.colour.green() < 90);
    QVERIFY(!iconByFileName(u"no-such-icon"));
    QVERIFY(!icon(u"back-up").isNull());
}

void TestIconSet::applicationIconHasAllSizes()
{
    const QIcon application = applicationIcon();
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        const QString file = u":/kontorist/appicon/kontorist-%1.png"_s.arg(size);
        QCOMPARE(QImageReader(file).size(), QSize(size, size));
        QVERIFY(application.availableSizes().contains(QSize(size, size)));

        // The committed PNG is what the drawing gives now (tools/render-icons).
        QSvgRenderer drawing(u":/kontorist/appicon/%1.svg"_s.arg(
            size <= 32 ? u"kontorist-small"_s : u"kontorist"_s));
        QImage expected(size, size, QImage::Format_ARGB32_Premultiplied);
        expected.fill(Qt::transparent);
        QPainter painter(&expected);
        drawing.render(&painter);
        painter.end();
        const QImage committed = QImage(file).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        qint64 difference = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                difference
                    += std::abs(qGreen(committed.pixel(x, y)) - qGreen(expected.pixel(x, y)));
        }
        QVERIFY2(difference < qint64 {4} * size * size, qPrintable(file));
    }
}

QTEST_MAIN(TestIconSet)
#include "tst_iconset.moc"
