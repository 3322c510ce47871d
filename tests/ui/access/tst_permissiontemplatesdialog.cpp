#include "accessbench.h"
#include "ui/access/permissiontemplatesdialog.h"
#include "ui/access/templateeditdialog.h"
#include "ui/access/templatefollowersdialog.h"
#include "ui/common/noticebar.h"
#include "ui/dialogs/fieldconflictdialog.h"

#include <QPointer>
#include <QTableView>

using namespace kontorist;
using namespace kontorist::test;

class TestPermissionTemplatesDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AccessBench> m_bench;
    PermissionTemplate m_buyer;
    Customer m_customer;
    QPointer<PermissionTemplatesDialog> m_dialog;

    [[nodiscard]] PermissionTemplateService& service() const
    {
        return m_bench->office->permissionTemplates();
    }

    void open()
    {
        m_dialog = new PermissionTemplatesDialog(m_bench->context(), nullptr);
        QSignalSpy loaded(m_dialog, &PermissionTemplatesDialog::loaded);
        m_dialog->show();
        QTRY_VERIFY(!loaded.isEmpty());
    }

    [[nodiscard]] QTableView* table() const
    {
        return child<QTableView>(m_dialog, u"templatesTable"_s);
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    [[nodiscard]] QString notice() const { return m_dialog->findChild<NoticeBar*>()->text(); }

    template <class Dialog>
    [[nodiscard]] Dialog* opened() const
    {
        Dialog* found = nullptr;
        std::ignore = QTest::qWaitFor([&] {
            found = m_dialog->findChild<Dialog*>();
            return found != nullptr && found->isVisible();
        });
        return found;
    }

    /// Follows the template, and then got one permission more by hand.
    [[nodiscard]] CustomerUser drifted(const QString& email) const
    {
        const CustomerUser user = follower(email);
        CustomerUserAccess more = user.access;
        more.permissions |= Permission::Security;
        return CustomerOffice::must(
            m_bench->office->customerUsers().changeAccess(user.id, user.access, more));
    }

    [[nodiscard]] CustomerUser follower(const QString& email) const
    {
        const CustomerUser user = m_bench->office.user(m_customer.id, email);
        CustomerOffice::must(service().follow(m_buyer.id, {user.id}));
        return m_bench->office.userNow(user.id);
    }

    [[nodiscard]] Permissions permissionsOf(const CustomerUser& user) const
    {
        return m_bench->office.userNow(user.id).access.permissions;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AccessBench>();
        m_buyer = m_bench->newTemplate(u"Buyer"_s, Permission::PlaceOrders);
        m_customer = m_bench->office.customer(u"Fjordlys AS"_s);
    }

    void cleanup()
    {
        delete m_dialog;
        m_bench.reset();
    }

    void listsFollowersAndHowManyDiffer()
    {
        std::ignore = follower(u"a@x.se"_s);
        std::ignore = drifted(u"b@x.se"_s);
        open();
        QCOMPARE(cell(0, 0), u"Buyer"_s);
        QCOMPARE(cell(0, 1), u"2"_s);
        QCOMPARE(cell(0, 2), u"1"_s);
        QCOMPARE(cell(0, 3), u"Place orders"_s);
        // What a colleague does comes in by itself.
        std::ignore = follower(u"c@x.se"_s);
        QTRY_COMPARE(cell(0, 1), u"3"_s);
    }

    void emptySaysWhatToDo()
    {
        CustomerOffice::must(service().remove(m_buyer.id, 0));
        open();
        QVERIFY(child<QLabel>(m_dialog, u"emptyText"_s)->isVisible());
        QVERIFY(child<QPushButton>(m_dialog, u"addButton"_s)->isEnabled());
        QVERIFY(!child<QPushButton>(m_dialog, u"deleteButton"_s)->isEnabled());
    }

    void adds()
    {
        open();
        press(m_dialog, u"addButton"_s);
        auto* form = opened<TemplateEditDialog>();
        QVERIFY(form != nullptr);
        auto* save = child<QPushButton>(form, u"saveButton"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(child<QLineEdit>(form, u"nameEdit"_s), u"BUYER"_s);
        press(form, tickName(Permission::ReportFaults));
        save->click();
        QTRY_VERIFY(textOf(form, u"nameFault"_s).contains(u"taken"_s));
        child<QLineEdit>(form, u"nameEdit"_s)->setText(u"Caretaker"_s);
        save->click();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(1, 0), u"Caretaker"_s);
        QCOMPARE(cell(1, 3), u"Report faults"_s);
        QVERIFY(notice().contains(u"Caretaker"_s));
    }

    void editingOffersToPush()
    {
        const CustomerUser kari = follower(u"a@x.se"_s);
        open();
        press(m_dialog, u"editButton"_s);
        auto* form = opened<TemplateEditDialog>();
        QVERIFY(form != nullptr);
        QVERIFY(textOf(form, u"followersNote"_s).contains(u"until the template is pushed"_s));
        press(form, tickName(Permission::Billing));
        press(form, u"saveButton"_s);
        QTRY_VERIFY(notice().contains(u"differ from it now"_s));
        QCOMPARE(permissionsOf(kari), Permissions(Permission::PlaceOrders));
        m_bench->prompt.confirmAnswers = {{true, false, false}};
        for (auto* button : m_dialog->findChild<NoticeBar*>()->findChildren<QPushButton*>()) {
            button->click();
        }
        QTRY_COMPARE(permissionsOf(kari), Permission::PlaceOrders | Permission::Billing);
    }

    void twoClerksEditOne_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void twoClerksEditOne()
    {
        QFETCH(bool, mine);
        open();
        press(m_dialog, u"editButton"_s);
        auto* form = opened<TemplateEditDialog>();
        QVERIFY(form != nullptr);
        press(form, tickName(Permission::Billing));
        const auto elsewhere = m_bench->colleague();
        CustomerOffice::must(elsewhere->permissionTemplates().edit(
            m_buyer.id, 0, u"Purchaser"_s, Permission::PlaceOrders | Permission::Support));
        press(form, u"saveButton"_s);
        auto* asked = opened<FieldConflictDialog>();
        QVERIFY(asked != nullptr);
        QCOMPARE(tick(asked, u"mine-permissions"_s)->text(), u"Billing added"_s);
        press(asked, mine ? u"mine-permissions"_s : u"theirs-permissions"_s);
        press(asked, u"saveButton"_s);
        QTRY_VERIFY(notice().contains(u"Purchaser"_s)); // their new name is kept
        const auto now = CustomerOffice::must(service().list()).front();
        QCOMPARE(now.name, u"Purchaser"_s);
        QCOMPARE(now.permissions,
            Permission::PlaceOrders | (mine ? Permission::Billing : Permission::Support));
    }

    void deletesWhatNobodyFollows()
    {
        open();
        m_bench->prompt.confirmAnswers = {{}, {true, false, false}};
        press(m_dialog, u"deleteButton"_s);
        QVERIFY(m_bench->prompt.confirms[0].destructive);
        QCOMPARE(CustomerOffice::must(service().list()).size(), size_t(1));
        press(m_dialog, u"deleteButton"_s);
        QTRY_COMPARE(CustomerOffice::must(service().list()).size(), size_t(0));
    }

    void inUseIsRefusedWithTheNumber_data()
    {
        QTest::addColumn<bool>("behindTheBack");
        QTest::newRow("known") << false;
        QTest::newRow("followed while being asked") << true;
    }

    void inUseIsRefusedWithTheNumber()
    {
        QFETCH(bool, behindTheBack);
        if (!behindTheBack) {
            std::ignore = follower(u"a@x.se"_s);
        }
        open();
        if (behindTheBack) {
            m_bench->prompt.beforeConfirm = [this] { std::ignore = follower(u"a@x.se"_s); };
            m_bench->prompt.confirmAnswers = {{true, false, false}};
        }
        m_bench->prompt.noticeAnswers = {true}; // "Show followers"
        press(m_dialog, u"deleteButton"_s);
        QTRY_COMPARE(m_bench->prompt.notices.size(), size_t(1));
        QVERIFY(m_bench->prompt.notices[0].title.contains(u"Cannot delete “Buyer”: 1 "_s));
        QCOMPARE(m_bench->prompt.confirms.size(), size_t(behindTheBack ? 1 : 0));
        QCOMPARE(CustomerOffice::must(service().list()).size(), size_t(1));
        QVERIFY(opened<TemplateFollowersDialog>() != nullptr);
    }

    void pushesToThoseThatDiffer()
    {
        const CustomerUser same = follower(u"a@x.se"_s);
        const CustomerUser other = drifted(u"b@x.se"_s);
        const CustomerUser gone = drifted(u"c@x.se"_s);
        CustomerOffice::must(
            m_bench->office->customerUsers().decline(m_bench->office.inviteUser(gone.id)));
        open();
        m_bench->prompt.confirmAnswers = {{}, {true, false, false}};
        press(m_dialog, u"pushButton"_s);
        QTRY_COMPARE(m_bench->prompt.confirms.size(), size_t(1));
        QVERIFY(m_bench->prompt.confirms[0].title.contains(u"1 followers"_s));
        QVERIFY(m_bench->prompt.confirms[0].text.contains(u"left out"_s));
        QVERIFY(permissionsOf(other).testFlag(Permission::Security));
        press(m_dialog, u"pushButton"_s);
        QTRY_COMPARE(permissionsOf(other), Permissions(Permission::PlaceOrders));
        QCOMPARE(permissionsOf(same), Permissions(Permission::PlaceOrders));
        QVERIFY(permissionsOf(gone).testFlag(Permission::Security)); // DECLINED: not changed
        QTRY_VERIFY(notice().contains(u"have the permissions"_s));
    }

    void followersShowWhatDiffers()
    {
        std::ignore = follower(u"a@x.se"_s);
        const CustomerUser first = drifted(u"b@x.se"_s);
        const CustomerUser second = drifted(u"c@x.se"_s);
        open();
        press(m_dialog, u"followersButton"_s);
        auto* list = opened<TemplateFollowersDialog>();
        QVERIFY(list != nullptr);
        auto* rows = child<QTableView>(list, u"followersTable"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QCOMPARE(rows->model()->index(0, 3).data().toString(), u"As the template"_s);
        QCOMPARE(rows->model()->index(1, 3).data().toString(), u"Differs: also has Security"_s);
        QVERIFY(rows->model()->index(1, 3).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!child<QPushButton>(list, u"pushSelectedButton"_s)->isEnabled());
        rows->selectRow(2);
        m_bench->prompt.confirmAnswers = {{true, false, false}};
        press(list, u"pushSelectedButton"_s);
        QTRY_COMPARE(permissionsOf(second), Permissions(Permission::PlaceOrders));
        QVERIFY(permissionsOf(first).testFlag(Permission::Security));
        QTRY_VERIFY(textOf(list, u"summaryText"_s).contains(u"1 differ"_s));
    }

    void writingNeedsItsRight()
    {
        std::ignore = follower(u"a@x.se"_s);
        m_bench->signInWith(Right::ManageCustomers);
        open();
        for (const auto& name :
            {u"addButton"_s, u"editButton"_s, u"deleteButton"_s, u"pushButton"_s}) {
            QVERIFY2(!child<QPushButton>(m_dialog, name)->isEnabled(), qPrintable(name));
        }
        QVERIFY(child<QPushButton>(m_dialog, u"followersButton"_s)->isEnabled());
        QVERIFY(textOf(m_dialog, u"reasonText"_s).contains(u"right"_s));
    }
};

QTEST_MAIN(TestPermissionTemplatesDialog)
#include "tst_permissiontemplatesdialog.moc"
