#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "storage/dbconnection.h"

#include <QFuture>
#include <QPromise>

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace kontorist {

/// Which thread does a job. Each owns one connection, so a slow count never holds up a page, and
/// a page never waits for a write.
enum class DbLane {
    Read, ///< what the user looks at right now
    Background, ///< counts, positions, exports
    Write ///< everything that changes something, one at a time
};

/// Threads that own a database connection each and do jobs for the window. Results come back as
/// QFuture<Result<T>>; attach to them with a context object. Nothing here throws or blocks the
/// caller. Jobs of one lane run in order; a job whose token is cancelled ends with Cancelled, also
/// in the middle of a statement.
class DbExecutor
{
public:
    DbExecutor(DbProfile profile, std::shared_ptr<const SqlDialect> dialect);
    ~DbExecutor();
    DbExecutor(const DbExecutor&) = delete;
    DbExecutor& operator=(const DbExecutor&) = delete;

    /// Cancels what waits, interrupts what reads, finishes a running write, ends the threads. A job
    /// given afterwards ends with Cancelled at once.
    void stop();

    /// `job`: Result<T>(DbConnection&).
    template <class Job>
    [[nodiscard]] auto run(DbLane lane, Job job, CancelToken cancel = {})
        -> QFuture<decltype(job(std::declval<DbConnection&>()))>
    {
        using Outcome = decltype(job(std::declval<DbConnection&>()));
        auto promise = std::make_shared<QPromise<Outcome>>();
        auto future = promise->future();
        promise->start();
        post(lane,
            Task {[promise, job = std::move(job)](Result<DbConnection*> connection) mutable {
                      promise->addResult(
                          connection ? job(**connection) : Outcome(failure(connection.error())));
                      promise->finish();
                  },
                std::move(cancel)});
        return future;
    }

private:
    struct Task
    {
        std::function<void(Result<DbConnection*>)> work;
        CancelToken cancel;
    };
    struct Worker
    {
        std::mutex mutex;
        std::condition_variable wake;
        std::deque<Task> tasks;
        CancelToken running; ///< of the task being done
        bool stop = false;
        std::thread thread;
    };

    void post(DbLane lane, Task task);
    void work(Worker& worker);
    static void perform(Task& task, std::unique_ptr<DbConnection>& connection,
        const DbProfile& profile, const std::shared_ptr<const SqlDialect>& dialect);

    DbProfile m_profile;
    std::shared_ptr<const SqlDialect> m_dialect;
    std::array<Worker, 3> m_workers;
};

} // namespace kontorist
