#pragma once

#include "domain/customerquery.h"
#include "models/recordtablemodel.h"

#include <array>
#include <optional>

namespace kontorist {

class CustomerUserService;

/// Columns of the Customer users table.
enum class CustomerUserField {
    User,
    Customer,
    Status,
    Kind,
    Level,
    LoginName,
    AccountId, ///< the customer's id
    UserId, ///< the customer user's id
    Created,
    PermissionNames,
    FacilityNames,
    LastLogin
};

inline constexpr std::array allCustomerUserFields {CustomerUserField::User,
    CustomerUserField::Customer, CustomerUserField::Status, CustomerUserField::Kind,
    CustomerUserField::Level, CustomerUserField::LoginName, CustomerUserField::AccountId,
    CustomerUserField::UserId, CustomerUserField::Created, CustomerUserField::PermissionNames,
    CustomerUserField::FacilityNames, CustomerUserField::LastLogin};

/// What the rows are sorted by for this column; nullopt for sets, which have no order.
[[nodiscard]] std::optional<CustomerUserColumn> sortColumnOf(CustomerUserField field);

using CustomerUserSource = RecordSource<CustomerUser, CustomerUserQuery, CustomerUserId>;
using CustomerUserTexts = RecordTexts<CustomerUser>;

/// The functions of the service; it must outlive the source.
[[nodiscard]] CustomerUserSource customerUserSource(CustomerUserService& service);

/// The Customer users table. Columns are those of CustomerUserField, tags the statuses; users of
/// archived customers are subdued.
class CustomerUserTableModel
    : public TypedTableModel<CustomerUser, CustomerUserQuery, CustomerUserId>
{
public:
    CustomerUserTableModel(CustomerUserSource source, CustomerUserTexts texts, const Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] std::vector<SortKey> keysOf(const CustomerUserQuery& query) const override;
    [[nodiscard]] CustomerUserQuery withKeys(
        CustomerUserQuery query, const std::vector<SortKey>& keys) const override;
    [[nodiscard]] QVariant sortValue(const CustomerUser& user, int column) const override;
    [[nodiscard]] QString nameOf(const CustomerUser& user) const override;
    [[nodiscard]] bool isSubduedRow(const CustomerUser& user) const override;
    [[nodiscard]] Tag tagger() const override;
};

} // namespace kontorist
