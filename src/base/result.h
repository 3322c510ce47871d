#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace kontorist {

/// Every call below the window that can fail returns one of these; nothing throws across layers.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(
    ErrorCode code, QString reason, QString field = {}, QStringList args = {}, QString detail = {})
{
    return failure(
        makeError(code, std::move(reason), std::move(field), std::move(args), std::move(detail)));
}

} // namespace kontorist

#define KONTORIST_CONCAT_(a, b) a##b
#define KONTORIST_CONCAT(a, b) KONTORIST_CONCAT_(a, b)

/// Leaves the function with the error of `expression` (a Result), if it has one.
#define KONTORIST_TRY(expression)                                                                  \
    do {                                                                                           \
        if (auto tryResult_ = (expression); !tryResult_) {                                         \
            return ::kontorist::failure(std::move(tryResult_).error());                            \
        }                                                                                          \
    } while (false)

/// `KONTORIST_ASSIGN(auto row, load(id));`: declares `row` from the value, or leaves with the
/// error.
#define KONTORIST_ASSIGN(declaration, expression)                                                  \
    auto KONTORIST_CONCAT(assign_, __LINE__) = (expression);                                       \
    if (!KONTORIST_CONCAT(assign_, __LINE__)) {                                                    \
        return ::kontorist::failure(std::move(KONTORIST_CONCAT(assign_, __LINE__)).error());       \
    }                                                                                              \
    declaration = std::move(*KONTORIST_CONCAT(assign_, __LINE__))
