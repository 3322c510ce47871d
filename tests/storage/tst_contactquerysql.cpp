#include "storage/contactquerysql.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

/// The SQL itself, so that a change of a dialect or of the planner's hints is seen.
class TestContactQuerySql : public QObject
{
    Q_OBJECT

private slots:
    void page_data()
    {
        QTest::addColumn<ContactQuery>("query");
        QTest::addColumn<QString>("sql");
        const QString limit = u" LIMIT ? OFFSET ?"_s;
        QTest::newRow("all") << ContactQuery {}
                             << u"SELECT c.id FROM contact c ORDER BY c.name_key, c.id"_s + limit;
        ContactQuery search;
        search.search = u"Åsa ob"_s;
        QTest::newRow("search") << search
                                << u"SELECT c.id FROM contact c WHERE instr(c.search_text, ?) > 0"
                                   " AND instr(c.search_text, ?) > 0 ORDER BY c.name_key, c.id"_s
                + limit;
        ContactQuery status;
        status.statuses = {ContactStatus::Active};
        QTest::newRow("one status")
            << status
            << u"SELECT c.id FROM contact c WHERE c.status_rank = ? ORDER BY c.name_key, c.id"_s
                + limit;
        status.sort = {{ContactColumn::Created, true}};
        QTest::newRow("status, newest first")
            << status
            << u"SELECT c.id FROM contact c WHERE +c.status_rank = ?"
               " ORDER BY c.created_at DESC, c.id DESC"_s
                + limit;
        ContactQuery mixed;
        mixed.sort = {{ContactColumn::Company, false}, {ContactColumn::Created, true}};
        QTest::newRow("two keys") << mixed
                                  << u"SELECT c.id FROM contact c ORDER BY c.company_key,"
                                     " c.created_at DESC, c.id DESC"_s
                + limit;
    }

    void page()
    {
        QFETCH(ContactQuery, query);
        QFETCH(QString, sql);
        const auto dialect = sqliteDialect();
        const ContactQuerySql composed(query, QDateTime::currentDateTimeUtc(), *dialect);
        QCOMPARE(composed.page(u"c.id"_s, nullptr, true, false, SearchPlan::WalkOrder).sql, sql);
    }

    void hits_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QVariantList>("binds");
        const QString found = u"SELECT c.id FROM contact c WHERE c.id IN ("_s;
        const QString order = u" ORDER BY c.name_key, c.id LIMIT ? OFFSET ?"_s;
        const QString trigrams
            = u"SELECT rowid FROM contact_search WHERE contact_search MATCH ?)"_s;
        const QString pairs = u"SELECT rowid FROM contact_pairs WHERE contact_pairs MATCH ?)"_s;
        QTest::newRow("one word") << u"Öberg"_s << QString(found + trigrams + order)
                                  << QVariantList {u"\"oberg\""_s};
        QTest::newRow("two words at once") << u"kari haugen"_s << QString(found + trigrams + order)
                                           << QVariantList {u"\"haugen\" AND \"kari\""_s};
        QTest::newRow("a short word is tested on the hits of the long one")
            << u"kari h"_s
            << QString(found + trigrams + u" AND instr(c.search_text, ?) > 0" + order)
            << QVariantList {u"\"kari\""_s, u"h"_s};
        QTest::newRow("short words only")
            << u"ab c"_s << QString(found + pairs + order) << QVariantList {u"6162 AND 63*"_s};
    }

    void hits()
    {
        QFETCH(QString, search);
        QFETCH(QString, sql);
        QFETCH(QVariantList, binds);
        ContactQuery query;
        query.search = search;
        const auto dialect = sqliteDialect();
        const ContactQuerySql composed(query, QDateTime::currentDateTimeUtc(), *dialect);
        const auto page = composed.page(u"c.id"_s, nullptr, true, false, SearchPlan::SortHits);
        QCOMPARE(page.sql, sql);
        QCOMPARE(page.binds, binds);
    }

    void countsOfManyHitsReadNoRow()
    {
        ContactQuery query;
        query.search = u"kari h"_s;
        const auto dialect = sqliteDialect();
        const ContactQuerySql composed(query, QDateTime::currentDateTimeUtc(), *dialect);
        QVERIFY(!composed.count(SearchPlan::WalkOrder).sql.contains(u"FROM contact c"_s));
        QVERIFY(composed.count(SearchPlan::SortHits).sql.contains(u"instr(c.search_text"_s));
    }

    void invitedIsOrderedAsItsIndex()
    {
        ContactQuery query;
        query.sort = {{ContactColumn::Invited, true}};
        const auto dialect = sqliteDialect();
        const ContactQuerySql composed(query, QDateTime::currentDateTimeUtc(), *dialect);
        QCOMPARE(composed.keyColumns(), u"c.invited_at, c.link_expires_at, c.id"_s);
    }

    void ordersWithAnIndex()
    {
        using Column = ContactColumn;
        for (const ContactColumn column : allContactColumns) {
            QVERIFY(isOrderIndexed({{column, false}}));
            QVERIFY(isOrderIndexed({{column, true}}));
        }
        QVERIFY(isOrderIndexed({}));
        QVERIFY(isOrderIndexed({{Column::Company, true}, {Column::Name, true}}));
        QVERIFY(!isOrderIndexed({{Column::Company, true}, {Column::Name, false}}));
        QVERIFY(!isOrderIndexed({{Column::Company, false}, {Column::Created, false}}));
    }

    void hostileTextIsAlwaysBound()
    {
        ContactQuery query;
        query.search = u"'; DROP TABLE contact; --"_s;
        query.company = u"x' OR '1'='1"_s;
        const auto dialect = sqliteDialect();
        const ContactQuerySql composed(query, QDateTime::currentDateTimeUtc(), *dialect);
        for (const auto plan : {SearchPlan::WalkOrder, SearchPlan::SortHits}) {
            const auto page = composed.page(u"c.id"_s, nullptr, true, false, plan);
            QVERIFY(!page.sql.contains(u"drop"_s, Qt::CaseInsensitive));
            QVERIFY(!page.sql.contains(u"'1'"_s));
        }
    }

    void wordsAreFoldedAndLimited()
    {
        QCOMPARE(searchWords(u" ÅSA  öb åsa "_s), (QStringList {u"asa"_s, u"ob"_s}));
        QCOMPARE(searchWords(u"1 2 3 4 5 6 7 8 9 10"_s).size(), 8);
        QVERIFY(searchWords(u"  "_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestContactQuerySql)
#include "tst_contactquerysql.moc"
