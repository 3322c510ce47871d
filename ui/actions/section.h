#pragma once

#include <array>

namespace kontorist {

/// The places of the navigation, from top to bottom. NotInvited and LinkExpired are built-in views
/// of the Contacts table, ManualBookings of the Bookings table.
enum class Section {
    Contacts,
    Customers,
    CustomerUsers,
    Bookings,
    FaultReports,
    Orders,
    Invoices,
    NotInvited,
    LinkExpired,
    ManualBookings,
    Links,
    Tasks,
    Activity,
    Terms
};

inline constexpr std::array allSections {Section::Contacts, Section::Customers,
    Section::CustomerUsers, Section::Bookings, Section::FaultReports, Section::Orders,
    Section::Invoices, Section::NotInvited, Section::LinkExpired, Section::ManualBookings,
    Section::Links, Section::Tasks, Section::Activity, Section::Terms};

/// True for the sections that show the Contacts table.
[[nodiscard]] constexpr bool showsContacts(Section section)
{
    return section == Section::Contacts || section == Section::NotInvited
        || section == Section::LinkExpired;
}

/// True for the sections that show the Bookings table.
[[nodiscard]] constexpr bool showsBookings(Section section)
{
    return section == Section::Bookings || section == Section::ManualBookings;
}

/// True for the sections with a table of many rows and a detail pane beside it.
[[nodiscard]] constexpr bool showsTable(Section section)
{
    return showsContacts(section) || section == Section::Customers
        || section == Section::CustomerUsers || showsBookings(section);
}

} // namespace kontorist
