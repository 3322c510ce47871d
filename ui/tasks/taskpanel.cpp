#include "ui/tasks/taskpanel.h"

#include "ui/tasks/task.h"
#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000;
/// A bar across a wide window would be hard to read.
constexpr int widestCard = 720;

void showFraction(QProgressBar* bar, double fraction)
{
    // A bar without a maximum moves by itself: the only honest picture of "not known".
    bar->setRange(0, fraction < 0 ? 0 : barSteps);
    if (fraction >= 0) {
        bar->setValue(static_cast<int>(fraction * barSteps));
    }
}

QString runningText(const Task& task)
{
    if (task.isStopping()) {
        return TaskCard::tr("Stopping…");
    }
    const QString left = task.timeLeft();
    return left.isEmpty() ? task.detail() : task.detail() + u" · "_s + left;
}

} // namespace

TaskCard::TaskCard(Task* task, QWidget* parent)
    : QWidget(parent)
    , m_task(task)
    , m_title(new QLabel(task->title(), this))
    , m_detail(new QLabel(this))
    , m_gaps(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(icon(IconName::Stop), tr("Stop"), this))
    , m_show(new QPushButton(icon(IconName::Folder), tr("Show in folder"), this))
    , m_remove(new QPushButton(tr("Remove from list"), this))
{
    const Metrics metrics(font());
    setObjectName(u"task-card"_s);
    m_title->setFont(metrics.captionFont());
    m_title->setTextFormat(Qt::PlainText);
    for (auto* label : {m_detail, m_gaps}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of %1").arg(task->title()));
    m_stop->setObjectName(u"task-stop"_s);
    m_show->setObjectName(u"task-show-in-folder"_s);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addWidget(m_show);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics.small(), 0, metrics.medium());
    layout->setSpacing(metrics.tiny());
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_detail);
    layout->addWidget(m_gaps);
    layout->addLayout(buttons);

    connect(m_stop, &QPushButton::clicked, m_task, &Task::stop);
    connect(
        m_show, &QPushButton::clicked, this, [this] { emit showInFolder(m_task->resultPath()); });
    connect(m_remove, &QPushButton::clicked, this, &TaskCard::removeRequested);
    connect(m_task, &Task::changed, this, &TaskCard::update);
    update();
}

void TaskCard::update()
{
    const bool running = m_task->isRunning();
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    m_stop->setEnabled(!m_task->isStopping());
    m_remove->setVisible(!running);
    m_show->setVisible(!m_task->resultPath().isEmpty());
    m_detail->setText(running ? runningText(*m_task) : m_task->detail());
    m_gaps->setVisible(!m_task->gaps().isEmpty());
    m_gaps->setText(tr("Missing in the archive:") + u'\n' + m_task->gaps().join(u'\n'));
    if (running) {
        showFraction(m_bar, m_task->fraction());
    }
}

TaskPanel::TaskPanel(TaskList& tasks, QWidget* parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_stack(new QStackedLayout(this))
    , m_list(nullptr)
{
    const Metrics metrics(font());
    setObjectName(u"task-panel"_s);
    setAccessibleName(tr("Tasks"));
    auto* empty
        = new QLabel(tr("No tasks. Backups that you start appear here, with their progress."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_stack->addWidget(empty);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* contents = new QWidget;
    contents->setMaximumWidth(metrics.scaled(widestCard));
    auto* outer = new QVBoxLayout(contents);
    outer->setContentsMargins(metrics.large(), metrics.medium(), metrics.large(), metrics.large());
    auto* heading = new QLabel(tr("Tasks"));
    heading->setFont(metrics.titleFont());
    outer->addWidget(heading);
    m_list = new QVBoxLayout;
    outer->addLayout(m_list);
    outer->addStretch();
    scroll->setWidget(contents);
    m_stack->addWidget(scroll);

    connect(&m_tasks, &TaskList::added, this, &TaskPanel::add);
    connect(&m_tasks, &TaskList::removed, this, &TaskPanel::remove);
    for (auto it = m_tasks.tasks().rbegin(); it != m_tasks.tasks().rend(); ++it) {
        add(*it);
    }
    showContents();
}

void TaskPanel::add(Task* task)
{
    auto* card = new TaskCard(task, this);
    m_cards.insert(task, card);
    m_list->insertWidget(0, card);
    connect(card, &TaskCard::showInFolder, this, &TaskPanel::showInFolder);
    connect(card, &TaskCard::removeRequested, this, [this, task] { m_tasks.remove(task); });
    showContents();
}

void TaskPanel::remove(Task* task)
{
    if (auto* card = m_cards.take(task)) {
        card->deleteLater();
    }
    showContents();
}

void TaskPanel::showContents()
{
    m_stack->setCurrentIndex(m_cards.isEmpty() ? 0 : 1);
}

TaskStatus::TaskStatus(TaskList& tasks, QWidget* parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_text(new QPushButton(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    const Metrics metrics(font());
    m_text->setFlat(true);
    m_text->setToolTip(tr("Shows the tasks"));
    m_text->setObjectName(u"status-task"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(metrics.scaled(96));
    m_bar->setAccessibleName(tr("Progress of the running task"));
    m_stop->setObjectName(u"status-task-stop"_s);
    m_stop->setAccessibleName(tr("Stop the running task"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small());
    for (auto* button : {m_text, m_stop}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_text, &QPushButton::clicked, this, &TaskStatus::openRequested);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (auto* task = m_tasks.current()) {
            task->stop();
        }
    });
    connect(&m_tasks, &TaskList::changed, this, &TaskStatus::update);
    update();
}

void TaskStatus::update()
{
    const auto* task = m_tasks.current();
    setVisible(task != nullptr);
    if (task == nullptr) {
        return;
    }
    const int others = m_tasks.running() - 1;
    QString text = task->title();
    if (task->fraction() >= 0) {
        text = tr("%1 %2 %", "title of a task, percent done")
                   .arg(text, locale().toString(static_cast<int>(task->fraction() * 100)));
    }
    if (others > 0) {
        text = tr("%1 (and %n more)", "running tasks", others).arg(text);
    }
    m_text->setText(text.replace(u'&', u"&&"_s));
    m_text->setAccessibleName(text.replace(u"&&"_s, u"&"_s));
    m_stop->setEnabled(!task->isStopping());
    showFraction(m_bar, task->fraction());
}

} // namespace kontorist
