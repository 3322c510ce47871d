#include "services/mail/draftfile.h"
#include "services/mail/mailcomposer.h"
#include "tests/support/pythonreader.h"
#include "tests/support/randomtext.h"
#include "ui/mail/systemmailhandoff.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>
#include <unistd.h>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

QStringList logged;

void keepMessages(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logged += text;
}

MailMessage activation()
{
    return *MailComposer::activationRequest(u"sv"_s, *EmailAddress::parse(u"asa+1@tryck.se"_s),
        {u"Åsa & \"Co\" Öberg"_s, u"Öberg #1 Tryck+AB"_s,
            u"https://portal.example.com/a/a1_Zm9vYmFy-_x9"_s,
            QDateTime({2026, 5, 10}, {12, 2}, Qt::UTC)});
}

/// Compilers disagree on a braced array that holds one array.
QJsonArray oneAddress(const QString& name, const QString& address)
{
    QJsonArray addresses;
    addresses.append(QJsonArray {name, address});
    return addresses;
}

} // namespace

/// The real chain: a program named xdg-open, found first in PATH, writes down what it is given.
class TestSystemMailHandoff : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void handsOverExactly();
    void handsOverRandomTexts();
    void judgesTheOpener_data();
    void judgesTheOpener();
    void doesNotWaitForTheMailProgram();
    void leavesTheMailProgramAlive();
    void isSilentWhenDestroyed();
    void doesNotOpenWhatIsTooLong();
    void doesNotOpenWhatIsRefused();
    void opensDrafts();
    void removesOldDrafts();
    void probes_data();
    void probes();
    void probesWithoutOpener();

private:
    void install(const QString& name, const QByteArray& script);
    [[nodiscard]] QByteArrayList arguments() const;
    [[nodiscard]] std::unique_ptr<SystemMailHandoff> handoff(int watch = 20'000) const;
    [[nodiscard]] std::optional<MailOutcome> open(const MailMessage& message, int watch = 20'000);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
};

void TestSystemMailHandoff::initTestCase()
{
    m_path = qgetenv("PATH");
    qunsetenv("SNAP");
}

void TestSystemMailHandoff::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"bin"_s));
    qputenv("PATH", m_folder->filePath(u"bin"_s).toUtf8() + ':' + m_path);
    qputenv("RECORD", m_folder->filePath(u"argv"_s).toUtf8());
    install(u"xdg-open"_s, "exit 0");
}

