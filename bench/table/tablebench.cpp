#include "bench/table/tablebench.h"

#include "models/contacttablemodel.h"
#include "storage/contactquerysql.h"
#include "storage/contactrepository.h"
#include "ui/table/contacttableview.h"
#include "ui/table/searchbox.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/tablegrid.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <future>

namespace kontorist::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void press(QWidget& widget, int key, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &up);
}

/// Frequent, rare, foreign letters, two words, a part of an address, nothing at all.
const QStringList& typedWords()
{
    static const QStringList words {u"andersson"_s, u"Öberg"_s, u"kowalska"_s, u"élodie"_s,
        u"xyzzy"_s, u"strøm"_s, u"kari haugen"_s, u"@tryck"_s, u"gra"_s, u"q"_s, u"müller"_s,
        u"jean-luc"_s};
    return words;
}

/// ORDER BY … LIMIT 200 with nothing around it, on a connection whose first query is done.
double bareSort(const QString& databasePath, const ContactQuery& query)
{
    const auto connection = DbConnection::open({databasePath, true}, sqliteDialect());
    if (!connection) {
        return 0;
    }
    ContactRepository contacts(**connection);
    const ContactQuerySql sql(query, {}, (*connection)->dialect());
    auto page = sql.page(ContactRepository::columns(), nullptr, true, false, SearchPlan::WalkOrder);
    page.binds << 200 << 0;
    (void)contacts.load(ContactId(1));
    QElapsedTimer timer;
    timer.start();
    return contacts.select(page) ? millis(timer) : 0;
}

} // namespace

TableBench::TableBench(const QString& databasePath, qint64 rows)
    : m_rows(rows)
    , m_open(m_window.open(databasePath))
{
    if (m_open) {
        m_watch = std::make_unique<PaintWatch>(
            m_window.table().grid().viewport(), [this] { return m_window.showsRealRows(); });
        settle();
        m_heart.restart();
    }
}

void TableBench::settle()
{
    // Numbers of the navigation and the places far away come a moment after the rows;
    // the user has not moved yet.
    QElapsedTimer timer;
    timer.start();
    turnUntil([&] { return timer.elapsed() > 600 + m_rows / 5000; });
}

double TableBench::timed(const std::function<void()>& step)
{
    const int before = m_watch->real;
    QElapsedTimer timer;
    timer.start();
    step();
    turnUntil([&] { return m_watch->real > before; });
    return millis(timer);
}

double TableBench::jump()
{
    m_random = m_random * 6364136223846793005ULL + 1442695040888963407ULL;
    auto& bar = m_window.table().scrollBar();
    const auto to = static_cast<int>((m_random >> 20) % static_cast<quint64>(bar.maximum()));
    return timed([&] { bar.setValue(to); });
}

void TableBench::jumps(int count)
{
    m_report.title("PERF-3: scroll bar to any place, " + std::to_string(m_rows) + " contacts");
    std::vector<double> times;
    const int before = m_watch->all;
    for (int i = 0; i < count; ++i) {
        times.push_back(jump());
    }
    m_report.note("PERF-3 jump, p50", median(times), "ms");
    m_report.promise("PERF-3 jump, p99", percentile(times, 0.99), "ms", 40);
    m_report.note("PERF-3 paints per jump", double(m_watch->all - before) / count, "");
    QWidget* viewport = m_window.table().grid().viewport();
    std::vector<double> repaints;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        viewport->repaint();
        repaints.push_back(millis(timer));
    }
    m_report.note("PERF-3 one repaint of the table", median(repaints), "ms");
}

void TableBench::pages(int count)
{
    m_report.title("PERF-4: Page Down held, " + std::to_string(m_rows) + " contacts");
    auto& grid = m_window.table().grid();
    m_window.table().goToRow(m_rows / 3);
    turnUntil([&] { return m_window.table().currentId() != 0 && m_window.showsRealRows(); });
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(timed([&] { press(grid, Qt::Key_PageDown); }));
    }
    m_report.note("PERF-4 Page Down, p50", median(times), "ms");
    m_report.promise("PERF-4 Page Down, p99", percentile(times, 0.99), "ms", 20);
}

void TableBench::type(QChar letter, Typed& times)
{
    auto& model = m_window.model();
    const int before = m_watch->real;
    double counted = 0;
    QElapsedTimer timer;
    timer.start();
    const quint64 generation = model.generation();
    press(m_window.search(), 0, letter);
    turnUntil([&] { return model.generation() != generation || letter.isSpace(); });
    const QString wanted = m_window.search().text().trimmed();
    const auto isShown = [&] { return model.shownQuery().search.trimmed() == wanted; };
    const auto isCounted = [&] {
        if (counted == 0 && isShown() && !model.isLoading() && model.isTotalExact()) {
            counted = millis(timer);
        }
        return counted > 0;
    };
    turnUntil([&] {
        isCounted();
        // A list without rows paints its sentence instead.
        return isShown() && (m_watch->real > before || model.totalRows() == 0 || letter.isSpace());
    });
    times.painted.push_back(millis(timer));
    turnUntil(isCounted);
    times.counted.push_back(counted);
}

