#pragma once

#include "services/customeruserrequests.h"
#include "services/servicecontext.h"

namespace kontorist::usersteps {

/// Everything that can be said before a customer user is added, with the first refusal. The one
/// place that knows: adding asks it inside its transaction, the window asks it while typing.
[[nodiscard]] Result<NewUserCheck> checkNew(
    DbConnection& connection, const Actor& actor, const NewUserRequest& request);

/// Refused "customer-without-number".
[[nodiscard]] Result<void> demandNumber(const Customer& customer);
/// Refused "foreign-facility".
[[nodiscard]] Result<void> demandOwnFacilities(
    DbConnection& connection, CustomerId customer, const FacilityScope& wanted);

} // namespace kontorist::usersteps
