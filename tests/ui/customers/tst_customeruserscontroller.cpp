#include "services/changenotifier.h"
#include "tests/ui/customers/sectiondesk.h"
#include "ui/customers/customeruserfilterbar.h"
#include "ui/customers/customeruserscontroller.h"
#include "ui/customers/customeruserspage.h"
#include "ui/customers/customerusertable.h"
#include "ui/table/filterchip.h"
#include "ui/table/searchbox.h"
#include "ui/table/tablecolumns.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;
using F = CustomerUserField;

namespace {

using Desk = SectionDesk<CustomerUsersController>;

int section(F field)
{
    return static_cast<int>(field);
}

CustomerUsersPage& pageOf(const Desk& desk)
{
    return static_cast<CustomerUsersPage&>(desk.controller->page());
}

} // namespace

class TestCustomerUsersController : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void listsContactsAndGuestsWithTheirStatus_GST_17()
    {
        Desk desk;
        const auto customer = desk.office.customer(u"Öberg AB"_s, u"500"_s);
        int number = 0;
        for (const auto status : allCustomerUserStatuses) {
            std::ignore = desk.office.inStatus(
                customer.id, CustomerUserKind::Contact, status, u"user%1@b.se"_s.arg(++number));
        }
        desk.open();
        QTRY_COMPARE(desk.rows(), 5);
        QCOMPARE(desk.column(section(F::Status)),
            (QStringList {
                u"Pending"_s, u"Invite sent"_s, u"Declined"_s, u"Active"_s, u"Inactive"_s}));
        QCOMPARE(desk.column(section(F::LoginName)).front(), u"user1@b.se"_s);
        QCOMPARE(desk.table().grid().accessibleName(), u"Customer users"_s);
        QCOMPARE(pageOf(desk).search().accessibleName(), u"Search customer users"_s);
        QCOMPARE(desk.controller->page().objectName(), u"customer-users-page"_s);
        QSignalSpy add(desk.controller.get(), &CustomerUsersController::addRequested);
        desk.child<QPushButton>(u"add-customer-user-button"_s)->click();
        QCOMPARE(add.size(), 1);
        pageOf(desk).search().setText(u"oberg user3"_s);
        QTRY_COMPARE(desk.rows(), 1);
        QTRY_COMPARE(pageOf(desk).filters().countText(), u"1 of 5"_s);
    }

    void showsTheUsersOfOneCustomer()
    {
        Desk desk;
        const auto oberg = desk.office.customer(u"Öberg AB"_s);
        const auto olsen = desk.office.customer(u"Olsen AS"_s);
        std::ignore = desk.office.user(oberg.id, u"a@b.se"_s);
        const auto kari = desk.office.user(olsen.id, u"kari@b.no"_s);
        desk.open();
        QTRY_COMPARE(desk.rows(), 2);
        CustomerUserQuery only;
        only.customer = oberg.id;
        desk.controller->showOnly(only);
        QTRY_COMPARE(desk.column(section(F::Customer)), QStringList {u"Öberg AB"_s});
        const auto chips = desk.controller->page().findChildren<FilterChip*>();
        const auto chip = std::find_if(chips.begin(), chips.end(), [](const FilterChip* each) {
            return each->filter() == CustomerUserFilterBar::Customer;
        });
        QTRY_COMPARE((*chip)->text(), u"Customer: Öberg AB"_s);
        // Asked for by name, somebody else is shown although the filter hides them.
        desk.controller->goTo(kari.id);
        QTRY_VERIFY(desk.controller->selected().has_value());
        QCOMPARE(desk.controller->selected()->id, kari.id);
        QTRY_COMPARE(desk.rows(), 2);
    }

    void keepsUpWithWhatChanges_GST_18()
    {
        Desk desk;
        const auto customer = desk.office.customer(u"Öberg AB"_s);
        const auto user
            = desk.office.user(customer.id, u"a@b.se"_s, CustomerUserKind::Contact, {}, true);
        const auto other = desk.office.user(customer.id, u"b@b.se"_s);
        desk.open();
        QTRY_COMPARE(desk.rows(), 2);
        desk.controller->goTo(user.id);
        QTRY_VERIFY(desk.controller->selected().has_value());
        CustomerOffice::must(
            desk.office->customerUsers().perform(CustomerUserAction::Deactivate, user.id, 0));
        QTRY_COMPARE(desk.cell(0, section(F::Status)), u"Inactive"_s);
        QTRY_COMPARE(desk.controller->selected()->status, CustomerUserStatus::Inactive);
        const auto place
            = CustomerOffice::must(desk.office->facilities().add(customer.id, u"Lund"_s));
        CustomerUserAccess access = other.access;
        access.scope.facilities = {place.id};
        CustomerOffice::must(
            desk.office->customerUsers().changeAccess(other.id, other.access, access));
        QTRY_COMPARE(desk.cell(1, section(F::FacilityNames)), u"Lund"_s);
        CustomerOffice::must(desk.office->facilities().rename(place.id, 0, u"Malmö"_s));
        QTRY_COMPARE(desk.cell(1, section(F::FacilityNames)), u"Malmö"_s);
        CustomerOffice::must(
            desk.office->customerUsers().perform(CustomerUserAction::Remove, user.id, 0));
        QTRY_COMPARE(desk.rows(), 1);
        QTRY_COMPARE(desk.controller->selectedCount(), 0);
    }

    void aCustomerOfFiveThousandUsers_PERF()
    {
        Desk desk;
        const auto customer = desk.office.customer(u"Big AB"_s, u"500"_s);
        fillUsers(desk.office, customer.id, 5000);
        desk.open();
        desk.window.resize(1180, 640);
        QTRY_COMPARE(desk.rows(), 128);
        QTRY_COMPARE(pageOf(desk).filters().countText(), u"5,000 customer users"_s);
        auto& bar = desk.table().scrollBar();
        bar.setValue(bar.maximum());
        QTest::keyClick(&desk.table().grid(), Qt::Key_End);
        QTRY_VERIFY(desk.controller->selected().has_value());
        QCOMPARE(desk.controller->selected()->userName, u"User 04999"_s);
        desk.table().goToRow(2500);
        QTRY_COMPARE(desk.controller->selected()->userName, u"User 02500"_s);
        desk.table().scrollToRow(2495);
        // A new user above moves nothing on the screen.
        std::ignore = desk.office.user(customer.id, u"aaa@b.se"_s);
        QTRY_COMPARE(pageOf(desk).filters().countText(), u"5,001 customer users"_s);
        QTRY_COMPARE(desk.table().firstVisibleRow(), 2496);
        QCOMPARE(desk.controller->selected()->userName, u"User 02500"_s);
        desk.controller->selectAll();
        QCOMPARE(desk.controller->selectedCount(), 5001);
        QGuiApplication::clipboard()->clear();
        desk.controller->copySelection();
        QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text().count(u'\n'), 5002, 20'000);
    }

    void sortsByEveryColumnThatHasAnOrder()
    {
        Desk desk;
        const auto customer = desk.office.customer(u"Öberg AB"_s);
        std::ignore = desk.office.user(customer.id, u"a@b.se"_s);
        std::ignore = desk.office.administrator(customer.id, u"b@b.se"_s);
        desk.open();
        QTRY_COMPARE(desk.rows(), 2);
        for (const F field : allCustomerUserFields) {
            for (const bool descending : {false, true}) {
                const auto before = desk.controller->sortedBy();
                desk.table().columns().setSort({{section(field), descending}});
                if (!sortColumnOf(field)) {
                    QCOMPARE(desk.controller->sortedBy(), before);
                    continue;
                }
                QTRY_COMPARE(desk.rows(), 2);
                QTRY_VERIFY(desk.model().index(0, 0).data(PagedTableModel::LoadedRole).toBool());
                const auto at = [&](int row) {
                    return desk.model()
                        .index(row, section(field))
                        .data(PagedTableModel::SortRole)
                        .toString();
                };
                QTRY_VERIFY(descending ? at(0) >= at(1) : at(0) <= at(1));
            }
        }
    }

private:
    static void fillUsers(const CustomerOffice& office, CustomerId customer, int users)
    {
        auto connection = office.raw();
        QVERIFY(connection->run(u"BEGIN"_s));
        QVERIFY(connection->run(
            u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO contact (name, name_key, email, email_key, created_at, search_text)"
            " SELECT printf('User %05d', i), printf('user %05d', i), 'u' || i || '@x.se',"
            " 'u' || i || '@x.se', i, printf('user %05d', i) || char(10) || 'u' || i || '@x.se'"
            " || char(10) FROM n"_s.arg(users - 1)));
        QVERIFY(connection->run(
            u"INSERT INTO customer_user (contact_id, customer_id, kind, level, created_at)"
            " SELECT id, ?, 'CONTACT', 'USER', created_at FROM contact"_s,
            {customer.value()}));
        QVERIFY(connection->run(u"COMMIT"_s));
    }
};

QTEST_MAIN(TestCustomerUsersController)
#include "tst_customeruserscontroller.moc"
