#include "storage/dbconnection.h"
#include "storage/schemamigrator.h"
#include "support/testworkspace.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

/// What somebody with the file and a SQL shell can do to it: nothing that the rules forbid.
class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void statusThroughRawSql_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("legal");
        const QString now = u"1772442000000"_s;
        const auto legal = contactTransitions();
        for (const auto from : allContactStatuses) {
            for (const auto to : allContactStatuses) {
                if (from == to) {
                    continue;
                }
                const bool allowed
                    = std::find(legal.begin(), legal.end(), std::pair(from, to)) != legal.end();
                // Typed into the status column it is always refused: the identity decides.
                QTest::addRow("G5 status %s to %s typed in", qPrintable(contactStatusName(from)),
                    qPrintable(contactStatusName(to)))
                    << static_cast<int>(from)
                    << u"UPDATE contact SET status = '%1'"_s.arg(contactStatusName(to)) << false;
                QTest::addRow("G5 identity %s to %s", qPrintable(contactStatusName(from)),
                    qPrintable(contactStatusName(to)))
                    << static_cast<int>(from) << identitySql(from, to, now) << allowed;
            }
        }
    }

    void statusThroughRawSql()
    {
        QFETCH(int, from);
        QFETCH(QString, sql);
        QFETCH(bool, legal);
        TestWorkspace office;
        office.inStatus(static_cast<ContactStatus>(from), u"a@b.se"_s);
        auto connection = raw(office);
        if (sql.startsWith(u"DELETE FROM identity"_s)) {
            QVERIFY(connection->run(u"DELETE FROM credential"_s));
        }
        const auto outcome = connection->run(sql);
        QCOMPARE(outcome.has_value(), legal);
        if (!legal) {
            QCOMPARE(outcome.error().reason, u"illegal-transition"_s);
        }
        const auto bad = connection->scalar(
            u"SELECT count(*) FROM contact c LEFT JOIN identity i ON i.contact_id = c.id"
            " WHERE c.status <> coalesce(i.status, 'UNREGISTERED')"_s);
        QCOMPARE(bad->toInt(), 0);
    }

    void forbidden_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("new contact is active")
            << u"INSERT INTO contact (name, name_key, created_at, search_text, status)"
               " VALUES ('x', 'x', 1, 'x', 'ACTIVE')"_s;
        QTest::newRow("contact id moved") << u"UPDATE contact SET id = 99"_s;
        QTest::newRow("identity handed over") << u"UPDATE identity SET contact_id = 99"_s;
        QTest::newRow("log line changed") << u"UPDATE audit_event SET actor = 'x' WHERE seq = 1"_s;
        QTest::newRow("log line deleted") << u"DELETE FROM audit_event WHERE seq = 1"_s;
        QTest::newRow("log line replaced")
            << u"INSERT OR REPLACE INTO audit_event SELECT seq, at, actor_kind, 'x', action,"
               " subject_kind, subject_id, op_id, body, prev_hash, hash FROM audit_event"
               " WHERE seq = 1"_s;
        QTest::newRow("log tail cut") << u"UPDATE audit_head SET seq = 1"_s;
        QTest::newRow("log head removed") << u"DELETE FROM audit_head"_s;
        QTest::newRow("used link revived") << u"UPDATE access_token SET used_at = NULL"_s;
        QTest::newRow("link lives longer")
            << u"UPDATE access_token SET expires_at = expires_at + 1"_s;
        QTest::newRow("link for somebody else") << u"UPDATE access_token SET contact_id = 99"_s;
        QTest::newRow("job in production deleted") << u"DELETE FROM print_job"_s;
        QTest::newRow("contact with job deleted") << u"DELETE FROM contact"_s;
        QTest::newRow("unknown job status") << u"UPDATE print_job SET status = 'LOST'"_s;
        QTest::newRow("two contacts, one address")
            << u"INSERT INTO contact (name, name_key, email, email_key, created_at, search_text)"
               " SELECT name, name_key, email, email_key, created_at, search_text FROM contact"_s;
    }

    void forbidden()
    {
        QFETCH(QString, sql);
        TestWorkspace office;
        const Contact contact = office.inStatus(ContactStatus::Active, u"a@b.se"_s);
        office.addJob(contact.email, u"1"_s, JobStatus::Production);
        auto connection = raw(office);
        const auto before = connection->scalar(u"SELECT hash FROM audit_head"_s);
        QVERIFY(!connection->run(sql).has_value());
        QCOMPARE(*connection->scalar(u"SELECT hash FROM audit_head"_s), *before);
        QVERIFY(office->audit().verify().result()->intact);
        QVERIFY(office->database().check().result()->problems.isEmpty());
    }

    void tamperingBehindTheTriggersIsFound_G12()
    {
        for (const QString& sql : {u"UPDATE audit_event SET actor = 'x' WHERE seq = 2"_s,
                 u"DELETE FROM audit_event WHERE seq = 2"_s,
                 u"UPDATE audit_event SET body = zeroblob(80) WHERE seq = 3"_s,
                 u"DELETE FROM audit_event WHERE seq = (SELECT max(seq) FROM audit_event)"_s}) {
            TestWorkspace office;
            office.inStatus(ContactStatus::Deactivated, u"a@b.se"_s);
            auto connection = raw(office);
            for (const QString& trigger :
                {u"audit_event_no_update"_s, u"audit_event_no_delete"_s}) {
                QVERIFY(connection->run(u"DROP TRIGGER "_s + trigger));
            }
            QVERIFY(connection->run(sql));
            QVERIFY2(!office->audit().verify().result()->intact, qPrintable(sql));
        }
    }

    void migratingTwiceChangesNothing()
    {
        TestWorkspace office;
        auto connection = raw(office);
        SchemaMigrator migrator(*connection);
        const auto first = migrator.migrate(office.clock->now());
        QVERIFY(first);
        QCOMPARE(first->version, SchemaMigrator::currentVersion());
        QCOMPARE(migrator.migrate(office.clock->now())->uuid, first->uuid);
    }

    void searchIndexFollowsRawEdits()
    {
        TestWorkspace office;
        office.add(u"Kari Olsen"_s, u"kari@olsen.no"_s);
        auto connection = raw(office);
        QVERIFY(connection->run(u"UPDATE contact SET search_text = 'zebra' || char(10)"_s));
        ContactQuery query;
        for (const QString& text : {u"zebra"_s, u"ze"_s, u"z"_s}) {
            query.search = text;
            QCOMPARE(office->contacts().rows(query, 0, 10).result()->size(), size_t(1));
        }
        query.search = u"kari"_s;
        QVERIFY(office->contacts().rows(query, 0, 10).result()->empty());
    }

private:
    static std::unique_ptr<DbConnection> raw(const TestWorkspace& office)
    {
        auto connection = DbConnection::open({office.path(), false, false}, sqliteDialect());
        return connection ? std::move(*connection) : nullptr;
    }

    /// The identity change that would lead from one status to another.
    static QString identitySql(ContactStatus from, ContactStatus to, const QString& now)
    {
        const QString activated = to == ContactStatus::NotActive ? u"NULL"_s : now;
        const QString disabled = to == ContactStatus::Deactivated ? now : u"NULL"_s;
        if (to == ContactStatus::Unregistered) {
            return u"DELETE FROM identity"_s;
        }
        if (from == ContactStatus::Unregistered) {
            return u"INSERT INTO identity (contact_id, email_key, created_at, activated_at,"
                   " disabled_at) SELECT id, email_key, %1, %2, %3 FROM contact"_s.arg(
                       now, activated, disabled);
        }
        return u"UPDATE identity SET activated_at = %1, disabled_at = %2"_s.arg(
            activated, disabled);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
