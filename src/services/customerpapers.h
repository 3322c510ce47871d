#pragma once

#include "services/servicecontext.h"

namespace kontorist::papers {

/// What orders, faults, objects and facilities of a customer have in common.

/// One clean line of text. Invalid with `field`: "control-character", "required", "too-long".
[[nodiscard]] Result<QString> checkedLine(
    const QString& raw, const QString& field, int maxLength, bool required);
/// Refused "foreign-facility" / "foreign-object" where it is not this customer's; an invalid id is
/// fine.
[[nodiscard]] Result<void> demandOwn(
    WriteScope& scope, CustomerId customer, FacilityId facility, ServiceObjectId object);
/// Login and name as they are now, to be kept on a paper.
[[nodiscard]] PersonReference referenceOf(const CustomerUser& user);
/// The user as it may act now: Refused with the bar's word, or "missing-permission" with args
/// {permission}, or "not-in-scope" where `facility` is not shown to it.
[[nodiscard]] Result<CustomerUser> demandAccess(
    WriteScope& scope, CustomerUserId id, Permission permission, FacilityId facility);
/// The same, and the service object must be shown, too.
[[nodiscard]] Result<CustomerUser> demandAccessTo(WriteScope& scope, CustomerUserId id,
    Permission permission, FacilityId facility, ServiceObjectId object);
/// Refused "foreign-customer-user" where a customer is named that is not the user's.
[[nodiscard]] Result<void> demandOfCustomer(const CustomerUser& user, CustomerId named);
/// A customer user as actor, for the log.
[[nodiscard]] Actor actorFor(CustomerUserId id);
/// Puts a message to these staff members into the outbox, once each. Nobody without an address.
[[nodiscard]] Result<int> notifyStaff(WriteScope& scope, const std::vector<StaffId>& whom,
    const QString& templateName, const QString& subjectKind, qint64 subjectId, CustomerId customer);

} // namespace kontorist::papers
