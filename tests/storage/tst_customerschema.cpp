#include "domain/faultreport.h"
#include "services/documentservice.h"
#include "storage/databasefile.h"
#include "storage/schemamigrator.h"
#include "support/customeroffice.h"

#include <QRegularExpression>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

/// What somebody with the file and a SQL shell can do to customers and their users: nothing that
/// the rules forbid. And what becomes of a database of the first schema.
class TestCustomerSchema : public QObject
{
    Q_OBJECT

private slots:
    void statusThroughRawSql_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("from");
        for (const auto kind : allCustomerUserKinds) {
            for (const auto from : allCustomerUserStatuses) {
                QTest::addRow("GST-18 G5 %s %s", qPrintable(customerUserKindName(kind)),
                    qPrintable(customerUserStatusName(from)))
                    << static_cast<int>(kind) << static_cast<int>(from);
            }
        }
    }

    void statusThroughRawSql()
    {
        QFETCH(int, kind);
        QFETCH(int, from);
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.inStatus(customer.id, static_cast<CustomerUserKind>(kind),
            static_cast<CustomerUserStatus>(from), u"a@b.se"_s);
        const auto legal = customerUserTransitions();
        for (const auto to : allCustomerUserStatuses) {
            if (to == user.status) {
                continue;
            }
            const CustomerUserTransition step {user.kind, user.status, to};
            const bool allowed = std::find(legal.begin(), legal.end(), step) != legal.end();
            auto connection = office.raw();
            QVERIFY(connection->run(u"BEGIN"_s));
            const bool invited = to == CustomerUserStatus::InviteSent;
            const auto outcome = connection->run(
                u"UPDATE customer_user SET status = ?, invited_at = ?, invite_expires_at = ?"
                " WHERE id = ?"_s,
                {customerUserStatusName(to), invited ? 1 : 0, invited ? 2 : 0, user.id.value()});
            QCOMPARE(outcome.has_value(), allowed);
            if (!allowed) {
                QCOMPARE(outcome.error().reason, u"illegal-transition"_s);
            }
            QVERIFY(connection->run(u"ROLLBACK"_s));
        }
        QVERIFY(office.problems().isEmpty());
    }

    void forbidden_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* tag, const QString& sql, const QString& reason) {
            QTest::newRow(tag) << sql << reason;
        };
        row("LGN-05 last administrator deactivated",
            u"UPDATE customer_user SET status = 'INACTIVE' WHERE number_login = '77-1'"_s,
            u"last-administrator"_s);
        row("LGN-05 last administrator made a user",
            u"UPDATE customer_user SET level = 'USER' WHERE number_login = '77-1'"_s,
            u"last-administrator"_s);
        row("LGN-05 last administrator deleted",
            u"DELETE FROM customer_user WHERE number_login = '77-1'"_s, u"last-administrator"_s);
        row("LGN-19 counter set back", u"UPDATE customer SET next_login_seq = 1"_s,
            u"login-number-reuse"_s);
        row("LGN-19 retired number given again",
            u"INSERT INTO customer_user (contact_id, customer_id, kind, level, login_seq,"
            " number_login, created_at) SELECT 4, 1, 'CONTACT', 'USER', 2, '77-2', 1"_s,
            u"login-number-reuse"_s);
        row("LGN-19 number not drawn yet",
            u"INSERT INTO customer_user (contact_id, customer_id, kind, level, login_seq,"
            " number_login, created_at) SELECT 4, 1, 'CONTACT', 'USER', 900, '77-900', 1"_s,
            u"login-number-reuse"_s);
        row("LGN-19 another's number taken over",
            u"UPDATE customer_user SET login_seq = 2, number_login = '77-2'"
            " WHERE number_login = '77-3'"_s,
            u"login-number-reuse"_s);
        row("LGN-19 tombstone removed", u"DELETE FROM customer_user_tombstone"_s,
            u"login-number-reuse"_s);
        row("LGN-19 tombstone changed",
            u"UPDATE customer_user_tombstone SET number_login = 'x-1'"_s, u"login-number-reuse"_s);
        row("LGN-19 customer erased", u"DELETE FROM customer WHERE id = 1"_s,
            u"login-number-reuse"_s);
        row("LGN-17 hyphen in the number",
            u"UPDATE customer SET number = '7-7', number_key = '7-7' WHERE id = 1"_s,
            u"constraint"_s);
        row("LGN-17 number doubled",
            u"UPDATE customer SET number = '77', number_key = '77' WHERE id = 2"_s,
            u"number-taken"_s);
        row("GST-04 two rows for one pair",
            u"INSERT INTO customer_user (contact_id, customer_id, kind, level, created_at)"
            " SELECT contact_id, customer_id, 'GUEST', 'USER', 1 FROM customer_user LIMIT 1"_s,
            u"already-customer-user"_s);
        row("GST-18 new user is active",
            u"INSERT INTO customer_user (contact_id, customer_id, kind, level, status, created_at)"
            " VALUES (4, 1, 'CONTACT', 'USER', 'ACTIVE', 1)"_s,
            u"illegal-transition"_s);
        row("GST-09 kind changed", u"UPDATE customer_user SET kind = 'GUEST'"_s, u"immutable"_s);
        row("user handed over", u"UPDATE customer_user SET contact_id = 4"_s, u"immutable"_s);
        row("CUS-10 facility of another customer",
            u"INSERT INTO customer_user_facility VALUES ((SELECT id FROM customer_user"
            " WHERE number_login = '77-3'), 2, 1)"_s,
            u"foreign-facility"_s);
        row("CUS-10 facility of another customer, lied about",
            u"INSERT INTO customer_user_facility VALUES ((SELECT id FROM customer_user"
            " WHERE number_login = '77-3'), 2, 2)"_s,
            u"foreign-facility"_s);
        row("CUS-10 facility handed over", u"UPDATE facility SET customer_id = 2 WHERE id = 1"_s,
            u"immutable"_s);
        row("object in a foreign facility",
            u"INSERT INTO service_object (customer_id, facility_id, name, name_key, created_at)"
            " VALUES (1, 2, 'x', 'x', 1)"_s,
            {});
        row("LGN-21 reference rewritten",
            u"UPDATE customer_order SET reference_name = 'somebody'"_s, u"immutable"_s);
        row("LGN-20 order given to another", u"UPDATE customer_order SET placed_by = 3"_s,
            u"immutable"_s);
        row("CUS-22 internal comment shown", u"UPDATE order_comment SET visibility = 'CUSTOMER'"_s,
            u"immutable"_s);
        row("CUS-22 comment rewritten", u"UPDATE order_comment SET body = 'x'"_s, u"immutable"_s);
        row("CUS-20 reply to internal",
            u"INSERT INTO order_comment (order_id, staff_id, body, visibility, reply_to, "
            u"created_at)"
            " SELECT order_id, staff_id, 'x', 'CUSTOMER', id, 1 FROM order_comment LIMIT 1"_s,
            u"reply-to-internal"_s);
        row("CUS-22 customer writes internally",
            u"INSERT INTO order_comment (order_id, customer_user_id, body, visibility, created_at)"
            " SELECT 1, 1, 'x', 'INTERNAL', 1"_s,
            u"constraint"_s);
        row("CUS-16 fault starts closed",
            u"INSERT INTO fault_report (customer_id, status, title, created_at)"
            " VALUES (1, 'CLOSED', 'x', 1)"_s,
            u"illegal-transition"_s);
        row("CUS-10 document in a foreign facility", u"UPDATE document SET facility_id = 2"_s, {});
        row("CUS-05 document handed over", u"UPDATE document SET customer_id = 2"_s,
            u"immutable"_s);
        row("CUS-05 another file under the document",
            u"UPDATE document SET sha256 = store_key || store_key"_s, u"immutable"_s);
        row("CUS-06 uploader rewritten", u"UPDATE document SET reference_name = 'somebody'"_s,
            u"immutable"_s);
        row("CUS-06 uploaded by another", u"UPDATE document SET uploaded_by = 3"_s, u"immutable"_s);
        row("CUS-05 document of no bytes",
            u"INSERT INTO document (customer_id, name, kind, store_key, size, sha256, created_at)"
            " VALUES (1, 'x', 'OTHER', hex(zeroblob(16)), 0, hex(zeroblob(32)), 1)"_s,
            u"constraint"_s);
        row("CUS-05 document with a path for its name",
            u"INSERT INTO document (customer_id, name, kind, store_key, size, sha256, created_at)"
            " VALUES (1, '../x', 'OTHER', hex(zeroblob(16)), 1, hex(zeroblob(32)), 1)"_s,
            u"constraint"_s);
        row("CUS-05 two documents of one file",
            u"INSERT INTO document (customer_id, name, kind, store_key, size, sha256, created_at)"
            " SELECT customer_id, name, kind, store_key, size, sha256, 1 FROM document"_s,
            u"constraint"_s);
        row("template deleted in use", u"DELETE FROM permission_template"_s, {});
        row("contact with memberships deleted", u"DELETE FROM contact WHERE id = 1"_s, {});
        row("link for another person",
            u"INSERT INTO access_token (purpose, contact_id, recipient, token_hash, issued_at,"
            " expires_at, issued_by, customer_user_id)"
            " SELECT 'INVITATION', 4, 'x', zeroblob(32), 1, 2, 'x', min(id) FROM customer_user"_s,
            u"foreign-customer-user"_s);
    }

    void forbidden()
    {
        QFETCH(QString, sql);
        QFETCH(QString, reason);
        CustomerOffice office;
        fill(office);
        auto connection = office.raw();
        const auto outcome = connection->run(sql);
        QVERIFY(!outcome.has_value());
        if (!reason.isEmpty()) {
            QCOMPARE(outcome.error().reason, reason);
        }
        QCOMPARE(office.problems(), QStringList());
    }

    void faultStepsThroughRawSql_CUS_16()
    {
        CustomerOffice office;
        fill(office);
        auto connection = office.raw();
        const auto legal = faultTransitions();
        for (const auto from : allFaultStatuses) {
            for (const auto to : allFaultStatuses) {
                if (from == to) {
                    continue;
                }
                QVERIFY(connection->run(u"BEGIN"_s));
                QVERIFY(connection->run(
                    u"UPDATE fault_report SET assigned_to = 1, work_order_id = 1"_s));
                if (from != FaultStatus::New) {
                    QVERIFY(connection->run(
                        u"UPDATE fault_report SET status = ?"_s, {faultStatusName(from)}));
                }
                const bool allowed
                    = std::find(legal.begin(), legal.end(), std::pair(from, to)) != legal.end();
                const auto outcome = connection->run(
                    u"UPDATE fault_report SET status = ?"_s, {faultStatusName(to)});
                QCOMPARE(outcome.has_value(), allowed);
                QVERIFY(connection->run(u"ROLLBACK"_s));
            }
        }
    }

    void aDatabaseOfTheFirstSchemaKeepsEverything()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.db"_s);
        makeFirstSchema(path);
        const auto clock = std::make_shared<FakeClock>();
        auto opened = Workspace::openNow({path, false, true}, clock);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().reason));
        const auto contact = (*opened)->contacts().details(ContactId(1)).result();
        QCOMPARE(contact->contact.name, u"Kari Olsen"_s);
        QCOMPARE(contact->contact.status, ContactStatus::NotActive);
        QCOMPARE(contact->linkCount, 1);
        const QString copy = path + u".before-schema-%1"_s.arg(SchemaMigrator::currentVersion());
        QVERIFY(QFileInfo::exists(copy));
        const auto info = (*opened)->database().info().result();
        QCOMPARE(info->schemaVersion, SchemaMigrator::currentVersion());
        QCOMPARE(info->minCompatible, 3);
        QCOMPARE((*opened)->database().check().result()->problems, QStringList());
        const auto made = (*opened)->customers().add({u"Öberg AB"_s, u"1"_s, {}, u"sv"_s}).result();
        QVERIFY(made.has_value());
        opened->reset();
        // The copy still is what it was, and opens where migrating is not asked for.
        const auto old = Workspace::openNow({copy, false, false}, clock);
        QVERIFY(!old.has_value());
        QCOMPARE(old.error().reason, u"schema-too-old"_s);
    }

