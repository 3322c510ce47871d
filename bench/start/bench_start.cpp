// The start of the program: PERF-1 (1,000,000 contacts beside a minimal table) and, with --scale,
// PERF-2 (10,000,000 beside 1,000; the exact count beside a bare count(*)).
// The programs are started in turns, each in a process of its own; medians are compared.
#include "bench/common/benchdata.h"
#include "bench/common/measure.h"
#include "bench/start/starttimer.h"
#include "services/contactservice.h"
#include "services/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

QString program(const QString& name)
{
    return QCoreApplication::applicationDirPath() % u'/' % name;
}

QStringList kontoristOn(const QString& database)
{
    return {program(u"kontorist"_s), u"--tell-start"_s, u"--database"_s, database};
}

/// Milliseconds of each of the commands, in turns; the first turn only warms up.
std::vector<std::vector<double>> inTurns(const std::vector<QStringList>& commands, int turns)
{
    std::vector<std::vector<double>> times(commands.size());
    for (int turn = 0; turn <= turns; ++turn) {
        for (size_t i = 0; i < commands.size(); ++i) {
            const double ms = bench::timeToRows(commands[i]);
            if (ms < 0) {
                std::fprintf(
                    stderr, "bench_start: %s shows no rows\n", qPrintable(commands[i].join(u' ')));
                std::exit(1);
            }
            if (turn > 0) {
                times[i].push_back(ms);
            }
        }
    }
    return times;
}

void note(bench::Report& report, const std::string& what, const std::vector<double>& times)
{
    report.note(what + ", median", bench::median(times), "ms");
    report.note(what + ", fastest", *std::min_element(times.begin(), times.end()), "ms");
}

void start(bench::Report& report, const QString& million, int turns)
{
    report.title("PERF-1: start to first real rows, 1,000,000 contacts");
    const auto times = inTurns({{program(u"bench_minimal"_s)}, kontoristOn(million)}, turns);
    note(report, "PERF-1 minimal table", times[0]);
    note(report, "PERF-1 kontorist", times[1]);
    report.promise(
        "PERF-1 kontorist / minimal", bench::median(times[1]) / bench::median(times[0]), "x", 2.5);
}

/// On connections of their own: ours through the service, the other one bare.
double ownCount(const QString& database)
{
    double ms = -1;
    if (auto workspace = Workspace::openNow({database, false}, std::make_shared<SystemClock>())) {
        // The first job opens the lane's connection; what is measured is the count.
        ContactQuery nobody;
        nobody.company = u"nobody has this company"_s;
        (*workspace)->contacts().count(nobody).waitForFinished();
        QElapsedTimer timer;
        timer.start();
        auto count = (*workspace)->contacts().count({});
        count.waitForFinished();
        ms = bench::millis(timer);
    }
    return ms;
}

double bareCount(const QString& database)
{
    sqlite3* bare = nullptr;
    sqlite3_open_v2(database.toUtf8().constData(), &bare, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(
        bare, "SELECT count(*) FROM contact WHERE company_key = '-'", nullptr, nullptr, nullptr);
    QElapsedTimer timer;
    timer.start();
    sqlite3_exec(bare, "SELECT count(*) FROM contact", nullptr, nullptr, nullptr);
    const double ms = bench::millis(timer);
    sqlite3_close(bare);
    return ms;
}

void scale(bench::Report& report, const QString& small, const QString& huge, int turns)
{
    report.title("PERF-2: 10,000,000 contacts against 1,000");
    const auto times = inTurns({kontoristOn(small), kontoristOn(huge)}, turns);
    note(report, "PERF-2 start to first rows, 1,000", times[0]);
    note(report, "PERF-2 start to first rows, 10,000,000", times[1]);
    report.promise(
        "PERF-2 10,000,000 / 1,000", bench::median(times[1]) / bench::median(times[0]), "x", 1.3);
    std::vector<double> ours;
    std::vector<double> bare;
    (void)bareCount(huge); // the file is read once before anything counts
    for (int turn = 0; turn < 10; ++turn) {
        // The one that comes second finds its pages still warm; each has its turns at that.
        if (turn % 2 == 0) {
            ours.push_back(ownCount(huge));
            bare.push_back(bareCount(huge));
        } else {
            bare.push_back(bareCount(huge));
            ours.push_back(ownCount(huge));
        }
    }
    report.note("PERF-2 exact count, 10,000,000", bench::median(ours), "ms");
    report.note("PERF-2 bare count(*), 10,000,000", bench::median(bare), "ms");
    report.promise(
        "PERF-2 exact count / bare", bench::median(ours) / bench::median(bare), "x", 1.5);
}

/// Settings and logs of the measured program go where they vanish.
void usePrivateHome(const QTemporaryDir& folder)
{
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(name, folder.filePath(QString::fromLatin1(name)).toLocal8Bit());
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Start of the program (PERF-1, PERF-2)."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"data"_s, u"Folder of the databases."_s, u"folder"_s, bench::defaultDataFolder()},
            {u"turns"_s, u"Starts of each program."_s, u"n"_s, u"15"_s},
            {u"scale"_s, u"PERF-2 instead of PERF-1."_s}});
    parser.process(app);
    const QTemporaryDir home;
    usePrivateHome(home);
    const int turns = std::max(10, parser.value(u"turns"_s).toInt());
    const auto data = [&](qint64 contacts) {
        const auto path = bench::database(parser.value(u"data"_s), contacts);
        if (!path) {
            std::fprintf(stderr, "bench_start: %s\n", qPrintable(path.error().detail));
            std::exit(1);
        }
        return *path;
    };
    bench::Report report;
    if (parser.isSet(u"scale"_s)) {
        scale(report, data(1000), data(10'000'000), turns);
    } else {
        start(report, data(1'000'000), turns);
    }
    return report.exitCode();
}
