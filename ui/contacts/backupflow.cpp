#include "ui/contacts/backupflow.h"

#include "base/clock.h"
#include "base/futures.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/workspacecalls.h"
#include "ui/settings/appsettings.h"
#include "ui/tasks/desktopnotifier.h"
#include "ui/tasks/reveal.h"
#include "ui/tasks/task.h"
#include "ui/words/words.h"

#include <QFileInfo>
#include <QTimer>

#include <atomic>

namespace kontorist {

namespace {

constexpr int progressEveryMs = 100;

/// Written by the worker, read by a timer of the window: progress never floods the event loop.
struct Progress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> verifying = false;
};

void showProgress(Task& task, const Progress& progress)
{
    const qint64 total = progress.total.load();
    const qint64 done = std::min(progress.done.load(), total);
    const double fraction = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : -1;
    const QString text = progress.verifying.load()
        ? BackupFlow::tr("Checking the archive")
        : BackupFlow::tr("%1 of %2", "sizes: done, all")
              .arg(words::fileSize(done), words::fileSize(total));
    task.setProgress(fraction, text);
}

} // namespace

BackupFlow::BackupFlow(const FlowContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void BackupFlow::start(const Contact& contact)
{
    auto* dialog = new BackupDialog(contact, backupCalls(m_context.workspace),
        m_context.ui.settings, m_context.ui.prompt, m_context.ui.theme, m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupDialog::requested, this,
        [this, name = contact.name](const ArchiveRequest& request) { run(request, name, {}); });
    dialog->open();
}

void BackupFlow::runNow(const Contact& contact, Done done)
{
    ArchiveRequest request;
    request.contact = contact.id;
    request.folder = m_context.ui.settings.backupFolder();
    run(request, contact.name, std::move(done));
}

void BackupFlow::run(const ArchiveRequest& request, const QString& contactName, Done done)
{
    const CancelToken cancel;
    const auto progress = std::make_shared<Progress>();
    auto* task = m_context.ui.tasks.start(tr("Back up “%1”").arg(contactName), cancel);
    task->setProgress(-1, tr("Reading the list of jobs"));
    auto* timer = new QTimer(task);
    connect(timer, &QTimer::timeout, task, [task, progress] {
        if (progress->total.load() > 0) {
            showProgress(*task, *progress);
        }
    });
    timer->start(progressEveryMs);

    const auto tell = [progress](const ArchiveProgress& now) {
        progress->total = now.total;
        progress->done = now.done;
        progress->verifying = now.verifying;
    };
    whenDone(m_context.workspace->archives().run(request, tell, cancel), this,
        [this, task, timer, contactName, done = std::move(done)](
            const Result<ArchiveOutcome>& result) {
            timer->stop();
            onEnded(task, contactName, result);
            if (done) {
                done(result ? std::optional(*result) : std::nullopt);
            }
        });
}

void BackupFlow::onEnded(
    Task* task, const QString& contactName, const Result<ArchiveOutcome>& result)
{
    FlowMessage told;
    if (result) {
        const QString path = result->path;
        told.text = tr("Saved “%1”, %2, %n job(s).", nullptr, result->jobs)
                        .arg(QFileInfo(path).fileName(), words::fileSize(result->bytes));
        if (!result->gaps.isEmpty()) {
            told.kind = FlowMessage::Kind::Warning;
            told.text += u' '
                + tr("%n file(s) could not be read; the archive names them.", nullptr,
                    static_cast<int>(result->gaps.size()));
        }
        told.actionText = tr("Show in folder");
        told.action = [path] { revealInFolder(path); };
        task->finish(Task::State::Done, told.text, path, result->gaps);
    } else if (result.error().code == ErrorCode::Cancelled) {
        told.text = tr("The backup of %1 was stopped. Nothing was left behind.").arg(contactName);
        task->finish(Task::State::Stopped, told.text);
    } else {
        told.kind = FlowMessage::Kind::Fault;
        told.text
            = tr("The backup of %1 failed. %2").arg(contactName, words::errorText(result.error()));
        task->finish(Task::State::Failed, told.text);
    }
    emit message(told);
    if (m_context.window == nullptr || !m_context.window->isActiveWindow()) {
        notifyDesktop(task->title(), told.text);
    }
}

} // namespace kontorist
