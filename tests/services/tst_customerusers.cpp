#include "services/archiveservice.h"
#include "support/customeroffice.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

using Action = CustomerUserAction;
using Kind = CustomerUserKind;
using Status = CustomerUserStatus;

class TestCustomerUsers : public QObject
{
    Q_OBJECT

private slots:
    void everyCell_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        for (const auto kind : allCustomerUserKinds) {
            for (const auto status : allCustomerUserStatuses) {
                QTest::addRow("GST-18 %s %s", qPrintable(customerUserKindName(kind)),
                    qPrintable(customerUserStatusName(status)))
                    << static_cast<int>(kind) << static_cast<int>(status);
            }
        }
    }

    /// Each action through the service is done or refused as the table says, and where it is
    /// refused nothing is written.
    void everyCell()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto boss = office.administrator(customer.id, u"boss@b.se"_s);
        Q_UNUSED(boss)
        int number = 0;
        for (const auto& rule : customerUserActionRules()) {
            if (!isDeskAction(rule.action)) {
                continue;
            }
            const QString email = u"u%1@b.se"_s.arg(++number);
            const auto before = office.inStatus(
                customer.id, static_cast<Kind>(kind), static_cast<Status>(status), email);
            const auto details = CustomerOffice::must(office->customerUsers().details(before.id));
            const UserVerdict verdict = judge(rule.action, details.facts);
            const qint64 lines = office->audit().head().result()->seq;
            const auto outcome = tryAction(office, rule.action, before.id);
            if (!outcome) {
                continue; // made by nobody at a desk, or changes nothing
            }
            QCOMPARE(outcome->isEmpty(), verdict.allowed());
            if (!verdict.allowed()) {
                QCOMPARE(*outcome, QString(userRefusalName(verdict.reason)));
                QCOMPARE(office->audit().head().result()->seq, lines);
                QCOMPARE(office.userNow(before.id), before);
            } else if (!rule.gone) {
                QCOMPARE(office.userNow(before.id).status,
                    rule.result[static_cast<size_t>(before.status)]);
            } else {
                QCOMPARE(office->customerUsers().details(before.id).result().error().code,
                    ErrorCode::NotFound);
            }
        }
        QCOMPARE(office.problems(), QStringList());
        QVERIFY(office->audit().verify().result()->intact);
    }

    void everyPortalCell_data() { everyCell_data(); }

    /// What the person and the system do: only an invitation that is out can be answered or run
    /// out, whatever links somebody still has. What only looks is always there.
    void everyPortalCell()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        std::ignore = office.administrator(customer.id, u"boss@b.se"_s);
        auto& users = office->customerUsers();
        const bool open = static_cast<Status>(status) == Status::InviteSent;
        int number = 0;
        for (const Action action :
            {Action::AcceptInvitation, Action::DeclineInvitation, Action::ExpireInvitation}) {
            const auto before = office.inStatus(customer.id, static_cast<Kind>(kind),
                static_cast<Status>(status), u"p%1@b.se"_s.arg(++number));
            const QString secret = open ? office.inviteUser(before.id) : lastSecret(office);
            const auto& rule = customerUserActionRule(action);
            QCOMPARE(rule.offered[static_cast<size_t>(status)], open);
            if (action == Action::ExpireInvitation) {
                office.clock->advance(std::chrono::hours(24 * 8));
                QCOMPARE(CustomerOffice::must(users.expireInvitations()), open ? 1 : 0);
            } else {
                const auto answer = action == Action::AcceptInvitation
                    ? users.accept(secret, password).result()
                    : users.decline(secret).result();
                QCOMPARE(answer.has_value(), open);
                QVERIFY(open || answer.error().reason == u"link-not-valid"_s);
            }
            QCOMPARE(office.userNow(before.id).status,
                open ? rule.result[static_cast<size_t>(status)] : before.status);
        }
        const auto seen = office.inStatus(
            customer.id, static_cast<Kind>(kind), static_cast<Status>(status), u"looked@b.se"_s);
        for (const Action action : {Action::ShowActivity, Action::BackUpUserData}) {
            QVERIFY(CustomerOffice::must(users.preview(action, seen.id)).verdict.allowed());
        }
        AuditQuery activity;
        activity.subjectKind = u"customer-user"_s;
        activity.subjectId = seen.id.value();
        QVERIFY(!office->audit().list(activity).result()->empty());
        ArchiveRequest request;
        request.contact = seen.contact;
        request.folder = office.folder.path();
        QVERIFY(office->archives().run(request, {}, {}).result().has_value());
        QCOMPARE(office.problems(), QStringList());
    }

    void nothingIsGrantedBeforeItIsSaved_CUS_27()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        QCOMPARE(user.status, Status::Pending);
        QVERIFY(!user.access.permissions);
        QVERIFY(user.access.scope.isEmpty());
        QCOMPARE(user.access.level, CustomerUserLevel::User);
        QCOMPARE(office.load(user.contact).status, ContactStatus::Unregistered);
    }

    void aKnownPersonIsTakenAsItIs_LGN_16_CUS_24()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const Contact known = office.add(u"Kari Olsen"_s, u"Kari@Olsen.no"_s);
        const auto user = office.user(customer.id, u"kari@olsen.no"_s);
        QCOMPARE(user.contact, known.id);
        QCOMPARE(user.userName, u"Kari Olsen"_s);
        QCOMPARE(user.loginName(), u"Kari@Olsen.no"_s);
        const auto twice = office.tryAdd(customer.id, u"KARI@olsen.no"_s);
        QCOMPARE(twice.error().reason, u"already-customer-user"_s);
        QCOMPARE(office.tryAdd(customer.id, u"not an address"_s).error().field, u"email"_s);
    }

    void guestsNeedAnAccountElsewhere_GST_07_GST_08_GST_12()
    {
        CustomerOffice office;
        const Customer host = office.customer(u"Host AB"_s);
        const Customer home = office.customer(u"Home AB"_s);
        const auto refused = [&](const QString& email) {
            const auto added = office.tryAdd(host.id, email, Kind::Guest);
            return added ? QString() : added.error().reason;
        };
        QCOMPARE(refused(u"unknown@b.se"_s), u"guest-needs-account"_s);
        QVERIFY(!office->contacts().ownerOfEmail(u"unknown@b.se"_s).result()->isValid());
        std::ignore = office.user(home.id, u"pending@b.se"_s);
        QCOMPARE(refused(u"pending@b.se"_s), u"guest-needs-account"_s);
        // Active at the customer, but without a login of its own.
        std::ignore = office.user(home.id, u"loginless@b.se"_s, Kind::Contact, {}, true);
        QCOMPARE(refused(u"loginless@b.se"_s), u"guest-needs-account"_s);
        std::ignore = office.activeClient(home.id, u"client@b.se"_s);
        QCOMPARE(refused(u"client@b.se"_s), QString());
        // "Create as contact" instead: the same call with the other kind.
        QVERIFY(office.tryAdd(host.id, u"unknown@b.se"_s).has_value());
    }

    void aGuestWhoIsAContactThereAlready_GST_10()
    {
        CustomerOffice office;
        const Customer host = office.customer(u"Host AB"_s);
        const Customer home = office.customer(u"Home AB"_s);
        const auto client = office.activeClient(home.id, u"client@b.se"_s);
        const auto there = office.user(host.id, u"client@b.se"_s);
        const auto again = office.tryAdd(host.id, u"client@b.se"_s, Kind::Guest);
        QCOMPARE(again.error().reason, u"already-customer-user"_s);
        QCOMPARE(
            again.error().args, (QStringList {QString::number(there.id.value()), u"CONTACT"_s}));
        // A guest of one's own house is none.
        QCOMPARE(office.tryAdd(home.id, u"client@b.se"_s, Kind::Guest).error().reason,
            u"already-customer-user"_s);
        Q_UNUSED(client)
    }

    void mergedFieldByField_CUS_30()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto plant = CustomerOffice::must(office->facilities().add(customer.id, u"Plant"_s));
        const auto user = office.user(customer.id, u"a@b.se"_s);
        auto& users = office->customerUsers();
        CustomerUserAccess permissions = user.access;
        permissions.permissions = Permission::Billing;
        CustomerUserAccess facilities = user.access;
        facilities.scope = {{plant.id}, true};
        CustomerOffice::must(users.changeAccess(user.id, user.access, permissions));
        const auto both
            = CustomerOffice::must(users.changeAccess(user.id, user.access, facilities));
        QCOMPARE(both.access.permissions, Permissions(Permission::Billing));
        QCOMPARE(both.access.scope.facilities, std::set<FacilityId> {plant.id});
        CustomerUserAccess clash = user.access;
        clash.permissions = Permission::Support;
        const auto refused = users.changeAccess(user.id, user.access, clash).result();
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().args, QStringList {u"permissions"_s});
        // The same wish twice is no clash.
        QVERIFY(users.changeAccess(user.id, user.access, permissions).result().has_value());
    }

    void aFacilityOfAnotherCustomer_CUS_10()
    {
        CustomerOffice office;
        const Customer own = office.customer(u"Own AB"_s);
        const Customer other = office.customer(u"Other AB"_s);
        const auto foreign = CustomerOffice::must(office->facilities().add(other.id, u"Plant"_s));
        const auto user = office.user(own.id, u"a@b.se"_s);
        CustomerUserAccess after = user.access;
        after.scope.facilities = {foreign.id};
        QCOMPARE(office->customerUsers()
                     .changeAccess(user.id, user.access, after)
                     .result()
                     .error()
                     .reason,
            u"foreign-facility"_s);
        QCOMPARE(office.tryAdd(own.id, u"b@b.se"_s, Kind::Contact, after).error().reason,
            u"foreign-facility"_s);
        // Nothing half: the contact was not made either.
        QVERIFY(!office->contacts().ownerOfEmail(u"b@b.se"_s).result()->isValid());
    }

    void twoClerksRemoveTheLastAdministrators_LGN_05()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto one = office.administrator(customer.id, u"one@b.se"_s);
        const auto two = office.administrator(customer.id, u"two@b.se"_s);
        std::ignore = office.user(customer.id, u"user@b.se"_s);
        auto other = Workspace::openNow({office.path(), false, false}, office.clock);
        QVERIFY(other.has_value());
        // Both saw two administrators, and each removes another one.
        auto first = office->customerUsers().perform(Action::Remove, one.id, one.rowVersion);
        auto second = (*other)->customerUsers().perform(Action::Deactivate, two.id, two.rowVersion);
        const auto removed = first.result();
        const auto deactivated = second.result();
        QCOMPARE(int(removed.has_value()) + int(deactivated.has_value()), 1);
        const Error error = removed ? deactivated.error() : removed.error();
        QCOMPARE(error.reason, u"last-administrator"_s);
        auto connection = office.raw();
        QCOMPARE(connection
                     ->scalar(u"SELECT count(*) FROM customer_user WHERE status = 'ACTIVE'"
                              " AND level = 'ADMINISTRATOR'"_s)
                     ->toInt(),
            1);
    }

    void aStaleRowIsAConflict()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s, Kind::Contact, {}, true);
        auto& users = office->customerUsers();
        CustomerOffice::must(users.perform(Action::Deactivate, user.id, user.rowVersion));
        const auto late = users.perform(Action::Remove, user.id, user.rowVersion).result();
        QCOMPARE(late.error().code, ErrorCode::Conflict);
    }

    void pagesOfTheLongList_PERF_GST_25()
    {
        CustomerOffice office;
        const Customer big = office.customer(u"Big AB"_s, u"500"_s);
        const Customer small = office.customer(u"Småland AB"_s, u"7"_s);
        fillUsers(office, big.id, 5000, 200);
        std::ignore = office.user(small.id, u"Åsa@b.se"_s);
        CustomerUserQuery query;
        auto& users = office->customerUsers();
        QCOMPARE(*users.count(query).result(), 5001);
        for (const auto sort : {CustomerUserColumn::User, CustomerUserColumn::Customer,
                 CustomerUserColumn::Status, CustomerUserColumn::Created,
                 CustomerUserColumn::LoginName, CustomerUserColumn::Kind, CustomerUserColumn::Level,
                 CustomerUserColumn::LastLogin}) {
            for (const bool descending : {false, true}) {
                query.sort = sort;
                query.descending = descending;
                const auto all = CustomerOffice::must(users.rows(query, 0, 6000));
                QCOMPARE(all.size(), size_t(5001));
                const auto page = CustomerOffice::must(users.rowsAfter(query, all[2499].id, 3));
                QCOMPARE(page.size(), size_t(3));
                QCOMPARE(page[0].id, all[2500].id);
                QCOMPARE(page[2].id, all[2502].id);
                QCOMPARE(*users.position(query, all[4321].id).result(), 4321);
            }
        }
        query = {};
        query.search = u"smaland asa"_s; // across customer and user, without diacritics
        QCOMPARE(*users.count(query).result(), 1);
        query.search = u"user 49"_s;
        QVERIFY(*users.count(query).result() > 100);
        query.customer = big.id;
        const auto card = CustomerOffice::must(office->customers().loadCard(big.id));
        QCOMPARE(card.users.size(), size_t(5000));
        QCOMPARE(card.facilities.size(), size_t(200));
        QCOMPARE(card.users[17].access.scope.facilities.size(), size_t(200));
        QCOMPARE(office.problems(), QStringList());
    }

