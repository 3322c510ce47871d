#pragma once

#include <QMap>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace kontorist {

class Task;
class TaskList;

/// One task as a card: what it does, how far it is, and what can be done about it.
class TaskCard : public QWidget
{
    Q_OBJECT

public:
    TaskCard(Task* task, QWidget* parent);
    void update();

signals:
    void showInFolder(const QString& path);
    void removeRequested();

private:
    Task* m_task;
    QLabel* m_title;
    QLabel* m_detail;
    QLabel* m_gaps;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QPushButton* m_show;
    QPushButton* m_remove;
};

/// The Tasks page: every task of the session, running or ended.
class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    TaskPanel(TaskList& tasks, QWidget* parent = nullptr);

signals:
    void showInFolder(const QString& path);

private:
    void add(Task* task);
    void remove(Task* task);
    void showContents();

    TaskList& m_tasks;
    QMap<Task*, TaskCard*> m_cards;
    QStackedLayout* m_stack;
    QVBoxLayout* m_list;
};

/// The running task in the status bar: words, bar, Stop.
class TaskStatus : public QWidget
{
    Q_OBJECT

public:
    TaskStatus(TaskList& tasks, QWidget* parent = nullptr);

signals:
    void openRequested();

private:
    void update();

    TaskList& m_tasks;
    QPushButton* m_text;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace kontorist
