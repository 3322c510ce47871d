// PERF-10: the archive beside `zip -6` and `cp -r`, interleaved, each run in a process of its own.
// Prints one JSON line per case and fails where the promise breaks. Every figure of ours includes
// SHA-256, the disk (fsync) and, where not said otherwise, the verification.
#include "bench/zip/zipset.h"
#include "services/zip/zipverifier.h"
#include "services/zip/zipwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double seconds = 0;
    double peakMiB = 0;
    double cpuSeconds = 0;
    bool ok = false;
    QByteArray output;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Starts a program, waits, and then has the file system of `folder` written to the disk: the
/// references are timed with that too.
Run measure(const QStringList& command, const QString& folder, bool sync)
{
    std::vector<QByteArray> words;
    std::vector<char*> arguments;
    for (const QString& word : command) {
        words.push_back(word.toLocal8Bit());
    }
    for (QByteArray& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    int channel[2];
    if (::pipe(channel) != 0) {
        qFatal("pipe");
    }
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(channel[1], STDOUT_FILENO);
        ::close(channel[0]);
        ::close(channel[1]);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    ::close(channel[1]);
    Run run;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(channel[0], buffer, sizeof buffer)) > 0;) {
        run.output.append(buffer, got);
    }
    ::close(channel[0]);
    int status = 0;
    rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    if (sync) {
        const int fd = ::open(folder.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY);
        ::syncfs(fd);
        ::close(fd);
    }
    run.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    run.peakMiB = static_cast<double>(usage.ru_maxrss) / 1024.0;
    const auto inSeconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    run.cpuSeconds = inSeconds(usage.ru_utime) + inSeconds(usage.ru_stime);
    run.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return run;
}

void print(const QJsonObject& line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files << walk.next();
    }
    files.sort();
    return files;
}

SafePath pathBelow(const QString& folder, const QString& file)
{
    const QStringList parts = QDir(folder).relativeFilePath(file).split(u'/');
    SafePath path(SafeName::from(u"jobs", SafeName::Kind::Folder));
    for (const QString& part : parts) {
        path = path.child(SafeName::from(part));
    }
    return path;
}

/// The child's side: makes one archive, and where asked cancels it after `cancelMs`.
int writeArchive(const QString& folder, const QString& target, bool fast, int cancelMs)
{
    const CancelToken cancel;
    ZipOptions options;
    options.mode = fast ? ZipMode::Fast : ZipMode::Stored;
    options.overwrite = true;
    QElapsedTimer sinceCancel;
    std::thread canceller;
    if (cancelMs > 0) {
        canceller = std::thread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(cancelMs));
            sinceCancel.start();
            cancel.cancel();
        });
    }
    QElapsedTimer timer;
    timer.start();
    const auto result = [&]() -> Result<ZipReport> {
        KONTORIST_ASSIGN(auto writer, ZipWriter::create(target, options, cancel));
        for (const QString& file : filesBelow(folder)) {
            ZipEntry entry {pathBelow(folder, file), ZipSource::fromFile(file), -1, {}, {}};
            KONTORIST_TRY(writer->add(std::move(entry)));
        }
        KONTORIST_TRY(writer->flush());
        std::printf("{\"written_s\": %.3f}\n", static_cast<double>(timer.nsecsElapsed()) / 1e9);
        return writer->finish();
    }();
    if (canceller.joinable()) {
        if (!result) {
            std::printf(
                "{\"stop_ms\": %.1f}\n", static_cast<double>(sinceCancel.nsecsElapsed()) / 1e6);
        }
        canceller.join();
        return !result && result.error().code == ErrorCode::Cancelled ? 0 : 2;
    }
    return result && result->gaps == 0 ? 0 : 1;
}

double number(const QByteArray& output, QLatin1StringView key)
{
    for (const QByteArray& line : output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains(key)) {
            return object.value(key).toDouble();
        }
    }
    return -1;
}

class Bench
{
public:
    Bench(QString self, QString place, int rounds)
        : m_self(std::move(self))
        , m_place(std::move(place))
        , m_rounds(rounds)
    {
    }

