#include "ui/theme/portalsettings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kontorist;

using SettingGroups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(SettingGroups)

/// A settings portal on a private bus; `scheme` and `contrast` as the portal numbers them.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
    }

    uint scheme = 0;
    uint contrast = 0;
    bool answers = true;
    int asked = 0;

    bool publish()
    {
        return m_bus.registerObject(
                   u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllSlots)
            && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    void withdraw()
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }
    void announce(const QString& group, const QString& key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
            u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

public slots:
    SettingGroups ReadAll(const QStringList& groups)
    {
        ++asked;
        if (!answers) {
            setDelayedReply(true);
            return {};
        }
        Q_ASSERT(groups == QStringList {u"org.freedesktop.appearance"_s});
        return {{groups.constFirst(), {{u"color-scheme"_s, scheme}, {u"contrast"_s, contrast}}}};
    }

private:
    QDBusConnection m_bus;
};

class TestPortalSettings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void readsAtStart_data();
    void readsAtStart();
    void followsChanges();
    void ignoresOtherSettings();
    void noPortal();
    void silentPortal();
    void themeFollowsTheDesktop();

private:
    QProcess m_daemon;
    std::unique_ptr<FakePortal> m_portal;
};

void TestPortalSettings::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        QSKIP("dbus-daemon is not installed");
    qDBusRegisterMetaType<SettingGroups>();
    m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForReadyRead(5000));
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    const QDBusConnection bus
        = QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s);
    QVERIFY(bus.isConnected());
    m_portal = std::make_unique<FakePortal>(bus);
}

void TestPortalSettings::cleanupTestCase()
{
    m_portal.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_daemon.kill();
    m_daemon.waitForFinished(5000);
}

void TestPortalSettings::init()
{
    m_portal->scheme = 0;
    m_portal->contrast = 0;
    m_portal->answers = true;
    m_portal->asked = 0;
    QVERIFY(m_portal->publish());
}

void TestPortalSettings::cleanup()
{
    if (m_portal)
        m_portal->withdraw();
}

void TestPortalSettings::readsAtStart_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<uint>("contrast");
    QTest::addColumn<SystemScheme>("expectedScheme");
    QTest::addColumn<bool>("expectedContrast");
    QTest::newRow("dark") << 1U << 0U << SystemScheme::Dark << false;
    QTest::newRow("light") << 2U << 0U << SystemScheme::Light << false;
    QTest::newRow("dark, more contrast") << 1U << 1U << SystemScheme::Dark << true;
    QTest::newRow("no preference, more contrast") << 0U << 1U << SystemScheme::Unknown << true;
    QTest::newRow("number of the future") << 7U << 1U << SystemScheme::Unknown << true;
}

void TestPortalSettings::readsAtStart()
{
    QFETCH(uint, scheme);
    QFETCH(uint, contrast);
    m_portal->scheme = scheme;
    m_portal->contrast = contrast;
    PortalSettings settings;
    QSignalSpy spy(&settings, &PortalSettings::changed);
    settings.start();
    QCOMPARE(settings.scheme(), SystemScheme::Unknown); // it did not wait
    QTRY_COMPARE(spy.count(), 1);
    QTEST(settings.scheme(), "expectedScheme");
    QTEST(settings.wantsHighContrast(), "expectedContrast");
}

void TestPortalSettings::followsChanges()
{
    m_portal->scheme = 2;
    PortalSettings settings;
    QSignalSpy spy(&settings, &PortalSettings::changed);
    settings.start();
    QTRY_COMPARE(settings.scheme(), SystemScheme::Light);
    m_portal->announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1);
    QTRY_COMPARE(settings.scheme(), SystemScheme::Dark);
    m_portal->announce(u"org.freedesktop.appearance"_s, u"contrast"_s, 1);
    QTRY_VERIFY(settings.wantsHighContrast());
    QCOMPARE(settings.scheme(), SystemScheme::Dark);
    QCOMPARE(spy.count(), 3);
}

void TestPortalSettings::ignoresOtherSettings()
{
    m_portal->scheme = 1;
    PortalSettings settings;
    settings.start();
    QTRY_COMPARE(settings.scheme(), SystemScheme::Dark);
    QSignalSpy spy(&settings, &PortalSettings::changed);
    m_portal->announce(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 2);
    m_portal->announce(u"org.freedesktop.appearance"_s, u"accent-color"_s, 2);
    m_portal->announce(u"org.freedesktop.appearance"_s, u"contrast"_s, 1); // the last one is seen
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(settings.scheme(), SystemScheme::Dark);
}

void TestPortalSettings::noPortal()
{
    m_portal->withdraw();
    PortalSettings settings;
    settings.start();
    // Still listening: a portal that starts later is heard.
    QVERIFY(m_portal->publish());
    QTRY_VERIFY_WITH_TIMEOUT(
        (m_portal->announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1),
            settings.scheme() == SystemScheme::Dark),
        5000);
}

void TestPortalSettings::silentPortal()
{
    m_portal->answers = false;
    PortalSettings settings;
    settings.start();
    QTRY_COMPARE(m_portal->asked, 1);
    QCOMPARE(settings.scheme(), SystemScheme::Unknown);
    m_portal->announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1);
    QTRY_COMPARE(settings.scheme(), SystemScheme::Dark);
}

void TestPortalSettings::themeFollowsTheDesktop()
{
    m_portal->scheme = 1;
    Theme theme;
    QSignalSpy spy(&theme, &Theme::changed);
    theme.apply(ThemeMode::FollowSystem);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
        paletteFor(Scheme::Dark).color(QPalette::Window));
    m_portal->announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2);
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
    m_portal->announce(u"org.freedesktop.appearance"_s, u"contrast"_s, 1);
    QTRY_COMPARE(theme.scheme(), Scheme::HighContrast);

    // A choice of the user stands above the desktop.
    theme.setMode(ThemeMode::Light);
    spy.clear();
    m_portal->announce(u"org.freedesktop.appearance"_s, u"contrast"_s, 0);
    m_portal->announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1);
    theme.setMode(ThemeMode::Light);
    QCOMPARE(theme.scheme(), Scheme::Light);
    theme.setMode(ThemeMode::FollowSystem);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
}

QTEST_MAIN(TestPortalSettings)
#include "tst_portalsettings.moc"
