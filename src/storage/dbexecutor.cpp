#include "storage/dbexecutor.h"

#include <QLoggingCategory>

#include <exception>
#include <optional>

namespace kontorist {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcExecutor, "kontorist.executor")

DbExecutor::DbExecutor(DbProfile profile, std::shared_ptr<const SqlDialect> dialect)
    : m_profile(std::move(profile))
    , m_dialect(std::move(dialect))
{
}

DbExecutor::~DbExecutor()
{
    stop();
}

void DbExecutor::stop()
{
    for (size_t lane = 0; lane < m_workers.size(); ++lane) {
        Worker& worker = m_workers[lane];
        const std::scoped_lock lock(worker.mutex);
        worker.stop = true;
        for (Task& task : worker.tasks) {
            task.cancel.cancel();
        }
        if (static_cast<DbLane>(lane) != DbLane::Write) {
            worker.running.cancel();
        }
        worker.wake.notify_all();
    }
    for (Worker& worker : m_workers) {
        if (worker.thread.joinable()) {
            worker.thread.join();
        }
    }
}

void DbExecutor::post(DbLane lane, Task task)
{
    Worker& worker = m_workers[static_cast<size_t>(lane)];
    std::unique_lock lock(worker.mutex);
    if (worker.stop) {
        lock.unlock();
        task.work(failure(ErrorCode::Cancelled, u"cancelled"_s));
        return;
    }
    if (!worker.thread.joinable()) {
        worker.thread = std::thread([this, &worker] { work(worker); });
    }
    worker.tasks.push_back(std::move(task));
    worker.wake.notify_one();
}

void DbExecutor::work(Worker& worker)
{
    std::unique_ptr<DbConnection> connection;
    for (;;) {
        std::optional<Task> task;
        {
            std::unique_lock lock(worker.mutex);
            worker.wake.wait(lock, [&] { return worker.stop || !worker.tasks.empty(); });
            if (worker.tasks.empty()) {
                return;
            }
            task = std::move(worker.tasks.front());
            worker.tasks.pop_front();
            worker.running = task->cancel;
        }
        perform(*task, connection, m_profile, m_dialect);
    }
}

void DbExecutor::perform(Task& task, std::unique_ptr<DbConnection>& connection,
    const DbProfile& profile, const std::shared_ptr<const SqlDialect>& dialect)
{
    if (task.cancel.isCancelled()) {
        task.work(failure(ErrorCode::Cancelled, u"cancelled"_s));
        return;
    }
    if (!connection) {
        auto opened = DbConnection::open(profile, dialect);
        if (!opened) {
            task.work(failure(opened.error()));
            return;
        }
        connection = std::move(*opened);
    }
    connection->setRunning(task.cancel);
    try {
        task.work(connection.get());
    } catch (const std::exception& error) {
        // Nothing throws across a thread: whoever waits for the future must get an answer.
        qCCritical(lcExecutor) << "job threw" << error.what();
        task.work(failure(internalError(u"exception in a database job"_s)));
    }
}

} // namespace kontorist
