#pragma once

#include <QFlags>
#include <QString>

#include <optional>

namespace kontorist {

/// What a staff member may do. On a local file the operating-system user is the staff member.
enum class Right {
    ManageContacts = 0x01,
    ManageCustomers = 0x02,
    EditCustomerPermissions = 0x04,
    ManageBookings = 0x08,
    ManageInvoices = 0x10,
    ExportData = 0x20,
    DeleteData = 0x40,
    Administer = 0x80
};
Q_DECLARE_FLAGS(Rights, Right)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rights)

[[nodiscard]] Rights allRights();
/// Stable name as stored and printed, e.g. "MANAGE_CONTACTS".
[[nodiscard]] QString rightName(Right right);
/// Names separated by blanks, in the order of the enum.
[[nodiscard]] QString rightsToText(Rights rights);
/// Reverse of rightsToText(); nullopt where a word is unknown.
[[nodiscard]] std::optional<Rights> rightsFromText(QStringView text);

} // namespace kontorist
