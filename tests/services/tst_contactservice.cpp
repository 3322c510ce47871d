#include "support/testworkspace.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ContactStatus)
Q_DECLARE_METATYPE(ContactAction)

class TestContactService : public QObject
{
    Q_OBJECT

private slots:
    void everyActionInEveryStatus_data()
    {
        QTest::addColumn<ContactAction>("action");
        QTest::addColumn<ContactStatus>("status");
        for (const auto& rule : contactActionRules()) {
            if (!rule.byStaff || rule.action == ContactAction::Edit
                || rule.action == ContactAction::BackUpUserData) {
                continue;
            }
            for (const auto status : allContactStatuses) {
                QTest::addRow(
                    "CON-20 %s in %s", rule.id.data(), qPrintable(contactStatusName(status)))
                    << rule.action << status;
            }
        }
    }

    void everyActionInEveryStatus()
    {
        QFETCH(ContactAction, action);
        QFETCH(ContactStatus, status);
        TestWorkspace office;
        const Contact before = office.inStatus(status, u"asa@tryck.se"_s);
        if (action == ContactAction::RevokeLink && before.status != ContactStatus::Active
            && before.status != ContactStatus::Deactivated) {
            QVERIFY(!office.invite(before.id).isEmpty());
        }
        const Contact start = office.load(before.id);
        const auto rule = contactActionRule(action);
        const bool legal = rule.offered[static_cast<size_t>(status)];
        const auto outcome = perform(office, action, start);
        QCOMPARE(outcome.has_value(), legal);
        if (!legal) {
            QCOMPARE(outcome.error().code, ErrorCode::Refused);
            QCOMPARE(outcome.error().reason, u"wrong-status"_s);
            QCOMPARE(office.load(before.id), start);
        } else if (rule.gone) {
            QCOMPARE(
                office->contacts().details(before.id).result().error().code, ErrorCode::NotFound);
        } else {
            QCOMPARE(office.load(before.id).status, rule.result[static_cast<size_t>(status)]);
        }
        const auto report = office->database().check().result();
        QVERIFY2(report && report->problems.isEmpty(),
            qPrintable(report ? report->problems.join(u'\n') : report.error().reason));
    }

