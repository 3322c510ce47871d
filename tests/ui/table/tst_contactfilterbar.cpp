#include "base/futures.h"
#include "ui/table/contactfilterbar.h"
#include "ui/table/filterchip.h"
#include "ui/table/searchbox.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        auto* column = new QVBoxLayout(&window);
        search = new SearchBox(&window);
        bar = new ContactFilterBar(&window);
        bar->setSearchBox(search);
        bar->setCompanies([](const QString& part, int, const CancelToken&) {
            QStringList all {u"Öberg & Söner"_s, u"Olsen AS"_s};
            if (!part.isEmpty()) {
                all = all.filter(part, Qt::CaseInsensitive);
            }
            return readyResult<QStringList>(all);
        });
        column->addWidget(search);
        column->addWidget(bar);
        window.resize(900, 200);
        window.show();
    }
    [[nodiscard]] FilterChip* chip(int filter) const
    {
        const auto chips = bar->findChildren<FilterChip*>();
        return *std::find_if(chips.begin(), chips.end(),
            [filter](const FilterChip* chip) { return chip->filter() == filter; });
    }
    QWidget window;
    SearchBox* search;
    ContactFilterBar* bar;
};

using Filter = ContactFilterBar::Filter;

} // namespace

class ContactFilterBarTest : public QObject
{
    Q_OBJECT

private slots:
    void searchesOncePerTurn()
    {
        Bench bench;
        QSignalSpy changed(bench.bar, &ContactFilterBar::queryChanged);
        bench.search->setText(u"o"_s);
        bench.search->setText(u"ob"_s);
        bench.search->setText(u"obe"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(bench.bar->query().search, u"obe"_s);
    }

    void escapeClearsTheSearch()
    {
        Bench bench;
        bench.search->setFocus();
        QTest::keyClicks(bench.search, u"berg"_s);
        QTRY_COMPARE(bench.bar->query().search, u"berg"_s);
        QTest::keyClick(bench.search, Qt::Key_Escape);
        QTRY_COMPARE(bench.bar->query().search, QString());
    }

    void downLeavesToTheTable()
    {
        Bench bench;
        QSignalSpy leave(bench.search, &SearchBox::leaveToTable);
        QTest::keyClick(bench.search, Qt::Key_Down);
        QTest::keyClick(bench.search, Qt::Key_Return);
        QCOMPARE(leave.size(), 2);
    }

    void filtersByStatus()
    {
        Bench bench;
        QSignalSpy changed(bench.bar, &ContactFilterBar::queryChanged);
        bench.bar->openFilter(Filter::Status);
        auto* popup = bench.bar->findChild<QWidget*>(u"statusFilter"_s);
        QVERIFY(popup);
        const auto boxes = popup->findChildren<QCheckBox*>();
        QCOMPARE(boxes.size(), 4);
        boxes[3]->click();
        boxes[1]->click();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(bench.bar->query().statuses
            == (std::vector {ContactStatus::NotActive, ContactStatus::Deactivated}));
        QVERIFY(bench.chip(Filter::Status)->isVisible());
        QVERIFY(bench.chip(Filter::Status)->text().contains(u"Not active"_s));
        popup->close();
        bench.chip(Filter::Status)->removeButton()->click();
        QVERIFY(bench.bar->query().statuses.empty());
        QVERIFY(!bench.chip(Filter::Status)->isVisible());
    }

    void filtersByInvitation()
    {
        Bench bench;
        bench.bar->openFilter(Filter::Invited);
        auto* menu = bench.bar->findChild<QMenu*>(u"invitedFilter"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 5);
        menu->actions().last()->trigger();
        QCOMPARE(bench.bar->query().invited, InvitedFilter::LinkExpired);
        menu->close();
    }

    void filtersByCompany()
    {
        Bench bench;
        bench.bar->openFilter(Filter::Company);
        auto* popup = bench.bar->findChild<QWidget*>(u"companyFilter"_s);
        QVERIFY(popup);
        auto* list = popup->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 2);
        auto* field = popup->findChild<QLineEdit*>();
        QTest::keyClicks(field, u"ols"_s);
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.bar->query().company, u"Olsen AS"_s);
    }

    void filtersByCreation()
    {
        Bench bench;
        bench.bar->openFilter(Filter::Created);
        auto* popup = bench.bar->findChild<QWidget*>(u"createdFilter"_s);
        QVERIFY(popup);
        popup->findChild<QDateEdit*>(u"createdFrom"_s)->setDate({2026, 3, 31});
        popup->findChild<QDateEdit*>(u"createdTo"_s)->setDate({2026, 3, 1});
        popup->findChild<QPushButton*>(u"applyCreated"_s)->click();
        QCOMPARE(bench.bar->query().createdFrom.toLocalTime(), QDate(2026, 3, 1).startOfDay());
        QCOMPARE(bench.bar->query().createdBefore.toLocalTime(), QDate(2026, 4, 1).startOfDay());
        QVERIFY(bench.chip(Filter::Created)->text().contains(u"31"_s));
    }

    void clearsEverything()
    {
        Bench bench;
        ContactQuery query;
        query.search = u"berg"_s;
        query.company = u"Olsen AS"_s;
        query.invited = InvitedFilter::LinkValid;
        query.sort = {{ContactColumn::Created, true}};
        QSignalSpy changed(bench.bar, &ContactFilterBar::queryChanged);
        bench.bar->setQuery(query);
        QCOMPARE(bench.search->text(), u"berg"_s);
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
        bench.bar->findChild<QToolButton*>(u"clearFilters"_s)->click();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!bench.bar->query().hasFilter());
        QVERIFY(bench.bar->query().sort == query.sort);
        QVERIFY(bench.search->text().isEmpty());
    }

    void tellsTheNumber()
    {
        Bench bench;
        bench.bar->setCounts(1204, false, -1);
        QVERIFY(!bench.bar->countText().contains(u"1"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        bench.bar->setCounts(1204, true, 1204);
        QVERIFY2(bench.bar->countText().startsWith(u"1,204 contact"_s),
            qPrintable(bench.bar->countText()));
        ContactQuery query;
        query.search = u"berg"_s;
        bench.bar->setQuery(query);
        bench.bar->setCounts(37, true, 1204);
        QCOMPARE(bench.bar->countText(), u"37 of 1,204"_s);
    }

    void wrapsWhereItIsNarrow()
    {
        Bench bench;
        ContactQuery query;
        query.statuses = {ContactStatus::Active, ContactStatus::NotActive};
        query.company = u"A company with a long name, but not too long"_s;
        query.invited = InvitedFilter::LinkExpired;
        bench.bar->setQuery(query);
        QVERIFY(bench.bar->heightForWidth(300) > 2 * bench.bar->heightForWidth(2000));
    }

    void everythingFocusableHasAName()
    {
        Bench bench;
        ContactQuery query;
        query.statuses = {ContactStatus::Active};
        bench.bar->setQuery(query);
        const auto widgets = bench.window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(ContactFilterBarTest)
#include "tst_contactfilterbar.moc"
