#include "accessbench.h"
#include "ui/access/permissiongriddialog.h"
#include "ui/access/permissiongridmodel.h"
#include "ui/common/noticebar.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTableView>

using namespace kontorist;
using namespace kontorist::test;

namespace {

constexpr int billing = PermissionGridModel::firstPermission;

} // namespace

class TestPermissionGridDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AccessBench> m_bench;
    Customer m_customer;
    CustomerUser m_a;
    CustomerUser m_b;
    QPointer<PermissionGridDialog> m_dialog;

    void open(CustomerId customer)
    {
        m_dialog = new PermissionGridDialog(m_bench->context(), customer, nullptr);
        QSignalSpy loaded(m_dialog, &PermissionGridDialog::loaded);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_VERIFY(!loaded.isEmpty());
    }

    [[nodiscard]] QTableView* table() const { return child<QTableView>(m_dialog, u"gridTable"_s); }
    [[nodiscard]] QPushButton* save() const
    {
        return child<QPushButton>(m_dialog, u"saveButton"_s);
    }
    [[nodiscard]] QString notice() const { return m_dialog->findChild<NoticeBar*>()->text(); }
    [[nodiscard]] Permissions permissionsOf(const CustomerUser& user) const
    {
        return m_bench->office.userNow(user.id).access.permissions;
    }
    void key(Qt::Key which) const { QTest::keyClick(table(), which); }

