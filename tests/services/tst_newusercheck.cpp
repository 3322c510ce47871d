#include "support/customeroffice.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

/// What is said before a customer user is added is what adding says, and nothing is written by it.
class TestNewUserCheck : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAddingSays_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("activate");
        QTest::addColumn<QString>("reason"); ///< "" = it is added
        const auto row = [](const char* name, const char* email, CustomerUserKind kind,
                             bool activate, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(email) << static_cast<int>(kind) << activate
                                << QString::fromLatin1(reason);
        };
        using Kind = CustomerUserKind;
        row("new contact", "new@x.se", Kind::Contact, false, "");
        row("GST-14 new contact at once", "new@x.se", Kind::Contact, true, "");
        row("new client at once", "new@x.se", Kind::Client, true, "not-kind-contact");
        row("GST-08 guest unknown", "new@x.se", Kind::Guest, false, "guest-needs-account");
        row("GST-07 guest inactive", "idle@x.se", Kind::Guest, false, "guest-needs-account");
        row("GST-12 guest active", "active@x.se", Kind::Guest, false, "");
        row("known as contact", "ACTIVE@x.se", Kind::Contact, false, "");
        row("there already", "there@x.se", Kind::Contact, false, "already-customer-user");
        row("CUS-24 not an address", "x@", Kind::Contact, false, "email-invalid");
    }

    void saysWhatAddingSays()
    {
        QFETCH(QString, email);
        QFETCH(int, kind);
        QFETCH(bool, activate);
        QFETCH(QString, reason);
        CustomerOffice office;
        const Customer home = office.customer(u"Home"_s);
        const Customer customer = office.customer(u"Öberg AB"_s);
        std::ignore = office.activeClient(home.id, u"active@x.se"_s);
        std::ignore = office.add(u"Idle"_s, u"idle@x.se"_s);
        std::ignore = office.user(customer.id, u"there@x.se"_s);

        NewUserRequest request;
        request.customer = customer.id;
        request.person = {u"Kari"_s, email, {}, {}, u"en"_s};
        request.kind = static_cast<CustomerUserKind>(kind);
        request.activate = activate;
        const qint64 lines = office->audit().head().result()->seq;
        const auto check = CustomerOffice::must(office->customerUsers().checkNew(request));
        QCOMPARE(office->audit().head().result()->seq, lines);
        QCOMPARE(*office->contacts().count({}).result(), qint64(3));

        const auto added = office->customerUsers().add(request).result();
        QCOMPARE(check.refusal.has_value(), !added.has_value());
        if (!added) {
            QCOMPARE(*check.refusal, added.error());
        }
        if (reason == u"email-invalid"_s) {
            QCOMPARE(check.refusal->code, ErrorCode::Invalid);
            QCOMPARE(check.refusal->field, u"email"_s);
        } else {
            QCOMPARE(check.refusal ? check.refusal->reason : QString(u""_s), reason);
        }
        const bool known = email.startsWith(u"active"_s, Qt::CaseInsensitive)
            || email.startsWith(u"idle"_s) || email.startsWith(u"there"_s);
        QCOMPARE(check.known.has_value(), known);
    }

    void customersThatTakeNobody()
    {
        CustomerOffice office;
        const Customer archived = office.customer(u"Old"_s, u"7"_s);
        CustomerOffice::must(office->customers().setArchived(archived.id, 0, true));
        NewUserRequest request;
        request.customer = archived.id;
        request.person = {u"Kari"_s, u"k@x.se"_s, {}, {}, u"en"_s};
        QCOMPARE(CustomerOffice::must(office->customerUsers().checkNew(request)).refusal->reason,
            u"customer-archived"_s);

        // Number mode cannot be reached while a customer lacks a number, so it is taken away later.
        const Customer bare = office.customer(u"Bare"_s, u"8"_s);
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        QVERIFY(
            office.raw()->run(u"UPDATE customer SET number = '', number_key = NULL WHERE id = "_s
                + QString::number(bare.id.value())));
        request.customer = bare.id;
        QCOMPARE(CustomerOffice::must(office->customerUsers().checkNew(request)).refusal->reason,
            u"customer-without-number"_s);
        request.customer = CustomerId(999);
        QCOMPARE(CustomerOffice::must(office->customerUsers().checkNew(request)).refusal->code,
            ErrorCode::NotFound);
    }

    void accessIsJudged()
    {
        CustomerOffice office;
        const Customer mine = office.customer(u"Mine"_s);
        const Customer other = office.customer(u"Other"_s);
        const Facility foreign
            = CustomerOffice::must(office->facilities().add(other.id, u"Kiln"_s));
        NewUserRequest request;
        request.customer = mine.id;
        request.person = {u"Kari"_s, u"k@x.se"_s, {}, {}, u"en"_s};
        request.access.scope.facilities = {foreign.id};
        QCOMPARE(CustomerOffice::must(office->customerUsers().checkNew(request)).refusal->reason,
            u"foreign-facility"_s);
        request.access = {};
        request.access.followed = TemplateId(99);
        QCOMPARE(CustomerOffice::must(office->customerUsers().checkNew(request)).refusal->code,
            ErrorCode::NotFound);
    }

    void followersAreListed()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        auto& templates = office->permissionTemplates();
        const auto buyer = CustomerOffice::must(templates.add(u"Buyer"_s, Permission::PlaceOrders));
        const CustomerUser a = office.user(customer.id, u"a@x.se"_s);
        const CustomerUser b = office.user(customer.id, u"b@x.se"_s);
        std::ignore = office.user(customer.id, u"c@x.se"_s);
        CustomerOffice::must(templates.follow(buyer.id, {a.id, b.id}));
        CustomerUserAccess mine = office.userNow(b.id).access;
        mine.permissions |= Permission::Billing;
        CustomerOffice::must(
            office->customerUsers().changeAccess(b.id, office.userNow(b.id).access, mine));
        const auto followers = CustomerOffice::must(templates.followers(buyer.id));
        QCOMPARE(followers.size(), size_t(2));
        QVERIFY(!followers[0].drifted);
        QVERIFY(followers[1].drifted);
        QCOMPARE(templates.followers(TemplateId(9)).result().error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestNewUserCheck)
#include "tst_newusercheck.moc"
