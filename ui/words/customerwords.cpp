#include "ui/words/customerwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct PermissionWord
{
    Permission permission;
    const char* name;
    const char* tip;
};

constexpr PermissionWord permissionWords[] = {
    {Permission::Billing, QT_TRANSLATE_NOOP("Words", "Billing"),
        QT_TRANSLATE_NOOP("Words", "See and pay invoices.")},
    {Permission::Support, QT_TRANSLATE_NOOP("Words", "Support"),
        QT_TRANSLATE_NOOP("Words", "Open, read and close support cases.")},
    {Permission::Provisioning, QT_TRANSLATE_NOOP("Words", "Provisioning"),
        QT_TRANSLATE_NOOP("Words", "Order, change and end services.")},
    {Permission::SystemConfiguration, QT_TRANSLATE_NOOP("Words", "System configuration"),
        QT_TRANSLATE_NOOP("Words", "Change the settings of the customer's services.")},
    {Permission::Security, QT_TRANSLATE_NOOP("Words", "Security"),
        QT_TRANSLATE_NOOP("Words", "Change keys, allowed addresses and other protection.")},
    {Permission::Other, QT_TRANSLATE_NOOP("Words", "Other"),
        QT_TRANSLATE_NOOP("Words", "Everything that no other permission names.")},
    {Permission::PlaceOrders, QT_TRANSLATE_NOOP("Words", "Place orders"),
        QT_TRANSLATE_NOOP("Words", "Place orders in the customer's name.")},
    {Permission::EnterReadings, QT_TRANSLATE_NOOP("Words", "Enter readings"),
        QT_TRANSLATE_NOOP("Words", "Enter operating hours of service objects.")},
    {Permission::ViewDocuments, QT_TRANSLATE_NOOP("Words", "View documents"),
        QT_TRANSLATE_NOOP("Words", "Read documents of orders and service objects.")},
    {Permission::UploadDocuments, QT_TRANSLATE_NOOP("Words", "Upload documents"),
        QT_TRANSLATE_NOOP("Words", "Add documents to orders and service objects.")},
    {Permission::ViewModelDocuments, QT_TRANSLATE_NOOP("Words", "View model documents"),
        QT_TRANSLATE_NOOP("Words", "Read the documents that belong to a model.")},
    {Permission::SelfChecks, QT_TRANSLATE_NOOP("Words", "Self-checks"),
        QT_TRANSLATE_NOOP("Words", "Carry out self-checks.")},
    {Permission::ReportFaults, QT_TRANSLATE_NOOP("Words", "Report faults"),
        QT_TRANSLATE_NOOP("Words", "Send fault reports.")},
    {Permission::WriteComments, QT_TRANSLATE_NOOP("Words", "Write comments"),
        QT_TRANSLATE_NOOP("Words", "Comment on own orders and answer comments.")},
    {Permission::EditOwnProfile, QT_TRANSLATE_NOOP("Words", "Edit own profile"),
        QT_TRANSLATE_NOOP("Words", "Change own name, phone and address.")},
};

const PermissionWord* wordOf(Permission permission)
{
    for (const PermissionWord& word : permissionWords) {
        if (word.permission == permission) {
            return &word;
        }
    }
    return nullptr;
}

QString offeredStatuses(const CustomerUserActionRule& rule)
{
    QStringList names;
    for (const auto each : allCustomerUserStatuses) {
        const auto place = static_cast<size_t>(each);
        if (rule.offered[place]) {
            names << (rule.onlyContacts[place]
                    ? Words::tr("%1 (of the type Contact)").arg(status(each))
                    : status(each));
        }
    }
    return alternatives(names);
}

} // namespace

QString column(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return Words::tr("Customer name");
    case CustomerColumn::Number:
        return Words::tr("Customer number");
    case CustomerColumn::Technician:
        return Words::tr("Technician");
    case CustomerColumn::Users:
        return Words::tr("Users", "column: number of customer users");
    case CustomerColumn::OpenFaults:
        return Words::tr("Open faults");
    case CustomerColumn::Created:
        return Words::tr("Created");
    }
    return {};
}

QString column(CustomerUserColumn column)
{
    switch (column) {
    case CustomerUserColumn::User:
        return Words::tr("User");
    case CustomerUserColumn::Customer:
        return Words::tr("Customer");
    case CustomerUserColumn::Kind:
        return Words::tr("Account type");
    case CustomerUserColumn::Level:
        return Words::tr("Level");
    case CustomerUserColumn::Status:
        return Words::tr("Status");
    case CustomerUserColumn::LoginName:
        return Words::tr("Login name");
    case CustomerUserColumn::Created:
        return Words::tr("Created");
    case CustomerUserColumn::LastLogin:
        return Words::tr("Last login");
    case CustomerUserColumn::AccountId:
        return Words::tr("Account ID");
    case CustomerUserColumn::UserId:
        return Words::tr("User ID");
    }
    return {};
}

