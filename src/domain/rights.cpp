#include "domain/rights.h"

#include <QStringList>

#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct NamedRight
{
    Right right;
    QLatin1StringView name;
};

constexpr std::array<NamedRight, 8> namedRights {
    NamedRight {Right::ManageContacts, "MANAGE_CONTACTS"_L1},
    NamedRight {Right::ManageCustomers, "MANAGE_CUSTOMERS"_L1},
    NamedRight {Right::EditCustomerPermissions, "EDIT_CUSTOMER_PERMISSIONS"_L1},
    NamedRight {Right::ManageBookings, "MANAGE_BOOKINGS"_L1},
    NamedRight {Right::ManageInvoices, "MANAGE_INVOICES"_L1},
    NamedRight {Right::ExportData, "EXPORT_DATA"_L1},
    NamedRight {Right::DeleteData, "DELETE_DATA"_L1},
    NamedRight {Right::Administer, "ADMINISTER"_L1},
};

} // namespace

Rights allRights()
{
    Rights rights;
    for (const auto& named : namedRights) {
        rights |= named.right;
    }
    return rights;
}

QString rightName(Right right)
{
    for (const auto& named : namedRights) {
        if (named.right == right) {
            return named.name;
        }
    }
    return {};
}

QString rightsToText(Rights rights)
{
    QStringList names;
    for (const auto& named : namedRights) {
        if (rights.testFlag(named.right)) {
            names << QString(named.name);
        }
    }
    return names.join(u' ');
}

std::optional<Rights> rightsFromText(QStringView text)
{
    Rights rights;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        bool known = false;
        for (const auto& named : namedRights) {
            if (word == named.name) {
                rights |= named.right;
                known = true;
            }
        }
        if (!known) {
            return std::nullopt;
        }
    }
    return rights;
}

} // namespace kontorist
