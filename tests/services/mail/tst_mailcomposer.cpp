#include "services/mail/mailcomposer.h"
#include "services/mail/mailtourl.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

const auto secretLink = u"https://portal.example.com/a/a1_Zm9vYmFy-_x9"_s;

ActivationRequest request()
{
    return {u"Åsa Öberg"_s, u"Öberg Tryck AB"_s, secretLink,
        QDateTime({2026, 5, 10}, {12, 2}, Qt::UTC)};
}

EmailAddress address()
{
    return *EmailAddress::parse(u"asa@tryck.se"_s);
}

Result<MailMessage> compose(const QString& language, const ActivationRequest& what = request())
{
    return MailComposer::activationRequest(
        language, address(), what, QTimeZone("Europe/Stockholm"));
}

} // namespace

class TestMailComposer : public QObject
{
    Q_OBJECT

private slots:
    void writesEachLanguage_data();
    void writesEachLanguage();
    void fitsTheBudget_data();
    void fitsTheBudget();
    void choosesLanguage_data();
    void choosesLanguage();
    void keepsValuesAsText_data();
    void keepsValuesAsText();
    void refusesBadValues_data();
    void refusesBadValues();
    void doesWithoutOfficeName();
    void removesDirectionMarks();
    void makesHtmlOfEditedText();
    void findsTheLink_data();
    void findsTheLink();
};

void TestMailComposer::writesEachLanguage_data()
{
    QTest::addColumn<QString>("greeting");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("button");
    QTest::newRow("en") << u"Hello Åsa Öberg,"_s << u"Sunday, 10 May 2026, 14:02"_s
                        << u"Your account at Öberg Tryck AB"_s << u"Activate my account"_s;
    QTest::newRow("sv") << u"Hej Åsa Öberg,"_s << u"söndag 10 maj 2026, 14:02"_s
                        << u"Ditt konto hos Öberg Tryck AB"_s << u"Aktivera mitt konto"_s;
    QTest::newRow("nb") << u"Hei Åsa Öberg,"_s << u"søndag 10. mai 2026, 14:02"_s
                        << u"Kontoen din hos Öberg Tryck AB"_s << u"Aktiver kontoen min"_s;
    QTest::newRow("fr") << u"Bonjour Åsa Öberg,"_s << u"dimanche 10 mai 2026, 14:02"_s
                        << u"Votre compte chez Öberg Tryck AB"_s << u"Activer mon compte"_s;
}

void TestMailComposer::writesEachLanguage()
{
    QFETCH(QString, greeting);
    QFETCH(QString, date);
    QFETCH(QString, subject);
    QFETCH(QString, button);
    const auto made = compose(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(made);
    QCOMPARE(made->to, u"asa@tryck.se"_s);
    QCOMPARE(made->toName, u"Åsa Öberg"_s);
    QCOMPARE(made->subject, subject);
    QVERIFY2(made->body.startsWith(greeting % u"\n\n"_s), qPrintable(made->body));
    QVERIFY2(made->body.contains(date), qPrintable(made->body));
    QVERIFY(made->body.contains(u"\n\n<"_s % secretLink % u">\n\n"_s));
    QVERIFY(made->body.endsWith(u"\nÖberg Tryck AB"_s));
    QVERIFY2(!made->body.contains(u'{') && !made->subject.contains(u'{'), qPrintable(made->body));
    QVERIFY(made->html.contains(u"href=\""_s % secretLink % u'"'));
    QVERIFY(made->html.contains(u'>' % button % u"</a>"_s));
    QVERIFY(made->html.contains(u"<title>"_s % subject % u"</title>"_s));
    QVERIFY(made->html.contains(date));
}

void TestMailComposer::fitsTheBudget_data()
{
    QTest::addColumn<QString>("language");
    const auto languages = MailComposer::languages();
    for (const QString& language : languages) {
        QTest::newRow(qPrintable(u"CON-30 "_s % language)) << language;
    }
}

void TestMailComposer::fitsTheBudget()
{
    QFETCH(QString, language);
    auto what = request();
    what.contactName = u"Anne-Sophie Lefèvre de la Bruyère"_s;
    what.officeName = u"Imprimerie Générale de Normandie"_s;
    what.link = u"https://kundportal.obergtryck.example.com/activate/a1_"_s % QString(43, u'x');
    const auto made = compose(language, what);
    QVERIFY(made);
    // Half of it, so that staff can add sentences of their own.
    QVERIFY2(MailtoUrl::encodedLength(*made) < MailtoUrl::budget * 6 / 10,
        qPrintable(QString::number(MailtoUrl::encodedLength(*made))));
}

void TestMailComposer::choosesLanguage_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << u"sv"_s << u"sv"_s;
    QTest::newRow("with country") << u"fr_CA"_s << u"fr"_s;
    QTest::newRow("BCP 47") << u"nb-NO"_s << u"nb"_s;
    QTest::newRow("old Norwegian code") << u"no"_s << u"nb"_s;
    QTest::newRow("Nynorsk") << u"nn"_s << u"nb"_s;
    QTest::newRow("none") << QString() << u"en"_s;
    QTest::newRow("unknown") << u"pl"_s << u"en"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"en"_s;
}

