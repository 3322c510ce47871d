#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <string>
#include <vector>

class QWidget;

namespace kontorist::bench {

[[nodiscard]] double millis(const QElapsedTimer& timer);
/// `p` between 0 and 1; 0 where there is no value.
[[nodiscard]] double percentile(std::vector<double> values, double p);
[[nodiscard]] double median(const std::vector<double>& values);
/// Resident memory of this process, in MiB.
[[nodiscard]] double residentMiB();
/// "0.42": how much this computer did in the last minute.
[[nodiscard]] std::string loadAverage();

/// Turns the event loop until `done`; false after `limitMs`.
bool turnUntil(const std::function<bool()>& done, qint64 limitMs = 60'000);

/// Counts paints of a widget, and among them those during which `isReal` holds.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget* widget, std::function<bool()> isReal);
    int all = 0;
    int real = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_isReal;
};

/// How long the event loop was held up between two beats of a timer of 1 ms.
class Heartbeat
{
public:
    Heartbeat();
    /// Forgets what was until now.
    void restart();
    void stop() { m_timer.stop(); }
    std::vector<double> gaps;

private:
    QTimer m_timer;
    QElapsedTimer m_beat;
};

/// Prints figures; a figure beyond its bound is a broken promise.
class Report
{
public:
    void promise(const std::string& what, double value, const char* unit, double bound);
    void note(const std::string& what, double value, const char* unit);
    void title(const std::string& text);
    /// PERF-8 of what has been done under this heartbeat.
    void gaps(const Heartbeat& heart);
    [[nodiscard]] int exitCode() const { return m_broken == 0 ? 0 : 1; }

private:
    int m_broken = 0;
};

} // namespace kontorist::bench
