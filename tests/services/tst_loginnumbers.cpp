#include "support/customeroffice.h"

#include <QRandomGenerator>

#include <mutex>
#include <set>
#include <thread>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

namespace {

/// Adds and removes of all writers together; KONTORIST_LOGIN_RUNS sets another size.
int runsWanted()
{
    bool given = false;
    const int runs = qEnvironmentVariableIntValue("KONTORIST_LOGIN_RUNS", &given);
    return given ? runs : 2000;
}

struct Ledger
{
    std::mutex mutex;
    std::set<QString> given; ///< every login name that anybody ever got
    QStringList doubles;
    QStringList faults;
    int lockedOut = 0; ///< answers "locked": on a busy machine a clerk may wait in vain

    void note(const QString& login)
    {
        const std::scoped_lock lock(mutex);
        if (!given.insert(login).second) {
            doubles << login;
        }
    }
    void fault(const Error& error)
    {
        const std::scoped_lock lock(mutex);
        if (error.code == ErrorCode::Busy) {
            ++lockedOut;
            return;
        }
        faults << QString(error.reason % u' ' % error.detail);
    }
};

/// One clerk, with an own program on the same file: users come and go at random.
class Clerk
{
public:
    Clerk(QString path, std::shared_ptr<FakeClock> clock, std::vector<ContactId> people,
        std::vector<CustomerId> customers, quint32 seed)
        : m_path(std::move(path))
        , m_clock(std::move(clock))
        , m_people(std::move(people))
        , m_customers(std::move(customers))
        , m_random(seed)
    {
    }

    void work(int runs, Ledger& ledger)
    {
        auto opened = Workspace::openNow({m_path, false, false}, m_clock);
        if (!opened) {
            ledger.fault(opened.error());
            return;
        }
        for (int i = 0; i < runs; ++i) {
            if (m_there.empty()
                || (m_random.bounded(100) < 55 && m_there.size() < m_people.size())) {
                add(**opened, ledger);
            } else {
                remove(**opened, ledger);
            }
        }
    }

private:
    void add(Workspace& office, Ledger& ledger)
    {
        NewUserRequest request;
        request.customer = m_customers[m_random.bounded(quint32(m_customers.size()))];
        request.contact = m_people[m_random.bounded(quint32(m_people.size()))];
        const auto added = office.customerUsers().add(request).result();
        if (added) {
            ledger.note(added->numberLogin);
            m_there.push_back(added->id);
        } else if (added.error().reason != "already-customer-user"_L1) {
            ledger.fault(added.error());
        }
    }

    void remove(Workspace& office, Ledger& ledger)
    {
        const auto at = static_cast<std::ptrdiff_t>(m_random.bounded(quint32(m_there.size())));
        const auto removed = office.customerUsers()
                                 .perform(CustomerUserAction::Remove, m_there[size_t(at)], 0)
                                 .result();
        if (!removed) {
            ledger.fault(removed.error());
        }
        m_there.erase(m_there.begin() + at);
    }

    QString m_path;
    std::shared_ptr<FakeClock> m_clock;
    std::vector<ContactId> m_people;
    std::vector<CustomerId> m_customers;
    std::vector<CustomerUserId> m_there;
    QRandomGenerator m_random;
};

} // namespace

