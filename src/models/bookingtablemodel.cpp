#include "models/bookingtablemodel.h"

#include "services/bookingservice.h"

namespace kontorist {

BookingSource bookingSource(BookingService& service)
{
    BookingSource source;
    source.rows
        = [&service](const BookingQuery& query, qint64 first, int count,
              const CancelToken& cancel) { return service.rows(query, first, count, cancel); };
    source.count = [&service](const BookingQuery& query, const CancelToken& cancel) {
        return service.count(query, cancel);
    };
    source.position
        = [&service](const BookingQuery& query, BookingId id, const CancelToken& cancel) {
              return service.position(query, id, cancel);
          };
    source.byIds = [&service](const std::vector<BookingId>& ids) { return service.byIds(ids); };
    return source;
}

BookingTableModel::BookingTableModel(
    BookingSource source, BookingTexts texts, const Clock& clock, QObject* parent)
    : TypedTableModel(std::move(source), std::move(texts), clock, parent)
{
}

int BookingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allBookingColumns.size());
}

std::vector<SortKey> BookingTableModel::keysOf(const BookingQuery& query) const
{
    std::vector<SortKey> keys {{static_cast<int>(query.sort), query.descending}};
    for (const BookingSortKey& key : query.thenBy) {
        keys.push_back({static_cast<int>(key.column), key.descending});
    }
    return keys;
}

BookingQuery BookingTableModel::withKeys(BookingQuery query, const std::vector<SortKey>& keys) const
{
    query.sort = static_cast<BookingColumn>(keys.front().column);
    query.descending = keys.front().descending;
    query.thenBy.clear();
    for (auto key = keys.begin() + 1; key != keys.end(); ++key) {
        query.thenBy.push_back({static_cast<BookingColumn>(key->column), key->descending});
    }
    return query;
}

QVariant BookingTableModel::sortValue(const Booking& booking, int column) const
{
    switch (static_cast<BookingColumn>(column)) {
    case BookingColumn::Number:
        return booking.id.value();
    case BookingColumn::Event:
        return foldText(booking.eventName);
    case BookingColumn::Exhibitor:
        return foldText(booking.draft.exhibitor);
    case BookingColumn::Email:
        return booking.draft.email.toLower();
    case BookingColumn::Place:
        return foldText(booking.placeNumber);
    case BookingColumn::Status:
        return static_cast<int>(booking.status);
    case BookingColumn::Invoice:
        return static_cast<int>(booking.invoiceState);
    case BookingColumn::AccessMode:
        return accessModeName(booking.mode);
    case BookingColumn::Deadline:
        return booking.replyUntil;
    case BookingColumn::Created:
        return booking.createdAt;
    case BookingColumn::Sum:
        return booking.sums.total();
    }
    return {};
}

QString BookingTableModel::nameOf(const Booking& booking) const
{
    return booking.draft.exhibitor;
}

bool BookingTableModel::isSubduedRow(const Booking& booking) const
{
    return booking.status == BookingStatus::Cancelled;
}

BookingTableModel::Tag BookingTableModel::tagger() const
{
    return [](const Booking& booking) { return static_cast<int>(booking.status); };
}

} // namespace kontorist
