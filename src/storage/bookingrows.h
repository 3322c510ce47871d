#pragma once

#include "domain/bookingquery.h"
#include "storage/keyset.h"
#include "storage/sqldialect.h"
#include "storage/sqlstatement.h"

namespace kontorist {

/// SQL of the list of bookings: columns, tables, filters and order.

[[nodiscard]] QString bookingColumns();
[[nodiscard]] QString fromBookings(); ///< with everything that is read along
[[nodiscard]] Result<Booking> bookingFrom(const SqlStatement& row); ///< without the extras

/// With all tables, for rows.
[[nodiscard]] KeysetList bookingList(const BookingQuery& query);
/// Only the tables that filter and order need, for ids and counts.
[[nodiscard]] KeysetList leanBookingList(const BookingQuery& query);

} // namespace kontorist
