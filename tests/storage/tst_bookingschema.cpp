#include "storage/databasefile.h"
#include "storage/schemamigrator.h"
#include "support/bookingoffice.h"

#include <QRegularExpression>

#include <algorithm>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

using Status = BookingStatus;

namespace {

QString line(int number, int net, int vat)
{
    return u"INSERT INTO invoice_line VALUES (%1, 1, 'x', 1, %2, 0, 2500, %2, %3);;"_s.arg(number)
        .arg(net)
        .arg(vat);
}

/// `credits` 0: an invoice; else a credit note that cancels the booking.
QString invoice(int number, int booking, int net, int vat, int credits = 0, int refund = 0,
    const QString& verb = u"INSERT"_s)
{
    const bool note = credits > 0;
    return u"%1 INTO invoice (number, kind, booking_id, credits, status, status_after, issued_on,"
           " due_on, issued_at, currency, net, vat, refund, reference, language, event_name,"
           " place_number, seller, buyer_name, buyer_address, buyer_org, buyer_email,"
           " buyer_reference, search_text) VALUES (%2, %3, '2026-03-02', '2026-03-02', 1, 'SEK',"
           " %4, 'r', 'en', 'e', 'p', 's', 'b', '', '', '', '', 'x')"_s.arg(verb)
               .arg(number)
               .arg(note ? u"'CREDIT', %1, %2, '%3', 'CANCELLED'"_s.arg(booking).arg(credits).arg(
                        refund > 0 ? u"ISSUED"_s : u"PAID"_s)
                         : u"'INVOICE', %1, NULL, 'ISSUED', NULL"_s.arg(booking))
               .arg(u"%1, %2, %3"_s.arg(net).arg(vat).arg(refund));
}

/// Bookings: 1 approved (invoice 1, 100 paid), 2 offered with a code, 3 unprocessed on the place of
/// 1, 4 cancelled after approval (invoice 2, credit note 3), 5 linked, 6 on a removed place.
void fill(const BookingOffice& office)
{
    const Booking first = office.book(u"a@b.se"_s, 0);
    const Booking second = office.book(u"c@d.se"_s, 1);
    std::ignore = office.book(u"e@f.se"_s, 0);
    const Booking fourth = office.book(u"g@h.se"_s, 3);
    const Booking fifth = office.book(u"i@j.se"_s, 4);
    std::ignore = office.book(u"k@l.se"_s, 5);
    office.bring(first.id, Status::Approved);
    office.bring(second.id, Status::Offered);
    office.bring(fourth.id, Status::Approved);
    office.bring(fourth.id, Status::Cancelled);
    std::ignore = office.pay(InvoiceNumber(1), 100);
    const Contact contact = office.add(u"Ida"_s, u"i@j.se"_s);
    BookingOffice::must(office->bookings().link(fifth.id, 0, contact.id));
    BookingOffice::must(
        office->events().removePlace(office.places[5].id, office.places[5].rowVersion));
}

QStringList statementsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no schema file");
    }
    static const QRegularExpression comment(
        u"^--[^\\n]*\\n"_s, QRegularExpression::MultilineOption);
    QString text = QString::fromUtf8(file.readAll());
    text.remove(comment);
    return text.split(u";;\n"_s, Qt::SkipEmptyParts);
}

/// Runs statements parted by ";;" in one transaction; the error of the first that fails.
QString outcomeOf(DbConnection& connection, const QString& sql)
{
    QString reason;
    QStringList statements = sql.split(u";;"_s, Qt::SkipEmptyParts);
    statements.prepend(u"BEGIN"_s);
    statements.append(u"COMMIT"_s);
    for (const QString& statement : statements) {
        const auto done = connection.run(statement);
        if (!done) {
            reason = done.error().reason;
            std::ignore = connection.run(u"ROLLBACK"_s);
            return reason.isEmpty() ? u"error"_s : reason;
        }
    }
    return {};
}

} // namespace

