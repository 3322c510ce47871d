#include "services/archiveservice.h"
#include "storage/dbconnection.h"
#include "support/testworkspace.h"

#include <QCryptographicHash>
#include <QProcess>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

class TestArchiveService : public QObject
{
    Q_OBJECT

private slots:
    void archiveHoldsAll_CON_39_CON_40_CON_41_CON_42_CON_43_CON_44_CON_45_CON_46_CON_47()
    {
        TestWorkspace office;
        const Contact contact
            = office.add(u"Åsa / Öberg: \"CON\""_s, u"asa@tryck.se"_s, u"Öberg AB"_s);
        const QString base = office.folder.filePath(u"in"_s);
        QDir().mkpath(base);
        const QByteArray pdf
            = QByteArray("%PDF-1.4\n\0\1\2binary\n", 20) + QByteArray(300'000, 'x');
        const QByteArray pdl = "{ \"odd\" :  [1,2,  3] }\r\n";
        TestWorkspace::writeFile(base + u"/a.pdf"_s, pdf);
        TestWorkspace::writeFile(base + u"/p.json"_s, pdl);
        TestWorkspace::writeFile(base + u"/Färger.txt"_s, "Pantone");
        const QJsonArray jobs {QJsonObject {{u"contact_email"_s, contact.email},
            {u"number"_s, u"104"_s}, {u"label"_s, u"Poster: A2?"_s}, {u"status"_s, u"PREPRESS"_s},
            {u"created_at"_s, u"2026-01-02T03:04:05Z"_s}, {u"input_pdf"_s, u"a.pdf"_s},
            {u"pdl_json"_s, u"p.json"_s}, {u"support_file"_s, u"Färger.txt"_s}}};
        TestWorkspace::writeFile(base + u"/jobs.json"_s, QJsonDocument(jobs).toJson());
        QCOMPARE(office->jobs().importFile(base + u"/jobs.json"_s).result()->imported, 1);

        ArchiveRequest request {contact.id, office.folder.path(), {}, false};
        const auto plan = office->archives().plan(request).result();
        QVERIFY(plan);
        QCOMPARE(plan->jobs, 1);
        const auto outcome = office->archives().run(request, {}, {}).result();
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().reason));
        QVERIFY(outcome->gaps.isEmpty());
        QVERIFY(outcome->path.contains(u"Åsa"_s));
        const QJsonObject read = readBack(outcome->path);
        QVERIFY2(!read.isEmpty(), "Python could not read the archive");
        const QJsonObject names = read.value("names"_L1).toObject();
        for (const QString& name : {u"user-profile.json"_s, u"jobs.json"_s, u"bookings.json"_s,
                 u"invoices.json"_s, u"orders.json"_s, u"customer-users.json"_s, u"comments.json"_s,
                 u"activity.json"_s, u"manifest.json"_s, u"index.html"_s}) {
            QVERIFY2(names.contains(name), qPrintable(name));
        }
        const QString folder = read.value("job_folder"_L1).toString();
        QCOMPARE(names.value(u"jobs/"_s + folder + u"/input.pdf"_s).toString().toLatin1(),
            QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
        QCOMPARE(names.value(u"jobs/"_s + folder + u"/pdl.json"_s).toString().toLatin1(),
            QCryptographicHash::hash(pdl, QCryptographicHash::Sha256).toHex());
        QVERIFY(names.contains(u"jobs/"_s + folder + u"/Färger.txt"_s));
        QCOMPARE(read.value("profile"_L1).toObject().value("company"_L1).toString(), u"Öberg AB"_s);
        QCOMPARE(read.value("manifest_ok"_L1).toBool(), true);
        QVERIFY(office->audit().list({}).result()->front().action == u"contact.back-up"_s);
    }

