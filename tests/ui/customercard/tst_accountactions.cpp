#include "ui/customercard/accountactions.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

using Action = CustomerUserAction;

struct Bar
{
    Theme theme;
    AccountActions actions {theme, nullptr};
    AccountActions::Subject subject;

    Bar()
    {
        AccountRow row;
        row.key = 1;
        row.user.id = CustomerUserId(1);
        row.user.userName = u"Åsa"_s;
        row.user.email = u"asa@b.se"_s;
        subject.row = row;
        subject.staged.rights = allRights();
        subject.staged.hasEmail = true;
        subject.staged.otherUsers = 1;
        subject.staged.otherActiveAdministrators = 1;
    }
    void setStatus(CustomerUserStatus status)
    {
        subject.row->user.status = status;
        subject.staged.status = status;
        subject.stored = subject.staged;
        actions.show(subject);
    }
    [[nodiscard]] bool enabled(const QString& name) const
    {
        return actions.findChild<QAction*>(u"action-"_s % name)->isEnabled();
    }
    [[nodiscard]] QString tip(const QString& name) const
    {
        return actions.findChild<QAction*>(u"action-"_s % name)->toolTip();
    }
};

} // namespace

/// The actions of a login account: what judge() says, and why not.
class TestAccountActions : public QObject
{
    Q_OBJECT

private slots:
    void asTheRulesSay_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("status");
        for (const auto& rule : customerUserActionRules()) {
            if (rule.doneBy != DoneBy::Staff) {
                continue;
            }
            for (const auto status : allCustomerUserStatuses) {
                QTest::addRow("%s %s", rule.id.data(), qPrintable(customerUserStatusName(status)))
                    << int(rule.action) << int(status);
            }
        }
    }
    void asTheRulesSay()
    {
        QFETCH(const int, action);
        QFETCH(const int, status);
        Bar bar;
        bar.setStatus(static_cast<CustomerUserStatus>(status));
        const auto which = static_cast<Action>(action);
        const bool allowed = judge(which, bar.subject.staged).allowed();
        const QString id = QString(customerUserActionRule(which).id);
        QCOMPARE(bar.enabled(id), allowed);
        QCOMPARE(bar.actions.reasonAgainst(which).isEmpty(), allowed);
        if (!allowed) {
            QCOMPARE(bar.tip(id), bar.actions.reasonAgainst(which));
        }
    }

    void whatIsStagedComesFirst()
    {
        Bar bar;
        bar.subject.row->access.level = CustomerUserLevel::Administrator;
        bar.setStatus(CustomerUserStatus::Active);
        for (const Action action : {Action::Deactivate, Action::SendLoginDetails,
                 Action::DeleteLoginIdentities, Action::BackUpUserData}) {
            QVERIFY(bar.actions.reasonAgainst(action).contains(u"Save or undo the changes"_s));
        }
        QVERIFY(bar.enabled(u"undo"_s));
        QVERIFY(bar.enabled(u"show-activity"_s)); // CUS-32: reading need not wait
        QVERIFY(bar.actions.reasonText().contains(u"Save or undo"_s));
    }

    void aNewAccountIsNotThereYet()
    {
        Bar bar;
        bar.subject.row->fresh = StagedUser();
        bar.setStatus(CustomerUserStatus::Pending);
        QVERIFY(!bar.enabled(u"send-invitation"_s));
        QVERIFY(bar.actions.reasonAgainst(Action::SendInvitation).contains(u"Save the card"_s));
        QVERIFY(bar.enabled(u"change-access"_s));
        QVERIFY(bar.enabled(u"remove"_s));
        QVERIFY(!bar.enabled(u"new-password"_s));
    }

    void permissionsNeedOnlyTheirOwnRight_CUS_09()
    {
        Bar bar;
        bar.subject.staged.rights = Right::EditCustomerPermissions;
        bar.subject.lockedAdding = u"You may not."_s;
        bar.setStatus(CustomerUserStatus::Active);
        QVERIFY(bar.enabled(u"change-access"_s));
        QVERIFY(!bar.enabled(u"remove"_s));
        QVERIFY(!bar.enabled(u"add-customer-user"_s));
        QCOMPARE(bar.tip(u"add-customer-user"_s), u"You may not."_s);
    }

    void nothingSelected()
    {
        Bar bar;
        bar.subject.row.reset();
        bar.actions.show(bar.subject);
        QVERIFY(bar.enabled(u"add-customer-user"_s));
        for (const QAction* action : bar.actions.menu()->actions()) {
            QVERIFY(action->isSeparator() || !action->isEnabled());
        }
        QCOMPARE(bar.tip(u"remove"_s), u"Select a login account first."_s);
    }

    void theNextStepIsOffered_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("text");
        QTest::newRow("pending") << int(CustomerUserStatus::Pending) << u"Send invitation"_s;
        QTest::newRow("declined") << int(CustomerUserStatus::Declined) << u"Send invitation"_s;
        QTest::newRow("sent") << int(CustomerUserStatus::InviteSent) << u"Resend invitation"_s;
        QTest::newRow("active") << int(CustomerUserStatus::Active) << u"Send login details"_s;
        QTest::newRow("inactive") << int(CustomerUserStatus::Inactive) << u"Activate"_s;
    }
    void theNextStepIsOffered()
    {
        QFETCH(const int, status);
        QFETCH(const QString, text);
        Bar bar;
        bar.setStatus(static_cast<CustomerUserStatus>(status));
        auto* next = bar.actions.findChild<QPushButton*>(u"next-action"_s);
        QVERIFY(!next->isHidden());
        QCOMPARE(next->text(), text);
        QSignalSpy performed(&bar.actions, &AccountActions::performRequested);
        next->click();
        QCOMPARE(performed.size(), 1);
    }

    void theLastAdministratorIsToldOnce()
    {
        Bar bar;
        bar.subject.staged.level = CustomerUserLevel::Administrator;
        bar.subject.staged.otherActiveAdministrators = 0;
        bar.setStatus(CustomerUserStatus::Active);
        QVERIFY(!bar.enabled(u"remove"_s));
        QVERIFY(!bar.enabled(u"deactivate"_s));
        QCOMPARE(bar.actions.reasonText().count(u"last active administrator"_s), 1);
    }

    void everythingHasAName()
    {
        Bar bar;
        bar.setStatus(CustomerUserStatus::Active);
        for (const auto* button : bar.actions.findChildren<QPushButton*>()) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestAccountActions)
#include "tst_accountactions.moc"
