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
/// Every table joined, so that customerUserColumns() can be read from it.
[[nodiscard]] KeysetList customerUserList(const CustomerUserQuery& query);
/// For ids and counts: joins only what its filters and its order look at.
[[nodiscard]] KeysetList leanCustomerUserList(const CustomerUserQuery& query);
/// Ids of at most `count` customer users of whom person, customer or login name contain the word,
/// some of them twice, in no order.
[[nodiscard]] SqlFragment customerUserHits(
    const QString& word, int count, const SqlDialect& dialect);

} // namespace kontorist
