#include "services/mail/mailtourl.h"
#include "tests/support/pythonreader.h"
#include "tests/support/randomtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

MailMessage message(const QString& to, const QString& subject, const QString& body)
{
    return {to, u"Åsa"_s, subject, body, {}};
}

QJsonArray decoded(const QJsonArray& urls)
{
    return test::readWithPython(QFINDTESTDATA("decode_mailto.py"), QJsonDocument(urls)).array();
}

} // namespace

class TestMailtoUrl : public QObject
{
    Q_OBJECT

private slots:
    void decodesToTheSame_data();
    void decodesToTheSame();
    void decodesRandomTextsToTheSame();
    void writesByRfc6068_data();
    void writesByRfc6068();
    void refuses_data();
    void refuses();
};

void TestMailtoUrl::decodesToTheSame_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    const auto to = u"asa@tryck.se"_s;
    QTest::newRow("T13 query in subject")
        << to << u"a?bcc=e@vil.se&cc=x"_s << u"b&attach=/etc/passwd"_s;
    QTest::newRow("T13 encoded line break") << to << u"a%0D%0ABcc: e@vil.se"_s << u"%0A%00"_s;
    QTest::newRow("T13 quotes") << to << u"\"'`$(x)"_s << u"';--\\"_s;
    QTest::newRow("plus") << u"asa+print@tryck.se"_s << u"1+1 = 2"_s << u"a+b c"_s;
    QTest::newRow("all of the local part") << u"a!#$'*+-/=^_`{|}~.b@tryck.se"_s << u"x"_s << u"y"_s;
    QTest::newRow("non-ASCII local part") << u"åsa@tryck.se"_s << u"x"_s << u"y"_s;
    QTest::newRow("fragment") << to << u"a#b"_s << u"<https://x.se/a#b?c=d&e>"_s;
    QTest::newRow("emoji") << to << u"👩🏽‍🔧"_s << u"🦄\n\n🦄"_s;
    QTest::newRow("empty") << to << QString() << QString();
    QTest::newRow("tab") << to << u"x"_s << u"a\tb"_s;
    QTest::newRow("long") << to << QString(500, u'ö') << QString(40'000, u'字');
}

void TestMailtoUrl::decodesToTheSame()
{
    QFETCH(QString, to);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    const MailMessage what = message(to, subject, body);
    const auto url = MailtoUrl::build(what);
    QVERIFY(url);
    const QJsonArray answers = decoded({QString::fromLatin1(url->toEncoded())});
    QCOMPARE(answers.size(), 1);
    const QJsonObject answer = answers.first().toObject();
    QCOMPARE(answer[u"scheme"].toString(), u"mailto"_s);
    QCOMPARE(answer[u"to"].toString(), to);
    const QJsonArray expected {QJsonArray {u"subject"_s, subject},
        QJsonArray {u"body"_s, QString(body).replace(u"\n"_s, u"\r\n"_s)}};
    QCOMPARE(answer[u"fields"].toArray(), expected);
    QVERIFY(answer[u"ascii"].toBool());
    QCOMPARE(qsizetype(answer[u"length"].toInteger()), MailtoUrl::encodedLength(what));
}

void TestMailtoUrl::decodesRandomTextsToTheSame()
{
    const auto seed = qEnvironmentVariableIntValue("KONTORIST_SEED");
    const quint32 start = seed != 0 ? static_cast<quint32>(seed) : 20260510U;
    test::RandomText random(start);
    const QStringList addresses {u"a@b.se"_s, u"asa.oberg+print@tryck.se"_s,
        u"x'y@sub.example.no"_s, u"{a|b}~c@xn--exmple-cua.se"_s, u"#$*/=^_`@example.fr"_s};
    QJsonArray urls;
    QList<MailMessage> messages;
    for (int i = 0; i < 1000; ++i) {
        MailMessage what = message(addresses.at(random.number(static_cast<int>(addresses.size()))),
            random.line(60), random.lines(12, 80));
        const auto url = MailtoUrl::build(what);
        QVERIFY2(url, qPrintable(u"seed %1, case %2"_s.arg(start).arg(i)));
        urls.append(QString::fromLatin1(url->toEncoded()));
        messages.append(what);
    }
    const QJsonArray answers = decoded(urls);
    QCOMPARE(answers.size(), messages.size());
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QJsonObject answer = answers.at(i).toObject();
        const QByteArray where
            = "seed " + QByteArray::number(start) + ", case " + QByteArray::number(i);
        const QJsonArray expected {QJsonArray {u"subject"_s, messages.at(i).subject},
            QJsonArray {u"body"_s, QString(messages.at(i).body).replace(u"\n"_s, u"\r\n"_s)}};
        QVERIFY2(answer[u"to"].toString() == messages.at(i).to, where.constData());
        QVERIFY2(answer[u"fields"].toArray() == expected, where.constData());
        QVERIFY2(answer[u"ascii"].toBool(), where.constData());
        QVERIFY2(answer[u"length"].toInteger() == MailtoUrl::encodedLength(messages.at(i)),
            where.constData());
    }
}

