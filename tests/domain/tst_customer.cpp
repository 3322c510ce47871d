#include "domain/customer.h"
#include "domain/customeruser.h"
#include "domain/faultreport.h"
#include "domain/loginname.h"

#include <QSet>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestCustomer : public QObject
{
    Q_OBJECT

private slots:
    void numberLogins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<qint64>("seq");
        const auto row = [](const char* tag, const QString& text, const QString& number,
                             qint64 seq) { QTest::newRow(tag) << text << number << seq; };
        row("LGN-18 the first", u"10927781-1"_s, u"10927781"_s, 1);
        row("LGN-18 many", u"10927781-5000"_s, u"10927781"_s, 5000);
        row("LGN-18 letters", u"SE/12.4-9"_s, u"SE/12.4"_s, 9);
        row("no hyphen", u"10927781"_s, {}, 0);
        row("no number", u"-1"_s, {}, 0);
        row("zero", u"10927781-0"_s, {}, 0);
        row("leading zero", u"10927781-01"_s, {}, 0);
        row("no running number", u"10927781-"_s, {}, 0);
        row("two hyphens", u"1-2-3"_s, {}, 0);
        row("letters behind", u"10927781-1a"_s, {}, 0);
        row("an address", u"a-1@b.se"_s, {}, 0);
        row("too large", u"1-9999999999999999999"_s, {}, 0);
    }

    void numberLogins()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QFETCH(qint64, seq);
        const auto login = parseNumberLogin(text);
        QCOMPARE(login.has_value(), seq > 0);
        if (login) {
            QCOMPARE(*login, (NumberLogin {number, seq}));
            QCOMPARE(formatNumberLogin(*login), text);
        }
    }

    void customerNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("reason");
        QTest::newRow("LGN-17 digits") << u"10927781"_s << QString();
        QTest::newRow("empty is allowed outside number mode") << u""_s << QString();
        QTest::newRow("blanks around") << u"  77 "_s << QString();
        QTest::newRow("LGN-18 hyphen") << u"109-1"_s << u"number-has-hyphen"_s;
        QTest::newRow("blank inside") << u"109 1"_s << u"number-characters"_s;
        QTest::newRow("at sign") << u"a@b"_s << u"number-characters"_s;
        QTest::newRow("control") << u"1\n2"_s << u"control-character"_s;
        QTest::newRow("long") << QString(41, u'1') << u"too-long"_s;
    }

    void customerNumbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, reason);
        const auto faults = draftFaults(CustomerDraft {u"Öberg AB"_s, number, {}, u"sv"_s});
        QCOMPARE(faults.empty() ? QString() : faults.front().reason, reason);
        if (!faults.empty()) {
            QCOMPARE(faults.front().field, u"number"_s);
        }
    }

    void permissionsHaveStableNames_GST_16_CUS_03()
    {
        const QString all = permissionsToText(Permissions::fromInt(0x7fff));
        QCOMPARE(all,
            u"BILLING SUPPORT PROVISIONING SYSTEM_CONFIGURATION SECURITY OTHER PLACE_ORDERS"
            " ENTER_READINGS VIEW_DOCUMENTS UPLOAD_DOCUMENTS VIEW_MODEL_DOCUMENTS SELF_CHECKS"
            " REPORT_FAULTS WRITE_COMMENTS EDIT_OWN_PROFILE"_s);
        QCOMPARE(permissionsFromText(all), Permissions::fromInt(0x7fff));
        QVERIFY(!permissionsFromText(u"BILLING WHATEVER"));
        QCOMPARE(allPermissions().size(), size_t(15));
    }

    void accessFieldsTravelOneByOne()
    {
        const CustomerUserAccess before;
        const CustomerUserAccess after {CustomerUserLevel::Administrator, Permission::Billing,
            TemplateId(3), {{FacilityId(4)}, true}};
        const QStringList fields = changedFields(before, after);
        QCOMPARE(
            fields, (QStringList {u"level"_s, u"permissions"_s, u"template"_s, u"facilities"_s}));
        CustomerUserAccess copy = before;
        for (const QString& field : fields) {
            takeField(copy, field, after);
            QCOMPARE(accessField(copy, field), accessField(after, field));
        }
        QCOMPARE(copy, after);
    }

    void faultSteps_CUS_16()
    {
        using S = FaultStatus;
        const auto steps = faultTransitions();
        const QSet<QPair<int, int>> expected {{0, 1}, {0, 2}, {1, 2}, {0, 3}, {1, 3}, {2, 3}};
        QSet<QPair<int, int>> found;
        for (const auto& [from, to] : steps) {
            found.insert({static_cast<int>(from), static_cast<int>(to)});
        }
        QCOMPARE(found, expected);
        QVERIFY(!faultActionOffered(FaultAction::Close, S::Closed));
        for (const auto status : allFaultStatuses) {
            QVERIFY(faultActionOffered(FaultAction::MarkRead, status));
            QCOMPARE(faultStatusFromName(faultStatusName(status)), status);
        }
    }

    void referenceText_LGN_21()
    {
        QCOMPARE((PersonReference {u"10927781-1"_s, u"Kari Olsen"_s, false}.text()),
            u"10927781-1 Kari Olsen"_s);
        QCOMPARE((PersonReference {u"10927781-1"_s, {}, true}.text()), u"10927781-1"_s);
    }
};

QTEST_APPLESS_MAIN(TestCustomer)
#include "tst_customer.moc"