private:
    /// The secret of a link that is dead: of a user who took it, and was removed.
    static QString lastSecret(const CustomerOffice& office)
    {
        const Customer elsewhere = office.customer(u"Elsewhere AB"_s);
        const auto gone = office.user(elsewhere.id, u"gone@elsewhere.se"_s);
        const QString secret = office.inviteUser(gone.id);
        CustomerOffice::must(office->customerUsers().perform(Action::Remove, gone.id, 0));
        return secret;
    }

    /// Not the portal's, nor the system's, nor one that only looks.
    static bool isDeskAction(Action action)
    {
        return customerUserActionRule(action).doneBy == DoneBy::Staff
            && action != Action::ShowActivity && action != Action::BackUpUserData;
    }

    /// Empty: done; a reason: refused; nothing: the one call for both does the other.
    static std::optional<QString> tryAction(
        const CustomerOffice& office, Action action, CustomerUserId id)
    {
        auto& users = office->customerUsers();
        const auto reason = [](const auto& result) {
            return result.has_value() ? QString(u""_s) : result.error().reason;
        };
        switch (action) {
        case Action::SendInvitation:
        case Action::ResendInvitation: {
            const auto status = office.userNow(id).status;
            // The one call does what fits the status.
            if ((status == Status::InviteSent) != (action == Action::ResendInvitation)) {
                return std::nullopt;
            }
            const auto prepared = users.prepareInvitation(id).result();
            return prepared ? reason(users.handOff(*prepared, MailChannel::Clipboard).result())
                            : prepared.error().reason;
        }
        case Action::SendLoginDetails: {
            const auto prepared = users.prepareLoginDetails(id).result();
            return prepared ? reason(users.handOff(*prepared, MailChannel::Clipboard).result())
                            : prepared.error().reason;
        }
        case Action::ChangeAccess: {
            const auto user = office.userNow(id);
            CustomerUserAccess after = user.access;
            after.permissions = Permission::Billing;
            return reason(users.changeAccess(id, user.access, after).result());
        }
        case Action::CancelInvitation:
        case Action::Activate:
        case Action::Deactivate:
        case Action::DeleteLoginIdentities:
        case Action::Remove:
            return reason(users.perform(action, id, 0).result());
        case Action::ExpireInvitation:
        case Action::AcceptInvitation:
        case Action::DeclineInvitation:
        case Action::ShowActivity:
        case Action::BackUpUserData:
            return std::nullopt;
        }
        return std::nullopt;
    }

    /// Straight into the tables: it is the size that matters.
    static void fillUsers(const CustomerOffice& office, CustomerId customer, int users, int places)
    {
        auto connection = office.raw();
        const auto run = [&](const QString& sql) {
            const auto done = connection->run(sql, {customer.value()});
            QVERIFY2(done.has_value(), qPrintable(sql));
        };
        QVERIFY(connection->run(u"BEGIN"_s));
        const QString counter = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                " WHERE i < %1) "_s;
        QVERIFY(connection->run(counter.arg(users)
            % u"INSERT INTO contact (name, name_key, email, email_key, created_at, search_text)"
              " SELECT 'User ' || i, 'user ' || i, 'u' || i || '@x.se', 'u' || i || '@x.se', i,"
              " 'user ' || i || char(10) || 'u' || i || '@x.se' || char(10) FROM n"_s));
        run(u"INSERT INTO customer_user (contact_id, customer_id, kind, level, created_at)"
            " SELECT id, ?, 'CONTACT', 'USER', created_at FROM contact"_s);
        run(counter.arg(places)
            % u"INSERT INTO facility (customer_id, name, name_key, created_at)"
              " SELECT ?, 'Place ' || i, 'place ' || i, i FROM n"_s);
        run(u"INSERT INTO customer_user_facility SELECT u.id, f.id, f.customer_id"
            " FROM customer_user u JOIN facility f ON f.customer_id = u.customer_id"
            " WHERE u.customer_id = ? AND u.id % 10 = 1"_s);
        run(u"INSERT INTO customer_user_facility SELECT u.id, f.id, f.customer_id"
            " FROM (SELECT id, customer_id FROM customer_user WHERE customer_id = ?"
            " ORDER BY user_key LIMIT 1 OFFSET 17) u JOIN facility f"
            " ON f.customer_id = u.customer_id WHERE NOT EXISTS (SELECT 1 FROM"
            " customer_user_facility x WHERE x.customer_user_id = u.id AND x.facility_id = f.id)"_s);
        QVERIFY(connection->run(u"COMMIT"_s));
    }
};

QTEST_GUILESS_MAIN(TestCustomerUsers)
#include "tst_customerusers.moc"
