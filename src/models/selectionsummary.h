#pragma once

#include "domain/contactquery.h"

#include <QMap>

#include <optional>
#include <vector>

namespace kontorist {

/// What is selected, computed once after each change; everything that depends on the selection
/// (actions, detail pane, bars) reads it from here.
struct SelectionSummary
{
    qint64 count = 0;
    /// Numbers per status; only statuses that occur. With allMatching they come a moment later.
    QMap<ContactStatus, qint64> byStatus;
    bool statusesKnown = true;
    /// Where exactly one is selected, its id and, once it is read, the contact.
    ContactId singleId;
    std::optional<Contact> single;
    /// True where the selection is "all that match `query`, without `excluded`".
    bool allMatching = false;
    ContactQuery query;
    std::vector<ContactId> excluded;
    /// The selected ids in ascending order; empty with allMatching: see ContactSelection::allIds().
    std::vector<ContactId> ids;

    [[nodiscard]] bool isEmpty() const { return count == 0; }
    friend bool operator==(const SelectionSummary&, const SelectionSummary&) = default;
};

} // namespace kontorist

Q_DECLARE_METATYPE(kontorist::SelectionSummary)
