#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace kontorist;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_frozenBus.close(); }
    void doesNotBlockStartUp();
    void modes_data();
    void modes();
    void changesWhileRunning();
    void sameModeIsSilent();
    void followsThePaletteWithoutADesktop();
    void density();
    void fontChangeIsAnnounced();
    void settingsWords();

private:
    QTemporaryDir m_folder;
    QLocalServer m_frozenBus;
};

// All of this runs beside a session bus that accepts connections and never says a word.
void TestTheme::initTestCase()
{
    const QString socket = m_folder.filePath(u"bus"_s);
    QVERIFY(m_frozenBus.listen(socket));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket.toUtf8());
}

void TestTheme::doesNotBlockStartUp()
{
    QElapsedTimer timer;
    timer.start();
    Theme theme;
    theme.apply(ThemeMode::FollowSystem);
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    // The worker did knock, so the test is not empty.
    QTRY_VERIFY(m_frozenBus.hasPendingConnections());
}

void TestTheme::modes_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << ThemeMode::Light << Scheme::Light;
    QTest::newRow("dark") << ThemeMode::Dark << Scheme::Dark;
    QTest::newRow("high contrast") << ThemeMode::HighContrast << Scheme::HighContrast;
}

void TestTheme::modes()
{
    QFETCH(ThemeMode, mode);
    QFETCH(Scheme, scheme);
    Theme theme;
    theme.apply(mode);
    QCOMPARE(theme.scheme(), scheme);
    QCOMPARE(&theme.tokens(), &tokensFor(scheme));
    const QPalette palette = QApplication::palette();
    const QPalette expected = paletteFor(scheme);
    for (const QPalette::ColorRole role :
        {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight})
        QCOMPARE(palette.color(role), expected.color(role));
    QWidget widget; // made after the theme, and without any style sheet
    QCOMPARE(widget.palette().color(QPalette::Window), expected.color(QPalette::Window));
    QVERIFY(qApp->styleSheet().isEmpty());
}

void TestTheme::changesWhileRunning()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QCoreApplication::processEvents();
    QWidget widget;
    QSignalSpy spy(&theme, &Theme::changed);
    QColor seen;
    connect(
        &theme, &Theme::changed, this, [&] { seen = widget.palette().color(QPalette::Window); });
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(&theme.tokens(), &tokensFor(Scheme::Dark));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(seen, paletteFor(Scheme::Dark).color(QPalette::Window)); // palette first, signal after
    theme.setMode(ThemeMode::HighContrast);
    theme.setMode(ThemeMode::Light);
    QTRY_COMPARE(spy.count(), 2); // both changes in one
    QCOMPARE(theme.scheme(), Scheme::Light);
    QCoreApplication::processEvents();
    QCOMPARE(spy.count(), 2);
}

void TestTheme::sameModeIsSilent()
{
    Theme theme;
    theme.apply(ThemeMode::Dark);
    QCoreApplication::processEvents();
    QSignalSpy spy(&theme, &Theme::changed);
    theme.setMode(ThemeMode::Dark);
    theme.apply(ThemeMode::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(spy.count(), 0);
}

void TestTheme::followsThePaletteWithoutADesktop()
{
    {
        QApplication::setPalette(paletteFor(Scheme::Light));
        Theme theme;
        theme.apply(ThemeMode::FollowSystem);
        QCOMPARE(theme.scheme(), Scheme::Light);
    }
    QApplication::setPalette(paletteFor(Scheme::Dark));
    Theme theme;
    theme.apply(ThemeMode::FollowSystem);
    QCOMPARE(theme.scheme(), Scheme::Dark);
}

void TestTheme::density()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QCoreApplication::processEvents();
    QSignalSpy spy(&theme, &Theme::changed);
    const int normal = theme.rowHeight();
    theme.setDensity(Density::Comfortable);
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(theme.rowHeight() > normal);
    theme.setDensity(Density::Comfortable);
    QCoreApplication::processEvents();
    QCOMPARE(spy.count(), 1);
}

void TestTheme::fontChangeIsAnnounced()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QCoreApplication::processEvents();
    const QFont before = QApplication::font();
    const int row = theme.rowHeight();
    QSignalSpy spy(&theme, &Theme::changed);
    QFont large = before;
    large.setPointSize(24);
    QApplication::setFont(large);
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(theme.rowHeight() > row);
    QApplication::setFont(before);
}

void TestTheme::settingsWords()
{
    for (const ThemeMode mode :
        {ThemeMode::FollowSystem, ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast})
        QCOMPARE(themeModeFromKey(themeModeKey(mode)), mode);
    QCOMPARE(themeModeKey(ThemeMode::HighContrast), u"high-contrast"_s);
    QCOMPARE(themeModeFromKey(u"sepia"_s), ThemeMode::FollowSystem);
    for (const Density density : {Density::Compact, Density::Normal, Density::Comfortable})
        QCOMPARE(densityFromKey(densityKey(density)), density);
    QCOMPARE(densityFromKey(QString()), Density::Normal);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
