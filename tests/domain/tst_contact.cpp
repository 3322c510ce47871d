#include "domain/contact.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestContact : public QObject
{
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("reason");
        QTest::newRow("CON-07 fine")
            << u"Åsa Öberg"_s << QString() << QString() << QString() << QString();
        QTest::newRow("CON-15 company is optional")
            << u"Åsa"_s << u"a@b.se"_s << QString() << QString() << QString();
        QTest::newRow("no name") << u"  "_s << QString() << QString() << u"name"_s << u"required"_s;
        QTest::newRow("only invisible")
            << u"\u200B\u202E"_s << QString() << QString() << u"name"_s << u"required"_s;
        QTest::newRow("control character")
            << u"a\u0007b"_s << QString() << QString() << u"name"_s << u"control-character"_s;
        QTest::newRow("line break in company")
            << u"a"_s << QString() << u"x\ny"_s << u"company"_s << u"control-character"_s;
        QTest::newRow("10,000 letters")
            << QString(10'000, u'a') << QString() << QString() << u"name"_s << u"too-long"_s;
        QTest::newRow("emoji is fine")
            << u"Åsa 🌻"_s << QString() << QString() << QString() << QString();
        QTest::newRow("bad e-mail")
            << u"a"_s << u"a@"_s << QString() << u"email"_s << u"email-domain"_s;
    }

    void faults()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, company);
        QFETCH(QString, field);
        QFETCH(QString, reason);
        const auto faults = draftFaults({name, email, {}, company, u"sv"_s});
        if (field.isEmpty()) {
            QVERIFY(faults.empty());
            return;
        }
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults.front().field, field);
        QCOMPARE(faults.front().reason, reason);
    }

    void normalizes()
    {
        const auto draft = normalizedDraft(
            {u"  A\u030Asa  \u202EÖberg "_s, u" a@b.se "_s, {}, u"Öberg\u00A0AB"_s, u"sv"_s});
        QCOMPARE(draft.name, u"Åsa Öberg"_s);
        QCOMPARE(draft.email, u"a@b.se"_s);
        QCOMPARE(draft.company, u"Öberg AB"_s);
    }

    void invitationHasItsOwnState()
    {
        Contact contact;
        const QDateTime now(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
        QCOMPARE(contact.invitation(now), InvitationState::None);
        contact.invitedAt = now.addDays(-1);
        contact.linkExpiresAt = now.addDays(6);
        QCOMPARE(contact.invitation(now), InvitationState::ValidLink);
        QCOMPARE(contact.invitation(now.addDays(6)), InvitationState::ExpiredLink);
    }

    void namesChangedFields()
    {
        const ContactDraft before {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"en"_s};
        ContactDraft after = before;
        QVERIFY(changedFields(before, after).isEmpty());
        after.phone = u"1"_s;
        after.language = u"fr"_s;
        QCOMPARE(changedFields(before, after), (QStringList {u"phone"_s, u"language"_s}));
    }

    void statusNamesRoundTrip()
    {
        for (const auto status : allContactStatuses) {
            QCOMPARE(contactStatusFromName(contactStatusName(status)), status);
        }
        QVERIFY(!contactStatusFromName(u"active"));
    }
};

QTEST_APPLESS_MAIN(TestContact)
#include "tst_contact.moc"
