#pragma once

#include "base/cancel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kontorist {

/// One piece of long work that the user can watch and stop. Lives in the GUI thread.
class Task : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Done, Failed, Stopped };

    Task(const QString& title, const CancelToken& cancel, QObject* parent);

    [[nodiscard]] QString title() const { return m_title; } ///< "Back up “Åsa Öberg”"
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    [[nodiscard]] bool isStopping() const { return isRunning() && m_cancel.isCancelled(); }
    [[nodiscard]] double fraction() const { return m_fraction; } ///< 0 … 1; below 0 = not known
    [[nodiscard]] QString detail() const { return m_detail; } ///< what it does now, or its outcome
    [[nodiscard]] QStringList gaps() const { return m_gaps; } ///< what the outcome lacks
    [[nodiscard]] QString resultPath() const { return m_resultPath; } ///< file made, or empty
    /// "about 2 minutes left"; empty as long as it would be a guess.
    [[nodiscard]] QString timeLeft() const;

    void setProgress(double fraction, const QString& detail);
    void finish(State state, const QString& detail, const QString& resultPath = {},
        const QStringList& gaps = {});
    /// Asks the work to stop; the state changes once it has.
    void stop();

signals:
    void changed();
    void finished();

private:
    QString m_title;
    CancelToken m_cancel;
    State m_state = State::Running;
    double m_fraction = -1;
    QString m_detail;
    QStringList m_gaps;
    QString m_resultPath;
    QElapsedTimer m_clock;
};

/// All tasks of the session, newest first.
class TaskList : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Task* start(const QString& title, const CancelToken& cancel);
    /// Forgets a task that has ended.
    void remove(Task* task);
    [[nodiscard]] const std::vector<Task*>& tasks() const { return m_tasks; }
    [[nodiscard]] int running() const;
    /// The running task begun last, or nullptr.
    [[nodiscard]] Task* current() const;
    void stopAll();

signals:
    void added(kontorist::Task* task);
    void removed(kontorist::Task* task);
    void changed(); ///< any task: progress, state, number
    void taskFinished(kontorist::Task* task);

private:
    std::vector<Task*> m_tasks;
};

} // namespace kontorist
