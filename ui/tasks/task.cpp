#include "ui/tasks/task.h"

#include <QtMath>

#include <algorithm>

namespace kontorist {

namespace {

constexpr qint64 firstGuessAfterMs = 3000;
constexpr double firstGuessAtFraction = 0.05;

} // namespace

Task::Task(const QString& title, const CancelToken& cancel, QObject* parent)
    : QObject(parent)
    , m_title(title)
    , m_cancel(cancel)
{
    m_clock.start();
}

QString Task::timeLeft() const
{
    const qint64 elapsed = m_clock.elapsed();
    if (!isRunning() || elapsed < firstGuessAfterMs || m_fraction < firstGuessAtFraction) {
        return {};
    }
    const double leftMs = static_cast<double>(elapsed) * (1 - m_fraction) / m_fraction;
    const int seconds = qCeil(leftMs / 1000);
    if (seconds < 60) {
        return tr("about %n second(s) left", nullptr, std::max(seconds, 1));
    }
    return tr("about %n minute(s) left", nullptr, (seconds + 30) / 60);
}

void Task::setProgress(double fraction, const QString& detail)
{
    if (!isRunning()) {
        return;
    }
    m_fraction = fraction;
    m_detail = detail;
    emit changed();
}

void Task::finish(
    State state, const QString& detail, const QString& resultPath, const QStringList& gaps)
{
    if (!isRunning()) {
        return;
    }
    m_state = state;
    m_detail = detail;
    m_resultPath = resultPath;
    m_gaps = gaps;
    emit changed();
    emit finished();
}

void Task::stop()
{
    if (isRunning() && !m_cancel.isCancelled()) {
        m_cancel.cancel();
        emit changed();
    }
}

Task* TaskList::start(const QString& title, const CancelToken& cancel)
{
    auto* task = new Task(title, cancel, this);
    m_tasks.insert(m_tasks.begin(), task);
    connect(task, &Task::changed, this, &TaskList::changed);
    connect(task, &Task::finished, this, [this, task] { emit taskFinished(task); });
    emit added(task);
    emit changed();
    return task;
}

void TaskList::remove(Task* task)
{
    if (task->isRunning() || std::erase(m_tasks, task) == 0) {
        return;
    }
    emit removed(task);
    emit changed();
    task->deleteLater();
}

int TaskList::running() const
{
    return static_cast<int>(std::count_if(
        m_tasks.begin(), m_tasks.end(), [](const Task* t) { return t->isRunning(); }));
}

Task* TaskList::current() const
{
    const auto found = std::find_if(
        m_tasks.begin(), m_tasks.end(), [](const Task* task) { return task->isRunning(); });
    return found == m_tasks.end() ? nullptr : *found;
}

void TaskList::stopAll()
{
    for (auto* task : m_tasks) {
        task->stop();
    }
}

} // namespace kontorist
