#include "services/mail/draftfile.h"
#include "services/mail/mailcomposer.h"
#include "tests/support/pythonreader.h"
#include "tests/support/randomtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

const auto secretLink = u"https://portal.example.com/a/a1_Zm9vYmFy-_x9"_s;
constexpr auto othersBits = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther;

MailMessage activation(const QString& name = u"Åsa Öberg"_s)
{
    return *MailComposer::activationRequest(u"sv"_s, *EmailAddress::parse(u"asa@tryck.se"_s),
        {name, u"Öberg Tryck AB"_s, secretLink, QDateTime({2026, 5, 10}, {12, 2}, Qt::UTC)});
}

QJsonArray read(const QStringList& paths)
{
    return test::readWithPython(
        QFINDTESTDATA("read_eml.py"), QJsonDocument(QJsonArray::fromStringList(paths)))
        .array();
}

/// Compilers disagree on a braced array that holds one array.
QJsonArray oneAddress(const QString& name, const QString& address)
{
    QJsonArray addresses;
    addresses.append(QJsonArray {name, address});
    return addresses;
}

} // namespace

class TestDraftFile : public QObject
{
    Q_OBJECT

private slots:
    void isReadByAnotherProgram_data();
    void isReadByAnotherProgram();
    void isReadByAnotherProgramWithRandomTexts();
    void leavesOutWhatTheMailProgramAdds();
    void refuses_data();
    void refuses();
    void writesForTheOwnerOnly();
    void reportsAFolderThatCannotBe();
    void savesWhereToldTo();
    void cleansUpItsOwnOnly();
    void suggestsLegalNames_data();
    void suggestsLegalNames();
};

void TestDraftFile::isReadByAnotherProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    const auto to = u"asa@tryck.se"_s;
    QTest::newRow("plain") << u"Asa Oberg"_s << to << u"Your account"_s;
    QTest::newRow("umlauts") << u"Åsa Öberg"_s << to << u"Ditt konto hos Öberg Tryck AB"_s;
    QTest::newRow("T13 quotes and comma") << u"Berg, \"Nils\" <e@vil.se>"_s << to << u"a, b; <c>"_s;
    QTest::newRow("T13 encoded word")
        << u"=?utf-8?Q?x=0D=0ABcc:e@vil.se?="_s << to << u"=?utf-8?B?eA==?="_s;
    QTest::newRow("parentheses") << u"Nils (comment) \\"_s << to << u"Re: (x)"_s;
    QTest::newRow("long name") << QString(400, u'ö') << to << QString(300, u'字');
    QTest::newRow("long words") << QString(300, u'a') << to << QString(300, u'b');
    QTest::newRow("blanks") << u"a  b"_s << to << u" a  b "_s;
    QTest::newRow("emoji") << u"👩🏽‍🔧 Zoë"_s << to << u"🦄🦄🦄"_s;
    QTest::newRow("no name") << QString() << to << u"x"_s;
    QTest::newRow("plus") << u"Åsa"_s << u"asa+print@tryck.se"_s << u"x"_s;
    QTest::newRow("non-ASCII local part") << u"Åsa"_s << u"åsa@tryck.se"_s << u"x"_s;
}

void TestDraftFile::isReadByAnotherProgram()
{
    QFETCH(QString, name);
    QFETCH(QString, to);
    QFETCH(QString, subject);
    MailMessage message = activation();
    message.toName = name;
    message.to = to;
    message.subject = subject;
    QTemporaryDir folder;
    const auto path = DraftFile::writePrivate(message, folder.path());
    QVERIFY(path);
    const QJsonArray answers = read({*path});
    QCOMPARE(answers.size(), 1);
    const QJsonObject answer = answers.first().toObject();
    QCOMPARE(answer[u"defects"].toArray(), QJsonArray());
    QCOMPARE(answer[u"addresses"].toArray(), oneAddress(name, to));
    if (name.size() < 20 && name == name.simplified()) {
        QCOMPARE(answer[u"name"].toString(), name);
    }
    QCOMPARE(answer[u"subject"].toString(), subject);
    QCOMPARE(answer[u"type"].toString(), u"multipart/alternative"_s);
    QCOMPARE(answer[u"parts"][u"text/plain"].toString(), message.body);
    QCOMPARE(answer[u"parts"][u"text/html"].toString(), message.html);
    QVERIFY(answer[u"longest"].toInt() <= 76);
    QCOMPARE(answer[u"bare"].toInt(), 0);
}

