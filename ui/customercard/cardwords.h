#pragma once

#include "ui/customercard/cardstaging.h"
#include "ui/theme/iconset.h"
#include "ui/theme/statuschip.h"

#include <map>

namespace kontorist {

/// Names of things that a row keeps by id.
struct CardNames
{
    std::map<qint64, QString> facilities;
    std::map<qint64, QString> templates;
    std::map<qint64, QString> technicians;
};

namespace cardwords {

/// "Customer name", "Level" … of a field of the details or of a user's access.
[[nodiscard]] QString field(const QString& field);
/// A fault of a field of the details, named as the card names it.
[[nodiscard]] QString fieldFault(Error error);
[[nodiscard]] QString value(
    const CustomerDraft& draft, const QString& field, const CardNames& names);
[[nodiscard]] QString value(
    const CustomerUserAccess& access, const QString& field, const CardNames& names);
/// "North, South, Not assigned to a facility"; "None".
[[nodiscard]] QString facilities(const FacilityScope& scope, const CardNames& names);

[[nodiscard]] QString mark(const AccountRow& row); ///< "New", "Will be removed" …, or ""
[[nodiscard]] std::optional<IconName> markIcon(const AccountRow& row);
/// What is staged, in a sentence per fact: "Level: User → Administrator". For the tooltip and the
/// line under the list.
[[nodiscard]] QString stagedChanges(const AccountRow& row, const CardNames& names);
/// "Unsaved changes: 2 login accounts, 1 field". Empty where there are none.
[[nodiscard]] QString unsaved(const CardStaging& staging);

} // namespace cardwords
} // namespace kontorist
