// Speed of the Contacts table without a database: PERF-3, PERF-4, PERF-7, PERF-8 of the view's
// part. Prints figures and fails where a promise breaks. Reference in the same run, interleaved: a
// plain QTableView with Qt's own delegate on the same rows.
//   bench_table [ROWS=10000000]
#include "models/contacttablemodel.h"
#include "tests/models/fakecontacts.h"
#include "ui/table/contacttableview.h"
#include "ui/table/contactwords.h"
#include "ui/table/tablegrid.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QThread>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

double millis(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<size_t>(p * static_cast<double>(values.size() - 1)));
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

/// Notes when a watched widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            ++paints;
        }
        return false;
    }
};

/// How long the event loop was held up between two beats of a timer of 1 ms.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            gaps.push_back(millis(m_beat));
            m_beat.restart();
        });
        m_beat.start();
        m_timer.start(1);
    }
    void stop() { m_timer.stop(); }
    std::vector<double> gaps;

private:
    QTimer m_timer;
    QElapsedTimer m_beat;
};

void turnUntil(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 5000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
}

int failures = 0;

void report(const char* what, double value, const char* unit, double bound)
{
    const bool ok = value <= bound;
    std::printf(
        "%-58s %8.2f %-4s (bound %.2f) %s\n", what, value, unit, bound, ok ? "ok" : "BROKEN");
    failures += ok ? 0 : 1;
}

double repaint(QWidget* viewport)
{
    QElapsedTimer timer;
    timer.start();
    viewport->repaint();
    return millis(timer);
}

struct Figures
{
    std::vector<double> times;
    int paints = 0;
};

/// Each step moves the view; its time ends when the new first row is painted.
Figures run(ContactTableView& view, ContactTableModel& model, int steps,
    const std::function<void(int)>& step)
{
    Figures figures;
    PaintWatch watch(view.grid().viewport());
    for (int i = 0; i < steps; ++i) {
        const int before = watch.paints;
        QElapsedTimer timer;
        timer.start();
        step(i);
        turnUntil([&] {
            return watch.paints > before && model.windowRow(view.firstVisibleRow()) >= 0
                && model.isLoaded(view.firstVisibleRow(), view.visibleRows());
        });
        figures.times.push_back(millis(timer));
        figures.paints += watch.paints - before;
    }
    return figures;
}

void benchRepaint(ContactTableView& view, ContactTableModel& model)
{
    // The same rows, painted the plain way.
    QTableView plain;
    plain.setModel(&model);
    plain.verticalHeader()->hide();
    plain.setShowGrid(false);
    plain.verticalHeader()->setDefaultSectionSize(view.rowHeight());
    plain.resize(view.size());
    plain.show();
    turnUntil([&] { return plain.windowHandle()->isExposed(); });
    std::vector<double> own;
    std::vector<double> other;
    for (int i = 0; i < 60; ++i) {
        own.push_back(repaint(view.grid().viewport()));
        other.push_back(repaint(plain.viewport()));
    }
    plain.hide();
    plain.setModel(nullptr);
    const double frame = percentile(own, 0.5);
    report("one repaint, least disturbed tenth", percentile(own, 0.1), "ms", 4);
    std::printf("%-58s %8.2f ms\n", "one repaint, median", frame);
    report("one repaint / plain QTableView", frame / percentile(other, 0.5), "x", 0.8);

    std::vector<double> cold;
    for (int i = 0; i < 20; ++i) {
        view.scrollToRow(i * 1000);
        turnUntil([&] { return model.isLoaded(i * 1000, 30) && model.windowRow(i * 1000) >= 0; });
        cold.push_back(repaint(view.grid().viewport()));
    }
    std::printf("%-58s %8.2f ms\n", "one repaint of other rows, median", percentile(cold, 0.5));
}

void benchScrolling(ContactTableView& view, ContactTableModel& model)
{
    // What an event loop without any work suffers on this machine at this moment comes on top of
    // each bound: others' load is not the table's fault.
    Heartbeat idle;
    QElapsedTimer second;
    second.start();
    turnUntil([&] { return second.elapsed() >= 1500; });
    idle.stop();
    const double noise = percentile(idle.gaps, 0.999);
    const double worstNoise = percentile(idle.gaps, 1);
    std::printf("%-58s %8.2f ms, worst %.2f ms\n", "idle event loop gap, p99.9", noise, worstNoise);
    Heartbeat heart;

    quint64 random = 1;
    const Figures jumps = run(view, model, 300, [&](int) {
        random = random * 6364136223846793005ULL + 1442695040888963407ULL;
        view.scrollToRow(
            static_cast<qint64>((random >> 20) % static_cast<quint64>(model.totalRows())));
    });
    report("PERF-3 jump anywhere, p50", percentile(jumps.times, 0.5), "ms", 20 + noise);
    report("PERF-3 jump anywhere, p99", percentile(jumps.times, 0.99), "ms", 40 + noise);
    report("paints per jump", jumps.paints / 300.0, "", 1.3);
    view.goToRow(0);
    turnUntil([&] { return view.currentId() != 0; });
    const Figures pages = run(view, model, 300, [&](int) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QCoreApplication::sendEvent(&view.grid(), &key);
    });
    report("PERF-4 Page Down, p99", percentile(pages.times, 0.99), "ms", 20 + noise);
    report("PERF-8 event loop gap, p99.9", percentile(heart.gaps, 0.999), "ms", 16 + noise);
    report("PERF-8 event loop gap, worst", percentile(heart.gaps, 1), "ms", 50 + worstNoise);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 10'000'000;
    Theme theme;
    theme.apply(ThemeMode::Light);
    const SystemClock clock;
    test::FakeContacts contacts(rows);
    contacts.replies = test::FakeContacts::Replies::Delayed;
    contacts.delayMs = 1;
    ContactTableModel model(contacts.source(), contactTexts(), clock);
    ContactTableView view(model, theme);
    view.resize(1180, 25 * view.rowHeight() + 30);
    view.show();
    model.setQuery({});
    turnUntil([&] { return model.isTotalExact(); });
    turnUntil([&] { return view.windowHandle()->isExposed(); });

    std::printf("%lld rows, %d visible\n", static_cast<long long>(rows), view.visibleRows());
    benchRepaint(view, model);
    benchScrolling(view, model);
    report("pages in memory", model.cachedPages(), "", PagedTableModel::maxPages);
    std::printf("%-58s %8.1f MiB\n", "PERF-7 resident memory at the end", residentMiB());
    return failures == 0 ? 0 : 1;
}