void TestSystemMailHandoff::install(const QString& name, const QByteArray& script)
{
    QFile file(m_folder->filePath(u"bin/"_s % name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    // Each argument ends in a NUL, which no argument can hold; the count goes first.
    file.write("#!/bin/sh\nprintf '%s\\0' \"$#\" \"$@\" > \"$RECORD.part\"\nmv \"$RECORD.part\" "
               "\"$RECORD\"\n"
        + script + "\n");
    file.close();
    QVERIFY(file.setPermissions(
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

QByteArrayList TestSystemMailHandoff::arguments() const
{
    QFile file(m_folder->filePath(u"argv"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArrayList all = file.readAll().split('\0');
    all.removeLast();
    return all;
}

std::unique_ptr<SystemMailHandoff> TestSystemMailHandoff::handoff(int watch) const
{
    return std::make_unique<SystemMailHandoff>(
        SystemMailOptions {m_folder->filePath(u"drafts"_s), std::chrono::milliseconds(watch)});
}

std::optional<MailOutcome> TestSystemMailHandoff::open(const MailMessage& message, int watch)
{
    std::optional<MailOutcome> outcome;
    auto mail = handoff(watch);
    mail->open(message, [&](MailOutcome told) { outcome = told; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 30'000); }();
    return outcome;
}

void TestSystemMailHandoff::handsOverExactly()
{
    const MailMessage message = activation();
    QCOMPARE(open(message), MailOutcome::Opened);
    const auto argv = arguments();
    QCOMPARE(argv.size(), 2);
    QCOMPARE(argv.first(), "1");
    QCOMPARE(argv.at(1).size(), MailtoUrl::encodedLength(message));
    const auto answers = test::readWithPython(QFINDTESTDATA("../../services/mail/decode_mailto.py"),
        QJsonDocument(QJsonArray {QString::fromLatin1(argv.at(1))}))
                             .array();
    const QJsonObject answer = answers.first().toObject();
    QCOMPARE(answer[u"to"].toString(), message.to);
    const QJsonArray expected {QJsonArray {u"subject"_s, message.subject},
        QJsonArray {u"body"_s, QString(message.body).replace(u"\n"_s, u"\r\n"_s)}};
    QCOMPARE(answer[u"fields"].toArray(), expected);
}

void TestSystemMailHandoff::handsOverRandomTexts()
{
    test::RandomText random(1906);
    for (int i = 0; i < 20; ++i) {
        const MailMessage message {u"a+b@c.se"_s, {}, random.line(30), random.lines(4, 40), {}};
        QFile::remove(m_folder->filePath(u"argv"_s));
        QCOMPARE(open(message), MailOutcome::Opened);
        QCOMPARE(arguments().value(1), MailtoUrl::build(message)->toEncoded());
    }
}

void TestSystemMailHandoff::judgesTheOpener_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const char* script, MailOutcome outcome) {
        QTest::newRow(name) << QByteArray(script) << static_cast<int>(outcome);
    };
    row("exit 0", "exit 0", MailOutcome::Opened);
    row("exit 1: syntax", "exit 1", MailOutcome::Failed);
    row("exit 2: no such file", "exit 2", MailOutcome::Failed);
    row("exit 3: no handler", "exit 3", MailOutcome::NoMailProgram);
    row("exit 4: action failed", "exit 4", MailOutcome::Failed);
    row("late exit 4", "sleep 0.3; exit 4", MailOutcome::Failed);
    row("killed", "kill -9 $$", MailOutcome::Failed);
    row("noisy", "yes | head -c 300000; yes | head -c 300000 >&2; exit 0", MailOutcome::Opened);
    row("reads standard input", "cat; exit 0", MailOutcome::Opened);
}

void TestSystemMailHandoff::judgesTheOpener()
{
    QFETCH(QByteArray, script);
    QFETCH(int, expected);
    install(u"xdg-open"_s, script);
    logged.clear();
    const auto before = qInstallMessageHandler(keepMessages);
    const auto outcome = open(activation());
    qInstallMessageHandler(before);
    QVERIFY(outcome);
    QCOMPARE(static_cast<int>(*outcome), expected);
    // Neither the address nor any part of the message stands in the log.
    const QString all = logged.join(u'\n');
    QVERIFY2(!all.contains(u"mailto"_s) && !all.contains(u"tryck.se"_s) && !all.contains(u"a1_"_s),
        qPrintable(all));
}

void TestSystemMailHandoff::doesNotWaitForTheMailProgram()
{
    install(u"xdg-open"_s, "echo $$ > \"$RECORD.pid\"; exec sleep 600");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(open(activation(), 300), MailOutcome::Opened);
    QVERIFY2(timer.elapsed() < 10'000, "it lives on, and we do not wait");
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"argv.pid"_s)));
}

void TestSystemMailHandoff::leavesTheMailProgramAlive()
{
    install(u"xdg-open"_s, "echo $$ > \"$RECORD.pid\"; exec sleep 600");
    QCOMPARE(open(activation(), 500), MailOutcome::Opened);
    // The hand-off is destroyed by now; what it started is not.
    QFile file(m_folder->filePath(u"argv.pid"_s));
    QTRY_VERIFY(file.exists() && file.size() > 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pid = static_cast<pid_t>(file.readAll().trimmed().toInt());
    QVERIFY(pid > 1);
    QCOMPARE(::kill(pid, 0), 0);
    QCOMPARE(::getsid(pid), pid);
    QCOMPARE(::kill(pid, SIGTERM), 0);
    // Reaped, hence no zombie stays behind.
    QTRY_COMPARE(::kill(pid, 0), -1);
}

void TestSystemMailHandoff::isSilentWhenDestroyed()
{
    bool told = false;
    auto mail = handoff(50);
    install(u"xdg-open"_s, "sleep 0.1; exit 4");
    mail->open(activation(), [&](MailOutcome) { told = true; });
    mail->probe([&](MailProgram) { told = true; });
    mail.reset();
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"argv"_s)));
    QVERIFY(!told);
}

void TestSystemMailHandoff::doesNotOpenWhatIsTooLong()
{
    MailMessage message = activation();
    message.body += QString(MailtoUrl::budget, u'x');
    QCOMPARE(open(message), MailOutcome::TooLong);
    // On the edge: exactly the budget goes, one more does not.
    message.body = u"x"_s;
    message.body += QString(MailtoUrl::budget - MailtoUrl::encodedLength(message), u'y');
    QCOMPARE(MailtoUrl::encodedLength(message), MailtoUrl::budget);
    QVERIFY(arguments().isEmpty());
    QCOMPARE(open(message), MailOutcome::Opened);
    message.body += u'z';
    QCOMPARE(open(message), MailOutcome::TooLong);
}

void TestSystemMailHandoff::doesNotOpenWhatIsRefused()
{
    MailMessage message = activation();
    message.to = u"a@b.se?bcc=e@vil.se"_s;
    QCOMPARE(open(message), MailOutcome::Failed);
    message = activation();
    message.subject = u"x\nBcc: e@vil.se"_s;
    QCOMPARE(open(message), MailOutcome::Failed);
    QVERIFY(arguments().isEmpty());
}

void TestSystemMailHandoff::opensDrafts()
{
    std::optional<MailOutcome> outcome;
    auto mail = handoff();
    const MailMessage message = activation();
    mail->openDraft(message, [&](MailOutcome told) { outcome = told; });
    QTRY_VERIFY(outcome);
    QCOMPARE(*outcome, MailOutcome::Opened);
    const QString path = QString::fromUtf8(arguments().value(1));
    QVERIFY2(path.startsWith(m_folder->filePath(u"drafts/"_s)), qPrintable(path));
    const auto answer = test::readWithPython(
        QFINDTESTDATA("../../services/mail/read_eml.py"), QJsonDocument(QJsonArray {path}))
                            .array()
                            .first()
                            .toObject();
    QCOMPARE(answer[u"addresses"].toArray(), oneAddress(message.toName, message.to));
    QCOMPARE(answer[u"subject"].toString(), message.subject);
    QCOMPARE(answer[u"parts"][u"text/plain"].toString(), message.body);
    QCOMPARE(answer[u"parts"][u"text/html"].toString(), message.html);
}

void TestSystemMailHandoff::removesOldDrafts()
{
    const QString drafts = m_folder->filePath(u"drafts"_s);
    QVERIFY(DraftFile::writePrivate(activation(), drafts));
    QCOMPARE(QDir(drafts).entryList(QDir::Files).size(), 1);
    const auto mail = handoff();
    QCOMPARE(QDir(drafts).entryList(QDir::Files).size(), 0);
}

void TestSystemMailHandoff::probes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const char* script, MailProgram program) {
        QTest::newRow(name) << QByteArray(script) << static_cast<int>(program);
    };
    row("Thunderbird", "echo thunderbird.desktop", MailProgram::Available);
    row("none", "exit 0", MailProgram::None);
    row("blank", "echo", MailProgram::None);
    row("broken", "exit 4", MailProgram::Unknown);
    row("hanging", "exec sleep 600", MailProgram::Unknown);
}

void TestSystemMailHandoff::probes()
{
    QFETCH(QByteArray, script);
    QFETCH(int, expected);
    install(u"xdg-mime"_s, script);
    SystemMailOptions options {m_folder->filePath(u"drafts"_s)};
    options.probeTime = std::chrono::milliseconds(script.contains("600") ? 300 : 20'000);
    SystemMailHandoff mail(options);
    std::optional<MailProgram> found;
    mail.probe([&](MailProgram program) { found = program; });
    QVERIFY2(!found, "it does not wait");
    QTRY_VERIFY_WITH_TIMEOUT(found, 30'000);
    QCOMPARE(static_cast<int>(*found), expected);
    QCOMPARE(arguments(), (QByteArrayList {"3", "query", "default", "x-scheme-handler/mailto"}));
}

void TestSystemMailHandoff::probesWithoutOpener()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"bin/xdg-open"_s)));
    qputenv("PATH", m_folder->filePath(u"bin"_s).toUtf8());
    auto mail = handoff();
    std::optional<MailProgram> found;
    mail->probe([&](MailProgram program) { found = program; });
    QTRY_VERIFY(found);
    QCOMPARE(*found, MailProgram::None);
    std::optional<MailOutcome> outcome;
    mail->open(activation(), [&](MailOutcome told) { outcome = told; });
    QTRY_VERIFY(outcome);
    QCOMPARE(*outcome, MailOutcome::NoMailProgram);
}

QTEST_MAIN(TestSystemMailHandoff)
#include "tst_systemmailhandoff.moc"
