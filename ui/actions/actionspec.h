#pragma once

#include "domain/bookingactions.h"
#include "domain/contactactions.h"
#include "domain/customeruseractions.h"
#include "domain/rights.h"
#include "ui/actions/section.h"

#include <QKeySequence>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace kontorist {

/// Everything the window can be told to do. The table in actionspec.cpp describes each once; menus,
/// context menu, action bar, command palette and shortcut list are made from it.
enum class ActionId {
    AddContact,
    OpenContact,
    EditContact,
    SendActivationRequest,
    ActivateContact,
    DeactivateContact,
    RevokeLink,
    ResetAndReinvite,
    BackUpUserData,
    ContactAccessMap,
    DeleteIdentities,
    DeleteContact,
    AddCustomer,
    OpenCustomer,
    ShowCustomerUsers,
    PermissionGrid,
    CustomerAccessMap,
    AddOrder,
    TakeFaultReport,
    AddCustomerUser,
    OpenCustomerUser,
    ChangePermissions,
    SendInvitation,
    ResendInvitation,
    CancelInvitation,
    SendLoginDetails,
    ActivateUser,
    DeactivateUser,
    RenameLogin,
    SeeAsUser,
    UserAccessMap,
    UserActivity,
    BackUpUser,
    DeleteLoginIdentities,
    RemoveCustomerUser,
    AddBooking,
    EditBooking,
    SendPlaceOffer,
    RecordAccepted,
    RecordDeclined,
    ApproveBooking,
    SendBookingMail,
    SendInvoice,
    RegisterPayment,
    ReturnToUnprocessed,
    LinkBooking,
    UnlinkBooking,
    RevokeGuestLinks,
    AllowGuestLinks,
    MarkBounced,
    ClearBounced,
    CancelBooking,
    Copy,
    SelectAllMatching,
    Find,
    Preferences,
    Columns,
    DensityCompact,
    DensityNormal,
    DensityComfortable,
    DetailPane,
    Refresh,
    NextZone,
    PreviousZone,
    GoContacts,
    GoCustomers,
    GoCustomerUsers,
    GoBookings,
    GoFaultReports,
    GoOrders,
    GoInvoices,
    GoNotInvited,
    GoLinkExpired,
    GoManualBookings,
    GoLinks,
    GoTasks,
    GoActivity,
    GoTerms,
    CommandPalette,
    EventsAndPlaces,
    PermissionTemplates,
    BrandedLoginLink,
    StaffAndNotifications,
    UploadTerms,
    VerifyLog,
    Help,
    Shortcuts,
    About,
    OpenDatabase,
    Quit
};

enum class ActionMenu {
    File,
    Edit,
    View,
    Density,
    Contact,
    Customer,
    CustomerUser,
    Booking,
    Tools,
    Help
};

/// How many rows must be selected in the table that is shown.
enum class SelectionNeed { None, One, Any };

/// Where the action means something.
enum class ActionScope {
    Anywhere,
    ContactsTable,
    CustomersTable,
    CustomerUsersTable,
    BookingsTable,
    AnyTable,
    SearchablePage
};

struct ActionSpec
{
    ActionId id;
    QLatin1StringView name; ///< stable word: object name of the QAction, settings, tests
    const char* text; ///< English, translated by actionText(); nullptr where the domain names it
    const char* tip; ///< one English sentence: what it does
    QLatin1StringView icon; ///< file name in the icon family; empty = none
    QLatin1StringView keys; ///< portable key sequences separated by blanks; the first is shown
    ActionMenu menu;
    int group; ///< separators stand between groups of a menu
    SelectionNeed need;
    ActionScope scope;
    std::optional<ContactAction> contact; ///< judged by the rules of this action …
    std::optional<CustomerUserAction> user; ///< … or of this one
    std::optional<BookingAction> booking; ///< … or of this one
    std::optional<Right> right; ///< needed beside what those need
    bool needsDatabase;
    bool writes; ///< refused while the database is read-only or not reachable
    bool destructive; ///< stands apart, behind "More" in the action bar
    bool checkable;
};

/// All actions, in the order of ActionId, which is the order of the menus.
[[nodiscard]] std::span<const ActionSpec> actionSpecs();
[[nodiscard]] const ActionSpec& actionSpec(ActionId id);
[[nodiscard]] std::optional<ActionId> actionFromName(QStringView name);
/// The window's action for an action of the domain; nullopt for those of the portal.
[[nodiscard]] std::optional<ActionId> actionFor(ContactAction action);
/// The same for customer users; nullopt for those of the portal and the system.
[[nodiscard]] std::optional<ActionId> actionFor(CustomerUserAction action);
/// The same for bookings; nullopt for those of the guest or exhibitor.
[[nodiscard]] std::optional<ActionId> actionFor(BookingAction action);

[[nodiscard]] QString actionText(const ActionSpec& spec);
[[nodiscard]] QString actionTip(const ActionSpec& spec);
[[nodiscard]] QList<QKeySequence> actionKeys(const ActionSpec& spec);
/// Some keys mean the same deed for another record in each table (Ctrl+N, F2, Del …): whether those
/// of `spec` are the ones that count in `section`.
[[nodiscard]] bool keysCountIn(const ActionSpec& spec, Section section);
[[nodiscard]] QString menuTitle(ActionMenu menu); ///< with its mnemonic: "&File"

/// The action that goes to a section, and back.
[[nodiscard]] ActionId actionGoingTo(Section section);
[[nodiscard]] std::optional<Section> sectionOf(ActionId id);

} // namespace kontorist
