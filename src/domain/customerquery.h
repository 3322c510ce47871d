#pragma once

#include "domain/contactquery.h"
#include "domain/customer.h"
#include "domain/customeruser.h"

namespace kontorist {

/// Columns of the Customers table. Also the whitelist of what can be sorted by.
enum class CustomerColumn { Name, Number, Technician, Users, OpenFaults, Created };

enum class ArchivedFilter { Current, Archived, Any };

struct CustomerQuery
{
    QString search; ///< raw text; folded and matched inside words of name and number
    ArchivedFilter archived = ArchivedFilter::Current;
    StaffId technician; ///< invalid = all
    bool withoutNumber = false; ///< only those that lack one
    CustomerColumn sort = CustomerColumn::Name;
    bool descending = false;
    friend bool operator==(const CustomerQuery&, const CustomerQuery&) = default;
};

/// Columns of the Customer users table.
enum class CustomerUserColumn {
    User,
    Customer,
    Kind,
    Level,
    Status,
    LoginName,
    Created,
    LastLogin
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
    friend bool operator==(const CustomerUserQuery&, const CustomerUserQuery&) = default;
};

} // namespace kontorist
