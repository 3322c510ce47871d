#include "cardfixture.h"
#include "services/auditservice.h"
#include "services/databaseservice.h"

#include <QRadioButton>

using namespace kontorist;
using namespace kontorist::testing;

namespace {

ConfirmAnswer yes()
{
    ConfirmAnswer answer;
    answer.confirmed = true;
    return answer;
}

CustomerUserAccess with(const CustomerUserAccess& access, Permissions permissions)
{
    CustomerUserAccess changed = access;
    changed.permissions = permissions;
    return changed;
}

/// Chooses in the conflict dialog and saves the choice.
void decide(const OpenCard& open, const QString& side, int questions = 1)
{
    QTRY_VERIFY(open.card->findChild<CardConflictDialog*>() != nullptr);
    auto* dialog = open.card->findChild<CardConflictDialog*>();
    auto* save = dialog->findChild<QPushButton*>(u"saveButton"_s);
    for (int i = 0; i < questions; ++i) {
        QVERIFY(!save->isEnabled()); // nothing is chosen for the user
        auto* radio = dialog->findChild<QRadioButton*>(u"%1-%2"_s.arg(side).arg(i));
        QVERIFY(radio != nullptr);
        radio->setChecked(true);
    }
    QVERIFY(dialog->findChild<QRadioButton*>(u"%1-%2"_s.arg(side).arg(questions)) == nullptr);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(open.reason() != u"Saving…"_s);
}

} // namespace

