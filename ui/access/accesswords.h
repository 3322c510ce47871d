#pragma once

#include "domain/customeruser.h"
#include "domain/facility.h"

#include <QString>

#include <vector>

namespace kontorist::words {

/// Words that only who edits access needs.

/// "Level", "Permissions", "Template", "Facilities": a field of changedFields().
[[nodiscard]] QString accessField(const QString& field);
/// "Billing added; Support taken away", or "" where nothing changed.
[[nodiscard]] QString permissionChanges(Permissions before, Permissions after);
/// The chosen ones by name, at most `most`: "Kiln, Oven and 3 more", "None".
[[nodiscard]] QString facilityNames(
    const FacilityScope& scope, const std::vector<Facility>& facilities, int most = 4);

} // namespace kontorist::words
