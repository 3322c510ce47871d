#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace kontorist {

/// Runs `callback(value)` in the thread of `context` once `future` has its value; never, where
/// `context` is gone by then or the future was cancelled. Always through the event loop, so the
/// caller finishes first. (QFuture::then(context, …) of Qt 6.4 asserts that the context is still
/// alive, which a dialog that was closed meanwhile is not.)
template <class T, class Callback>
void whenDone(const QFuture<T>& future, QObject* context, Callback callback)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, callback = std::move(callback)]() mutable {
            watcher->deleteLater();
            if (!watcher->isCanceled() && watcher->future().resultCount() > 0) {
                callback(watcher->result());
            }
        });
    watcher->setFuture(future);
}

} // namespace kontorist
