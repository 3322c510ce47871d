#include "models/contacttablemodel.h"
#include "tests/models/fakecontacts.h"
#include "ui/table/contacttableview.h"
#include "ui/table/contactwords.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/tablegrid.h"
#include "ui/table/tableheader.h"
#include "ui/table/tableoverlay.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kontorist;
using namespace kontorist::test;
using namespace Qt::StringLiterals;

namespace {

using Replies = FakeContacts::Replies;

template <class Contents>
struct Bench
{
    explicit Bench(Contents contents)
        : contacts(std::move(contents))
        , model(contacts.source(), contactTexts(), clock)
    {
        auto* column = new QVBoxLayout(&window);
        before = new QLineEdit(&window);
        view = new ContactTableView(model, theme, &window);
        after = new QLineEdit(&window);
        column->addWidget(before);
        column->addWidget(view, 1);
        column->addWidget(after);
        window.resize(1100, 700);
        window.show();
        model.setQuery({});
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view->grid(), key, modifiers);
    }
    void click(qint64 row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const int y
            = view->grid().rowViewportPosition(model.windowRow(row)) + view->rowHeight() / 2;
        QTest::mouseClick(view->grid().viewport(), Qt::LeftButton, modifiers, {60, y});
    }
    void clickHeader(ContactColumn column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto& header = view->header();
        const int section = static_cast<int>(column);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers,
            {header.sectionViewportPosition(section) + 20, header.height() / 2});
    }
    [[nodiscard]] qint64 count() const { return view->summary().count; }
    /// Rows that the inner view paints as selected.
    [[nodiscard]] QList<qint64> paintedSelection() const
    {
        QList<qint64> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (view->grid().selectionModel()->isRowSelected(row)) {
                rows << model.windowTop() + row;
            }
        }
        return rows;
    }

    FixedClock clock;
    Theme theme;
    FakeContacts contacts;
    ContactTableModel model;
    QAbstractItemModelTester tester {
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QWidget window;
    QLineEdit* before;
    ContactTableView* view;
    QLineEdit* after;
};

using Many = Bench<qint64>;
using Few = Bench<std::vector<Contact>>;

int section(ContactColumn column)
{
    return static_cast<int>(column);
}

std::vector<Contact> people()
{
    return lifelikeContacts(FixedClock().now());
}

} // namespace

class ContactTableViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void movesThroughAMillionRows_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::newRow("1,000,000") << qint64(1'000'000);
        QTest::newRow("10,000,000") << qint64(10'000'000);
        QTest::newRow("200,000,000, beyond an int of pixels") << qint64(200'000'000);
    }
    void movesThroughAMillionRows()
    {
        QFETCH(qint64, rows);
        Many bench(rows);
        QTRY_VERIFY(bench.model.isTotalExact());
        const int page = bench.view->visibleRows() - 1;
        QVERIFY(page > 5);
        bench.key(Qt::Key_Down);
        QCOMPARE(bench.view->currentRow(), 0);
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_PageDown);
        QCOMPARE(bench.view->currentRow(), 1 + page);
        bench.key(Qt::Key_End);
        QCOMPARE(bench.view->currentRow(), rows - 1);
        QTRY_COMPARE(bench.view->currentId(), rows);
        QTRY_COMPARE(bench.paintedSelection(), QList<qint64> {rows - 1});
        QCOMPARE(bench.view->scrollBar().value(), bench.view->scrollBar().maximum());
        QTRY_VERIFY(bench.model.windowRow(rows - 1) >= 0);
        const int bottom = bench.view->grid().rowViewportPosition(bench.model.windowRow(rows - 1))
            + bench.view->rowHeight();
        QCOMPARE(bottom, bench.view->grid().viewport()->height());
        bench.key(Qt::Key_Up);
        bench.key(Qt::Key_PageUp);
        QCOMPARE(bench.view->currentRow(), rows - 2 - page);
        bench.key(Qt::Key_Home);
        QCOMPARE(bench.view->currentRow(), 0);
        QCOMPARE(bench.view->firstVisibleRow(), 0);
        QVERIFY(bench.model.rowCount() <= 192);
    }

    void scrollBarReachesEveryPlace()
    {
        Many bench(10'000'000);
        QTRY_VERIFY(bench.model.isTotalExact());
        auto& bar = bench.view->scrollBar();
        for (const int percent : {50, 99, 3, 77}) {
            bar.setValue(static_cast<int>(qint64(bar.maximum()) * percent / 100));
            const qint64 first = bench.view->firstVisibleRow();
            QVERIFY(qAbs(first - 100'000LL * percent) < 2000);
            QTRY_COMPARE(bench.view->grid().rowAt(1) + bench.model.windowTop(), first);
            QTRY_COMPARE(bench.model.idAt(first), first + 1);
        }
    }

    void paintsOnceWhereThePageComesInTime()
    {
        Many bench(1'000'000);
        QTRY_VERIFY(bench.model.isTotalExact());
        int whole = 0;
        int moves = 0;
        connect(bench.view, &WindowedTableView::viewportMoved, this, [&] {
            ++moves;
            const qint64 first = bench.view->firstVisibleRow();
            whole += bench.model.isLoaded(first, bench.view->visibleRows()) ? 1 : 0;
        });
        for (int jump = 1; jump <= 20; ++jump) {
            const int before = moves;
            bench.view->scrollToRow(jump * 40'000);
            // The window has not moved yet: no placeholder was shown.
            QVERIFY(bench.model.windowRow(jump * 40'000) < 0);
            QTRY_VERIFY(moves > before);
        }
        // On a busy machine a few milliseconds may be lost anywhere.
        QVERIFY2(whole >= 12, qPrintable(QString::number(whole)));
    }

    void showsPlaceholdersWhereThePageIsLate()
    {
        Many bench(1'000'000);
        QTRY_VERIFY(bench.model.isTotalExact());
        bench.contacts.replies = Replies::ByHand;
        bench.view->scrollToRow(500'000);
        QTRY_VERIFY(bench.model.windowRow(500'000) >= 0);
        QVERIFY(!bench.model.isLoaded(500'000, 20));
        bench.contacts.replies = Replies::AtOnce;
        bench.contacts.replyAll();
        QTRY_VERIFY(bench.model.isLoaded(500'000, 20));
    }

    void extendsWithShift()
    {
        Many bench(100'000);
        QTRY_VERIFY(bench.model.isTotalExact());
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Down, Qt::ShiftModifier);
        bench.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.count(), 3);
        bench.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(bench.count(), 2);
        bench.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(bench.count(), 2);
        QCOMPARE(bench.view->currentRow(), 2);
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.count(), 3);
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.count(), 2);
    }

    void readsIdsOfARangeItHasNotSeen()
    {
        Many bench(100'000);
        QTRY_VERIFY(bench.model.isTotalExact());
        bench.view->goToRow(10);
        bench.view->scrollToRow(30'000);
        QTRY_VERIFY(bench.model.windowRow(30'005) >= 0);
        bench.click(30'005, Qt::ShiftModifier);
        QTRY_COMPARE(bench.count(), 30'005 - 10 + 1);
        QVERIFY(bench.view->selection().contains(12'345));
        QVERIFY(!bench.view->selection().contains(10));
        QCOMPARE(bench.view->summary().byStatus.size(), 4);
        bench.click(30'001, Qt::ControlModifier);
        QCOMPARE(bench.count(), 30'005 - 10);
    }

    void selectsAllThatMatch()
    {
        Many bench(1'000'000);
        QTRY_VERIFY(bench.model.isTotalExact());
        const int calls = bench.contacts.calls[u"rows"_s];
        bench.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bench.count(), 1'000'000);
        QVERIFY(bench.view->summary().allMatching);
        QCOMPARE(bench.contacts.calls[u"rows"_s], calls);
        bench.view->scrollToRow(700'000);
        QTRY_VERIFY(bench.model.windowRow(700'003) >= 0);
        QTRY_COMPARE(bench.paintedSelection().size(), bench.model.rowCount());
        bench.click(700'003, Qt::ControlModifier);
        QCOMPARE(bench.count(), 999'999);
        QVERIFY(!bench.paintedSelection().contains(700'003));
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.count(), 0);
        QTRY_VERIFY(bench.paintedSelection().isEmpty());
    }

    void homeToEndIsAll()
    {
        Many bench(5000);
        QTRY_VERIFY(bench.model.isTotalExact());
        bench.key(Qt::Key_Home);
        bench.key(Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(bench.view->summary().allMatching);
        QCOMPARE(bench.count(), 5000);
    }

    void selectionSurvivesScrollSortAndReload()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        bench.view->goToContact(ContactId(2));
        QTRY_COMPARE(bench.count(), 1);
        const qint64 row = bench.view->currentRow();
        bench.clickHeader(ContactColumn::Created);
        QTRY_VERIFY(!bench.model.isLoading());
        QTRY_VERIFY(bench.view->currentRow() != row);
        QCOMPARE(bench.view->currentId(), 2);
        QVERIFY(bench.view->summary().single);
        QCOMPARE(bench.view->summary().single->id, ContactId(2));
        QTRY_COMPARE(bench.paintedSelection(), QList<qint64> {bench.model.cachedRow(2)});
        bench.model.reload();
        QTRY_VERIFY(!bench.model.isLoading());
        QTRY_COMPARE(bench.paintedSelection(), QList<qint64> {bench.model.cachedRow(2)});
    }

    void reloadDoesNotMoveWhatIsOnTheScreen()
    {
        std::vector<Contact> many;
        for (int i = 0; i < 3000; ++i) {
            Contact contact;
            contact.id = ContactId(i + 1);
            contact.name = u"m%1"_s.arg(i, 6, 10, QChar(u'0'));
            many.push_back(contact);
        }
        Few bench(many);
        QTRY_COMPARE(bench.model.totalRows(), 3000);
        bench.view->goToRow(1500);
        QTRY_COMPARE(bench.view->currentId(), 1501);
        bench.view->scrollToRow(1495);
        QTRY_COMPARE(bench.view->grid().rowAt(1) + bench.model.windowTop(), 1495);
        Contact first;
        first.id = ContactId(9999);
        first.name = u"a"_s;
        bench.contacts.list.push_back(first);
        bench.model.reload();
        QTRY_COMPARE(bench.model.totalRows(), 3001);
        QTRY_COMPARE(bench.model.idAt(bench.view->firstVisibleRow()), 1496);
        QCOMPARE(bench.view->currentRow(), 1501);
        QCOMPARE(bench.view->currentId(), 1501);
        QTRY_COMPARE(bench.paintedSelection(), QList<qint64> {1501});
    }

    void oldSelectionIsGoneWhileTheNewOneIsOnItsWay()
    {
        Many bench(100'000);
        QTRY_VERIFY(bench.model.isTotalExact());
        bench.key(Qt::Key_Down);
        QCOMPARE(bench.count(), 1);
        bench.contacts.replies = Replies::ByHand;
        bench.key(Qt::Key_End);
        QCOMPARE(bench.count(), 0);
        QTRY_VERIFY((bench.contacts.replyAll(), bench.count() == 1));
        QCOMPARE(bench.view->summary().singleId, ContactId(100'000));
    }

    void sortsByHeaderClicks()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        using Sort = std::vector<ContactSortKey>;
        using C = ContactColumn;
        bench.clickHeader(C::Status);
        QVERIFY(bench.model.query().sort == (Sort {{C::Status, false}}));
        bench.clickHeader(C::Company, Qt::ShiftModifier);
        QVERIFY(bench.model.query().sort == (Sort {{C::Status, false}, {C::Company, false}}));
        QVERIFY(bench.view->columns().sort() == bench.model.sortKeys());
        bench.clickHeader(C::Company);
        QVERIFY(bench.model.query().sort == (Sort {{C::Company, false}}));
        bench.clickHeader(C::Company);
        QVERIFY(bench.model.query().sort == (Sort {{C::Company, true}}));
        bench.clickHeader(C::Company);
        QVERIFY(bench.model.query().sort == (Sort {{C::Name, false}}));
    }

    void entersAndActivates()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        QSignalSpy activated(bench.view, &ContactTableView::activated);
        bench.view->goToContact(ContactId(5));
        QTRY_COMPARE(bench.view->currentId(), 5);
        bench.key(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().value<ContactId>(), ContactId(5));
        QTest::mouseDClick(bench.view->grid().viewport(), Qt::LeftButton, {}, {50, 10});
        QCOMPARE(activated.size(), 2);
    }

    void jumpsToTypedLetters()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        QTest::keyClicks(&bench.view->grid(), u"lu"_s);
        QTRY_VERIFY(bench.view->currentId() != 0);
        QTRY_VERIFY(bench.view->summary().single);
        QVERIFY(bench.view->summary().single->name.startsWith(u"Lu"_s)
            || bench.view->summary().single->name.startsWith(u"Łu"_s));
    }

    void goesToAContactThatWasJustAdded()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        Contact added;
        added.id = ContactId(77);
        added.name = u"Mia Moe"_s;
        bench.contacts.list.push_back(added);
        bench.model.reload();
        bench.view->goToContact(added.id);
        QTRY_COMPARE(bench.view->summary().singleId, added.id);
        QCOMPARE(bench.view->currentId(), 77);
    }

    void goesToAPlaceBeforeTheTotalIsKnown()
    {
        Many bench(100'000);
        bench.contacts.replies = Replies::ByHand;
        bench.view->goToContact(ContactId(50'001));
        QTRY_VERIFY((bench.contacts.replyAll(), bench.view->currentId() == 50'001));
        QTRY_COMPARE(bench.paintedSelection(), QList<qint64> {50'000});
    }

    void tabLeaves()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.view->setFocus();
        QVERIFY(bench.view->grid().hasFocus());
        bench.key(Qt::Key_Tab);
        QVERIFY(bench.after->hasFocus());
        bench.view->setFocus();
        bench.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(bench.before->hasFocus());
    }

    void contextMenuSelectsTheRow()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        QSignalSpy menu(bench.view, &WindowedTableView::contextMenuRequested);
        const QPoint at(40, bench.view->grid().rowViewportPosition(4) + 3);
        QTest::mouseClick(bench.view->grid().viewport(), Qt::RightButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, {});
        QCoreApplication::sendEvent(bench.view->grid().viewport(), &event);
        QCOMPARE(menu.size(), 1);
        QCOMPARE(menu.front().front().toLongLong(), bench.model.idAt(4));
        QCOMPARE(bench.view->summary().singleId.value(), bench.model.idAt(4));
    }

    void selectionFromAssistiveTechnologyCounts()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        auto* inner = bench.view->grid().selectionModel();
        inner->select(
            bench.model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(bench.view->summary().singleId.value(), bench.model.idAt(3));
        inner->select(
            bench.model.index(3, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(bench.count(), 0);
    }

    void saysWhatIsMissing()
    {
        Few bench(std::vector<Contact> {});
        auto& overlay = bench.view->overlay();
        QTRY_COMPARE(overlay.kind(), TableOverlay::Kind::Empty);
        QSignalSpy add(bench.view, &ContactTableView::addRequested);
        overlay.findChild<QPushButton*>(u"addContact"_s)->click();
        QCOMPARE(add.size(), 1);
        ContactQuery filter;
        filter.search = u"berg"_s;
        filter.statuses = {ContactStatus::NotActive};
        bench.model.setFilter(filter);
        QTRY_COMPARE(overlay.kind(), TableOverlay::Kind::NoMatch);
        QCOMPARE(overlay.title(), u"Nothing matches “berg” in Not active"_s);
        QSignalSpy clear(bench.view, &ContactTableView::clearFiltersRequested);
        overlay.findChild<QPushButton*>(u"clearFilters"_s)->click();
        QCOMPARE(clear.size(), 1);
        bench.contacts.failing = makeError(ErrorCode::Unavailable, u"no-connection"_s);
        bench.model.reload();
        QTRY_COMPARE(overlay.kind(), TableOverlay::Kind::Offline);
        bench.contacts.failing.reset();
        bench.contacts.list = people();
        overlay.findChild<QPushButton*>(u"retry"_s)->click();
        QTRY_COMPARE(overlay.kind(), TableOverlay::Kind::None);
        QCOMPARE(bench.model.totalRows(), 2);
    }

    void columnsFollowTheirDescription()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        auto& header = bench.view->header();
        auto& columns = bench.view->columns();
        columns.setPlace(section(ContactColumn::Created), 0);
        QCOMPARE(header.logicalIndex(0), static_cast<int>(ContactColumn::Created));
        columns.setVisible(section(ContactColumn::Email), false);
        QVERIFY(header.isSectionHidden(static_cast<int>(ContactColumn::Email)));
        header.moveSection(0, 3);
        QCOMPARE(columns.columns()[3].column, section(ContactColumn::Created));
        header.resizeSection(static_cast<int>(ContactColumn::Name), 333);
        const int width = header.sectionSize(static_cast<int>(ContactColumn::Name));
        QVERIFY(columns.column(section(ContactColumn::Name)).width > 0);
        bench.window.resize(1400, 700);
        QTRY_COMPARE(header.sectionSize(static_cast<int>(ContactColumn::Name)), width);
        columns.reset();
        QVERIFY(!header.isSectionHidden(static_cast<int>(ContactColumn::Email)));
        columns.setDensity(Density::Comfortable);
        QVERIFY(bench.view->rowHeight() >= 36);
        QCOMPARE(bench.view->grid().rowHeight(0), bench.view->rowHeight());
    }

    void isNamedForScreenReaders()
    {
        Few bench(people());
        QTRY_COMPARE(bench.model.totalRows(), 30);
        QCOMPARE(bench.view->grid().accessibleName(), u"Contacts"_s);
        const qint64 row = bench.model.cachedRow(2);
        const QString spoken
            = bench.model.index(bench.model.windowRow(row), static_cast<int>(ContactColumn::Status))
                  .data(Qt::AccessibleTextRole)
                  .toString();
        QCOMPARE(spoken, u"Status: Not active, invited 3 May, link valid until 10 May"_s);
    }
};

QTEST_MAIN(ContactTableViewTest)
#include "tst_contacttableview.moc"
