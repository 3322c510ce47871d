#pragma once

namespace kontorist {

class CompositionRoot;
class TourScript;

/// Adds the pictures of bookings, events and invoices; ends at the contacts again.
void addBookingTour(TourScript& script, CompositionRoot& root);

} // namespace kontorist
