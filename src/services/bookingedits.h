#pragma once

#include "services/bookingrequests.h"
#include "services/servicecontext.h"

namespace kontorist::bookingedits {

/// Adding and editing bookings. Errors as BookingService.

[[nodiscard]] Result<Booking> add(WriteScope& scope, const NewBooking& booking);
[[nodiscard]] Result<Booking> edit(
    WriteScope& scope, BookingId id, const BookingDraft& before, const BookingDraft& after);
/// Writes nothing.
[[nodiscard]] Result<BookingCheck> check(
    DbConnection& connection, const NewBooking& booking, BookingId editing, const QDateTime& now);

} // namespace kontorist::bookingedits