    void compare(const QString& set, const bench::SetSize& size);
    void memory(const QString& name, const QString& set);
    void stop(const QString& set);
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    Run ours(const QString& set, const QString& mode, int cancelMs = 0)
    {
        return measure(
            {m_self, u"--child"_s, mode, u"--set"_s, set, u"--out"_s,
                m_place + u'/' + mode + u".zip"_s, u"--cancel"_s, QString::number(cancelMs)},
            m_place, false);
    }
    void promise(bool kept, QJsonObject& line)
    {
        line.insert("kept"_L1, kept);
        m_failed = m_failed || !kept;
    }

    QString m_self;
    QString m_place;
    int m_rounds;
    bool m_failed = false;
};

void Bench::compare(const QString& set, const bench::SetSize& size)
{
    std::map<QString, std::vector<double>> seconds;
    std::map<QString, std::vector<double>> cpu;
    std::map<QString, double> peak;
    std::map<QString, std::vector<double>> written;
    const QString zipped = m_place + u"/zip6.zip"_s;
    const QString copied = m_place + u"/copy"_s;
    for (int round = 0; round < m_rounds; ++round) {
        const auto note = [&](const QString& name, const Run& run) {
            seconds[name].push_back(run.seconds);
            cpu[name].push_back(run.cpuSeconds);
            peak[name] = std::max(peak[name], run.peakMiB);
            written[name].push_back(number(run.output, "written_s"_L1));
            if (!run.ok) {
                qFatal("%s failed", qPrintable(name));
            }
        };
        QDir(copied).removeRecursively();
        note(u"fast"_s, ours(set, u"fast"_s));
        note(u"stored"_s, ours(set, u"stored"_s));
        note(u"cp -r"_s, measure({u"cp"_s, u"-r"_s, set, copied}, m_place, true));
        // One run of the slow one is enough to compare with: it takes as long as twenty of ours.
        if (round == 0) {
            note(u"zip -6"_s,
                measure({u"zip"_s, u"-6"_s, u"-q"_s, u"-r"_s, zipped, set}, m_place, true));
        }
    }
    QDir(copied).removeRecursively();
    const double zip6 = median(seconds[u"zip -6"_s]);
    const double copy = median(seconds[u"cp -r"_s]);
    const auto zip6Size = static_cast<double>(QFileInfo(zipped).size());
    for (const auto& [name, values] : seconds) {
        QJsonObject line {{"case"_L1, name}, {"files"_L1, size.files}, {"bytes"_L1, size.bytes},
            {"runs"_L1, int(values.size())}, {"median_s"_L1, median(values)},
            {"min_s"_L1, *std::min_element(values.begin(), values.end())},
            {"max_s"_L1, *std::max_element(values.begin(), values.end())},
            {"cpu_s"_L1, median(cpu[name])}, {"peak_rss_mib"_L1, peak[name]},
            {"times_faster_than_zip6"_L1, zip6 / median(values)},
            {"of_cp_r"_L1, median(values) / copy}};
        if (name == "fast"_L1 || name == "stored"_L1) {
            const auto ownSize
                = static_cast<double>(QFileInfo(m_place + u'/' + name + u".zip"_s).size());
            line.insert("size_of_zip6"_L1, ownSize / zip6Size);
            line.insert("written_s"_L1, median(written[name]));
            line.insert("written_of_cp_r"_L1, median(written[name]) / copy);
            const bool kept = name == "fast"_L1
                ? zip6 / median(values) >= 8.0 && ownSize <= 1.04 * zip6Size
                : median(written[name]) <= 1.5 * copy;
            promise(kept, line);
        }
        print(line);
    }
}

void Bench::memory(const QString& name, const QString& set)
{
    const QString nothing = m_place + u"/nothing"_s;
    QDir().mkpath(nothing);
    const Run base = ours(nothing, u"fast"_s);
    for (const QString& mode : {u"fast"_s, u"stored"_s}) {
        const Run run = ours(set, mode);
        QJsonObject line {{"case"_L1, QString(u"memory "_s + name + u' ' + mode)},
            {"seconds"_L1, run.seconds}, {"peak_rss_mib"_L1, run.peakMiB},
            {"added_mib"_L1, run.peakMiB - base.peakMiB}};
        promise(run.ok && run.peakMiB - base.peakMiB <= 32.0, line);
        print(line);
    }
}

