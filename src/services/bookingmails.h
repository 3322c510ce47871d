#pragma once

#include "services/bookingrequests.h"
#include "services/servicecontext.h"

namespace kontorist::bookingmails {

struct MailWish
{
    BookingId booking;
    BookingMailKind kind = BookingMailKind::Booking;
    QDate replyBy;
    MailRecipient recipient = MailRecipient::Exhibitor;
    QString language;
};

/// Errors as BookingService::prepareMail(). Writes nothing.
[[nodiscard]] Result<PreparedBookingMail> compose(DbConnection& connection, const MailWish& wish,
    const Actor& actor, bool writable, const QDateTime& now);
[[nodiscard]] Result<HandedOffBookingMail> record(
    WriteScope& scope, const PreparedBookingMail& prepared, MailChannel channel);
[[nodiscard]] QDate proposedReplyBy(const Event& event, const QDateTime& now);
/// "EXHIBITOR", "ORGANISER"
[[nodiscard]] QString recipientName(MailRecipient recipient);

} // namespace kontorist::bookingmails
