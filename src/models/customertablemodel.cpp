#include "models/customertablemodel.h"

#include "services/customerservice.h"

namespace kontorist {

CustomerSource customerSource(CustomerService& service)
{
    CustomerSource source;
    source.rows
        = [&service](const CustomerQuery& query, qint64 first, int count,
              const CancelToken& cancel) { return service.rows(query, first, count, cancel); };
    source.count = [&service](const CustomerQuery& query, const CancelToken& cancel) {
        return service.count(query, cancel);
    };
    source.position
        = [&service](const CustomerQuery& query, CustomerId id, const CancelToken& cancel) {
              return service.position(query, id, cancel);
          };
    source.byIds = [&service](const std::vector<CustomerId>& ids) { return service.byIds(ids); };
    return source;
}

CustomerTableModel::CustomerTableModel(
    CustomerSource source, CustomerTexts texts, const Clock& clock, QObject* parent)
    : TypedTableModel(std::move(source), std::move(texts), clock, parent)
{
}

int CustomerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allCustomerColumns.size());
}

std::vector<SortKey> CustomerTableModel::keysOf(const CustomerQuery& query) const
{
    std::vector<SortKey> keys {{static_cast<int>(query.sort), query.descending}};
    for (const CustomerSortKey& key : query.thenBy) {
        keys.push_back({static_cast<int>(key.column), key.descending});
    }
    return keys;
}

CustomerQuery CustomerTableModel::withKeys(
    CustomerQuery query, const std::vector<SortKey>& keys) const
{
    query.sort = static_cast<CustomerColumn>(keys.front().column);
    query.descending = keys.front().descending;
    query.thenBy.clear();
    for (auto key = keys.begin() + 1; key != keys.end(); ++key) {
        query.thenBy.push_back({static_cast<CustomerColumn>(key->column), key->descending});
    }
    return query;
}

QVariant CustomerTableModel::sortValue(const Customer& customer, int column) const
{
    switch (static_cast<CustomerColumn>(column)) {
    case CustomerColumn::Name:
        return foldText(customer.name);
    case CustomerColumn::Number:
        return customerNumberKey(customer.number);
    case CustomerColumn::Technician:
        return customer.technicianName;
    case CustomerColumn::Users:
        return customer.users;
    case CustomerColumn::OpenFaults:
        return customer.openFaults;
    case CustomerColumn::Created:
        return customer.createdAt;
    }
    return {};
}

QString CustomerTableModel::nameOf(const Customer& customer) const
{
    return customer.name;
}

bool CustomerTableModel::isSubduedRow(const Customer& customer) const
{
    return customer.isArchived();
}

CustomerTableModel::Tag CustomerTableModel::tagger() const
{
    return [](const Customer& customer) { return customer.isArchived() ? 1 : 0; };
}

} // namespace kontorist
