#pragma once

namespace kontorist {

class CompositionRoot;
class TourScript;

/// The part of the tour that shows customers, their users and their papers, in the open
/// demonstration office: pictures of tables, card, permission grid, access map, fault reports and
/// "See as this user".
void addCustomerTour(TourScript& script, CompositionRoot& root);

} // namespace kontorist