void TestDraftFile::isReadByAnotherProgramWithRandomTexts()
{
    const quint32 seed = 4711;
    test::RandomText random(seed);
    QTemporaryDir folder;
    QStringList paths;
    QList<MailMessage> messages;
    for (int i = 0; i < 100; ++i) {
        MailMessage message {u"asa@tryck.se"_s, random.line(90).simplified(), random.line(120),
            random.lines(15, 160), random.lines(15, 160) % u'x'};
        const auto path = DraftFile::writePrivate(message, folder.path());
        QVERIFY2(path, qPrintable(QString::number(i)));
        paths += *path;
        messages += message;
    }
    const QJsonArray answers = read(paths);
    QCOMPARE(answers.size(), messages.size());
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QJsonObject answer = answers.at(i).toObject();
        const QByteArray where = "seed 4711, case " + QByteArray::number(i);
        QCOMPARE(answer[u"subject"].toString(), messages.at(i).subject);
        QVERIFY2(answer[u"addresses"].toArray().size() == 1, where.constData());
        QCOMPARE(answer[u"addresses"].toArray().first().toArray().at(0).toString(),
            messages.at(i).toName);
        QVERIFY2(
            answer[u"addresses"].toArray().first().toArray().at(1).toString() == messages.at(i).to,
            where.constData());
        QCOMPARE(answer[u"parts"][u"text/plain"].toString(), messages.at(i).body);
        QCOMPARE(answer[u"parts"][u"text/html"].toString(), messages.at(i).html);
        QVERIFY2(answer[u"bare"].toInt() == 0, where.constData());
    }
}

void TestDraftFile::leavesOutWhatTheMailProgramAdds()
{
    QTemporaryDir folder;
    const auto path = DraftFile::writePrivate(activation(), folder.path());
    QVERIFY(path);
    const QJsonArray headers = read({*path}).first().toObject()[u"headers"].toArray();
    QCOMPARE(headers,
        (QJsonArray {u"X-Unsent"_s, u"To"_s, u"Subject"_s, u"MIME-Version"_s, u"Content-Type"_s}));
    QVERIFY(DraftFile::encode(activation())->startsWith("X-Unsent: 1\r\n"));
}

void TestDraftFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    QTest::newRow("T13 line break in name") << u"a\r\nBcc: e@vil.se"_s << u"a@b.se"_s << u"x"_s;
    QTest::newRow("T13 line break in subject") << u"a"_s << u"a@b.se"_s << u"x\nBcc: e@vil.se"_s;
    QTest::newRow("T13 line break in address") << u"a"_s << u"a@b.se\nBcc: e@vil.se"_s << u"x"_s;
    QTest::newRow("two addresses") << u"a"_s << u"a@b.se, e@vil.se"_s << u"x"_s;
}

void TestDraftFile::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, to);
    QFETCH(QString, subject);
    QTemporaryDir folder;
    const MailMessage message {to, name, subject, u"body"_s, u"html"_s};
    QVERIFY(!DraftFile::encode(message));
    QVERIFY(!DraftFile::writePrivate(message, folder.path()));
    QVERIFY(!DraftFile::save(message, folder.filePath(u"x.eml"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

void TestDraftFile::writesForTheOwnerOnly()
{
    QTemporaryDir folder;
    const QString drafts = folder.filePath(u"cache/drafts"_s);
    const auto first = DraftFile::writePrivate(activation(), drafts);
    const auto second = DraftFile::writePrivate(activation(), drafts);
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QVERIFY(!(QFile::permissions(*first) & othersBits));
    QVERIFY(!(QFile::permissions(drafts) & othersBits));
    QVERIFY2(
        QFileInfo(*first).fileName().startsWith(u"message-"_s), "no personal data in the name");
}

void TestDraftFile::reportsAFolderThatCannotBe()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto path = DraftFile::writePrivate(activation(), folder.filePath(u"file/drafts"_s));
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::ReadOnly);
    // A link into somebody else's folder is not followed.
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"link"_s)));
    QVERIFY(!DraftFile::writePrivate(activation(), folder.filePath(u"link"_s)));
    QVERIFY(!DraftFile::writePrivate(activation(), QString()));
}

void TestDraftFile::savesWhereToldTo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Åsa Öberg.eml"_s);
    QVERIFY(DraftFile::save(activation(), path));
    QVERIFY(!(QFile::permissions(path) & othersBits));
    const auto missing = DraftFile::save(activation(), folder.filePath(u"none/x.eml"_s));
    QVERIFY(!missing);
    QVERIFY(missing.error().code == ErrorCode::Unavailable
        || missing.error().code == ErrorCode::ReadOnly);
}

void TestDraftFile::cleansUpItsOwnOnly()
{
    QTemporaryDir folder;
    QVERIFY(DraftFile::writePrivate(activation(), folder.path()));
    QVERIFY(DraftFile::writePrivate(activation(), folder.path()));
    QFile other(folder.filePath(u"notes.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(DraftFile::cleanUp(folder.path()), 2);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"notes.txt"_s});
    QCOMPARE(DraftFile::cleanUp(folder.path()), 0);
    QCOMPARE(DraftFile::cleanUp(folder.filePath(u"none"_s)), 0);
    QCOMPARE(DraftFile::cleanUp(QString()), 0);
}

void TestDraftFile::suggestsLegalNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Åsa Öberg"_s << u"Åsa Öberg.eml"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"_.._etc_passwd.eml"_s;
    QTest::newRow("windows") << u"a:b*c?\"<>|\\"_s << u"a_b_c______.eml"_s;
    QTest::newRow("dots") << u" ... "_s << u"message.eml"_s;
    QTest::newRow("empty") << QString() << u"message.eml"_s;
    QTest::newRow("long") << QString(10'000, u'x') << QString(QString(80, u'x') % u".eml"_s);
}

void TestDraftFile::suggestsLegalNames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(DraftFile::suggestedName(name), expected);
}

QTEST_GUILESS_MAIN(TestDraftFile)
#include "tst_draftfile.moc"
