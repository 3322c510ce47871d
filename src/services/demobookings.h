#pragma once

#include "services/bookingrequests.h"
#include "services/servicecontext.h"

#include <vector>

namespace kontorist {

/// Events of the made-up office with bookings of every status, access mode and age, invoices that
/// are open, overdue, paid and credited among them.
class DemoBookings
{
public:
    DemoBookings(DbConnection& connection, const Actor& actor, const QDateTime& now);

    /// In the caller's transaction.
    [[nodiscard]] Result<void> fill();

private:
    struct Fair
    {
        Event event;
        std::vector<Place> places;
        std::vector<PriceItem> extras;
        size_t nextPlace = 0;
    };

    [[nodiscard]] Result<void> setSeller();
    [[nodiscard]] Result<Fair> makeFair(
        const EventDraft& draft, int daysAgo, const QString& places, bool inEuro);
    [[nodiscard]] Result<Booking> book(
        Fair& fair, int number, const QString& email, const QDateTime& createdAt);
    [[nodiscard]] Result<void> tell(Fair& fair, int number);
    [[nodiscard]] Result<void> tellOlder(Fair& fair, int number);
    [[nodiscard]] Result<void> invoice(const Booking& booking, int number);
    [[nodiscard]] Result<void> offer(const Booking& booking, int daysAgo, int daysToReply);
    [[nodiscard]] Result<void> linkSome();
    /// A scope of its own for each step, so many days ago.
    [[nodiscard]] WriteScope scope(int daysAgo);

    DbConnection& m_connection;
    Actor m_actor;
    QDateTime m_now;
    std::vector<BookingId> m_toLink;
};

} // namespace kontorist
