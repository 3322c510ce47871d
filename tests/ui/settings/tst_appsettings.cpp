#include "ui/settings/appsettings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestAppSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"kontorist/kontorist.conf"_s); }
    void writeFile(const QByteArray& content) const
    {
        QDir(m_folder->path()).mkpath(u"kontorist"_s);
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile source(file());
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void standsInTheConfigFolder()
    {
        QVERIFY(AppSettings::defaultFilePath().endsWith(u"/kontorist/kontorist.conf"_s));
        const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
        if (!config.isEmpty()) {
            QVERIFY(AppSettings::defaultFilePath().startsWith(config));
        }
    }

    void defaults()
    {
        const AppSettings settings(file());
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.themeMode(), ThemeMode::FollowSystem);
        QCOMPARE(settings.density(), Density::Normal);
        QCOMPARE(settings.mailMethod(), MailMethod::MailProgram);
        QVERIFY(!settings.firstRunDone());
        QVERIFY(settings.detailPaneVisible());
        QVERIFY(settings.navigationVisible());
        QVERIFY(settings.backUpBeforeDelete());
        QVERIFY(!settings.openDraftFolder());
        QVERIFY(QDir::isAbsolutePath(settings.backupFolder()));
        QVERIFY(settings.tableLayout(u"a"_s, u"contacts"_s).isEmpty());
        QVERIFY(settings.windowBlob(u"main"_s, u"geometry"_s).isEmpty());
    }

    void everythingComesBack()
    {
        const QJsonObject layout {{u"version"_s, 1}, {u"sort"_s, u"name;%=é"_s}};
        const QByteArray blob("\0\1\2=\xff", 5);
        {
            AppSettings settings(file());
            settings.setLanguage(u"nb"_s);
            settings.setStartSection(u"links"_s);
            settings.setFirstRunDone(true);
            settings.setLastDatabaseUrl(u"/srv/Öberg/kontorist.db"_s);
            settings.setThemeMode(ThemeMode::HighContrast);
            settings.setDensity(Density::Comfortable);
            settings.setBackupFolder(u"/srv/Sicherung, \"alt\""_s);
            settings.setBackUpBeforeDelete(false);
            settings.setMailMethod(MailMethod::DraftFile);
            settings.setDraftFolder(u"/tmp/drafts"_s);
            settings.setOpenDraftFolder(true);
            settings.setDetailPaneVisible(false);
            settings.setNavigationVisible(false);
            settings.setWindowBlob(u"main"_s, u"geometry"_s, blob);
            settings.setTableLayout(u"sqlite:///a/b.db"_s, u"contacts"_s, layout);
        }
        const AppSettings settings(file());
        QCOMPARE(settings.language(), u"nb"_s);
        QCOMPARE(settings.startSection(), u"links"_s);
        QVERIFY(settings.firstRunDone());
        QCOMPARE(settings.lastDatabaseUrl(), u"/srv/Öberg/kontorist.db"_s);
        QCOMPARE(settings.themeMode(), ThemeMode::HighContrast);
        QCOMPARE(settings.density(), Density::Comfortable);
        QCOMPARE(settings.backupFolder(), u"/srv/Sicherung, \"alt\""_s);
        QVERIFY(!settings.backUpBeforeDelete());
        QCOMPARE(settings.mailMethod(), MailMethod::DraftFile);
        QCOMPARE(settings.draftFolder(), u"/tmp/drafts"_s);
        QVERIFY(settings.openDraftFolder());
        QVERIFY(!settings.detailPaneVisible());
        QVERIFY(!settings.navigationVisible());
        QCOMPARE(settings.windowBlob(u"main"_s, u"geometry"_s), blob);
        QCOMPARE(settings.tableLayout(u"sqlite:///a/b.db"_s, u"contacts"_s), layout);
        QVERIFY(settings.tableLayout(u"sqlite:///a/c.db"_s, u"contacts"_s).isEmpty());
    }

    void brokenValuesBecomeDefaults()
    {
        writeFile("[general]\nlanguage=klingon\nfirstRunDone=perhaps\n"
                  "[appearance]\ntheme=pink\ndensity=\n"
                  "[backup]\nfolder=relative/folder\nbeforeDelete=2\n"
                  "[mail]\nmethod=carrier-pigeon\ndraftFolder=../up\n"
                  "[window]\ndetailPaneVisible=\"\\x0\"\n"
                  "[table]\np\\contacts={broken\n");
        const AppSettings settings(file());
        QCOMPARE(settings.language(), QString());
        QVERIFY(!settings.firstRunDone());
        QCOMPARE(settings.themeMode(), ThemeMode::FollowSystem);
        QCOMPARE(settings.density(), Density::Normal);
        QVERIFY(QDir::isAbsolutePath(settings.backupFolder()));
        QVERIFY(settings.backUpBeforeDelete());
        QCOMPARE(settings.mailMethod(), MailMethod::MailProgram);
        QCOMPARE(settings.draftFolder(), QString());
        QVERIFY(settings.detailPaneVisible());
        QVERIFY(settings.tableLayout(u"p"_s, u"contacts"_s).isEmpty());
    }

    void aFileOfNonsenseIsNoHindrance()
    {
        writeFile(QByteArray("\xff\xfe\0[[[=]]]\n\n%%%=\x80", 20));
        AppSettings settings(file());
        QCOMPARE(settings.themeMode(), ThemeMode::FollowSystem);
        settings.setThemeMode(ThemeMode::Dark);
        QCOMPARE(settings.themeMode(), ThemeMode::Dark);
    }

    void anOversizedLayoutIsDropped()
    {
        writeFile(
            "[table]\np\\contacts=\"{\\\"a\\\":\\\"" + QByteArray(100'000, 'x') + "\\\"}\"\n");
        const AppSettings settings(file());
        QVERIFY(settings.tableLayout(u"p"_s, u"contacts"_s).isEmpty());
    }

    void changesAreToldOnce()
    {
        AppSettings settings(file());
        QSignalSpy spy(&settings, &AppSettings::changed);
        settings.setDensity(Density::Compact);
        settings.setDensity(Density::Compact);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toString(), QString(setting::density));
        settings.setTableLayout(u"p"_s, u"contacts"_s, {{u"a"_s, 1}});
        QCOMPARE(spy.last().at(0).toString(), QString(setting::table));
        settings.setWindowBlob(u"main"_s, u"state"_s, "x");
        QCOMPARE(spy.last().at(0).toString(), QString(setting::window));
    }

    void recentDatabasesAreShortAndNewestFirst()
    {
        AppSettings settings(file());
        for (int number = 0; number < 12; ++number) {
            settings.setLastDatabaseUrl(u"/data/%1.db"_s.arg(number));
        }
        settings.setLastDatabaseUrl(u"/data/7.db"_s);
        QCOMPARE(settings.recentDatabases().size(), 8);
        QCOMPARE(settings.recentDatabases().first(), u"/data/7.db"_s);
        QCOMPARE(settings.recentDatabases().count(u"/data/7.db"_s), 1);
    }

    void aPasswordInAnAddressIsNotKept()
    {
        AppSettings settings(file());
        settings.setLastDatabaseUrl(u"postgresql://anna:geheim@db.example.com/office"_s);
        settings.sync();
        QVERIFY(!content().contains("geheim"));
        QVERIFY(settings.lastDatabaseUrl().contains(u"anna@db.example.com"_s));
    }

    void aReadOnlyFolderDoesNotStopTheProgram()
    {
        AppSettings settings(u"/proc/kontorist/kontorist.conf"_s);
        QVERIFY(!settings.isWritable());
        settings.setDensity(Density::Compact);
        QCOMPARE(settings.density(), Density::Compact);
    }
};

QTEST_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
