#include "domain/contactactions.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto U = ContactStatus::Unregistered;
constexpr auto N = ContactStatus::NotActive;
constexpr auto A = ContactStatus::Active;
constexpr auto D = ContactStatus::Deactivated;

constexpr std::array<ContactStatus, 4> unchanged {U, N, A, D};

// clang-format off
constexpr std::array<ContactActionRule, 12> rules {{
    // action, id, verb, offered in U N A D, status afterwards, condition, right, staff, reversible, gone, confirmation
    {ContactAction::SendActivationRequest, "send-activation-request"_L1, "invite"_L1,
        {true, true, false, false}, unchanged, ActionCondition::HasEmail,
        Right::ManageContacts, true, true, false, Confirmation::MailReview},
    {ContactAction::RegisterThroughLink, "register-through-link"_L1, "register-through-link"_L1,
        {true, false, false, false}, {A, N, A, D}, ActionCondition::HasEmail,
        Right::ManageContacts, false, false, false, Confirmation::None},
    {ContactAction::SelfRegister, "self-register"_L1, "self-register"_L1,
        {true, false, false, false}, {N, N, A, D}, ActionCondition::HasEmail,
        Right::ManageContacts, false, false, false, Confirmation::None},
    {ContactAction::ConfirmRegistration, "confirm-registration"_L1, "confirm-registration"_L1,
        {false, true, false, false}, {U, A, A, D}, ActionCondition::None,
        Right::ManageContacts, false, false, false, Confirmation::None},
    {ContactAction::Activate, "activate"_L1, "activate"_L1,
        {false, true, false, false}, {U, A, A, D}, ActionCondition::None,
        Right::ManageContacts, true, false, false, Confirmation::Always},
    {ContactAction::Deactivate, "deactivate"_L1, "deactivate"_L1,
        {false, false, true, false}, {U, N, D, D}, ActionCondition::None,
        Right::ManageContacts, true, false, false, Confirmation::Always},
    {ContactAction::DeleteIdentities, "delete-identities"_L1, "delete-identities"_L1,
        {false, false, true, false}, {U, N, U, D}, ActionCondition::None,
        Right::ManageContacts, true, false, false, Confirmation::Always},
    {ContactAction::DeleteContact, "delete"_L1, "delete"_L1,
        {true, true, true, true}, unchanged, ActionCondition::NothingDepends,
        Right::DeleteData, true, false, true, Confirmation::Always},
    {ContactAction::BackUpUserData, "back-up"_L1, "backup"_L1,
        {true, true, true, true}, unchanged, ActionCondition::None,
        Right::ExportData, true, true, false, Confirmation::IfOverwrite},
    {ContactAction::Edit, "edit"_L1, "edit"_L1,
        {true, true, true, true}, unchanged, ActionCondition::None,
        Right::ManageContacts, true, true, false, Confirmation::IfEmailChanges},
    {ContactAction::RevokeLink, "revoke-link"_L1, "revoke-link"_L1,
        {true, true, false, false}, unchanged, ActionCondition::Invited,
        Right::ManageContacts, true, true, false, Confirmation::None},
    {ContactAction::ResetAndReinvite, "reset-and-reinvite"_L1, "reset"_L1,
        {false, false, false, true}, {U, N, A, U}, ActionCondition::HasEmail,
        Right::Administer, true, false, false, Confirmation::Always},
}};
// clang-format on

RefusalReason conditionFault(ActionCondition condition, const ContactFacts& facts)
{
    switch (condition) {
    case ActionCondition::None:
        return RefusalReason::None;
    case ActionCondition::HasEmail:
        return facts.hasEmail ? RefusalReason::None : RefusalReason::NoEmail;
    case ActionCondition::Invited:
        return facts.invited ? RefusalReason::None : RefusalReason::NotInvited;
    case ActionCondition::NothingDepends:
        if (facts.blockingJobs > 0) {
            return RefusalReason::JobsInProgress;
        }
        if (facts.onlyClientOf > 0) {
            return RefusalReason::OnlyClient;
        }
        if (facts.lastAdministratorOf > 0) {
            return RefusalReason::LastAdministrator;
        }
        return facts.unpaidInvoices > 0 ? RefusalReason::UnpaidInvoice : RefusalReason::None;
    }
    return RefusalReason::None;
}

} // namespace

std::span<const ContactActionRule> contactActionRules()
{
    return rules;
}

const ContactActionRule& contactActionRule(ContactAction action)
{
    return rules[static_cast<size_t>(action)];
}

std::optional<ContactAction> contactActionFromVerb(QStringView verb)
{
    for (const auto& rule : rules) {
        if (rule.byStaff && verb == rule.verb) {
            return rule.action;
        }
    }
    return std::nullopt;
}

QLatin1StringView refusalReasonName(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::None:
        return ""_L1;
    case RefusalReason::WrongStatus:
        return "wrong-status"_L1;
    case RefusalReason::NoEmail:
        return "no-email"_L1;
    case RefusalReason::NotInvited:
        return "not-invited"_L1;
    case RefusalReason::JobsInProgress:
        return "jobs-in-progress"_L1;
    case RefusalReason::MissingRight:
        return "missing-right"_L1;
    case RefusalReason::ReadOnly:
        return "read-only"_L1;
    case RefusalReason::NotForStaff:
        return "not-for-staff"_L1;
    case RefusalReason::OnlyClient:
        return "only-client"_L1;
    case RefusalReason::LastAdministrator:
        return "last-administrator"_L1;
    case RefusalReason::UnpaidInvoice:
        return "unpaid-invoice"_L1;
    }
    return ""_L1;
}

ActionVerdict judge(ContactAction action, const ContactFacts& facts)
{
    const ContactActionRule& rule = contactActionRule(action);
    if (rule.byStaff && !facts.rights.testFlag(rule.right)) {
        return {RefusalReason::MissingRight};
    }
    if (!rule.offered[static_cast<size_t>(facts.status)]) {
        return {RefusalReason::WrongStatus};
    }
    if (const auto fault = conditionFault(rule.condition, facts); fault != RefusalReason::None) {
        return {fault};
    }
    if (!facts.writable && action != ContactAction::BackUpUserData) {
        return {RefusalReason::ReadOnly};
    }
    return {};
}

std::vector<std::pair<ContactStatus, ContactStatus>> contactTransitions()
{
    std::vector<std::pair<ContactStatus, ContactStatus>> pairs;
    for (const auto& rule : rules) {
        for (const auto from : allContactStatuses) {
            const auto to = rule.result[static_cast<size_t>(from)];
            const std::pair pair {from, to};
            if (rule.offered[static_cast<size_t>(from)] && !rule.gone && from != to
                && std::find(pairs.begin(), pairs.end(), pair) == pairs.end()) {
                pairs.push_back(pair);
            }
        }
    }
    return pairs;
}

ContactAction primaryAction(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Unregistered:
        return ContactAction::SendActivationRequest;
    case ContactStatus::NotActive:
        return ContactAction::Activate;
    case ContactStatus::Active:
        return ContactAction::BackUpUserData;
    case ContactStatus::Deactivated:
        return ContactAction::ResetAndReinvite;
    }
    return ContactAction::Edit;
}

} // namespace kontorist
