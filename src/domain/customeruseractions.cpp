#include "domain/customeruseractions.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto P = CustomerUserStatus::Pending;
constexpr auto S = CustomerUserStatus::InviteSent;
constexpr auto D = CustomerUserStatus::Declined;
constexpr auto A = CustomerUserStatus::Active;
constexpr auto I = CustomerUserStatus::Inactive;

using Statuses = std::array<CustomerUserStatus, 5>;
using Flags = std::array<bool, 5>;

constexpr Statuses unchanged {P, S, D, A, I};
constexpr Flags always {true, true, true, true, true};
constexpr Flags anyKind {false, false, false, false, false};
constexpr Flags pendingOnlyContacts {true, false, false, false, false};
constexpr Flags sent {false, true, false, false, false};

using Action = CustomerUserAction;

// clang-format off
constexpr std::array<CustomerUserActionRule, customerUserActionCount> rules {{
    // action, id, offered in P S D A I, there only contacts, afterwards, right, by, e-mail, reversible, gone, confirmation
    {Action::SendInvitation, "send-invitation"_L1, {true, false, true, false, false}, anyKind,
        {S, S, S, A, I}, Right::ManageCustomers, DoneBy::Staff, true, true, false, UserConfirmation::IfDeclined},
    {Action::ResendInvitation, "resend-invitation"_L1, sent, anyKind,
        unchanged, Right::ManageCustomers, DoneBy::Staff, true, true, false, UserConfirmation::None},
    {Action::CancelInvitation, "cancel-invitation"_L1, sent, anyKind,
        {P, P, D, A, I}, Right::ManageCustomers, DoneBy::Staff, false, true, false, UserConfirmation::None},
    {Action::ExpireInvitation, "expire-invitation"_L1, sent, anyKind,
        {P, P, D, A, I}, Right::ManageCustomers, DoneBy::System, false, true, false, UserConfirmation::None},
    {Action::AcceptInvitation, "accept-invitation"_L1, sent, anyKind,
        {P, A, D, A, I}, Right::ManageCustomers, DoneBy::Person, true, true, false, UserConfirmation::None},
    {Action::DeclineInvitation, "decline-invitation"_L1, sent, anyKind,
        {P, D, D, A, I}, Right::ManageCustomers, DoneBy::Person, false, true, false, UserConfirmation::None},
    {Action::Activate, "activate"_L1, {true, false, false, false, true}, pendingOnlyContacts,
        {A, S, D, A, A}, Right::ManageCustomers, DoneBy::Staff, false, true, false, UserConfirmation::None},
    {Action::Deactivate, "deactivate"_L1, {false, false, false, true, false}, anyKind,
        {P, S, D, I, I}, Right::ManageCustomers, DoneBy::Staff, false, true, false, UserConfirmation::Always},
    {Action::DeleteLoginIdentities, "delete-login-identities"_L1, {false, false, false, true, true}, anyKind,
        {P, S, D, P, P}, Right::ManageCustomers, DoneBy::Staff, false, false, false, UserConfirmation::Always},
    {Action::SendLoginDetails, "send-login-details"_L1, {true, false, false, true, false}, pendingOnlyContacts,
        unchanged, Right::ManageCustomers, DoneBy::Staff, true, true, false, UserConfirmation::MailReview},
    {Action::ChangeAccess, "change-access"_L1, {true, true, false, true, true}, anyKind,
        unchanged, Right::EditCustomerPermissions, DoneBy::Staff, false, true, false, UserConfirmation::IfNoAdministratorStays},
    {Action::ShowActivity, "show-activity"_L1, always, anyKind,
        unchanged, Right::ManageCustomers, DoneBy::Staff, false, true, false, UserConfirmation::None},
    {Action::BackUpUserData, "back-up"_L1, always, anyKind,
        unchanged, Right::ExportData, DoneBy::Staff, false, true, false, UserConfirmation::None},
    {Action::Remove, "remove"_L1, always, anyKind,
        unchanged, Right::ManageCustomers, DoneBy::Staff, false, false, true, UserConfirmation::Always},
}};
// clang-format on

size_t at(CustomerUserStatus status)
{
    return static_cast<size_t>(status);
}

bool isLastActiveAdministrator(const CustomerUserFacts& facts)
{
    return facts.status == A && facts.level == CustomerUserLevel::Administrator
        && facts.otherActiveAdministrators == 0;
}

/// A login that is shut for good, or was never confirmed, is the contact's own matter.
UserRefusal accountFault(Action action, const CustomerUserFacts& facts)
{
    const bool opensLogin = action == Action::SendInvitation || action == Action::ResendInvitation
        || action == Action::AcceptInvitation || action == Action::SendLoginDetails;
    const bool takesIdentity
        = action == Action::DeleteLoginIdentities && deletesWholeIdentity(facts);
    if ((opensLogin || takesIdentity) && facts.contactStatus == ContactStatus::Deactivated) {
        return UserRefusal::ContactDeactivated;
    }
    if (takesIdentity && facts.contactStatus == ContactStatus::NotActive) {
        return UserRefusal::ContactNotActive;
    }
    return UserRefusal::None;
}

