#pragma once

#include "domain/customeruser.h"
#include "domain/rights.h"

#include <QLatin1StringView>

#include <array>
#include <span>

namespace kontorist {

/// Everything that can be done to or by one customer user. The table in customeruseractions.cpp is
/// the only place that says when.
enum class CustomerUserAction {
    SendInvitation,
    ResendInvitation,
    CancelInvitation,
    ExpireInvitation, ///< by the system
    AcceptInvitation, ///< portal
    DeclineInvitation, ///< portal
    Activate,
    Deactivate,
    DeleteLoginIdentities,
    SendLoginDetails,
    ChangeAccess, ///< level, permissions, facilities
    ShowActivity,
    BackUpUserData,
    Remove
};

inline constexpr size_t customerUserActionCount = 14;

enum class DoneBy { Staff, Person, System };

/// When the person is asked before it happens.
enum class UserConfirmation {
    None,
    MailReview,
    Always,
    IfDeclined, ///< mail review, and asked first where the person declined
    IfNoAdministratorStays
};

struct CustomerUserActionRule
{
    CustomerUserAction action;
    QLatin1StringView id; ///< stable word: audit, object names, command line
    std::array<bool, 5> offered; ///< by CustomerUserStatus
    std::array<bool, 5> onlyContacts; ///< there, only for the kind CONTACT
    std::array<CustomerUserStatus, 5> result; ///< afterwards, by status before; same = unchanged
    Right right; ///< needed by staff
    DoneBy doneBy;
    bool needsEmail;
    bool reversible;
    bool gone; ///< the row is gone afterwards
    UserConfirmation confirmation;
};

[[nodiscard]] std::span<const CustomerUserActionRule> customerUserActionRules();
[[nodiscard]] const CustomerUserActionRule& customerUserActionRule(CustomerUserAction action);
[[nodiscard]] std::optional<CustomerUserAction> customerUserActionFromId(QStringView id);

/// What the rules look at. Made by the service from the database, and by the window from a row.
struct CustomerUserFacts
{
    CustomerUserStatus status = CustomerUserStatus::Pending;
    CustomerUserKind kind = CustomerUserKind::Contact;
    CustomerUserLevel level = CustomerUserLevel::User;
    ContactStatus contactStatus = ContactStatus::Unregistered;
    bool hasEmail = false;
    bool hasNumberLogin = false; ///< an own number login that opens a door
    int memberships = 1; ///< of this person, this one included
    int otherActiveAdministrators = 0; ///< of this customer
    int otherUsers = 0; ///< of this customer; 1 stands for any number of them
    CustomerUserLevel newLevel = CustomerUserLevel::User; ///< for ChangeAccess
    bool changesLevel = false; ///< for ChangeAccess: newLevel is meant
    Rights rights; ///< of the acting staff member
    bool writable = true;
};

enum class UserRefusal {
    None,
    MissingRight, ///< "missing-right"
    WrongStatus, ///< "wrong-status"
    NotContactKind, ///< "not-kind-contact": from this status only for the kind CONTACT
    NoEmail, ///< "no-email"
    ContactDeactivated, ///< "contact-deactivated": that login never works again
    ContactNotActive, ///< "contact-not-active": the login was never confirmed
    LastAdministrator, ///< "last-administrator": nobody else could manage the accounts
    GuestLogin, ///< "guest-login": the login belongs to another client
    NoNumberLogin, ///< "no-number-login": nothing that is this customer's alone
    ReadOnly ///< "read-only"
};

[[nodiscard]] QLatin1StringView userRefusalName(UserRefusal reason);

struct UserVerdict
{
    UserRefusal reason = UserRefusal::None;
    [[nodiscard]] bool allowed() const { return reason == UserRefusal::None; }
};

/// Allowed, or refused because. Order of reasons: right, status, kind, e-mail, the contact's own
/// account, the conditions of the action, read-only.
[[nodiscard]] UserVerdict judge(CustomerUserAction action, const CustomerUserFacts& facts);

/// The likely next thing to do: what a window shows first.
[[nodiscard]] CustomerUserAction primaryAction(CustomerUserStatus status);

/// True where deleting the login identities takes the person's identity, false where only this
/// customer's number login goes.
[[nodiscard]] bool deletesWholeIdentity(const CustomerUserFacts& facts);

/// True where `facts` says that ChangeAccess would leave the customer without any active
/// administrator although it is allowed: the level of one who is not active yet. Asked first.
[[nodiscard]] bool leavesNoAdministrator(const CustomerUserFacts& facts);

struct CustomerUserTransition
{
    CustomerUserKind kind;
    CustomerUserStatus from;
    CustomerUserStatus to;
    friend bool operator==(const CustomerUserTransition&, const CustomerUserTransition&) = default;
};

/// Legal status changes as the rules give them, without duplicates. The database trigger refuses
/// all others.
[[nodiscard]] std::vector<CustomerUserTransition> customerUserTransitions();

} // namespace kontorist
