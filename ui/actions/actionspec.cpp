#include "ui/actions/actionspec.h"

#include "ui/words/bookingwords.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

using Id = ActionId;
using Menu = ActionMenu;
using Need = SelectionNeed;
using Scope = ActionScope;
using Do = ContactAction;
using UserDo = CustomerUserAction;
using BookDo = BookingAction;

constexpr auto noContact = std::optional<ContactAction> {};
constexpr auto noUser = std::optional<CustomerUserAction> {};
constexpr auto noBooking = std::optional<BookingAction> {};
constexpr auto noRight = std::optional<Right> {};

/// A contact's action of the domain: its text, right and conditions come from the domain's table.
constexpr ActionSpec contactSpec(Id id, QLatin1StringView name, const char* tip,
    QLatin1StringView icon, QLatin1StringView keys, int group, Do action, bool destructive)
{
    return {id, name, nullptr, tip, icon, keys, Menu::Contact, group, Need::One,
        Scope::ContactsTable, action, noUser, noBooking, noRight, true,
        action != Do::BackUpUserData, destructive, false};
}

/// A customer user's action of the domain.
constexpr ActionSpec userSpec(Id id, QLatin1StringView name, const char* tip,
    QLatin1StringView icon, QLatin1StringView keys, int group, UserDo action,
    bool destructive = false)
{
    const bool writes = action != UserDo::BackUpUserData && action != UserDo::ShowActivity;
    return {id, name, nullptr, tip, icon, keys, Menu::CustomerUser, group, Need::One,
        Scope::CustomerUsersTable, noContact, action, noBooking, noRight, true, writes, destructive,
        false};
}

/// A booking's action of the domain.
constexpr ActionSpec bookingSpec(Id id, QLatin1StringView name, const char* tip,
    QLatin1StringView icon, QLatin1StringView keys, int group, BookDo action,
    bool destructive = false)
{
    return {id, name, nullptr, tip, icon, keys, Menu::Booking, group, Need::One,
        Scope::BookingsTable, noContact, noUser, action, noRight, true,
        action != BookDo::SendInvoice, destructive, false};
}

/// An action that makes or changes something with this right.
constexpr ActionSpec writeSpec(Id id, QLatin1StringView name, const char* text, const char* tip,
    QLatin1StringView icon, QLatin1StringView keys, Menu menu, int group, Right right,
    Scope scope = Scope::Anywhere, Need need = Need::None)
{
    return {id, name, text, tip, icon, keys, menu, group, need, scope, noContact, noUser, noBooking,
        right, true, true, false, false};
}

/// An action that looks into the database and needs a right to do so.
constexpr ActionSpec readSpec(Id id, QLatin1StringView name, const char* text, const char* tip,
    QLatin1StringView icon, QLatin1StringView keys, Menu menu, int group,
    std::optional<Right> right, Scope scope = Scope::Anywhere, Need need = Need::None)
{
    return {id, name, text, tip, icon, keys, menu, group, need, scope, noContact, noUser, noBooking,
        right, true, false, false, false};
}

/// An action of the window that neither looks at a contact nor writes.
constexpr ActionSpec windowSpec(Id id, QLatin1StringView name, const char* text, const char* tip,
    QLatin1StringView icon, QLatin1StringView keys, Menu menu, int group,
    Scope scope = Scope::Anywhere, Need need = Need::None, bool checkable = false)
{
    return {id, name, text, tip, icon, keys, menu, group, need, scope, noContact, noUser, noBooking,
        noRight, scope != Scope::Anywhere, false, false, checkable};
}

