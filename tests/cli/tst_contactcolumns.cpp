#include "cli/csv/contactcolumns.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kontorist;

class ContactColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void headers_data();
    void headers();
    void faults_data();
    void faults();
    void draftTakesTheGuardOff();
};

void ContactColumnsTest::headers_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::newRow("en") << QStringList {
        u"Contact name"_s, u"E-mail address"_s, u"Phone"_s, u"Company"_s, u"Language"_s};
    QTest::newRow("sv") << QStringList {
        u"Namn"_s, u"E-post"_s, u"Telefon"_s, u"Företag"_s, u"Språk"_s};
    QTest::newRow("nb") << QStringList {
        u"Navn"_s, u"E-postadresse"_s, u"Telefonnummer"_s, u"Selskap"_s, u"Språk"_s};
    QTest::newRow("fr") << QStringList {
        u"Nom"_s, u"Adresse électronique"_s, u"Téléphone"_s, u"Société"_s, u"Langue"_s};
    QTest::newRow("shouted") << QStringList {
        u"NAME"_s, u"EMAIL"_s, u"MOBILE"_s, u"COMPANY_NAME"_s, u"contact_language"_s};
}

void ContactColumnsTest::headers()
{
    QFETCH(QStringList, header);
    const auto columns = ContactColumns::fromHeader(header, {});
    QVERIFY(columns);
    const ContactDraft draft
        = columns->draftOf({2, {u"N"_s, u"E"_s, u"P"_s, u"C"_s, u"SV"_s}}, u"en"_s);
    QCOMPARE(draft, (ContactDraft {u"N"_s, u"E"_s, u"P"_s, u"C"_s, u"sv"_s}));
}

void ContactColumnsTest::faults_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("maps");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    const QStringList header {u"Kund"_s, u"E-post"_s};
    QTest::newRow("no name") << header << QStringList() << u"column-missing"_s << u"name"_s;
    QTest::newRow("no such column")
        << header << QStringList {u"name=Kunde"_s} << u"column-missing"_s << u"name"_s;
    QTest::newRow("number too high")
        << header << QStringList {u"name=3"_s} << u"column-missing"_s << u"name"_s;
    QTest::newRow("number zero") << header << QStringList {u"name=0"_s} << u"column-missing"_s
                                 << u"name"_s;
    QTest::newRow("no equals") << header << QStringList {u"name"_s} << u"map-malformed"_s
                               << u"--map"_s;
    QTest::newRow("unknown field")
        << header << QStringList {u"shoe=1"_s} << u"map-unknown-field"_s << u"shoe"_s;
    QTest::newRow("two names") << QStringList {u"Namn"_s, u"Name"_s} << QStringList()
                               << u"column-twice"_s << u"name"_s;
}

void ContactColumnsTest::faults()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, maps);
    QFETCH(QString, reason);
    QFETCH(QString, field);
    const auto columns = ContactColumns::fromHeader(header, maps);
    QVERIFY(!columns);
    QCOMPARE(columns.error().reason, reason);
    QCOMPARE(columns.error().field, field);
}

void ContactColumnsTest::draftTakesTheGuardOff()
{
    const auto columns = ContactColumns::fromHeader(
        {u"Kund"_s, u"Tel"_s, u"Tel 2"_s}, {u"name=kund"_s, u"phone=3"_s});
    QVERIFY(columns);
    QVERIFY(columns->has(u"phone"));
    QVERIFY(!columns->has(u"company"));
    const ContactDraft draft = columns->draftOf({2, {u"'=A"_s, u"1"_s, u"'+46"_s}}, u"nb"_s);
    QCOMPARE(draft, (ContactDraft {u"=A"_s, QString(), u"+46"_s, QString(), u"nb"_s}));
    QCOMPARE(columns->draftOf({3, {u"B"_s}}, u"en"_s).phone, QString());
}

QTEST_GUILESS_MAIN(ContactColumnsTest)
#include "tst_contactcolumns.moc"
