#include "base/futures.h"
#include "base/strongid.h"
#include "models/recordselection.h"
#include "models/recordtablemodel.h"
#include "ui/table/recordtableview.h"
#include "ui/table/tablegrid.h"
#include "ui/table/tableheader.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

using NoteId = StrongId<struct TestNoteTag>;

/// A record of its own, to show what any later table needs: a row, a query, a model, a description.
struct Note
{
    NoteId id;
    QString title;
    int state = 0;
    bool old = false;
};

struct NoteQuery
{
    QString search;
    SortKey sort;
    friend bool operator==(const NoteQuery&, const NoteQuery&) = default;
    [[nodiscard]] bool hasFilter() const { return !search.isEmpty(); }
};

NoteQuery withOrderOf(NoteQuery query, const NoteQuery& other)
{
    query.sort = other.sort;
    return query;
}

class NoteModel : public TypedTableModel<Note, NoteQuery, NoteId>
{
public:
    using TypedTableModel::TypedTableModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }

protected:
    [[nodiscard]] std::vector<SortKey> keysOf(const NoteQuery& query) const override
    {
        return {query.sort};
    }
    [[nodiscard]] NoteQuery withKeys(
        NoteQuery query, const std::vector<SortKey>& keys) const override
    {
        query.sort = keys.front();
        return query;
    }
    [[nodiscard]] QVariant sortValue(const Note& note, int) const override { return note.title; }
    [[nodiscard]] QString nameOf(const Note& note) const override { return note.title; }
    [[nodiscard]] bool isSubduedRow(const Note& note) const override { return note.old; }
    [[nodiscard]] Tag tagger() const override
    {
        return [](const Note& note) { return note.state; };
    }
};

class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 5, 5), QTime(9, 0), Qt::UTC);
    }
};

RecordTexts<Note> texts()
{
    RecordTexts<Note> words;
    words.column = [](int column) -> QString { return u"column %1"_s.arg(column); };
    words.text = [](const Note& note, int column, const QDateTime&) -> QString {
        return column == 0 ? note.title : column == 1 ? u"state"_s : QString();
    };
    words.spoken = words.text;
    words.toolTip = words.text;
    words.note = [](const Note& note, int column, const QDateTime&) -> QString {
        return column == 0 && note.old ? u"Old"_s : QString();
    };
    words.spokenHeader = [](int, int, int, bool) { return QString(); };
    words.missing = u"–"_s;
    return words;
}

struct Bench
{
    std::vector<Note> notes {{NoteId(1), u"Öberg"_s, 0, false}, {NoteId(2), u"Olsen"_s, 1, true}};
    StandingClock clock;
    Theme theme;
    NoteModel model;
    QAbstractItemModelTester tester {
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    RecordTableView view;

    Bench()
        : model(source(), texts(), clock, nullptr)
        , view(model, theme, spec())
    {
        view.resize(900, 300);
        view.show();
        model.setFilter({});
    }

    RecordSource<Note, NoteQuery, NoteId> source()
    {
        RecordSource<Note, NoteQuery, NoteId> from;
        const auto matching = [this](const NoteQuery& query) {
            std::vector<Note> found;
            std::copy_if(notes.begin(), notes.end(), std::back_inserter(found),
                [&](const Note& note) { return foldText(note.title).contains(query.search); });
            return found;
        };
        from.rows = [matching](const NoteQuery& query, qint64, int, const CancelToken&) {
            return readyResult<std::vector<Note>>(matching(query));
        };
        from.count = [matching](const NoteQuery& query, const CancelToken&) {
            return readyResult<qint64>(std::ssize(matching(query)));
        };
        from.position = [](const NoteQuery&, NoteId id, const CancelToken&) {
            return readyResult<qint64>(id.value() - 1);
        };
        from.byIds
            = [this](const std::vector<NoteId>&) { return readyResult<std::vector<Note>>(notes); };
        return from;
    }

    static RecordTableSpec spec()
    {
        RecordTableSpec spec;
        for (const QString& id : {u"title"_s, u"state"_s, u"empty"_s}) {
            ColumnSpec column;
            column.id = id;
            column.title = [id] { return id; };
            column.canSort = id != "empty"_L1;
            spec.columns.columns.push_back(column);
        }
        spec.look.chipColumn = 1;
        spec.look.chips = []() -> std::vector<RecordLook::Chip> {
            return {{ChipKind::Active, u"Active"_s}, {ChipKind::Declined, u"Declined"_s}};
        };
        spec.look.searched = {0};
        spec.look.noteChips = {0};
        spec.tableName = [] { return u"Notes"_s; };
        spec.headerName = [] { return u"Columns"_s; };
        spec.emptyTitle = [] { return u"No notes yet"_s; };
        spec.emptyText = [] { return u"Write one."_s; };
        spec.addText = [] { return u"Add note"_s; };
        spec.noMatch = [] { return u"Nothing matches"_s; };
        spec.renewWords = [] {};
        return spec;
    }

    /// Whether a pixel of exactly this colour is in the cell.
    [[nodiscard]] bool hasColour(int row, int column, const QColor& colour)
    {
        const QImage image = view.grid().viewport()->grab().toImage();
        const QRect cell = view.grid().visualRect(model.index(row, column));
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x) {
                if (image.pixelColor(x, y).rgb() == colour.rgb()) {
                    return true;
                }
            }
        }
        return false;
    }
};

} // namespace

