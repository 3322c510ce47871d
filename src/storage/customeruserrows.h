#pragma once

#include "domain/customerquery.h"
#include "storage/keyset.h"
#include "storage/sqlstatement.h"

namespace kontorist {

/// Columns of a customer user with what is read along, for customerUserFrom().
[[nodiscard]] QString customerUserColumns();
[[nodiscard]] QString fromCustomerUsers();
/// Without the facilities, which are read for a whole page at once.
[[nodiscard]] Result<CustomerUser> customerUserFrom(const SqlStatement& row);
[[nodiscard]] KeysetList customerUserList(const CustomerUserQuery& query);

} // namespace kontorist
