#pragma once

#include "domain/bookingquery.h"
#include "models/recordtablemodel.h"

namespace kontorist {

class BookingService;

using BookingSource = RecordSource<Booking, BookingQuery, BookingId>;
using BookingTexts = RecordTexts<Booking>;

/// The functions of the service; it must outlive the source.
[[nodiscard]] BookingSource bookingSource(BookingService& service);

/// The Bookings table. Columns are those of BookingColumn, tags the statuses; cancelled bookings
/// are subdued.
class BookingTableModel : public TypedTableModel<Booking, BookingQuery, BookingId>
{
public:
    BookingTableModel(
        BookingSource source, BookingTexts texts, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool isTrailing(int column) const override
    {
        return column == static_cast<int>(BookingColumn::Sum);
    }

protected:
    [[nodiscard]] std::vector<SortKey> keysOf(const BookingQuery& query) const override;
    [[nodiscard]] BookingQuery withKeys(
        BookingQuery query, const std::vector<SortKey>& keys) const override;
    [[nodiscard]] QVariant sortValue(const Booking& booking, int column) const override;
    [[nodiscard]] QString nameOf(const Booking& booking) const override;
    [[nodiscard]] bool isSubduedRow(const Booking& booking) const override;
    [[nodiscard]] Tag tagger() const override;
};

} // namespace kontorist
