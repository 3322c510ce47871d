#include "services/changenotifier.h"
#include "storage/dbconnection.h"
#include "support/testworkspace.h"

#include <QProcess>
#include <QSignalSpy>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

/// What the file may be that somebody points us to.
class TestWorkspaceOpening : public QObject
{
    Q_OBJECT

private slots:
    void badFiles_data()
    {
        QTest::addColumn<QString>("prepare");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char* tag, const QString& sql, ErrorCode code, const QString& reason) {
                  QTest::newRow(tag) << sql << static_cast<int>(code) << reason;
              };
        row("text file", u"TEXT"_s, ErrorCode::Corrupt, u"not-a-database"_s);
        row("another program's database", u"CREATE TABLE x(y)"_s, ErrorCode::Corrupt, u"foreign"_s);
        row("newer", u"UPDATE schema_meta SET version = 99, min_compatible = 99"_s,
            ErrorCode::SchemaTooNew, u"schema-too-new"_s);
        row("a foreign trigger",
            u"CREATE TRIGGER evil AFTER INSERT ON contact BEGIN DELETE FROM setting; END"_s,
            ErrorCode::Corrupt, u"tampered"_s);
        row("a trigger removed", u"DROP TRIGGER audit_event_no_delete"_s, ErrorCode::Corrupt,
            u"tampered"_s);
        row("a view", u"CREATE VIEW v AS SELECT 1"_s, ErrorCode::Corrupt, u"tampered"_s);
    }

    void badFiles()
    {
        QFETCH(QString, prepare);
        QFETCH(int, code);
        QFETCH(QString, reason);
        TestWorkspace office;
        const QString path
            = reason == u"foreign"_s ? office.folder.filePath(u"other.db"_s) : office.path();
        office.add(u"Kari"_s, u"kari@olsen.no"_s);
        office.workspace.reset();
        if (prepare == u"TEXT"_s) {
            TestWorkspace::writeFile(
                path, "this is a letter, not a database, and it is long enough");
        } else {
            QCOMPARE(QProcess::execute(u"sqlite3"_s, {path, prepare}), 0);
        }
        const auto opened = Workspace::openNow({path, true, true}, office.clock);
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().code), code);
        QCOMPARE(opened.error().reason, reason);
    }

    /// The program was killed after the file was made and before its first table was.
    void aHalfMadeFileIsCompleted()
    {
        TestWorkspace office;
        const QString path = office.folder.filePath(u"half.db"_s);
        QCOMPARE(QProcess::execute(u"sqlite3"_s,
                     {path, u"PRAGMA page_size=4096; PRAGMA journal_mode=WAL; VACUUM"_s}),
            0);
        QVERIFY(QFileInfo(path).size() > 0);
        const auto refused = Workspace::openNow({path, false, true}, office.clock);
        QCOMPARE(refused.error().reason, u"no-schema"_s);
        const auto opened = Workspace::openNow({path, true, true}, office.clock);
        QVERIFY(opened.has_value());
        QVERIFY((*opened)->contacts().add({u"Kari"_s, u"k@o.no"_s, {}, {}, u"en"_s}).result());
    }

    void missingAndFolders()
    {
        TestWorkspace office;
        const auto open = [&](const QString& url, bool create) {
            const auto opened = Workspace::openNow({url, create, true}, office.clock);
            return opened ? QString() : opened.error().reason;
        };
        QCOMPARE(open(office.folder.filePath(u"none.db"_s), false), u"file-missing"_s);
        QCOMPARE(open(office.folder.path(), true), u"is-a-folder"_s);
        QCOMPARE(open(office.folder.filePath(u"no/such/folder.db"_s), true), u"folder-missing"_s);
    }

    void aSecondProgramIsNoticed()
    {
        TestWorkspace office;
        auto opening = Workspace::open({office.path(), false, true}, office.clock);
        QTRY_VERIFY(opening.isFinished());
        const auto second = *opening.result();
        QSignalSpy spy(&second->changes(), &ChangeNotifier::changedElsewhere);
        QVERIFY(spy.wait(1500) == false);
        office.add(u"Kari"_s, u"kari@olsen.no"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), 5000);
        QCOMPARE(*second->contacts().count({}).result(), qint64(1));
    }

    void lockedByAnotherProgram()
    {
        TestWorkspace office;
        auto holder = DbConnection::open({office.path(), false, false}, sqliteDialect());
        QVERIFY(holder && (*holder)->run(u"BEGIN IMMEDIATE"_s));
        QElapsedTimer timer;
        timer.start();
        const auto added
            = office->contacts().add({u"Kari"_s, u"k@o.no"_s, {}, {}, u"en"_s}).result();
        QCOMPARE(added.error().code, ErrorCode::Busy);
        QVERIFY(timer.elapsed() < 15'000);
        QCOMPARE(*office->contacts().count({}).result(), qint64(0));
        QVERIFY((*holder)->run(u"ROLLBACK"_s));
        QVERIFY(office->contacts().add({u"Kari"_s, u"k@o.no"_s, {}, {}, u"en"_s}).result());
    }

    void firstUserAdministers()
    {
        TestWorkspace office;
        QVERIFY(office->actor().rights.testFlag(Right::Administer));
        office.workspace.reset();
        qputenv("USER", "somebody-else");
        office.reopen();
        QVERIFY(!office->actor().rights.testFlag(Right::Administer));
        QVERIFY(office->actor().rights.testFlag(Right::ManageContacts));
        qunsetenv("USER");
    }

    void filesAreForTheOwnerOnly()
    {
        TestWorkspace office;
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFile::permissions(office.path()) & others));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceOpening)
#include "tst_workspace.moc"