void TestMailtoUrl::writesByRfc6068_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << u"asa@tryck.se"_s << u"Hej Åsa"_s << u"a\nb"_s
                           << QByteArray(
                                  "mailto:asa@tryck.se?subject=Hej%20%C3%85sa&body=a%0D%0Ab");
    QTest::newRow("plus") << u"a+b@c.se"_s << u"+"_s << u"+"_s
                          << QByteArray("mailto:a%2Bb@c.se?subject=%2B&body=%2B");
    QTest::newRow("IDN to punycode") << u"a@exämple.se"_s << u"x"_s << u"y"_s
                                     << QByteArray("mailto:a@xn--exmple-cua.se?subject=x&body=y");
    QTest::newRow("CRLF not doubled") << u"a@b.se"_s << u"x"_s << u"a\r\n\r\nb"_s
                                      << QByteArray("mailto:a@b.se?subject=x&body=a%0D%0A%0D%0Ab");
}

void TestMailtoUrl::writesByRfc6068()
{
    QFETCH(QString, to);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    QFETCH(QByteArray, expected);
    const auto url = MailtoUrl::build(message(to, subject, body));
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), expected);
}

void TestMailtoUrl::refuses_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("field");
    const auto to = u"asa@tryck.se"_s;
    const auto bad = [](const char* name, const QString& address) {
        QTest::newRow(name) << address << u"x"_s << u"y"_s << u"email"_s;
    };
    bad("T13 second field", u"a@b.se?bcc=e@vil.se"_s);
    bad("T13 field", u"a@b.se&attach=x"_s);
    bad("T13 encoded line break", u"a%0D%0ABcc:x@b.se"_s);
    bad("T13 line break", u"a@b.se\r\nBcc: e@vil.se"_s);
    bad("two recipients", u"a@b.se,e@vil.se"_s);
    bad("quotes", u"\"a b\"@b.se"_s);
    bad("blank", u"a b@c.se"_s);
    bad("blank around", u" a@c.se"_s);
    bad("none", QString());
    bad("direction mark", u"a\u202E@b.se"_s);
    QTest::newRow("subject with LF") << to << u"a\nBcc: x@y.se"_s << u"y"_s << u"subject"_s;
    QTest::newRow("subject with CR") << to << u"a\rb"_s << u"y"_s << u"subject"_s;
    QTest::newRow("subject with NUL") << to << u"a\0b"_s << u"y"_s << u"subject"_s;
    QTest::newRow("subject with U+2028") << to << u"a\u2028b"_s << u"y"_s << u"subject"_s;
    QTest::newRow("lone surrogate") << to << QString(QChar(0xD83D)) << u"y"_s << u"subject"_s;
    QTest::newRow("body with bare CR") << to << u"x"_s << u"a\rb"_s << u"body"_s;
    QTest::newRow("body with ESC") << to << u"x"_s << u"\u001b[31m"_s << u"body"_s;
    QTest::newRow("body with lone surrogate")
        << to << u"x"_s << QString(QChar(0xDC00)) << u"body"_s;
}

void TestMailtoUrl::refuses()
{
    QFETCH(QString, to);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    QFETCH(QString, field);
    const auto url = MailtoUrl::build(message(to, subject, body));
    QVERIFY(!url);
    QCOMPARE(url.error().code, ErrorCode::Invalid);
    QCOMPARE(url.error().field, field);
    QVERIFY(url.error().detail.isEmpty() && url.error().args.isEmpty());
    // The meter still works on what the user typed.
    QVERIFY(MailtoUrl::encodedLength(message(to, subject, body)) > 0);
}

QTEST_GUILESS_MAIN(TestMailtoUrl)
#include "tst_mailtourl.moc"
