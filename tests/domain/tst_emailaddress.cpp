#include "domain/emailaddress.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestEmailAddress : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QString() << u"email-empty"_s;
        QTest::newRow("no at") << u"asa"_s << u"email-no-at"_s;
        QTest::newRow("two ats") << u"a@b@c.se"_s << u"email-two-ats"_s;
        QTest::newRow("line break") << u"a@b.se\r\nBcc: x@y.se"_s << u"email-control-character"_s;
        QTest::newRow("encoded line break") << u"a%0D%0ABcc:x@b.se"_s << u"email-local-part"_s;
        QTest::newRow("mailto parameter") << u"a@b.se?bcc=x@y.se"_s << u"email-two-ats"_s;
        QTest::newRow("mailto parameter, one at") << u"a@b.se?bcc=x"_s << u"email-domain"_s;
        QTest::newRow("ampersand") << u"a&cc=b@b.se"_s << u"email-local-part"_s;
        QTest::newRow("quotes") << u"\"a b\"@b.se"_s << u"email-space"_s;
        QTest::newRow("quoted") << u"\"a\"@b.se"_s << u"email-local-part"_s;
        QTest::newRow("comma") << u"a,b@b.se"_s << u"email-local-part"_s;
        QTest::newRow("angle brackets") << u"<a@b.se>"_s << u"email-local-part"_s;
        QTest::newRow("space") << u"a b@b.se"_s << u"email-space"_s;
        QTest::newRow("double dot") << u"a..b@b.se"_s << u"email-local-part"_s;
        QTest::newRow("leading dot") << u".a@b.se"_s << u"email-local-part"_s;
        QTest::newRow("no dot in domain") << u"a@localhost"_s << u"email-domain"_s;
        QTest::newRow("numeric top level") << u"a@1.2.3.4"_s << u"email-domain"_s;
        QTest::newRow("bidi mark") << u"a\u202E@b.se"_s << u"email-control-character"_s;
        QTest::newRow("zero width") << u"a\u200B@b.se"_s << u"email-control-character"_s;
        QTest::newRow("long local") << QString(65, u'a') + u"@b.se"_s << u"email-local-part"_s;
        QTest::newRow("long domain")
            << u"a@"_s + QString(u"abcdefgh."_s).repeated(30) + u"se"_s << u"email-domain"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto address = EmailAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::Invalid);
        QCOMPARE(address.error().field, u"email"_s);
        QVERIFY2(address.error().reason == reason || reason == u"email-domain"_s,
            qPrintable(address.error().reason));
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("ascii");
        QTest::newRow("plain") << u" Asa@Tryck.SE "_s << u"asa@tryck.se"_s << u"Asa@tryck.se"_s;
        QTest::newRow("plus") << u"asa+jobs@tryck.se"_s << u"asa+jobs@tryck.se"_s
                              << u"asa+jobs@tryck.se"_s;
        QTest::newRow("apostrophe")
            << u"o'neil@tryck.se"_s << u"o'neil@tryck.se"_s << u"o'neil@tryck.se"_s;
        QTest::newRow("IDN") << u"info@Exämple.se"_s << u"info@xn--exmple-cua.se"_s
                             << u"info@xn--exmple-cua.se"_s;
        QTest::newRow("IDN as punycode")
            << u"info@xn--exmple-cua.se"_s << u"info@xn--exmple-cua.se"_s
            << u"info@xn--exmple-cua.se"_s;
        QTest::newRow("sub-domain") << u"a@b.c.d.no"_s << u"a@b.c.d.no"_s << u"a@b.c.d.no"_s;
    }

    void accepts()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, ascii);
        const auto address = EmailAddress::parse(text);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().reason));
        QCOMPARE(address->key(), key);
        QCOMPARE(address->ascii(), ascii);
        QCOMPARE(address->text(), text.trimmed());
    }

    void hintsAtTyposOnly()
    {
        const auto hint = [](const QString& text) {
            return emailTypoHint(*EmailAddress::parse(text)).value_or(QString());
        };
        QCOMPARE(hint(u"asa@gmial.com"_s), u"asa@gmail.com"_s);
        QCOMPARE(hint(u"asa@hotmial.com"_s), u"asa@hotmail.com"_s);
        QCOMPARE(hint(u"asa@gmail.com"_s), QString());
        QCOMPARE(hint(u"asa@tryck.se"_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