void TestMailComposer::choosesLanguage()
{
    QFETCH(QString, contact);
    QFETCH(QString, expected);
    QCOMPARE(MailComposer::languageFor(contact), expected);
}

void TestMailComposer::keepsValuesAsText_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("placeholder") << u"{link} {office} {name}"_s;
    QTest::newRow("markup") << u"<script>alert(1)</script>"_s;
    QTest::newRow("attribute") << u"\" onclick=\"x\" '"_s;
    QTest::newRow("entity") << u"&lt;b&gt; & Co"_s;
    QTest::newRow("header words") << u"x?bcc=e@vil.se&cc=%0D%0ABcc: e@vil.se"_s;
    QTest::newRow("arg markers") << u"%1 %2 %%"_s;
    QTest::newRow("backslashes") << u"\\1 \\n $& ${name}"_s;
}

void TestMailComposer::keepsValuesAsText()
{
    QFETCH(QString, value);
    auto what = request();
    what.contactName = value;
    what.officeName = value;
    const auto made = compose(u"en"_s, what);
    QVERIFY(made);
    QVERIFY(made->body.startsWith(u"Hello "_s % value % u",\n"_s));
    QCOMPARE(made->subject, u"Your account at "_s % value);
    QCOMPARE(made->body.count(secretLink), 1);
    QVERIFY2(!made->html.contains(u"<script"_s) && !made->html.contains(u"\" onclick"_s)
            && !made->html.contains(u"<b>"_s),
        qPrintable(made->html));
    QVERIFY(made->html.contains(u"Hello "_s % value.toHtmlEscaped() % u','));
}

void TestMailComposer::refusesBadValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("office");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("field");
    const auto ok = u"Åsa"_s;
    QTest::newRow("newline in name") << u"Å\nBcc: x@y.se"_s << ok << secretLink << u"name"_s;
    QTest::newRow("return in name") << u"Å\r"_s << ok << secretLink << u"name"_s;
    QTest::newRow("empty name") << u"  "_s << ok << secretLink << u"name"_s;
    QTest::newRow("only marks in name") << u"\u202E\u2066"_s << ok << secretLink << u"name"_s;
    QTest::newRow("NUL in office") << ok << u"a\0b"_s << secretLink << u"officeName"_s;
    QTest::newRow("line separator in office")
        << ok << u"a\u2028b"_s << secretLink << u"officeName"_s;
    const auto field = u"portalBaseUrl"_s;
    QTest::newRow("no link") << ok << ok << QString() << field;
    QTest::newRow("script link") << ok << ok << u"javascript:alert(1)"_s << field;
    QTest::newRow("link with quote") << ok << ok << u"https://x.se/\"onclick=y"_s << field;
    QTest::newRow("link with end") << ok << ok << u"https://x.se/>y"_s << field;
    QTest::newRow("link with blank") << ok << ok << u"https://x.se/a b"_s << field;
    QTest::newRow("link with newline") << ok << ok << u"https://x.se/a\nb"_s << field;
    QTest::newRow("link without host") << ok << ok << u"https:///a"_s << field;
    QTest::newRow("relative link") << ok << ok << u"/a/b"_s << field;
}

