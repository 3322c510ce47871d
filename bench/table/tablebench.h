#pragma once

#include "bench/common/benchwindow.h"
#include "bench/common/measure.h"
#include "domain/contactquery.h"

#include <vector>

namespace kontorist::bench {

/// PERF-3 to PERF-8 at the program's own window on a real database.
class TableBench
{
public:
    /// Opens the window; isOpen() says whether that worked.
    TableBench(const QString& databasePath, qint64 rows);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void jumps(int count);
    void pages(int count);
    void search();
    void sort(const QString& databasePath);
    /// Jumps and searches without looking at their times; the memory afterwards, in MiB.
    [[nodiscard]] double memory();
    /// PERF-8 of all that was done.
    void gaps() { m_report.gaps(m_heart); }
    [[nodiscard]] int exitCode() const { return m_report.exitCode(); }

private:
    /// Does one step; the time until what it asks for is painted in full.
    [[nodiscard]] double timed(const std::function<void()>& step);
    [[nodiscard]] double jump();
    struct Typed
    {
        std::vector<double> painted;
        std::vector<double> counted;
    };
    void type(QChar letter, Typed& times);
    void clearSearch();
    [[nodiscard]] double sortTime(const std::vector<ContactSortKey>& keys);
    void settle();

    qint64 m_rows;
    BenchWindow m_window;
    bool m_open;
    std::unique_ptr<PaintWatch> m_watch;
    Heartbeat m_heart;
    Report m_report;
    quint64 m_random = 1;
};

} // namespace kontorist::bench
