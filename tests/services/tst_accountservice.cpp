#include "services/termsservice.h"
#include "support/testworkspace.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

class TestAccountService : public QObject
{
    Q_OBJECT

private slots:
    void selfRegistrationNeedsConfirmation_CON_11()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const auto registered
            = office->accounts().registerWithEmail(u"KARI@olsen.no"_s, password).result();
        QVERIFY(registered);
        QCOMPARE(registered->status, ContactStatus::NotActive);
        QCOMPARE(*office->accounts().checkPassword(u"kari@olsen.no"_s, password).result(),
            PasswordAnswer::Wrong);
        const auto confirmed = office->accounts().confirm(registered->confirmToken).result();
        QVERIFY(confirmed);
        QCOMPARE(office.load(contact.id).status, ContactStatus::Active);
        QCOMPARE(*office->accounts().checkPassword(u"kari@olsen.no"_s, password).result(),
            PasswordAnswer::Opens);
        QCOMPARE(office->accounts().confirm(registered->confirmToken).result().error().reason,
            u"link-not-valid"_s);
    }

    void activationLinkConfirmsANotActiveContact_CON_12()
    {
        TestWorkspace office;
        const Contact contact = office.inStatus(ContactStatus::NotActive, u"a@b.se"_s);
        const QString secret = office.invite(contact.id);
        QCOMPARE(office->accounts().registerWithToken(secret, password).result().error().reason,
            u"wrong-status"_s);
        QVERIFY(office->accounts().confirm(secret).result());
        QCOMPARE(office.load(contact.id).status, ContactStatus::Active);
    }

    void activatingGivesAccess_CON_33()
    {
        TestWorkspace office;
        const Contact contact = office.inStatus(ContactStatus::NotActive, u"a@b.se"_s);
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, password).result(),
            PasswordAnswer::Wrong);
        QVERIFY(office->contacts().perform(ContactAction::Activate, contact.id, 0).result());
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, password).result(),
            PasswordAnswer::Opens);
    }

    void deletedIdentitiesDoNotOpenTheDoor_CON_21_CON_22_CON_24()
    {
        TestWorkspace office;
        const Contact contact = office.inStatus(ContactStatus::Active, u"a@b.se"_s);
        QVERIFY(
            office->contacts().perform(ContactAction::DeleteIdentities, contact.id, 0).result());
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, password).result(),
            PasswordAnswer::Wrong);
        QCOMPARE(office.load(contact.id).status, ContactStatus::Unregistered);
    }

    void deactivatedLoginDoesNotWork_CON_13_CON_36()
    {
        TestWorkspace office;
        office.inStatus(ContactStatus::Deactivated, u"a@b.se"_s);
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, password).result(),
            PasswordAnswer::Wrong);
        QCOMPARE(
            office->accounts().registerWithEmail(u"a@b.se"_s, password).result().error().reason,
            u"wrong-status"_s);
    }

    void passwordPolicy_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("reason");
        QTest::newRow("short") << u"elevenchars"_s << u"password-too-short"_s;
        QTest::newRow("long") << QString(129, u'a') << u"password-too-long"_s;
        QTest::newRow("control") << u"with a tab\tinside"_s << u"control-character"_s;
    }

    void passwordPolicy()
    {
        QFETCH(QString, password);
        QFETCH(QString, reason);
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const auto outcome = office->accounts().registerWithEmail(contact.email, password).result();
        QCOMPARE(outcome.error().code, ErrorCode::Invalid);
        QCOMPARE(outcome.error().field, u"password"_s);
        QCOMPARE(outcome.error().reason, reason);
        QCOMPARE(office.load(contact.id).status, ContactStatus::Unregistered);
    }

    void garbageSecretsAreAllTheSame()
    {
        TestWorkspace office;
        for (const QString& secret :
            {u""_s, u"a1_"_s, QString(u"a1_"_s + QString(43, u'A')), u"' OR 1=1"_s}) {
            QCOMPARE(office->accounts().registerWithToken(secret, password).result().error().reason,
                u"link-not-valid"_s);
            QCOMPARE(
                office->accounts().confirm(secret).result().error().reason, u"link-not-valid"_s);
        }
    }

    void termsAreAcceptedOncePerVersion_CON_16_CON_17()
    {
        TestWorkspace office;
        const Contact contact = office.inStatus(ContactStatus::Active, u"a@b.se"_s);
        QCOMPARE(
            office->accounts().acceptTerms(contact.email).result().error().reason, u"no-terms"_s);
        const QString file = office.folder.filePath(u"terms.pdf"_s);
        TestWorkspace::writeFile(file, "%PDF-1.4\n");
        QVERIFY(office->terms().upload(file, u"2026"_s).result());
        QVERIFY(office->accounts().acceptTerms(contact.email).result());
        QCOMPARE(office.load(contact.id).termsAcceptedAt, office.clock->now());
        QCOMPARE(office->accounts().acceptTerms(contact.email).result().error().reason,
            u"already-accepted"_s);
        QCOMPARE(*office->terms().acceptedCount().result(), qint64(1));
        QVERIFY(office->terms().upload(file, u"2027"_s).result());
        QVERIFY(!office.load(contact.id).termsAcceptedAt.isValid());
        const auto history = office->terms().history().result();
        QCOMPARE(history->size(), size_t(2));
        QVERIFY(history->front().current);
        QCOMPARE(history->back().acceptances, qint64(1));
    }

    void badTermsAreRefused_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("fileThere");
        QTest::addColumn<QString>("field");
        QTest::newRow("CON-18 no label") << u" "_s << true << u"label"_s;
        QTest::newRow("control in label") << u"a\u0001"_s << true << u"label"_s;
        QTest::newRow("no file") << u"2026"_s << false << u"file"_s;
    }

    void badTermsAreRefused()
    {
        QFETCH(QString, label);
        QFETCH(bool, fileThere);
        QFETCH(QString, field);
        TestWorkspace office;
        const QString file = office.folder.filePath(u"terms.pdf"_s);
        if (fileThere) {
            TestWorkspace::writeFile(file, "%PDF-1.4\n");
        }
        const auto outcome = office->terms().upload(file, label).result();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().field, field);
        QVERIFY(office->terms().history().result()->empty());
    }
};

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
