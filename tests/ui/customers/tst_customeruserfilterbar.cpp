#include "base/futures.h"
#include "ui/customers/customeruserfilterbar.h"
#include "ui/table/filterchip.h"
#include "ui/table/searchbox.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kontorist;
using namespace Qt::StringLiterals;
using Bar = CustomerUserFilterBar;
using Status = CustomerUserStatus;

namespace {

struct Bench
{
    QWidget window;
    Bar* bar = new Bar(&window);

    Bench()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(bar);
        bar->setFindCustomers([](const QString& part, int, const CancelToken&) {
            std::vector<FoundChoice> found;
            for (const FoundChoice& each : {FoundChoice {1, u"Öberg AB"_s}, {2, u"Olsen AS"_s}}) {
                if (each.text.contains(part, Qt::CaseInsensitive)) {
                    found.push_back(each);
                }
            }
            return readyResult<std::vector<FoundChoice>>(found);
        });
        PermissionTemplate buyer;
        buyer.id = TemplateId(5);
        buyer.name = u"Buyer"_s;
        bar->setTemplates({buyer});
        window.resize(900, 200);
        window.show();
    }
    [[nodiscard]] FilterChip* chip(int filter) const
    {
        const auto chips = bar->findChildren<FilterChip*>();
        return *std::find_if(chips.begin(), chips.end(),
            [filter](const FilterChip* chip) { return chip->filter() == filter; });
    }
};

} // namespace

class TestCustomerUserFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void filtersByStatus_GST_17()
    {
        Bench bench;
        QSignalSpy changed(bench.bar, &Bar::queryChanged);
        bench.bar->openFilter(Bar::Status);
        auto* popup = bench.bar->findChild<QWidget*>(u"statusFilter"_s);
        QVERIFY(popup);
        const auto boxes = popup->findChildren<QCheckBox*>();
        QCOMPARE(boxes.size(), 5);
        boxes[4]->click();
        boxes[0]->click();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(
            bench.bar->query().statuses, (std::vector<Status> {Status::Pending, Status::Inactive}));
        QVERIFY(bench.chip(Bar::Status)->text().contains(u"Pending"_s));
        boxes[0]->click();
        QCOMPARE(bench.bar->query().statuses, std::vector<Status> {Status::Inactive});
        popup->close();
    }

    void filtersByAccountType_GST_09()
    {
        Bench bench;
        bench.bar->openFilter(Bar::Kind);
        auto* popup = bench.bar->findChild<QWidget*>(u"kindFilter"_s);
        const auto boxes = popup->findChildren<QCheckBox*>();
        QCOMPARE(boxes.size(), 3);
        boxes[2]->click();
        QCOMPARE(bench.bar->query().kinds, std::vector {CustomerUserKind::Guest});
        QCOMPARE(bench.chip(Bar::Kind)->text(), u"Account type: Guest"_s);
        popup->close();
    }

    void filtersByCustomer()
    {
        Bench bench;
        bench.bar->openFilter(Bar::Customer);
        auto* popup = bench.bar->findChild<QWidget*>(u"customerFilter"_s);
        auto* list = popup->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 2);
        QTest::keyClicks(popup->findChild<QLineEdit*>(), u"ols"_s);
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(bench.bar->query().customer, CustomerId(2));
        QCOMPARE(bench.chip(Bar::Customer)->text(), u"Customer: Olsen AS"_s);
    }

    void filtersByTemplateAndDrift_CUS_03()
    {
        Bench bench;
        bench.bar->openFilter(Bar::Template);
        auto* popup = bench.bar->findChild<QWidget*>(u"templateFilter"_s);
        QTRY_COMPARE(popup->findChild<QListWidget*>()->count(), 1);
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(bench.bar->query().followed, TemplateId(5));
        QCOMPARE(bench.chip(Bar::Template)->text(), u"Permission template: Buyer"_s);
        bench.bar->openFilter(Bar::Drifted);
        auto* menu = bench.bar->findChild<QMenu*>(u"driftedFilter"_s);
        menu->actions().last()->trigger();
        menu->close();
        QVERIFY(bench.bar->query().driftedOnly);
        QVERIFY(bench.chip(Bar::Drifted)->isVisible());
    }

    void namesThatComeLateDoNotTakeBackWhatIsTyped()
    {
        Bench bench;
        SearchBox search;
        bench.bar->setSearchBox(&search);
        search.setText(u"ber"_s);
        bench.bar->setTemplates({});
        bench.bar->setCustomerName(CustomerId(1), u"Öberg AB"_s);
        QCOMPARE(search.text(), u"ber"_s);
        QTRY_COMPARE(bench.bar->query().search, u"ber"_s);
    }

    void namesWhatWasSetFromElsewhere()
    {
        Bench bench;
        QSignalSpy changed(bench.bar, &Bar::queryChanged);
        QSignalSpy names(bench.bar, &Bar::namesNeeded);
        CustomerUserQuery query;
        query.customer = CustomerId(1);
        query.contact = ContactId(9);
        bench.bar->showOnly(query);
        QCOMPARE(names.size(), 1);
        bench.bar->setCustomerName(CustomerId(1), u"Öberg AB"_s);
        bench.bar->setPersonName(ContactId(9), u"Åsa"_s);
        QCOMPARE(bench.chip(Bar::Customer)->text(), u"Customer: Öberg AB"_s);
        QCOMPARE(bench.chip(Bar::Person)->text(), u"Person: Åsa"_s);
        bench.bar->showOnly(query);
        QCOMPARE(names.size(), 1);
        QCOMPARE(changed.size(), 0);
        bench.chip(Bar::Person)->removeButton()->click();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!bench.bar->query().contact.isValid());
        // A person is not offered: nobody could be typed.
        bench.bar->findChild<QToolButton*>(u"addFilter"_s)->click();
        auto* add = bench.bar->findChild<QToolButton*>(u"addFilter"_s)->findChild<QMenu*>();
        for (const QAction* entry : add->actions()) {
            QVERIFY(entry->text() != u"Person"_s);
        }
        add->close();
    }
};

QTEST_MAIN(TestCustomerUserFilterBar)
#include "tst_customeruserfilterbar.moc"
