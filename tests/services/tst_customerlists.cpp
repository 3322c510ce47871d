#include "base/textfold.h"
#include "support/manyusers.h"

#include <QElapsedTimer>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

namespace {

template <class Row>
QList<qint64> idsOf(const std::vector<Row>& rows)
{
    QList<qint64> ids;
    for (const Row& row : rows) {
        ids << row.id.value();
    }
    return ids;
}

/// The whole list by keys, which is another way than pages go.
template <class Service, class Query>
auto walked(Service& service, const Query& query)
{
    auto all = CustomerOffice::must(service.rowsAfter(query, {}, 1000));
    for (;;) {
        const auto more = CustomerOffice::must(service.rowsAfter(query, all.back().id, 1000));
        if (more.empty()) {
            return all;
        }
        all.insert(all.end(), more.begin(), more.end());
    }
}

} // namespace

/// Pages, counts and positions of the two long lists, whatever their order.
class TestCustomerLists : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreTheListItself_data()
    {
        QTest::addColumn<CustomerUserQuery>("query");
        using C = CustomerUserColumn;
        for (const C column : {C::User, C::Customer, C::Kind, C::Level, C::Status, C::LoginName,
                 C::Created, C::LastLogin, C::AccountId, C::UserId}) {
            for (const bool descending : {false, true}) {
                CustomerUserQuery query;
                query.sort = column;
                query.descending = descending;
                QTest::addRow("column %d %s", static_cast<int>(column), descending ? "Z-A" : "A-Z")
                    << query;
            }
        }
        CustomerUserQuery query;
        query.sort = C::Kind;
        query.thenBy = {{C::Created, true}};
        QTest::newRow("two keys, mixed") << query;
        query.thenBy = {{C::Level, true}, {C::UserId, false}};
        query.kinds = {CustomerUserKind::Client, CustomerUserKind::Contact};
        query.statuses = {CustomerUserStatus::Pending};
        QTest::newRow("three keys, filtered") << query;
    }
    void pagesAreTheListItself()
    {
        QFETCH(CustomerUserQuery, query);
        auto& users = m_many->workspace->customerUsers();
        const auto all = walked(users, query);
        QCOMPARE(*users.count(query).result(), std::ssize(all));
        for (const qint64 first : {0, 400, 600, 2345, 2990}) {
            const auto page = CustomerOffice::must(users.rows(query, first, 128));
            const auto wanted = idsOf(all).mid(first, 128);
            QCOMPARE(idsOf(page), wanted);
            if (!wanted.isEmpty()) {
                QCOMPARE(*users.position(query, CustomerUserId(wanted.front())).result(), first);
            }
        }
        QVERIFY(CustomerOffice::must(users.rows(query, 5000, 128)).empty());
    }

    void customersLikewise()
    {
        auto& customers = m_many->workspace->customers();
        for (const CustomerColumn column : allCustomerColumns) {
            for (const bool descending : {false, true}) {
                CustomerQuery query;
                query.sort = column;
                query.descending = descending;
                query.thenBy = {{CustomerColumn::Created, !descending}};
                const auto all = walked(customers, query);
                QCOMPARE(all.size(), size_t(2500));
                const auto page = CustomerOffice::must(customers.rows(query, 1800, 128));
                QCOMPARE(idsOf(page), idsOf(all).mid(1800, 128));
                QCOMPARE(*customers.position(query, all[2222].id).result(), 2222);
            }
        }
        const auto wanted = CustomerOffice::must(
            customers.byIds({CustomerId(9), CustomerId(999'999), CustomerId(3)}));
        QCOMPARE(idsOf(wanted), (QList<qint64> {9, 3}));
    }

    void searchesFindRareAndFrequentWords_data()
    {
        QTest::addColumn<QString>("search");
        for (const QString& search : {u"person"_s, u"p"_s, u"person 0123"_s, u"01234"_s,
                 u"kund ab"_s, u"kund 00042"_s, u"PÉRSON kund 00042"_s, u"1000042-"_s, u"b.se"_s,
                 u"42"_s, u"nobody"_s, u"person nobody"_s, u"%"_s, u"\"'"_s, u"  "_s}) {
            QTest::newRow(qPrintable(search)) << search;
        }
    }
    void searchesFindRareAndFrequentWords()
    {
        QFETCH(QString, search);
        CustomerUserQuery query;
        auto& users = m_many->workspace->customerUsers();
        QStringList words = foldText(search).split(u' ', Qt::SkipEmptyParts);
        QList<qint64> wanted;
        for (const CustomerUser& user : walked(users, query)) {
            const QStringList texts {foldText(user.userName), foldText(user.email),
                foldText(user.customerName), user.customerNumber, user.numberLogin};
            const bool hit = std::all_of(words.begin(), words.end(), [&](const QString& word) {
                return std::any_of(texts.begin(), texts.end(),
                    [&](const QString& text) { return text.contains(word); });
            });
            if (hit) {
                wanted << user.id.value();
            }
        }
        query.search = search;
        QCOMPARE(idsOf(CustomerOffice::must(users.rows(query, 0, 128))), wanted.mid(0, 128));
        QCOMPARE(*users.count(query).result(), wanted.size());
        QCOMPARE(idsOf(CustomerOffice::must(users.rows(query, 600, 128))), wanted.mid(600, 128));
        for (const qint64 id : wanted.mid(0, 2)) {
            QCOMPARE(*users.position(query, CustomerUserId(id)).result(), wanted.indexOf(id));
        }
    }

    void customersAreSearchedLikewise()
    {
        auto& customers = m_many->workspace->customers();
        CustomerQuery query;
        query.search = u"kund"_s;
        QCOMPARE(*customers.count(query).result(), 2500);
        QList<qint64> wanted;
        for (const Customer& customer : walked(customers, CustomerQuery())) {
            if (customer.name.contains(u"00042"_s) || customer.number.contains(u"00042"_s)) {
                wanted << customer.id.value();
            }
        }
        query.search = u"kund 00042"_s;
        QCOMPARE(*customers.count(query).result(), wanted.size());
        QCOMPARE(idsOf(CustomerOffice::must(customers.rows(query, 0, 128))), wanted);
        query.archived = ArchivedFilter::Archived;
        QCOMPARE(*customers.count(query).result(), 0);
    }

    void changesAreSeenAtOnce()
    {
        CustomerOffice office;
        QVERIFY(fillMany(office, 10, 3000));
        auto& users = office->customerUsers();
        CustomerUserQuery query;
        QCOMPARE(*users.count(query).result(), 3000);
        QCOMPARE(*users.position(query, CustomerUserId(2000)).result(), 1999);
        CustomerOffice::must(users.perform(CustomerUserAction::Remove, CustomerUserId(1), 0));
        QCOMPARE(*users.position(query, CustomerUserId(2000)).result(), 1998);
        QCOMPARE(*users.count(query).result(), 2999);
        // Another program, of which nobody has heard yet: no hole, no error.
        QVERIFY(office.raw()->run(u"DELETE FROM customer_user WHERE id = 1502"_s));
        const auto page = CustomerOffice::must(users.rows(query, 1490, 20));
        QCOMPARE(page.size(), size_t(20));
        QVERIFY(!idsOf(page).contains(1502));
    }

    /// Not a promise of speed, which belongs into a benchmark; but a jump must not walk.
    void aHundredThousandRows_PERF()
    {
        CustomerOffice office;
        QVERIFY(fillMany(office, 100'000, 100'000));
        auto& users = office->customerUsers();
        auto& customers = office->customers();
        const auto timed = [](const char* what, const auto& call) {
            QElapsedTimer timer;
            timer.start();
            const auto result = call();
            qInfo("%-40s %7.2f ms", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
            return result;
        };
        CustomerUserQuery query;
        QCOMPARE(
            timed("users: first page", [&] { return users.rows(query, 0, 128).result(); })->size(),
            size_t(128));
        QCOMPARE(*timed("users: count", [&] { return users.count(query).result(); }), 100'000);
        QElapsedTimer jumps;
        std::ignore
            = timed("users: first jump", [&] { return users.rows(query, 50'000, 128).result(); });
        jumps.start();
        for (int i = 0; i < 50; ++i) {
            const qint64 first = (i * 7919) % 99'000;
            const auto page = CustomerOffice::must(users.rows(query, first, 128));
            QCOMPARE(page.front().id.value(), first + 1);
        }
        qInfo("users: each further jump                 %7.2f ms",
            static_cast<double>(jumps.nsecsElapsed()) / 50e6);
        query.sort = CustomerUserColumn::LoginName;
        query.descending = true;
        std::ignore = timed(
            "users: first page by login name", [&] { return users.rows(query, 0, 128).result(); });
        std::ignore
            = timed("users: count by login name", [&] { return users.count(query).result(); });
        std::ignore = timed("users: first jump by login name",
            [&] { return users.rows(query, 70'000, 128).result(); });
        std::ignore = timed("users: next jump by login name",
            [&] { return users.rows(query, 20'000, 128).result(); });
        for (const char* word : {"person", "p", "01234", "zzz", "kund 00042", "1000042-"}) {
            query = {};
            query.search = QString::fromLatin1(word);
            std::ignore = timed(qPrintable(u"users: page of “%1”"_s.arg(query.search)),
                [&] { return users.rows(query, 0, 128).result(); });
            std::ignore = timed(qPrintable(u"users: count of “%1”"_s.arg(query.search)),
                [&] { return users.count(query).result(); });
        }
        for (const CustomerColumn column : allCustomerColumns) {
            CustomerQuery sorted;
            sorted.sort = column;
            const auto tag = static_cast<int>(column);
            std::ignore = timed(qPrintable(u"customers: first page, column %1"_s.arg(tag)),
                [&] { return customers.rows(sorted, 0, 128).result(); });
            std::ignore = timed(qPrintable(u"customers: first jump, column %1"_s.arg(tag)),
                [&] { return customers.rows(sorted, 50'000, 128).result(); });
            std::ignore = timed(qPrintable(u"customers: next jump, column %1"_s.arg(tag)),
                [&] { return customers.rows(sorted, 80'000, 128).result(); });
        }
        for (const char* word : {"kund", "00042", "zzz"}) {
            CustomerQuery searched;
            searched.search = QString::fromLatin1(word);
            std::ignore = timed(qPrintable(u"customers: page of “%1”"_s.arg(searched.search)),
                [&] { return customers.rows(searched, 0, 128).result(); });
            std::ignore = timed(qPrintable(u"customers: count of “%1”"_s.arg(searched.search)),
                [&] { return customers.count(searched).result(); });
        }
    }

    void initTestCase()
    {
        m_many = std::make_unique<CustomerOffice>();
        QVERIFY(fillMany(*m_many, 2500, 3000));
    }
    void cleanupTestCase() { m_many.reset(); }

private:
    std::unique_ptr<CustomerOffice> m_many; ///< read only
};

QTEST_GUILESS_MAIN(TestCustomerLists)
#include "tst_customerlists.moc"
