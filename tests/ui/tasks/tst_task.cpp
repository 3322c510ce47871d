#include "ui/tasks/task.h"
#include "ui/tasks/taskpanel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestTask : public QObject
{
    Q_OBJECT

private slots:
    void stopAsksTheWorkAndWaitsForIt()
    {
        TaskList tasks;
        const CancelToken cancel;
        auto* task = tasks.start(u"Back up"_s, cancel);
        QCOMPARE(tasks.running(), 1);
        task->stop();
        QVERIFY(cancel.isCancelled());
        QVERIFY(task->isRunning());
        QVERIFY(task->isStopping());
        task->finish(Task::State::Stopped, u"Stopped"_s);
        QCOMPARE(tasks.running(), 0);
        QVERIFY(!task->isStopping());
    }

    void aFinishedTaskStaysAsItIs()
    {
        TaskList tasks;
        QSignalSpy finished(&tasks, &TaskList::taskFinished);
        auto* task = tasks.start(u"Back up"_s, {});
        task->finish(Task::State::Done, u"Saved"_s, u"/tmp/a.zip"_s);
        task->setProgress(0.5, u"late"_s);
        task->finish(Task::State::Failed, u"late"_s);
        QCOMPARE(task->state(), Task::State::Done);
        QCOMPARE(task->detail(), u"Saved"_s);
        QCOMPARE(finished.size(), 1);
    }

    void runningTasksCannotBeRemoved()
    {
        TaskList tasks;
        auto* first = tasks.start(u"first"_s, {});
        auto* second = tasks.start(u"second"_s, {});
        QCOMPARE(tasks.current(), second);
        tasks.remove(second);
        QCOMPARE(tasks.tasks().size(), size_t(2));
        second->finish(Task::State::Done, {});
        QCOMPARE(tasks.current(), first);
        tasks.remove(second);
        QCOMPARE(tasks.tasks().size(), size_t(1));
    }

    void panelShowsSeveralAtOnce()
    {
        TaskList tasks;
        TaskPanel panel(tasks);
        panel.show();
        auto* running = tasks.start(u"Back up “Åsa”"_s, {});
        auto* done = tasks.start(u"Back up “Bo”"_s, {});
        running->setProgress(0.4, u"4 MB of 10 MB"_s);
        done->finish(Task::State::Done, u"Saved “Bo.zip”"_s, u"/tmp/Bo.zip"_s,
            {u"jobs/1/input.pdf: missing"_s});
        QCOMPARE(panel.findChildren<TaskCard*>().size(), 2);
        // A card that is added to a visible page is shown by the event loop.
        const auto visible = [&panel](const QString& name) {
            int count = 0;
            for (const auto* button : panel.findChildren<QPushButton*>(name)) {
                count += button->isVisible() ? 1 : 0;
            }
            return count;
        };
        QTRY_COMPARE(visible(u"task-show-in-folder"_s), 1);
        QCOMPARE(visible(u"task-stop"_s), 1);
        bool gaps = false;
        for (const auto* label : panel.findChildren<QLabel*>()) {
            gaps = gaps || (label->isVisible() && label->text().contains(u"jobs/1/input.pdf"_s));
        }
        QVERIFY(gaps);
    }

    void statusLineFollowsTheRunningTask()
    {
        TaskList tasks;
        QWidget window;
        TaskStatus status(tasks, &window);
        window.show();
        QVERIFY(!status.isVisible());
        const CancelToken cancel;
        auto* task = tasks.start(u"Back up R&D"_s, cancel);
        task->setProgress(0.62, {});
        QVERIFY(status.isVisible());
        const auto* text = status.findChild<QPushButton*>(u"status-task"_s);
        QCOMPARE(text->accessibleName(), u"Back up R&D 62 %"_s);
        status.findChild<QPushButton*>(u"status-task-stop"_s)->click();
        QVERIFY(cancel.isCancelled());
        task->finish(Task::State::Stopped, {});
        QVERIFY(!status.isVisible());
    }
};

QTEST_MAIN(TestTask)
#include "tst_task.moc"
