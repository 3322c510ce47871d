#include "tests/ui/customerflows/userdesk.h"
#include "ui/common/rowpane.h"

#include <QLabel>
#include <QListView>
#include <QTest>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const RowPane& pane, const QString& title)
{
    for (const auto* label : pane.findChildren<QLabel*>()) {
        if (label->accessibleDescription() == title) {
            return label->accessibleName();
        }
    }
    return {};
}

} // namespace

class TestUserDetails : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoTheUserIs_GST_25()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s, u"10927781"_s);
        const auto user = desk.administrator(customer.id, u"kari@fjordlys.no"_s);
        QVERIFY(desk.select(user));
        const auto& pane = desk.details.pane();
        QCOMPARE(valueOf(pane, u"Customer"_s), u"Fjordlys AS (10927781)"_s);
        QCOMPARE(valueOf(pane, u"Account type"_s), u"Contact"_s);
        QCOMPARE(valueOf(pane, u"Level"_s), u"Administrator"_s);
        QCOMPARE(valueOf(pane, u"Login name"_s), u"kari@fjordlys.no"_s);
        QCOMPARE(valueOf(pane, u"Account ID / user ID"_s),
            u"%1 / %2"_s.arg(customer.id.value()).arg(user.id.value()));
    }

    /// With several facilities nothing is shown until some are chosen, and the pane says so.
    void facilitiesAreNamed_CUS_10()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        const auto north = desk.must(desk->facilities().add(customer.id, u"North"_s));
        (void)desk.must(desk->facilities().add(customer.id, u"South"_s));
        const auto user = desk.administrator(customer.id, u"kari@fjordlys.no"_s);
        QVERIFY(desk.select(user));
        const auto& pane = desk.details.pane();
        QTRY_COMPARE(valueOf(pane, u"Facilities"_s), u"None chosen, so nothing is shown"_s);
        CustomerUserAccess after = user.access;
        after.scope.facilities = {north.id};
        after.scope.unassigned = true;
        desk.must(desk->customerUsers().changeAccess(user.id, user.access, after));
        // Told by the notifier, not asked for.
        QTRY_COMPARE(valueOf(pane, u"Facilities"_s), u"North, Not assigned to a facility"_s);
    }

    void showsTheLogOfTheUser_CUS_32()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        (void)desk.administrator(customer.id, u"boss@fjordlys.no"_s);
        const auto user = desk.administrator(customer.id, u"kari@fjordlys.no"_s);
        desk.must(desk->customerUsers().perform(CustomerUserAction::Deactivate, user.id, 0));
        QVERIFY(desk.select(user));
        desk.details.showActivity();
        const auto* list = desk.details.pane().findChild<QListView*>(u"user-activity"_s);
        QTRY_VERIFY(list->model()->rowCount() >= 3); // added, activated, deactivated
    }

    /// Of an answer that comes after another user was selected nothing is shown.
    void lateAnswersAreDropped()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        const auto first = desk.administrator(customer.id, u"first@fjordlys.no"_s);
        const auto second = desk.user(customer.id, u"second@fjordlys.no"_s);
        desk.details.setSelection(desk.userNow(first.id), 1);
        desk.details.setSelection(desk.userNow(second.id), 1);
        QTRY_VERIFY(desk.details.facts().has_value());
        QCOMPARE(desk.details.facts()->status, CustomerUserStatus::Pending);
        QCOMPARE(valueOf(desk.details.pane(), u"Login name"_s), u"second@fjordlys.no"_s);
        desk.details.setSelection(std::nullopt, 0);
        QVERIFY(!desk.details.facts());
    }
};

QTEST_MAIN(TestUserDetails)
#include "tst_userdetails.moc"
