#include "models/recordtablemodel.h"
#include "services/changenotifier.h"
#include "tests/ui/customers/sectiondesk.h"
#include "ui/customers/customerfilterbar.h"
#include "ui/customers/customerscontroller.h"
#include "ui/customers/customerspage.h"
#include "ui/table/searchbox.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/tableheader.h"
#include "ui/table/tableoverlay.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;
using C = CustomerColumn;

namespace {

using Desk = SectionDesk<CustomersController>;

int section(C column)
{
    return static_cast<int>(column);
}

CustomersPage& pageOf(const Desk& desk)
{
    return static_cast<CustomersPage&>(desk.controller->page());
}

} // namespace

class TestCustomersController : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysWhatToDoWhereThereIsNone()
    {
        Desk desk;
        desk.open();
        QTRY_COMPARE(desk.table().overlay().kind(), TableOverlay::Kind::Empty);
        QSignalSpy add(desk.controller.get(), &CustomersController::addRequested);
        desk.table().overlay().findChild<QPushButton*>(u"add"_s)->click();
        desk.child<QPushButton>(u"add-customer-button"_s)->click();
        QCOMPARE(add.size(), 2);
        QCOMPARE(desk.controller->page().objectName(), u"customers-page"_s);
        QCOMPARE(desk.table().grid().accessibleName(), u"Customers"_s);
        QCOMPARE(pageOf(desk).search().accessibleName(), u"Search customers"_s);
    }

    void searchesInstantly()
    {
        Desk desk;
        std::ignore = desk.office.customer(u"Öberg AB"_s, u"10927781"_s);
        std::ignore = desk.office.customer(u"Olsen AS"_s, u"7"_s);
        desk.open();
        QTRY_COMPARE(desk.column(0), (QStringList {u"Öberg AB"_s, u"Olsen AS"_s}));
        pageOf(desk).search().setText(u"berg"_s);
        QTRY_COMPARE(desk.column(0), QStringList {u"Öberg AB"_s});
        QTRY_COMPARE(pageOf(desk).filters().countText(), u"1 of 2"_s);
        pageOf(desk).search().setText(u"7"_s);
        QTRY_COMPARE(desk.rows(), 2);
        pageOf(desk).search().setText(u"zzz"_s);
        QTRY_COMPARE(desk.table().overlay().kind(), TableOverlay::Kind::NoMatch);
        QCOMPARE(desk.table().overlay().title(), u"Nothing matches “zzz”"_s);
        desk.table().overlay().findChild<QPushButton*>(u"clearFilters"_s)->click();
        QTRY_COMPARE(desk.rows(), 2);
    }

    void archivedOnesAreShownOnRequest()
    {
        Desk desk;
        std::ignore = desk.office.customer(u"Öberg AB"_s);
        const auto olsen = desk.office.customer(u"Olsen AS"_s);
        CustomerOffice::must(desk.office->customers().setArchived(olsen.id, 0, true));
        desk.open();
        QSignalSpy counts(desk.controller.get(), &CustomersController::countChanged);
        QTRY_COMPARE(desk.column(0), QStringList {u"Öberg AB"_s});
        QTRY_VERIFY(!counts.isEmpty());
        QCOMPARE(counts.last().front().toLongLong(), 1);
        CustomerQuery all;
        all.archived = ArchivedFilter::Any;
        desk.controller->showOnly(all);
        QTRY_COMPARE(desk.rows(), 2);
        QCOMPARE(desk.cell(1, 0, RecordTableModel::NoteRole), u"Archived"_s);
        QCOMPARE(desk.cell(0, 0, RecordTableModel::NoteRole), QString());
        // Asked for by name, an archived one is shown although the filter hides it.
        desk.controller->showOnly({});
        QTRY_COMPARE(desk.rows(), 1);
        desk.controller->goTo(olsen.id);
        QTRY_VERIFY(desk.controller->selected().has_value());
        QCOMPARE(desk.controller->selected()->id, olsen.id);
    }

    void keepsUpWithWhatChanges()
    {
        Desk desk;
        const auto oberg = desk.office.customer(u"Öberg AB"_s);
        const auto olsen = desk.office.customer(u"Olsen AS"_s);
        desk.open();
        QTRY_COMPARE(desk.rows(), 2);
        desk.controller->goTo(olsen.id);
        QTRY_COMPARE(desk.controller->selectedCount(), 1);
        QTRY_VERIFY(desk.controller->selected().has_value());
        QCOMPARE(desk.controller->selected()->users, 0);
        std::ignore = desk.office.user(olsen.id, u"a@b.se"_s);
        QTRY_COMPARE(desk.cell(1, section(C::Users)), u"1"_s);
        // The panes beside the table hear of it as well.
        QTRY_COMPARE(desk.controller->selected()->users, 1);
        CardEdit edit;
        edit.customer = oberg.id;
        edit.before = draftOf(oberg);
        edit.after = edit.before;
        edit.after.name = u"Zeta AB"_s;
        CustomerOffice::must(desk.office->customers().saveCard(edit));
        QTRY_COMPARE(desk.column(0), (QStringList {u"Olsen AS"_s, u"Zeta AB"_s}));
        QCOMPARE(desk.controller->selected()->id, olsen.id);
    }

    void showsOpenFaults_CUS_16()
    {
        Desk desk;
        const auto customer = desk.office.customer(u"Öberg AB"_s);
        const auto boss = desk.office.administrator(customer.id, u"boss@b.se"_s);
        desk.open();
        QTRY_COMPARE(desk.cell(0, section(C::OpenFaults)), u"0"_s);
        auto connection = desk.office.raw();
        QVERIFY(connection->run(u"INSERT INTO fault_report (customer_id, title, created_at)"
                                " VALUES (?, 'Leak', 1)"_s,
            {customer.id.value()}));
        emit desk.office->changes().faultsChanged(customer.id);
        QTRY_COMPARE(desk.cell(0, section(C::OpenFaults)), u"1"_s);
        Q_UNUSED(boss)
    }

    void hearsOfOtherPrograms()
    {
        Desk desk;
        std::ignore = desk.office.customer(u"Öberg AB"_s);
        // Opened as the window does it, with the watcher of the database.
        desk.office.workspace.reset();
        const auto opened = Workspace::open({desk.office.path(), false, false}, desk.office.clock);
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().has_value());
        desk.office.workspace = *opened.result();
        desk.open();
        QTRY_COMPARE(desk.rows(), 1);
        auto connection = desk.office.raw();
        QVERIFY(connection->run(
            u"INSERT INTO customer (name, name_key, created_at, search_text)"
            " VALUES ('Anders AB', 'anders ab', 1, 'anders ab' || char(10) || char(10))"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.column(0), (QStringList {u"Anders AB"_s, u"Öberg AB"_s}), 10'000);
    }

    void rowsThatVanishedLeaveTheSelection()
    {
        Desk desk;
        const auto oberg = desk.office.customer(u"Öberg AB"_s);
        const auto olsen = desk.office.customer(u"Olsen AS"_s);
        desk.open();
        QTRY_COMPARE(desk.rows(), 2);
        desk.controller->selectAll();
        QCOMPARE(desk.controller->selectedCount(), 2);
        desk.controller->goTo(olsen.id);
        QTRY_COMPARE(desk.controller->selectedCount(), 1);
        auto connection = desk.office.raw();
        QVERIFY(connection->run(u"DELETE FROM customer WHERE id = ?"_s, {olsen.id.value()}));
        emit desk.office->changes().changedElsewhere();
        QTRY_COMPARE(desk.controller->selectedCount(), 0);
        QVERIFY(!desk.controller->selected());
        Q_UNUSED(oberg)
    }

    void copiesTheRowsSelected()
    {
        Desk desk;
        std::ignore = desk.office.customer(u"Öberg AB"_s, u"10927781"_s);
        std::ignore = desk.office.customer(u"Olsen <AS>"_s);
        desk.open();
        QTRY_COMPARE(desk.rows(), 2);
        auto& columns = desk.table().columns();
        for (const C column : allCustomerColumns) {
            columns.setVisible(section(column), column == C::Name || column == C::Number);
        }
        desk.controller->selectAll();
        QGuiApplication::clipboard()->clear();
        desk.controller->copySelection();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
            u"Customer name\tCustomer number\nÖberg AB\t10927781\nOlsen <AS>\t\n"_s);
    }

    void tabGoesFromSearchToTheTableAndOn()
    {
        Desk desk;
        std::ignore = desk.office.customer(u"Öberg AB"_s);
        std::ignore = desk.office.customer(u"Olsen AS"_s);
        desk.open();
        QTRY_COMPARE(desk.rows(), 2);
        desk.controller->selectAll();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.controller->focusSearch();
        QStringList places;
        for (int i = 0; i < 5; ++i) {
            auto* focus = QApplication::focusWidget();
            places << (focus->objectName().isEmpty() ? focus->accessibleName()
                                                     : focus->objectName());
            QVERIFY(!focus->accessibleName().isEmpty()
                || !qobject_cast<QPushButton*>(focus)->text().isEmpty());
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QCOMPARE(places,
            (QStringList {u"Search customers"_s, u"add-customer-button"_s, u"addFilter"_s,
                u"Customers"_s, u"clear-selection-link"_s}));
    }

    void layoutComesBack()
    {
        Desk desk;
        std::ignore = desk.office.customer(u"Öberg AB"_s);
        desk.open();
        desk.table().columns().setVisible(section(C::Technician), false);
        desk.table().columns().setSort({{section(C::Users), true}, {section(C::Name), false}});
        QTRY_COMPARE(desk.controller->sortedBy(), u"Sorted by Users, then Customer name"_s);
        desk.controller.reset();
        desk.open();
        QVERIFY(!desk.table().columns().column(section(C::Technician)).visible);
        QCOMPARE(desk.controller->sortedBy(), u"Sorted by Users, then Customer name"_s);
        QTRY_COMPARE(desk.rows(), 1);
    }
};

QTEST_MAIN(TestCustomersController)
#include "tst_customerscontroller.moc"
