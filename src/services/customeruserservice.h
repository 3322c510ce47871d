#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/customerquery.h"
#include "services/customeruserrequests.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace kontorist {

class ServiceContext;

/// Customer users: login accounts, contacts and guests of a customer. All calls return at once; the
/// work is done in the database threads. Errors common to all: Unavailable, Busy, Full, ReadOnly,
/// Cancelled, Internal; NotFound; Refused with a word of userRefusalName(); Denied; Conflict.
class CustomerUserService
{
public:
    explicit CustomerUserService(ServiceContext& context);
    ~CustomerUserService();
    CustomerUserService(const CustomerUserService&) = delete;
    CustomerUserService& operator=(const CustomerUserService&) = delete;

    /// Rows [first, first + count) of the query's order. Shorter at the end.
    [[nodiscard]] QFuture<Result<std::vector<CustomerUser>>> rows(
        const CustomerUserQuery& query, qint64 first, int count, const CancelToken& cancel = {});
    /// The rows behind `after` (from the start where invalid), by key: for scripts that page.
    [[nodiscard]] QFuture<Result<std::vector<CustomerUser>>> rowsAfter(
        const CustomerUserQuery& query, CustomerUserId after, int count,
        const CancelToken& cancel = {});
    /// Those that exist, in the order asked for.
    [[nodiscard]] QFuture<Result<std::vector<CustomerUser>>> byIds(
        const std::vector<CustomerUserId>& ids, const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<qint64>> count(
        const CustomerUserQuery& query, const CancelToken& cancel = {});
    /// Row index in the query's order. NotFound where it does not match.
    [[nodiscard]] QFuture<Result<qint64>> position(
        const CustomerUserQuery& query, CustomerUserId id, const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<CustomerUserDetails>> details(CustomerUserId id);

    /// PENDING, or ACTIVE at once where asked. Refused "guest-needs-account" (then offer to create
    /// as contact), "already-customer-user" (args: id, kind), "customer-archived",
    /// "customer-without-number", "foreign-facility"; Invalid with field.
    [[nodiscard]] QFuture<Result<CustomerUser>> add(const NewUserRequest& request);
    /// What add() would say now; never an error because it is refused: see `refusal`. Writes
    /// nothing. An invalid customer is one that CustomerService::saveCard() makes along.
    [[nodiscard]] QFuture<Result<NewUserCheck>> checkNew(const NewUserRequest& request);
    /// What `action` would do now; never an error because it is refused: see verdict.
    [[nodiscard]] QFuture<Result<UserActionPreview>> preview(
        CustomerUserAction action, CustomerUserId id);
    /// CancelInvitation, Activate, Deactivate, DeleteLoginIdentities, Remove. `rowVersion` is that
    /// of the row the user saw (0 = whatever is there). Remove gives the row as it was.
    [[nodiscard]] QFuture<Result<CustomerUser>> perform(
        CustomerUserAction action, CustomerUserId id, qint64 rowVersion);
    /// Saves the fields that differ. Conflict "same-field-changed", args = fields.
    [[nodiscard]] QFuture<Result<CustomerUser>> changeAccess(
        CustomerUserId id, const CustomerUserAccess& before, const CustomerUserAccess& after);
    /// The explicit step to a login name of today's mode. Refused "login-is-email".
    [[nodiscard]] QFuture<Result<CustomerUser>> renameLogin(CustomerUserId id, qint64 rowVersion);
    /// By the system: everybody whose invitation ran out is PENDING again. Gives their number.
    [[nodiscard]] QFuture<Result<int>> expireInvitations();

    /// Composes an invitation (first or again, as the status says) with a fresh secret. Writes
    /// nothing.
    [[nodiscard]] QFuture<Result<PreparedUserMail>> prepareInvitation(
        CustomerUserId id, const QString& language = {});
    /// Composes the login details. Without `password` a link lets the person set one. A typed one
    /// stands in the mail only where the office allows; it must be changed at the next login.
    [[nodiscard]] QFuture<Result<PreparedUserMail>> prepareLoginDetails(
        CustomerUserId id, const QString& password = {}, const QString& language = {});
    /// Records token, message, status and password in one transaction and supersedes older links.
    /// Call before the mail program is opened. The answer to "was it sent?" goes to
    /// InvitationService::confirmSent().
    [[nodiscard]] QFuture<Result<HandedOffInvitation>> handOff(
        const PreparedUserMail& prepared, MailChannel channel);
    /// A typed password without a mail. Judged as SendLoginDetails.
    [[nodiscard]] QFuture<Result<CustomerUser>> setPassword(
        CustomerUserId id, const QString& password);

    // What a portal calls for the person. Secrets that do not work: Refused "link-not-valid".

    /// Accepts through a mailed link. A person without a login needs `password`, and is activated;
    /// Invalid "required", field "password", where it is missing.
    [[nodiscard]] QFuture<Result<AcceptedInvitation>> accept(
        const QString& secret, const QString& password = {});
    [[nodiscard]] QFuture<Result<AcceptedInvitation>> decline(const QString& secret);
    /// Sets the password through a mailed link; the address is verified by that.
    [[nodiscard]] QFuture<Result<AcceptedInvitation>> setPasswordWithLink(
        const QString& secret, const QString& password);
    /// Notes when the person came in last. Refused "must-change-password" while its password is one
    /// that staff typed: see AccountService::changePassword().
    [[nodiscard]] QFuture<Result<void>> recordSignIn(CustomerUserId id);

private:
    struct Lists;
    ServiceContext& m_context;
    std::unique_ptr<Lists> m_lists;
};

} // namespace kontorist
