#include "domain/access.h"

#include <algorithm>
#include <iterator>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

AccessBar barOf(const AccessFacts& facts)
{
    if (facts.contact != ContactStatus::Active) {
        return AccessBar::ContactNotActive;
    }
    if (facts.user != CustomerUserStatus::Active) {
        return AccessBar::UserNotActive;
    }
    return facts.customerArchived ? AccessBar::CustomerArchived : AccessBar::None;
}

} // namespace

QString accessBarName(AccessBar bar)
{
    switch (bar) {
    case AccessBar::None:
        return u""_s;
    case AccessBar::ContactNotActive:
        return u"contact-not-active"_s;
    case AccessBar::UserNotActive:
        return u"user-not-active"_s;
    case AccessBar::CustomerArchived:
        return u"customer-archived"_s;
    }
    return {};
}

bool EffectiveAccess::shows(FacilityId facility) const
{
    if (!isOpen()) {
        return false;
    }
    return facility.isValid() ? facilities.contains(facility) : unassigned;
}

bool EffectiveAccess::allows(Permission permission, FacilityId facility) const
{
    return permissions.testFlag(permission) && shows(facility);
}

EffectiveAccess effectiveAccess(const AccessFacts& facts)
{
    EffectiveAccess access;
    access.bar = barOf(facts);
    if (!access.isOpen()) {
        return access;
    }
    access.permissions = facts.permissions;
    access.managesUsers = facts.level == CustomerUserLevel::Administrator;
    if (facts.facilities.size() <= 1) {
        // With none or one there is nothing to choose from.
        access.facilities = facts.facilities;
        access.unassigned = true;
        return access;
    }
    std::set_intersection(facts.scope.facilities.begin(), facts.scope.facilities.end(),
        facts.facilities.begin(), facts.facilities.end(),
        std::inserter(access.facilities, access.facilities.end()));
    access.unassigned = facts.scope.unassigned;
    return access;
}

} // namespace kontorist
