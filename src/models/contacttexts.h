#pragma once

#include "domain/contactquery.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace kontorist {

/// Words for people, handed in by the window (ui/table/contactwords.h), since models hold none.
struct ContactTexts
{
    std::function<QString(ContactColumn)> column; ///< "Contact name"
    std::function<QString(ContactStatus)> status; ///< "Not active"
    std::function<QString(const QDateTime&)> date; ///< in the user's zone; "–" for an invalid one
    /// Beside the status: "valid until 10 May", "link expired"; empty without the invited flag.
    std::function<QString(const Contact&, const QDateTime& now)> flag;
    /// "Status: Active, invited 3 May"
    std::function<QString(const Contact&, ContactColumn, const QDateTime& now)> spoken;
    /// The whole value and, for dates, how long ago; empty = no tool tip.
    std::function<QString(const Contact&, ContactColumn, const QDateTime& now)> toolTip;
    /// "Contact name, sorted ascending, first of 2 sort keys"; place from 0, -1 = not sorted
    std::function<QString(ContactColumn, int place, int keys, bool descending)> spokenHeader;
    QString missing; ///< "–"
    QString loading; ///< "Loading"
};

} // namespace kontorist
