// The Contacts table at work: PERF-3 to PERF-8, in the program's own window on a real database.
//   bench_table [--data FOLDER] [--rows N] --jumps | --pages | --search | --sort | --memory |
//   --naive
// Prints figure, bound and PASS or FAIL; fails where a promise breaks.
#include "bench/common/benchdata.h"
#include "bench/table/naivetable.h"
#include "bench/table/tablebench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>

#include <cstdio>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

/// The memory of a fresh process that has done its 600 jumps and searches; 0 where that failed.
double memoryOfChild(const QString& data, qint64 rows)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
        {u"--data"_s, data, u"--rows"_s, QString::number(rows), u"--memory-child"_s});
    child.waitForFinished(-1);
    return child.readAllStandardOutput().trimmed().toDouble();
}

int memory(const QString& data, bool withHuge)
{
    bench::Report report;
    report.title("PERF-7: memory after 600 jumps and searches");
    const double small = memoryOfChild(data, 1000);
    const double million = memoryOfChild(data, 1'000'000);
    report.note("PERF-7 1,000 contacts", small, "MiB");
    report.promise("PERF-7 1,000,000 contacts", million > 0 ? million : 1e9, "MiB", 130);
    if (withHuge) {
        const double huge = memoryOfChild(data, 10'000'000);
        report.note("PERF-7 10,000,000 contacts", huge, "MiB");
        report.promise(
            "PERF-7 10,000,000 / 1,000", small > 0 && huge > 0 ? huge / small : 1e9, "x", 1.5);
    }
    return report.exitCode();
}

int runTable(const QCommandLineParser& parser, const QString& path, qint64 rows)
{
    bench::TableBench table(path, rows);
    if (!table.isOpen()) {
        std::fprintf(stderr, "bench_table: the window does not open\n");
        return 1;
    }
    if (parser.isSet(u"memory-child"_s)) {
        std::printf("%.1f\n", table.memory());
        return 0;
    }
    if (parser.isSet(u"jumps"_s)) {
        table.jumps(600);
    }
    if (parser.isSet(u"pages"_s)) {
        table.pages(600);
    }
    if (parser.isSet(u"search"_s)) {
        table.search();
    }
    if (parser.isSet(u"sort"_s)) {
        table.sort(path);
    }
    table.gaps();
    return table.exitCode();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Speed and memory of the Contacts table."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"data"_s, u"Folder of the databases."_s, u"folder"_s, bench::defaultDataFolder()},
            {u"rows"_s, u"Contacts in the database."_s, u"n"_s, u"1000000"_s},
            {u"jumps"_s, u"PERF-3: scroll bar to any place."_s},
            {u"pages"_s, u"PERF-4: Page Down held."_s},
            {u"search"_s, u"PERF-5: search while typing."_s},
            {u"sort"_s, u"PERF-6: sort by any column."_s},
            {u"memory"_s, u"PERF-7: memory at 1,000 and 1,000,000 contacts."_s},
            {u"huge"_s, u"With --memory: at 10,000,000, too."_s},
            {u"naive"_s, u"QSqlTableModel and QTableView instead, to compare with."_s},
            {u"memory-child"_s, u"(internal)"_s}});
    parser.process(app);
    const QString data = parser.value(u"data"_s);
    const qint64 rows = parser.value(u"rows"_s).toLongLong();
    if (parser.isSet(u"memory"_s)) {
        return memory(data, parser.isSet(u"huge"_s));
    }
    const auto path = bench::database(data, rows);
    if (!path) {
        std::fprintf(stderr, "bench_table: %s\n", qPrintable(path.error().detail));
        return 1;
    }
    if (parser.isSet(u"naive"_s)) {
        return bench::runNaiveTable(*path, rows <= 1'000'000);
    }
    return runTable(parser, *path, rows);
}
