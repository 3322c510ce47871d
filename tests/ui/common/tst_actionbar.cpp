#include "ui/actions/actioncontroller.h"
#include "ui/common/actionbar.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

ActionFacts factsFor(ContactFacts contact)
{
    ActionFacts facts;
    facts.open = true;
    facts.rights = allRights();
    facts.selected = 1;
    facts.contact = contact;
    return facts;
}

} // namespace

class TestActionBar : public QObject
{
    Q_OBJECT

private slots:
    void primaryActionFollowsTheStatus_data()
    {
        QTest::addColumn<ContactStatus>("status");
        QTest::addColumn<QString>("text");
        QTest::newRow("CON-20 unregistered")
            << ContactStatus::Unregistered << u"Send activation request"_s;
        QTest::newRow("CON-20 not active") << ContactStatus::NotActive << u"Activate contact"_s;
        QTest::newRow("CON-20 active") << ContactStatus::Active << u"Back up user data"_s;
        QTest::newRow("CON-20 deactivated")
            << ContactStatus::Deactivated << u"Reset and re-invite"_s;
    }
    void primaryActionFollowsTheStatus()
    {
        QFETCH(ContactStatus, status);
        QFETCH(QString, text);
        QWidget window;
        Theme theme;
        ActionController actions(&window);
        ActionBar bar(actions, theme, ActionMenu::Contact, &window);
        window.show();
        actions.setFacts(factsFor({status, true, false, 0, 0, 0, allRights(), true}));
        const auto* primary = bar.findChild<ActionButton*>(u"primary-action"_s);
        QCOMPARE(primary->text(), text);
        QVERIFY(primary->isEnabled());
        // It is not shown a second time among the others.
        int shown = 0;
        for (const auto* button : bar.findChildren<ActionButton*>()) {
            shown += !button->isHidden() && button->text() == text ? 1 : 0;
        }
        QCOMPARE(shown, 1);
    }

    void everyActionIsVisibleOrBehindMore()
    {
        QWidget window;
        Theme theme;
        ActionController actions(&window);
        ActionBar bar(actions, theme, ActionMenu::Contact, &window);
        window.show();
        actions.setFacts(
            factsFor({ContactStatus::Active, true, false, 0, 0, 0, allRights(), true}));
        QSet<QAction*> found;
        for (const auto* button : bar.findChildren<ActionButton*>()) {
            if (button->isVisible()) {
                found.insert(button->shownAction());
                QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
            }
        }
        const auto* more = bar.findChild<QPushButton*>(u"more-actions"_s);
        for (auto* entry : more->menu()->actions()) {
            found.insert(entry);
        }
        for (const auto& spec : actionSpecs()) {
            if (spec.contact) {
                QVERIFY2(found.contains(actions.action(spec.id)), spec.name.data());
            }
        }
    }

    /// What is not offered stands there as text, each with its reason.
    void reasonsNameEveryRefusedAction_data()
    {
        QTest::addColumn<ContactFacts>("facts");
        for (const auto status : allContactStatuses) {
            QTest::newRow(qPrintable(contactStatusName(status)))
                << ContactFacts {status, true, false, 0, 0, 0, allRights(), true};
            QTest::newRow(qPrintable(contactStatusName(status) + u" busy, without e-mail"))
                << ContactFacts {status, false, false, 2, 0, 0, allRights(), true};
        }
    }
    void reasonsNameEveryRefusedAction()
    {
        QFETCH(ContactFacts, facts);
        const QString text = notOffered(facts);
        for (const auto& spec : actionSpecs()) {
            if (spec.contact) {
                const bool refused = !judge(*spec.contact, facts).allowed();
                QVERIFY2(text.contains(words::action(*spec.contact)) == refused, qPrintable(text));
            }
        }
    }

    void reasonsNameEveryRefusedActionOfACustomerUser_data()
    {
        QTest::addColumn<CustomerUserFacts>("facts");
        for (const auto status : allCustomerUserStatuses) {
            for (const auto kind : allCustomerUserKinds) {
                CustomerUserFacts facts;
                facts.status = status;
                facts.kind = kind;
                facts.rights = allRights();
                facts.hasEmail = true;
                QTest::addRow("%s %s", qPrintable(customerUserStatusName(status)),
                    qPrintable(customerUserKindName(kind)))
                    << facts;
            }
        }
    }
    void reasonsNameEveryRefusedActionOfACustomerUser()
    {
        QFETCH(CustomerUserFacts, facts);
        const QString text = notOffered(facts);
        for (const auto& spec : actionSpecs()) {
            if (spec.user && !judge(*spec.user, facts).allowed()) {
                QVERIFY2(text.contains(words::action(*spec.user)), qPrintable(text));
            }
        }
    }

    void primaryActionOfACustomerUserFollowsTheStatus()
    {
        QWidget window;
        Theme theme;
        ActionController actions(&window);
        ActionBar bar(actions, theme, ActionMenu::CustomerUser, &window);
        window.show();
        ActionFacts facts;
        facts.section = Section::CustomerUsers;
        facts.open = true;
        facts.rights = allRights();
        facts.selected = 1;
        for (const auto status : allCustomerUserStatuses) {
            facts.user = CustomerUserFacts {};
            facts.user->status = status;
            facts.user->hasEmail = true;
            facts.user->contactStatus = ContactStatus::Active;
            facts.user->rights = allRights();
            actions.setFacts(facts);
            const auto* primary = bar.findChild<ActionButton*>(u"primary-action"_s);
            QCOMPARE(primary->text(), words::action(primaryAction(status)));
            QVERIFY(primary->isEnabled());
        }
    }

    void oneSentenceWhileTheDatabaseIsAway()
    {
        QWidget window;
        Theme theme;
        ActionController actions(&window);
        ActionBar bar(actions, theme, ActionMenu::Contact, &window);
        auto facts = factsFor({ContactStatus::Active, true, false, 0, 0, 0, allRights(), true});
        facts.reachable = false;
        actions.setFacts(facts);
        QCOMPARE(bar.reasonText(), u"The database cannot be reached at the moment."_s);
    }

    void pressingTriggersTheAction()
    {
        QWidget window;
        Theme theme;
        ActionController actions(&window);
        ActionBar bar(actions, theme, ActionMenu::Contact, &window);
        window.show();
        actions.setFacts(
            factsFor({ContactStatus::NotActive, true, false, 0, 0, 0, allRights(), true}));
        std::vector<ActionId> triggered;
        connect(&actions, &ActionController::triggered, this,
            [&](ActionId id) { triggered.push_back(id); });
        auto* primary = bar.findChild<ActionButton*>(u"primary-action"_s);
        primary->setFocus();
        QTest::keyClick(primary, Qt::Key_Space);
        QCOMPARE(triggered, std::vector {ActionId::ActivateContact});
    }
};

QTEST_MAIN(TestActionBar)
#include "tst_actionbar.moc"
