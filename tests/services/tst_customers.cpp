#include "support/customeroffice.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

/// The customer card as a whole, templates, access and the branded link.
class TestCustomers : public QObject
{
    Q_OBJECT

private slots:
    void theCardIsSavedAsOne_LGN_11_LGN_12()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const auto leaver = office.user(customer.id, u"leaver@b.se"_s);
        CardEdit edit {customer.id, draftOf(customer), draftOf(customer), {}, {}, {}};
        edit.after.name = u"Öberg Tryck AB"_s;
        CustomerUserAccess access = user.access;
        access.permissions = Permission::PlaceOrders;
        edit.changed.push_back({user.id, user.access, access});
        edit.removed.push_back({leaver.id, leaver.rowVersion});
        NewUserRequest newcomer;
        newcomer.person = {u"New"_s, u"new@b.se"_s, {}, {}, u"en"_s};
        edit.added.push_back(newcomer);
        const auto card = CustomerOffice::must(office->customers().saveCard(edit));
        QCOMPARE(card.customer.name, u"Öberg Tryck AB"_s);
        QCOMPARE(card.users.size(), size_t(2));
        QCOMPARE(card.users.front().access.permissions, Permissions(Permission::PlaceOrders));
        QCOMPARE(office.problems(), QStringList());
    }

    void oneFaultAndNothingIsSaved_LGN_12()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        const auto boss = office.administrator(customer.id, u"boss@b.se"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const qint64 lines = office->audit().head().result()->seq;
        CardEdit edit {customer.id, draftOf(customer), draftOf(customer), {}, {}, {}};
        edit.after.name = u"Renamed AB"_s;
        NewUserRequest newcomer;
        newcomer.person = {u"New"_s, u"new@b.se"_s, {}, {}, u"en"_s};
        edit.added.push_back(newcomer);
        edit.removed.push_back({boss.id, boss.rowVersion}); // the last administrator
        const auto refused = office->customers().saveCard(edit).result();
        QCOMPARE(refused.error().reason, u"last-administrator"_s);
        QCOMPARE(refused.error().field, u"user %1"_s.arg(boss.id.value()));
        QCOMPARE(office->audit().head().result()->seq, lines);
        QCOMPARE(CustomerOffice::must(office->customers().load(customer.id)).name, u"Öberg AB"_s);
        QVERIFY(!office->contacts().ownerOfEmail(u"new@b.se"_s).result()->isValid());
        Q_UNUSED(user)
    }

    void theAdministratorIsHandedOverInOneGo_LGN_05()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto boss = office.administrator(customer.id, u"boss@b.se"_s);
        const auto user
            = office.user(customer.id, u"a@b.se"_s, CustomerUserKind::Contact, {}, true);
        CardEdit edit {customer.id, draftOf(customer), draftOf(customer), {}, {}, {}};
        CustomerUserAccess down = boss.access;
        down.level = CustomerUserLevel::User;
        CustomerUserAccess up = user.access;
        up.level = CustomerUserLevel::Administrator;
        edit.changed.push_back({boss.id, boss.access, down});
        edit.changed.push_back({user.id, user.access, up});
        QVERIFY(office->customers().saveCard(edit).result().has_value());
    }

    void aColleaguesChangeMergesPerField()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        CardEdit mine {customer.id, draftOf(customer), draftOf(customer), {}, {}, {}};
        mine.after.name = u"Mine AB"_s;
        CardEdit theirs = mine;
        theirs.after = draftOf(customer);
        theirs.after.number = u"8"_s;
        CustomerOffice::must(office->customers().saveCard(theirs));
        const auto merged = CustomerOffice::must(office->customers().saveCard(mine));
        QCOMPARE(merged.customer.name, u"Mine AB"_s);
        QCOMPARE(merged.customer.number, u"8"_s);
        CardEdit clash = mine;
        clash.after.name = u"Other AB"_s;
        const auto refused = office->customers().saveCard(clash).result();
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().args, QStringList {u"name"_s});
    }

    void aNewCustomerAndItsUsersAreOneTransaction_LGN_12()
    {
        CustomerOffice office;
        CardEdit edit;
        edit.after = {u"Neu AB"_s, u"4711"_s, {}, u"sv"_s};
        NewUserRequest first;
        first.person = {u"One"_s, u"one@b.se"_s, {}, {}, u"en"_s};
        NewUserRequest second = first; // the same person twice
        edit.added = {first, second};
        const qint64 lines = office->audit().head().result()->seq;
        const auto refused = office->customers().saveCard(edit).result();
        QCOMPARE(refused.error().reason, u"already-customer-user"_s);
        QCOMPARE(refused.error().field, u"added 1"_s);
        QCOMPARE(office->audit().head().result()->seq, lines);
        QVERIFY(!office->customers().ownerOfNumber(u"4711"_s).result()->isValid());
        second.person = {u"Another"_s, u"two@b.se"_s, {}, {}, u"en"_s};
        edit.added = {first, second};
        const auto card = CustomerOffice::must(office->customers().saveCard(edit));
        QCOMPARE(card.customer.name, u"Neu AB"_s);
        QCOMPARE(card.users.size(), size_t(2));
        // By name they stand the other way round; the ids come as they were asked for.
        QCOMPARE(card.added, (std::vector {card.users[1].id, card.users[0].id}));
        QCOMPARE(card.users[1].userName, u"One"_s);
        QCOMPARE(office.problems(), QStringList());
    }

    void whoHasANumberCanBeAsked_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("taken");
        QTest::newRow("the same") << u"Ab7"_s << true;
        QTest::newRow("in other letters") << u" aB7 "_s << true;
        QTest::newRow("free") << u"Ab8"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }
    void whoHasANumberCanBeAsked()
    {
        QFETCH(const QString, number);
        QFETCH(const bool, taken);
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"Ab7"_s);
        const auto owner = CustomerOffice::must(office->customers().ownerOfNumber(number));
        QCOMPARE(owner, taken ? customer.id : CustomerId());
    }

    void theLogOfACustomerHasItsUsersAndPapers_CUS_32()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto gone = office.user(customer.id, u"gone@b.se"_s);
        CustomerOffice::must(
            office->customerUsers().perform(CustomerUserAction::Remove, gone.id, 0));
        std::ignore = CustomerOffice::must(office->facilities().add(customer.id, u"North"_s));
        const Customer other = office.customer(u"Other AB"_s);
        std::ignore = office.user(other.id, u"else@b.se"_s);
        AuditQuery query;
        query.customer = customer.id;
        const auto words = [&] {
            QStringList list;
            const auto events = office->audit().list(query).result();
            for (const AuditEvent& event : *events) {
                list << event.action;
            }
            return list;
        };
        QCOMPARE(words(),
            (QStringList {u"facility.add"_s, u"customer-user.remove"_s, u"customer-user.add"_s,
                u"customer.add"_s}));
        query.limit = 2;
        QCOMPARE(words().size(), 2);
        query.limit = 200;
        query.subjectKind = u"customer"_s;
        QCOMPARE(words(), QStringList {u"customer.add"_s});
    }

    void aUserOfAnotherCardIsRefused()
    {
        CustomerOffice office;
        const Customer own = office.customer(u"Own AB"_s);
        const Customer other = office.customer(u"Other AB"_s);
        const auto stranger = office.user(other.id, u"a@b.se"_s);
        CardEdit edit {own.id, draftOf(own), draftOf(own), {}, {}, {}};
        edit.removed.push_back({stranger.id, 0});
        QCOMPARE(
            office->customers().saveCard(edit).result().error().reason, u"foreign-customer-user"_s);
    }

    void customersAreListed()
    {
        CustomerOffice office;
        const Customer oberg = office.customer(u"Öberg AB"_s, u"10927781"_s);
        const Customer zeta = office.customer(u"Zeta AB"_s, u"9"_s);
        std::ignore = office.user(oberg.id, u"a@b.se"_s);
        CustomerOffice::must(office->faults().add({oberg.id, {}, {}, u"Leak"_s, {}}));
        CustomerQuery query;
        const auto rows = CustomerOffice::must(office->customers().rows(query, 0, 10));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows.front().id, oberg.id);
        QCOMPARE(rows.front().users, 1);
        QCOMPARE(rows.front().openFaults, 1);
        for (const auto sort :
            {CustomerColumn::Name, CustomerColumn::Number, CustomerColumn::Technician,
                CustomerColumn::Users, CustomerColumn::OpenFaults, CustomerColumn::Created}) {
            query.sort = sort;
            const auto all = CustomerOffice::must(office->customers().rows(query, 0, 10));
            const auto next
                = CustomerOffice::must(office->customers().rowsAfter(query, all[0].id, 10));
            QCOMPARE(next.size(), size_t(1));
            QCOMPARE(next.front().id, all[1].id);
            QCOMPARE(*office->customers().position(query, all[1].id).result(), 1);
        }
        query.search = u"oberg 1092"_s;
        QCOMPARE(*office->customers().count(query).result(), 1);
        CustomerOffice::must(office->customers().setArchived(zeta.id, 0, true));
        query.search.clear();
        QCOMPARE(*office->customers().count(query).result(), 1);
        query.archived = ArchivedFilter::Any;
        QCOMPARE(*office->customers().count(query).result(), 2);
        QCOMPARE(office.tryAdd(zeta.id, u"b@b.se"_s).error().reason, u"customer-archived"_s);
    }

    void templatesDriftAndArePushed_CUS_03()
    {
        CustomerOffice office;
        auto& templates = office->permissionTemplates();
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto one = office.user(customer.id, u"one@b.se"_s);
        const auto two = office.user(customer.id, u"two@b.se"_s);
        const auto buyer = CustomerOffice::must(templates.add(u"Buyer"_s, Permission::PlaceOrders));
        QCOMPARE(templates.add(u"BUYER"_s, {}).result().error().reason, u"name-taken"_s);
        QCOMPARE(CustomerOffice::must(templates.follow(buyer.id, {one.id, two.id})), 2);
        QVERIFY(CustomerOffice::must(templates.drifted(buyer.id)).empty());
        CustomerUserAccess own = office.userNow(one.id).access;
        own.permissions |= Permission::Billing;
        CustomerOffice::must(
            office->customerUsers().changeAccess(one.id, office.userNow(one.id).access, own));
        QCOMPARE(CustomerOffice::must(templates.drifted(buyer.id)).size(), size_t(1));
        QVERIFY(office.userNow(one.id).drifted);
        const auto edited = CustomerOffice::must(templates.edit(
            buyer.id, buyer.rowVersion, u"Buyer"_s, Permission::PlaceOrders | Permission::Support));
        QCOMPARE(edited.drifted, 2);
        QCOMPARE(templates.edit(buyer.id, buyer.rowVersion, u"x"_s, {}).result().error().code,
            ErrorCode::Conflict);
        QCOMPARE(CustomerOffice::must(templates.push(buyer.id)), 2);
        QCOMPARE(office.userNow(one.id).access.permissions, edited.permissions);
        QCOMPARE(CustomerOffice::must(templates.push(buyer.id)), 0);
    }

    void aTemplateInUseStays()
    {
        CustomerOffice office;
        auto& templates = office->permissionTemplates();
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const auto buyer = CustomerOffice::must(templates.add(u"Buyer"_s, Permission::PlaceOrders));
        CustomerOffice::must(templates.follow(buyer.id, {user.id}));
        const auto refused = templates.remove(buyer.id, 0).result();
        QCOMPARE(refused.error().reason, u"template-in-use"_s);
        QCOMPARE(refused.error().args, QStringList {u"1"_s});
        CustomerUserAccess free = office.userNow(user.id).access;
        free.followed = {};
        CustomerOffice::must(
            office->customerUsers().changeAccess(user.id, office.userNow(user.id).access, free));
        QVERIFY(templates.remove(buyer.id, 0).result().has_value());
    }

    void brandedLinks_data()
    {
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("end");
        const auto row = [](const char* tag, const QString& office, const QString& typed,
                             const QString& end) { QTest::newRow(tag) << office << typed << end; };
        row("CUS-37 example", u"OO Software AB"_s, u"OO Software AB"_s, u"OO%20Software%20AB"_s);
        row("CUS-36 letters", u"Åäö & Söner"_s, u"Åäö & Söner"_s,
            u"%C3%85%C3%A4%C3%B6%20%26%20S%C3%B6ner"_s);
        row("CUS-36 plus and percent", u"A+B 100%"_s, u"A+B 100%"_s, u"A%2BB%20100%25"_s);
        row("CUS-36 a space more", u"OO Software AB"_s, u"OO Software AB "_s, {});
        row("CUS-36 a space less", u"OO Software AB"_s, u"OOSoftware AB"_s, {});
        row("CUS-36 other case", u"OO Software AB"_s, u"oo software ab"_s, {});
    }

    void brandedLinks()
    {
        QFETCH(QString, office);
        QFETCH(QString, typed);
        QFETCH(QString, end);
        CustomerOffice place;
        OfficeSettings settings = *place->database().settings().result();
        settings.officeName = office;
        settings.brandingBaseUrl = u"https://app.example.se/Account/Login"_s;
        QVERIFY(place->database().saveSettings(settings).result());
        const auto link = place->customers().brandedLoginLink(typed).result();
        QCOMPARE(link.has_value(), !end.isEmpty());
        if (link) {
            QCOMPARE(*link, u"https://app.example.se/Account/Login?branding="_s + end);
        } else {
            QCOMPARE(link.error().reason, u"name-differs"_s);
        }
    }

    void seeAsThisUser_CUS_02_CUS_10_CUS_14_CUS_22()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const Customer other = office.customer(u"Other AB"_s);
        const auto plant = CustomerOffice::must(office->facilities().add(customer.id, u"Plant"_s));
        const auto depot = CustomerOffice::must(office->facilities().add(customer.id, u"Depot"_s));
        OrderDraft draft {
            customer.id, u"O-1"_s, OrderKind::Service, u"In plant"_s, plant.id, {}, {}, {}};
        const Order seen = CustomerOffice::must(office->orders().add(draft));
        CustomerOffice::must(
            office->orders().post(seen.id, u"For you"_s, CommentVisibility::Customer));
        CustomerOffice::must(
            office->orders().post(seen.id, u"For us"_s, CommentVisibility::Internal));
        draft.number = u"O-2"_s;
        draft.facility = depot.id;
        CustomerOffice::must(office->orders().add(draft));
        draft.number = u"O-3"_s;
        draft.facility = {};
        CustomerOffice::must(office->orders().add(draft));
        draft.number = u"O-4"_s;
        draft.customer = other.id;
        CustomerOffice::must(office->orders().add(draft));
        const auto user = office.activeClient(customer.id, u"a@b.se"_s);
        const auto nothing = CustomerOffice::must(office->access().preview(user.id));
        QVERIFY(nothing.access.isOpen());
        QVERIFY(nothing.orders.empty() && nothing.facilities.empty());
        CustomerUserAccess access = user.access;
        access.scope.facilities = {plant.id};
        CustomerOffice::must(office->customerUsers().changeAccess(user.id, user.access, access));
        const auto some = CustomerOffice::must(office->access().preview(user.id));
        QCOMPARE(some.orders.size(), size_t(1));
        QCOMPARE(some.orders.front().number, u"O-1"_s);
        QCOMPARE(some.comments.size(), size_t(1));
        QCOMPARE(some.comments.front().body, u"For you"_s);
        CustomerUserAccess more = access;
        more.scope.unassigned = true;
        CustomerOffice::must(office->customerUsers().changeAccess(user.id, access, more));
        QCOMPARE(CustomerOffice::must(office->access().preview(user.id)).orders.size(), size_t(2));
        CustomerOffice::must(office->customers().setArchived(customer.id, 0, true));
        QVERIFY(CustomerOffice::must(office->access().preview(user.id)).orders.empty());
    }

    void accessListOfAGuest_GST_23_GST_24()
    {
        CustomerOffice office;
        const Customer home = office.customer(u"Home AB"_s);
        const Customer host = office.customer(u"Host AB"_s);
        const auto client = office.activeClient(home.id, u"a@b.se"_s);
        QVERIFY(CustomerOffice::must(office->access().accessList(client.contact)).empty());
        const auto guest = office.user(host.id, u"a@b.se"_s, CustomerUserKind::Guest);
        QVERIFY(CustomerOffice::must(office->access().accessList(client.contact)).empty());
        CustomerOffice::must(office->customerUsers().accept(office.inviteUser(guest.id)));
        const auto list = CustomerOffice::must(office->access().accessList(client.contact));
        QCOMPARE(list.size(), size_t(1));
        QCOMPARE(list.front().user.customer, host.id);
        QCOMPARE(
            CustomerOffice::must(office->access().mapOfPerson(client.contact)).size(), size_t(2));
        QCOMPARE(CustomerOffice::must(office->access().mapOfCustomer(host.id)).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
