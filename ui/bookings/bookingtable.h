#pragma once

#include "models/bookingtablemodel.h"
#include "ui/table/recordtableview.h"

namespace kontorist {

/// The words of the Bookings table in the present language.
[[nodiscard]] BookingTexts bookingTexts();
/// Its columns, look and sentences; `model` must outlive the view.
[[nodiscard]] RecordTableSpec bookingTableSpec(BookingTableModel& model);

} // namespace kontorist