    void addingOnlyCreatesARow_CON_04()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari Olsen"_s, u"kari@olsen.no"_s);
        QCOMPARE(contact.status, ContactStatus::Unregistered);
        QVERIFY(!contact.isInvited());
        QVERIFY(office->links().list({}).result()->empty());
    }

    void duplicateEmailIsRefusedWhateverTheCase()
    {
        TestWorkspace office;
        const Contact first = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const auto second
            = office->contacts().add({u"Other"_s, u" KARI@Olsen.NO"_s, {}, {}, u"nb"_s}).result();
        QVERIFY(!second);
        QCOMPARE(second.error().reason, u"email-taken"_s);
        QCOMPARE(second.error().field, u"email"_s);
        QCOMPARE(*office->contacts().ownerOfEmail(u"Kari@OLSEN.no"_s).result(), first.id);
    }

    void editMergesFieldsAndReportsClashes()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const ContactDraft opened = draftOf(contact);
        ContactDraft mine = opened;
        mine.phone = u"123"_s;
        ContactDraft theirs = opened;
        theirs.company = u"Olsen AS"_s;
        QVERIFY(office->contacts().edit(contact.id, opened, theirs).result());
        const auto merged = office->contacts().edit(contact.id, opened, mine).result();
        QVERIFY(merged);
        QCOMPARE(merged->company, u"Olsen AS"_s);
        QCOMPARE(merged->phone, u"123"_s);
        mine.phone = u"456"_s;
        const auto clash = office->contacts().edit(contact.id, opened, mine).result();
        QVERIFY(!clash);
        QCOMPARE(clash.error().code, ErrorCode::Conflict);
        QCOMPARE(clash.error().args, QStringList {u"phone"_s});
        QCOMPARE(office.load(contact.id).phone, u"123"_s);
    }

    void changedEmailKillsLinksAndFlag()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Kari"_s, u"kari@olsen.no"_s);
        const QString secret = office.invite(contact.id);
        ContactDraft after = draftOf(contact);
        after.email = u"kari@new.no"_s;
        QVERIFY(office->contacts().edit(contact.id, draftOf(contact), after).result());
        QVERIFY(!office.load(contact.id).isInvited());
        QCOMPARE(office->accounts().registerWithToken(secret, password).result().error().reason,
            u"link-not-valid"_s);
        LinkQuery revoked;
        revoked.state = TokenState::Revoked;
        QCOMPARE(office->links().list(revoked).result()->size(), size_t(1));
    }

    void staleRowVersionIsAConflict()
    {
        TestWorkspace office;
        const Contact contact = office.inStatus(ContactStatus::Active, u"a@b.se"_s);
        ContactDraft after = draftOf(contact);
        after.phone = u"1"_s;
        QVERIFY(office->contacts().edit(contact.id, draftOf(contact), after).result());
        const auto outcome = office->contacts()
                                 .perform(ContactAction::Deactivate, contact.id, contact.rowVersion)
                                 .result();
        QCOMPARE(outcome.error().code, ErrorCode::Conflict);
        QCOMPARE(office.load(contact.id).status, ContactStatus::Active);
    }

    void deletionTakesFinishedJobsAlong_CON_28()
    {
        TestWorkspace office;
        const Contact contact = office.add(u"Luc Petit"_s, u"luc@petit.fr"_s);
        for (const auto status : {JobStatus::New, JobStatus::Incoming, JobStatus::Completed}) {
            office.addJob(contact.email, jobStatusName(status), status);
        }
        const auto preview
            = office->contacts().preview(ContactAction::DeleteContact, contact.id).result();
        QCOMPARE(preview->jobsDeleted.size(), 3);
        QCOMPARE(preview->blockingJobCount, 0);
        QVERIFY(office->contacts().perform(ContactAction::DeleteContact, contact.id, 0).result());
        QVERIFY(office->jobs().list({}).result()->empty());
        QDirIterator left(office->fileStorePath(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!left.hasNext());
    }

    void anyOtherJobAbortsTheDeletion_data()
    {
        QTest::addColumn<int>("status");
        for (const auto status : allJobStatuses) {
            if (blocksDeletion(status)) {
                QTest::addRow("CON-29 %s", qPrintable(jobStatusName(status)))
                    << static_cast<int>(status);
            }
        }
    }

    void anyOtherJobAbortsTheDeletion()
    {
        QFETCH(int, status);
        TestWorkspace office;
        const Contact contact = office.add(u"Luc Petit"_s, u"luc@petit.fr"_s);
        office.addJob(contact.email, u"1"_s, JobStatus::Completed);
        office.addJob(contact.email, u"2"_s, static_cast<JobStatus>(status));
        const auto outcome
            = office->contacts().perform(ContactAction::DeleteContact, contact.id, 0).result();
        QCOMPARE(outcome.error().reason, u"jobs-in-progress"_s);
        QCOMPARE(office->jobs().list(contact.id).result()->size(), size_t(2));
    }

    void nothingOfADeletedPersonStaysInTheFiles_G29()
    {
        TestWorkspace office;
        for (int i = 0; i < 40; ++i) {
            office.add(u"Filler %1"_s.arg(i), u"filler%1@x.se"_s.arg(i));
        }
        const Contact contact = office.add(u"Zyxwvutsrq Ponmlkji"_s, u"zyxwvutsrq@ponmlkji.se"_s);
        office.addJob(contact.email, u"77"_s, JobStatus::Completed);
        QVERIFY(!office.invite(contact.id).isEmpty());
        QVERIFY(office->contacts().perform(ContactAction::DeleteContact, contact.id, 0).result());
        QDirIterator files(office.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/import/"_s)) {
                continue;
            }
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll().toLower();
            QVERIFY2(!content.contains("zyxwv"), qPrintable(file.fileName()));
            QVERIFY2(!content.contains("ponml"), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked >= 1);
        const auto events = office->audit().list({}).result();
        QVERIFY(events->front().action == u"contact.delete"_s);
        QVERIFY(events->front().erased);
        QVERIFY(office->audit().verify().result()->intact);
    }

    void everyWriteMakesOneLogLine()
    {
        TestWorkspace office;
        const Contact contact = office.inStatus(ContactStatus::Active, u"a@b.se"_s);
        const qint64 before = office->audit().head().result()->seq;
        QVERIFY(office->contacts().perform(ContactAction::Deactivate, contact.id, 0).result());
        QCOMPARE(office->audit().head().result()->seq, before + 1);
        AuditQuery query;
        query.subjectKind = u"contact"_s;
        query.subjectId = contact.id.value();
        const auto events = office->audit().list(query).result();
        QCOMPARE(events->front().action, u"contact.deactivate"_s);
        QCOMPARE(events->front().before.value("status"_L1).toString(), u"ACTIVE"_s);
        QCOMPARE(events->front().after.value("status"_L1).toString(), u"DEACTIVATED"_s);
        QCOMPARE(events->front().subjectLabel, u"Åsa Öberg"_s);
    }

private:
    static Result<void> perform(TestWorkspace& office, ContactAction action, const Contact& contact)
    {
        const bool reset = action == ContactAction::ResetAndReinvite;
        if (action == ContactAction::SendActivationRequest || reset) {
            const auto prepared = office->invitations().prepare(contact.id, {}, reset).result();
            if (!prepared) {
                return failure(prepared.error());
            }
            const auto handed = office->invitations()
                                    .handOff(*prepared, MailChannel::MailProgram, reset)
                                    .result();
            return handed ? Result<void>() : failure(handed.error());
        }
        const auto done
            = office->contacts().perform(action, contact.id, contact.rowVersion).result();
        return done ? Result<void>() : failure(done.error());
    }
};

QTEST_GUILESS_MAIN(TestContactService)
#include "tst_contactservice.moc"
