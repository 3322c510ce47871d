#include "models/customerusertablemodel.h"

#include "services/customeruserservice.h"

namespace kontorist {

namespace {

int fieldOf(CustomerUserColumn column)
{
    const auto found = std::find_if(allCustomerUserFields.begin(), allCustomerUserFields.end(),
        [column](CustomerUserField field) { return sortColumnOf(field) == column; });
    return static_cast<int>(*found);
}

CustomerUserColumn columnOf(const SortKey& key)
{
    return sortColumnOf(static_cast<CustomerUserField>(key.column))
        .value_or(CustomerUserColumn::User);
}

} // namespace

std::optional<CustomerUserColumn> sortColumnOf(CustomerUserField field)
{
    switch (field) {
    case CustomerUserField::User:
        return CustomerUserColumn::User;
    case CustomerUserField::Customer:
        return CustomerUserColumn::Customer;
    case CustomerUserField::Status:
        return CustomerUserColumn::Status;
    case CustomerUserField::Kind:
        return CustomerUserColumn::Kind;
    case CustomerUserField::Level:
        return CustomerUserColumn::Level;
    case CustomerUserField::LoginName:
        return CustomerUserColumn::LoginName;
    case CustomerUserField::AccountId:
        return CustomerUserColumn::AccountId;
    case CustomerUserField::UserId:
        return CustomerUserColumn::UserId;
    case CustomerUserField::Created:
        return CustomerUserColumn::Created;
    case CustomerUserField::LastLogin:
        return CustomerUserColumn::LastLogin;
    case CustomerUserField::PermissionNames:
    case CustomerUserField::FacilityNames:
        break;
    }
    return std::nullopt;
}

CustomerUserSource customerUserSource(CustomerUserService& service)
{
    CustomerUserSource source;
    source.rows
        = [&service](const CustomerUserQuery& query, qint64 first, int count,
              const CancelToken& cancel) { return service.rows(query, first, count, cancel); };
    source.count = [&service](const CustomerUserQuery& query, const CancelToken& cancel) {
        return service.count(query, cancel);
    };
    source.position
        = [&service](const CustomerUserQuery& query, CustomerUserId id, const CancelToken& cancel) {
              return service.position(query, id, cancel);
          };
    source.byIds
        = [&service](const std::vector<CustomerUserId>& ids) { return service.byIds(ids); };
    return source;
}

CustomerUserTableModel::CustomerUserTableModel(
    CustomerUserSource source, CustomerUserTexts texts, const Clock& clock, QObject* parent)
    : TypedTableModel(std::move(source), std::move(texts), clock, parent)
{
}

int CustomerUserTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allCustomerUserFields.size());
}

std::vector<SortKey> CustomerUserTableModel::keysOf(const CustomerUserQuery& query) const
{
    std::vector<SortKey> keys {{fieldOf(query.sort), query.descending}};
    for (const CustomerUserSortKey& key : query.thenBy) {
        keys.push_back({fieldOf(key.column), key.descending});
    }
    return keys;
}

CustomerUserQuery CustomerUserTableModel::withKeys(
    CustomerUserQuery query, const std::vector<SortKey>& keys) const
{
    query.sort = columnOf(keys.front());
    query.descending = keys.front().descending;
    query.thenBy.clear();
    for (auto key = keys.begin() + 1; key != keys.end(); ++key) {
        query.thenBy.push_back({columnOf(*key), key->descending});
    }
    return query;
}

QVariant CustomerUserTableModel::sortValue(const CustomerUser& user, int column) const
{
    switch (static_cast<CustomerUserField>(column)) {
    case CustomerUserField::User:
        return foldText(user.userName);
    case CustomerUserField::Customer:
        return foldText(user.customerName);
    case CustomerUserField::Status:
        return static_cast<int>(user.status);
    case CustomerUserField::Kind:
        return customerUserKindName(user.kind);
    case CustomerUserField::Level:
        return customerUserLevelName(user.access.level);
    case CustomerUserField::LoginName:
        return foldText(user.loginName());
    case CustomerUserField::AccountId:
        return user.customer.value();
    case CustomerUserField::UserId:
        return user.id.value();
    case CustomerUserField::Created:
        return user.createdAt;
    case CustomerUserField::LastLogin:
        return user.lastLoginAt;
    case CustomerUserField::PermissionNames:
    case CustomerUserField::FacilityNames:
        break;
    }
    return {};
}

QString CustomerUserTableModel::nameOf(const CustomerUser& user) const
{
    return user.userName;
}

bool CustomerUserTableModel::isSubduedRow(const CustomerUser& user) const
{
    return user.customerArchived;
}

CustomerUserTableModel::Tag CustomerUserTableModel::tagger() const
{
    return [](const CustomerUser& user) { return static_cast<int>(user.status); };
}

} // namespace kontorist
