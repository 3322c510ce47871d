#pragma once

#include "base/strongid.h"
#include "domain/rights.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace kontorist {

enum class NotificationChannel { Email, Sms };

[[nodiscard]] QString notificationChannelName(NotificationChannel channel); ///< "EMAIL", "SMS"
[[nodiscard]] std::optional<NotificationChannel> notificationChannelFromName(QStringView name);

/// How a staff member hears of fault reports and comments.
struct NotificationSettings
{
    QString email;
    QString phone;
    NotificationChannel channel = NotificationChannel::Email;
    bool allFaults = false; ///< of every customer, also where not its technician
    /// Where a message goes; empty: the channel has no address yet.
    [[nodiscard]] QString recipient() const
    {
        return channel == NotificationChannel::Sms ? phone : email;
    }
    friend bool operator==(const NotificationSettings&, const NotificationSettings&) = default;
};

struct StaffMember
{
    StaffId id;
    QString login; ///< database role or operating-system user
    QString name;
    Rights rights;
    NotificationSettings notifications;
    QDateTime createdAt;
};

/// A message to a staff member, waiting in the outbox for a sender.
struct Notice
{
    NoticeId id;
    StaffId staff;
    NotificationChannel channel = NotificationChannel::Email;
    QString recipient; ///< address or phone number as it was then
    QString templateName; ///< "fault-reported", "comment-posted"
    QString subjectKind; ///< "fault", "order"
    qint64 subjectId = 0;
    CustomerId customer;
    QDateTime createdAt;
    QDateTime sentAt; ///< invalid = waiting
    QString staffName; ///< for the list
};

} // namespace kontorist
