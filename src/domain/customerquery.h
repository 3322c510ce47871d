#pragma once

#include "domain/contactquery.h"
#include "domain/customer.h"
#include "domain/customeruser.h"

namespace kontorist {

/// Columns of the Customers table. Also the whitelist of what can be sorted by.
enum class CustomerColumn { Name, Number, Technician, Users, OpenFaults, Created };

inline constexpr std::array allCustomerColumns {CustomerColumn::Name, CustomerColumn::Number,
    CustomerColumn::Technician, CustomerColumn::Users, CustomerColumn::OpenFaults,
    CustomerColumn::Created};

struct CustomerSortKey
{
    CustomerColumn column = CustomerColumn::Name;
    bool descending = false;
    friend bool operator==(const CustomerSortKey&, const CustomerSortKey&) = default;
};

enum class ArchivedFilter { Current, Archived, Any };

struct CustomerQuery
{
    QString search; ///< raw text; folded and matched inside words of name and number
    ArchivedFilter archived = ArchivedFilter::Current;
    StaffId technician; ///< invalid = all
    bool withoutNumber = false; ///< only those that lack one
    CustomerColumn sort = CustomerColumn::Name;
    bool descending = false;
    std::vector<CustomerSortKey> thenBy; ///< further keys; id is always the last one
    friend bool operator==(const CustomerQuery&, const CustomerQuery&) = default;

    [[nodiscard]] bool hasFilter() const
    {
        return !search.isEmpty() || archived != ArchivedFilter::Current || technician.isValid()
            || withoutNumber;
    }
};

/// `query` in the order of `other`.
[[nodiscard]] inline CustomerQuery withOrderOf(CustomerQuery query, const CustomerQuery& other)
{
    query.sort = other.sort;
    query.descending = other.descending;
    query.thenBy = other.thenBy;
    return query;
}

/// Columns of the Customer users table.
enum class CustomerUserColumn {
    User,
    Customer,
    Kind,
    Level,
    Status,
    LoginName,
    Created,
    LastLogin,
    AccountId, ///< the customer's id
    UserId ///< the customer user's id
};

struct CustomerUserSortKey
{
    CustomerUserColumn column = CustomerUserColumn::User;
    bool descending = false;
    friend bool operator==(const CustomerUserSortKey&, const CustomerUserSortKey&) = default;
};

struct CustomerUserQuery
{
    QString search; ///< raw text; matched inside user, e-mail, customer, number, login name
    CustomerId customer; ///< invalid = all
    ContactId contact; ///< invalid = all
    std::vector<CustomerUserStatus> statuses; ///< empty = all
    std::vector<CustomerUserKind> kinds; ///< empty = all
    TemplateId followed; ///< only followers of this template
    bool driftedOnly = false;
    CustomerUserColumn sort = CustomerUserColumn::User;
    bool descending = false;
    std::vector<CustomerUserSortKey> thenBy; ///< further keys; id is always the last one
    friend bool operator==(const CustomerUserQuery&, const CustomerUserQuery&) = default;

    [[nodiscard]] bool hasFilter() const
    {
        return !search.isEmpty() || customer.isValid() || contact.isValid() || !statuses.empty()
            || !kinds.empty() || followed.isValid() || driftedOnly;
    }
};

/// `query` in the order of `other`.
[[nodiscard]] inline CustomerUserQuery withOrderOf(
    CustomerUserQuery query, const CustomerUserQuery& other)
{
    query.sort = other.sort;
    query.descending = other.descending;
    query.thenBy = other.thenBy;
    return query;
}

} // namespace kontorist
