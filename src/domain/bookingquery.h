#pragma once

#include "domain/booking.h"

namespace kontorist {

/// Columns of the Bookings table. Also the whitelist of what can be sorted by.
enum class BookingColumn {
    Number,
    Event,
    Exhibitor,
    Email,
    Place,
    Status,
    Invoice,
    AccessMode,
    Deadline,
    Created,
    Sum
};
inline constexpr std::array allBookingColumns {BookingColumn::Number, BookingColumn::Event,
    BookingColumn::Exhibitor, BookingColumn::Email, BookingColumn::Place, BookingColumn::Status,
    BookingColumn::Invoice, BookingColumn::AccessMode, BookingColumn::Deadline,
    BookingColumn::Created, BookingColumn::Sum};

struct BookingSortKey
{
    BookingColumn column = BookingColumn::Created;
    bool descending = false;
    friend bool operator==(const BookingSortKey&, const BookingSortKey&) = default;
};

enum class EmailFilter { Any, Correct, Missing, Bounced }; ///< Missing: none, or not a correct one
enum class PlaceFilter { Any, WithPlace, WithoutPlace };
enum class DeadlineFilter { Any, Passed, Open, None }; ///< of offers: reply awaited or late
enum class CutOffFilter { Any, Before, After }; ///< created before or since the cut-off

struct BookingQuery
{
    QString search; ///< raw text; inside exhibitor, e-mail, place number and booking number
    EventId event; ///< invalid = all
    std::vector<BookingStatus> statuses; ///< empty = all
    std::vector<InvoiceState> invoices; ///< empty = all
    bool overdueOnly = false; ///< an issued invoice past its due date
    std::vector<AccessMode> modes; ///< empty = all
    EmailFilter email = EmailFilter::Any;
    PlaceFilter place = PlaceFilter::Any;
    DeadlineFilter deadline = DeadlineFilter::Any;
    CutOffFilter cutOff = CutOffFilter::Any;
    QDateTime createdFrom; ///< invalid = no limit
    QDateTime createdBefore; ///< not included
    std::optional<qint64> sumFrom; ///< with VAT, hundredths of any currency's unit, included
    std::optional<qint64> sumTo;
    bool knownUnlinkedOnly = false; ///< unlinked, but an active contact has the address
    ContactId contact; ///< linked to this person; invalid = all
    BookingColumn sort = BookingColumn::Created;
    bool descending = true;
    std::vector<BookingSortKey> thenBy; ///< further keys; id is always the last one
    /// Filled in by the service where `overdueOnly` or `deadline` needs it.
    QDateTime asOf;
    friend bool operator==(const BookingQuery&, const BookingQuery&) = default;

    [[nodiscard]] bool hasFilter() const
    {
        return !search.isEmpty() || event.isValid() || !statuses.empty() || !invoices.empty()
            || overdueOnly || !modes.empty() || email != EmailFilter::Any
            || place != PlaceFilter::Any || deadline != DeadlineFilter::Any
            || cutOff != CutOffFilter::Any || createdFrom.isValid() || createdBefore.isValid()
            || sumFrom || sumTo || knownUnlinkedOnly || contact.isValid();
    }
};

/// `query` in the order of `other`.
[[nodiscard]] inline BookingQuery withOrderOf(BookingQuery query, const BookingQuery& other)
{
    query.sort = other.sort;
    query.descending = other.descending;
    query.thenBy = other.thenBy;
    return query;
}

} // namespace kontorist
