#include "ui/customers/customerfilterbar.h"
#include "ui/table/filterchip.h"
#include "ui/table/searchbox.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kontorist;
using namespace Qt::StringLiterals;
using Bar = CustomerFilterBar;

namespace {

struct Bench
{
    QWidget window;
    SearchBox* search = new SearchBox(&window);
    Bar* bar = new Bar(&window);

    Bench()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(search);
        column->addWidget(bar);
        bar->setSearchBox(search);
        StaffMember anna;
        anna.id = StaffId(7);
        anna.name = u"Anna & Co"_s;
        StaffMember bo;
        bo.id = StaffId(8);
        bo.login = u"bo"_s;
        bar->setStaff({anna, bo});
        window.resize(900, 200);
        window.show();
    }
    [[nodiscard]] FilterChip* chip(int filter) const
    {
        const auto chips = bar->findChildren<FilterChip*>();
        return *std::find_if(chips.begin(), chips.end(),
            [filter](const FilterChip* chip) { return chip->filter() == filter; });
    }
    void chooseFromMenu(const QString& name, int entry) const
    {
        auto* menu = bar->findChild<QMenu*>(name);
        QVERIFY(menu);
        menu->actions().at(entry)->trigger();
        menu->close();
    }
};

} // namespace

class TestCustomerFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void showsArchivedOnes()
    {
        Bench bench;
        QSignalSpy changed(bench.bar, &Bar::queryChanged);
        bench.bar->openFilter(Bar::Archived);
        bench.chooseFromMenu(u"archivedFilter"_s, 1);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(bench.bar->query().archived, ArchivedFilter::Archived);
        QVERIFY(bench.chip(Bar::Archived)->isVisible());
        QCOMPARE(bench.chip(Bar::Archived)->text(), u"Archived: only these"_s);
        bench.chip(Bar::Archived)->removeButton()->click();
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(bench.bar->query().archived, ArchivedFilter::Current);
        QVERIFY(!bench.bar->query().hasFilter());
    }

    void findsTheTechnicianByTyping()
    {
        Bench bench;
        bench.bar->openFilter(Bar::Technician);
        auto* popup = bench.bar->findChild<QWidget*>(u"technicianFilter"_s);
        QVERIFY(popup);
        auto* list = popup->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 2);
        auto* field = popup->findChild<QLineEdit*>();
        QTest::keyClicks(field, u"ann"_s);
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.bar->query().technician, StaffId(7));
        QCOMPARE(bench.chip(Bar::Technician)->text(), u"Technician: Anna & Co"_s);
    }

    void showsThoseWithoutANumber_LGN_17()
    {
        Bench bench;
        bench.bar->openFilter(Bar::Number);
        bench.chooseFromMenu(u"numberFilter"_s, 1);
        QVERIFY(bench.bar->query().withoutNumber);
        QCOMPARE(bench.chip(Bar::Number)->text(), u"Customer number: none"_s);
    }

    void clearsAllButTheOrder()
    {
        Bench bench;
        CustomerQuery query;
        query.search = u"berg"_s;
        query.technician = StaffId(8);
        query.archived = ArchivedFilter::Any;
        query.withoutNumber = true;
        query.sort = CustomerColumn::Users;
        query.descending = true;
        query.thenBy = {{CustomerColumn::Created, true}};
        bench.bar->setQuery(query);
        QVERIFY(!bench.bar->findChild<QToolButton*>(u"addFilter"_s)->isVisible());
        QSignalSpy changed(bench.bar, &Bar::queryChanged);
        bench.bar->findChild<QToolButton*>(u"clearFilters"_s)->click();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!bench.bar->query().hasFilter());
        QVERIFY(bench.search->text().isEmpty());
        QCOMPARE(bench.bar->query(), withOrderOf(CustomerQuery(), query));
    }

    void namesThatComeLateDoNotTakeBackWhatIsTyped()
    {
        Bench bench;
        bench.search->setText(u"ber"_s);
        bench.bar->setStaff({});
        QCOMPARE(bench.search->text(), u"ber"_s);
        QTRY_COMPARE(bench.bar->query().search, u"ber"_s);
    }

    void tellsTheNumber()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Bench bench;
        bench.bar->setCounts(1204, true, 1300);
        QVERIFY(bench.bar->countText().startsWith(u"1,204 customer"_s));
        CustomerQuery query;
        query.archived = ArchivedFilter::Any;
        bench.bar->setQuery(query);
        bench.bar->setCounts(1300, true, 1300);
        QCOMPARE(bench.bar->countText(), u"1,300 of 1,300"_s);
    }
};

QTEST_MAIN(TestCustomerFilterBar)
#include "tst_customerfilterbar.moc"
