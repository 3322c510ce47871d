#include "support/customeroffice.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

using Office = CustomerOffice;

/// What lists of orders and fault reports show, and the number of the next order.
class TestOrderLists : public QObject
{
    Q_OBJECT

private:
    static Order order(const CustomerOffice& office, CustomerId customer, const QString& number,
        const QString& title = {}, OrderKind kind = OrderKind::Shop)
    {
        OrderDraft draft;
        draft.customer = customer;
        draft.number = number;
        draft.title = title;
        draft.kind = kind;
        return Office::must(office.workspace->orders().add(draft));
    }

private slots:
    void theNextNumberIsFree_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("next");
        QTest::newRow("first of all") << QStringList {} << u"1"_s;
        QTest::newRow("one more") << QStringList {u"41"_s} << u"42"_s;
        QTest::newRow("keeps zeros") << QStringList {u"W-0099"_s} << u"W-0100"_s;
        QTest::newRow("grows") << QStringList {u"W-999"_s} << u"W-1000"_s;
        QTest::newRow("only nines") << QStringList {u"99"_s} << u"100"_s;
        QTest::newRow("digits inside") << QStringList {u"2026/17-B"_s} << u"2026/18-B"_s;
        QTest::newRow("no digit") << QStringList {u"ABC"_s} << u"ABC1"_s;
        QTest::newRow("taken ones are passed over")
            << QStringList {u"6"_s, u"7"_s, u"5"_s} << u"8"_s;
        QTest::newRow("digits of another script") << QStringList {u"S\u0663"_s} << u"S\u06631"_s;
    }
    void theNextNumberIsFree()
    {
        QFETCH(const QStringList, numbers);
        QFETCH(const QString, next);
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        for (const QString& number : numbers) {
            std::ignore = order(office, customer.id, number);
        }
        QCOMPARE(Office::must(office->orders().proposeNumber(OrderKind::Shop)), next);
        std::ignore = order(office, customer.id, next);
    }

    void eachKindGoesOnWithItsOwn()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        std::ignore = order(office, customer.id, u"W-7"_s, {}, OrderKind::Work);
        std::ignore = order(office, customer.id, u"S-3"_s);
        QCOMPARE(Office::must(office->orders().proposeNumber(OrderKind::Work)), u"W-8"_s);
        QCOMPARE(Office::must(office->orders().proposeNumber(OrderKind::Shop)), u"S-4"_s);
        // None of this kind yet: the newest of all.
        QCOMPARE(Office::must(office->orders().proposeNumber(OrderKind::Service)), u"S-4"_s);
    }

    void searchPagesByKey()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const Customer other = office.customer(u"Petit"_s);
        for (int i = 1; i <= 9; ++i) {
            std::ignore = order(office, i % 3 == 0 ? other.id : customer.id, u"S-%1"_s.arg(i),
                i % 2 == 0 ? u"Värme"_s : u"Kyla"_s);
        }
        OrderQuery query;
        query.search = u"VARME"_s;
        query.limit = 2;
        auto page = Office::must(office->orders().list(query));
        QCOMPARE(page.size(), size_t(2));
        QCOMPARE(page.back().number, u"S-6"_s);
        query.before = page.back().id;
        page = Office::must(office->orders().list(query));
        QCOMPARE(page.size(), size_t(2));
        QCOMPARE(page.back().number, u"S-2"_s);
        query.before = {};
        query.customer = other.id;
        page = Office::must(office->orders().list(query));
        QCOMPARE(page.size(), size_t(1));
        QCOMPARE(page.front().number, u"S-6"_s);
    }

    void namesComeAlong()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto plant = Office::must(office->facilities().add(customer.id, u"Plant"_s));
        ServiceObject pump;
        pump.customer = customer.id;
        pump.facility = plant.id;
        pump.name = u"Pump"_s;
        pump = Office::must(office->facilities().addObject(pump));
        const StaffMember nils
            = Office::must(office->staff().add(u"nils"_s, u"Nils Berg"_s, allRights()));
        OrderDraft draft {
            customer.id, u"S-1"_s, OrderKind::Work, {}, plant.id, pump.id, {}, nils.id};
        const Order made = Office::must(office->orders().add(draft));
        QCOMPARE(made.customerName, u"Öberg AB"_s);
        QCOMPARE(made.facilityName, u"Plant"_s);
        QCOMPARE(made.objectName, u"Pump"_s);
        QCOMPARE(made.technicianName, u"Nils Berg"_s);
        FaultReport fault
            = Office::must(office->faults().add({customer.id, plant.id, pump.id, u"Broken"_s, {}}));
        fault = Office::must(office->faults().assign(fault.id, 0, nils.id));
        fault = Office::must(office->faults().createWorkOrder(fault.id, 0, u"W-1"_s));
        QCOMPARE(fault.facilityName, u"Plant"_s);
        QCOMPARE(fault.objectName, u"Pump"_s);
        QCOMPARE(fault.assignedToName, u"Nils Berg"_s);
        QCOMPARE(fault.workOrderNumber, u"W-1"_s);
        QCOMPARE(Office::must(office->faults().list({})).front().workOrderNumber, u"W-1"_s);
    }

    void noticesOfOnePaper_CUS_17_CUS_39()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const StaffMember nils
            = Office::must(office->staff().add(u"nils"_s, u"Nils Berg"_s, allRights()));
        Office::must(office->staff().setNotifications(
            nils.id, {u"nils@x.se"_s, {}, NotificationChannel::Email, true}));
        const auto first = Office::must(office->faults().add({customer.id, {}, {}, u"One"_s, {}}));
        const auto second = Office::must(office->faults().add({customer.id, {}, {}, u"Two"_s, {}}));
        const auto about = [&](FaultId id) {
            return Office::must(office->staff().noticesAbout(u"fault"_s, id.value()));
        };
        QCOMPARE(about(first.id).size(), size_t(1));
        QCOMPARE(about(first.id).front().staffName, u"Nils Berg"_s);
        Office::must(office->staff().markSent(about(first.id).front().id));
        QVERIFY(about(first.id).front().sentAt.isValid());
        QVERIFY(!about(second.id).front().sentAt.isValid());
        QVERIFY(Office::must(office->staff().noticesAbout(u"order"_s, first.id.value())).empty());
    }
};

QTEST_GUILESS_MAIN(TestOrderLists)
#include "tst_orderlists.moc"
