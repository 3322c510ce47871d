#include "services/accessservice.h"

#include "services/servicecontext.h"

#include <map>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewLimit = 500;

AccessFacts factsOf(const CustomerUser& user, std::set<FacilityId> facilities)
{
    return {user.contactStatus, user.status, user.customerArchived, user.access.level,
        user.access.permissions, user.access.scope, std::move(facilities)};
}

Result<std::vector<AccessRow>> rowsOf(DbConnection& connection, std::vector<CustomerUser> users)
{
    std::map<CustomerId, std::set<FacilityId>> facilities;
    std::vector<AccessRow> rows;
    for (CustomerUser& user : users) {
        auto known = facilities.find(user.customer);
        if (known == facilities.end()) {
            KONTORIST_ASSIGN(auto ids, FacilityRepository(connection).idsOf(user.customer));
            known = facilities.emplace(user.customer, std::move(ids)).first;
        }
        const EffectiveAccess access = effectiveAccess(factsOf(user, known->second));
        rows.push_back({std::move(user), access});
    }
    return rows;
}

template <class T, class Facility>
void keepShown(std::vector<T>& list, const EffectiveAccess& access, Facility facilityOf)
{
    std::erase_if(list, [&](const T& item) { return !access.shows(facilityOf(item)); });
}

Result<std::vector<Document>> shownDocuments(DbConnection& connection, CustomerId customer,
    const EffectiveAccess& access, const FacilityScope& shown)
{
    DocumentFilter filter;
    filter.customer = customer;
    filter.shown = shown;
    filter.things = access.permissions.testFlag(documentPermission(false));
    filter.models = access.permissions.testFlag(documentPermission(true));
    filter.limit = previewLimit;
    if (!filter.things && !filter.models) {
        return std::vector<Document>();
    }
    return DocumentRepository(connection).list(filter);
}

Result<AccessPreview> readPreview(DbConnection& connection, CustomerUserId id)
{
    AccessPreview seen;
    KONTORIST_ASSIGN(seen.user, CustomerUserRepository(connection).load(id));
    KONTORIST_ASSIGN(const AccessFacts facts, accessFacts(connection, seen.user));
    seen.access = effectiveAccess(facts);
    if (!seen.access.isOpen()) {
        return seen;
    }
    const CustomerId customer = seen.user.customer;
    KONTORIST_ASSIGN(seen.facilities, FacilityRepository(connection).list(customer));
    keepShown(seen.facilities, seen.access, [](const Facility& item) { return item.id; });
    KONTORIST_ASSIGN(seen.objects, FacilityRepository(connection).objects(customer));
    keepShown(seen.objects, seen.access, [](const ServiceObject& item) { return item.facility; });
    const FacilityScope shown {seen.access.facilities, seen.access.unassigned};
    OrderFilter orders;
    orders.customer = customer;
    orders.shown = shown;
    orders.limit = previewLimit;
    KONTORIST_ASSIGN(seen.orders, OrderRepository(connection).list(orders));
    for (const Order& order : seen.orders) {
        KONTORIST_ASSIGN(auto comments, OrderRepository(connection).comments(order.id));
        for (Comment& comment : comments) {
            if (comment.visibility == CommentVisibility::Customer) {
                seen.comments.push_back(std::move(comment));
            }
        }
    }
    FaultFilter faults;
    faults.customer = customer;
    faults.shown = shown;
    faults.limit = previewLimit;
    KONTORIST_ASSIGN(seen.faults, FaultRepository(connection).list(faults));
    KONTORIST_ASSIGN(seen.documents, shownDocuments(connection, customer, seen.access, shown));
    return seen;
}

} // namespace

Result<AccessFacts> accessFacts(DbConnection& connection, const CustomerUser& user)
{
    KONTORIST_ASSIGN(auto facilities, FacilityRepository(connection).idsOf(user.customer));
    return factsOf(user, std::move(facilities));
}

AccessService::AccessService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<EffectiveAccess>> AccessService::effective(CustomerUserId id)
{
    return m_context.read([id](DbConnection& connection) -> Result<EffectiveAccess> {
        KONTORIST_ASSIGN(const CustomerUser user, CustomerUserRepository(connection).load(id));
        KONTORIST_ASSIGN(const AccessFacts facts, accessFacts(connection, user));
        return effectiveAccess(facts);
    });
}

QFuture<Result<std::vector<AccessRow>>> AccessService::accessList(ContactId person)
{
    return m_context.read([person](DbConnection& connection) -> Result<std::vector<AccessRow>> {
        KONTORIST_ASSIGN(auto users, CustomerUserRepository(connection).ofContact(person));
        KONTORIST_ASSIGN(auto rows, rowsOf(connection, std::move(users)));
        std::erase_if(rows, [](const AccessRow& row) {
            return row.user.kind != CustomerUserKind::Guest || !row.access.isOpen();
        });
        return rows;
    });
}

QFuture<Result<std::vector<AccessRow>>> AccessService::mapOfPerson(ContactId person)
{
    return m_context.read([person](DbConnection& connection) -> Result<std::vector<AccessRow>> {
        KONTORIST_ASSIGN(auto users, CustomerUserRepository(connection).ofContact(person));
        return rowsOf(connection, std::move(users));
    });
}

QFuture<Result<std::vector<AccessRow>>> AccessService::mapOfCustomer(CustomerId customer)
{
    return m_context.read([customer](DbConnection& connection) -> Result<std::vector<AccessRow>> {
        KONTORIST_ASSIGN(auto users, CustomerUserRepository(connection).ofCustomer(customer));
        return rowsOf(connection, std::move(users));
    });
}

QFuture<Result<AccessPreview>> AccessService::preview(CustomerUserId id)
{
    return m_context.read([id](DbConnection& connection) { return readPreview(connection, id); });
}

} // namespace kontorist