void TableBench::clearSearch()
{
    m_window.search().clear();
    auto& model = m_window.model();
    turnUntil([&] {
        return model.shownQuery().search.isEmpty() && m_window.showsRealRows()
            && model.isTotalExact();
    });
}

void TableBench::search()
{
    m_report.title("PERF-5: search while typing, " + std::to_string(m_rows) + " contacts");
    Typed all;
    for (const QString& word : typedWords()) {
        Typed times;
        for (const QChar letter : word) {
            type(letter, times);
        }
        m_report.note("PERF-5   \"" + word.toStdString() + "\", slowest letter painted",
            percentile(times.painted, 1), "ms");
        m_report.note("PERF-5   \"" + word.toStdString() + "\", slowest letter counted",
            percentile(times.counted, 1), "ms");
        all.painted.insert(all.painted.end(), times.painted.begin(), times.painted.end());
        all.counted.insert(all.counted.end(), times.counted.begin(), times.counted.end());
        clearSearch();
    }
    const bool huge = m_rows > 1'000'000;
    m_report.note("PERF-5 key press to painted page, p50", median(all.painted), "ms");
    m_report.promise("PERF-5 key press to painted page, p95", percentile(all.painted, 0.95), "ms",
        huge ? 300 : 60);
    m_report.note("PERF-5 key press to exact count, p50", median(all.counted), "ms");
    m_report.promise("PERF-5 key press to exact count, p95", percentile(all.counted, 0.95), "ms",
        huge ? 300 : 100);
}

double TableBench::sortTime(const std::vector<ContactSortKey>& keys)
{
    std::vector<SortKey> wanted;
    for (const ContactSortKey& key : keys) {
        wanted.push_back({static_cast<int>(key.column), key.descending});
    }
    return timed([&] { m_window.table().columns().setSort(wanted); });
}

void TableBench::sort(const QString& databasePath)
{
    m_report.title("PERF-6: sort by any column, " + std::to_string(m_rows) + " contacts");
    constexpr int rounds = 5;
    const auto columnName = [](ContactColumn column) {
        static const char* const names[]
            = {"Name", "Email", "Status", "Company", "Terms", "Invited", "Created"};
        return std::string(names[static_cast<size_t>(column)]);
    };
    for (const ContactColumn column : allContactColumns) {
        for (const bool descending : {true, false}) {
            std::vector<double> times;
            for (int round = 0; round < rounds; ++round) {
                times.push_back(sortTime({{column, descending}}));
                const auto other = column == ContactColumn::Created ? ContactColumn::Name
                                                                    : ContactColumn::Created;
                (void)sortTime({{other, !descending}});
            }
            m_report.promise("PERF-6 " + columnName(column) + (descending ? " Z-A" : " A-Z"),
                median(times), "ms", 30);
        }
    }
    const std::vector<std::vector<ContactSortKey>> combined {
        {{ContactColumn::Company, false}, {ContactColumn::Created, true}},
        {{ContactColumn::Status, true}, {ContactColumn::Email, false}}};
    for (const auto& keys : combined) {
        std::vector<double> ours;
        std::vector<double> bare;
        ContactQuery query;
        query.sort = keys;
        for (int round = 0; round < rounds; ++round) {
            ours.push_back(sortTime(keys));
            (void)sortTime({{ContactColumn::Name, false}});
            // Not in the event loop, whose gaps are measured.
            auto done = std::async(std::launch::async, bareSort, databasePath, query);
            turnUntil([&] { return done.wait_for(0s) == std::future_status::ready; });
            bare.push_back(done.get());
        }
        m_report.note("PERF-6 ORDER BY two columns LIMIT 200, bare", median(bare), "ms");
        m_report.promise("PERF-6 " + columnName(keys[0].column) + ", then "
                + columnName(keys[1].column) + " / bare",
            median(ours) / std::max(0.001, median(bare)), "x", 1.2);
    }
}

double TableBench::memory()
{
    Typed ignored;
    for (int round = 0; round < 6; ++round) {
        for (int i = 0; i < 84; ++i) {
            if (m_window.table().scrollBar().maximum() > 0) {
                (void)jump();
            }
        }
        for (const QString& word : {typedWords()[2 * round], typedWords()[2 * round + 1]}) {
            for (const QChar letter : word) {
                type(letter, ignored);
            }
            clearSearch();
        }
    }
    return residentMiB();
}

} // namespace kontorist::bench
