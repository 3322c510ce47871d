#pragma once

#include "services/customeruserrequests.h"
#include "services/servicecontext.h"

namespace kontorist {

/// The facts that judge() needs, for a customer user as it is now.
[[nodiscard]] Result<CustomerUserFacts> customerUserFacts(
    DbConnection& connection, const CustomerUser& user, const Actor& actor, bool writable);

/// The verdict as an error: Denied with the right's name, or Refused with the reason word and args
/// {action id, status}.
[[nodiscard]] Result<void> demandAllowed(CustomerUserAction action, const CustomerUserFacts& facts);

/// The steps that change a customer user, each inside the caller's transaction: asked of the rules,
/// checked against the row version (0: any), written, logged.
namespace usersteps {

/// Loads the row, lets an invitation that ran out end, and refuses where the rules say no.
[[nodiscard]] Result<CustomerUser> claim(
    WriteScope& scope, CustomerUserAction action, CustomerUserId id, qint64 rowVersion);

/// A new row, PENDING: of a known contact, of one found by its address, or of a new one.
/// Refused "guest-needs-account" where a guest has no active account elsewhere,
/// "already-customer-user" (args: id, kind), "customer-archived", "customer-without-number".
[[nodiscard]] Result<CustomerUser> add(WriteScope& scope, const NewUserRequest& request);

[[nodiscard]] Result<CustomerUser> cancelInvitation(
    WriteScope& scope, CustomerUserId id, qint64 rowVersion);
[[nodiscard]] Result<CustomerUser> activate(
    WriteScope& scope, CustomerUserId id, qint64 rowVersion);
[[nodiscard]] Result<CustomerUser> deactivate(
    WriteScope& scope, CustomerUserId id, qint64 rowVersion);
[[nodiscard]] Result<CustomerUser> deleteLogins(
    WriteScope& scope, CustomerUserId id, qint64 rowVersion);
/// Gives the row as it was.
[[nodiscard]] Result<CustomerUser> remove(WriteScope& scope, CustomerUserId id, qint64 rowVersion);
/// Takes over each field that differs between `before` and `after`; Conflict "same-field-changed"
/// where somebody else changed the same one to something else meanwhile.
[[nodiscard]] Result<CustomerUser> changeAccess(WriteScope& scope, CustomerUserId id,
    const CustomerUserAccess& before, const CustomerUserAccess& after);
/// The explicit step to a login name of today's mode: the next number, or the address.
[[nodiscard]] Result<CustomerUser> renameLogin(
    WriteScope& scope, CustomerUserId id, qint64 rowVersion);

/// Back to PENDING with those that are invited without a link that works: of one contact after its
/// links died, of everybody where `contact` is invalid. Logged as done by the system. Gives ids.
[[nodiscard]] Result<std::vector<CustomerUserId>> expireInvitations(
    WriteScope& scope, ContactId contact = {});
[[nodiscard]] Result<void> settleInvitations(WriteScope& scope, ContactId contact);

/// Loads the row again after a step and logs what became of it.
[[nodiscard]] Result<CustomerUser> logged(WriteScope& scope, CustomerUserAction action,
    const CustomerUser& before, QJsonObject extra = {});
[[nodiscard]] AuditEntry entry(const QString& action, const CustomerUser& user,
    const QJsonObject& before = {}, const QJsonObject& after = {});

} // namespace usersteps
} // namespace kontorist
