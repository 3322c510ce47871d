#include "base/clock.h"

namespace kontorist {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace kontorist