/// What somebody with the file and a SQL shell can do to bookings and invoices: nothing that the
/// rules forbid. And what becomes of a database of the second schema.
class TestBookingSchema : public QObject
{
    Q_OBJECT

private slots:
    void statusThroughRawSql_data()
    {
        QTest::addColumn<int>("from");
        for (const auto from : allBookingStatuses) {
            QTest::addRow("BKG-02 %s", qPrintable(bookingStatusName(from)))
                << static_cast<int>(from);
        }
    }

    /// Into APPROVED and out of it leads no bare change of the status: only an invoice.
    void statusThroughRawSql()
    {
        QFETCH(int, from);
        BookingOffice office;
        const Booking booking = office.book(u"a@b.se"_s, 0);
        office.bring(booking.id, static_cast<Status>(from));
        const auto legal = bookingTransitions();
        for (const auto to : allBookingStatuses) {
            const std::pair step {static_cast<Status>(from), to};
            if (step.first == step.second) {
                continue;
            }
            const bool allowed = std::find(legal.begin(), legal.end(), step) != legal.end()
                && step.first != Status::Approved && to != Status::Approved;
            auto connection = office.raw();
            QVERIFY(connection->run(u"BEGIN"_s));
            const auto outcome = connection->run(u"UPDATE booking SET status = ? WHERE id = ?"_s,
                {bookingStatusName(to), booking.id.value()});
            QCOMPARE(outcome.has_value(), allowed);
            if (!allowed) {
                QCOMPARE(outcome.error().reason, u"illegal-transition"_s);
            }
            QVERIFY(connection->run(u"ROLLBACK"_s));
        }
        QCOMPARE(office.problems(), QStringList());
    }

    void forbidden_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("reason"); // empty: any
        const auto row = [](const char* tag, const QString& sql, const QString& reason = {}) {
            QTest::newRow(tag) << sql << reason;
        };
        bookingRows(row);
        invoiceRows(row);
        replaceRows(row);
    }

    void forbidden()
    {
        QFETCH(QString, sql);
        QFETCH(QString, reason);
        BookingOffice office;
        fill(office);
        auto connection = office.raw();
        // As a plain shell has it.
        QVERIFY(connection->run(u"PRAGMA recursive_triggers=OFF"_s));
        const QString found = outcomeOf(*connection, sql);
        QVERIFY2(!found.isEmpty(), "done, though it is forbidden");
        if (!reason.isEmpty()) {
            QCOMPARE(found, reason);
        }
        QCOMPARE(office.problems(), QStringList());
        QCOMPARE(office.now(BookingId(1)).status, Status::Approved);
        QCOMPARE(*office->invoices().nextNumber().result(), 4);
    }

    void fullEvent()
    {
        BookingOffice office;
        const Booking first = office.book(u"a@b.se"_s, 0);
        std::ignore = office.book(u"c@d.se"_s, 1);
        office.bring(first.id, Status::Accepted);
        auto connection = office.raw();
        QVERIFY(connection->run(u"UPDATE event SET capacity = 1"_s));
        QCOMPARE(outcomeOf(*connection, u"UPDATE booking SET status = 'ACCEPTED' WHERE id = 2"_s),
            u"event-full"_s);
        QCOMPARE(outcomeOf(*connection, u"UPDATE booking SET status = 'DECLINED' WHERE id = 2"_s),
            QString());
    }

    /// By hand in the right order it works: what the guards refuse is not everything.
    void rightInvoiceThroughRawSql()
    {
        BookingOffice office;
        fill(office);
        auto connection = office.raw();
        QCOMPARE(outcomeOf(*connection,
                     u"UPDATE booking SET place_id = 7 WHERE id = 3;;"_s % line(4, 100, 25)
                         % invoice(4, 3, 100, 25)),
            QString());
        QCOMPARE(office.now(BookingId(3)).status, Status::Approved);
        QCOMPARE(*office->invoices().nextNumber().result(), 5);
    }

    void aDatabaseOfTheSecondSchemaKeepsEverything()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.db"_s);
        makeSecondSchema(path);
        const auto clock = std::make_shared<FakeClock>();
        auto opened = Workspace::openNow({path, false, true}, clock);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().reason));
        QCOMPARE((*opened)->database().info().result()->schemaVersion, 3);
        QCOMPARE((*opened)->database().check().result()->problems, QStringList());
        opened->reset();
        auto connection = *DbConnection::open({path, false, false}, sqliteDialect());
        const auto number
            = [&](const QString& sql) { return connection->scalar(sql)->toLongLong(); };
        QCOMPARE(number(u"SELECT count(*) FROM access_token"_s), 2);
        QCOMPARE(number(u"SELECT message_id FROM access_token WHERE id = 9"_s), 40);
        QCOMPARE(number(u"SELECT sum(id) FROM outbound_message"_s), 47);
        QCOMPARE(
            number(u"SELECT count(*) FROM outbound_message WHERE booking_id IS NOT NULL"_s), 0);
        // 77 and 66 were given once and deleted: they are not given again.
        QCOMPARE(number(u"SELECT seq FROM sqlite_sequence WHERE name = 'access_token'"_s), 77);
        QCOMPARE(number(u"SELECT seq FROM sqlite_sequence WHERE name = 'outbound_message'"_s), 66);
        QCOMPARE(number(u"SELECT count(*) FROM sqlite_sequence WHERE name LIKE '%_new'"_s), 0);
        QVERIFY(QFileInfo::exists(path + u".before-schema-3"_s));
    }

