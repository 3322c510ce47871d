#include "ui/table/selectionline.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestSelectionLine : public QObject
{
    Q_OBJECT

private slots:
    void saysHowManyAndOffersAll()
    {
        QWidget window;
        SelectionLine line(&window);
        line.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        window.show();
        line.showSelection(1, 1204, true);
        QVERIFY(!line.isVisible());
        line.showSelection(2, 1204, true);
        QVERIFY(line.isVisible());
        QCOMPARE(line.findChild<QLabel*>(u"selected-count"_s)->text(), u"2 selected"_s);
        auto* all = line.findChild<QPushButton*>(u"select-all-link"_s);
        QCOMPARE(all->text(), u"Select all 1,204 matching"_s);
        QSignalSpy wanted(&line, &SelectionLine::selectAllRequested);
        all->click();
        QCOMPARE(wanted.size(), 1);
        // Until the count is exact, nobody knows what "all" would be.
        line.showSelection(2, 1204, false);
        QVERIFY(!all->isVisible());
        line.showSelection(1204, 1204, true);
        QVERIFY(!all->isVisible());
        QSignalSpy cleared(&line, &SelectionLine::clearRequested);
        line.findChild<QPushButton*>(u"clear-selection-link"_s)->click();
        QCOMPARE(cleared.size(), 1);
    }
};

QTEST_MAIN(TestSelectionLine)
#include "tst_selectionline.moc"