void Bench::stop(const QString& set)
{
    std::vector<double> latencies;
    const double whole = ours(set, u"fast"_s).seconds * 1000.0;
    QFile::remove(m_place + u"/fast.zip"_s);
    // From the first entry through packing and verification to the wait for the disk.
    constexpr int points = 20;
    for (int i = 1; i < points; ++i) {
        const Run run = ours(set, u"fast"_s, std::max(1, int(whole * i / points)));
        if (const double ms = number(run.output, "stop_ms"_L1); ms >= 0) {
            latencies.push_back(ms);
        }
    }
    const bool nothingLeft
        = QDir(m_place).entryList({u".kontorist-*"_s}, QDir::Files | QDir::Hidden).isEmpty();
    QJsonObject line {{"case"_L1, u"stop"_s}, {"stops"_L1, int(latencies.size())},
        {"median_ms"_L1, median(latencies)},
        {"max_ms"_L1,
            latencies.empty() ? 0 : *std::max_element(latencies.begin(), latencies.end())},
        {"nothing_left"_L1, nothingLeft}};
    promise(nothingLeft && !latencies.empty()
            && *std::max_element(latencies.begin(), latencies.end()) <= 200.0,
        line);
    print(line);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Speed, memory and stop of the archive (PERF-10)."_s);
    parser.addHelpOption();
    parser.addOptions({{u"jobs"_s, u"Jobs in the set; 2000 are 1.08 GB."_s, u"n"_s, u"2000"_s},
        {u"rounds"_s, u"Interleaved rounds."_s, u"n"_s, u"5"_s},
        {u"big"_s, u"Megabytes of the one big file; 0: none."_s, u"mb"_s, u"5000"_s},
        {u"large-jobs"_s, u"Jobs in the large set for memory; 0: none."_s, u"n"_s, u"11200"_s},
        {u"small"_s, u"A minute's worth: 100 jobs, a 200 MB file."_s},
        {u"place"_s, u"Folder to work in."_s, u"folder"_s, QDir::tempPath()},
        {u"child"_s, u"(internal) fast or stored."_s, u"mode"_s},
        {u"set"_s, u"(internal)"_s, u"folder"_s}, {u"out"_s, u"(internal)"_s, u"file"_s},
        {u"cancel"_s, u"(internal)"_s, u"ms"_s, u"0"_s}});
    parser.process(app);
    if (parser.isSet(u"child"_s)) {
        return writeArchive(parser.value(u"set"_s), parser.value(u"out"_s),
            parser.value(u"child"_s) == "fast"_L1, parser.value(u"cancel"_s).toInt());
    }
    const bool small = parser.isSet(u"small"_s);
    QTemporaryDir place(parser.value(u"place"_s) + u"/bench-zip-XXXXXX"_s);
    const QString set = place.path() + u"/set"_s;
    const auto size = bench::makeJobSet(set, small ? 100 : parser.value(u"jobs"_s).toInt(), 1);
    Bench bench(
        QCoreApplication::applicationFilePath(), place.path(), parser.value(u"rounds"_s).toInt());
    bench.compare(set, size);
    bench.memory(u"set"_s, set);
    if (const qint64 big = small ? 200 : parser.value(u"big"_s).toLongLong(); big > 0) {
        const QString folder = place.path() + u"/big"_s;
        QDir().mkpath(folder);
        bench::makeBigFile(folder + u"/input.pdf"_s, big * 1'000'000, 2);
        bench.memory(u"one big file"_s, folder);
        bench.stop(folder);
        QDir(folder).removeRecursively();
    }
    if (const int jobs = small ? 0 : parser.value(u"large-jobs"_s).toInt(); jobs > 0) {
        const QString folder = place.path() + u"/large"_s;
        bench::makeJobSet(folder, jobs, 3);
        bench.memory(u"large set"_s, folder);
    }
    return bench.failed() ? 1 : 0;
}