class TestLoginNumbers : public QObject
{
    Q_OBJECT

private slots:
    void theFirstIsOne_LGN_18()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"10927781"_s);
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        QCOMPARE(office.user(customer.id, u"a@b.se"_s).loginName(), u"10927781-1"_s);
        QCOMPARE(office.user(customer.id, u"b@b.se"_s).loginName(), u"10927781-2"_s);
    }

    void neverGivenAgain_LGN_19()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s, u"7"_s);
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        const auto first = office.user(customer.id, u"a@b.se"_s);
        CustomerOffice::must(
            office->customerUsers().perform(CustomerUserAction::Remove, first.id, 0));
        QCOMPARE(office.user(customer.id, u"a@b.se"_s).loginName(), u"7-2"_s);
    }

    void aNumberThatMovedToAnotherCustomer_LGN_19()
    {
        CustomerOffice office;
        const Customer old = office.customer(u"Old AB"_s, u"7"_s);
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        const auto kept = office.user(old.id, u"a@b.se"_s);
        const auto gone = office.user(old.id, u"b@b.se"_s);
        CustomerOffice::must(
            office->customerUsers().perform(CustomerUserAction::Remove, gone.id, 0));
        CardEdit edit {old.id, draftOf(old), draftOf(old), {}, {}, {}};
        edit.after.number = u"8"_s;
        CustomerOffice::must(office->customers().saveCard(edit));
        // Existing login names stay.
        QCOMPARE(office.userNow(kept.id).loginName(), u"7-1"_s);
        const Customer heir = office.customer(u"Heir AB"_s, u"7"_s);
        // 7-1 is in use and 7-2 retired, both by another customer.
        QCOMPARE(office.user(heir.id, u"c@b.se"_s).loginName(), u"7-3"_s);
        QCOMPARE(office.user(old.id, u"d@b.se"_s).loginName(), u"8-3"_s);
        QCOMPARE(office.problems(), QStringList());
    }

    void theModeNeedsEveryNumber_LGN_15_LGN_17()
    {
        CustomerOffice office;
        const Customer bare = office.customer(u"Bare AB"_s);
        std::ignore = office.customer(u"Öberg AB"_s, u"7"_s);
        const auto early = office.user(bare.id, u"a@b.se"_s);
        const auto refused = office->customers().setLoginMode(LoginMode::Number).result();
        QCOMPARE(refused.error().reason, u"customers-without-number"_s);
        QCOMPARE(refused.error().args, QStringList {u"1"_s});
        CustomerQuery lacking;
        lacking.withoutNumber = true;
        const auto list = CustomerOffice::must(office->customers().rows(lacking, 0, 10));
        QCOMPARE(list.size(), size_t(1));
        QCOMPARE(list.front().id, bare.id);
        CardEdit edit {bare.id, draftOf(bare), draftOf(bare), {}, {}, {}};
        edit.after.number = u"8"_s;
        CustomerOffice::must(office->customers().saveCard(edit));
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        QCOMPARE(office->customers().add({u"New AB"_s, {}, {}, u"en"_s}).result().error().reason,
            u"number-required"_s);
        // A login name is fixed at creation; another is an explicit step.
        QCOMPARE(office.userNow(early.id).loginName(), u"a@b.se"_s);
        const auto renamed = CustomerOffice::must(office->customerUsers().renameLogin(early.id, 0));
        QCOMPARE(renamed.loginName(), u"8-1"_s);
        const auto again = CustomerOffice::must(office->customerUsers().renameLogin(early.id, 0));
        QCOMPARE(again.loginName(), u"8-2"_s);
    }

    void badNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("reason");
        QTest::newRow("LGN-17 doubled") << u"10A"_s << u"number-taken"_s;
        QTest::newRow("LGN-17 doubled in other case") << u"10a"_s << u"number-taken"_s;
        QTest::newRow("LGN-18 hyphen") << u"10-1"_s << u"number-has-hyphen"_s;
        QTest::newRow("LGN-17 empty") << u"  "_s << u"number-required"_s;
    }

    void badNumbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, reason);
        CustomerOffice office;
        std::ignore = office.customer(u"Öberg AB"_s, u"10A"_s);
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        const auto added = office->customers().add({u"Zeta AB"_s, number, {}, u"en"_s}).result();
        QCOMPARE(added.error().reason, reason);
        QCOMPARE(added.error().field, u"number"_s);
    }

    void neverRepeatOverRandomRunsOfFourWriters_LGN_19()
    {
        CustomerOffice office;
        std::vector<CustomerId> customers;
        for (const QString& number : {u"1"_s, u"22"_s, u"333"_s}) {
            customers.push_back(office.customer(u"Customer "_s + number, number).id);
        }
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        std::vector<ContactId> people;
        for (int i = 0; i < 20; ++i) {
            people.push_back(office.add(u"Person %1"_s.arg(i), u"p%1@b.se"_s.arg(i)).id);
        }
        Ledger ledger;
        constexpr quint32 writers = 4;
        std::vector<std::thread> threads;
        for (quint32 writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                Clerk clerk(office.path(), office.clock, people, customers, 4711 + writer);
                clerk.work(runsWanted() / static_cast<int>(writers), ledger);
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        QVERIFY2(ledger.faults.isEmpty(), qPrintable(ledger.faults.join(u'\n')));
        QVERIFY2(ledger.doubles.isEmpty(), qPrintable(ledger.doubles.join(u'\n')));
        QVERIFY2(
            ledger.lockedOut <= runsWanted() / 1000, qPrintable(QString::number(ledger.lockedOut)));
        qInfo("%d runs, %zu login names given, %d locked out", runsWanted(), ledger.given.size(),
            ledger.lockedOut);
        QVERIFY(ledger.given.size() > size_t(runsWanted() / 10));
        QCOMPARE(office.problems(), QStringList());
        QVERIFY(office->audit().verify().result()->intact);
    }
};

QTEST_GUILESS_MAIN(TestLoginNumbers)
#include "tst_loginnumbers.moc"
