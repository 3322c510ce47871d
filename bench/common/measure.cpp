#include "bench/common/measure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace kontorist::bench {

using namespace Qt::StringLiterals;

double millis(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double p)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return values.at(static_cast<size_t>(p * static_cast<double>(values.size() - 1) + 0.5));
}

double median(const std::vector<double>& values)
{
    return percentile(values, 0.5);
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

std::string loadAverage()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').first().toStdString() : "?";
}

bool turnUntil(const std::function<bool()>& done, qint64 limitMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > limitMs) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

PaintWatch::PaintWatch(QWidget* widget, std::function<bool()> isReal)
    : m_isReal(std::move(isReal))
{
    widget->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        ++all;
        real += m_isReal() ? 1 : 0;
    }
    return false;
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        gaps.push_back(millis(m_beat));
        m_beat.restart();
    });
    restart();
    m_timer.start(1);
}

void Heartbeat::restart()
{
    gaps.clear();
    m_beat.start();
}

void Report::promise(const std::string& what, double value, const char* unit, double bound)
{
    const bool kept = value <= bound;
    m_broken += kept ? 0 : 1;
    std::printf("%-62s %9.2f %-4s (bound %.2f) %s\n", what.c_str(), value, unit, bound,
        kept ? "PASS" : "FAIL");
    std::fflush(stdout);
}

void Report::note(const std::string& what, double value, const char* unit)
{
    std::printf("%-62s %9.2f %s\n", what.c_str(), value, unit);
    std::fflush(stdout);
}

void Report::title(const std::string& text)
{
    std::printf("\n%s (load %s)\n", text.c_str(), loadAverage().c_str());
    std::fflush(stdout);
}

void Report::gaps(const Heartbeat& heart)
{
    promise("PERF-8 gap in the event loop, p99.9", percentile(heart.gaps, 0.999), "ms", 16);
    promise("PERF-8 gap in the event loop, worst", percentile(heart.gaps, 1), "ms", 50);
}

} // namespace kontorist::bench
