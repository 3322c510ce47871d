#include "ui/customercard/cardstaging.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

CustomerUser user(qint64 id, const QString& name, CustomerUserLevel level = CustomerUserLevel::User)
{
    CustomerUser made;
    made.id = CustomerUserId(id);
    made.userName = name;
    made.email = name % u"@b.se"_s;
    made.status = CustomerUserStatus::Active;
    made.access.level = level;
    made.rowVersion = 1;
    return made;
}

CustomerCard card()
{
    CustomerCard stored;
    stored.customer.id = CustomerId(1);
    stored.customer.name = u"Öberg AB"_s;
    stored.customer.number = u"7"_s;
    stored.customer.language = u"sv"_s;
    stored.users = {user(11, u"asa"_s, CustomerUserLevel::Administrator), user(12, u"nils"_s)};
    return stored;
}

CustomerUserAccess with(CustomerUserAccess access, Permissions permissions)
{
    access.permissions = permissions;
    return access;
}

StagedUser fresh(const QString& name, bool activate = false)
{
    StagedUser staged;
    staged.name = name;
    staged.email = name % u"@b.se"_s;
    staged.request.activate = activate;
    return staged;
}

struct Staged : CardStaging
{
    Staged() { take(card()); }
};

} // namespace

/// What is edited on a card and how it goes together with what colleagues save.
class TestCardStaging : public QObject
{
    Q_OBJECT

private slots:
    void everythingGoesIntoOneEdit_LGN_12()
    {
        Staged staging;
        QVERIFY(staging.isEmpty());
        CustomerDraft draft = staging.draft();
        draft.name = u"Öberg Tryck AB"_s;
        staging.setDraft(draft);
        staging.setAccess(12, with({}, Permission::Billing));
        staging.setRemoved(11);
        staging.add(fresh(u"kari"_s));
        const CardEdit edit = staging.edit();
        QCOMPARE(edit.customer, CustomerId(1));
        QCOMPARE(edit.before.name, u"Öberg AB"_s);
        QCOMPARE(edit.after.name, u"Öberg Tryck AB"_s);
        QCOMPARE(edit.changed.size(), size_t(1));
        QCOMPARE(edit.changed[0].id, CustomerUserId(12));
        QCOMPARE(edit.removed.size(), size_t(1));
        QCOMPARE(edit.removed[0].rowVersion, 1);
        QCOMPARE(edit.added.size(), size_t(1));
        QCOMPARE(staging.changedAccounts(), 3);
        QCOMPARE(staging.changedDetails(), QStringList {u"name"_s});
    }

