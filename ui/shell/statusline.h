#pragma once

#include <QStatusBar>

class QLabel;

namespace kontorist {

class TaskList;
class TaskStatus;
class Theme;

/// The bottom line: connection, order of the table, running task.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    enum class Connection { Opening, Connected, ReadOnly, Unreachable, Closed };

    StatusLine(const Theme& theme, TaskList& tasks, QWidget* parent);

    /// `who`: name of the acting staff member.
    void setConnection(Connection state, const QString& who = {});
    void setSortedBy(const QString& text);

signals:
    void tasksRequested();

private:
    void paintDot();

    const Theme& m_theme;
    Connection m_state = Connection::Closed;
    QLabel* m_dot;
    QLabel* m_connection;
    QLabel* m_sorted;
    TaskStatus* m_task;
};

/// The strip that says that the data is not real.
class DemoStrip : public QWidget
{
    Q_OBJECT

public:
    DemoStrip(const Theme& theme, QWidget* parent);

private:
    void applyColours();
    const Theme& m_theme;
    QLabel* m_text;
};

} // namespace kontorist
