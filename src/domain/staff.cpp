#include "domain/staff.h"

namespace kontorist {

using namespace Qt::StringLiterals;

QString notificationChannelName(NotificationChannel channel)
{
    return channel == NotificationChannel::Sms ? u"SMS"_s : u"EMAIL"_s;
}

std::optional<NotificationChannel> notificationChannelFromName(QStringView name)
{
    for (const auto channel : {NotificationChannel::Email, NotificationChannel::Sms}) {
        if (name == notificationChannelName(channel)) {
            return channel;
        }
    }
    return std::nullopt;
}

} // namespace kontorist
