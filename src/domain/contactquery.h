#pragma once

#include "domain/contact.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace kontorist {

/// Columns of the Contacts table. Also the whitelist of what can be sorted by.
enum class ContactColumn { Name, Email, Status, Company, Terms, Invited, Created };

inline constexpr std::array allContactColumns {ContactColumn::Name, ContactColumn::Email,
    ContactColumn::Status, ContactColumn::Company, ContactColumn::Terms, ContactColumn::Invited,
    ContactColumn::Created};

struct ContactSortKey
{
    ContactColumn column = ContactColumn::Name;
    bool descending = false;
    friend bool operator==(const ContactSortKey&, const ContactSortKey&) = default;
};

enum class InvitedFilter { Any, NotInvited, Invited, LinkValid, LinkExpired };

/// What the user searches, filters and sorts by, as data; storage turns it into SQL.
struct ContactQuery
{
    QString search; ///< raw text; folded and matched inside words of name, e-mail, company
    std::vector<ContactStatus> statuses; ///< empty = all
    InvitedFilter invited = InvitedFilter::Any;
    QString company; ///< exact company, compared folded; empty = all
    QDateTime createdFrom; ///< UTC, inclusive; invalid = open
    QDateTime createdBefore; ///< UTC, exclusive; invalid = open
    std::vector<ContactSortKey> sort {ContactSortKey {}}; ///< id is always the last key
    friend bool operator==(const ContactQuery&, const ContactQuery&) = default;

    [[nodiscard]] bool hasFilter() const
    {
        return !search.isEmpty() || !statuses.empty() || invited != InvitedFilter::Any
            || !company.isEmpty() || createdFrom.isValid() || createdBefore.isValid();
    }
};

/// `query` in the order of `other`.
[[nodiscard]] inline ContactQuery withOrderOf(ContactQuery query, const ContactQuery& other)
{
    query.sort = other.sort;
    return query;
}

/// Place in a sorted list: the sort values of a row and its id. Opaque outside storage.
struct RowCursor
{
    std::vector<QVariant> keys;
    qint64 id = 0;
};

} // namespace kontorist
