#include "accessbench.h"
#include "ui/access/adduserdialog.h"
#include "ui/words/customerwords.h"

#include <QAbstractItemView>
#include <QListView>
#include <QPointer>
#include <QTabWidget>

using namespace kontorist;
using namespace kontorist::test;

using Kind = CustomerUserKind;

class TestAddUserDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AccessBench> m_bench;
    Customer m_customer;
    QPointer<AddUserDialog> m_dialog;
    std::vector<StagedUser> m_chosen;

    void open(std::optional<Customer> customer, std::vector<StagedUser> staged = {})
    {
        m_chosen.clear();
        m_dialog = new AddUserDialog(
            m_bench->context(), std::move(customer), std::move(staged), nullptr);
        connect(m_dialog, &AddUserDialog::chosen, this,
            [this](const StagedUser& user) { m_chosen.push_back(user); });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    QLineEdit* line(const QString& field) const
    {
        return child<QLineEdit>(m_dialog, field + u"Edit"_s);
    }

    void type(const QString& name, const QString& email) const
    {
        line(u"name"_s)->clear();
        line(u"email"_s)->clear();
        QTest::keyClicks(line(u"name"_s), name);
        QTest::keyClicks(line(u"email"_s), email);
    }

    QPushButton* add() const { return child<QPushButton>(m_dialog, u"saveButton"_s); }

    /// Presses "Add customer user" and gives what was chosen.
    StagedUser finish()
    {
        if (!QTest::qWaitFor([this] { return add()->isEnabled(); })) {
            qWarning("cannot add: %s", qPrintable(textOf(m_dialog, u"reasonText"_s)));
            return {};
        }
        add()->click();
        if (!QTest::qWaitFor([this] { return !m_chosen.empty(); })) {
            return {};
        }
        return m_chosen.back();
    }

    /// Waits for the suggestions of a line and takes one by keyboard.
    bool takeSuggestion(const QString& lineName, int row = 0) const
    {
        QAbstractItemView* list = nullptr;
        const bool shown = QTest::qWaitFor([&] {
            for (QWidget* widget : QApplication::allWidgets()) {
                if (widget->objectName() == lineName + u"Popup"_s && widget->isVisible()) {
                    list = qobject_cast<QAbstractItemView*>(widget);
                }
            }
            return list != nullptr && list->model()->rowCount() > row;
        });
        if (!shown) {
            return false;
        }
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
        return true;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AccessBench>();
        m_customer = m_bench->office.customer(u"Fjordlys AS"_s, u"10927781"_s);
    }

    void cleanup()
    {
        delete m_dialog;
        m_bench.reset();
    }

    void aNewContactByInvitation() // LGN-11, GST-14, GST-15, CUS-24, CUS-26
    {
        open(m_customer);
        QVERIFY(!add()->isEnabled());
        QVERIFY(textOf(m_dialog, u"reasonText"_s).startsWith(u"To add the user"_s));
        type(u"Kari  Olsen"_s, u"kari@olsen.no"_s);
        const StagedUser user = finish();
        QCOMPARE(user.request.customer, m_customer.id);
        QVERIFY(!user.request.contact.isValid());
        QCOMPARE(user.request.person.name, u"Kari Olsen"_s);
        QCOMPARE(user.name, u"Kari Olsen"_s);
        QCOMPARE(user.email, u"kari@olsen.no"_s);
        QCOMPARE(user.request.kind, Kind::Contact);
        QCOMPARE(user.request.access, CustomerUserAccess {}); // GST-05
        QCOMPARE(user.then, AfterAdding::Invite);
        QVERIFY(!user.request.activate);
        QTRY_VERIFY(m_dialog.isNull());
        // Nothing was written: whoever asked saves.
        QCOMPARE(*m_bench->office->contacts().count({}).result(), qint64(0));
        QVERIFY(m_bench->office->customerUsers().add(user.request).result().has_value());
    }

    void theAddressMustBeOne() // CUS-24
    {
        open(m_customer);
        type(u"Kari"_s, u"kari@"_s);
        QTest::keyClick(line(u"email"_s), Qt::Key_Tab);
        QVERIFY(!textOf(m_dialog, u"emailFault"_s).isEmpty());
        QVERIFY(!add()->isEnabled());
        // Without an address nobody can be invited, but somebody can be noted.
        type(u"Kari"_s, {});
        QVERIFY(textOf(m_dialog, u"reasonText"_s).contains(u"e-mail address"_s));
        press(m_dialog, u"laterRadio"_s);
        QCOMPARE(finish().then, AfterAdding::Nothing);
    }

    void knownPeopleAreFoundWhileTyping()
    {
        const Contact kari
            = m_bench->office.add(u"Kari Olsen"_s, u"kari@olsen.no"_s, u"Olsen Bygg"_s);
        open(m_customer);
        QTest::keyClicks(line(u"email"_s), u"olsen"_s);
        QVERIFY(takeSuggestion(u"emailEdit"_s));
        QVERIFY(!line(u"name"_s)->isVisible());
        QCOMPARE(textOf(m_dialog, u"knownPerson"_s), u"Kari Olsen"_s);
        QVERIFY(textOf(m_dialog, u"knownDetails"_s).contains(u"Olsen Bygg"_s));
        const StagedUser user = finish();
        QCOMPARE(user.request.contact, kari.id);
        QCOMPARE(user.email, u"kari@olsen.no"_s);
    }

    void anotherPersonAfterAll()
    {
        const Contact kari = m_bench->office.add(u"Kari Olsen"_s, u"kari@olsen.no"_s);
        open(m_customer);
        m_dialog->choosePerson(kari);
        press(m_dialog, u"otherPersonButton"_s);
        QVERIFY(line(u"name"_s)->isVisible());
        type(u"Nils"_s, u"nils@x.se"_s);
        QVERIFY(!finish().request.contact.isValid());
    }

    void aKnownPersonWithoutAddressCannotBeInvited()
    {
        const Contact kari = m_bench->office.add(u"Kari Olsen"_s, {});
        open(m_customer);
        m_dialog->choosePerson(kari);
        QVERIFY(textOf(m_dialog, u"reasonText"_s).contains(u"Add one to the contact first"_s));
        QVERIFY(!add()->isEnabled());
        press(m_dialog, u"laterRadio"_s);
        QCOMPARE(finish().request.contact, kari.id);
    }

    void anAddressThatIsKnownIsTakenAsItIs()
    {
        const Contact kari = m_bench->office.add(u"Kari Olsen"_s, u"kari@olsen.no"_s);
        open(m_customer);
        type(u"K. Olsen"_s, u"KARI@olsen.no"_s);
        QTRY_VERIFY(textOf(m_dialog, u"emailFault"_s).contains(u"belongs to Kari Olsen"_s));
        const StagedUser user = finish();
        QCOMPARE(user.request.contact, kari.id);
        QCOMPARE(user.name, u"Kari Olsen"_s);
    }

    void aGuestNeedsAnAccount_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("possible");
        QTest::newRow("GST-08 unknown") << u"nobody@x.se"_s << false;
        QTest::newRow("GST-07 without account") << u"idle@x.se"_s << false;
        QTest::newRow("GST-12 with account") << u"active@x.se"_s << true;
    }

    void aGuestNeedsAnAccount()
    {
        QFETCH(QString, email);
        QFETCH(bool, possible);
        auto& office = m_bench->office;
        std::ignore = office.activeClient(office.customer(u"Home"_s).id, u"active@x.se"_s);
        std::ignore = office.add(u"Idle"_s, u"idle@x.se"_s);
        open(m_customer);
        press(m_dialog, u"kind-GUEST"_s);
        type(u"Somebody"_s, email);
        auto* verdict = child<QLabel>(m_dialog, u"verdictText"_s);
        auto* asContact = child<QPushButton>(m_dialog, u"createAsContactButton"_s);
        if (possible) {
            const StagedUser user = finish();
            QCOMPARE(user.request.kind, Kind::Guest);
            QVERIFY(user.request.contact.isValid());
            return;
        }
        QTRY_VERIFY(verdict->isVisible());
        QVERIFY(asContact->isVisible());
        QVERIFY(!add()->isEnabled());
        asContact->click();
        QVERIFY(tick(m_dialog, u"kind-CONTACT"_s)->isChecked());
        QVERIFY(!verdict->isVisible());
        const StagedUser user = finish();
        QCOMPARE(user.request.kind, Kind::Contact);
        QCOMPARE(user.then, AfterAdding::Invite); // one mail invites and activates
    }

    void whoIsThereCannotBeAddedTwice()
    {
        auto& office = m_bench->office;
        std::ignore = office.user(m_customer.id, u"kari@olsen.no"_s, Kind::Client);
        open(m_customer);
        type(u"Kari"_s, u"kari@olsen.no"_s);
        QTRY_VERIFY(child<QLabel>(m_dialog, u"personVerdict"_s)->isVisible());
        QCOMPARE(textOf(m_dialog, u"personVerdict"_s),
            u"kari is a user of this customer already: Client."_s);
        QVERIFY(!add()->isEnabled());
    }

    void whoWaitsOnTheCardCannotBeAddedTwice_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("a known person") << true;
        QTest::newRow("a new person") << false;
    }

    void whoWaitsOnTheCardCannotBeAddedTwice()
    {
        QFETCH(bool, known);
        const Contact kari = m_bench->office.add(u"Kari"_s, u"kari@olsen.no"_s);
        StagedUser waiting;
        waiting.request.customer = m_customer.id;
        waiting.request.kind = Kind::Guest;
        waiting.request.contact = known ? kari.id : ContactId();
        waiting.name = u"Kari"_s;
        waiting.email = known ? u"kari@olsen.no"_s : u"new@x.se"_s;
        open(m_customer, {waiting});
        if (known) {
            m_dialog->choosePerson(kari);
        } else {
            type(u"New"_s, u"NEW@x.se"_s);
        }
        QCOMPARE(textOf(m_dialog, u"personVerdict"_s),
            u"Kari waits on this card already, to be added: Guest."_s);
        QVERIFY(!add()->isEnabled());
    }

    void accountAtOnce_data()
    {
        QTest::addColumn<bool>("typed");
        QTest::addColumn<bool>("mailed");
        for (const bool typed : {false, true}) {
            for (const bool mailed : {false, true}) {
                QTest::addRow("LGN-13 %s %s", typed ? "typed password" : "link",
                    mailed ? "mailed" : "not mailed")
                    << typed << mailed;
            }
        }
    }

    void accountAtOnce()
    {
        QFETCH(bool, typed);
        QFETCH(bool, mailed);
        open(m_customer);
        type(u"Kari"_s, u"kari@olsen.no"_s);
        press(m_dialog, u"atOnceRadio"_s);
        QVERIFY(tick(m_dialog, u"linkRadio"_s)->isChecked());
        QVERIFY(tick(m_dialog, u"sendDetailsTick"_s)->isChecked());
        if (typed) {
            press(m_dialog, u"passwordRadio"_s);
            QTest::keyClicks(line(u"password"_s), testing::password);
        }
        if (!mailed) {
            press(m_dialog, u"sendDetailsTick"_s);
        }
        const StagedUser user = finish();
        QVERIFY(user.request.activate);
        QCOMPARE(user.password, typed ? testing::password : QString());
        QCOMPARE(user.then, mailed ? AfterAdding::SendLoginDetails : AfterAdding::Nothing);
        const auto saved = m_bench->office->customerUsers().add(user.request).result();
        QVERIFY(saved.has_value());
        QCOMPARE(saved->status, CustomerUserStatus::Active);
    }

    void atOnceOnlyForContacts()
    {
        open(m_customer);
        press(m_dialog, u"atOnceRadio"_s);
        press(m_dialog, u"kind-CLIENT"_s);
        QVERIFY(!tick(m_dialog, u"atOnceRadio"_s)->isEnabled());
        QVERIFY(tick(m_dialog, u"inviteRadio"_s)->isChecked());
        QVERIFY(textOf(m_dialog, u"atOnceRadioNote"_s).contains(u"only for users of the type"_s));
        press(m_dialog, u"kind-CONTACT"_s);
        QVERIFY(tick(m_dialog, u"atOnceRadio"_s)->isEnabled());
    }

    void aBadPasswordIsToldAtItsField()
    {
        open(m_customer);
        type(u"Kari"_s, u"kari@olsen.no"_s);
        press(m_dialog, u"atOnceRadio"_s);
        press(m_dialog, u"passwordRadio"_s);
        QCOMPARE(textOf(m_dialog, u"passwordFault"_s), u"It must be changed at the next login."_s);
        QTest::keyClicks(line(u"password"_s), u"short"_s);
        QTest::keyClick(line(u"password"_s), Qt::Key_Tab);
        QVERIFY(textOf(m_dialog, u"passwordFault"_s).contains(u"at least 12"_s));
        QVERIFY(!add()->isEnabled());
        QTest::keyClicks(line(u"password"_s), u" but longer now"_s);
        QCOMPARE(finish().password, u"short but longer now"_s);
    }

    void theOfficeDecidesAboutPasswordsInMails_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QString>("part");
        QTest::newRow("LGN-13 allowed") << true << u"login name and the password."_s;
        QTest::newRow("LGN-13 not allowed") << false << u"settings do not allow that"_s;
    }

    void theOfficeDecidesAboutPasswordsInMails()
    {
        QFETCH(bool, allowed);
        QFETCH(QString, part);
        auto& database = m_bench->office->database();
        OfficeSettings settings = CustomerOffice::must(database.settings());
        settings.officeName = u"Kontoret"_s;
        settings.portalBaseUrl = u"https://portal.kontoret.no"_s;
        settings.passwordsInMail = allowed;
        CustomerOffice::must(database.saveSettings(settings));
        open(m_customer);
        press(m_dialog, u"atOnceRadio"_s);
        press(m_dialog, u"passwordRadio"_s);
        QTRY_VERIFY(textOf(m_dialog, u"sendDetailsNote"_s).contains(part));
    }

    void accessIsChosenAlong() // CUS-25, CUS-27, CUS-03
    {
        const auto made = m_bench->facilities(m_customer.id, 3);
        open(m_customer);
        type(u"Kari"_s, u"kari@olsen.no"_s);
        child<QTabWidget>(m_dialog, u"addUserTabs"_s)->setCurrentIndex(1);
        auto* list = child<QListView>(m_dialog, u"facilityList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        press(m_dialog, tickName(Permission::PlaceOrders));
        list->model()->setData(list->model()->index(2, 0), Qt::Checked, Qt::CheckStateRole);
        QVERIFY(textOf(m_dialog, u"accessSummary"_s).contains(u"Place orders"_s));
        const StagedUser user = finish();
        QCOMPARE(user.request.access.permissions, Permissions(Permission::PlaceOrders));
        QCOMPARE(user.request.access.scope, (FacilityScope {{made[1].id}, false}));
        const auto saved = m_bench->office->customerUsers().add(user.request).result();
        QCOMPARE(saved->access, user.request.access);
    }

    void accessNeedsItsRight()
    {
        m_bench->signInWith(Right::ManageCustomers | Right::ManageContacts);
        open(m_customer);
        QVERIFY(textOf(m_dialog, u"lockedText"_s).contains(u"right"_s));
        QVERIFY(!tick(m_dialog, tickName(Permission::Billing))->isEnabled());
        type(u"Kari"_s, u"kari@olsen.no"_s);
        QCOMPARE(finish().request.access, CustomerUserAccess {});
    }

    void withoutTheRightNobodyIsAdded()
    {
        m_bench->signInWith(Right::EditCustomerPermissions);
        open(m_customer);
        type(u"Kari"_s, u"kari@olsen.no"_s);
        QTRY_VERIFY(child<QLabel>(m_dialog, u"personVerdict"_s)->isVisible());
        QVERIFY(!add()->isEnabled());
    }

    void aCustomerIsChosenWhereNoneIsGiven()
    {
        std::ignore = m_bench->office.customer(u"Öberg AB"_s, u"500"_s);
        std::ignore = m_bench->facilities(m_customer.id, 2);
        open(std::nullopt);
        type(u"Kari"_s, u"kari@olsen.no"_s);
        QVERIFY(textOf(m_dialog, u"reasonText"_s).contains(u"choose a customer"_s));
        QTest::keyClicks(line(u"customer"_s), u"10927"_s);
        QVERIFY(takeSuggestion(u"customerEdit"_s));
        QVERIFY(textOf(m_dialog, u"customerText"_s).contains(u"Fjordlys AS"_s));
        auto* list = child<QListView>(m_dialog, u"facilityList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QCOMPARE(finish().request.customer, m_customer.id);
    }

    void facilitiesOfOneCustomerMeanNothingAtAnother()
    {
        std::ignore = m_bench->facilities(m_customer.id, 2);
        open(std::nullopt);
        QTest::keyClicks(line(u"customer"_s), u"Fjord"_s);
        QVERIFY(takeSuggestion(u"customerEdit"_s));
        auto* list = child<QListView>(m_dialog, u"facilityList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->model()->setData(list->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
        press(m_dialog, u"otherCustomerButton"_s);
        QVERIFY(m_dialog->stagedUser().request.access.scope.isEmpty());
    }

    void somebodyElseWasQuicker()
    {
        open(m_customer);
        type(u"Kari"_s, u"kari@olsen.no"_s);
        QTRY_VERIFY(add()->isEnabled());
        std::ignore = m_bench->office.user(m_customer.id, u"kari@olsen.no"_s);
        add()->click();
        QTRY_VERIFY(child<QLabel>(m_dialog, u"personVerdict"_s)->isVisible());
        QVERIFY(m_chosen.empty());
        QVERIFY(m_dialog->isVisible());
    }

    void closingAsksWhereSomethingWasTyped()
    {
        open(m_customer);
        type(u"Kari"_s, {});
        m_bench->prompt.confirmAnswers = {{}, {true, false, false}};
        press(m_dialog, u"cancelButton"_s);
        QVERIFY(m_dialog->isVisible());
        press(m_dialog, u"cancelButton"_s);
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(m_bench->prompt.confirms.size(), size_t(2));
        QVERIFY(m_bench->prompt.confirms[0].destructive);
        open(m_customer);
        press(m_dialog, u"cancelButton"_s);
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(m_bench->prompt.confirms.size(), size_t(2));
    }
};

QTEST_MAIN(TestAddUserDialog)
#include "tst_adduserdialog.moc"