void TestMailComposer::refusesBadValues()
{
    QFETCH(QString, name);
    QFETCH(QString, office);
    QFETCH(QString, address);
    QFETCH(QString, field);
    const auto made
        = compose(u"sv"_s, {name, office, address, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QCOMPARE(made.error().field, field);
    QVERIFY(made.error().detail.isEmpty());
}

void TestMailComposer::doesWithoutOfficeName()
{
    auto what = request();
    what.officeName.clear();
    const auto made = compose(u"sv"_s, what);
    QVERIFY(made);
    QCOMPARE(made->subject, u"Ditt konto hos oss"_s);
    QVERIFY(made->body.endsWith(u"Vänliga hälsningar,"_s));
}

void TestMailComposer::removesDirectionMarks()
{
    auto what = request();
    what.contactName = u"\u202Easa\u202C  \u2066x\u2069 👩\u200D🔧"_s;
    const auto made = compose(u"en"_s, what);
    QVERIFY(made);
    QCOMPARE(made->toName, u"asa x 👩\u200D🔧"_s);
}

void TestMailComposer::makesHtmlOfEditedText()
{
    const QString text = u"Hi <b>,\nsecond line\n\n  "_s % secretLink % u"  \n\nor "_s % secretLink
        % u", thanks & bye"_s;
    MailMessage message;
    message.subject = u"A < B"_s;
    message.body = text;
    message.button = u"Aktiver kontoen min"_s;
    const QString html = MailComposer::editedHtml(u"nb"_s, message, secretLink);
    QVERIFY(html.contains(u"<title>A &lt; B</title>"_s));
    QVERIFY(html.contains(u"Hi &lt;b&gt;,<br>\nsecond line</p>"_s));
    QCOMPARE(html.count(u">Aktiver kontoen min</a>"_s), 1);
    QVERIFY(html.contains(
        u"or <a href=\""_s % secretLink % u"\">"_s % secretLink % u"</a>, thanks &amp; bye"_s));
    QVERIFY(html.contains(u"<html lang=\"nb\">"_s));
}

void TestMailComposer::findsTheLink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("alone") << secretLink << true;
    QTest::newRow("in angles") << u"a\n<"_s % secretLink % u">\nb"_s << true;
    QTest::newRow("end of sentence") << u"Open "_s % secretLink % u". Thanks"_s << true;
    QTest::newRow("before a comma") << u"Open "_s % secretLink % u", thanks"_s << true;
    QTest::newRow("gone") << u"Open it"_s << false;
    QTest::newRow("cut") << secretLink.chopped(1) << false;
    QTest::newRow("grown") << QString(secretLink % u'x') << false;
    QTest::newRow("path behind") << QString(secretLink % u"/more"_s) << false;
    QTest::newRow("glued in front") << QString(u"see"_s % secretLink) << false;
    QTest::newRow("first broken, second whole")
        << QString(secretLink % u"x "_s % secretLink) << true;
    QTest::newRow("broken by a line") << QString(secretLink).insert(12, u'\n') << false;
}

void TestMailComposer::findsTheLink()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(MailComposer::holdsLink(text, secretLink), found);
    QVERIFY(!MailComposer::holdsLink(text, QString()));
}

QTEST_GUILESS_MAIN(TestMailComposer)
#include "tst_mailcomposer.moc"
