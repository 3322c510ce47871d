#include "services/mail/mailtemplate.h"

#include <QDir>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestMailTemplate : public QObject
{
    Q_OBJECT

private slots:
    void isCompleteInEveryLanguage_data();
    void isCompleteInEveryLanguage();
    void coversEveryFile();
    void refusesUnknownLanguage();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void fillsInOnePass_data();
    void fillsInOnePass();
};

void TestMailTemplate::isCompleteInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    const auto languages = MailTemplate::languages();
    for (const QString& language : languages) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestMailTemplate::isCompleteInEveryLanguage()
{
    QFETCH(QString, language);
    const auto made = MailTemplate::load(MailPurpose::ActivationRequest, language);
    QVERIFY2(made, made ? "" : qPrintable(made.error().reason % u' ' % made.error().field));
    const auto names = MailTemplate::placeholders();
    for (const QString& name : names) {
        QCOMPARE(made->body.count(u'{' % name % u'}'), name == "office"_L1 ? 2 : 1);
    }
    QVERIFY(made->subject.contains(u"{office}"_s));
    QVERIFY2(made->body.contains(u"\n\n<{link}>\n\n"_s), "the link stands on a line of its own");
    // Where a mail program drops the line breaks, punctuation must still part the sentences.
    const auto lines = made->body.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        QVERIFY2(line == "{office}"_L1 || u".,:>"_s.contains(line.back()), qPrintable(line));
    }
}

void TestMailTemplate::coversEveryFile()
{
    const QDir folder(QFINDTESTDATA("../../../src/services/mail/templates"));
    const auto files = folder.entryList({u"activation-request.*.txt"_s});
    QCOMPARE(files.size(), MailTemplate::languages().size());
    for (const QString& file : files) {
        QVERIFY2(MailTemplate::languages().contains(file.section(u'.', 1, 1)), qPrintable(file));
    }
}

void TestMailTemplate::refusesUnknownLanguage()
{
    const auto made = MailTemplate::load(MailPurpose::ActivationRequest, u"xx"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::NotFound);
}

void TestMailTemplate::refusesDamagedFiles_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("field");
    const QByteArray head = "subject: S\nbutton: B\noffice: O\n\n";
    const QByteArray body = "{name} {office} {link} {validUntil}";
    QTest::newRow("no subject") << "button: B\noffice: O\n\n" + body << u"subject"_s;
    QTest::newRow("empty button") << "subject: S\nbutton: \noffice: O\n\n" + body << u"button"_s;
    QTest::newRow("no office") << "subject: S\nbutton: B\n\n" + body << u"office"_s;
    QTest::newRow("no body") << QByteArray("subject: S\nbutton: B") << u"body"_s;
    QTest::newRow("no link") << head + "{name} {office} {validUntil}" << u"link"_s;
    QTest::newRow("no date") << head + "{name} {office} {link}" << u"validUntil"_s;
    QTest::newRow("misspelled") << head + body + " {nmae}" << u"nmae"_s;
    QTest::newRow("misspelled in subject")
        << "subject: {ofice}\nbutton: B\noffice: O\n\n" + body << u"ofice"_s;
}

void TestMailTemplate::refusesDamagedFiles()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, field);
    const auto made = MailTemplate::parse(data);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Corrupt);
    QCOMPARE(made.error().field, field);
}

void TestMailTemplate::fillsInOnePass_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Hi {name}!"_s << u"Hi {link}{name}!"_s;
    QTest::newRow("twice") << u"{link}{link}"_s << u"https://x/%1https://x/%1"_s;
    QTest::newRow("unknown stays") << u"{other} {name"_s << u"{other} {name"_s;
    QTest::newRow("nested") << u"{{link}}"_s << u"{https://x/%1}"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestMailTemplate::fillsInOnePass()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(
        MailTemplate::fill(text, {{u"name"_s, u"{link}{name}"_s}, {u"link"_s, u"https://x/%1"_s}}),
        expected);
}

QTEST_GUILESS_MAIN(TestMailTemplate)
#include "tst_mailtemplate.moc"
