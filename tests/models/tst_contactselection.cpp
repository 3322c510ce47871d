#include "models/contactselection.h"
#include "models/contacttablemodel.h"
#include "models/rowselection.h"
#include "tests/models/fakecontacts.h"

#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;
using namespace Qt::StringLiterals;

namespace {

using S = ContactStatus;

struct Bench
{
    Bench()
        : contacts(lifelikeContacts(clock.now()))
        , model(contacts.source(), plainTexts(), clock)
        , selection(model, rows)
    {
        model.setQuery({});
    }
    [[nodiscard]] Contact& person(const QString& name)
    {
        return *std::find_if(contacts.list.begin(), contacts.list.end(),
            [&](const Contact& contact) { return contact.name == name; });
    }
    void select(const QString& name)
    {
        const Contact& contact = person(name);
        rows.add({contact.id.value()}, {static_cast<int>(contact.status)});
    }
    FixedClock clock;
    FakeContacts contacts;
    ContactTableModel model;
    RowSelection rows;
    ContactSelection selection;
};

} // namespace

class ContactSelectionTest : public QObject
{
    Q_OBJECT

private slots:
    void countsByStatus()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        bench.select(u"Nils Berg"_s);
        bench.select(u"Åsa Öberg"_s);
        bench.select(u"Erik Lindqvist"_s);
        const SelectionSummary& summary = bench.selection.summary();
        QCOMPARE(summary.count, 3);
        QCOMPARE(summary.byStatus, (QMap<S, qint64> {{S::Active, 2}, {S::NotActive, 1}}));
        QVERIFY(!summary.single);
        QCOMPARE(summary.ids.size(), size_t(3));
        QVERIFY(std::is_sorted(summary.ids.begin(), summary.ids.end()));
    }

    void knowsTheSingleOne()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        bench.select(u"Nils Berg"_s);
        QVERIFY(bench.selection.summary().single);
        QCOMPARE(bench.selection.summary().single->name, u"Nils Berg"_s);
        QSignalSpy changed(&bench.selection, &ContactSelection::summaryChanged);
        bench.person(u"Nils Berg"_s).status = S::Active;
        bench.model.refreshContacts({bench.person(u"Nils Berg"_s).id});
        QTRY_COMPARE(bench.selection.summary().single->status, S::Active);
        QCOMPARE(bench.selection.summary().byStatus, (QMap<S, qint64> {{S::Active, 1}}));
        QVERIFY(changed.size() > 0);
    }

    void readsTheSingleOneThatIsNotInMemory()
    {
        Bench bench;
        ContactQuery query;
        query.search = u"petit"_s;
        bench.model.setQuery(query);
        QTRY_COMPARE(bench.model.totalRows(), 2);
        bench.select(u"Nils Berg"_s);
        QTRY_VERIFY(bench.selection.summary().single);
        QCOMPARE(bench.selection.summary().single->name, u"Nils Berg"_s);
    }

    void survivesSortFilterAndReload()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        bench.select(u"Nils Berg"_s);
        bench.select(u"Luc Petit"_s);
        const SelectionSummary before = bench.selection.summary();
        bench.model.setSort({{ContactColumn::Created, true}});
        bench.model.reload();
        QTRY_VERIFY(!bench.model.isLoading());
        QVERIFY(bench.selection.summary() == before);
        ContactQuery filter;
        filter.search = u"olsen"_s;
        bench.model.setFilter(filter);
        QTRY_COMPARE(bench.model.totalRows(), 2);
        QVERIFY(bench.selection.summary() == before);
    }

    void allMatchingIsTheQuery()
    {
        Bench bench;
        ContactQuery filter;
        filter.statuses = {S::Active, S::NotActive};
        bench.model.setQuery(filter);
        QTRY_VERIFY(bench.model.isTotalExact() && bench.model.totalRows() == 20);
        bench.rows.selectAll();
        QCOMPARE(bench.selection.summary().count, 20);
        QVERIFY(bench.selection.summary().allMatching);
        QVERIFY(!bench.selection.summary().statusesKnown);
        QTRY_VERIFY(bench.selection.summary().statusesKnown);
        QCOMPARE(bench.selection.summary().byStatus,
            (QMap<S, qint64> {{S::Active, 14}, {S::NotActive, 6}}));
        const ContactId nils = bench.person(u"Nils Berg"_s).id;
        bench.rows.toggle(nils.value(), 0);
        QCOMPARE(bench.selection.summary().count, 19);
        auto ids = bench.selection.allIds();
        QTRY_VERIFY(ids.isFinished());
        const auto read = ids.result();
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(19));
        QVERIFY(std::find(read->begin(), read->end(), nils) == read->end());
    }

    void allMatchingEndsWithAnotherFilter()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        bench.rows.selectAll();
        bench.model.setSort({{ContactColumn::Email, false}});
        QTRY_VERIFY(!bench.model.isLoading());
        QCOMPARE(bench.selection.summary().count, 30);
        ContactQuery filter;
        filter.search = u"olsen"_s;
        bench.model.setFilter(filter);
        QTRY_COMPARE(bench.model.totalRows(), 2);
        QCOMPARE(bench.selection.summary().count, 0);
    }

    void forgetsWhatIsGone()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        bench.select(u"Nils Berg"_s);
        bench.select(u"Luc Petit"_s);
        const ContactId nils = bench.person(u"Nils Berg"_s).id;
        bench.contacts.list.erase(
            std::find_if(bench.contacts.list.begin(), bench.contacts.list.end(),
                [nils](const Contact& contact) { return contact.id == nils; }));
        bench.model.refreshContacts({nils});
        QTRY_COMPARE(bench.selection.summary().count, 1);
        QTRY_VERIFY(bench.selection.summary().single);
        QCOMPARE(bench.selection.summary().single->name, u"Luc Petit"_s);
    }
};

QTEST_GUILESS_MAIN(ContactSelectionTest)
#include "tst_contactselection.moc"
