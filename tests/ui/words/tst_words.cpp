#include "ui/words/words.h"

#include <QDirIterator>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

/// Non-empty, and no two alike: what a user must be able to tell apart.
void verifyDistinct(const QStringList& words)
{
    for (const QString& word : words) {
        QVERIFY2(!word.trimmed().isEmpty(), qPrintable(words.join(u'|')));
        QVERIFY2(!word.contains(u'%'), qPrintable(word));
    }
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
}

Error anError(
    ErrorCode code, const QString& reason, const QString& field = {}, const QStringList& args = {})
{
    return makeError(code, reason, field, args, u"driver text"_s);
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everyEnumHasDistinctWords()
    {
        QStringList words;
        for (const auto each : allContactStatuses) {
            words << words::status(each);
        }
        verifyDistinct(words);
        words.clear();
        for (const auto each : allJobStatuses) {
            words << words::jobStatus(each);
        }
        verifyDistinct(words);
        words.clear();
        for (const auto each : allContactColumns) {
            words << words::column(each);
        }
        verifyDistinct(words);
        words.clear();
        for (const auto& rule : contactActionRules()) {
            words << words::action(rule.action);
        }
        verifyDistinct(words);
        words.clear();
        for (const QString& code : contactLanguages()) {
            words << words::language(code);
        }
        verifyDistinct(words << words::language(u"xx"_s));
        verifyDistinct({words::jobFileKind(JobFileKind::InputPdf),
            words::jobFileKind(JobFileKind::PdlJson), words::jobFileKind(JobFileKind::Support)});
        verifyDistinct({words::tokenPurpose(TokenPurpose::Activation),
            words::tokenPurpose(TokenPurpose::Confirmation),
            words::tokenPurpose(TokenPurpose::SetPassword),
            words::tokenPurpose(TokenPurpose::Invitation),
            words::tokenPurpose(TokenPurpose::GuestBooking)});
        verifyDistinct({words::tokenState(TokenState::Used), words::tokenState(TokenState::Revoked),
            words::tokenState(TokenState::Superseded), words::tokenState(TokenState::Expired),
            words::tokenState(TokenState::Valid)});
        verifyDistinct({words::actorKind(ActorKind::Staff),
            words::actorKind(ActorKind::CustomerUser), words::actorKind(ActorKind::Guest),
            words::actorKind(ActorKind::System), words::actorKind(ActorKind::Api)});
        verifyDistinct({words::right(Right::ManageContacts), words::right(Right::ManageCustomers),
            words::right(Right::EditCustomerPermissions), words::right(Right::ManageBookings),
            words::right(Right::ManageInvoices), words::right(Right::ExportData),
            words::right(Right::DeleteData), words::right(Right::Administer)});
        verifyDistinct({words::invitedFilter(InvitedFilter::Any),
            words::invitedFilter(InvitedFilter::NotInvited),
            words::invitedFilter(InvitedFilter::Invited),
            words::invitedFilter(InvitedFilter::LinkValid),
            words::invitedFilter(InvitedFilter::LinkExpired)});
    }

    void actionsHaveTheNamesOfTheTable_data()
    {
        QTest::addColumn<ContactAction>("action");
        QTest::addColumn<QString>("name");
        QTest::newRow("CON-06 send")
            << ContactAction::SendActivationRequest << u"Send activation request"_s;
        QTest::newRow("activate") << ContactAction::Activate << u"Activate contact"_s;
        QTest::newRow("deactivate") << ContactAction::Deactivate << u"Deactivate contact"_s;
        QTest::newRow("identities") << ContactAction::DeleteIdentities << u"Delete identities"_s;
        QTest::newRow("delete") << ContactAction::DeleteContact << u"Delete contact"_s;
        QTest::newRow("CON-39 back up") << ContactAction::BackUpUserData << u"Back up user data"_s;
        QTest::newRow("revoke") << ContactAction::RevokeLink << u"Revoke link"_s;
        QTest::newRow("reset") << ContactAction::ResetAndReinvite << u"Reset and re-invite"_s;
    }
    void actionsHaveTheNamesOfTheTable()
    {
        QFETCH(const ContactAction, action);
        QFETCH(const QString, name);
        QCOMPARE(words::action(action), name);
    }

    void everyRefusalNamesItsAction()
    {
        int refused = 0;
        for (const auto& rule : contactActionRules()) {
            for (const auto status : allContactStatuses) {
                for (int bits = 0; bits < 16; ++bits) {
                    ContactFacts facts;
                    facts.status = status;
                    facts.hasEmail = (bits & 1) != 0;
                    facts.invited = (bits & 2) != 0;
                    facts.blockingJobs = (bits & 4) != 0 ? 2 : 0;
                    facts.writable = (bits & 8) != 0;
                    facts.rights = (bits & 1) != 0 ? allRights() : Rights();
                    const ActionVerdict verdict = judge(rule.action, facts);
                    const QString text = words::refusal(rule.action, verdict, facts);
                    QCOMPARE(text.isEmpty(), verdict.allowed());
                    if (!verdict.allowed()) {
                        ++refused;
                        QVERIFY2(text.startsWith(words::action(rule.action) % u": "_s),
                            qPrintable(text));
                        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
                    }
                }
            }
        }
        QVERIFY(refused > 100);
        for (const auto reason : {RefusalReason::NotForStaff}) {
            QVERIFY(!words::refusal(ContactAction::SelfRegister, {reason}, {}).isEmpty());
        }
    }

    void refusalsReadAsAgreed()
    {
        ContactFacts facts;
        facts.status = ContactStatus::Active;
        facts.rights = allRights();
        QCOMPARE(
            words::refusal(ContactAction::Activate, judge(ContactAction::Activate, facts), facts),
            u"Activate contact: only for Not active contacts. This one is Active."_s);
        facts.hasEmail = true;
        QCOMPARE(words::refusal(ContactAction::SendActivationRequest,
                     judge(ContactAction::SendActivationRequest, facts), facts),
            u"Send activation request: only for Unregistered or Not active contacts. This one is Active."_s);
        facts.blockingJobs = 2;
        QCOMPARE(words::refusal(ContactAction::DeleteContact,
                     judge(ContactAction::DeleteContact, facts), facts),
            u"Delete contact: 2 jobs are in progress. Finish or cancel them first."_s);
    }

    /// Every reason word that stands in the sources has a sentence that says more than its code.
    void everyReasonInTheSourcesHasASentence()
    {
        const QString root = qEnvironmentVariable("KONTORIST_SOURCE");
        if (root.isEmpty()) {
            QSKIP("KONTORIST_SOURCE is not set");
        }
        // These appear in logs, the command line or reports, never in the window.
        const QSet<QString> outOfSight {u"internal"_s, u"cancelled"_s, u"constraint"_s,
            u"illegal-status"_s, u"setting-refused"_s, u"changed-meanwhile"_s, u"missing-right"_s,
            u"same-field-changed"_s, u"source-not-a-file"_s, u"no-template"_s, u"entry-twin"_s,
            u"entry-path"_s, u"json-no-object"_s, u"cursor"_s, u"schema-too-new"_s,
            u"bad-template"_s, u"name"_s /* a field */};
        const QRegularExpression call(
            u"(?:failure|makeError|targetFailure|invalid)\\(\\s*"
            "(?:ErrorCode::\\w+,\\s*|field,\\s*|u\"\\w+\"_s,\\s*(?=u\"))?u?\"([a-z0-9-]+)\"_"_s);
        QSet<QString> missing;
        int seen = 0;
        for (const QString& folder : {u"/src/domain"_s, u"/src/storage"_s, u"/src/services"_s}) {
            QDirIterator files(
                root % folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto found = call.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext()) {
                    const QString reason = found.next().captured(1);
                    ++seen;
                    const Error error = anError(ErrorCode::Refused, reason, u"name"_s, {u"7"_s});
                    const Error unknown
                        = anError(ErrorCode::Refused, u"no-such-reason"_s, u"name"_s);
                    if (words::errorText(error) == words::errorText(unknown)
                        && !outOfSight.contains(reason)) {
                        missing << reason;
                    }
                }
            }
        }
        QVERIFY(seen > 30);
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u", "_s)));
    }

    void unknownReasonsStillGiveASentence()
    {
        QStringList titles;
        QStringList texts;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Partly); ++code) {
            const Error error = anError(static_cast<ErrorCode>(code), u"brand-new-reason"_s);
            titles << words::errorTitle(error);
            texts << words::errorText(error);
            QVERIFY2(!texts.last().contains(u"driver text"_s), "raw technical text shown");
            QVERIFY2(!texts.last().contains(u"brand-new"_s), "a code shown as text");
        }
        verifyDistinct(titles);
        verifyDistinct(texts);
    }

    void refusedServiceCallsReadLikeTheWindow()
    {
        const Error error = anError(
            ErrorCode::Refused, u"wrong-status"_s, {}, {u"activate"_s, u"ACTIVE"_s, u"0"_s});
        QCOMPARE(words::errorText(error),
            u"Activate contact: only for Not active contacts. This one is Active."_s);
        QCOMPARE(words::errorText(anError(
                     ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::Administer)})),
            u"You need the right “Administer”. Your administrator can give it to you."_s);
    }

    void errorsNameFieldOrFile()
    {
        QVERIFY(words::errorText(anError(ErrorCode::Invalid, u"control-character"_s, u"company"_s))
                    .contains(u"“Company”"_s));
        QVERIFY(words::errorText(anError(ErrorCode::Invalid, u"too-long"_s, u"name"_s, {u"200"_s}))
                    .contains(u"200"_s));
        const QString path = u"/home/anna/%1 %2.zip"_s;
        QVERIFY(words::errorText(anError(ErrorCode::Refused, u"exists"_s, path)).contains(path));
        QVERIFY(words::errorText(
            anError(ErrorCode::Conflict, u"same-field-changed"_s, {}, {u"phone"_s, u"email"_s}))
                    .contains(u"Phone, E-mail address"_s));
    }

    void auditWordsAreKnownOrReadable()
    {
        QCOMPARE(words::auditAction(u"contact.deactivate"_s), u"Deactivated"_s);
        QCOMPARE(words::auditAction(u"contact.some-new-thing"_s), u"Some new thing"_s);
        QVERIFY(!words::auditAction({}).isEmpty());
        // The log is written with the ids of the action table.
        for (const auto& rule : contactActionRules()) {
            const QString word = u"contact."_s % rule.id;
            QString fallback = QString(rule.id).replace(u'-', u' ');
            fallback[0] = fallback[0].toUpper();
            QVERIFY2(words::auditAction(word) != fallback, qPrintable(word));
        }
    }

    void datesFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("brief");
        QTest::newRow("en_GB") << u"en_GB"_s << u"3 May 2026"_s << u"3 May"_s;
        QTest::newRow("en_US") << u"en_US"_s << u"May 3, 2026"_s << u"May 3"_s;
        QTest::newRow("sv") << u"sv_SE"_s << u"3 maj 2026"_s << u"3 maj"_s;
        QTest::newRow("nb") << u"nb_NO"_s << u"3. mai 2026"_s << u"3. mai"_s;
        QTest::newRow("fr") << u"fr_FR"_s << u"3 mai 2026"_s << u"3 mai"_s;
        QTest::newRow("de") << u"de_DE"_s << u"3. Mai 2026"_s << u"3. Mai"_s;
    }
    void datesFollowTheLocale()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, full);
        QFETCH(const QString, brief);
        QLocale::setDefault(QLocale(locale));
        const QDateTime day(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
        QCOMPARE(words::date(day), full);
        QCOMPARE(words::shortDate(day, day.addDays(40)), brief);
        QCOMPARE(words::shortDate(day, day.addYears(1)), full);
        QVERIFY(words::dateTime(day).startsWith(full));
        QCOMPARE(words::date({}), u"–"_s);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void sizesAreReadable_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(-1) << u"–"_s;
        QTest::newRow("bytes") << qint64(512) << u"512 bytes"_s;
        QTest::newRow("kilobytes") << qint64(14'400) << u"14 kB"_s;
        QTest::newRow("small megabytes") << qint64(1'240'000) << u"1.2 MB"_s;
        QTest::newRow("megabytes") << qint64(38'100'000) << u"38 MB"_s;
        QTest::newRow("gigabytes") << qint64(6'400'000'000) << u"6.4 GB"_s;
    }
    void sizesAreReadable()
    {
        QFETCH(const qint64, bytes);
        QFETCH(const QString, text);
        QString shown = words::fileSize(bytes);
        QCOMPARE(shown.replace(QChar(0xa0), u' '), text);
    }

    void invitationsSayWhetherTheLinkIsGood()
    {
        const QDateTime now(QDate(2026, 5, 8), QTime(12, 0), Qt::UTC);
        Contact contact;
        QCOMPARE(words::invitation(contact, now), QString());
        contact.invitedAt = now.addDays(-5);
        contact.linkExpiresAt = now.addDays(2);
        QCOMPARE(words::invitation(contact, now), u"Invited 3 May, link valid until 10 May"_s);
        QCOMPARE(
            words::invitation(contact, now.addDays(3)), u"Invited 3 May, link expired 10 May"_s);
    }

    void jobCountsAreListed()
    {
        QCOMPARE(words::jobCounts({{JobStatus::Completed, 1}, {JobStatus::New, 2},
                     {JobStatus::Incoming, 1}, {JobStatus::Prepress, 0}}),
            u"2 New, 1 Incoming, 1 Completed"_s);
        QCOMPARE(words::jobCounts({}), QString());
        QCOMPARE(words::alternatives({u"A"_s, u"B"_s, u"C"_s}), u"A, B or C"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
