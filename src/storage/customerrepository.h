#pragma once

#include "domain/customer.h"
#include "domain/customerquery.h"
#include "storage/dbconnection.h"

#include <optional>

namespace kontorist {

class KeysetList;

/// Customers in the database, and the counter from which login numbers are drawn.
class CustomerRepository
{
public:
    explicit CustomerRepository(DbConnection& connection);

    [[nodiscard]] Result<Customer> load(CustomerId id); ///< NotFound "customer-not-found"
    [[nodiscard]] Result<CustomerId> byNumber(const QString& number); ///< invalid id: nobody
    /// `draft` is normalised already. Invalid "number-taken".
    [[nodiscard]] Result<CustomerId> insert(const CustomerDraft& draft, const QDateTime& now);
    /// Conflict where `rowVersion` is not the row's.
    [[nodiscard]] Result<void> update(CustomerId id, qint64 rowVersion, const CustomerDraft& draft);
    /// An invalid time brings it back.
    [[nodiscard]] Result<void> setArchived(CustomerId id, qint64 rowVersion, const QDateTime& at);
    /// A number nobody ever had: the counter moves on in the same transaction.
    [[nodiscard]] Result<qint64> drawLoginSeq(CustomerId id);
    [[nodiscard]] Result<bool> numberLoginKnown(const QString& login); ///< in use or retired

    [[nodiscard]] Result<std::vector<Customer>> rows(
        const CustomerQuery& query, qint64 first, int count);
    [[nodiscard]] Result<std::vector<Customer>> rowsAfter(
        const CustomerQuery& query, CustomerId after, int count);
    /// Those that exist, in the order asked for.
    [[nodiscard]] Result<std::vector<Customer>> byIds(const std::vector<CustomerId>& ids);
    [[nodiscard]] Result<qint64> count(const CustomerQuery& query);
    [[nodiscard]] static bool isFirstPageCheap(const CustomerQuery&) { return true; }
    /// The whole list in its order.
    [[nodiscard]] Result<std::vector<CustomerId>> ids(const CustomerQuery& query);
    /// The same where at most `cap` customers contain the words; nullopt: more do.
    [[nodiscard]] Result<std::optional<std::vector<CustomerId>>> fewHits(
        const CustomerQuery& query, int cap);

private:
    DbConnection& m_connection;
};

} // namespace kontorist