/// The whole card is saved as one, or nothing is.
class TestCustomerCardSaving : public QObject
{
    Q_OBJECT

private slots:
    void everythingStagedIsOneTransaction_LGN_02_LGN_11_LGN_12()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        std::ignore = office.administrator(customer.id, u"boss@b.se"_s);
        const auto nils = office.user(customer.id, u"nils@b.se"_s);
        std::ignore = office.user(customer.id, u"leaver@b.se"_s);
        const auto open = office.open(customer.id);
        QSignalSpy saved(open->card, &CustomerCardDialog::saved);
        open->line(u"name"_s)->setText(u"Öberg Tryck AB"_s);
        open->change(u"nils"_s, with(nils.access, Permission::PlaceOrders));
        open->remove(u"leaver"_s);
        open->stage(newcomer(u"Kari"_s, u"kari@b.se"_s));
        // Nothing of it is in the database yet.
        QCOMPARE(office.stored(customer.id).users.size(), size_t(3));
        QCOMPARE(office.stored(customer.id).customer.name, u"Öberg AB"_s);
        const qint64 lines = office->audit().head().result()->seq;
        open->prompt.confirmAnswers = {yes()};
        open->save();
        QCOMPARE(open->prompt.confirms.size(), size_t(1));
        QCOMPARE(open->prompt.confirms[0].id, u"confirm-removals"_s);
        QVERIFY(open->prompt.confirms[0].destructive);
        QVERIFY(open->prompt.confirms[0].text.contains(u"leaver"_s));
        QCOMPARE(saved.size(), 1);
        const CustomerCard stored = office.stored(customer.id);
        QCOMPARE(stored.customer.name, u"Öberg Tryck AB"_s);
        QCOMPARE(stored.users.size(), size_t(3));
        // One operation, and a line for each thing in it.
        AuditQuery query;
        query.customer = customer.id;
        const auto events = office->audit().list(query).result();
        QStringList actions;
        for (const AuditEvent& event : *events) {
            if (event.seq > lines) {
                actions << event.action;
            }
        }
        actions.sort();
        QCOMPARE(actions,
            (QStringList {u"customer-user.add"_s, u"customer-user.change-access"_s,
                u"customer-user.remove"_s, u"customer.edit"_s}));
        QCOMPARE(
            office.raw()
                ->scalar(u"SELECT count(DISTINCT op_id) FROM audit_event WHERE seq > ?"_s, {lines})
                ->toInt(),
            1);
        QVERIFY(!open->card->hasUnsavedChanges());
        QCOMPARE(open->unsaved(), QString());
        QVERIFY(open->rowOf(u"leaver"_s) < 0);
        QCOMPARE(office.problems(), QStringList());
    }

    void ctrlSSaves()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto open = office.open(customer.id);
        open->window.show();
        open->card->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open->card));
        open->line(u"name"_s)->setFocus();
        open->line(u"name"_s)->setText(u"Öberg Tryck AB"_s);
        QTest::keyClick(open->card, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(office.stored(customer.id).customer.name, u"Öberg Tryck AB"_s);
    }

    void aNewCustomerWithItsUsersIsOneTransaction_LGN_12_CUS_23()
    {
        CardOffice office;
        const auto open = office.open(CustomerId());
        open->line(u"name"_s)->setText(u"Neu AB"_s);
        open->line(u"number"_s)->setText(u"4711"_s);
        StagedUser boss = newcomer(u"Boss"_s, u"boss@b.se"_s, AfterAdding::Nothing, true);
        boss.request.access.level = CustomerUserLevel::Administrator;
        open->stage(boss);
        open->stage(newcomer(u"Bad"_s, u"no address"_s));
        const qint64 lines = office->audit().head().result()->seq;
        open->save();
        // One row cannot be saved, so nothing is: there is no customer without its users.
        QCOMPARE(open->mark(u"Bad"_s), u"Cannot be saved"_s);
        QCOMPARE(office->audit().head().result()->seq, lines);
        QVERIFY(!open->card->customer().isValid());
        open->choose(u"Bad"_s);
        open->press(u"button-undo"_s);
        open->save();
        const CustomerCard stored = office.stored(open->card->customer());
        QCOMPARE(stored.customer.number, u"4711"_s);
        QCOMPARE(stored.users.size(), size_t(1));
        QCOMPARE(stored.users[0].access.level, CustomerUserLevel::Administrator);
        QCOMPARE(stored.users[0].status, CustomerUserStatus::Active);
        QCOMPARE(
            office.raw()
                ->scalar(u"SELECT count(DISTINCT op_id) FROM audit_event WHERE seq > ?"_s, {lines})
                ->toInt(),
            1);
    }

    void aUserIsAddedToACustomerThatIsNotSavedYet_LGN_11()
    {
        CardOffice office;
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        const auto open = office.open(CustomerId());
        open->line(u"name"_s)->setText(u"Neu AB"_s);
        open->line(u"number"_s)->setText(u"4711"_s);
        open->press(u"button-add-customer-user"_s);
        auto* dialog = open->card->findChild<AddUserDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit*>(u"emailEdit"_s)->setText(u"kari@b.se"_s);
        dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Kari Olsen"_s);
        auto* add = dialog->findChild<QPushButton*>(u"saveButton"_s);
        QTRY_VERIFY(add->isEnabled());
        add->click();
        QTRY_COMPARE(open->rowOf(u"Kari Olsen"_s), 0);
        QCOMPARE(open->mark(u"Kari Olsen"_s), u"New"_s);
        open->save();
        const CustomerCard stored = office.stored(open->card->customer());
        QCOMPARE(stored.users.size(), size_t(1));
        QCOMPARE(stored.users[0].numberLogin, u"4711-1"_s); // LGN-18
    }

    void theTickSendsAfterSaving_LGN_13()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto open = office.open(customer.id);
        QSignalSpy invited(open->card, &CustomerCardDialog::inviteRequested);
        QSignalSpy details(open->card, &CustomerCardDialog::loginDetailsRequested);
        open->stage(newcomer(u"Invited"_s, u"invited@b.se"_s, AfterAdding::Invite));
        open->stage(newcomer(u"Ticked"_s, u"ticked@b.se"_s, AfterAdding::Nothing, true));
        open->stage(newcomer(u"Unticked"_s, u"unticked@b.se"_s, AfterAdding::Invite));
        const auto tick = [&](const QString& user, Qt::CheckState state) {
            QVERIFY(
                open->model()->setData(open->model()->index(open->rowOf(user), AccountsModel::Mail),
                    state, Qt::CheckStateRole));
        };
        tick(u"Ticked"_s, Qt::Checked);
        tick(u"Unticked"_s, Qt::Unchecked);
        open->save();
        const auto idOf = [&](const QString& name) {
            for (const CustomerUser& user : office.stored(customer.id).users) {
                if (user.userName == name) {
                    return user.id;
                }
            }
            return CustomerUserId();
        };
        QCOMPARE(invited.size(), 1);
        QCOMPARE(invited[0][0].value<CustomerUserId>(), idOf(u"Invited"_s));
        QCOMPARE(details.size(), 1);
        QCOMPARE(details[0][0].value<CustomerUserId>(), idOf(u"Ticked"_s));
    }

    void spaceTicks_LGN_13()
    {
        CardOffice office;
        const auto open = office.open(office.customer(u"Öberg AB"_s).id);
        open->stage(newcomer(u"Kari"_s, u"kari@b.se"_s));
        open->choose(u"Kari"_s);
        const auto state = [&] {
            return open->model()->index(0, AccountsModel::Mail).data(Qt::CheckStateRole).toInt();
        };
        QCOMPARE(state(), int(Qt::Unchecked));
        QTest::keyClick(open->accounts(), Qt::Key_Space);
        QCOMPARE(state(), int(Qt::Checked));
    }

    void aNewPasswordIsSentAfterSaving_LGN_14()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto boss = office.administrator(customer.id, u"boss@b.se"_s);
        const auto open = office.open(customer.id);
        QSignalSpy details(open->card, &CustomerCardDialog::loginDetailsRequested);
        open->choose(u"boss"_s);
        open->press(u"button-new-password"_s);
        auto* dialog = open->part<QDialog>(u"new-password-dialog"_s);
        auto* take = dialog->findChild<QPushButton*>(u"saveButton"_s);
        auto* edit = dialog->findChild<QLineEdit*>(u"passwordEdit"_s);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        edit->setText(u"short"_s);
        QVERIFY(!take->isEnabled());
        QVERIFY(dialog->findChild<FaultLabel*>(u"passwordFault"_s)->isFault());
        edit->setText(password);
        take->click();
        QCOMPARE(open->mark(u"boss"_s), u"Changed"_s);
        QCOMPARE(details.size(), 0);
        open->save();
        QCOMPARE(details.size(), 1);
        QCOMPARE(details[0][0].value<CustomerUserId>(), boss.id);
        QCOMPARE(details[0][1].toString(), password);
        QVERIFY(!open->card->hasUnsavedChanges());
    }

    void aPasswordWithoutAMailIsSetSilently()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto open = office.open(customer.id);
        QSignalSpy details(open->card, &CustomerCardDialog::loginDetailsRequested);
        StagedUser user = newcomer(u"Kari"_s, u"kari@b.se"_s, AfterAdding::Nothing, true);
        user.password = password;
        open->stage(user);
        open->save();
        QTRY_COMPARE(office.stored(customer.id).users[0].contactStatus, ContactStatus::Active);
        QCOMPARE(details.size(), 0);
    }

    void numbersThatCannotBe_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty, LGN-17") << u""_s << u"number is needed"_s;
        QTest::newRow("doubled") << u"8"_s << u"Another customer has this number"_s;
        QTest::newRow("hyphen") << u"7-1"_s << u"no hyphen"_s;
    }
    void numbersThatCannotBe()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, part);
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        std::ignore = office.customer(u"Other AB"_s, u"8"_s);
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        const auto open = office.open(customer.id);
        QTRY_COMPARE(open->line(u"number"_s)->placeholderText(), u"Required"_s);
        open->line(u"number"_s)->setText(number);
        QTRY_VERIFY2(open->part<FaultLabel>(u"numberFault"_s)->isFault(), qPrintable(part));
        QVERIFY(open->text(u"numberFault"_s).contains(part));
        QVERIFY(!open->button(u"saveButton"_s)->isEnabled());
        QVERIFY(open->reason().contains(u"Customer number"_s));
        open->save();
        QCOMPARE(office.stored(customer.id).customer.number, u"7"_s);
        open->line(u"number"_s)->setText(u"9"_s);
        QTRY_VERIFY(open->button(u"saveButton"_s)->isEnabled());
        open->save();
        QCOMPARE(office.stored(customer.id).customer.number, u"9"_s);
    }

    void aNumberTakenBetweenLookingAndSavingIsToldAtTheField()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        const auto open = office.open(customer.id);
        open->line(u"number"_s)->setText(u"8"_s);
        // Faster than the question whose number it is.
        std::ignore = office.customer(u"Other AB"_s, u"8"_s);
        open->save();
        QVERIFY(open->part<FaultLabel>(u"numberFault"_s)->isFault());
        QVERIFY(open->text(u"numberFault"_s).contains(u"Another customer"_s));
        QCOMPARE(open->line(u"number"_s)->text(), u"8"_s);
        QCOMPARE(office.stored(customer.id).customer.number, u"7"_s);
    }

    void aConflictIsAskedPerField_data()
    {
        QTest::addColumn<QString>("side");
        QTest::newRow("mine") << u"mine"_s;
        QTest::newRow("theirs") << u"theirs"_s;
    }
    void aConflictIsAskedPerField()
    {
        QFETCH(const QString, side);
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        const auto nils = office.user(customer.id, u"nils@b.se"_s);
        const auto open = office.open(customer.id);
        open->line(u"name"_s)->setText(u"Mine AB"_s);
        open->change(u"nils"_s, with(nils.access, Permission::Billing));
        open->stage(newcomer(u"Kari"_s, u"kari@b.se"_s)); // so that something is left to save
        // A colleague in the very moment of saving: the card has not heard of it yet.
        CardEdit theirs {customer.id, draftOf(customer), draftOf(customer), {}, {}, {}};
        theirs.after.name = u"Theirs AB"_s;
        theirs.after.number = u"8"_s;
        theirs.changed = {{nils.id, nils.access, with(nils.access, Permission::Support)}};
        CustomerOffice::must(office->customers().saveCard(theirs));
        open->card->save();
        decide(*open, side, 2);
        const CustomerCard stored = office.stored(customer.id);
        const bool mine = side == u"mine"_s;
        QCOMPARE(stored.customer.name, mine ? u"Mine AB"_s : u"Theirs AB"_s);
        QCOMPARE(stored.customer.number, u"8"_s); // only theirs: kept without asking
        QCOMPARE(stored.users.size(), size_t(2));
        const auto saved = office.userNow(nils.id);
        QCOMPARE(saved.access.permissions,
            Permissions(mine ? Permission::Billing : Permission::Support));
        QVERIFY(!open->card->hasUnsavedChanges());
    }

    void aConflictThatIsCancelledLosesNothing()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        const auto open = office.open(customer.id);
        open->line(u"name"_s)->setText(u"Mine AB"_s);
        CardEdit theirs {customer.id, draftOf(customer), draftOf(customer), {}, {}, {}};
        theirs.after.name = u"Theirs AB"_s;
        CustomerOffice::must(office->customers().saveCard(theirs));
        open->card->save();
        QTRY_VERIFY(open->card->findChild<CardConflictDialog*>() != nullptr);
        open->card->findChild<CardConflictDialog*>()->reject();
        QCOMPARE(open->line(u"name"_s)->text(), u"Mine AB"_s);
        QCOMPARE(open->unsaved(), u"Unsaved changes: 1 field(s)"_s);
        QCOMPARE(office.stored(customer.id).customer.name, u"Theirs AB"_s);
    }

    void theLastAdministratorIsRemovedByTwoAtOnce()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        std::ignore = office.administrator(customer.id, u"asa@b.se"_s);
        std::ignore = office.administrator(customer.id, u"berit@b.se"_s);
        std::ignore = office.user(customer.id, u"nils@b.se"_s);
        const auto mine = office.open(customer.id);
        const auto theirs = office.openElsewhere(customer.id);
        mine->line(u"name"_s)->setText(u"Mine AB"_s);
        mine->remove(u"asa"_s);
        theirs->remove(u"berit"_s);
        for (OpenCard* open : {mine.get(), theirs.get()}) {
            open->prompt.confirmAnswers = {yes()};
        }
        // Both press Save before either has heard of the other.
        mine->card->save();
        theirs->card->save();
        const auto idle = [](const OpenCard& open) { return open.reason() != u"Saving…"_s; };
        QTRY_VERIFY(idle(*mine) && idle(*theirs));
        QTRY_VERIFY(mine->card->hasUnsavedChanges() != theirs->card->hasUnsavedChanges());
        const bool won = !mine->card->hasUnsavedChanges();
        const OpenCard& winner = won ? *mine : *theirs;
        const OpenCard& other = won ? *theirs : *mine;
        const QString kept = won ? u"berit"_s : u"asa"_s;
        QVERIFY(winner.prompt.notices.empty());
        QTRY_COMPARE(other.mark(kept), u"Cannot be saved"_s);
        QVERIFY(other.text(u"notice-text"_s).contains(u"last active administrator"_s));
        QCOMPARE(other.text(u"accountNote"_s).contains(u"last active administrator"_s), true);
        QCOMPARE(office.stored(customer.id).users.size(), size_t(2));
        QCOMPARE(office.stored(customer.id).customer.name, won ? u"Mine AB"_s : u"Öberg AB"_s);
        // What the other typed is still there.
        QVERIFY(other.card->hasUnsavedChanges());
        other.choose(kept);
        other.press(u"button-undo"_s);
        QCOMPARE(other.mark(kept), QString());
    }

    void whatAColleagueRemovedIsToldAndBlocksNothingElse()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto nils = office.user(customer.id, u"nils@b.se"_s);
        const auto open = office.open(customer.id);
        open->line(u"name"_s)->setText(u"Mine AB"_s);
        open->change(u"nils"_s, with(nils.access, Permission::Billing));
        CustomerOffice::must(
            office->customerUsers().perform(CustomerUserAction::Remove, nils.id, 0));
        QTRY_COMPARE(open->mark(u"nils"_s), u"Removed by a colleague"_s);
        QVERIFY(open->reason().contains(u"a colleague removed"_s));
        open->choose(u"nils"_s);
        open->press(u"button-undo"_s);
        QCOMPARE(open->rowOf(u"nils"_s), -1);
        open->save();
        QCOMPARE(office.stored(customer.id).customer.name, u"Mine AB"_s);
    }

    void aRemovalOfSomebodyChangedMeanwhileIsToldBeforeItIsSaved()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto nils = office.user(customer.id, u"nils@b.se"_s);
        const auto open = office.open(customer.id);
        open->remove(u"nils"_s);
        CustomerOffice::must(office->customerUsers().changeAccess(
            nils.id, nils.access, with(nils.access, Permission::Billing)));
        QTRY_VERIFY(open->text(u"accountNote"_s).contains(u"after you marked it"_s));
        open->save(); // not answered: cancelled
        QVERIFY(open->prompt.confirms.back().text.contains(u"after you marked"_s));
        QCOMPARE(office.stored(customer.id).users.size(), size_t(1));
        open->prompt.confirmAnswers = {yes()};
        open->save();
        QCOMPARE(office.stored(customer.id).users.size(), size_t(0));
    }

    void demotingAnAdministratorWhoIsNotActiveAsks()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        CustomerUserAccess administrator;
        administrator.level = CustomerUserLevel::Administrator;
        std::ignore
            = office.user(customer.id, u"asa@b.se"_s, CustomerUserKind::Contact, administrator);
        const auto open = office.open(customer.id);
        open->change(u"asa"_s, {});
        QCOMPARE(open->prompt.confirms.size(), size_t(1)); // not answered: cancelled
        QCOMPARE(open->prompt.confirms[0].id, u"confirm-no-administrator"_s);
        QVERIFY(!open->card->hasUnsavedChanges());
        open->prompt.confirmAnswers = {yes()};
        open->change(u"asa"_s, {});
        QVERIFY(open->card->hasUnsavedChanges());
        open->save();
        QCOMPARE(office.stored(customer.id).users[0].access.level, CustomerUserLevel::User);
    }

    void aDatabaseThatFailsLosesNothing()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto open = office.open(customer.id);
        open->line(u"name"_s)->setText(u"Mine AB"_s);
        const auto raw = office.raw();
        QVERIFY(raw->run(u"CREATE TRIGGER full BEFORE UPDATE ON customer BEGIN"
                         " SELECT RAISE(ABORT, 'kontorist:broken'); END"_s)
                    .has_value());
        open->save();
        QCOMPARE(open->prompt.notices.size(), size_t(1));
        QCOMPARE(open->line(u"name"_s)->text(), u"Mine AB"_s);
        QVERIFY(open->card->hasUnsavedChanges());
        QVERIFY(raw->run(u"DROP TRIGGER full"_s).has_value());
        open->save();
        QCOMPARE(office.stored(customer.id).customer.name, u"Mine AB"_s);
    }
};

QTEST_MAIN(TestCustomerCardSaving)
#include "tst_customercardsaving.moc"