class TestRecordTableView : public QObject
{
    Q_OBJECT

private slots:
    void paintsChipsMarksAndNotes()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 2);
        const Tokens& tokens = bench.theme.tokens();
        QVERIFY(bench.hasColour(0, 1, tokens.active.background));
        QVERIFY(bench.hasColour(1, 1, tokens.expired.background));
        // The chip behind the name of an old one, and only there.
        QVERIFY(bench.hasColour(1, 0, tokens.neutral.background));
        QVERIFY(!bench.hasColour(0, 0, tokens.neutral.background));
        QVERIFY(!bench.hasColour(0, 0, tokens.searchHighlight));
        NoteQuery search;
        search.search = u"o"_s;
        bench.model.setFilter(search);
        QTRY_COMPARE(bench.model.shownQuery().search, u"o"_s);
        QVERIFY(bench.hasColour(0, 0, tokens.searchHighlight));
    }

    void tintsOnlyTheRowUnderTheMouse()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowExposed(&bench.view));
        QTRY_COMPARE(bench.model.totalRows(), 2);
        const QRgb base = bench.view.grid().palette().color(QPalette::Base).rgb();
        const auto corner = [&](int row) {
            const QRect cell = bench.view.grid().visualRect(bench.model.index(row, 2));
            return bench.view.grid()
                .viewport()
                ->grab()
                .toImage()
                .pixelColor(cell.right() - 3, cell.bottom() - 3)
                .rgb();
        };
        // Sent to the table itself: where the pointer of the screen happens to be does not matter.
        // The first row is the current one once the window has the focus; that colours it, too.
        auto* viewport = bench.view.grid().viewport();
        const auto untinted = [&] {
            QEvent leave(QEvent::Leave);
            QCoreApplication::sendEvent(viewport, &leave);
            return corner(1) == base;
        };
        QTRY_VERIFY(untinted());
        const auto tinted = [&] {
            const QPointF at = bench.view.grid().visualRect(bench.model.index(1, 0)).center();
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton,
                Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(viewport, &move);
            const QRgb first = corner(0);
            QEvent leave(QEvent::Leave);
            const QRgb second = corner(1);
            QCoreApplication::sendEvent(viewport, &leave);
            return second != base && corner(1) == base && corner(0) == first;
        };
        QTRY_VERIFY(tinted());
    }

    void sortsOnlyByColumnsThatHaveAnOrder()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 2);
        const auto click = [&](int section) {
            auto& header = bench.view.header();
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                {header.sectionViewportPosition(section) + 20, header.height() / 2});
        };
        click(1);
        QVERIFY(bench.model.sortKeys() == (std::vector<SortKey> {{1, false}}));
        click(2);
        QVERIFY(bench.model.sortKeys() == (std::vector<SortKey> {{1, false}}));
    }

    void saysWhatIsMissing()
    {
        Bench bench;
        bench.notes.clear();
        bench.model.reload();
        QTRY_COMPARE(bench.view.overlay().kind(), TableOverlay::Kind::Empty);
        QCOMPARE(bench.view.overlay().title(), u"No notes yet"_s);
        QSignalSpy add(&bench.view, &ColumnTableView::addRequested);
        bench.view.overlay().findChild<QPushButton*>(u"add"_s)->click();
        QCOMPARE(add.size(), 1);
        QCOMPARE(bench.view.grid().accessibleName(), u"Notes"_s);
    }

    void selectsOne()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 2);
        QSignalSpy changed(&bench.view.records(), &RecordSelection::changed);
        bench.view.goToRow(1);
        QCOMPARE(bench.view.records().singleId(), 2);
        QVERIFY(!changed.isEmpty());
    }

    /// A table that gets the focus gets a current row from Qt: no reason to stay there.
    void focusDoesNotEndAGoTo()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.totalRows(), 2);
        bench.view.goToId(2);
        auto& grid = bench.view.grid();
        grid.selectionModel()->setCurrentIndex(
            grid.model()->index(0, 0), QItemSelectionModel::NoUpdate);
        QTRY_COMPARE(bench.view.records().singleId(), 2);
    }
};

QTEST_MAIN(TestRecordTableView)
#include "tst_recordtableview.moc"
