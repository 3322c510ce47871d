#pragma once

#include <QDateTime>

namespace kontorist {

/// Where the time of day comes from. Interface, since tests must be able to set it.
/// Times in the program are UTC; the database holds milliseconds since 1970-01-01T00:00Z.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    /// The current time in UTC, with milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace kontorist
