#pragma once

#include "base/result.h"
#include "base/strongid.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace kontorist {

/// Whom we bill. People who act for a customer are its customer users.
struct Customer
{
    CustomerId id;
    QString name;
    QString number; ///< the external customer number; may be empty, unique when set
    StaffId technician; ///< hears of fault reports and comments; may be none
    QString technicianName; ///< for the table
    QString language; ///< "en", "sv", "nb" or "fr"
    QDateTime archivedAt; ///< invalid = not archived
    QDateTime createdAt;
    qint64 nextLoginSeq = 1; ///< only ever grows
    qint64 users = 0; ///< for the table
    qint64 openFaults = 0; ///< for the table
    qint64 rowVersion = 0;

    [[nodiscard]] bool isArchived() const { return archivedAt.isValid(); }
    friend bool operator==(const Customer&, const Customer&) = default;
};

/// What a person types on the customer card.
struct CustomerDraft
{
    QString name;
    QString number;
    StaffId technician;
    QString language = QStringLiteral("en");
    friend bool operator==(const CustomerDraft&, const CustomerDraft&) = default;
};

inline constexpr int maxCustomerNameLength = 200;
inline constexpr int maxCustomerNumberLength = 40;

[[nodiscard]] CustomerDraft draftOf(const Customer& customer);
/// Trimmed, white space collapsed, bidi marks removed, NFC: what is stored.
[[nodiscard]] CustomerDraft normalizedDraft(const CustomerDraft& draft);
/// Every fault in form order, fields "name", "number", "language". A number is of letters, digits,
/// '.', '_' and '/': a hyphen ("number-has-hyphen") would look like the end of a login name.
[[nodiscard]] std::vector<Error> draftFaults(const CustomerDraft& draft);
/// Names of the fields that differ: "name", "number", "technician", "language".
[[nodiscard]] QStringList changedFields(const CustomerDraft& before, const CustomerDraft& after);
[[nodiscard]] QString draftField(const CustomerDraft& draft, QStringView field);
/// Copies one field from `source`.
void takeField(CustomerDraft& draft, QStringView field, const CustomerDraft& source);

/// How a customer number is compared: without regard to case.
[[nodiscard]] QString customerNumberKey(const QString& number);

} // namespace kontorist
