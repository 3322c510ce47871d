#pragma once

#include "base/result.h"
#include "domain/access.h"
#include "domain/document.h"
#include "domain/facility.h"
#include "domain/faultreport.h"
#include "domain/order.h"

#include <QFuture>

#include <vector>

namespace kontorist {

class ServiceContext;
class DbConnection;

/// A customer user and what it comes to.
struct AccessRow
{
    CustomerUser user;
    EffectiveAccess access;
};

/// What a customer user sees, and nothing else: made by the function that a portal calls.
struct AccessPreview
{
    CustomerUser user;
    EffectiveAccess access;
    std::vector<Facility> facilities;
    std::vector<ServiceObject> objects;
    std::vector<Order> orders; ///< newest first, at most 500 of those that are shown
    std::vector<Comment> comments; ///< of those orders, never internal ones
    std::vector<FaultReport> faults; ///< newest first, at most 500 of those that are shown
    std::vector<Document> documents; ///< likewise; none without the permission to see them
};

/// Who reaches what.
class AccessService
{
public:
    explicit AccessService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<EffectiveAccess>> effective(CustomerUserId id);
    /// The accounts a person reaches as guest; empty where there is none, and the profile then
    /// shows no access list.
    [[nodiscard]] QFuture<Result<std::vector<AccessRow>>> accessList(ContactId person);
    /// One person over all customers, by customer.
    [[nodiscard]] QFuture<Result<std::vector<AccessRow>>> mapOfPerson(ContactId person);
    /// One customer over all people, by name.
    [[nodiscard]] QFuture<Result<std::vector<AccessRow>>> mapOfCustomer(CustomerId customer);
    /// See as this user.
    [[nodiscard]] QFuture<Result<AccessPreview>> preview(CustomerUserId id);

private:
    ServiceContext& m_context;
};

/// The facts of a customer user as it is now, for effectiveAccess().
[[nodiscard]] Result<AccessFacts> accessFacts(DbConnection& connection, const CustomerUser& user);

} // namespace kontorist
