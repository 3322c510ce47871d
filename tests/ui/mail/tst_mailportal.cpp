#include "ui/mail/mailportal.h"
#include "ui/mail/systemmailhandoff.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

/// A portal that writes down what it is asked and answers as told.
class FakePortal final : public QDBusVirtualObject
{
public:
    enum class Answer { Done, Cancelled, Refused, Silent };

    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() == "Get"_L1) {
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(3U))));
            return true;
        }
        if (message.member() != "ComposeEmail"_L1) {
            return false;
        }
        parentWindow = message.arguments().value(0).toString();
        options = qdbus_cast<QVariantMap>(message.arguments().value(1));
        if (answer == Answer::Refused) {
            connection.send(message.createErrorReply(QDBusError::Failed, u"no"_s));
            return true;
        }
        const QString token = options[u"handle_token"_s].toString();
        QString sender = message.service().mid(1);
        sender.replace(u'.', u'_');
        const QString handle
            = u"/org/freedesktop/portal/desktop/request/"_s % sender % u'/' % token;
        connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(handle))));
        if (answer != Answer::Silent) {
            auto signal = QDBusMessage::createSignal(
                handle, u"org.freedesktop.portal.Request"_s, u"Response"_s);
            signal.setArguments({answer == Answer::Done ? 0U : 1U, QVariantMap()});
            connection.send(signal);
        }
        return true;
    }

    Answer answer = Answer::Done;
    QString parentWindow;
    QVariantMap options;
};

MailMessage message()
{
    return {u"asa+1@tryck.se"_s, u"Åsa"_s, u"Hej, Åsa & co: 100 %"_s,
        u"Hej Åsa,\n\n<https://x.se/a?b=c&d=%20>\n"_s, {}};
}

} // namespace

class TestMailPortal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void passesTextsAsTheyAre();
    void judgesTheAnswer_data();
    void judgesTheAnswer();
    void tellsWhenThereIsNone();
    void refusesInjection();
    void isTakenInASandbox();

private:
    [[nodiscard]] std::optional<MailOutcome> compose(const MailMessage& what, int watch = 20'000);

    QDBusConnection m_server {QString()};
    std::unique_ptr<FakePortal> m_portal;
};

void TestMailPortal::initTestCase()
{
    QVERIFY2(QDBusConnection::sessionBus().isConnected(), "needs a private session bus");
    m_server = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QVERIFY(m_server.isConnected());
}

void TestMailPortal::init()
{
    m_portal = std::make_unique<FakePortal>();
    QVERIFY(m_server.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get()));
    QVERIFY(m_server.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestMailPortal::cleanup()
{
    m_server.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    m_server.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
}

std::optional<MailOutcome> TestMailPortal::compose(const MailMessage& what, int watch)
{
    MailPortal portal {std::chrono::milliseconds(watch)};
    std::optional<MailOutcome> outcome;
    portal.compose(what, [&](MailOutcome told) { outcome = told; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 30'000); }();
    return outcome;
}

void TestMailPortal::passesTextsAsTheyAre()
{
    QCOMPARE(compose(message()), MailOutcome::Opened);
    QCOMPARE(m_portal->options[u"address"_s].toString(), message().to);
    QCOMPARE(m_portal->options[u"subject"_s].toString(), message().subject);
    QCOMPARE(m_portal->options[u"body"_s].toString(), message().body);
    QCOMPARE(m_portal->options.size(), 4);
}

void TestMailPortal::judgesTheAnswer_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("watch");
    QTest::addColumn<int>("expected");
    const auto row
        = [](const char* name, FakePortal::Answer answer, int watch, MailOutcome outcome) {
              QTest::newRow(name) << static_cast<int>(answer) << watch << static_cast<int>(outcome);
          };
    row("done", FakePortal::Answer::Done, 20'000, MailOutcome::Opened);
    row("cancelled", FakePortal::Answer::Cancelled, 20'000, MailOutcome::Failed);
    row("refused", FakePortal::Answer::Refused, 20'000, MailOutcome::Failed);
    row("still asking", FakePortal::Answer::Silent, 200, MailOutcome::Opened);
}

void TestMailPortal::judgesTheAnswer()
{
    QFETCH(int, answer);
    QFETCH(int, watch);
    QFETCH(int, expected);
    m_portal->answer = static_cast<FakePortal::Answer>(answer);
    const auto outcome = compose(message(), watch);
    QVERIFY(outcome);
    QCOMPARE(static_cast<int>(*outcome), expected);
}

void TestMailPortal::tellsWhenThereIsNone()
{
    MailPortal portal {std::chrono::milliseconds(20'000)};
    std::optional<MailProgram> found;
    portal.probe([&](MailProgram program) { found = program; });
    QTRY_VERIFY(found);
    QCOMPARE(*found, MailProgram::Available);
    m_server.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    found.reset();
    portal.probe([&](MailProgram program) { found = program; });
    QTRY_VERIFY(found);
    QCOMPARE(*found, MailProgram::None);
    QCOMPARE(compose(message()), MailOutcome::NoMailProgram);
}

void TestMailPortal::refusesInjection()
{
    MailMessage bad = message();
    bad.subject = u"x\nBcc: e@vil.se"_s;
    QCOMPARE(compose(bad), MailOutcome::Failed);
    QVERIFY(m_portal->options.isEmpty());
}

void TestMailPortal::isTakenInASandbox()
{
    QTemporaryDir folder;
    qputenv("SNAP", "/snap/kontorist/1");
    QVERIFY(MailPortal::isSandboxed());
    SystemMailHandoff mail({folder.path()});
    qunsetenv("SNAP");
    QVERIFY(!MailPortal::isSandboxed());
    MailMessage longer = message();
    longer.body += QString(5'000, u'ö');
    std::optional<MailOutcome> outcome;
    mail.open(longer, [&](MailOutcome told) { outcome = told; });
    QTRY_VERIFY(outcome);
    QCOMPARE(*outcome, MailOutcome::Opened);
    QCOMPARE(m_portal->options[u"body"_s].toString(), longer.body);
}

QTEST_MAIN(TestMailPortal)
#include "tst_mailportal.moc"
