#include "models/contacttablemodel.h"
#include "tests/models/fakecontacts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<kontorist::ContactSortKey>)

namespace {

using C = ContactColumn;
using Sort = std::vector<ContactSortKey>;

struct Bench
{
    Bench()
        : contacts(lifelikeContacts(clock.now()))
        , model(contacts.source(), plainTexts(), clock)
    {
        model.setQuery({});
    }
    FixedClock clock;
    FakeContacts contacts;
    ContactTableModel model;
    QAbstractItemModelTester tester {
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QModelIndex cell(qint64 row, C column) const
    {
        return model.index(model.windowRow(row), static_cast<int>(column));
    }
    [[nodiscard]] Contact& person(const QString& name)
    {
        return *std::find_if(contacts.list.begin(), contacts.list.end(),
            [&](const Contact& contact) { return contact.name == name; });
    }
};

} // namespace

class ContactTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void giveTextsAndRoles()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        const qint64 row = bench.model.cachedRow(bench.person(u"Søren Kjærgaard"_s).id.value());
        QCOMPARE(bench.cell(row, C::Name).data().toString(), u"Søren Kjærgaard"_s);
        QCOMPARE(bench.cell(row, C::Email).data().toString(), u"–"_s);
        QVERIFY(bench.cell(row, C::Email).data(ContactTableModel::MissingRole).toBool());
        QCOMPARE(bench.cell(row, C::Status).data().toString(), u"UNREGISTERED"_s);
        QCOMPARE(bench.cell(row, C::Status).data(Qt::AccessibleTextRole).toString(),
            u"Status: UNREGISTERED"_s);
        QCOMPARE(bench.cell(row, C::Invited).data().toString(), u"–"_s);
        QCOMPARE(bench.cell(row, C::Name).data(PagedTableModel::SortRole).toString(),
            u"soren kjaergaard"_s);
        const qint64 kari = bench.model.cachedRow(bench.person(u"Kari Olsen"_s).id.value());
        QCOMPARE(bench.cell(kari, C::Status).data(ContactTableModel::InvitationRole).toInt(),
            static_cast<int>(InvitationState::ExpiredLink));
        QVERIFY(!(bench.model.flags(bench.cell(0, C::Name)) & Qt::ItemIsEditable));
    }

    void filterKeepsTheOrder()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        bench.model.setSort({{C::Company, true}});
        ContactQuery filter;
        filter.search = u"oberg"_s;
        bench.model.setFilter(filter);
        QTRY_COMPARE(bench.model.totalRows(), 2);
        QCOMPARE(bench.model.shownQuery().sort, (Sort {{C::Company, true}}));
    }

    void marksSeveralKeysInTheHeader()
    {
        Bench bench;
        bench.model.setSort({{C::Status, false}, {C::Name, true}});
        const auto text = [&](C column, int role) {
            return bench.model.headerData(static_cast<int>(column), Qt::Horizontal, role)
                .toString();
        };
        QVERIFY(text(C::Status, Qt::DisplayRole).endsWith(u" ①"_s));
        QVERIFY(text(C::Name, Qt::DisplayRole).endsWith(u" ②"_s));
        QCOMPARE(text(C::Name, Qt::AccessibleTextRole), u"2 of 2"_s);
        bench.model.setSort({{C::Status, false}});
        QVERIFY(!text(C::Status, Qt::DisplayRole).contains(u'①'));
    }

    void refreshesARowInItsPlace()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        QCoreApplication::processEvents();
        Contact& nils = bench.person(u"Nils Berg"_s);
        nils.status = ContactStatus::Active;
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        const int rowCalls = bench.contacts.calls[u"rows"_s];
        bench.model.refreshContacts({nils.id});
        QTRY_COMPARE(bench.model.cachedContact(nils.id)->status, ContactStatus::Active);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(
            changed.front().at(0).toModelIndex().row(), changed.front().at(1).toModelIndex().row());
        QCOMPARE(bench.model.tagAt(bench.model.cachedRow(nils.id.value())),
            static_cast<int>(ContactStatus::Active));
        QCoreApplication::processEvents();
        QCOMPARE(bench.contacts.calls[u"rows"_s], rowCalls);
    }

    void reloadsWhenARowMoves()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        Contact& nils = bench.person(u"Nils Berg"_s);
        nils.name = u"Aaron Berg"_s;
        bench.model.refreshContacts({nils.id});
        QTRY_COMPARE(bench.model.idAt(0), nils.id.value());
    }

    void dropsARowThatNoLongerMatches()
    {
        Bench bench;
        ContactQuery filter;
        filter.statuses = {ContactStatus::NotActive};
        bench.model.setFilter(filter);
        QTRY_VERIFY(bench.model.isTotalExact() && bench.model.totalRows() == 6);
        Contact& nils = bench.person(u"Nils Berg"_s);
        nils.status = ContactStatus::Active;
        bench.model.refreshContacts({nils.id});
        QTRY_COMPARE(bench.model.totalRows(), 5);
    }

    void tellsWhatIsGone()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        const ContactId id = bench.contacts.list.front().id;
        bench.contacts.list.erase(bench.contacts.list.begin());
        QSignalSpy gone(&bench.model, &ContactTableModel::contactsGone);
        bench.model.refreshContacts({id});
        QTRY_COMPARE(bench.model.totalRows(), 29);
        QCOMPARE(gone.size(), 1);
    }

    void reloadKeepsTheFirstVisibleRow()
    {
        const FixedClock clock;
        std::vector<Contact> many;
        for (int i = 0; i < 2000; ++i) {
            Contact contact;
            contact.id = ContactId(i + 1);
            contact.name = u"m%1"_s.arg(i, 6, 10, QChar(u'0'));
            many.push_back(contact);
        }
        FakeContacts contacts(many);
        ContactTableModel model(contacts.source(), plainTexts(), clock);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.totalRows(), 2000);
        model.showRows(1000, 30);
        QTRY_VERIFY(model.isLoaded(1000, 30));
        for (int i = 0; i < 5; ++i) {
            Contact contact;
            contact.id = ContactId(9000 + i);
            contact.name = u"a%1"_s.arg(i);
            contacts.list.push_back(contact);
        }
        QSignalSpy shifted(&model, &PagedTableModel::rowsShifted);
        model.reload();
        QTRY_COMPARE(shifted.size(), 1);
        QCOMPARE(shifted.front().front().toLongLong(), 5);
        QCOMPARE(model.totalRows(), 2005);
        QCOMPARE(model.idAt(1005), 1001);
    }

    void jumpsToWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("letter") << u"k"_s << u"Kari Olsen"_s;
        QTest::newRow("folded") << u"LUK"_s << u"Łukasz Wiśniewski"_s;
        QTest::newRow("not inside") << u"berg"_s << QString();
    }
    void jumpsToWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 30);
        auto future = bench.model.findTyped(typed, 0, {});
        QTRY_VERIFY(future.isFinished());
        if (name.isEmpty()) {
            QVERIFY(!future.result());
        } else {
            QVERIFY(future.result());
            QCOMPARE(bench.model.contactAt(*future.result())->name, name);
        }
    }
};

QTEST_GUILESS_MAIN(ContactTableModelTest)
#include "tst_contacttablemodel.moc"
