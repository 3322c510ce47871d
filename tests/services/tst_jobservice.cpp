#include "support/testworkspace.h"

#include <QCryptographicHash>

#include <sys/stat.h>
#include <unistd.h>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

class TestJobService : public QObject
{
    Q_OBJECT

private slots:
    void importKeepsEveryByte()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Luc"_s, u"luc@petit.fr"_s);
        QByteArray pdf = "%PDF-1.7\n";
        for (int i = 0; i < 100'000; ++i) {
            pdf += char(i % 251);
        }
        office.addJob(contact.email, u"4711"_s, JobStatus::Prepress, pdf);
        const auto jobs = office->jobs().list(contact.id).result();
        QCOMPARE(jobs->size(), size_t(1));
        const JobFile& file = jobs->front().files.front();
        QCOMPARE(file.size, pdf.size());
        QFile stored(*office->jobs().filePath(file));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), pdf);
        QCOMPARE(file.sha256.toLatin1(),
            QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    }

    void secondImportIsTheSameOrAnUpdate()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Luc"_s, u"luc@petit.fr"_s);
        office.addJob(contact.email, u"1"_s, JobStatus::New);
        office.addJob(contact.email, u"1"_s, JobStatus::New);
        QCOMPARE(storedFiles(office), 1);
        office.addJob(contact.email, u"1"_s, JobStatus::Completed, "%PDF-1.5\nother\n");
        const auto jobs = office->jobs().list(contact.id).result();
        QCOMPARE(jobs->size(), size_t(1));
        QCOMPARE(jobs->front().status, JobStatus::Completed);
        const auto report = office->database().check().result();
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    }

    void badItems_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("faultField");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* tag, const QString& field, const QString& value,
                             const QString& reason) {
            QTest::newRow(tag) << field << value << field << reason;
        };
        row("absolute path", u"input_pdf"_s, u"/etc/passwd"_s, u"path-outside"_s);
        row("path upwards", u"input_pdf"_s, u"../office.db"_s, u"path-outside"_s);
        row("path upwards inside", u"pdl_json"_s, u"a/../../office.db"_s, u"path-outside"_s);
        row("backslash", u"support_file"_s, u"..\\x"_s, u"path-outside"_s);
        row("missing file", u"input_pdf"_s, u"nowhere.pdf"_s, u"file-missing"_s);
        row("a link", u"input_pdf"_s, u"link.pdf"_s, u"is-a-link"_s);
        row("through a linked folder", u"input_pdf"_s, u"linked/office.db"_s, u"path-outside"_s);
        row("a folder", u"input_pdf"_s, u"sub"_s, u"not-a-file"_s);
        row("a pipe", u"input_pdf"_s, u"pipe"_s, u"not-a-file"_s);
        row("unknown status", u"status"_s, u"DONE"_s, u"unknown-status"_s);
        row("bad time", u"created_at"_s, u"yesterday"_s, u"not-a-time"_s);
        row("bad address", u"contact_email"_s, u"a%0D%0Ab@c.se"_s, u"email-local-part"_s);
        row("unknown contact", u"contact_email"_s, u"nobody@c.se"_s, u"contact-not-found"_s);
        row("no number", u"number"_s, u" "_s, u"required"_s);
        row("long number", u"number"_s, QString(61, u'1'), u"too-long"_s);
        row("control in label", u"label"_s, u"a\u0000b"_s, u"control-character"_s);
    }

    void badItems()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, faultField);
        QFETCH(QString, reason);
        TestWorkspace office;
        office.add(u"Luc"_s, u"luc@petit.fr"_s);
        const QString base = office.folder.filePath(u"in"_s);
        QDir().mkpath(base + u"/sub"_s);
        TestWorkspace::writeFile(base + u"/good.pdf"_s, "%PDF-1.4\n");
        QVERIFY(QFile::link(office.path(), base + u"/link.pdf"_s));
        QVERIFY(QFile::link(office.folder.path(), base + u"/linked"_s));
        QCOMPARE(::mkfifo(qPrintable(base + u"/pipe"_s), 0600), 0);
        QJsonObject bad {{u"contact_email"_s, u"luc@petit.fr"_s}, {u"number"_s, u"1"_s},
            {u"label"_s, u"x"_s}, {u"status"_s, u"NEW"_s},
            {u"created_at"_s, u"2026-01-01T00:00:00Z"_s}, {u"input_pdf"_s, u"good.pdf"_s}};
        QJsonObject good = bad;
        good.insert(u"number"_s, u"2"_s);
        bad.insert(field, value);
        TestWorkspace::writeFile(
            base + u"/jobs.json"_s, QJsonDocument(QJsonArray {bad, good}).toJson());
        const auto report = office->jobs().importFile(base + u"/jobs.json"_s).result();
        QVERIFY(report);
        QCOMPARE(report->failed, 1);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->rows.front().error.field, faultField);
        QCOMPARE(report->rows.front().error.reason, reason);
        QCOMPARE(storedFiles(office), 1);
        const auto check = office->database().check().result();
        QVERIFY2(check->problems.isEmpty(), qPrintable(check->problems.join(u'\n')));
    }

    void brokenJsonNamesTheLine()
    {
        TestWorkspace office;
        const QString path = office.folder.filePath(u"broken.json"_s);
        TestWorkspace::writeFile(path, "[\n{\n\"number\": 1,,\n}]");
        const auto report = office->jobs().importFile(path).result();
        QCOMPARE(report.error().code, ErrorCode::Invalid);
        QCOMPARE(report.error().field, u"line 3"_s);
    }

    void storedFileThatChangedIsNotHandedOut()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Luc"_s, u"luc@petit.fr"_s);
        office.addJob(contact.email, u"1"_s, JobStatus::New);
        const JobFile file = office->jobs().list(contact.id).result()->front().files.front();
        const QString path = *office->jobs().filePath(file);
        TestWorkspace::writeFile(path, "grown and grown and grown");
        QCOMPARE(office->jobs().filePath(file).error().reason, u"file-changed"_s);
        QVERIFY(QFile::remove(path));
        QCOMPARE(office->jobs().filePath(file).error().reason, u"file-missing"_s);
        QVERIFY(QFile::link(office.path(), path));
        QCOMPARE(office->jobs().filePath(file).error().reason, u"file-changed"_s);
        QVERIFY(!office->database().check().result()->problems.isEmpty());
    }

private:
    static int storedFiles(TestWorkspace& office)
    {
        QDirIterator it(office->fileStorePath(), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (it.hasNext()) {
            it.next();
            ++count;
        }
        return count;
    }
};

QTEST_GUILESS_MAIN(TestJobService)
#include "tst_jobservice.moc"
