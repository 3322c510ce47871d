#include "domain/access.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

/// The rule once more, in other words: may this person use `permission` on a thing that belongs to
/// facility number `place` (0: to none)? Knows nothing of the code under test.
bool mayUse(const AccessFacts& facts, int permission, qint64 place)
{
    if (contactStatusName(facts.contact) != u"ACTIVE"_s) {
        return false;
    }
    if (customerUserStatusName(facts.user) != u"ACTIVE"_s || facts.customerArchived) {
        return false;
    }
    if (permission != 0 && (facts.permissions.toInt() & permission) == 0) {
        return false;
    }
    bool exists = place == 0;
    bool chosen = place == 0 && facts.scope.unassigned;
    for (const auto facility : facts.facilities) {
        exists = exists || facility.value() == place;
    }
    for (const auto facility : facts.scope.facilities) {
        chosen = chosen || facility.value() == place;
    }
    return exists && (chosen || facts.facilities.size() < 2);
}

AccessFacts randomFacts(QRandomGenerator& random)
{
    AccessFacts facts;
    // Open doors more often than chance would have them, else little would be compared.
    facts.contact = random.bounded(4) > 0 ? ContactStatus::Active
                                          : allContactStatuses[size_t(random.bounded(4))];
    facts.user = random.bounded(4) > 0 ? CustomerUserStatus::Active
                                       : allCustomerUserStatuses[size_t(random.bounded(5))];
    facts.customerArchived = random.bounded(8) == 0;
    facts.level = allCustomerUserLevels[size_t(random.bounded(2))];
    facts.permissions = Permissions::fromInt(random.bounded(0x8000));
    const int facilities = random.bounded(6);
    for (int i = 0; i < facilities; ++i) {
        facts.facilities.insert(FacilityId(1 + random.bounded(8)));
    }
    const int chosen = random.bounded(4);
    for (int i = 0; i < chosen; ++i) {
        facts.scope.facilities.insert(FacilityId(1 + random.bounded(8)));
    }
    facts.scope.unassigned = random.bounded(2) == 0;
    return facts;
}

AccessFacts open(std::initializer_list<qint64> facilities)
{
    AccessFacts facts;
    facts.contact = ContactStatus::Active;
    facts.user = CustomerUserStatus::Active;
    facts.permissions = Permission::PlaceOrders;
    for (const qint64 id : facilities) {
        facts.facilities.insert(FacilityId(id));
    }
    return facts;
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAnIndependentModel_CUS_02_CUS_11()
    {
        const int setUps = 100'000;
        QRandomGenerator random(20260401);
        int granted = 0;
        for (int run = 0; run < setUps; ++run) {
            const AccessFacts facts = randomFacts(random);
            const EffectiveAccess access = effectiveAccess(facts);
            for (qint64 place = 0; place <= 8; ++place) {
                QCOMPARE(access.shows(FacilityId(place)), mayUse(facts, 0, place));
                const auto permission = allPermissions()[static_cast<size_t>(random.bounded(15))];
                const bool may = mayUse(facts, static_cast<int>(permission), place);
                QCOMPARE(access.allows(permission, FacilityId(place)), may);
                granted += may ? 1 : 0;
            }
            QCOMPARE(access.managesUsers,
                access.isOpen() && facts.level == CustomerUserLevel::Administrator);
        }
        QVERIFY(granted > setUps / 10);
    }

    void noneOrOneFacilityShowsEverything_CUS_12()
    {
        for (const auto& facts : {open({}), open({7})}) {
            const auto access = effectiveAccess(facts);
            QVERIFY(access.shows(FacilityId()));
            QCOMPARE(access.facilities, facts.facilities);
        }
    }

    void severalShowNothingUntilChosen_CUS_10_CUS_25()
    {
        AccessFacts facts = open({7, 8});
        QVERIFY(!effectiveAccess(facts).shows(FacilityId(7)));
        QVERIFY(!effectiveAccess(facts).shows(FacilityId()));
        facts.scope.facilities = {FacilityId(8)};
        QVERIFY(effectiveAccess(facts).shows(FacilityId(8)));
        QVERIFY(!effectiveAccess(facts).shows(FacilityId(7)));
        QVERIFY(!effectiveAccess(facts).shows(FacilityId()));
        facts.scope.unassigned = true;
        QVERIFY(effectiveAccess(facts).shows(FacilityId()));
    }

    void aUserDoesNotManageAccounts_LGN_08()
    {
        AccessFacts facts = open({});
        QVERIFY(!effectiveAccess(facts).managesUsers);
        facts.level = CustomerUserLevel::Administrator;
        QVERIFY(effectiveAccess(facts).managesUsers);
        QCOMPARE(effectiveAccess(facts).permissions, facts.permissions);
    }

    void theFirstBarIsNamed()
    {
        AccessFacts facts = open({});
        facts.customerArchived = true;
        QCOMPARE(accessBarName(effectiveAccess(facts).bar), u"customer-archived"_s);
        facts.user = CustomerUserStatus::Inactive;
        QCOMPARE(accessBarName(effectiveAccess(facts).bar), u"user-not-active"_s);
        facts.contact = ContactStatus::Deactivated;
        QCOMPARE(accessBarName(effectiveAccess(facts).bar), u"contact-not-active"_s);
        QVERIFY(!effectiveAccess(facts).permissions);
    }
};

QTEST_APPLESS_MAIN(TestAccess)
#include "tst_access.moc"
