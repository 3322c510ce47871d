#include "accessbench.h"
#include "ui/access/accessmapdialog.h"
#include "ui/access/accessmapmodel.h"
#include "ui/access/accessmapview.h"
#include "ui/words/customerwords.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTableView>

using namespace kontorist;
using namespace kontorist::test;

using Kind = CustomerUserKind;
using Status = CustomerUserStatus;
using Map = AccessMapModel;

class TestAccessMapView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AccessBench> m_bench;
    Customer m_customer;
    std::unique_ptr<AccessMapView> m_view;

    void make()
    {
        m_view = std::make_unique<AccessMapView>(m_bench->context(), nullptr);
        m_view->resize(900, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    [[nodiscard]] QTableView* table() const
    {
        return child<QTableView>(m_view.get(), u"accessTable"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void wait() const
    {
        QSignalSpy loaded(m_view.get(), &AccessMapView::loaded);
        QTRY_VERIFY(!loaded.isEmpty());
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AccessBench>();
        m_customer = m_bench->office.customer(u"Fjordlys AS"_s, u"700"_s);
    }

    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void oneCustomerOverAllPeople()
    {
        auto& office = m_bench->office;
        CustomerUser kari = office.activeClient(m_customer.id, u"kari@x.se"_s);
        CustomerOffice::must(office->customerUsers().changeAccess(
            kari.id, kari.access, accessOf(Permission::Billing, CustomerUserLevel::Administrator)));
        std::ignore
            = office.inStatus(m_customer.id, Kind::Contact, Status::Pending, u"nils@x.se"_s);
        make();
        m_view->showCustomer(m_customer.id);
        wait();
        QCOMPARE(m_view->rowCount(), 2);
        QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"User"_s);
        QCOMPARE(cell(0, Map::Who), u"kari (kari@x.se)"_s);
        QCOMPARE(cell(0, Map::Kind), u"Client"_s);
        QCOMPARE(cell(0, Map::Level), u"Administrator"_s);
        QCOMPARE(cell(0, Map::Access), u"Open"_s);
        QCOMPARE(cell(0, Map::Granted), u"Billing"_s);
        QCOMPARE(cell(1, Map::Status), u"Pending"_s);
        QCOMPARE(cell(1, Map::Access), words::accessBar(AccessBar::ContactNotActive));
        QCOMPARE(cell(1, Map::Granted), u"–"_s);
        // What is done meanwhile comes in by itself.
        CustomerOffice::must(office->customers().setArchived(m_customer.id, 0, true));
        QTRY_COMPARE(cell(0, Map::Access), words::accessBar(AccessBar::CustomerArchived));
        QCOMPARE(cell(0, Map::Granted), u"–"_s);
    }

    void onePersonOverAllCustomers()
    {
        auto& office = m_bench->office;
        const CustomerUser kari = office.activeClient(m_customer.id, u"kari@x.se"_s);
        const Customer other = office.customer(u"Öberg AB"_s);
        std::ignore = office.user(other.id, u"kari@x.se"_s, Kind::Guest);
        make();
        m_view->showPerson(kari.contact);
        wait();
        QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Customer"_s);
        QCOMPARE(cell(0, Map::Who), u"Fjordlys AS (700)"_s);
        QCOMPARE(cell(1, Map::Who), u"Öberg AB"_s);
        QCOMPARE(cell(1, Map::Access), words::accessBar(AccessBar::UserNotActive));
        QSignalSpy requested(m_view.get(), &AccessMapView::userRequested);
        emit table()->activated(table()->model()->index(0, 0));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<CustomerUserId>(), kari.id);
    }

    void theAccessListHoldsAccountsReachedAsGuest() // GST-23, GST-24
    {
        auto& office = m_bench->office;
        const CustomerUser kari = office.activeClient(m_customer.id, u"kari@x.se"_s);
        make();
        m_view->showAccessList(kari.contact);
        wait();
        QCOMPARE(m_view->rowCount(), 0); // GST-23: nothing to show yet
        const Customer other = office.customer(u"Öberg AB"_s);
        const CustomerUser guest = office.user(other.id, u"kari@x.se"_s, Kind::Guest);
        CustomerOffice::must(
            office->customerUsers().accept(office.inviteUser(guest.id), testing::password));
        QTRY_COMPARE(m_view->rowCount(), 1);
        QCOMPARE(cell(0, Map::Who), u"Öberg AB"_s);
        QCOMPARE(cell(0, Map::Kind), u"Guest"_s);
    }

    void emptySaysWhy()
    {
        make();
        m_view->showCustomer(m_customer.id);
        wait();
        bool told = false;
        for (const auto* label : m_view->findChildren<QLabel*>()) {
            told = told || (label->isVisible() && label->text().contains(u"no users yet"_s));
        }
        QVERIFY(told);
        QVERIFY(!child<QPushButton>(m_view.get(), u"exportCsvButton"_s)->isEnabled());
    }

    void facilitiesThatCount() // CUS-10, CUS-14
    {
        auto& office = m_bench->office;
        const auto made = m_bench->facilities(m_customer.id, 3);
        CustomerUser kari = office.activeClient(m_customer.id, u"kari@x.se"_s);
        CustomerUserAccess access = kari.access;
        access.scope = {{made[0].id, made[2].id}, true};
        CustomerOffice::must(office->customerUsers().changeAccess(kari.id, kari.access, access));
        make();
        m_view->showCustomer(m_customer.id);
        wait();
        QCOMPARE(cell(0, Map::Facilities), u"2 facilities, Not assigned to a facility"_s);
    }

    void exportsSafely()
    {
        auto& office = m_bench->office;
        const Contact evil = office.add(u"=HYPERLINK(1)"_s, u"evil@x.se"_s);
        Q_UNUSED(evil)
        std::ignore = office.user(m_customer.id, u"evil@x.se"_s);
        make();
        m_view->showCustomer(m_customer.id);
        wait();
        const QString path = m_bench->folder.filePath(u"map.csv"_s);
        m_bench->prompt.fileAnswers = {QString(), path};
        QSignalSpy message(m_view.get(), &AccessMapView::message);
        press(m_view.get(), u"exportCsvButton"_s); // cancelled
        QVERIFY(message.isEmpty());
        press(m_view.get(), u"exportCsvButton"_s);
        QTRY_COMPARE(message.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("id,user,email,login,customer_id,customer,"));
        QVERIFY(lines[1].contains(",'=HYPERLINK(1),evil@x.se,"));
        QVERIFY(lines[1].trimmed().endsWith(",contact-not-active"));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        std::ignore = m_bench->office.user(m_customer.id, u"a@x.se"_s);
        make();
        m_view->showCustomer(m_customer.id);
        wait();
        m_bench->prompt.fileAnswers = {m_bench->folder.filePath(u"nowhere/map.csv"_s)};
        press(m_view.get(), u"exportCsvButton"_s);
        QTRY_COMPARE(m_bench->prompt.notices.size(), size_t(1));
        QVERIFY(child<QPushButton>(m_view.get(), u"exportCsvButton"_s)->isEnabled());
    }

    void exportNeedsItsRight()
    {
        std::ignore = m_bench->office.user(m_customer.id, u"a@x.se"_s);
        m_bench->signInWith(allRights() & ~Rights(Right::ExportData));
        make();
        m_view->showCustomer(m_customer.id);
        wait();
        auto* button = child<QPushButton>(m_view.get(), u"exportCsvButton"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"right"_s));
    }

    void theModel()
    {
        AccessMapModel model(nullptr);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AccessRow row;
        row.user.id = CustomerUserId(1);
        row.user.access.permissions = Permission::Billing;
        row.access.bar = AccessBar::UserNotActive;
        model.setRows({row});
        const QString tip = model.index(0, Map::Granted).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"without effect now: Billing"_s), qPrintable(tip));
        QCOMPARE(accessCsvCells(row).size(), accessCsvHeader().size());
    }

    void theDialogAroundIt()
    {
        std::ignore = m_bench->office.user(m_customer.id, u"a@x.se"_s);
        AccessMapDialog dialog(m_bench->context(), m_customer.id, m_customer.name, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.windowTitle(), u"Access map"_s);
        QCOMPARE(textOf(&dialog, u"dialogTitle"_s), u"Who reaches Fjordlys AS"_s);
        dialog.show();
        QTRY_COMPARE(dialog.view().rowCount(), 1);
    }
};

QTEST_MAIN(TestAccessMapView)
#include "tst_accessmapview.moc"