// clang-format off
constexpr std::array<ActionSpec, 90> specs {{
    {Id::AddContact, "add-contact"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Add contact"), QT_TRANSLATE_NOOP("kontorist::Actions", "Adds a person. No mail is sent."),
        "add"_L1, "Ctrl+N"_L1, Menu::Contact, 0, Need::None, Scope::Anywhere, noContact, noUser,
        noBooking, Right::ManageContacts, true, true, false, false},
    windowSpec(Id::OpenContact, "open-contact"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Open contact"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Shows the selected contact in the detail pane and moves there."), "show"_L1, "Return"_L1,
        Menu::Contact, 0, Scope::ContactsTable, Need::One),
    contactSpec(Id::EditContact, "edit-contact"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Changes name, address, phone, company or language."),
        "edit"_L1, "F2"_L1, 0, Do::Edit, false),
    contactSpec(Id::SendActivationRequest, "send-activation-request"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Prepares a mail with a personal link. Nothing is sent before you press Send in your mail program."),
        "send-activation-request"_L1, "Ctrl+E"_L1, 1, Do::SendActivationRequest, false),
    contactSpec(Id::ActivateContact, "activate-contact"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Activates the account for the person, without the link. This cannot be undone."),
        "activate"_L1, ""_L1, 1, Do::Activate, false),
    contactSpec(Id::DeactivateContact, "deactivate-contact"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Blocks the login for good. This cannot be undone."), "deactivate"_L1, ""_L1, 1, Do::Deactivate, true),
    contactSpec(Id::RevokeLink, "revoke-link"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Makes the link of the last activation request useless."),
        "revoke-link"_L1, ""_L1, 1, Do::RevokeLink, false),
    contactSpec(Id::ResetAndReinvite, "reset-and-reinvite"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Removes the blocked login and prepares a new activation request."), "reset-reinvite"_L1, ""_L1, 1,
        Do::ResetAndReinvite, false),
    contactSpec(Id::BackUpUserData, "back-up-user-data"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Saves everything about the contact, jobs and files included, as a ZIP file."), "back-up"_L1,
        "Ctrl+B"_L1, 2, Do::BackUpUserData, false),
    readSpec(Id::ContactAccessMap, "contact-access-map"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Access map of this contact"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Shows for which customers the person may act, and what."), "lock"_L1, ""_L1, Menu::Contact, 2,
        Right::ManageCustomers, Scope::ContactsTable, Need::One),
    contactSpec(Id::DeleteIdentities, "delete-identities"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Removes the person's login. The contact stays and becomes Unregistered."), "delete-identities"_L1,
        ""_L1, 3, Do::DeleteIdentities, true),
    contactSpec(Id::DeleteContact, "delete-contact"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Removes the contact and its finished jobs for good. This cannot be undone."), "delete"_L1,
        "Del"_L1, 3, Do::DeleteContact, true),
    writeSpec(Id::AddCustomer, "add-customer"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Add customer"), QT_TRANSLATE_NOOP("kontorist::Actions", "Opens an empty customer card."),
        "add"_L1, "Ctrl+N"_L1, Menu::Customer, 0, Right::ManageCustomers),
    readSpec(Id::OpenCustomer, "open-customer"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Open customer card"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Details, login accounts, facilities, orders and fault reports of the customer."), "show"_L1, "Return F2"_L1,
        Menu::Customer, 0, noRight, Scope::CustomersTable, Need::One),
    readSpec(Id::ShowCustomerUsers, "show-customer-users"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Show users of this customer"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Goes to Customer users, with this customer only."), "customer-users"_L1, "Ctrl+U"_L1,
        Menu::Customer, 1, noRight, Scope::CustomersTable, Need::One),
    readSpec(Id::PermissionGrid, "permission-grid"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Permission grid"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Everybody at this customer against every permission, to tick and save as one."), "columns"_L1, ""_L1,
        Menu::Customer, 1, Right::EditCustomerPermissions, Scope::CustomersTable, Need::One),
    readSpec(Id::CustomerAccessMap, "customer-access-map"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Access map of this customer"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Shows who reaches what at this customer, and why somebody does not."), "lock"_L1, ""_L1,
        Menu::Customer, 1, Right::ManageCustomers, Scope::CustomersTable, Need::One),
    writeSpec(Id::AddOrder, "add-order"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Add order"), QT_TRANSLATE_NOOP("kontorist::Actions", "Notes a shop, service or work order."),
        "orders"_L1, ""_L1, Menu::Customer, 2, Right::ManageCustomers),
    writeSpec(Id::TakeFaultReport, "take-fault-report"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Take fault report"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Notes what somebody reports, e.g. on the phone."), "fault-reports"_L1, ""_L1,
        Menu::Customer, 2, Right::ManageCustomers),
    writeSpec(Id::AddCustomerUser, "add-customer-user"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Add customer user"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Lets a person act for a customer: at once, or by invitation."), "add"_L1,
        "Ctrl+N"_L1, Menu::CustomerUser, 0, Right::ManageCustomers),
    readSpec(Id::OpenCustomerUser, "open-customer-user"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Show on customer card"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Opens the card of the customer at this user."), "show"_L1, "Return"_L1,
        Menu::CustomerUser, 0, noRight, Scope::CustomerUsersTable, Need::One),
    userSpec(Id::ChangePermissions, "change-permissions"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Changes level, permissions and facilities."), "edit"_L1, "F2"_L1, 0,
        UserDo::ChangeAccess),
    userSpec(Id::SendInvitation, "send-invitation"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Prepares a mail with a personal link. Nothing is sent before you press Send in your mail program."),
        "send-activation-request"_L1, "Ctrl+E"_L1, 1, UserDo::SendInvitation),
    userSpec(Id::ResendInvitation, "resend-invitation"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Prepares the invitation again with a new link; the old link stops working."),
        "refresh"_L1, "Ctrl+E"_L1, 1, UserDo::ResendInvitation),
    userSpec(Id::CancelInvitation, "cancel-invitation"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Makes the link of the invitation useless; the user is Pending again."),
        "revoke-link"_L1, ""_L1, 1, UserDo::CancelInvitation),
    userSpec(Id::SendLoginDetails, "send-login-details"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Prepares a mail with the login name and a link to set a password."), "mail"_L1,
        ""_L1, 1, UserDo::SendLoginDetails),
    userSpec(Id::ActivateUser, "activate-customer-user"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Lets the person act for this customer."),
        "activate"_L1, ""_L1, 1, UserDo::Activate),
    userSpec(Id::DeactivateUser, "deactivate-customer-user"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "The person can no longer act for this customer; others are not touched."), "deactivate"_L1, ""_L1, 1,
        UserDo::Deactivate, true),
    writeSpec(Id::RenameLogin, "rename-login"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Give new login name"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "A login name of today's kind: the next number of the customer, or the e-mail address."), "keychain"_L1, ""_L1,
        Menu::CustomerUser, 1, Right::ManageCustomers, Scope::CustomerUsersTable, Need::One),
    readSpec(Id::SeeAsUser, "see-as-user"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "See as this user"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Shows what the person sees at this customer. Changes nothing."), "user"_L1, ""_L1,
        Menu::CustomerUser, 2, Right::ManageCustomers, Scope::CustomerUsersTable, Need::One),
    readSpec(Id::UserAccessMap, "user-access-map"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Access map of this person"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Shows for which customers the person may act, and what."), "lock"_L1, ""_L1,
        Menu::CustomerUser, 2, Right::ManageCustomers, Scope::CustomerUsersTable, Need::One),
    userSpec(Id::UserActivity, "customer-user-activity"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Shows what was done to and by this user."),
        "activity"_L1, ""_L1, 2, UserDo::ShowActivity),
    userSpec(Id::BackUpUser, "back-up-customer-user"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Saves everything about the person, jobs and files included, as a ZIP file."), "back-up"_L1,
        "Ctrl+B"_L1, 2, UserDo::BackUpUserData),
    userSpec(Id::DeleteLoginIdentities, "delete-login-identities"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Removes the login; the user stays and is Pending. This cannot be undone."), "delete-identities"_L1, ""_L1, 3,
        UserDo::DeleteLoginIdentities, true),
    userSpec(Id::RemoveCustomerUser, "remove-customer-user"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Takes the person from this customer; the contact stays. This cannot be undone."), "delete"_L1, "Del"_L1, 3,
        UserDo::Remove, true),
    writeSpec(Id::AddBooking, "add-booking"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Add booking"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Notes a booking by hand, with or without an e-mail address."), "add"_L1, "Ctrl+N"_L1, Menu::Booking, 0,
        Right::ManageBookings),
    bookingSpec(Id::EditBooking, "edit-booking"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Changes exhibitor, place, extras, discount or address."),
        "edit"_L1, "F2 Return"_L1, 0, BookDo::Edit),
    bookingSpec(Id::SendPlaceOffer, "send-place-offer"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Prepares a mail that offers the place until a day. Nothing is sent before you press Send in your mail program."),
        "send-activation-request"_L1, "Ctrl+E"_L1, 1, BookDo::SendOffer),
    bookingSpec(Id::RecordAccepted, "record-accepted"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Notes that the exhibitor said yes, by phone or post."),
        "check"_L1, ""_L1, 1, BookDo::RecordAccepted),
    bookingSpec(Id::RecordDeclined, "record-declined"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Notes that the exhibitor said no, by phone or post."),
        "close"_L1, ""_L1, 1, BookDo::RecordDeclined),
    bookingSpec(Id::ApproveBooking, "approve-booking"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Goes through place, extras, sum and recipient, then issues the invoice."),
        "activate"_L1, "Ctrl+Shift+A"_L1, 1, BookDo::Approve),
    bookingSpec(Id::SendBookingMail, "send-booking-mail"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Prepares a mail with a new guest link; earlier ones stay valid."),
        "mail"_L1, "Ctrl+M"_L1, 2, BookDo::SendMail),
    bookingSpec(Id::SendInvoice, "send-invoice"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Prints the invoice or saves it as a PDF, to be sent by hand."),
        "print"_L1, "Ctrl+P"_L1, 2, BookDo::SendInvoice),
    bookingSpec(Id::RegisterPayment, "register-payment"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Notes a payment of the invoice, in part or whole."),
        "check"_L1, ""_L1, 2, BookDo::RegisterPayment),
    bookingSpec(Id::ReturnToUnprocessed, "return-to-unprocessed"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Begins again: the place becomes free and an issued invoice is credited."),
        "undo"_L1, ""_L1, 3, BookDo::ReturnToUnprocessed, true),
    bookingSpec(Id::LinkBooking, "link-booking"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "From then on the booking is reached through the account of a contact."),
        "link"_L1, ""_L1, 3, BookDo::Link, true),
    bookingSpec(Id::UnlinkBooking, "unlink-booking"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "The booking is no longer reached through the account."),
        "revoke-link"_L1, ""_L1, 3, BookDo::Unlink, true),
    bookingSpec(Id::RevokeGuestLinks, "revoke-guest-links"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "The buttons in mails that were sent open nothing any more."),
        "revoke-link"_L1, ""_L1, 3, BookDo::RevokeLinks, true),
    bookingSpec(Id::AllowGuestLinks, "allow-guest-links"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Lets mails about a booking from before the cut-off carry a guest link."),
        "link"_L1, ""_L1, 3, BookDo::AllowCode, true),
    bookingSpec(Id::MarkBounced, "mark-bounced"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Mail to the address came back: the booking is handled by phone and post."),
        "warning"_L1, ""_L1, 3, BookDo::MarkBounced, true),
    bookingSpec(Id::ClearBounced, "clear-bounced"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "The address works after all."),
        "undo"_L1, ""_L1, 3, BookDo::ClearBounced, true),
    bookingSpec(Id::CancelBooking, "cancel-booking"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Ends the booking; an issued invoice is credited. This cannot be undone."),
        "delete"_L1, "Del"_L1, 4, BookDo::Cancel, true),
    windowSpec(Id::Copy, "copy"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Copy"), QT_TRANSLATE_NOOP("kontorist::Actions", "Copies the selected rows as a table."), "copy"_L1,
        "Ctrl+C"_L1, Menu::Edit, 0, Scope::AnyTable, Need::Any),
    windowSpec(Id::SelectAllMatching, "select-all-matching"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Select all matching"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Selects every row that matches the search and filters, shown or not."), ""_L1, "Ctrl+A"_L1,
        Menu::Edit, 0, Scope::AnyTable),
    windowSpec(Id::Find, "find"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Find"), QT_TRANSLATE_NOOP("kontorist::Actions", "Goes to the search field of this page."), "search"_L1,
        "Ctrl+F"_L1, Menu::Edit, 1, Scope::SearchablePage),
    windowSpec(Id::Preferences, "preferences"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Preferences"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Language, appearance, mail and office settings."), "settings"_L1, "Ctrl+,"_L1, Menu::Edit, 2),
    windowSpec(Id::Columns, "columns"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Columns"), QT_TRANSLATE_NOOP("kontorist::Actions", "Chooses the columns of the table."),
        "columns"_L1, ""_L1, Menu::View, 0, Scope::AnyTable),
    windowSpec(Id::DensityCompact, "density-compact"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Compact rows"), QT_TRANSLATE_NOOP("kontorist::Actions", "Shows more rows at once."),
        ""_L1, ""_L1, Menu::Density, 0, Scope::Anywhere, Need::None, true),
    windowSpec(Id::DensityNormal, "density-normal"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Normal rows"), QT_TRANSLATE_NOOP("kontorist::Actions", "Rows of the usual height."),
        ""_L1, ""_L1, Menu::Density, 0, Scope::Anywhere, Need::None, true),
    windowSpec(Id::DensityComfortable, "density-comfortable"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Comfortable rows"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Higher rows that are easier to hit."), ""_L1, ""_L1, Menu::Density, 0, Scope::Anywhere, Need::None, true),
    windowSpec(Id::DetailPane, "detail-pane"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Detail pane"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Shows or hides the pane with the selected row."), "detail-pane"_L1, "F9"_L1, Menu::View, 1,
        Scope::AnyTable, Need::None, true),
    windowSpec(Id::Refresh, "refresh"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Refresh"), QT_TRANSLATE_NOOP("kontorist::Actions", "Reads what is shown from the database again."),
        "refresh"_L1, "F5"_L1, Menu::View, 2),
    windowSpec(Id::NextZone, "next-zone"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Next zone"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Moves to the next part of the window: navigation, page, detail pane."), ""_L1, "F6"_L1, Menu::View, 2),
    windowSpec(Id::PreviousZone, "previous-zone"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Previous zone"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Moves to the part of the window before."), ""_L1, "Shift+F6"_L1, Menu::View, 2),
    windowSpec(Id::GoContacts, "go-contacts"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Contacts"), QT_TRANSLATE_NOOP("kontorist::Actions", "Everybody you know."), "contacts"_L1,
        "Ctrl+1"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoCustomers, "go-customers"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Customers"), QT_TRANSLATE_NOOP("kontorist::Actions", "Firms and others that you bill."),
        "customers"_L1, "Ctrl+2"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoCustomerUsers, "go-customer-users"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Customer users"), QT_TRANSLATE_NOOP("kontorist::Actions", "Who may act for which customer."),
        "customer-users"_L1, "Ctrl+3"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoBookings, "go-bookings"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Bookings"), QT_TRANSLATE_NOOP("kontorist::Actions", "Places at events: offered, answered, approved, invoiced."),
        "bookings"_L1, "Ctrl+4"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoFaultReports, "go-fault-reports"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Fault reports"), QT_TRANSLATE_NOOP("kontorist::Actions", "What customers reported, and what became of it."),
        "fault-reports"_L1, "Ctrl+5"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoOrders, "go-orders"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Orders"), QT_TRANSLATE_NOOP("kontorist::Actions", "Orders of all customers, with their comments."),
        "orders"_L1, "Ctrl+6"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoInvoices, "go-invoices"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Invoices"), QT_TRANSLATE_NOOP("kontorist::Actions", "Every invoice and credit note, and what is still to be paid."),
        "file-pdf"_L1, "Ctrl+0"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoNotInvited, "go-not-invited"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Not invited"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Contacts without a login who have no activation request."), "saved-view"_L1, ""_L1, Menu::View, 3,
        Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoLinkExpired, "go-link-expired"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Link expired"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Contacts whose activation link has run out."), "saved-view"_L1, ""_L1, Menu::View, 3,
        Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoManualBookings, "go-manual-bookings"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Manual bookings"), QT_TRANSLATE_NOOP("kontorist::Actions", "Bookings that are handled by phone and post."),
        "saved-view"_L1, ""_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoLinks, "go-links"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Links"), QT_TRANSLATE_NOOP("kontorist::Actions", "Every link that was mailed, and what became of it."),
        "links"_L1, "Ctrl+7"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoTasks, "go-tasks"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Tasks"), QT_TRANSLATE_NOOP("kontorist::Actions", "Backups and other long work of this session."),
        "tasks"_L1, "Ctrl+J Ctrl+8"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoActivity, "go-activity"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Activity"), QT_TRANSLATE_NOOP("kontorist::Actions", "Who did what, and when."), "activity"_L1,
        "Ctrl+9"_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::GoTerms, "go-terms"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Service terms"), QT_TRANSLATE_NOOP("kontorist::Actions", "The current terms and their history."),
        "terms"_L1, ""_L1, Menu::View, 3, Scope::Anywhere, Need::None, true),
    windowSpec(Id::CommandPalette, "command-palette"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Command palette"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Finds any action, contact, customer or booking by typing."), "palette"_L1, "Ctrl+K Ctrl+Shift+P"_L1, Menu::Tools, 0),
    readSpec(Id::EventsAndPlaces, "events-and-places"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Events and places"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Events with their places and price lists."), "calendar"_L1, ""_L1, Menu::Tools, 1, noRight),
    readSpec(Id::PermissionTemplates, "permission-templates"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Permission templates"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Named sets of permissions, who follows them, and who differs."), "columns"_L1, ""_L1,
        Menu::Tools, 1, noRight),
    readSpec(Id::BrandedLoginLink, "branded-login-link"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Branded login link"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "The address of the login box in your own look, to copy to your website."), "link"_L1, ""_L1,
        Menu::Tools, 1, noRight),
    readSpec(Id::StaffAndNotifications, "staff-and-notifications"_L1,
        QT_TRANSLATE_NOOP("kontorist::Actions", "Staff and notifications"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Who works here, with which rights, and how each hears of fault reports."), "contacts"_L1, ""_L1,
        Menu::Tools, 1, noRight),
    {Id::UploadTerms, "upload-terms"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Upload new terms"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Replaces the service terms; everybody must accept the new ones."), "upload-terms"_L1, ""_L1,
        Menu::Tools, 2, Need::None, Scope::Anywhere, noContact, noUser, noBooking, Right::Administer, true, true, false, false},
    {Id::VerifyLog, "verify-log"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Verify activity log"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Checks that no line of the activity log was changed or removed."), "test"_L1, ""_L1, Menu::Tools, 2,
        Need::None, Scope::Anywhere, noContact, noUser, noBooking, noRight, true, false, false, false},
    windowSpec(Id::Help, "help"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Help for this page"), QT_TRANSLATE_NOOP("kontorist::Actions", "Explains the page you see."), "help"_L1,
        "F1"_L1, Menu::Help, 0),
    windowSpec(Id::Shortcuts, "shortcuts"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Keyboard shortcuts"), QT_TRANSLATE_NOOP("kontorist::Actions", "Lists all keys, with a search."),
        "shortcuts"_L1, "Ctrl+F1"_L1, Menu::Help, 0),
    windowSpec(Id::About, "about"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "About Kontorist"), QT_TRANSLATE_NOOP("kontorist::Actions", "Version, parts and licences, and a self-test."),
        "about"_L1, ""_L1, Menu::Help, 1),
    windowSpec(Id::OpenDatabase, "open-database"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Open another database"),
        QT_TRANSLATE_NOOP("kontorist::Actions", "Works on another database, or on the demonstration."), "database"_L1, "Ctrl+O"_L1, Menu::File, 0),
    windowSpec(Id::Quit, "quit"_L1, QT_TRANSLATE_NOOP("kontorist::Actions", "Quit"), QT_TRANSLATE_NOOP("kontorist::Actions", "Closes Kontorist."), ""_L1, "Ctrl+Q"_L1, Menu::File, 9),
}};
// clang-format on

