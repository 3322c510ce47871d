#include "dialogfixture.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;

namespace {

ActionPreview previewOf(ContactStatus status)
{
    ActionPreview preview;
    preview.contact = testContact();
    preview.contact.status = status;
    return preview;
}

} // namespace

class TestActionConfirmation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void deletionCountsItsConsequences()
    {
        ActionPreview preview = previewOf(ContactStatus::Active);
        preview.jobsDeleted
            = {{JobStatus::New, 2}, {JobStatus::Incoming, 1}, {JobStatus::Completed, 1}};
        const ConfirmRequest request = actionConfirmation(ContactAction::DeleteContact, preview);
        QCOMPARE(request.id, u"confirm-delete"_s);
        QCOMPARE(request.title, u"Delete Åsa Öberg?"_s);
        QCOMPARE(request.text,
            u"The contact and 4 jobs (2 New, 1 Incoming, 1 Completed) are removed for good."_s);
        QCOMPARE(request.confirmText, u"Delete contact"_s);
        QCOMPARE(request.checkBoxText, u"Back up first"_s);
        QVERIFY(request.checked);
        QVERIFY(request.destructive);
        QVERIFY(!actionConfirmation(ContactAction::DeleteContact, preview, false).checked);
    }

    void deletionWithoutJobsSaysSo()
    {
        ActionPreview preview = previewOf(ContactStatus::Unregistered);
        preview.openLinks = 2;
        const QString text = actionConfirmation(ContactAction::DeleteContact, preview).text;
        QVERIFY(text.contains(u"It has no jobs."_s));
        QVERIFY(text.contains(u"2 open links stop working."_s));
    }

    void aRefusedDeletionListsTheJobs()
    {
        ActionPreview preview = previewOf(ContactStatus::Active);
        preview.verdict.reason = RefusalReason::JobsInProgress;
        preview.blockingJobCount = 23;
        for (int number = 1; number <= 20; ++number) {
            Job job;
            job.number = QString::number(100 + number);
            job.label = u"Poster %1"_s.arg(number);
            job.status = JobStatus::Prepress;
            preview.blockingJobs.push_back(job);
        }
        const NoticeRequest request = actionRefusal(ContactAction::DeleteContact, preview);
        QCOMPARE(request.id, u"refused-delete"_s);
        QCOMPARE(request.title, u"Cannot delete Åsa Öberg: 23 jobs are in progress."_s);
        QVERIFY(request.text.startsWith(u"Finish or cancel them first."_s));
        QVERIFY(request.text.contains(u"101  Poster 1 – Prepress"_s));
        QVERIFY(request.text.contains(u"120  Poster 20 – Prepress"_s));
        QVERIFY(request.text.endsWith(u"… and 3 more"_s));
        QCOMPARE(request.actionText, u"Show jobs"_s);
    }

    void otherRefusalsGiveTheReason()
    {
        ActionPreview preview = previewOf(ContactStatus::Active);
        preview.verdict.reason = RefusalReason::WrongStatus;
        const NoticeRequest request = actionRefusal(ContactAction::Activate, preview);
        QCOMPARE(
            request.text, u"Activate contact: only for Not active contacts. This one is Active."_s);
        QVERIFY(request.actionText.isEmpty());
    }

    void finalActionsSaySo_data()
    {
        QTest::addColumn<ContactAction>("action");
        QTest::addColumn<QString>("needed");
        QTest::newRow("activate") << ContactAction::Activate << u"cannot be undone"_s;
        QTest::newRow("deactivate") << ContactAction::Deactivate << u"cannot be undone"_s;
        QTest::newRow("identities") << ContactAction::DeleteIdentities << u"becomes Unregistered"_s;
        QTest::newRow("delete") << ContactAction::DeleteContact << u"for good"_s;
        QTest::newRow("reset") << ContactAction::ResetAndReinvite << u"never works again"_s;
    }
    void finalActionsSaySo()
    {
        QFETCH(const ContactAction, action);
        QFETCH(const QString, needed);
        ActionPreview preview = previewOf(ContactStatus::NotActive);
        preview.openLinks = 3;
        preview.credentials = 1;
        const ConfirmRequest request = actionConfirmation(action, preview);
        QVERIFY2(request.text.contains(needed), qPrintable(request.text));
        QVERIFY(request.title.contains(u"Åsa Öberg"_s) && request.title.endsWith(u'?'));
        QCOMPARE(request.confirmText, words::action(action));
        QVERIFY2(request.destructive, "Return must not do what cannot be undone");
        QVERIFY(asksFirst(action));
    }

    void openLinksAreCounted()
    {
        ActionPreview preview = previewOf(ContactStatus::NotActive);
        QVERIFY(!actionConfirmation(ContactAction::Activate, preview).text.contains(u"link"_s));
        preview.openLinks = 3;
        QVERIFY(actionConfirmation(ContactAction::Activate, preview)
                    .text.contains(u"3 open links stop working."_s));
    }

    void revokingDoesNotAsk()
    {
        QVERIFY(!asksFirst(ContactAction::RevokeLink));
        QVERIFY(!asksFirst(ContactAction::SendActivationRequest)); // has its own review
    }

    void technicalTextIsFolded()
    {
        const NoticeRequest request = errorNotice(makeError(
            ErrorCode::Unavailable, u"io-error"_s, {}, {}, u"SQLITE_IOERR disk I/O error"_s));
        QVERIFY(!request.text.contains(u"SQLITE"_s));
        QVERIFY(request.details.contains(u"SQLITE_IOERR"_s));
        QCOMPARE(request.id, u"error-unavailable"_s);
    }
};

QTEST_MAIN(TestActionConfirmation)
#include "tst_actionconfirmation.moc"