UserRefusal conditionFault(Action action, const CustomerUserFacts& facts)
{
    const bool last = isLastActiveAdministrator(facts);
    switch (action) {
    case Action::Deactivate:
        return last ? UserRefusal::LastAdministrator : UserRefusal::None;
    case Action::Remove:
        // The very last user may go: then there are no accounts left to manage.
        return last && facts.otherUsers > 0 ? UserRefusal::LastAdministrator : UserRefusal::None;
    case Action::ChangeAccess:
        return last && facts.changesLevel && facts.newLevel != CustomerUserLevel::Administrator
            ? UserRefusal::LastAdministrator
            : UserRefusal::None;
    case Action::DeleteLoginIdentities:
        if (facts.kind == CustomerUserKind::Guest) {
            return UserRefusal::GuestLogin;
        }
        if (deletesWholeIdentity(facts)) {
            return last ? UserRefusal::LastAdministrator : UserRefusal::None;
        }
        return facts.hasNumberLogin ? UserRefusal::None : UserRefusal::NoNumberLogin;
    default:
        return UserRefusal::None;
    }
}

} // namespace

std::span<const CustomerUserActionRule> customerUserActionRules()
{
    return rules;
}

const CustomerUserActionRule& customerUserActionRule(CustomerUserAction action)
{
    return rules[static_cast<size_t>(action)];
}

std::optional<CustomerUserAction> customerUserActionFromId(QStringView id)
{
    for (const auto& rule : rules) {
        if (rule.doneBy == DoneBy::Staff && id == rule.id) {
            return rule.action;
        }
    }
    return std::nullopt;
}

QLatin1StringView userRefusalName(UserRefusal reason)
{
    switch (reason) {
    case UserRefusal::None:
        return ""_L1;
    case UserRefusal::MissingRight:
        return "missing-right"_L1;
    case UserRefusal::WrongStatus:
        return "wrong-status"_L1;
    case UserRefusal::NotContactKind:
        return "not-kind-contact"_L1;
    case UserRefusal::NoEmail:
        return "no-email"_L1;
    case UserRefusal::ContactDeactivated:
        return "contact-deactivated"_L1;
    case UserRefusal::ContactNotActive:
        return "contact-not-active"_L1;
    case UserRefusal::LastAdministrator:
        return "last-administrator"_L1;
    case UserRefusal::GuestLogin:
        return "guest-login"_L1;
    case UserRefusal::NoNumberLogin:
        return "no-number-login"_L1;
    case UserRefusal::ReadOnly:
        return "read-only"_L1;
    }
    return ""_L1;
}

UserVerdict judge(CustomerUserAction action, const CustomerUserFacts& facts)
{
    const CustomerUserActionRule& rule = customerUserActionRule(action);
    if (rule.doneBy == DoneBy::Staff && !facts.rights.testFlag(rule.right)) {
        return {UserRefusal::MissingRight};
    }
    if (!rule.offered[at(facts.status)]) {
        return {UserRefusal::WrongStatus};
    }
    if (rule.onlyContacts[at(facts.status)] && facts.kind != CustomerUserKind::Contact) {
        return {UserRefusal::NotContactKind};
    }
    if (rule.needsEmail && !facts.hasEmail) {
        return {UserRefusal::NoEmail};
    }
    // A guest's login is refused for its own reason, whatever state it is in.
    const bool guestFirst
        = action == Action::DeleteLoginIdentities && facts.kind == CustomerUserKind::Guest;
    if (const auto fault = accountFault(action, facts); fault != UserRefusal::None && !guestFirst) {
        return {fault};
    }
    if (const auto fault = conditionFault(action, facts); fault != UserRefusal::None) {
        return {fault};
    }
    const bool readsOnly = action == Action::ShowActivity || action == Action::BackUpUserData;
    if (!facts.writable && !readsOnly) {
        return {UserRefusal::ReadOnly};
    }
    return {};
}

CustomerUserAction primaryAction(CustomerUserStatus status)
{
    switch (status) {
    case CustomerUserStatus::Pending:
    case CustomerUserStatus::Declined:
        return CustomerUserAction::SendInvitation;
    case CustomerUserStatus::InviteSent:
        return CustomerUserAction::ResendInvitation;
    case CustomerUserStatus::Active:
        return CustomerUserAction::ChangeAccess;
    case CustomerUserStatus::Inactive:
        return CustomerUserAction::Activate;
    }
    return CustomerUserAction::ChangeAccess;
}

bool deletesWholeIdentity(const CustomerUserFacts& facts)
{
    return facts.memberships <= 1;
}

bool leavesNoAdministrator(const CustomerUserFacts& facts)
{
    return facts.changesLevel && facts.level == CustomerUserLevel::Administrator
        && facts.newLevel != CustomerUserLevel::Administrator
        && facts.otherActiveAdministrators == 0;
}

std::vector<CustomerUserTransition> customerUserTransitions()
{
    std::vector<CustomerUserTransition> list;
    for (const auto& rule : rules) {
        for (const auto kind : allCustomerUserKinds) {
            // A guest's login is never deleted from here.
            if (rule.action == Action::DeleteLoginIdentities && kind == CustomerUserKind::Guest) {
                continue;
            }
            for (const auto from : allCustomerUserStatuses) {
                const CustomerUserTransition step {kind, from, rule.result[at(from)]};
                const bool offered = rule.offered[at(from)]
                    && (!rule.onlyContacts[at(from)] || kind == CustomerUserKind::Contact);
                if (offered && !rule.gone && step.from != step.to
                    && std::find(list.begin(), list.end(), step) == list.end()) {
                    list.push_back(step);
                }
            }
        }
    }
    return list;
}

} // namespace kontorist