QString status(CustomerUserStatus status)
{
    switch (status) {
    case CustomerUserStatus::Pending:
        return Words::tr("Pending", "status of a customer user");
    case CustomerUserStatus::InviteSent:
        return Words::tr("Invite sent", "status of a customer user");
    case CustomerUserStatus::Declined:
        return Words::tr("Declined", "status of a customer user");
    case CustomerUserStatus::Active:
        return Words::tr("Active", "status of a customer user");
    case CustomerUserStatus::Inactive:
        return Words::tr("Inactive", "status of a customer user");
    }
    return {};
}

QString kind(CustomerUserKind kind)
{
    switch (kind) {
    case CustomerUserKind::Client:
        return Words::tr("Client", "account type");
    case CustomerUserKind::Contact:
        return Words::tr("Contact", "account type");
    case CustomerUserKind::Guest:
        return Words::tr("Guest", "account type");
    }
    return {};
}

QString level(CustomerUserLevel level)
{
    return level == CustomerUserLevel::Administrator ? Words::tr("Administrator")
                                                     : Words::tr("User", "level");
}

QString permission(Permission permission)
{
    const auto* word = wordOf(permission);
    return word != nullptr ? Words::tr(word->name) : QString();
}

QString permissionTip(Permission permission)
{
    const auto* word = wordOf(permission);
    return word != nullptr ? Words::tr(word->tip) : QString();
}

QString permissions(Permissions permissions, int most)
{
    QStringList names;
    for (const Permission each : allPermissions()) {
        if (permissions.testFlag(each)) {
            names << permission(each);
        }
    }
    if (names.isEmpty()) {
        return Words::tr("None", "no permissions");
    }
    if (names.size() == static_cast<qsizetype>(allPermissions().size())) {
        return Words::tr("All", "all permissions");
    }
    if (names.size() <= most) {
        return names.join(u", "_s);
    }
    const int more = static_cast<int>(names.size()) - most;
    return Words::tr("%1 and %Ln more", nullptr, more).arg(names.mid(0, most).join(u", "_s));
}

QString noFacility()
{
    return Words::tr("Not assigned to a facility");
}

QString facilities(const FacilityScope& scope)
{
    QStringList parts;
    if (!scope.facilities.empty()) {
        parts << Words::tr("%Ln facilities", nullptr, static_cast<int>(scope.facilities.size()));
    }
    if (scope.unassigned) {
        parts << noFacility();
    }
    return parts.isEmpty() ? Words::tr("None", "no facilities") : parts.join(u", "_s);
}

QString accessBar(AccessBar bar)
{
    switch (bar) {
    case AccessBar::None:
        return {};
    case AccessBar::ContactNotActive:
        return Words::tr("No access: the person's own account is not active.");
    case AccessBar::UserNotActive:
        return Words::tr("No access: this customer user is not active.");
    case AccessBar::CustomerArchived:
        return Words::tr("No access: the customer is archived.");
    }
    return {};
}

QString loginMode(LoginMode mode)
{
    return mode == LoginMode::Email ? Words::tr("E-mail address") : Words::tr("Customer number");
}

QString orderKind(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Shop:
        return Words::tr("Shop", "kind of order");
    case OrderKind::Service:
        return Words::tr("Service", "kind of order");
    case OrderKind::Work:
        return Words::tr("Work", "kind of order");
    }
    return {};
}

QString documentKind(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Manual:
        return Words::tr("Manual", "kind of document");
    case DocumentKind::Drawing:
        return Words::tr("Drawing", "kind of document");
    case DocumentKind::Certificate:
        return Words::tr("Certificate", "kind of document");
    case DocumentKind::Report:
        return Words::tr("Report", "kind of document");
    case DocumentKind::Agreement:
        return Words::tr("Agreement", "kind of document");
    case DocumentKind::Photo:
        return Words::tr("Photo", "kind of document");
    case DocumentKind::Other:
        return Words::tr("Other", "kind of document");
    }
    return {};
}

QString visibility(CommentVisibility visibility)
{
    return visibility == CommentVisibility::Internal ? Words::tr("Internal", "comment")
                                                     : Words::tr("Customer", "comment");
}

QString visibilityMark(CommentVisibility visibility)
{
    return visibility == CommentVisibility::Internal ? Words::tr("Internal", "comment")
                                                     : Words::tr("Visible to the customer");
}

QString faultStatus(FaultStatus status)
{
    switch (status) {
    case FaultStatus::New:
        return Words::tr("New", "status of a fault report");
    case FaultStatus::Assigned:
        return Words::tr("Assigned", "status of a fault report");
    case FaultStatus::WorkOrderCreated:
        return Words::tr("Work order created", "status of a fault report");
    case FaultStatus::Closed:
        return Words::tr("Closed", "status of a fault report");
    }
    return {};
}

