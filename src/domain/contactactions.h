#pragma once

#include "domain/contact.h"
#include "domain/rights.h"

#include <QLatin1StringView>

#include <array>
#include <span>

namespace kontorist {

/// Everything that can be done to or for one contact. The table in contactactions.cpp is the only
/// place that says when; the service, the window, the command line, the database trigger, the
/// documentation and the tests read it.
enum class ContactAction {
    SendActivationRequest,
    RegisterThroughLink, ///< portal: through a link mailed to this address
    SelfRegister, ///< portal: onboarding page, without a link
    ConfirmRegistration, ///< portal
    Activate,
    Deactivate,
    DeleteIdentities,
    DeleteContact,
    BackUpUserData,
    Edit,
    RevokeLink,
    ResetAndReinvite
};

/// When the person is asked before it happens.
enum class Confirmation { None, MailReview, Always, IfEmailChanges, IfOverwrite };

/// What must hold beside the status.
enum class ActionCondition { None, HasEmail, Invited, NothingDepends };

struct ContactActionRule
{
    ContactAction action;
    QLatin1StringView id; ///< stable word, e.g. "delete-identities": audit, settings, object names
    QLatin1StringView verb; ///< of the command line, e.g. "delete-identities", "invite"
    std::array<bool, 4> offered; ///< by ContactStatus
    std::array<ContactStatus, 4> result; ///< status afterwards, by status before; same = unchanged
    ActionCondition condition;
    Right right; ///< needed by staff
    bool byStaff; ///< false: only the person does it, through the portal's calls
    bool reversible;
    bool gone; ///< the contact is gone afterwards
    Confirmation confirmation;
};

[[nodiscard]] std::span<const ContactActionRule> contactActionRules();
[[nodiscard]] const ContactActionRule& contactActionRule(ContactAction action);
[[nodiscard]] std::optional<ContactAction> contactActionFromVerb(QStringView verb);

/// What the rules look at. Made by the service from the database, and by the window from a row.
struct ContactFacts
{
    ContactStatus status = ContactStatus::Unregistered;
    bool hasEmail = false;
    bool invited = false;
    int blockingJobs = 0; ///< jobs in ACCEPTED … POSTPRESS
    int onlyClientOf = 0; ///< customers that would lose their only CLIENT
    int lastAdministratorOf = 0; ///< customers whose other users nobody could manage any more
    Rights rights; ///< of the acting staff member
    bool writable = true; ///< false: the database is read-only or not reachable
    int unpaidInvoices = 0; ///< issued ones with an open amount, of linked bookings
};

/// Why not. The words are stable (CLI, JSON, tests); sentences are made at the edge.
enum class RefusalReason {
    None,
    WrongStatus, ///< "wrong-status": only for other statuses
    NoEmail, ///< "no-email"
    NotInvited, ///< "not-invited": there is no link to revoke
    JobsInProgress, ///< "jobs-in-progress"
    MissingRight, ///< "missing-right"
    ReadOnly, ///< "read-only"
    NotForStaff, ///< "not-for-staff": only the person can do this
    OnlyClient, ///< "only-client": a customer would be left without its client
    LastAdministrator, ///< "last-administrator": a customer's other users need one
    UnpaidInvoice ///< "unpaid-invoice": an issued invoice is not paid
};

[[nodiscard]] QLatin1StringView refusalReasonName(RefusalReason reason);

struct ActionVerdict
{
    RefusalReason reason = RefusalReason::None;
    [[nodiscard]] bool allowed() const { return reason == RefusalReason::None; }
};

/// The one function that says allowed or refused, because. Order of reasons: right, status,
/// e-mail, invitation, jobs, customers, read-only.
[[nodiscard]] ActionVerdict judge(ContactAction action, const ContactFacts& facts);

/// Legal status changes as the rules give them, without duplicates: {from, to}. The database
/// trigger refuses all others.
[[nodiscard]] std::vector<std::pair<ContactStatus, ContactStatus>> contactTransitions();

/// The action a clerk most likely wants next for this status: shown as the primary button.
[[nodiscard]] ContactAction primaryAction(ContactStatus status);

} // namespace kontorist