private:
    /// Customer 1 (number 77) with an administrator 77-1, a removed user 77-2 and a user 77-3; a
    /// template, facilities of two customers, an order with an internal comment, a fault.
    static void fill(const CustomerOffice& office)
    {
        using Office = CustomerOffice;
        const Customer first = office.customer(u"Öberg AB"_s, u"77"_s);
        const Customer second = office.customer(u"Zeta AB"_s, u"78"_s);
        Office::must(office->customers().setLoginMode(LoginMode::Number));
        const auto boss = office.administrator(first.id, u"boss@b.se"_s);
        const auto gone = office.user(first.id, u"gone@b.se"_s);
        Office::must(office->customerUsers().perform(CustomerUserAction::Remove, gone.id, 0));
        const auto user = office.user(first.id, u"user@b.se"_s);
        QCOMPARE(user.numberLogin, u"77-3"_s);
        std::ignore = office.add(u"Stranger"_s, u"stranger@b.se"_s);
        const auto made
            = Office::must(office->permissionTemplates().add(u"Buyer"_s, Permission::PlaceOrders));
        Office::must(office->permissionTemplates().follow(made.id, {user.id}));
        Office::must(office->facilities().add(first.id, u"Plant"_s));
        Office::must(office->facilities().add(second.id, u"Shop"_s));
        OrderDraft order;
        order.customer = first.id;
        order.number = u"O-1"_s;
        order.placedBy = boss.id;
        const Order placed = Office::must(office->orders().add(order));
        DocumentDraft document;
        document.customer = first.id;
        document.path = office.folder.filePath(u"plan.pdf"_s);
        TestWorkspace::writeFile(document.path, "x");
        Office::must(office->documents().add(document));
        QCOMPARE(placed.reference.login, u"77-1"_s);
        Office::must(office->orders().post(placed.id, u"Call back"_s, CommentVisibility::Internal));
        Office::must(office->faults().add({first.id, {}, {}, u"Leak"_s, {}}));
    }

    static void makeFirstSchema(const QString& path)
    {
        auto connection = DbConnection::open({path, false, false}, sqliteDialect());
        QVERIFY(connection);
        SchemaMigrator migrator(**connection); // links the schema files in
        QFile file(u":/kontorist/schema/sqlite/0001_contacts.sql"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression comment(
            u"^--[^\\n]*\\n"_s, QRegularExpression::MultilineOption);
        QString text = QString::fromUtf8(file.readAll());
        text.remove(comment);
        QStringList statements = text.split(u";;\n"_s, Qt::SkipEmptyParts);
        statements << u"PRAGMA application_id=%1"_s.arg(databaseApplicationId)
                   << u"INSERT INTO schema_meta VALUES (1, 1, 1, 'uuid', 1, 0)"_s
                   << u"INSERT INTO job_status VALUES ('NEW', 0)"_s;
        for (const auto& [from, to] : contactTransitions()) {
            statements << u"INSERT INTO contact_transition VALUES ('%1', '%2')"_s.arg(
                contactStatusName(from), contactStatusName(to));
        }
        statements
            << u"INSERT INTO contact (name, name_key, email, email_key, created_at, search_text)"
               " VALUES ('Kari Olsen', 'kari olsen', 'kari@o.no', 'kari@o.no', 5,"
               " 'kari olsen' || char(10))"_s
            << u"INSERT INTO identity (contact_id, email_key, created_at)"
               " VALUES (1, 'kari@o.no', 6)"_s
            << u"INSERT INTO access_token (purpose, contact_id, recipient, token_hash,"
               " issued_at, expires_at, issued_by)"
               " VALUES ('CONFIRMATION', 1, 'kari@o.no', zeroblob(32), 6, 7, 'x')"_s;
        for (const QString& statement : statements) {
            if (!statement.trimmed().isEmpty()) {
                const auto done = (*connection)->run(statement.trimmed());
                QVERIFY2(done.has_value(), qPrintable(statement.left(80)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCustomerSchema)
#include "tst_customerschema.moc"
