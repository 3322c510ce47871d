#pragma once

#include "ui/customers/recordtablepage.h"

class QPushButton;

namespace kontorist {

class BookingFilterBar;
class BookingTableModel;

/// The middle zone of the Bookings section.
class BookingsPage : public RecordTablePage
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BookingsPage(BookingTableModel& model, const Theme& theme);

    [[nodiscard]] BookingFilterBar& filters();
};

} // namespace kontorist
