#include "services/archiveservice.h"
#include "support/customeroffice.h"

#include <QProcess>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

using Office = CustomerOffice;

/// Facilities, orders, comments, fault reports, staff, and what becomes of them all when people go.
class TestCustomerPapers : public QObject
{
    Q_OBJECT

private slots:
    void ordersKeepWhoPlacedThem_LGN_20_LGN_21_LGN_22()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"10927781"_s);
        Office::must(office->customers().setLoginMode(LoginMode::Number));
        const auto user = buyer(office, customer.id, u"kari@b.se"_s);
        OrderDraft draft;
        draft.number = u"O-1"_s;
        const Order order = Office::must(office->orders().place(user.id, draft));
        QCOMPARE(order.placedBy, user.id);
        QCOMPARE(order.reference.text(), u"10927781-1 kari"_s);
        Office::must(office->customerUsers().perform(CustomerUserAction::Remove, user.id, 0));
        const Order after = Office::must(office->orders().load(order.id));
        QVERIFY(!after.placedBy.isValid());
        QCOMPARE(after.reference.text(), u"10927781-1 kari"_s);
        QCOMPARE(office.load(user.contact).name, u"kari"_s);
        // A name changed later does not change papers.
        QVERIFY(!after.reference.erased);
        QCOMPARE(office->orders().place(user.id, draft).result().error().code, ErrorCode::NotFound);
    }

    void placingNeedsPermissionAndScope_LGN_07_CUS_03()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const Customer other = office.customer(u"Other AB"_s);
        const auto plant = Office::must(office->facilities().add(customer.id, u"Plant"_s));
        Office::must(office->facilities().add(customer.id, u"Depot"_s));
        const auto foreign = Office::must(office->facilities().add(other.id, u"Shop"_s));
        const auto user = office.activeClient(customer.id, u"a@b.se"_s);
        OrderDraft draft;
        draft.number = u"O-1"_s;
        draft.facility = plant.id;
        const auto refusal = [&](const OrderDraft& wanted) {
            const auto placed = office->orders().place(user.id, wanted).result();
            return placed ? QString() : placed.error().reason;
        };
        QCOMPARE(refusal(draft), u"missing-permission"_s);
        CustomerUserAccess access = user.access;
        access.permissions = Permission::PlaceOrders;
        Office::must(office->customerUsers().changeAccess(user.id, user.access, access));
        QCOMPARE(refusal(draft), u"not-in-scope"_s);
        CustomerUserAccess scoped = access;
        scoped.scope.facilities = {plant.id};
        Office::must(office->customerUsers().changeAccess(user.id, access, scoped));
        QCOMPARE(refusal(draft), QString());
        QCOMPARE(refusal(draft), u"number-taken"_s);
        draft.number = u"O-2"_s;
        draft.facility = foreign.id;
        QCOMPARE(refusal(draft), u"not-in-scope"_s);
        Office::must(office->contacts().perform(ContactAction::Deactivate, user.contact, 0));
        draft.facility = plant.id;
        QCOMPARE(refusal(draft), u"contact-not-active"_s);
        // Staff cannot mix customers either.
        OrderDraft mixed;
        mixed.customer = customer.id;
        mixed.number = u"O-3"_s;
        mixed.facility = foreign.id;
        QCOMPARE(office->orders().add(mixed).result().error().reason, u"foreign-facility"_s);
    }

    void commentsAndReplies_CUS_19_CUS_20_CUS_21_CUS_22()
    {
        CustomerOffice office;
        const StaffId me = office->actor().staff;
        Office::must(office->staff().setNotifications(
            me, {u"tech@office.se"_s, {}, NotificationChannel::Email, false}));
        const Customer customer
            = Office::must(office->customers().add({u"Öberg AB"_s, {}, me, u"sv"_s}));
        const Customer other = office.customer(u"Other AB"_s);
        const auto user = buyer(office, customer.id, u"a@b.se"_s);
        const auto stranger = buyer(office, other.id, u"x@b.se"_s);
        OrderDraft draft;
        draft.number = u"O-1"_s;
        const Order order = Office::must(office->orders().place(user.id, draft));
        auto& orders = office->orders();
        const auto internal
            = Office::must(orders.post(order.id, u"Careful"_s, CommentVisibility::Internal));
        const auto shown = Office::must(
            orders.post(order.id, u"On its way\nsoon"_s, CommentVisibility::Customer));
        QVERIFY(Office::must(office->staff().waitingNotices()).empty());
        const auto reply = Office::must(orders.postAs(user.id, order.id, u"Thanks"_s, shown.id));
        QCOMPARE(reply.visibility, CommentVisibility::Customer);
        QCOMPARE(reply.author.name, u"a"_s);
        QCOMPARE(orders.postAs(user.id, order.id, u"Hm"_s, internal.id).result().error().reason,
            u"reply-to-internal"_s);
        QCOMPARE(orders.postAs(stranger.id, order.id, u"Hm"_s).result().error().code,
            ErrorCode::NotFound);
        QCOMPARE(orders.post(order.id, u"  "_s, CommentVisibility::Customer).result().error().field,
            u"body"_s);
        const auto notices = Office::must(office->staff().waitingNotices());
        QCOMPARE(notices.size(), size_t(1));
        QCOMPARE(notices.front().recipient, u"tech@office.se"_s);
        QCOMPARE(notices.front().templateName, u"comment-posted"_s);
        QCOMPARE(orders.comments(order.id).result()->size(), size_t(3));
    }

    void faultsAreTold_CUS_15_CUS_16_CUS_17_CUS_18_CUS_39()
    {
        CustomerOffice office;
        auto& staff = office->staff();
        const auto technician = Office::must(staff.add(u"tom"_s, u"Tom"_s, Right::ManageCustomers));
        const auto subscriber = Office::must(staff.add(u"sue"_s, u"Sue"_s, Right::ManageCustomers));
        Office::must(staff.add(u"ian"_s, u"Ian"_s, Right::ManageCustomers));
        Office::must(staff.setNotifications(
            technician.id, {{}, u"+46 70 123 45 67"_s, NotificationChannel::Sms, true}));
        Office::must(staff.setNotifications(
            subscriber.id, {u"sue@office.se"_s, {}, NotificationChannel::Email, true}));
        const Customer customer
            = Office::must(office->customers().add({u"Öberg AB"_s, {}, technician.id, u"sv"_s}));
        const auto user = buyer(office, customer.id, u"a@b.se"_s);
        const auto fault
            = Office::must(office->faults().report(user.id, {{}, {}, {}, u"Leak"_s, u"Drip"_s}));
        QCOMPARE(fault.status, FaultStatus::New);
        QCOMPARE(fault.customer, customer.id);
        QCOMPARE(*office->faults().unreadCount().result(), 1);
        auto notices = Office::must(staff.waitingNotices());
        QCOMPARE(notices.size(), size_t(2)); // each once, though the technician subscribed, too
        QStringList recipients;
        for (const auto& notice : notices) {
            recipients << notice.recipient;
        }
        recipients.sort();
        QCOMPARE(recipients, (QStringList {u"+46 70 123 45 67"_s, u"sue@office.se"_s}));
        QVERIFY(staff.markSent(notices.front().id).result().has_value());
        QCOMPARE(staff.markSent(notices.front().id).result().error().reason, u"sent-already"_s);
        QCOMPARE(Office::must(staff.waitingNotices()).size(), size_t(1));
    }

    void faultSteps_CUS_16()
    {
        CustomerOffice office;
        auto& faults = office->faults();
        const StaffId me = office->actor().staff;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto fault = Office::must(faults.add({customer.id, {}, {}, u"Leak"_s, {}}));
        const auto read = Office::must(faults.markRead(fault.id));
        QCOMPARE(read.status, FaultStatus::New);
        QCOMPARE(*faults.unreadCount().result(), 0);
        QCOMPARE(
            faults.close(fault.id, fault.rowVersion).result().error().code, ErrorCode::Conflict);
        const auto assigned = Office::must(faults.assign(fault.id, read.rowVersion, me));
        QCOMPARE(assigned.status, FaultStatus::Assigned);
        const auto ordered
            = Office::must(faults.createWorkOrder(fault.id, assigned.rowVersion, u"W-1"_s));
        QCOMPARE(ordered.status, FaultStatus::WorkOrderCreated);
        const Order work = Office::must(office->orders().load(ordered.workOrder));
        QCOMPARE(work.kind, OrderKind::Work);
        QCOMPARE(work.technician, me);
        QCOMPARE(faults.createWorkOrder(fault.id, 0, u"W-2"_s).result().error().reason,
            u"wrong-status"_s);
        Office::must(faults.close(fault.id, ordered.rowVersion));
        QCOMPARE(faults.assign(fault.id, 0, me).result().error().reason, u"wrong-status"_s);
        QCOMPARE(faults.close(fault.id, 0).result().error().reason, u"wrong-status"_s);
        FaultQuery open;
        open.statuses = {FaultStatus::New, FaultStatus::Assigned};
        QVERIFY(faults.list(open).result()->empty());
    }

    /// What is out of sight does not hide what is in sight, however much of it is newer.
    void previewShowsAnOlderPaperBehindManyHiddenOnes_CUS_25()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto plant = Office::must(office->facilities().add(customer.id, u"Plant"_s));
        const auto depot = Office::must(office->facilities().add(customer.id, u"Depot"_s));
        const auto user = office.activeClient(customer.id, u"a@b.se"_s);
        CustomerUserAccess access = user.access;
        access.scope.facilities = {plant.id};
        access.permissions = Permission::ViewDocuments | Permission::ViewModelDocuments;
        Office::must(office->customerUsers().changeAccess(user.id, user.access, access));
        auto connection = office.raw();
        const auto fill = [&](const QString& sql) {
            const QString counter = u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1"
                                    " FROM n WHERE i < 600) "_s;
            // Number 0, the oldest, lies in the plant; the others in the depot or nowhere.
            const auto done = connection->run(counter % sql
                    % u" SELECT ?, CASE i WHEN 0 THEN ? ELSE CASE i % 2 WHEN 0 THEN ? END END, i,"
                      " 'x' || i"_s
                    % (sql.contains(u"document"_s) ? u", printf('%032d', i), 1,"
                                                     " printf('%064d', i), 'OTHER' FROM n"_s
                            : sql.contains(u"fault"_s) ? u" FROM n"_s
                                                       : u", 'SHOP' FROM n"_s),
                {customer.id.value(), plant.id.value(), depot.id.value()});
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        };
        fill(u"INSERT INTO customer_order (customer_id, facility_id, created_at, number, kind)"_s);
        fill(u"INSERT INTO fault_report (customer_id, facility_id, created_at, title)"_s);
        fill(u"INSERT INTO document (customer_id, facility_id, created_at, name, store_key, size,"
             " sha256, kind)"_s);
        const auto seen = Office::must(office->access().preview(user.id));
        QCOMPARE(seen.orders.size(), size_t(1));
        QCOMPARE(seen.orders.front().number, u"x0"_s);
        QCOMPARE(seen.faults.size(), size_t(1));
        QCOMPARE(seen.faults.front().title, u"x0"_s);
        QCOMPARE(seen.documents.size(), size_t(1));
        QCOMPARE(seen.documents.front().name, u"x0"_s);
        // Many in sight: the newest 500 of them.
        CustomerUserAccess wide = access;
        wide.scope = {{plant.id, depot.id}, true};
        Office::must(office->customerUsers().changeAccess(user.id, access, wide));
        const auto all = Office::must(office->access().preview(user.id));
        QCOMPARE(all.orders.size(), size_t(500));
        QCOMPARE(all.orders.front().number, u"x600"_s);
        QCOMPARE(all.documents.size(), size_t(500));
    }

    void facilitiesInUseStay_CUS_13()
    {
        CustomerOffice office;
        auto& facilities = office->facilities();
        const Customer customer = office.customer(u"Öberg AB"_s);
        const Customer other = office.customer(u"Other AB"_s);
        const auto plant = Office::must(facilities.add(customer.id, u"Plant"_s));
        QCOMPARE(facilities.add(customer.id, u"PLÁNT"_s).result().error().reason, u"name-taken"_s);
        QVERIFY(facilities.add(other.id, u"Plant"_s).result().has_value());
        const auto user = office.user(customer.id, u"a@b.se"_s);
        CustomerUserAccess access = user.access;
        access.scope.facilities = {plant.id};
        Office::must(office->customerUsers().changeAccess(user.id, user.access, access));
        ServiceObject object;
        object.customer = customer.id;
        object.facility = plant.id;
        object.name = u"Boiler"_s;
        ServiceObject made = Office::must(facilities.addObject(object));
        QCOMPARE(facilities.remove(plant.id, 0).result().error().reason, u"facility-in-use"_s);
        object.customer = other.id;
        QCOMPARE(facilities.addObject(object).result().error().reason, u"foreign-facility"_s);
        made.facility = {};
        Office::must(facilities.editObject(made));
        QVERIFY(facilities.remove(plant.id, 0).result().has_value());
        QVERIFY(office.userNow(user.id).access.scope.isEmpty());
        Office::must(facilities.removeObject(made.id, 0));
        QVERIFY(facilities.objects(customer.id).result()->empty());
    }

    void staffRights_CUS_09()
    {
        CustomerOffice office;
        auto& staff = office->staff();
        const StaffId me = office->actor().staff;
        const auto refused = staff.setRights(me, Right::ManageCustomers).result();
        QCOMPARE(refused.error().reason, u"last-administrator"_s);
        const auto bare = Office::must(staff.add(u"bare"_s, u"Bare"_s, {}));
        QVERIFY(!Office::must(staff.setRights(bare.id, {})).rights);
        const auto anna = Office::must(staff.add(u"anna"_s, u"Anna"_s, Right::Administer));
        QCOMPARE(staff.add(u"anna"_s, u"Anna"_s, {}).result().error().reason, u"login-taken"_s);
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        CustomerUserAccess after = user.access;
        after.permissions = Permission::Billing;
        // Only the one right: may change permissions, and nothing else.
        Office::must(staff.setRights(me, Right::EditCustomerPermissions));
        office.reopen();
        QVERIFY(office->customerUsers().changeAccess(user.id, user.access, after).result());
        const auto denied
            = office->customerUsers().perform(CustomerUserAction::Remove, user.id, 0).result();
        QCOMPARE(denied.error().code, ErrorCode::Denied);
        QCOMPARE(denied.error().args, QStringList {u"MANAGE_CUSTOMERS"_s});
        QCOMPARE(office->staff().setRights(anna.id, {}).result().error().code, ErrorCode::Denied);
        QCOMPARE(
            office->staff()
                .setNotifications(anna.id, {u"a@b.se"_s, {}, NotificationChannel::Email, false})
                .result()
                .error()
                .code,
            ErrorCode::Denied);
        const NotificationSettings mine {{}, u"abc"_s, NotificationChannel::Sms, false};
        QCOMPARE(office->staff().setNotifications(me, mine).result().error().field, u"phone"_s);
    }

    void theOnlyClientBlocksADeletion()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto client = office.user(customer.id, u"a@b.se"_s, CustomerUserKind::Client);
        const auto preview = Office::must(
            office->contacts().preview(ContactAction::DeleteContact, client.contact));
        QCOMPARE(preview.verdict.reason, RefusalReason::OnlyClient);
        const auto refused
            = office->contacts().perform(ContactAction::DeleteContact, client.contact, 0).result();
        QCOMPARE(refused.error().reason, u"only-client"_s);
        std::ignore = office.user(customer.id, u"b@b.se"_s, CustomerUserKind::Client);
        QVERIFY(office->contacts()
                    .perform(ContactAction::DeleteContact, client.contact, 0)
                    .result()
                    .has_value());
    }

    void theLastAdministratorBlocksADeletion_LGN_05()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto boss = office.administrator(customer.id, u"boss@b.se"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const auto remove = [&](ContactId id) {
            return office->contacts().perform(ContactAction::DeleteContact, id, 0).result();
        };
        QCOMPARE(remove(boss.contact).error().reason, u"last-administrator"_s);
        auto connection = office.raw();
        QCOMPARE(
            connection
                ->run(u"DELETE FROM customer_user WHERE contact_id = ?"_s, {boss.contact.value()})
                .error()
                .reason,
            u"last-administrator"_s);
        QVERIFY(remove(user.contact).has_value());
        QVERIFY(remove(boss.contact).has_value());
        QCOMPARE(office.problems(), QStringList());
    }

    /// Shutting out a person never waits for a customer; the row is freed by naming another.
    void theLastAdministratorCanAlwaysBeShutOut_LGN_05()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto boss = office.activeClient(customer.id, u"boss@b.se"_s);
        CustomerUserAccess administrator = boss.access;
        administrator.level = CustomerUserLevel::Administrator;
        Office::must(office->customerUsers().changeAccess(boss.id, boss.access, administrator));
        const auto user
            = office.user(customer.id, u"a@b.se"_s, CustomerUserKind::Contact, {}, true);
        Office::must(office->contacts().perform(ContactAction::Deactivate, boss.contact, 0));
        QVERIFY(!Office::must(office->access().effective(boss.id)).isOpen());
        const auto remove = [&] {
            return office->customerUsers().perform(CustomerUserAction::Remove, boss.id, 0).result();
        };
        QCOMPARE(remove().error().reason, u"last-administrator"_s);
        Office::must(office->customerUsers().changeAccess(user.id, user.access, administrator));
        QVERIFY(remove().has_value());
        QCOMPARE(office.problems(), QStringList());
    }

    void papersKeepANeutralLabelAndNoByteOfThePerson_G29()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = buyer(office, customer.id, u"zebulonquist@wherever.se"_s);
        OrderDraft draft;
        draft.number = u"O-1"_s;
        const Order order = Office::must(office->orders().place(user.id, draft));
        Office::must(office->orders().postAs(user.id, order.id, u"Soon please"_s));
        Office::must(office->faults().report(user.id, {{}, {}, {}, u"Leak"_s, {}}));
        // One membership removed before, one still there: both forget.
        const Customer second = office.customer(u"Second AB"_s);
        const auto gone = office.user(second.id, u"zebulonquist@wherever.se"_s);
        Office::must(office->customerUsers().perform(CustomerUserAction::Remove, gone.id, 0));
        std::ignore = office.inviteUser(office.user(second.id, u"zebulonquist@wherever.se"_s).id);
        QVERIFY(office->contacts()
                    .perform(ContactAction::DeleteContact, user.contact, 0)
                    .result()
                    .has_value());
        const Order after = Office::must(office->orders().load(order.id));
        QVERIFY(after.reference.erased);
        QCOMPARE(after.reference.text(), QString());
        const auto comments = Office::must(office->orders().comments(order.id));
        QCOMPARE(comments.size(), size_t(1));
        QVERIFY(comments.front().author.erased);
        QVERIFY(office->audit().verify().result()->intact);
        QCOMPARE(office.problems(), QStringList());
        AuditQuery query;
        query.subjectKind = u"customer-user"_s;
        const auto events = office->audit().list(query).result();
        QVERIFY(!events->empty());
        for (const auto& event : *events) {
            QVERIFY2(event.erased, qPrintable(event.action));
        }
        office.workspace.reset();
        QDirIterator files(office.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(
                !file.readAll().toLower().contains("zebulonquist"), qPrintable(file.fileName()));
        }
    }

    void numberLoginsStayOnPapers_LGN_22()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        Office::must(office->customers().setLoginMode(LoginMode::Number));
        const auto user = buyer(office, customer.id, u"a@b.se"_s);
        OrderDraft draft;
        draft.number = u"O-1"_s;
        const Order order = Office::must(office->orders().place(user.id, draft));
        QVERIFY(office->contacts()
                    .perform(ContactAction::DeleteContact, user.contact, 0)
                    .result()
                    .has_value());
        const auto after = Office::must(office->orders().load(order.id)).reference;
        QCOMPARE(after.login, u"7-1"_s);
        QCOMPARE(after.name, QString());
        QCOMPARE(office.user(customer.id, u"a@b.se"_s).numberLogin, u"7-2"_s);
    }

    void theArchiveHoldsThem()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        const auto user = buyer(office, customer.id, u"a@b.se"_s);
        OrderDraft draft;
        draft.number = u"O-1"_s;
        const Order order = Office::must(office->orders().place(user.id, draft));
        Office::must(office->orders().postAs(user.id, order.id, u"Soon please"_s));
        Office::must(office->orders().post(order.id, u"Not theirs"_s, CommentVisibility::Internal));
        ArchiveRequest request;
        request.contact = user.contact;
        request.folder = office.folder.path();
        const auto outcome = office->archives().run(request, {}, {}).result();
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().reason));
        const auto entry = [&](const QString& name) {
            return QJsonDocument::fromJson(unzipped(outcome->path, name)).array();
        };
        const auto users = entry(u"customer-users.json"_s);
        QCOMPARE(users.size(), 1);
        QCOMPARE(users.first().toObject().value(u"customer"_s).toString(), u"Öberg AB"_s);
        QCOMPARE(users.first().toObject().value(u"status"_s).toString(), u"ACTIVE"_s);
        const auto orders = entry(u"orders.json"_s);
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first().toObject().value(u"number"_s).toString(), u"O-1"_s);
        const auto comments = entry(u"comments.json"_s);
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments.first().toObject().value(u"body"_s).toString(), u"Soon please"_s);
    }

private:
    /// An ACTIVE user that may do what orders, comments and faults need.
    static CustomerUser buyer(
        const CustomerOffice& office, CustomerId customer, const QString& email)
    {
        const auto user = office.inStatus(
            customer, CustomerUserKind::Contact, CustomerUserStatus::Active, email);
        CustomerUserAccess access = user.access;
        access.permissions
            = Permission::PlaceOrders | Permission::WriteComments | Permission::ReportFaults;
        Office::must(office->customerUsers().changeAccess(user.id, user.access, access));
        return office.userNow(user.id);
    }

    static QByteArray unzipped(const QString& archive, const QString& name)
    {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, archive, name});
        return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestCustomerPapers)
#include "tst_customerpapers.moc"
