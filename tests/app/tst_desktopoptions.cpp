#include "app/desktop/desktopoptions.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestDesktopOptions : public QObject
{
    Q_OBJECT

private slots:
    void links_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<qint64>("id");
        QTest::newRow("plain") << u"kontorist://contact/42"_s << qint64(42);
        QTest::newRow("with a slash") << u"kontorist://contact/42/"_s << qint64(42);
        QTest::newRow("without slashes") << u"kontorist:contact/42"_s << qint64(42);
        QTest::newRow("zero") << u"kontorist://contact/0"_s << qint64(0);
        QTest::newRow("negative") << u"kontorist://contact/-1"_s << qint64(0);
        QTest::newRow("too large") << u"kontorist://contact/99999999999999999999"_s << qint64(0);
        QTest::newRow("letters") << u"kontorist://contact/4x"_s << qint64(0);
        QTest::newRow("something else") << u"kontorist://delete/4"_s << qint64(0);
        QTest::newRow("with a query") << u"kontorist://contact/4?do=delete"_s << qint64(0);
        QTest::newRow("another scheme") << u"https://contact/4"_s << qint64(0);
        QTest::newRow("two lines") << u"kontorist://contact/4\n5"_s << qint64(0);
    }
    void links()
    {
        QFETCH(QString, link);
        QFETCH(qint64, id);
        QCOMPARE(contactFromLink(link).value_or(ContactId()).value(), id);
    }

    void options()
    {
        const auto parsed = parseDesktopOptions(
            {u"kontorist"_s, u"--database"_s, u"/tmp/a.db"_s, u"kontorist://contact/7"_s});
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->databaseUrl, u"/tmp/a.db"_s);
        QCOMPARE(parsed->contact, ContactId(7));
        QVERIFY(!parsed->demo);
    }

    void mistakesAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList {u"--fly"_s};
        QTest::newRow("no value") << QStringList {u"--database"_s};
        QTest::newRow("not a link") << QStringList {u"hello"_s};
        QTest::newRow("two links")
            << QStringList {u"kontorist://contact/1"_s, u"kontorist://contact/2"_s};
        QTest::newRow("demo and database") << QStringList {u"--demo"_s, u"--database"_s, u"a"_s};
    }
    void mistakesAreRefused()
    {
        QFETCH(QStringList, arguments);
        arguments.prepend(u"kontorist"_s);
        const auto parsed = parseDesktopOptions(arguments);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, ErrorCode::Invalid);
        QVERIFY(!parsed.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDesktopOptions)
#include "tst_desktopoptions.moc"
