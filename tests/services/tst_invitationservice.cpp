#include "support/testworkspace.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

class TestInvitationService : public QObject
{
    Q_OBJECT

private slots:
    void preparingWritesNothing_CON_32()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari Olsen"_s, u"kari@olsen.no"_s);
        const qint64 before = office->audit().head().result()->seq;
        const auto prepared = office->invitations().prepare(contact.id).result();
        QVERIFY(prepared);
        QCOMPARE(office->audit().head().result()->seq, before);
        QVERIFY(!office.load(contact.id).isInvited());
        QVERIFY(prepared->message.body.contains(prepared->link));
        QVERIFY(prepared->message.body.contains(u"Kari Olsen"_s));
    }

    void handOffSetsTheFlagAndMasksTheSecret_CON_06_CON_10_CON_14()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari Olsen"_s, u"kari@olsen.no"_s);
        const auto prepared = office->invitations().prepare(contact.id, u"nb"_s).result();
        QVERIFY(office->invitations().handOff(*prepared, MailChannel::MailProgram).result());
        const Contact after = office.load(contact.id);
        QCOMPARE(after.invitedAt, office.clock->now());
        QCOMPARE(after.linkExpiresAt, office.clock->now().addDays(7));
        QCOMPARE(after.status, ContactStatus::Unregistered);
        const QString secret = prepared->link.section(u'/', -1).mid(3);
        QDirIterator files(office.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
        }
    }

    void aNewLinkSupersedesTheOld()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const QString first = office.invite(contact.id);
        office.clock->advance(std::chrono::hours(3));
        const auto prepared = office->invitations().prepare(contact.id).result();
        QVERIFY(prepared->freshLinkExists);
        const QString second = office.invite(contact.id);
        QCOMPARE(office->accounts().registerWithToken(first, password).result().error().reason,
            u"link-not-valid"_s);
        const auto registered = office->accounts().registerWithToken(second, password).result();
        QVERIFY(registered);
        QCOMPARE(registered->status, ContactStatus::Active);
        QVERIFY(!office.load(contact.id).isInvited());
    }

    void aLinkWithoutAPortalIsTold()
    {
        TestWorkspace office;
        const auto contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        QVERIFY(office->invitations().prepare(contact.id).result()->leadsNowhere);
        OfficeSettings settings = *office->database().settings().result();
        settings.portalBaseUrl = u"https://kunde.olsen.no"_s;
        QVERIFY(office->database().saveSettings(settings).result());
        const auto prepared = office->invitations().prepare(contact.id).result();
        QVERIFY(!prepared->leadsNowhere);
        QVERIFY(prepared->link.startsWith(u"https://kunde.olsen.no/a/"_s));
    }

    void theLinkIsTemporary_CON_31()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const QString secret = office.invite(contact.id);
        office.clock->advance(std::chrono::hours(24 * 7));
        QCOMPARE(
            office.load(contact.id).invitation(office.clock->now()), InvitationState::ExpiredLink);
        QCOMPARE(office->accounts().registerWithToken(secret, password).result().error().reason,
            u"link-not-valid"_s);
    }

    void notSentClearsFlagAndKillsLink()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const auto prepared = office->invitations().prepare(contact.id).result();
        const auto handed
            = office->invitations().handOff(*prepared, MailChannel::Clipboard).result();
        QCOMPARE(office->invitations().unanswered(10).result()->size(), size_t(1));
        QVERIFY(office->invitations().confirmSent(handed->message, false).result());
        QVERIFY(office->invitations().unanswered(10).result()->empty());
        QVERIFY(!office.load(contact.id).isInvited());
        QCOMPARE(office->accounts()
                     .registerWithToken(prepared->link.section(u'/', -1), password)
                     .result()
                     .error()
                     .reason,
            u"link-not-valid"_s);
        const auto again = office->invitations().confirmSent(handed->message, true).result();
        QCOMPARE(again.error().code, ErrorCode::Conflict);
    }

    void sameMessageTwiceIsOneLink()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const auto prepared = office->invitations().prepare(contact.id).result();
        const auto copied
            = office->invitations().handOff(*prepared, MailChannel::Clipboard).result();
        const auto opened
            = office->invitations().handOff(*prepared, MailChannel::MailProgram).result();
        QVERIFY(copied && opened);
        QCOMPARE(copied->token, opened->token);
        QCOMPARE(office->links().list({}).result()->size(), size_t(1));
    }

    void changedContactIsAConflict()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const auto prepared = office->invitations().prepare(contact.id).result();
        ContactDraft after = draftOf(contact);
        after.name = u"Kari Berg"_s;
        QVERIFY(office->contacts().edit(contact.id, draftOf(contact), after).result());
        QCOMPARE(office->invitations()
                     .handOff(*prepared, MailChannel::MailProgram)
                     .result()
                     .error()
                     .code,
            ErrorCode::Conflict);
        QVERIFY(!office.load(contact.id).isInvited());
    }

    void resetWipesTheLoginForEver()
    {
        TestWorkspace office;
        const Contact contact = office.inStatus(ContactStatus::Deactivated, u"a@b.se"_s);
        const auto prepared = office->invitations().prepare(contact.id, {}, true).result();
        QVERIFY(prepared);
        QVERIFY(office->invitations().handOff(*prepared, MailChannel::MailProgram, true).result());
        const Contact after = office.load(contact.id);
        QCOMPARE(after.status, ContactStatus::Unregistered);
        QVERIFY(after.isInvited());
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, password).result(),
            PasswordAnswer::Wrong);
    }

    void withoutAddressRefused()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Nobody"_s, {});
        QCOMPARE(office->invitations().prepare(contact.id).result().error().reason, u"no-email"_s);
    }

    void revokingOneLinkClearsTheFlag()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        QVERIFY(!office.invite(contact.id).isEmpty());
        const auto links = office->links().list({}).result();
        QVERIFY(office->links().revoke(links->front().id).result());
        QVERIFY(!office.load(contact.id).isInvited());
        QCOMPARE(office->links().revoke(links->front().id).result().error().reason, u"not-valid"_s);
    }
};

QTEST_GUILESS_MAIN(TestInvitationService)
#include "tst_invitationservice.moc"
