#include "ui/mail/qrcodewidget.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

const auto url = u"https://portal.example.com/a/a1_Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyeHk"_s;

QImage picture(QrCodeWidget& widget, const QSize& size)
{
    widget.resize(size);
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class TestQrCodeWidget : public QObject
{
    Q_OBJECT

private slots:
    void isReadByAnotherProgram_data();
    void isReadByAnotherProgram();
    void isBlackOnWhiteInEveryTheme();
    void keepsTheQuietZone();
    void refusesTooMuch();
    void hasAName();
};

void TestQrCodeWidget::isReadByAnotherProgram_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSize>("size");
    QTest::newRow("link") << url << QSize(300, 300);
    QTest::newRow("wide") << url << QSize(700, 260);
    QTest::newRow("smallest") << url << QSize();
    QTest::newRow("long") << QString(url % QString(300, u'x')) << QSize(500, 500);
}

void TestQrCodeWidget::isReadByAnotherProgram()
{
    QFETCH(QString, text);
    QFETCH(QSize, size);
    if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty()) {
        QSKIP("zbarimg is not installed (zbar-tools)");
    }
    QrCodeWidget widget;
    QVERIFY(widget.setText(text));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    QVERIFY(picture(widget, size.isValid() ? size : widget.minimumSizeHint()).save(file));
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, file});
    QVERIFY(reader.waitForFinished(30'000));
    QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), text);
}

void TestQrCodeWidget::isBlackOnWhiteInEveryTheme()
{
    QrCodeWidget widget;
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::yellow);
    widget.setPalette(dark);
    QVERIFY(widget.setText(url));
    const QImage image = picture(widget, {300, 300});
    int black = 0;
    int white = 0;
    for (int y = 20; y < 280; ++y) {
        for (int x = 20; x < 280; ++x) {
            const QRgb colour = image.pixel(x, y);
            black += colour == qRgb(0, 0, 0) ? 1 : 0;
            white += colour == qRgb(255, 255, 255) ? 1 : 0;
        }
    }
    QCOMPARE(black + white, 260 * 260);
    QVERIFY(black > 10'000 && white > 10'000);
}

void TestQrCodeWidget::keepsTheQuietZone()
{
    QrCodeWidget widget;
    QVERIFY(widget.setText(url));
    const int all = widget.moduleCount() + 8;
    // Three pixels a module: the outer four modules are white on every side.
    const QImage image = picture(widget, {all * 3, all * 3});
    for (int i = 0; i < all * 3; ++i) {
        for (int depth : {0, 5, 11}) {
            QCOMPARE(image.pixel(i, depth), qRgb(255, 255, 255));
            QCOMPARE(image.pixel(depth, i), qRgb(255, 255, 255));
            QCOMPARE(image.pixel(i, all * 3 - 1 - depth), qRgb(255, 255, 255));
            QCOMPARE(image.pixel(all * 3 - 1 - depth, i), qRgb(255, 255, 255));
        }
    }
    QCOMPARE(image.pixel(12, 12), qRgb(0, 0, 0));
}

void TestQrCodeWidget::refusesTooMuch()
{
    QrCodeWidget widget;
    QVERIFY(!widget.setText(QString(4'000, u'x')));
    QCOMPARE(widget.moduleCount(), 0);
    QVERIFY(widget.setText(url));
    widget.clear();
    QCOMPARE(widget.moduleCount(), 0);
}

void TestQrCodeWidget::hasAName()
{
    QrCodeWidget widget;
    QCOMPARE(widget.accessibleName(), u"QR code"_s);
    QCOMPARE(widget.heightForWidth(123), 123);
}

QTEST_MAIN(TestQrCodeWidget)
#include "tst_qrcodewidget.moc"
