#include "accessbench.h"
#include "ui/access/useraccessdialog.h"
#include "ui/dialogs/fieldconflictdialog.h"

#include <QListView>
#include <QPointer>

using namespace kontorist;
using namespace kontorist::test;

using Kind = CustomerUserKind;
using Status = CustomerUserStatus;

class TestUserAccessDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AccessBench> m_bench;
    Customer m_customer;
    CustomerUser m_kari;
    QPointer<UserAccessDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_saved;

    void open(CustomerUserId user)
    {
        m_dialog = new UserAccessDialog(m_bench->context(), user, nullptr);
        m_saved = std::make_unique<QSignalSpy>(m_dialog, &UserAccessDialog::saved);
        QSignalSpy loaded(m_dialog, &UserAccessDialog::loaded);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        QTRY_COMPARE(loaded.size(), 1);
    }

    QPushButton* save() const { return child<QPushButton>(m_dialog, u"saveButton"_s); }
    CustomerUserAccess stored() const { return m_bench->office.userNow(m_kari.id).access; }

    void colleagueChanges(const CustomerUserAccess& after) const
    {
        const auto elsewhere = m_bench->colleague();
        CustomerOffice::must(elsewhere->customerUsers().changeAccess(m_kari.id, stored(), after));
    }

    FieldConflictDialog* conflict() const
    {
        FieldConflictDialog* found = nullptr;
        std::ignore = QTest::qWaitFor([&] {
            found = m_dialog->findChild<FieldConflictDialog*>();
            return found != nullptr && found->isVisible();
        });
        return found;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AccessBench>();
        m_customer = m_bench->office.customer(u"Fjordlys AS"_s);
        m_kari = m_bench->office.user(
            m_customer.id, u"kari@olsen.no"_s, Kind::Contact, accessOf(Permission::Billing));
    }

    void cleanup()
    {
        delete m_dialog;
        m_bench.reset();
    }

    void everyCell_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        for (const auto kind : allCustomerUserKinds) {
            for (const auto status : allCustomerUserStatuses) {
                QTest::addRow("CUS-30 GST-09 %s %s", qPrintable(customerUserKindName(kind)),
                    qPrintable(customerUserStatusName(status)))
                    << static_cast<int>(kind) << static_cast<int>(status);
            }
        }
    }

    /// What the table of actions says, the window does: edits and saves, or locks with the reason.
    void everyCell()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        const auto wanted = static_cast<Status>(status);
        m_kari = m_bench->office.inStatus(
            m_customer.id, static_cast<Kind>(kind), wanted, u"cell@x.se"_s);
        open(m_kari.id);
        const bool offered = customerUserActionRule(CustomerUserAction::ChangeAccess)
                                 .offered[static_cast<size_t>(status)];
        QCOMPARE(child<QLabel>(m_dialog, u"lockedText"_s)->isVisible(), !offered);
        press(m_dialog, tickName(Permission::Security));
        QCOMPARE(save()->isEnabled(), offered);
        if (!offered) {
            QVERIFY(textOf(m_dialog, u"lockedText"_s).contains(u"Declined"_s));
            QCOMPARE(m_dialog->hasUnsavedChanges(), false);
            return;
        }
        QVERIFY(m_dialog->isWindowModified());
        save()->click();
        QTRY_COMPARE(m_saved->size(), 1);
        QCOMPARE(stored().permissions, Permissions(Permission::Security));
        QTRY_VERIFY(m_dialog.isNull());
    }

    void onlyTheOneRightIsNeeded_data()
    {
        QTest::addColumn<int>("rights");
        QTest::addColumn<bool>("editable");
        QTest::newRow("CUS-09 with it") << static_cast<int>(Right::EditCustomerPermissions) << true;
        QTest::newRow("CUS-09 all others")
            << int((allRights() & ~Rights(Right::EditCustomerPermissions)).toInt()) << false;
    }

    void onlyTheOneRightIsNeeded()
    {
        QFETCH(int, rights);
        QFETCH(bool, editable);
        m_bench->signInWith(Rights::fromInt(rights));
        open(m_kari.id);
        press(m_dialog, tickName(Permission::Security));
        QCOMPARE(save()->isEnabled(), editable);
        if (!editable) {
            QVERIFY(textOf(m_dialog, u"lockedText"_s).contains(u"Edit customer permissions"_s)
                || textOf(m_dialog, u"lockedText"_s).contains(u"right"_s));
            return;
        }
        save()->click();
        QTRY_COMPARE(m_saved->size(), 1);
    }

    void facilitiesAreSaved() // CUS-10, CUS-11, CUS-12, CUS-14
    {
        const auto made = m_bench->facilities(m_customer.id, 200);
        open(m_kari.id);
        auto* list = child<QListView>(m_dialog, u"facilityList"_s);
        QCOMPARE(list->model()->rowCount(), 201);
        for (const int row : {0, 7, 200}) {
            list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        }
        save()->click();
        QTRY_COMPARE(m_saved->size(), 1);
        QCOMPARE(stored().scope, (FacilityScope {{made[6].id, made[199].id}, true}));
        QCOMPARE(stored().permissions, Permissions(Permission::Billing));
    }

    void theLastAdministratorKeepsTheLevel() // LGN-05
    {
        m_kari = m_bench->office.administrator(m_customer.id, u"boss@x.se"_s);
        open(m_kari.id);
        press(m_dialog, u"level-USER"_s);
        QVERIFY(textOf(m_dialog, u"levelFault"_s).contains(u"last active administrator"_s));
        QVERIFY(!save()->isEnabled());
        press(m_dialog, u"level-ADMINISTRATOR"_s);
        QVERIFY(textOf(m_dialog, u"levelFault"_s).isEmpty());
        // Everything else of the last administrator can be changed.
        press(m_dialog, tickName(Permission::Security));
        save()->click();
        QTRY_COMPARE(m_saved->size(), 1);
    }

    void leavingNoAdministratorIsAskedFirst()
    {
        m_kari = m_bench->office.user(m_customer.id, u"boss@x.se"_s, Kind::Contact,
            accessOf({}, CustomerUserLevel::Administrator));
        open(m_kari.id);
        press(m_dialog, u"level-USER"_s);
        m_bench->prompt.confirmAnswers = {{}, {true, false, false}};
        save()->click();
        QTRY_COMPARE(m_bench->prompt.confirms.size(), size_t(1));
        QVERIFY(m_bench->prompt.confirms[0].destructive);
        QCOMPARE(stored().level, CustomerUserLevel::Administrator);
        QTRY_VERIFY(save()->isEnabled());
        save()->click();
        QTRY_COMPARE(m_saved->size(), 1);
        QCOMPARE(stored().level, CustomerUserLevel::User);
    }

    void anotherFieldOfAColleagueIsKept()
    {
        open(m_kari.id);
        press(m_dialog, tickName(Permission::Security));
        colleagueChanges(accessOf(Permission::Billing, CustomerUserLevel::Administrator));
        save()->click();
        QTRY_COMPARE(m_saved->size(), 1);
        QCOMPARE(stored(),
            accessOf(Permission::Billing | Permission::Security, CustomerUserLevel::Administrator));
        QCOMPARE(m_bench->prompt.notices.size(), size_t(0));
    }

    void theSameFieldIsAsked_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void theSameFieldIsAsked()
    {
        QFETCH(bool, mine);
        open(m_kari.id);
        press(m_dialog, tickName(Permission::Security));
        press(m_dialog, u"level-ADMINISTRATOR"_s);
        colleagueChanges(accessOf(Permission::Billing | Permission::Support));
        save()->click();
        FieldConflictDialog* asked = conflict();
        QVERIFY(asked != nullptr);
        QCOMPARE(tick(asked, u"mine-permissions"_s)->text(), u"Security added"_s);
        QCOMPARE(tick(asked, u"theirs-permissions"_s)->text(), u"Support added"_s);
        QVERIFY(asked->findChild<QAbstractButton*>(u"mine-level"_s) == nullptr);
        press(asked, mine ? u"mine-permissions"_s : u"theirs-permissions"_s);
        press(asked, u"saveButton"_s);
        QTRY_COMPARE(m_saved->size(), 1);
        QCOMPARE(stored(),
            accessOf(Permission::Billing | (mine ? Permission::Security : Permission::Support),
                CustomerUserLevel::Administrator));
    }

    void aUserThatIsGoneIsTold()
    {
        open(m_kari.id);
        press(m_dialog, tickName(Permission::Security));
        CustomerOffice::must(
            m_bench->office->customerUsers().perform(CustomerUserAction::Remove, m_kari.id, 0));
        save()->click();
        QTRY_COMPARE(m_bench->prompt.notices.size(), size_t(1));
        QVERIFY(m_saved->isEmpty());
        QVERIFY(m_dialog->isVisible());
    }

    void whatCannotBeReadIsTold()
    {
        m_dialog = new UserAccessDialog(m_bench->context(), CustomerUserId(999), nullptr);
        m_dialog->show();
        QTRY_VERIFY(child<QLabel>(m_dialog, u"loadFault"_s)->isVisible());
        QVERIFY(child<QPushButton>(m_dialog, u"retryButton"_s)->isVisible());
        QVERIFY(!save()->isEnabled());
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
        open(m_kari.id);
        press(m_dialog, tickName(Permission::Security));
        m_bench->prompt.confirmAnswers = {{answer == 2, false, answer == 1}};
        std::optional<bool> closed;
        m_dialog->requestClose([&closed](bool now) { closed = now; });
        QTRY_VERIFY(closed.has_value());
        QCOMPARE(*closed, answer != 0);
        QVERIFY(m_bench->prompt.confirms[0].text.contains(u"Permissions"_s));
        QCOMPARE(stored().permissions.testFlag(Permission::Security), answer == 2);
        if (answer == 0) {
            QVERIFY(m_dialog->isVisible() && m_dialog->hasUnsavedChanges());
        }
    }
};

QTEST_MAIN(TestUserAccessDialog)
#include "tst_useraccessdialog.moc"
