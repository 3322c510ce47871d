#pragma once

#include "domain/customerquery.h"
#include "models/recordtablemodel.h"

namespace kontorist {

class CustomerService;

using CustomerSource = RecordSource<Customer, CustomerQuery, CustomerId>;
using CustomerTexts = RecordTexts<Customer>;

/// The functions of the service; it must outlive the source.
[[nodiscard]] CustomerSource customerSource(CustomerService& service);

/// The Customers table. Columns are those of CustomerColumn, in that order; archived customers are
/// subdued.
class CustomerTableModel : public TypedTableModel<Customer, CustomerQuery, CustomerId>
{
public:
    CustomerTableModel(
        CustomerSource source, CustomerTexts texts, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] std::vector<SortKey> keysOf(const CustomerQuery& query) const override;
    [[nodiscard]] CustomerQuery withKeys(
        CustomerQuery query, const std::vector<SortKey>& keys) const override;
    [[nodiscard]] QVariant sortValue(const Customer& customer, int column) const override;
    [[nodiscard]] QString nameOf(const Customer& customer) const override;
    [[nodiscard]] bool isSubduedRow(const Customer& customer) const override;
    [[nodiscard]] Tag tagger() const override;
};

} // namespace kontorist
