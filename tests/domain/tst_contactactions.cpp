#include "domain/contactactions.h"

#include <QSet>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

ContactFacts able(ContactStatus status)
{
    ContactFacts facts;
    facts.status = status;
    facts.hasEmail = true;
    facts.invited = true;
    facts.rights = allRights();
    return facts;
}

} // namespace

/// The table as the office's handbook has it, written a second time: one line per action, a letter
/// per status (Unregistered, Not active, Active, Deactivated).
class TestContactActions : public QObject
{
    Q_OBJECT

private slots:
    void offered_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("offered");
        const auto row = [](const char* tag, ContactAction action, const QString& offered) {
            QTest::newRow(tag) << static_cast<int>(action) << offered;
        };
        row("CON-30 send activation request", ContactAction::SendActivationRequest, u"YY--"_s);
        row("CON-05 register through link", ContactAction::RegisterThroughLink, u"Y---"_s);
        row("CON-11 self-register", ContactAction::SelfRegister, u"Y---"_s);
        row("CON-12 confirm", ContactAction::ConfirmRegistration, u"-Y--"_s);
        row("CON-34 activate", ContactAction::Activate, u"-Y--"_s);
        row("CON-37 deactivate", ContactAction::Deactivate, u"--Y-"_s);
        row("CON-23 delete identities", ContactAction::DeleteIdentities, u"--Y-"_s);
        row("CON-25 delete contact", ContactAction::DeleteContact, u"YYYY"_s);
        row("CON-39 back up", ContactAction::BackUpUserData, u"YYYY"_s);
        row("CON-03 edit", ContactAction::Edit, u"YYYY"_s);
        row("CON-14 revoke link", ContactAction::RevokeLink, u"YY--"_s);
        row("reset and re-invite", ContactAction::ResetAndReinvite, u"---Y"_s);
    }

    void offered()
    {
        QFETCH(int, action);
        QFETCH(QString, offered);
        for (const auto status : allContactStatuses) {
            const auto verdict = judge(static_cast<ContactAction>(action), able(status));
            const bool expected = offered[static_cast<qsizetype>(status)] == u'Y';
            QCOMPARE(verdict.allowed(), expected);
            if (!expected) {
                QCOMPARE(verdict.reason, RefusalReason::WrongStatus);
            }
        }
    }

    void everyActionHasOneRuleInItsPlace()
    {
        QSet<QString> ids;
        QSet<QString> verbs;
        int place = 0;
        for (const auto& rule : contactActionRules()) {
            QCOMPARE(static_cast<int>(rule.action), place++);
            QVERIFY(!ids.contains(rule.id));
            QVERIFY(!verbs.contains(rule.verb));
            ids.insert(rule.id);
            verbs.insert(rule.verb);
            QCOMPARE(&contactActionRule(rule.action), &rule);
        }
        QCOMPARE(place, 12);
    }

    void transitionsAreExactlyTheLegalOnes()
    {
        const auto pairs = contactTransitions();
        using S = ContactStatus;
        const std::vector<std::pair<S, S>> legal {{S::Unregistered, S::Active},
            {S::Unregistered, S::NotActive}, {S::NotActive, S::Active}, {S::Active, S::Deactivated},
            {S::Active, S::Unregistered}, {S::Deactivated, S::Unregistered}};
        QCOMPARE(pairs.size(), legal.size());
        for (const auto& pair : legal) {
            QVERIFY(std::find(pairs.begin(), pairs.end(), pair) != pairs.end());
        }
    }

    void irreversibleOnesAsk_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("CON-27 delete contact") << static_cast<int>(ContactAction::DeleteContact);
        QTest::newRow("CON-35 activate") << static_cast<int>(ContactAction::Activate);
        QTest::newRow("CON-38 deactivate") << static_cast<int>(ContactAction::Deactivate);
        QTest::newRow("CON-21 delete identities")
            << static_cast<int>(ContactAction::DeleteIdentities);
    }

    void irreversibleOnesAsk()
    {
        QFETCH(int, action);
        const auto& rule = contactActionRule(static_cast<ContactAction>(action));
        QVERIFY(!rule.reversible);
        QCOMPARE(rule.confirmation, Confirmation::Always);
    }

    void conditions_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("reason");
        enum Fault { NoEmail, NotInvited, Jobs, NoRight, ReadOnly };
        const auto row = [](const char* tag, ContactAction action, int fault,
                             RefusalReason reason) {
            QTest::newRow(tag) << static_cast<int>(action) << fault << static_cast<int>(reason);
        };
        row("invite without e-mail", ContactAction::SendActivationRequest, NoEmail,
            RefusalReason::NoEmail);
        row("reset without e-mail", ContactAction::ResetAndReinvite, NoEmail,
            RefusalReason::NoEmail);
        row("revoke without link", ContactAction::RevokeLink, NotInvited,
            RefusalReason::NotInvited);
        row("CON-29 delete with jobs in progress", ContactAction::DeleteContact, Jobs,
            RefusalReason::JobsInProgress);
        row("only client of a customer", ContactAction::DeleteContact, 5,
            RefusalReason::OnlyClient);
        row("LGN-05 last administrator of a customer", ContactAction::DeleteContact, 6,
            RefusalReason::LastAdministrator);
        row("LGN-05 deactivate the last administrator's contact is fine", ContactAction::Deactivate,
            6, RefusalReason::None);
        row("delete without right", ContactAction::DeleteContact, NoRight,
            RefusalReason::MissingRight);
        row("reset without right", ContactAction::ResetAndReinvite, NoRight,
            RefusalReason::MissingRight);
        row("edit read-only", ContactAction::Edit, ReadOnly, RefusalReason::ReadOnly);
        row("back up read-only is fine", ContactAction::BackUpUserData, ReadOnly,
            RefusalReason::None);
        row("back up without e-mail is fine", ContactAction::BackUpUserData, NoEmail,
            RefusalReason::None);
    }

    void conditions()
    {
        QFETCH(int, action);
        QFETCH(int, fault);
        QFETCH(int, reason);
        const auto which = static_cast<ContactAction>(action);
        for (const auto status : allContactStatuses) {
            ContactFacts facts = able(status);
            if (!judge(which, facts).allowed()) {
                continue;
            }
            facts.hasEmail = fault != 0;
            facts.invited = fault != 1;
            facts.blockingJobs = fault == 2 ? 2 : 0;
            facts.onlyClientOf = fault == 5 ? 1 : 0;
            facts.lastAdministratorOf = fault == 6 ? 1 : 0;
            facts.rights = fault == 3 ? Rights() : allRights();
            facts.writable = fault != 4;
            QCOMPARE(static_cast<int>(judge(which, facts).reason), reason);
        }
    }

    void portalActionsAreNotForVerbs()
    {
        QVERIFY(!contactActionFromVerb(u"self-register"));
        QCOMPARE(contactActionFromVerb(u"invite"), ContactAction::SendActivationRequest);
    }
};

QTEST_APPLESS_MAIN(TestContactActions)
#include "tst_contactactions.moc"
