#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

private slots:
    void theLogLiesWhereLogsBelong()
    {
#ifdef Q_OS_LINUX
        qputenv("XDG_STATE_HOME", "/somewhere/state");
        QCOMPARE(kontorist::defaultLogFile(QStringLiteral("kontorist")),
            QStringLiteral("/somewhere/state/kontorist/kontorist.log"));
        // A relative folder does not count.
        qputenv("XDG_STATE_HOME", "state");
        QCOMPARE(kontorist::defaultLogFile(QStringLiteral("kontorist")),
            QDir::homePath() + QStringLiteral("/.local/state/kontorist/kontorist.log"));
        qunsetenv("XDG_STATE_HOME");
#else
        QVERIFY(QDir::isAbsolutePath(kontorist::defaultLogFile(QStringLiteral("kontorist"))));
#endif
    }

    void redacts_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("secret");
        QTest::newRow("e-mail") << u"duplicate asa.oberg@tryck.se found"_s << u"asa.oberg"_s;
        QTest::newRow("encoded e-mail") << u"mailto:asa%40tryck.se?subject=x"_s << u"asa%40"_s;
        QTest::newRow("activation link")
            << u"opening https://x.se/a/a1_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG now"_s
            << u"abcdefghijklmnop"_s;
        QTest::newRow("bare token")
            << u"token a1_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"_s << u"abcdefghijklmnop"_s;
        QTest::newRow("quoted token")
            << u"no such link: \"a1_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG\""_s
            << u"abcdefghijklmnop"_s;
        QTest::newRow("token in brackets")
            << u"(token:a1_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG)"_s << u"abcdefghijklmnop"_s;
        QTest::newRow("encoded link")
            << u"mailto:x?body=https%3A%2F%2Fx.se%2Fa%2Fa1_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"_s
            << u"abcdefghijklmnop"_s;
        QTest::newRow("token without prefix, quoted")
            << u"\"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG\""_s << u"abcdefghijklmnop"_s;
        QTest::newRow("password in URL") << u"postgresql://anna:geheim@db/x"_s << u"geheim"_s;
    }

    void redacts()
    {
        QFETCH(QString, input);
        QFETCH(QString, secret);
        QVERIFY2(!redacted(input).contains(secret), qPrintable(redacted(input)));
    }

    void secretsOnly()
    {
        QCOMPARE(
            withoutSecrets(
                u"not expected: a1_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG, asa@tryck.se"_s),
            u"not expected: <secret>, asa@tryck.se"_s);
    }

    void keepsPlainText()
    {
        const QString text = u"opened database, schema 3, 5000 contacts"_s;
        QCOMPARE(redacted(text), text);
    }

    void writesFileForOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sub/kontorist.log"_s);
        QVERIFY(installLogFile(path, false));
        qWarning("mail to asa@tryck.se failed");
        qInstallMessageHandler(nullptr);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("failed"));
        QVERIFY(!content.contains("asa@"));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
            QFileDevice::Permissions());
    }
};

QTEST_APPLESS_MAIN(TestLogging)
#include "tst_logging.moc"
