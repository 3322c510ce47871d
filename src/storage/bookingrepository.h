#pragma once

#include "domain/bookingquery.h"
#include "storage/dbconnection.h"

#include <optional>
#include <vector>

namespace kontorist {

struct NewBookingRow
{
    EventId event;
    BookingDraft draft;
    QString emailKey; ///< empty where the address is not a correct one
    ContactId contact;
    CustomerUserId customerUser;
    QDateTime createdAt;
};

/// What the rules need beside the row itself.
struct BookingSurroundings
{
    BookingId placeHeldBy; ///< another booking that holds the place
    QString placeHeldByName;
    bool eventHasPlaces = false;
    bool eventFull = false; ///< this booking not counted
};

/// Bookings of events. Says what is there and changes what it is told to.
class BookingRepository
{
public:
    explicit BookingRepository(DbConnection& connection);

    [[nodiscard]] Result<Booking> load(BookingId id); ///< "booking-not-found"
    [[nodiscard]] Result<std::vector<Booking>> ofContact(ContactId contact); ///< oldest first
    [[nodiscard]] Result<BookingSurroundings> surroundings(const Booking& booking);
    /// Others of the same event with this address, at most `limit`, oldest first.
    [[nodiscard]] Result<std::vector<BookingId>> sameEmail(
        EventId event, const QString& emailKey, BookingId except, int limit);

    /// UNPROCESSED, with its extras and sums.
    [[nodiscard]] Result<BookingId> insert(const NewBookingRow& row);
    /// Raises the row version where status and version are as expected; Conflict otherwise. The
    /// first statement of every step.
    [[nodiscard]] Result<void> claim(BookingId id, BookingStatus status, qint64 rowVersion);
    /// Not to or from APPROVED: there the invoice decides. Refused "place-taken", "event-full".
    [[nodiscard]] Result<void> setStatus(
        BookingId id, BookingStatus status, const QDateTime& replyUntil = {});
    /// Everything of the draft, the extras too, and the sums of today.
    [[nodiscard]] Result<void> setDraft(
        const Booking& before, const BookingDraft& draft, const QString& emailKey);
    [[nodiscard]] Result<void> setLink(BookingId id, ContactId contact, CustomerUserId user);
    [[nodiscard]] Result<void> setBounced(BookingId id, bool bounced);
    [[nodiscard]] Result<void> setCodeAllowed(BookingId id);
    /// By today's price list, of all of the event that are neither approved nor cancelled.
    [[nodiscard]] Result<void> refreshSums(EventId event);
    [[nodiscard]] Result<void> refreshSums(BookingId booking);
    /// Of an invoice that is issued again at the prices agreed on.
    [[nodiscard]] Result<void> setSums(BookingId booking, const Sums& sums);

    /// Before a contact is deleted: its bookings and invoices stay under a neutral label.
    [[nodiscard]] Result<void> forgetContact(ContactId contact);
    /// Issued invoices with an open amount on bookings that are linked to the contact.
    [[nodiscard]] Result<int> unpaidInvoices(ContactId contact);

    [[nodiscard]] Result<std::vector<Booking>> rows(
        const BookingQuery& query, qint64 first, int count);
    /// The `count` rows behind `after` in the query's order; from the start where it is invalid.
    [[nodiscard]] Result<std::vector<Booking>> rowsAfter(
        const BookingQuery& query, BookingId after, int count);
    /// Those that exist, in the order asked for.
    [[nodiscard]] Result<std::vector<Booking>> byIds(const std::vector<BookingId>& ids);
    [[nodiscard]] Result<qint64> count(const BookingQuery& query);
    /// False without an index for the order: sorting the whole rows costs more than sorting ids.
    [[nodiscard]] static bool isFirstPageCheap(const BookingQuery& query);
    /// The whole list in its order.
    [[nodiscard]] Result<std::vector<BookingId>> ids(const BookingQuery& query);
    /// The same where one of the words searched for is found at most `cap` times; nullopt: each is
    /// found more often.
    [[nodiscard]] Result<std::optional<std::vector<BookingId>>> fewHits(
        const BookingQuery& query, int cap);

private:
    [[nodiscard]] Result<std::vector<Booking>> select(
        const QString& sql, const QVariantList& binds);
    [[nodiscard]] Result<void> readExtras(std::vector<Booking>& bookings);
    /// `versions` is added to the row version of those whose sum changes.
    [[nodiscard]] Result<void> refresh(
        const QString& where, const QVariantList& binds, int versions);

    DbConnection& m_connection;
};

/// The key of the setting that holds the cut-off in milliseconds.
[[nodiscard]] QString cutOffSettingKey();

} // namespace kontorist