private slots:
    void init()
    {
        m_bench = std::make_unique<AccessBench>();
        m_customer = m_bench->office.customer(u"Fjordlys AS"_s);
        m_a = m_bench->office.user(m_customer.id, u"a@x.se"_s);
        m_b = m_bench->office.user(m_customer.id, u"b@x.se"_s);
    }

    void cleanup()
    {
        delete m_dialog;
        m_bench.reset();
    }

    void worksByKeyboard() // CUS-03, CUS-27
    {
        open(m_customer.id);
        QVERIFY(table()->hasFocus());
        QCOMPARE(table()->currentIndex(), table()->model()->index(0, billing));
        key(Qt::Key_Space);
        key(Qt::Key_Right);
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        QVERIFY(m_dialog->isWindowModified());
        QCOMPARE(textOf(m_dialog, u"cellText"_s), u"b has “Support”. Not saved yet."_s);
        QVERIFY(table()->model()->index(0, billing).data(stagedRole).toBool());
        key(Qt::Key_Tab); // leaves the table
        QVERIFY(!table()->hasFocus());
        QSignalSpy saved(m_dialog, &PermissionGridDialog::saved);
        QSignalSpy message(m_dialog, &PermissionGridDialog::message);
        save()->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(message.size(), 1);
        QCOMPARE(permissionsOf(m_a), Permissions(Permission::Billing));
        QCOMPARE(permissionsOf(m_b), Permissions(Permission::Support));
        QVERIFY(!m_dialog->isWindowModified());
        QVERIFY(m_dialog->isVisible());
    }

    void worksByMouse()
    {
        open(m_customer.id);
        const QModelIndex cell = table()->model()->index(1, billing + 2);
        const QPoint place = table()->visualRect(cell).topLeft() + QPoint(3, 3);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(cell.data(stagedRole).toBool());
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(!cell.data(stagedRole).toBool());
    }

    void enterInTheFilterSavesNothing()
    {
        open(m_customer.id);
        key(Qt::Key_Space);
        auto* filter = child<QLineEdit>(m_dialog, u"filterEdit"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"b"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(table()->hasFocus());
        QVERIFY(m_dialog->hasUnsavedChanges());
        key(Qt::Key_Space);
        QCOMPARE(textOf(m_dialog, u"cellText"_s), u"b has “Billing”. Not saved yet."_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Escape); // clears, and the dialog stays
        QVERIFY(filter->text().isEmpty());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(permissionsOf(m_a), Permissions());
    }

    void aLockedRowSaysWhy()
    {
        CustomerOffice::must(
            m_bench->office->customerUsers().decline(m_bench->office.inviteUser(m_a.id)));
        open(m_customer.id);
        QVERIFY(textOf(m_dialog, u"cellText"_s).contains(u"This one is Declined"_s));
        key(Qt::Key_Space);
        QVERIFY(notice().contains(u"Declined"_s));
        QVERIFY(!m_dialog->hasUnsavedChanges());
    }

    void savesAllOrNothing()
    {
        open(m_customer.id);
        key(Qt::Key_Space);
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        // The other one declines at another computer, a moment before Save is pressed.
        const auto elsewhere = m_bench->colleague();
        CustomerOffice::must(
            elsewhere->customerUsers().decline(m_bench->office.inviteUser(m_b.id)));
        // The invitation was told at once; the answer from elsewhere was not.
        QTRY_VERIFY(save()->isEnabled());
        save()->click();
        QTRY_COMPARE(m_bench->prompt.notices.size(), size_t(1));
        QCOMPARE(permissionsOf(m_a), Permissions());
        QCOMPARE(permissionsOf(m_b), Permissions());
        QVERIFY(m_dialog->hasUnsavedChanges()); // nothing that was ticked is lost
    }

    void twoClerksAtOnce()
    {
        open(m_customer.id);
        key(Qt::Key_Space);
        const auto elsewhere = m_bench->colleague();
        CustomerOffice::must(elsewhere->customerUsers().changeAccess(
            m_a.id, m_a.access, accessOf(Permission::Security)));
        save()->click();
        QTRY_VERIFY(notice().contains(u"A colleague changed"_s));
        QCOMPARE(permissionsOf(m_a), Permissions(Permission::Security));
        QTRY_VERIFY(save()->isEnabled());
        QSignalSpy saved(m_dialog, &PermissionGridDialog::saved);
        save()->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(permissionsOf(m_a), Permission::Security | Permission::Billing);
        QCOMPARE(m_bench->prompt.notices.size(), size_t(0));
    }

    void leavingNobodyIsAskedFirst() // LGN-05
    {
        CustomerOffice::must(m_bench->office->customerUsers().changeAccess(
            m_a.id, m_a.access, accessOf({}, CustomerUserLevel::Administrator)));
        open(m_customer.id);
        key(Qt::Key_Left);
        key(Qt::Key_Space);
        m_bench->prompt.confirmAnswers = {{}, {true, false, false}};
        save()->click();
        QCOMPARE(m_bench->prompt.confirms.size(), size_t(1));
        QVERIFY(m_dialog->hasUnsavedChanges());
        QSignalSpy saved(m_dialog, &PermissionGridDialog::saved);
        save()->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_bench->office.userNow(m_a.id).access.level, CustomerUserLevel::User);
    }

    void closingAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::newRow("cancel") << 0;
        QTest::newRow("discard") << 1;
        QTest::newRow("save") << 2;
    }

    void closingAsks()
    {
        QFETCH(int, answer);
        open(m_customer.id);
        key(Qt::Key_Space);
        m_bench->prompt.confirmAnswers = {{answer == 2, false, answer == 1}};
        std::optional<bool> closed;
        m_dialog->requestClose([&closed](bool now) { closed = now; });
        QTRY_VERIFY(closed.has_value());
        QCOMPARE(*closed, answer != 0);
        QCOMPARE(permissionsOf(m_a).testFlag(Permission::Billing), answer == 2);
    }

    void nobodyYet()
    {
        open(m_bench->office.customer(u"Tom AS"_s).id);
        QVERIFY(child<QLabel>(m_dialog, u"emptyText"_s)->isVisible());
        QVERIFY(!save()->isEnabled());
    }

    void fiveThousandPeople()
    {
        CardEdit edit;
        edit.customer = m_customer.id;
        edit.before = draftOf(m_customer);
        edit.after = edit.before;
        for (int i = 0; i < 5000; ++i) {
            NewUserRequest request;
            request.person = {u"Person %1"_s.arg(i, 4, 10, QLatin1Char('0')), u"p%1@x.se"_s.arg(i),
                {}, {}, u"en"_s};
            edit.added.push_back(request);
        }
        CustomerOffice::must(m_bench->office->customers().saveCard(edit));
        open(m_customer.id);
        QCOMPARE(table()->model()->rowCount(), 5002);
        QElapsedTimer timer;
        timer.start();
        table()->scrollToBottom();
        m_dialog->grab();
        for (int i = 0; i < 20; ++i) {
            key(Qt::Key_Space);
            key(Qt::Key_Down);
        }
        m_dialog->grab();
        QTest::keyClicks(child<QLineEdit>(m_dialog, u"filterEdit"_s), u"person 0042"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        // No widget per cell, and nothing that walks over all cells at a key.
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(table()->findChildren<QWidget*>().size() < 100);
    }
};

QTEST_MAIN(TestPermissionGridDialog)
#include "tst_permissiongriddialog.moc"