    void undoTakesBack_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("changed") << 0;
        QTest::newRow("removed") << 1;
        QTest::newRow("password") << 2;
    }
    void undoTakesBack()
    {
        QFETCH(const int, what);
        Staged staging;
        if (what == 0) {
            staging.setAccess(12, with({}, Permission::Billing));
        } else if (what == 1) {
            staging.setRemoved(12);
        } else {
            staging.setPassword(12, u"correct horse battery"_s);
        }
        QVERIFY(!staging.isEmpty());
        staging.undo(12);
        QVERIFY(staging.isEmpty());
        QCOMPARE(staging.rows().size(), size_t(2));
    }

    void aNewOneThatIsUndoneIsGone()
    {
        Staged staging;
        const qint64 key = staging.add(fresh(u"kari"_s));
        QCOMPARE(staging.keyOfAdded(0), key);
        QCOMPARE(staging.row(key)->mark(), RowMark::New);
        staging.undo(key);
        QVERIFY(staging.isEmpty());
        QVERIFY(staging.row(key) == nullptr);
    }

    void whitespaceIsNoChange()
    {
        Staged staging;
        CustomerDraft draft = staging.draft();
        draft.name = u"  Öberg   AB "_s;
        staging.setDraft(draft);
        QVERIFY(staging.isEmpty());
    }

    void whatIsNotEditedFollowsAColleague()
    {
        Staged staging;
        CustomerDraft draft = staging.draft();
        draft.name = u"Mine AB "_s; // a blank at the end: still typing
        staging.setDraft(draft);
        staging.setAccess(12, with({}, Permission::Billing));
        CustomerCard theirs = card();
        theirs.customer.number = u"8"_s;
        theirs.users[1].access.level = CustomerUserLevel::Administrator;
        theirs.users.push_back(user(13, u"new"_s));
        staging.merge(theirs);
        QCOMPARE(staging.draft().name, u"Mine AB "_s);
        QCOMPARE(staging.draft().number, u"8"_s);
        QCOMPARE(staging.row(12)->access.permissions, Permissions(Permission::Billing));
        QCOMPARE(staging.row(12)->access.level, CustomerUserLevel::Administrator);
        QCOMPARE(staging.row(12)->mark(), RowMark::Changed);
        QVERIFY(staging.row(13) != nullptr);
        QVERIFY(staging.clashes().empty());
    }

    void whatBothEditedIsAClash_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine is kept") << true;
        QTest::newRow("theirs is taken") << false;
    }
    void whatBothEditedIsAClash()
    {
        QFETCH(const bool, mine);
        Staged staging;
        CustomerDraft draft = staging.draft();
        draft.name = u"Mine AB"_s;
        staging.setDraft(draft);
        staging.setAccess(12, with({}, Permission::Billing));
        CustomerCard theirs = card();
        theirs.customer.name = u"Theirs AB"_s;
        theirs.users[1].access.permissions = Permission::Support;
        staging.merge(theirs);
        QCOMPARE(staging.draft().name, u"Mine AB"_s);
        QCOMPARE(staging.row(12)->mark(), RowMark::Clash);
        const auto clashes = staging.clashes();
        QCOMPARE(clashes.size(), size_t(2));
        // Saved without a decision, the service would refuse: it begins from what the card knew.
        QCOMPARE(staging.edit().before.name, u"Öberg AB"_s);
        for (const CardClash& clash : clashes) {
            staging.settle(clash, mine);
        }
        QVERIFY(staging.clashes().empty());
        QCOMPARE(staging.isEmpty(), !mine);
        QCOMPARE(staging.draft().name, mine ? u"Mine AB"_s : u"Theirs AB"_s);
        QCOMPARE(staging.edit().before.name, u"Theirs AB"_s);
        QCOMPARE(staging.row(12)->access.permissions,
            Permissions(mine ? Permission::Billing : Permission::Support));
    }

    void theSameTypedByBothIsNoClash()
    {
        Staged staging;
        CustomerDraft draft = staging.draft();
        draft.name = u"Same AB"_s;
        staging.setDraft(draft);
        staging.setAccess(12, with({}, Permission::Billing));
        CustomerCard theirs = card();
        theirs.customer.name = u"Same AB"_s;
        theirs.users[1].access.permissions = Permission::Billing;
        staging.merge(theirs);
        QVERIFY(staging.clashes().empty());
        QVERIFY(staging.isEmpty());
    }

    void anEditOfSomebodyRemovedElsewhereStays()
    {
        Staged staging;
        staging.setAccess(12, with({}, Permission::Billing));
        staging.setRemoved(11);
        CustomerCard theirs = card();
        theirs.users.clear();
        staging.merge(theirs);
        QCOMPARE(staging.rows().size(), size_t(1)); // whom both removed, nobody misses
        QCOMPARE(staging.row(12)->mark(), RowMark::Gone);
        QVERIFY(staging.edit().changed.empty());
        staging.undo(12);
        QVERIFY(staging.rows().empty());
    }

    void aRemovalKnowsThatTheRowChangedSince()
    {
        Staged staging;
        staging.setRemoved(12);
        staging.merge(card());
        QVERIFY(!staging.row(12)->changedSince);
        CustomerCard theirs = card();
        theirs.users[1].rowVersion = 2;
        staging.merge(theirs);
        QVERIFY(staging.row(12)->changedSince);
        QCOMPARE(staging.edit().removed[0].rowVersion, 2);
    }

    void aFieldSetBackFollowsTheColleague()
    {
        Staged staging;
        staging.setAccess(12, with({}, Permission::Billing));
        CustomerCard theirs = card();
        theirs.users[1].access.permissions = Permission::Support;
        staging.merge(theirs);
        staging.setAccess(12, with({}, {}));
        QCOMPARE(staging.row(12)->mark(), RowMark::None);
        QCOMPARE(staging.row(12)->access.permissions, Permissions(Permission::Support));
    }

    void theMailBoxOfANewOne_LGN_13()
    {
        Staged staging;
        const qint64 invited = staging.add(fresh(u"kari"_s));
        const qint64 atOnce = staging.add(fresh(u"luc"_s, true));
        QVERIFY(!staging.row(invited)->mails());
        staging.setMails(invited, true);
        staging.setMails(atOnce, true);
        QCOMPARE(staging.row(invited)->fresh->then, AfterAdding::Invite);
        QCOMPARE(staging.row(atOnce)->fresh->then, AfterAdding::SendLoginDetails);
        staging.setMails(invited, false);
        QCOMPARE(staging.row(invited)->fresh->then, AfterAdding::Nothing);
        staging.setMails(12, true); // of somebody saved: nothing to tick
        QVERIFY(!staging.row(12)->mails());
    }

    void rulesLookAtTheCardAsItWillBe()
    {
        Staged staging;
        const Rights all = allRights();
        const auto removal = [&] {
            return judge(CustomerUserAction::Remove, staging.facts(*staging.row(11), all, true));
        };
        QCOMPARE(removal().reason, UserRefusal::LastAdministrator);
        CustomerUserAccess promoted;
        promoted.level = CustomerUserLevel::Administrator;
        staging.setAccess(12, promoted);
        QVERIFY(removal().allowed());
        staging.setRemoved(12);
        QVERIFY(removal().allowed()); // nobody else is left whose accounts need managing
        staging.undo(12);
        QCOMPARE(removal().reason, UserRefusal::LastAdministrator);
        StagedUser boss = fresh(u"boss"_s, true);
        boss.request.access = promoted;
        staging.add(boss);
        QVERIFY(removal().allowed());
    }

    void afterSavingNothingIsStaged()
    {
        Staged staging;
        staging.add(fresh(u"kari"_s));
        staging.setPassword(12, u"correct horse battery"_s);
        staging.take(card());
        QVERIFY(staging.isEmpty());
        QCOMPARE(staging.rows().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestCardStaging)
#include "tst_cardstaging.moc"
