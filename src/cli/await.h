#pragma once

#include "base/result.h"

#include <QFuture>

namespace kontorist {

/// Waits for the answer of a service, which comes from another thread.
template <class T>
[[nodiscard]] Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0) {
        return failure(ErrorCode::Cancelled, QStringLiteral("cancelled"));
    }
    return future.takeResult();
}

} // namespace kontorist
