#include "cli/times.h"

namespace kontorist {

using namespace Qt::StringLiterals;

Result<QDateTime> timeOf(const Arguments& arguments, const QString& option)
{
    const auto text = arguments.text(option);
    if (!text) {
        return QDateTime();
    }
    // Not Qt::ISODate: that reads the day of a time, too.
    const QDate day = QDate::fromString(*text, u"yyyy-MM-dd"_s);
    if (day.isValid()) {
        return QDateTime(day, QTime(0, 0), Qt::UTC);
    }
    QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        return failure(ErrorCode::Invalid, u"bad-time"_s, option);
    }
    return time.toUTC();
}

Result<QDate> dayOf(const Arguments& arguments, const QString& option, const QDate& otherwise)
{
    const auto text = arguments.text(option);
    if (!text) {
        return otherwise;
    }
    if (text->isEmpty()) {
        return QDate();
    }
    const QDate day = QDate::fromString(*text, u"yyyy-MM-dd"_s);
    if (!day.isValid()) {
        return failure(ErrorCode::Invalid, u"not-a-day"_s, option);
    }
    return day;
}

} // namespace kontorist