    void aVanishedFileIsNamedAndTheRestIsKept()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Luc Petit"_s, u"luc@petit.fr"_s);
        office.addJob(contact.email, u"1"_s, JobStatus::New);
        office.addJob(contact.email, u"2"_s, JobStatus::New);
        office.addJob(contact.email, u"3"_s, JobStatus::New);
        const auto jobs = office->jobs().list(contact.id).result();
        QVERIFY(QFile::remove(*office->jobs().filePath((*jobs)[0].files.front())));
        TestWorkspace::writeFile(
            *office->jobs().filePath((*jobs)[1].files.front()), "grown ......");
        const auto outcome = office->archives()
                                 .run({contact.id, office.folder.path(), {}, false}, {}, {})
                                 .result();
        QVERIFY(outcome);
        QCOMPARE(outcome->gaps.size(), 2);
        QVERIFY(outcome->gaps.join(u' ').contains(u"missing"_s));
        QVERIFY(outcome->gaps.join(u' ').contains(u"changed"_s));
        QVERIFY(!readBack(outcome->path).isEmpty());
    }

    void existingFileIsKeptUnlessReplaced()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Luc Petit"_s, u"luc@petit.fr"_s);
        const QString taken = office.folder.filePath(u"Luc Petit.zip"_s);
        TestWorkspace::writeFile(taken, "mine");
        const auto beside = office->archives()
                                .run({contact.id, office.folder.path(), {}, false}, {}, {})
                                .result();
        QVERIFY(beside && beside->path != taken);
        const auto refused
            = office->archives()
                  .run({contact.id, office.folder.path(), u"Luc Petit.zip"_s, false}, {}, {})
                  .result();
        QVERIFY(!refused);
        QFile file(taken);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        const auto replaced
            = office->archives()
                  .run({contact.id, office.folder.path(), u"Luc Petit.zip"_s, true}, {}, {})
                  .result();
        QVERIFY(replaced);
        QVERIFY(!readBack(taken).isEmpty());
    }

    void stoppedLeavesNothing()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Luc Petit"_s, u"luc@petit.fr"_s);
        office.addJob(contact.email, u"1"_s, JobStatus::New, QByteArray(40'000'000, 'x'));
        const CancelToken cancel;
        const auto outcome = office->archives()
                                 .run(
                                     {contact.id, office.folder.path(), {}, false},
                                     [cancel](const ArchiveProgress&) { cancel.cancel(); }, cancel)
                                 .result();
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(office.folder.path())
                    .entryList({u"*.zip*"_s, u".*zip*"_s}, QDir::Files | QDir::Hidden)
                    .isEmpty());
    }

    /// A person's data must not leave without a log line; and what left before, with one, stays.
    void withoutALogLineTheOlderArchiveIsBack_G4()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Luc Petit"_s, u"luc@petit.fr"_s);
        const QString target = office.folder.filePath(u"Luc Petit.zip"_s);
        const auto run = [&](bool overwrite) {
            return office->archives()
                .run({contact.id, office.folder.path(), u"Luc Petit.zip"_s, overwrite}, {}, {})
                .result();
        };
        QVERIFY(run(false));
        QFile before(target);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray older = before.readAll();
        auto connection = DbConnection::open({office.path(), false, false}, sqliteDialect());
        QVERIFY((*connection)
                    ->run(u"CREATE TRIGGER no_line BEFORE INSERT ON audit_event"
                          " WHEN NEW.action = 'contact.back-up'"
                          " BEGIN SELECT RAISE(ABORT, 'kontorist:immutable'); END"_s));
        office.add(u"Somebody"_s, u"else@petit.fr"_s); // the next archive is another one
        QVERIFY(!run(true));
        QFile after(target);
        QVERIFY2(after.open(QIODevice::ReadOnly), "the older archive is gone");
        QCOMPARE(after.readAll(), older);
        QVERIFY(QFile::remove(target));
        QVERIFY(!run(false));
        QVERIFY(QDir(office.folder.path())
                    .entryList({u"*.zip*"_s, u".kontorist-*"_s}, QDir::Files | QDir::Hidden)
                    .isEmpty());
    }

    void badFolders()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Luc Petit"_s, u"luc@petit.fr"_s);
        const auto missing = office->archives()
                                 .run({contact.id, u"/nowhere/at/all"_s, {}, false}, {}, {})
                                 .result();
        QCOMPARE(missing.error().field, u"folder"_s);
        const auto unknown = office->archives()
                                 .run({ContactId(99), office.folder.path(), {}, false}, {}, {})
                                 .result();
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

private:
    /// Through an independent reader: names with SHA-256, the profile, and the manifest compared.
    static QJsonObject readBack(const QString& path)
    {
        const QString script = uR"(
import hashlib, json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
names = {n: hashlib.sha256(z.read(n)).hexdigest() for n in z.namelist()}
manifest = json.loads(z.read("manifest.json"))
ok = all(names[e["path"]] == e["sha256"] and len(z.read(e["path"])) == e["size"] for e in manifest["entries"])
ok = ok and set(names) == {e["path"] for e in manifest["entries"]} | {"manifest.json"}
folders = [n.split("/")[1] for n in names if n.startswith("jobs/")]
print(json.dumps({"names": names, "profile": json.loads(z.read("user-profile.json")),
    "manifest_ok": ok, "job_folder": folders[0] if folders else ""}))
)"_s;
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, script, path});
        python.waitForFinished();
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
};

QTEST_GUILESS_MAIN(TestArchiveService)
#include "tst_archiveservice.moc"
