#include "accessbench.h"
#include "ui/access/permissiongridmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace kontorist;
using namespace kontorist::test;

using Status = CustomerUserStatus;

namespace {

constexpr int billing = PermissionGridModel::firstPermission;
constexpr int support = PermissionGridModel::firstPermission + 1;

CustomerUser person(
    int id, Status status = Status::Active, CustomerUserLevel level = CustomerUserLevel::User)
{
    CustomerUser user;
    user.id = CustomerUserId(id);
    user.userName = u"Åsa %1"_s.arg(id);
    user.email = u"p%1@x.se"_s.arg(id);
    user.status = status;
    user.access.level = level;
    return user;
}

std::vector<CustomerUser> people(int count)
{
    std::vector<CustomerUser> list;
    for (int id = 1; id <= count; ++id) {
        list.push_back(person(id));
    }
    return list;
}

} // namespace

class TestPermissionGridModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PermissionGridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    bool toggle(int row, int column) const
    {
        const QModelIndex index = m_model->index(row, column);
        const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        return m_model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private slots:
    void init()
    {
        m_model = std::make_unique<PermissionGridModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setActor(Right::EditCustomerPermissions, true);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void everyPermissionIsAColumn() // GST-16, CUS-03
    {
        QCOMPARE(m_model->columnCount(), 17);
        m_model->setUsers({person(1)});
        for (int column = 1; column < m_model->columnCount(); ++column) {
            QVERIFY(toggle(0, column));
            QVERIFY(m_model->index(0, column).data(stagedRole).toBool());
        }
        const auto edits = m_model->edits();
        QCOMPARE(edits.size(), size_t(1));
        QCOMPARE(edits[0].after.level, CustomerUserLevel::Administrator); // LGN-05
        for (const Permission permission : allPermissions()) {
            QVERIFY(edits[0].after.permissions.testFlag(permission));
        }
        for (int column = 1; column < m_model->columnCount(); ++column) {
            QVERIFY(toggle(0, column));
        }
        QCOMPARE(m_model->editedUsers(), 0);
    }

    void rowsAreLockedAsTheTableSays_data()
    {
        QTest::addColumn<int>("status");
        for (const auto status : allCustomerUserStatuses) {
            QTest::addRow("%s", qPrintable(customerUserStatusName(status)))
                << static_cast<int>(status);
        }
    }

    void rowsAreLockedAsTheTableSays()
    {
        QFETCH(int, status);
        m_model->setUsers({person(1, static_cast<Status>(status))});
        const bool offered = customerUserActionRule(CustomerUserAction::ChangeAccess)
                                 .offered[static_cast<size_t>(status)];
        const QModelIndex cell = m_model->index(0, billing);
        QCOMPARE(cell.data(lockedRole).toString().isEmpty(), offered);
        QCOMPARE(cell.flags().testFlag(Qt::ItemIsUserCheckable), offered);
        QSignalSpy refused(m_model.get(), &PermissionGridModel::refused);
        QCOMPARE(toggle(0, billing), offered);
        QCOMPARE(refused.size(), offered ? 0 : 1);
        if (!offered) {
            QVERIFY(refused[0][0].toString().contains(u"Declined"_s));
            QVERIFY(cell.data(sentenceRole).toString().contains(u"locked"_s));
        }
    }

    void withoutTheRightAllIsLocked() // CUS-09
    {
        m_model->setActor(allRights() & ~Rights(Right::EditCustomerPermissions), true);
        m_model->setUsers({person(1)});
        QVERIFY(!toggle(0, billing));
        m_model->setActor(allRights(), false);
        QVERIFY(!toggle(0, billing));
        m_model->setActor(Right::EditCustomerPermissions, true);
        QVERIFY(toggle(0, billing));
    }

    void theLastAdministratorCannotBeTakenAway()
    {
        const auto boss = CustomerUserLevel::Administrator;
        m_model->setUsers(
            {person(1, Status::Active, boss), person(2), person(3, Status::Pending, boss)});
        QSignalSpy refused(m_model.get(), &PermissionGridModel::refused);
        QVERIFY(!toggle(0, PermissionGridModel::levelColumn));
        QVERIFY(refused[0][0].toString().contains(u"last active administrator"_s));
        // Handed over in one go: first the new one, then the old one.
        QVERIFY(toggle(1, PermissionGridModel::levelColumn));
        QVERIFY(toggle(0, PermissionGridModel::levelColumn));
        QVERIFY(!m_model->leavesNobody());
        QVERIFY(toggle(0, billing));
    }

    void leavingNobodyIsSeen()
    {
        m_model->setUsers(
            {person(1, Status::Pending, CustomerUserLevel::Administrator), person(2)});
        QVERIFY(toggle(0, PermissionGridModel::levelColumn));
        QVERIFY(m_model->leavesNobody());
        m_model->discardEdits();
        QVERIFY(!m_model->leavesNobody());
    }

    void whatColleaguesChangedIsMergedTickByTick()
    {
        m_model->setUsers(people(3));
        QVERIFY(toggle(0, billing));
        QVERIFY(toggle(1, billing));
        std::vector<CustomerUser> now = people(3);
        now[0].access.permissions = Permission::Support;
        now[1].access.permissions = Permission::Billing; // the same as mine
        QCOMPARE(m_model->setUsers(now), (QStringList {u"Åsa 1"_s, u"Åsa 2"_s}));
        QCOMPARE(m_model->editedUsers(), 1);
        const auto edits = m_model->edits();
        QCOMPARE(edits[0].user.access.permissions, Permissions(Permission::Support));
        QCOMPARE(edits[0].after.permissions, Permission::Support | Permission::Billing);
        QVERIFY(!m_model->index(0, support).data(stagedRole).toBool());
        now.erase(now.begin());
        m_model->setUsers(now); // gone: its edit goes along
        QCOMPARE(m_model->editedUsers(), 0);
    }

    void filters()
    {
        m_model->setUsers(people(30));
        m_model->setFilter(u"asa 30"_s);
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(toggle(0, billing));
        m_model->setFilter(u"P3@"_s);
        QCOMPARE(m_model->rowCount(), 1);
        m_model->setFilter({});
        QVERIFY(m_model->index(29, billing).data(stagedRole).toBool());
    }

    void fiveThousandPeople()
    {
        m_tester.reset(); // it visits every cell at every signal; here the time counts
        QElapsedTimer timer;
        timer.start();
        m_model->setUsers(people(5000));
        for (int row = 0; row < 5000; ++row) {
            QVERIFY(toggle(row, billing));
        }
        m_model->setFilter(u"499"_s);
        QCOMPARE(m_model->rowCount(), 15); // 499, 1499 … 4499, 4990 to 4999
        m_model->setFilter({});
        QCOMPARE(m_model->edits().size(), size_t(5000));
        QVERIFY(!m_model->leavesNobody());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestPermissionGridModel)
#include "tst_permissiongridmodel.moc"
