// Paints the two sections into PNG files, to be looked at:
// customerpictures FOLDER [light|dark|high-contrast] [normal|search|empty|nomatch|rtl|narrow|all]
#include "models/pagedtablemodel.h"
#include "tests/ui/customers/sectiondesk.h"
#include "ui/customers/customerscontroller.h"
#include "ui/customers/customeruserscontroller.h"
#include "ui/customers/recordtablepage.h"
#include "ui/table/filterbar.h"
#include "ui/table/searchbox.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/tableoverlay.h"

#include <QApplication>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

namespace {

void fill(const CustomerOffice& office)
{
    auto& staff = office->staff();
    const auto anna
        = CustomerOffice::must(staff.add(u"anna"_s, u"Anna Lindqvist"_s, Right::ManageCustomers));
    const QStringList names {u"Öberg & Söner Tryckeri AB"_s, u"Olsen Vannkraft AS"_s,
        u"Imprimerie Petit et Fils – Société à responsabilité limitée de la Loire-Atlantique"_s,
        u"Bygg <b>Nord</b>"_s, u"Kommunen"_s, u"Lunds Hydraulik"_s, u"Åkeri Ångström"_s};
    int i = 0;
    for (const QString& name : names) {
        ++i;
        const auto customer = CustomerOffice::must(
            office->customers().add({name, i == 5 ? QString() : QString::number(10927780 + i),
                i % 3 == 0 ? StaffId() : anna.id, u"sv"_s}));
        const auto boss = office.administrator(customer.id, u"boss%1@tryck.se"_s.arg(i));
        CustomerOffice::must(office->facilities().add(customer.id, u"Huvudkontoret"_s));
        int n = 0;
        for (const auto status : allCustomerUserStatuses) {
            const auto kind = allCustomerUserKinds[static_cast<size_t>(n) % 2];
            const auto user = office.inStatus(
                customer.id, kind, status, u"user%1.%2@example.com"_s.arg(i).arg(++n));
            if (status == CustomerUserStatus::Active) {
                CustomerUserAccess access = user.access;
                access.permissions
                    = Permission::Billing | Permission::Support | Permission::PlaceOrders;
                CustomerOffice::must(
                    office->customerUsers().changeAccess(user.id, user.access, access));
            }
        }
        office.clock->advance(std::chrono::hours(i == 4 ? 24 * 20 : 30));
        if (i == 2 || i == 3) {
            CustomerOffice::must(office->customers().setArchived(customer.id, 0, true));
        }
    }
}

template <class Controller>
void paint(const QString& name, const QString& what)
{
    SectionDesk<Controller> desk;
    desk.theme.apply(themeModeFromKey(qApp->arguments().value(2, u"light"_s)));
    if (what != "empty"_L1) {
        fill(desk.office);
    }
    desk.open();
    desk.window.resize(what == "narrow"_L1 ? QSize(560, 480) : QSize(1180, 640));
    auto* page = static_cast<RecordTablePage*>(&desk.controller->page());
    if (what == "search"_L1 || what == "nomatch"_L1) {
        page->search().setText(what == "search"_L1 ? u"ober"_s : u"xyz"_s);
    }
    if (what == "all"_L1 || what == "narrow"_L1) {
        if constexpr (std::is_same_v<Controller, CustomersController>) {
            CustomerQuery all;
            all.archived = ArchivedFilter::Any;
            all.technician = StaffId(2);
            desk.controller->showOnly(all);
        } else {
            CustomerUserQuery some;
            some.customer = CustomerId(3);
            some.statuses = {CustomerUserStatus::Active, CustomerUserStatus::Pending,
                CustomerUserStatus::InviteSent};
            desk.controller->showOnly(some);
            for (int i = 9; i < 12; ++i) {
                page->table().columns().setVisible(i, true);
            }
            for (int i = 4; i < 9; ++i) {
                page->table().columns().setVisible(i, false);
            }
        }
    }
    const auto shown = [&desk, page] {
        return !page->filterBar().countText().isEmpty()
            && (desk.table().overlay().isVisible()
                || desk.model().index(0, 0).data(PagedTableModel::LoadedRole).toBool());
    };
    if (!QTest::qWaitFor(shown)) {
        qFatal("nothing was shown");
    }
    if (what == "normal"_L1) {
        desk.table().goToRow(1);
        QTest::keyClick(&desk.table().grid(), Qt::Key_Down, Qt::ShiftModifier);
    }
    if (!QTest::qWaitFor([page] { return page->filterBar().countText() != u"Counting…"_s; })) {
        qFatal("not counted");
    }
    // Names of filters, and rows of a search, come with the next answers.
    const bool finds = what == "search"_L1 || what == "nomatch"_L1;
    std::ignore = QTest::qWaitFor(
        [&] { return finds && page->filterBar().countText().contains(u" of "_s); }, 600);
    desk.window.grab().save(u"%1/%2-%3-%4.png"_s.arg(
        qApp->arguments().value(1, u"."_s), name, qApp->arguments().value(2, u"light"_s), what));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QString what = QApplication::arguments().value(3, u"normal"_s);
    if (what == "rtl"_L1) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    paint<CustomersController>(u"customers"_s, what);
    paint<CustomerUsersController>(u"customer-users"_s, what);
    return 0;
}
