#include "support/testworkspace.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

class TestDatabaseService : public QObject
{
    Q_OBJECT

private slots:
    void backupIsACompleteDatabase()
    {
        TestWorkspace office;
        office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const QString target = office.folder.filePath(u"copy.db"_s);
        QVERIFY(office->database().backup(target).result());
        const auto copy = Workspace::openNow({target, false, true}, office.clock);
        QVERIFY(copy);
        QCOMPARE(*(*copy)->contacts().count({}).result(), qint64(1));
        QCOMPARE(office->database().backup(target).result().error().reason, u"exists"_s);
        QCOMPARE(office->database().backup(u"/nowhere/copy.db"_s).result().error().reason,
            u"folder-missing"_s);
    }

    void settingsAreKeptAndChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("https") << u"https://portal.tryck.se"_s << true;
        QTest::newRow("path") << u"https://tryck.se/portal/"_s << true;
        QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
        QTest::newRow("http") << u"http://portal.tryck.se"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("query") << u"https://portal.tryck.se/?x=1"_s << false;
        QTest::newRow("user") << u"https://a:b@portal.tryck.se"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void settingsAreKeptAndChecked()
    {
        QFETCH(QString, url);
        QFETCH(bool, accepted);
        TestWorkspace office;
        OfficeSettings settings;
        settings.officeName = u"Öbergs Tryckeri"_s;
        settings.portalBaseUrl = url;
        const auto saved = office->database().saveSettings(settings).result();
        QCOMPARE(saved.has_value(), accepted);
        if (accepted) {
            office.reopen();
            QCOMPARE(*office->database().settings().result(), settings);
        } else {
            QCOMPARE(saved.error().field, u"portalBaseUrl"_s);
        }
    }

    void livesOfLinksAreChecked()
    {
        TestWorkspace office;
        const std::pair<std::chrono::hours OfficeSettings::*, QString> lives[] {
            {&OfficeSettings::activationLife, u"activationLife"_s},
            {&OfficeSettings::confirmationLife, u"confirmationLife"_s},
            {&OfficeSettings::invitationLife, u"invitationLife"_s},
            {&OfficeSettings::setPasswordLife, u"setPasswordLife"_s}};
        for (const auto& [life, field] : lives) {
            for (const int hours : {0, 24 * 90 + 1}) {
                OfficeSettings settings = *office->database().settings().result();
                settings.*life = std::chrono::hours(hours);
                const auto saved = office->database().saveSettings(settings).result();
                QVERIFY(!saved);
                QCOMPARE(saved.error().field, field);
            }
        }
    }

    void demoOnlyIntoAnEmptyDatabase()
    {
        TestWorkspace office;
        office.add(u"Kari"_s, u"kari@olsen.no"_s);
        QCOMPARE(office->database().fillDemo({10, 1}).result().error().reason, u"not-empty"_s);
        QVERIFY(!office->isDemo());
    }

    void sameSeedSameOffice()
    {
        TestWorkspace one;
        TestWorkspace two;
        QVERIFY(one->database().fillDemo({60, 5}).result());
        QVERIFY(two->database().fillDemo({60, 5}).result());
        QCOMPARE(
            *one->contacts().rows({}, 0, 100).result(), *two->contacts().rows({}, 0, 100).result());
        QVERIFY(one->database().info().result()->demo);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseService)
#include "tst_databaseservice.moc"
