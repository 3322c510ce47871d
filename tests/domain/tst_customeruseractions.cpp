#include "domain/customeruseractions.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

using Action = CustomerUserAction;
using Kind = CustomerUserKind;
using Status = CustomerUserStatus;

CustomerUserFacts able(Status status, Kind kind)
{
    CustomerUserFacts facts;
    facts.status = status;
    facts.kind = kind;
    facts.level = CustomerUserLevel::Administrator;
    facts.contactStatus = ContactStatus::Active;
    facts.hasEmail = true;
    facts.hasNumberLogin = true;
    facts.otherActiveAdministrators = 1;
    facts.otherUsers = 3;
    facts.rights = allRights();
    return facts;
}

} // namespace

/// The table as the office's handbook has it, written a second time: a letter per status (Pending,
/// invite Sent, Declined, Active, Inactive); c = only for the kind CONTACT.
class TestCustomerUserActions : public QObject
{
    Q_OBJECT

private slots:
    void offered_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("result"); // status letter afterwards
        const auto row
            = [](const char* tag, Action action, const QString& offered, const QString& result) {
                  QTest::newRow(tag) << static_cast<int>(action) << offered << result;
              };
        row("GST-15 send invitation", Action::SendInvitation, u"Y-Y--"_s, u"S-S--"_s);
        row("GST-15 resend invitation", Action::ResendInvitation, u"-Y---"_s, u"-S---"_s);
        row("GST-18 cancel invitation", Action::CancelInvitation, u"-Y---"_s, u"-P---"_s);
        row("GST-18 expiry", Action::ExpireInvitation, u"-Y---"_s, u"-P---"_s);
        row("GST-19 accept", Action::AcceptInvitation, u"-Y---"_s, u"-A---"_s);
        row("GST-20 decline", Action::DeclineInvitation, u"-Y---"_s, u"-D---"_s);
        row("GST-14 activate", Action::Activate, u"c---Y"_s, u"A---A"_s);
        row("GST-18 deactivate", Action::Deactivate, u"---Y-"_s, u"---I-"_s);
        row("LGN-06 delete login identities", Action::DeleteLoginIdentities, u"---YY"_s,
            u"---PP"_s);
        row("LGN-13 send login details", Action::SendLoginDetails, u"c--Y-"_s, u"P--A-"_s);
        row("CUS-09 change access", Action::ChangeAccess, u"YY-YY"_s, u"PS-AI"_s);
        row("CUS-32 activity log", Action::ShowActivity, u"YYYYY"_s, u"PSDAI"_s);
        row("back up user data", Action::BackUpUserData, u"YYYYY"_s, u"PSDAI"_s);
        row("CUS-31 remove", Action::Remove, u"YYYYY"_s, u"PSDAI"_s);
    }

    void offered()
    {
        QFETCH(int, action);
        QFETCH(QString, offered);
        QFETCH(QString, result);
        const QString letters = u"PSDAI"_s;
        const auto which = static_cast<Action>(action);
        for (const auto status : allCustomerUserStatuses) {
            for (const auto kind : allCustomerUserKinds) {
                if (which == Action::DeleteLoginIdentities && kind == Kind::Guest) {
                    continue; // refused for its own reason, see conditions()
                }
                const auto place = static_cast<qsizetype>(status);
                const QChar letter = offered[place];
                const bool expected = letter == u'Y' || (letter == u'c' && kind == Kind::Contact);
                const auto verdict = judge(which, able(status, kind));
                QCOMPARE(verdict.allowed(), expected);
                if (!expected) {
                    QCOMPARE(verdict.reason,
                        letter == u'c' ? UserRefusal::NotContactKind : UserRefusal::WrongStatus);
                } else {
                    const auto after
                        = customerUserActionRule(which).result[static_cast<size_t>(status)];
                    QCOMPARE(letters[static_cast<qsizetype>(after)], result[place]);
                }
            }
        }
    }

    void everyActionHasOneRuleInItsPlace()
    {
        QSet<QString> ids;
        int place = 0;
        for (const auto& rule : customerUserActionRules()) {
            QCOMPARE(static_cast<int>(rule.action), place++);
            QVERIFY(!ids.contains(rule.id));
            ids.insert(rule.id);
            QCOMPARE(&customerUserActionRule(rule.action), &rule);
        }
        QCOMPARE(place, static_cast<int>(customerUserActionCount));
        QVERIFY(!customerUserActionFromId(u"accept-invitation"));
        QCOMPARE(customerUserActionFromId(u"remove"), Action::Remove);
    }

    void rights_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("right");
        for (const auto& rule : customerUserActionRules()) {
            Right right = Right::ManageCustomers;
            if (rule.action == Action::ChangeAccess) {
                right = Right::EditCustomerPermissions;
            } else if (rule.action == Action::BackUpUserData) {
                right = Right::ExportData;
            }
            QTest::addRow("CUS-09 %s", rule.id.data())
                << static_cast<int>(rule.action) << static_cast<int>(right);
        }
    }

    void rights()
    {
        QFETCH(int, action);
        QFETCH(int, right);
        const auto which = static_cast<Action>(action);
        const auto& rule = customerUserActionRule(which);
        for (const auto status : allCustomerUserStatuses) {
            auto facts = able(status, Kind::Contact);
            facts.rights = allRights() & ~Rights(static_cast<Right>(right));
            const bool refused = judge(which, facts).reason == UserRefusal::MissingRight;
            QCOMPARE(refused, rule.doneBy == DoneBy::Staff);
            facts.rights = static_cast<Right>(right);
            QVERIFY(judge(which, facts).reason != UserRefusal::MissingRight);
        }
    }

    void irreversibleOnesAsk()
    {
        for (const auto& rule : customerUserActionRules()) {
            const bool final
                = rule.action == Action::DeleteLoginIdentities || rule.action == Action::Remove;
            QCOMPARE(rule.reversible, !final);
            if (final || rule.action == Action::Deactivate) {
                QCOMPARE(rule.confirmation, UserConfirmation::Always);
            }
            QCOMPARE(rule.gone, rule.action == Action::Remove);
        }
    }

    void lastAdministrator_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("otherUsers");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* tag, Action action, int others, bool refused) {
            QTest::newRow(tag) << static_cast<int>(action) << others << refused;
        };
        row("LGN-05 deactivate", Action::Deactivate, 3, true);
        row("LGN-05 deactivate the only user", Action::Deactivate, 0, true);
        row("LGN-05 remove", Action::Remove, 3, true);
        row("LGN-05 remove the only user", Action::Remove, 0, false);
        row("LGN-05 level", Action::ChangeAccess, 3, true);
        row("LGN-05 delete login", Action::DeleteLoginIdentities, 3, true);
        row("back up is fine", Action::BackUpUserData, 3, false);
    }

    void lastAdministrator()
    {
        QFETCH(int, action);
        QFETCH(int, otherUsers);
        QFETCH(bool, refused);
        auto facts = able(Status::Active, Kind::Contact);
        facts.otherActiveAdministrators = 0;
        facts.otherUsers = otherUsers;
        facts.changesLevel = true;
        facts.newLevel = CustomerUserLevel::User;
        const auto reason = judge(static_cast<Action>(action), facts).reason;
        QCOMPARE(reason, refused ? UserRefusal::LastAdministrator : UserRefusal::None);
        facts.level = CustomerUserLevel::User;
        QVERIFY(judge(static_cast<Action>(action), facts).allowed());
    }

    void levelOfOneNotYetActiveAsksFirst()
    {
        auto facts = able(Status::Pending, Kind::Contact);
        facts.otherActiveAdministrators = 0;
        facts.changesLevel = true;
        QVERIFY(judge(Action::ChangeAccess, facts).allowed());
        QVERIFY(leavesNoAdministrator(facts));
        facts.otherActiveAdministrators = 1;
        QVERIFY(!leavesNoAdministrator(facts));
    }

    void conditions()
    {
        auto guest = able(Status::Active, Kind::Guest);
        QCOMPARE(judge(Action::DeleteLoginIdentities, guest).reason, UserRefusal::GuestLogin);
        guest.contactStatus = ContactStatus::Deactivated;
        QCOMPARE(judge(Action::DeleteLoginIdentities, guest).reason, UserRefusal::GuestLogin);

        auto several = able(Status::Active, Kind::Client);
        several.memberships = 2;
        QVERIFY(judge(Action::DeleteLoginIdentities, several).allowed());
        QVERIFY(!deletesWholeIdentity(several));
        several.hasNumberLogin = false;
        QCOMPARE(judge(Action::DeleteLoginIdentities, several).reason, UserRefusal::NoNumberLogin);

        auto shut = able(Status::Pending, Kind::Contact);
        shut.contactStatus = ContactStatus::Deactivated;
        for (const auto action : {Action::SendInvitation, Action::SendLoginDetails}) {
            QCOMPARE(judge(action, shut).reason, UserRefusal::ContactDeactivated);
        }
        auto unconfirmed = able(Status::Active, Kind::Contact);
        unconfirmed.contactStatus = ContactStatus::NotActive;
        QCOMPARE(judge(Action::DeleteLoginIdentities, unconfirmed).reason,
            UserRefusal::ContactNotActive);

        auto silent = able(Status::Pending, Kind::Contact);
        silent.hasEmail = false;
        for (const auto action : {Action::SendInvitation, Action::SendLoginDetails}) {
            QCOMPARE(judge(action, silent).reason, UserRefusal::NoEmail);
        }
        QVERIFY(judge(Action::Activate, silent).allowed());
    }

    void readOnly()
    {
        for (const auto& rule : customerUserActionRules()) {
            for (const auto status : allCustomerUserStatuses) {
                auto facts = able(status, Kind::Contact);
                if (!judge(rule.action, facts).allowed()) {
                    continue;
                }
                facts.writable = false;
                const bool reads
                    = rule.action == Action::ShowActivity || rule.action == Action::BackUpUserData;
                QCOMPARE(judge(rule.action, facts).reason,
                    reads ? UserRefusal::None : UserRefusal::ReadOnly);
            }
        }
    }

    void transitionsAreExactlyTheLegalOnes()
    {
        const auto list = customerUserTransitions();
        const auto has = [&list](Kind kind, Status from, Status to) {
            return std::find(list.begin(), list.end(), CustomerUserTransition {kind, from, to})
                != list.end();
        };
        using S = Status;
        const std::vector<std::pair<S, S>> everyKind {{S::Pending, S::InviteSent},
            {S::Declined, S::InviteSent}, {S::InviteSent, S::Pending}, {S::InviteSent, S::Active},
            {S::InviteSent, S::Declined}, {S::Inactive, S::Active}, {S::Active, S::Inactive}};
        size_t expected = 0;
        for (const auto kind : allCustomerUserKinds) {
            for (const auto& [from, to] : everyKind) {
                QVERIFY(has(kind, from, to));
                ++expected;
            }
            const bool loginMayGo = kind != Kind::Guest;
            QCOMPARE(has(kind, S::Active, S::Pending), loginMayGo);
            QCOMPARE(has(kind, S::Inactive, S::Pending), loginMayGo);
            QCOMPARE(has(kind, S::Pending, S::Active), kind == Kind::Contact);
            expected += size_t(loginMayGo ? 2 : 0) + size_t(kind == Kind::Contact ? 1 : 0);
        }
        QCOMPARE(list.size(), expected);
    }
};

QTEST_APPLESS_MAIN(TestCustomerUserActions)
#include "tst_customeruseractions.moc"
