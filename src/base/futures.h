#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <utility>

namespace kontorist {

/// Calls `done` with the result in `context`'s thread, later; never once `context` is gone. A
/// future that ends without a result counts as Cancelled. A watcher, since QFuture::then() with a
/// context that dies first is not safe in every Qt from 6.4 on.
template <class T, class Done>
void whenDone(const QFuture<Result<T>>& future, QObject* context, Done done)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, handle = std::move(done)]() mutable {
            watcher->deleteLater();
            const QFuture<Result<T>> ended = watcher->future();
            if (ended.resultCount() > 0) {
                handle(ended.result());
            } else {
                handle(Result<T>(failure(ErrorCode::Cancelled, QStringLiteral("cancelled"))));
            }
        });
    watcher->setFuture(future);
}

/// The same for a future that cannot fail; without a value, `done` is not called.
template <class T, class Done>
void whenDone(const QFuture<T>& future, QObject* context, Done done)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, handle = std::move(done)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) {
                handle(watcher->result());
            }
        });
    watcher->setFuture(future);
}

template <class T>
[[nodiscard]] QFuture<Result<T>> readyResult(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace kontorist