QString action(FaultAction action)
{
    switch (action) {
    case FaultAction::MarkRead:
        return Words::tr("Mark as read");
    case FaultAction::Assign:
        return Words::tr("Assign technician");
    case FaultAction::CreateWorkOrder:
        return Words::tr("Create work order");
    case FaultAction::Close:
        return Words::tr("Close fault report");
    }
    return {};
}

QString refusal(FaultAction which, FaultStatus now)
{
    if (faultActionOffered(which, now)) {
        return {};
    }
    QStringList names;
    for (const auto each : allFaultStatuses) {
        if (faultActionOffered(which, each)) {
            names << faultStatus(each);
        }
    }
    return Words::tr("%1: only for %2 fault reports. This one is %3.",
        "%1 action, %2 one or more statuses, %3 a status")
        .arg(action(which), alternatives(names), faultStatus(now));
}

QString notificationChannel(NotificationChannel channel)
{
    return channel == NotificationChannel::Sms ? Words::tr("SMS") : Words::tr("E-mail");
}

QString reference(const PersonReference& reference)
{
    const QString text = reference.text();
    return reference.erased && text.isEmpty() ? Words::tr("(erased)") : text;
}

QString action(CustomerUserAction action)
{
    switch (action) {
    case CustomerUserAction::SendInvitation:
        return Words::tr("Send invitation");
    case CustomerUserAction::ResendInvitation:
        return Words::tr("Resend invitation");
    case CustomerUserAction::CancelInvitation:
        return Words::tr("Cancel invitation");
    case CustomerUserAction::ExpireInvitation:
        return Words::tr("Expire invitation");
    case CustomerUserAction::AcceptInvitation:
        return Words::tr("Accept invitation");
    case CustomerUserAction::DeclineInvitation:
        return Words::tr("Decline invitation");
    case CustomerUserAction::Activate:
        return Words::tr("Activate", "action on a customer user");
    case CustomerUserAction::Deactivate:
        return Words::tr("Deactivate", "action on a customer user");
    case CustomerUserAction::DeleteLoginIdentities:
        return Words::tr("Delete login identities");
    case CustomerUserAction::SendLoginDetails:
        return Words::tr("Send login details");
    case CustomerUserAction::ChangeAccess:
        return Words::tr("Change permissions");
    case CustomerUserAction::ShowActivity:
        return Words::tr("Activity log");
    case CustomerUserAction::BackUpUserData:
        return Words::tr("Back up user data");
    case CustomerUserAction::Remove:
        return Words::tr("Remove customer user");
    }
    return {};
}

QString refusal(CustomerUserAction which, UserVerdict verdict, const CustomerUserFacts& facts)
{
    const auto& rule = customerUserActionRule(which);
    const QString name = action(which);
    switch (verdict.reason) {
    case UserRefusal::None:
        return {};
    case UserRefusal::MissingRight:
        return Words::tr("%1: you need the right “%2”. Your administrator can give it to you.")
            .arg(name, right(rule.right));
    case UserRefusal::WrongStatus:
        return Words::tr("%1: only for %2 customer users. This one is %3.",
            "%1 action, %2 one or more statuses, %3 a status")
            .arg(name, offeredStatuses(rule), status(facts.status));
    case UserRefusal::NotContactKind:
        return Words::tr("%1: while %2, only for users of the type Contact. This one is a %3.",
            "%1 action, %2 a status, %3 an account type")
            .arg(name, status(facts.status), kind(facts.kind));
    case UserRefusal::NoEmail:
        return Words::tr("%1: this person has no e-mail address. Add one to the contact first.")
            .arg(name);
    case UserRefusal::ContactDeactivated:
        return Words::tr("%1: the contact is Deactivated. Reset and re-invite it first.").arg(name);
    case UserRefusal::ContactNotActive:
        return Words::tr("%1: the person's own account was never activated.").arg(name);
    case UserRefusal::LastAdministrator:
        return Words::tr("%1: this is the last active administrator of the customer. Make somebody "
                         "else administrator first.")
            .arg(name);
    case UserRefusal::GuestLogin:
        return Words::tr("%1: a guest's login belongs to another client.").arg(name);
    case UserRefusal::NoNumberLogin:
        return Words::tr("%1: this person's login serves other customers, too, and there is none "
                         "that is this customer's alone.")
            .arg(name);
    case UserRefusal::ReadOnly:
        return Words::tr("%1: the database can only be read at the moment.").arg(name);
    }
    return {};
}

QString invitation(const CustomerUser& user, const QDateTime& now)
{
    if (user.status == CustomerUserStatus::InviteSent) {
        const QString invited = Words::tr("Invited %1").arg(shortDate(user.invitedAt, now));
        return user.inviteExpiresAt > now
            ? Words::tr("%1, link valid until %2")
                  .arg(invited, shortDate(user.inviteExpiresAt, now))
            : Words::tr("%1, link expired %2").arg(invited, shortDate(user.inviteExpiresAt, now));
    }
    return user.invitationExpired ? Words::tr("Invitation expired") : QString();
}

} // namespace kontorist::words
