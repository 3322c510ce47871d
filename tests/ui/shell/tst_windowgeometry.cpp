#include "ui/settings/appsettings.h"
#include "ui/shell/windowgeometry.h"

#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestWindowGeometry : public QObject
{
    Q_OBJECT

private slots:
    void clamps_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("result");
        const QRect left(0, 0, 1000, 800);
        const QRect right(1000, 0, 1000, 800);
        QTest::newRow("fits") << QRect(10, 20, 400, 300) << QList {left} << QRect(10, 20, 400, 300);
        QTest::newRow("off to the right")
            << QRect(900, 20, 400, 300) << QList {left} << QRect(600, 20, 400, 300);
        QTest::newRow("screen gone")
            << QRect(1500, 900, 400, 300) << QList {left} << QRect(600, 500, 400, 300);
        QTest::newRow("too large") << QRect(-50, -50, 3000, 3000) << QList {left} << left;
        QTest::newRow("on the second")
            << QRect(1100, 20, 400, 300) << QList {left, right} << QRect(1100, 20, 400, 300);
        QTest::newRow("mostly on the second")
            << QRect(900, 20, 400, 300) << QList {left, right} << QRect(1000, 20, 400, 300);
        QTest::newRow("none known") << QRect() << QList {left} << QRect(301, 251, 400, 300);
        QTest::newRow("no screens") << QRect(1, 2, 3, 4) << QList<QRect>() << QRect(1, 2, 3, 4);
    }
    void clamps()
    {
        QFETCH(QRect, wanted);
        QFETCH(QList<QRect>, screens);
        QFETCH(QRect, result);
        const QRect clamped = clampedToScreens(wanted, {400, 300}, screens);
        QCOMPARE(clamped.size(), result.size());
        QVERIFY2((clamped.topLeft() - result.topLeft()).manhattanLength() <= 2, "elsewhere");
    }

    void remembers()
    {
        const QTemporaryDir dir;
        AppSettings settings(dir.filePath(u"s.conf"_s));
        QWidget window;
        window.setGeometry(30, 40, 410, 320);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QRect before = window.normalGeometry();
        rememberWindow(window, settings);
        QWidget other;
        restoreWindow(other, settings, {200, 200});
        QCOMPARE(other.geometry().size(), before.size());
    }

    void startsWhereItEnded()
    {
        const QTemporaryDir dir;
        AppSettings settings(dir.filePath(u"s.conf"_s));
        QCOMPARE(startSection(settings), Section::Contacts);
        rememberSection(Section::Links, settings);
        QCOMPARE(startSection(settings), Section::Links);
        settings.setStartSection(u"go-activity"_s);
        QCOMPARE(startSection(settings), Section::Activity);
        settings.setStartSection(u"nonsense"_s);
        QCOMPARE(startSection(settings), Section::Contacts);
    }
};

QTEST_MAIN(TestWindowGeometry)
#include "tst_windowgeometry.moc"