constexpr bool inOrder()
{
    for (size_t i = 0; i < specs.size(); ++i) {
        if (static_cast<size_t>(specs[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "actionSpec() looks up by place");

QString translated(const char* text)
{
    return QCoreApplication::translate("kontorist::Actions", text);
}

} // namespace

std::span<const ActionSpec> actionSpecs()
{
    return specs;
}

const ActionSpec& actionSpec(ActionId id)
{
    return specs[static_cast<size_t>(id)];
}

std::optional<ActionId> actionFromName(QStringView name)
{
    const auto found = std::find_if(
        specs.begin(), specs.end(), [name](const ActionSpec& spec) { return name == spec.name; });
    return found == specs.end() ? std::nullopt : std::optional(found->id);
}

std::optional<ActionId> actionFor(ContactAction action)
{
    const auto found = std::find_if(specs.begin(), specs.end(),
        [action](const ActionSpec& spec) { return spec.contact == action; });
    return found == specs.end() ? std::nullopt : std::optional(found->id);
}

std::optional<ActionId> actionFor(CustomerUserAction action)
{
    const auto found = std::find_if(specs.begin(), specs.end(),
        [action](const ActionSpec& spec) { return spec.user == action; });
    return found == specs.end() ? std::nullopt : std::optional(found->id);
}

std::optional<ActionId> actionFor(BookingAction action)
{
    const auto found = std::find_if(specs.begin(), specs.end(),
        [action](const ActionSpec& spec) { return spec.booking == action; });
    return found == specs.end() ? std::nullopt : std::optional(found->id);
}

QString actionText(const ActionSpec& spec)
{
    if (spec.text != nullptr) {
        return translated(spec.text);
    }
    if (spec.booking) {
        return words::action(*spec.booking);
    }
    return spec.contact ? words::action(*spec.contact) : words::action(*spec.user);
}

QString actionTip(const ActionSpec& spec)
{
    return translated(spec.tip);
}

QList<QKeySequence> actionKeys(const ActionSpec& spec)
{
    QList<QKeySequence> keys;
    const QString list(spec.keys);
    for (const auto& key : list.split(u' ', Qt::SkipEmptyParts)) {
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    }
    return keys;
}

bool keysCountIn(const ActionSpec& spec, Section section)
{
    switch (spec.menu) {
    case ActionMenu::Customer:
        return section == Section::Customers;
    case ActionMenu::CustomerUser:
        return section == Section::CustomerUsers;
    case ActionMenu::Booking:
        return showsBookings(section);
    case ActionMenu::Contact:
        return section != Section::Customers && section != Section::CustomerUsers
            && !showsBookings(section);
    default:
        return true;
    }
}

QString menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return QCoreApplication::translate("kontorist::Actions", "&File");
    case ActionMenu::Edit:
        return QCoreApplication::translate("kontorist::Actions", "&Edit");
    case ActionMenu::View:
        return QCoreApplication::translate("kontorist::Actions", "&View");
    case ActionMenu::Density:
        return QCoreApplication::translate("kontorist::Actions", "&Density");
    case ActionMenu::Contact:
        return QCoreApplication::translate("kontorist::Actions", "&Contact");
    case ActionMenu::Customer:
        return QCoreApplication::translate("kontorist::Actions", "C&ustomer");
    case ActionMenu::CustomerUser:
        return QCoreApplication::translate("kontorist::Actions", "Custo&mer user");
    case ActionMenu::Booking:
        return QCoreApplication::translate("kontorist::Actions", "&Booking");
    case ActionMenu::Tools:
        return QCoreApplication::translate("kontorist::Actions", "&Tools");
    case ActionMenu::Help:
        return QCoreApplication::translate("kontorist::Actions", "&Help");
    }
    return {};
}

ActionId actionGoingTo(Section section)
{
    switch (section) {
    case Section::Contacts:
        return ActionId::GoContacts;
    case Section::Customers:
        return ActionId::GoCustomers;
    case Section::CustomerUsers:
        return ActionId::GoCustomerUsers;
    case Section::Bookings:
        return ActionId::GoBookings;
    case Section::FaultReports:
        return ActionId::GoFaultReports;
    case Section::Orders:
        return ActionId::GoOrders;
    case Section::Invoices:
        return ActionId::GoInvoices;
    case Section::NotInvited:
        return ActionId::GoNotInvited;
    case Section::LinkExpired:
        return ActionId::GoLinkExpired;
    case Section::ManualBookings:
        return ActionId::GoManualBookings;
    case Section::Links:
        return ActionId::GoLinks;
    case Section::Tasks:
        return ActionId::GoTasks;
    case Section::Activity:
        return ActionId::GoActivity;
    case Section::Terms:
        return ActionId::GoTerms;
    }
    return ActionId::GoContacts;
}

std::optional<Section> sectionOf(ActionId id)
{
    for (const auto section : allSections) {
        if (actionGoingTo(section) == id) {
            return section;
        }
    }
    return std::nullopt;
}

} // namespace kontorist