private:
    template <class Row>
    static void bookingRows(const Row& row)
    {
        row("BKG-02 starts approved",
            u"INSERT INTO booking (event_id, exhibitor, exhibitor_key, status, created_at,"
            " search_text) VALUES (1, 'x', 'x', 'APPROVED', 1, 'x')"_s,
            u"illegal-transition"_s);
        row("place held twice", u"UPDATE booking SET status = 'ACCEPTED' WHERE id = 3"_s);
        row("place of another taken over", u"UPDATE booking SET place_id = 1 WHERE id = 2"_s);
        row("place removed under a booking", u"UPDATE place SET removed_at = 5 WHERE id = 1"_s,
            u"place-taken"_s);
        row("removed place sold", u"UPDATE booking SET status = 'ACCEPTED' WHERE id = 6"_s,
            u"place-removed"_s);
        row("moved to a removed place", u"UPDATE booking SET place_id = 6 WHERE id = 2"_s,
            u"place-removed"_s);
        row("booking deleted", u"DELETE FROM booking WHERE id = 3"_s, u"immutable"_s);
        row("BKG-23 made older", u"UPDATE booking SET created_at = 1 WHERE id = 3"_s,
            u"immutable"_s);
        row("currency changed", u"UPDATE event SET currency = 'EUR'"_s, u"currency-in-use"_s);
        row("approved one cheaper", u"UPDATE booking SET net = 1 WHERE id = 1"_s, u"immutable"_s);
        row("extra added to approved",
            u"INSERT INTO booking_extra SELECT 1, id, 1, 1 FROM price_item WHERE kind = 'PLACE'"_s,
            u"immutable"_s);
        row("extra taken from approved", u"DELETE FROM booking_extra WHERE booking_id = 1"_s,
            u"immutable"_s);
        row("extra of approved changed",
            u"UPDATE booking_extra SET quantity = 9 WHERE booking_id = 1"_s, u"immutable"_s);
        row("BKG-17 code moved to another booking",
            u"UPDATE access_token SET booking_id = 3 WHERE booking_id = 2"_s, u"immutable"_s);
        row("BKG-17 code prolonged", u"UPDATE access_token SET expires_at = expires_at + 1"_s,
            u"immutable"_s);
        row("BKG-27 code for a linked booking",
            u"INSERT INTO access_token (purpose, booking_id, recipient, token_hash, issued_at,"
            " expires_at, issued_by, recipient_kind) VALUES ('GUEST_BOOKING', 5, 'x',"
            " zeroblob(32), 1, 2, 'x', 'EXHIBITOR')"_s,
            u"linked"_s);
        row("BKG-17 code that opens both",
            u"INSERT INTO access_token (purpose, booking_id, contact_id, recipient, token_hash,"
            " issued_at, expires_at, issued_by, recipient_kind) VALUES ('GUEST_BOOKING', 3, 1,"
            " 'x', zeroblob(32), 1, 2, 'x', 'EXHIBITOR')"_s,
            u"constraint"_s);
    }

    template <class Row>
    static void invoiceRows(const Row& row)
    {
        const QString number = u"invoice-number"_s;
        row("gap", line(5, 100, 25) % invoice(5, 2, 100, 25), number);
        row("number used again", invoice(2, 2, 0, 0), number);
        row("number zero", invoice(0, 2, 0, 0), number);
        row("sums not those of the lines", line(4, 100, 25) % invoice(4, 2, 100, 24),
            u"invoice-sums"_s);
        row("no lines", invoice(4, 2, 100, 25), u"invoice-sums"_s);
        row("second invoice of one booking", line(4, 100, 25) % invoice(4, 1, 100, 25));
        row("invoice of an offered one", line(4, 100, 25) % invoice(4, 2, 100, 25),
            u"illegal-transition"_s);
        row("lines without invoice", line(4, 100, 25));
        row("line after issue", u"INSERT INTO invoice_line VALUES (1, 9, 'x', 1, 1, 0, 0, 1, 0)"_s,
            u"immutable"_s);
        row("line changed", u"UPDATE invoice_line SET text = 'y'"_s, u"immutable"_s);
        row("line deleted", u"DELETE FROM invoice_line"_s, u"immutable"_s);
        for (const QString& column : {u"net"_s, u"vat"_s, u"due_on"_s, u"reference"_s, u"seller"_s,
                 u"buyer_name"_s, u"booking_id"_s, u"issued_at"_s, u"place_number"_s}) {
            row(qPrintable(QString(u"invoice changed "_s % column)),
                u"UPDATE invoice SET %1 = '9999-01-01' WHERE number = 1"_s.arg(column));
        }
        row("invoice deleted", u"DELETE FROM invoice WHERE number = 3"_s, u"immutable"_s);
        row("paid without payment", u"UPDATE invoice SET paid = 200 WHERE number = 1"_s,
            u"illegal-transition"_s);
        row("said to be paid", u"UPDATE invoice SET status = 'PAID' WHERE number = 1"_s,
            u"illegal-transition"_s);
        row("said to be credited", u"UPDATE invoice SET status = 'CREDITED' WHERE number = 1"_s,
            u"illegal-transition"_s);
        row("credited one back", u"UPDATE invoice SET status = 'ISSUED' WHERE number = 2"_s,
            u"illegal-transition"_s);
        row("credit of a wrong sum", line(4, -100, -25) % invoice(4, 1, -100, -25, 1, 100),
            u"invoice-credit"_s);
        row("credited twice",
            line(4, -1'340'100, -335'025) % invoice(4, 4, -1'340'100, -335'025, 2),
            u"invoice-credit"_s);
        row("refund not what was paid",
            line(4, -1'340'100, -335'025) % invoice(4, 1, -1'340'100, -335'025, 1, 99),
            u"invoice-credit"_s);
        row("counter ahead", u"UPDATE invoice_counter SET next = 9"_s, number);
        row("counter back", u"UPDATE invoice_counter SET next = 1"_s, number);
        row("counter deleted", u"DELETE FROM invoice_counter"_s, number);
        row("payment over the sum",
            u"INSERT INTO payment (invoice_number, amount, paid_on, method, recorded_by,"
            " recorded_at) VALUES (1, 1675026, '2026-03-02', 'BANK', 'x', 1)"_s,
            u"over-open-amount"_s);
        row("payment on a credited one",
            u"INSERT INTO payment (invoice_number, amount, paid_on, method, recorded_by,"
            " recorded_at) VALUES (2, 1, '2026-03-02', 'BANK', 'x', 1)"_s,
            u"nothing-open"_s);
        row("payment changed", u"UPDATE payment SET amount = 1"_s, u"immutable"_s);
        row("payment deleted", u"DELETE FROM payment"_s, u"immutable"_s);
    }

    /// REPLACE deletes without the delete triggers.
    template <class Row>
    static void replaceRows(const Row& row)
    {
        row("replaced booking",
            u"INSERT OR REPLACE INTO booking (id, event_id, exhibitor, exhibitor_key, created_at,"
            " search_text) VALUES (1, 1, 'x', 'x', 1, 'x')"_s);
        row("replaced counter", u"INSERT OR REPLACE INTO invoice_counter VALUES (1, 99)"_s);
        row("replaced invoice", line(4, 1, 0) % invoice(4, 1, 1, 0, 0, 0, u"INSERT OR REPLACE"_s));
        row("replaced invoice of the same number",
            invoice(1, 1, 0, 0, 0, 0, u"INSERT OR REPLACE"_s), u"invoice-number"_s);
        row("replaced line",
            u"INSERT OR REPLACE INTO invoice_line VALUES (1, 1, 'y', 1, 1, 0, 0, 1, 0)"_s,
            u"immutable"_s);
        row("replaced payment",
            u"INSERT OR REPLACE INTO payment (id, invoice_number, amount, paid_on, method,"
            " recorded_by, recorded_at) VALUES (1, 1, 1, '2026-03-02', 'BANK', 'x', 1)"_s);
        row("replaced extra",
            u"INSERT OR REPLACE INTO booking_extra SELECT 1, item_id, 1, 9 FROM booking_extra"
            " WHERE booking_id = 1"_s,
            u"immutable"_s);
        row("removed by taking its place",
            u"UPDATE booking SET status = 'ACCEPTED', place_id = 8 WHERE id = 3;;"
            "DELETE FROM booking_extra WHERE booking_id = 3;;"
            "UPDATE OR REPLACE booking SET status = 'ACCEPTED', place_id = 8 WHERE id = 6"_s,
            u"place-taken"_s);
        row("replaced holder of a place",
            u"UPDATE OR REPLACE booking SET status = 'ACCEPTED' WHERE id = 3"_s);
    }

    static void makeSecondSchema(const QString& path)
    {
        auto connection = DbConnection::open({path, false, false}, sqliteDialect());
        QVERIFY(connection);
        SchemaMigrator migrator(**connection); // links the schema files in
        QStringList statements = statementsOf(u":/kontorist/schema/sqlite/0001_contacts.sql"_s)
            + statementsOf(u":/kontorist/schema/sqlite/0002_customers.sql"_s);
        statements << u"PRAGMA application_id=%1"_s.arg(databaseApplicationId)
                   << u"INSERT INTO schema_meta VALUES (1, 2, 2, 'uuid', 1, 0)"_s
                   << u"INSERT INTO contact (name, name_key, email, email_key, created_at,"
                      " search_text) VALUES ('Kari Olsen', 'kari olsen', 'kari@o.no',"
                      " 'kari@o.no', 5, 'kari olsen' || char(10))"_s;
        for (const int id : {7, 40, 66}) {
            statements << u"INSERT INTO outbound_message (id, contact_id, template, language,"
                          " recipient, subject, body_masked, channel, handed_off_at)"
                          " VALUES (%1, 1, 't', 'en', 'k', 's', 'b', 'DRAFT_FILE', 1)"_s.arg(id);
        }
        for (const int id : {3, 9, 77}) {
            statements
                << u"INSERT INTO access_token (id, purpose, contact_id, recipient,"
                   " message_id, token_hash, issued_at, expires_at, revoked_at, issued_by)"
                   " VALUES (%1, 'ACTIVATION', 1, 'k', 40, randomblob(32), 6, 7, 7, 'x')"_s.arg(id);
        }
        statements << u"DELETE FROM access_token WHERE id = 77"_s
                   << u"DELETE FROM outbound_message WHERE id = 66"_s;
        for (const QString& statement : statements) {
            if (!statement.trimmed().isEmpty()) {
                const auto done = (*connection)->run(statement.trimmed());
                QVERIFY2(done.has_value(), qPrintable(statement.left(80)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBookingSchema)
#include "tst_bookingschema.moc"
