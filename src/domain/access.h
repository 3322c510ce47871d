#pragma once

#include "domain/customeruser.h"

namespace kontorist {

/// Everything that decides what a customer user can reach.
struct AccessFacts
{
    ContactStatus contact = ContactStatus::Unregistered;
    CustomerUserStatus user = CustomerUserStatus::Pending;
    bool customerArchived = false;
    CustomerUserLevel level = CustomerUserLevel::User;
    Permissions permissions;
    FacilityScope scope;
    std::set<FacilityId> facilities; ///< all of the customer
};

/// Why the door is shut, the first that applies.
enum class AccessBar { None, ContactNotActive, UserNotActive, CustomerArchived };

[[nodiscard]] QString accessBarName(AccessBar bar); ///< "", "contact-not-active" …

/// What a customer user can reach now.
struct EffectiveAccess
{
    AccessBar bar = AccessBar::None;
    Permissions permissions; ///< none where barred
    bool managesUsers = false; ///< the customer's login accounts
    std::set<FacilityId> facilities; ///< shown
    bool unassigned = false; ///< what has no facility is shown

    [[nodiscard]] bool isOpen() const { return bar == AccessBar::None; }
    /// Whether what belongs to `facility` (invalid: to none) is shown.
    [[nodiscard]] bool shows(FacilityId facility) const;
    /// Whether `permission` may be used on what belongs to `facility`.
    [[nodiscard]] bool allows(Permission permission, FacilityId facility) const;
    friend bool operator==(const EffectiveAccess&, const EffectiveAccess&) = default;
};

/// The one function: contact ACTIVE and customer user ACTIVE and customer not archived and
/// permission and scope. Used by the portal and by "See as this user" alike.
[[nodiscard]] EffectiveAccess effectiveAccess(const AccessFacts& facts);

} // namespace kontorist
