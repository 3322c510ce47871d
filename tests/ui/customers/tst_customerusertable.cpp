#include "ui/customers/customerusertable.h"
#include "ui/theme/recordchip.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;
using F = CustomerUserField;

namespace {

const QDateTime now(QDate(2026, 5, 5), QTime(9, 0), Qt::UTC);

CustomerUser asa()
{
    CustomerUser user;
    user.id = CustomerUserId(4711);
    user.customer = CustomerId(42);
    user.userName = u"Åsa Öberg"_s;
    user.email = u"asa@b.se"_s;
    user.customerName = u"Öberg AB"_s;
    user.customerNumber = u"10927781"_s;
    user.createdAt = now.addDays(-30);
    return user;
}

QString text(const CustomerUser& user, F field)
{
    return customerUserTexts().text(user, static_cast<int>(field), now);
}

QString tip(const CustomerUser& user, F field)
{
    return customerUserTexts().toolTip(user, static_cast<int>(field), now);
}

QString spoken(const CustomerUser& user, F field)
{
    return customerUserTexts().spoken(user, static_cast<int>(field), now);
}

} // namespace

class TestCustomerUserTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cells_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* tag, F field, const QString& shown) {
            QTest::newRow(tag) << static_cast<int>(field) << shown;
        };
        row("GST-25 account type", F::Kind, u"Contact"_s);
        row("GST-25 account ID", F::AccountId, u"42"_s);
        row("GST-25 user ID", F::UserId, u"4711"_s);
        row("GST-25 created", F::Created, u"5 Apr 2026"_s);
        row("GST-25 status", F::Status, u"Pending"_s);
        row("LGN-05 level", F::Level, u"User"_s);
        row("LGN-16 login name", F::LoginName, u"asa@b.se"_s);
        row("permissions", F::PermissionNames, u"None"_s);
        row("never signed in", F::LastLogin, u""_s);
        row("no facility chosen", F::FacilityNames, u""_s);
    }
    void cells()
    {
        QFETCH(int, field);
        QFETCH(QString, shown);
        QCOMPARE(text(asa(), static_cast<F>(field)), shown);
        QVERIFY(!spoken(asa(), static_cast<F>(field)).isEmpty());
    }

    void fewPermissionsByName_GST_16()
    {
        CustomerUser user = asa();
        user.access.permissions = Permission::Billing | Permission::Support;
        QCOMPARE(text(user, F::PermissionNames), u"Billing, Support"_s);
        user.access.permissions |= Permission::Security;
        user.access.permissions |= Permission::Other;
        QCOMPARE(text(user, F::PermissionNames), u"Billing, Support and 2 more"_s);
        QCOMPARE(tip(user, F::PermissionNames), u"Billing\nSupport\nSecurity\nOther"_s);
        QCOMPARE(
            spoken(user, F::PermissionNames), u"Permissions: Billing, Support, Security, Other"_s);
        user.access.followed = TemplateId(1);
        user.templateName = u"Buyer"_s;
        user.drifted = true;
        QVERIFY(tip(user, F::PermissionNames)
                    .endsWith(u"Differs from the template “Buyer” it follows."_s));
    }

    void fewFacilitiesByName_CUS_10()
    {
        CustomerUser user = asa();
        user.access.scope.facilities = {FacilityId(1), FacilityId(2)};
        user.facilityNames = QStringList {u"Lund"_s, u"Malmö"_s};
        QCOMPARE(text(user, F::FacilityNames), u"Lund, Malmö"_s);
        user.access.scope.unassigned = true;
        QCOMPARE(text(user, F::FacilityNames), u"Lund, Malmö, Not assigned to a facility"_s);
        user.access.scope.facilities.insert(FacilityId(3));
        user.facilityNames << u"Åhus"_s;
        QCOMPARE(text(user, F::FacilityNames), u"3 facilities, Not assigned to a facility"_s);
        QCOMPARE(tip(user, F::FacilityNames), u"Lund\nMalmö\nÅhus\nNot assigned to a facility"_s);
        for (int i = 0; i < 200; ++i) {
            user.facilityNames << u"x"_s;
        }
        QVERIFY(tip(user, F::FacilityNames).contains(u"and 183 more"_s));
    }

    void saysTheInvitation_GST_18()
    {
        CustomerUser user = asa();
        const auto note
            = [&] { return customerUserTexts().note(user, static_cast<int>(F::Status), now); };
        QCOMPARE(note(), QString());
        user.status = CustomerUserStatus::InviteSent;
        user.invitedAt = now.addDays(-2);
        user.inviteExpiresAt = now.addDays(5);
        QCOMPARE(note(), u"valid until 10 May"_s);
        QCOMPARE(spoken(user, F::Status),
            u"Status: Invite sent, Invited 3 May, link valid until 10 May"_s);
        user.inviteExpiresAt = now.addDays(-1);
        QCOMPARE(note(), u"link expired"_s);
        user.status = CustomerUserStatus::Pending;
        user.invitationExpired = true;
        QCOMPARE(note(), u"invitation expired"_s);
    }

    void usersOfArchivedCustomersSaySo()
    {
        CustomerUser user = asa();
        user.customerArchived = true;
        QCOMPARE(customerUserTexts().note(user, static_cast<int>(F::Customer), now), u"Archived"_s);
        QCOMPARE(spoken(user, F::Customer), u"Customer: Öberg AB, archived"_s);
    }

    void everyStatusHasAShapeOfItsOwn_GST_18()
    {
        QList<IconName> shapes;
        for (const auto status : allCustomerUserStatuses) {
            const auto shape = chipIcon(chipKind(status));
            QVERIFY(shape.has_value());
            QVERIFY(!shapes.contains(*shape));
            shapes << *shape;
        }
    }
};

QTEST_MAIN(TestCustomerUserTable)
#include "tst_customerusertable.moc"
