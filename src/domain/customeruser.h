#pragma once

#include "base/strongid.h"
#include "domain/contact.h"

#include <QDateTime>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace kontorist {

/// CLIENT: the main profile. CONTACT: registered by the client. GUEST: has an account elsewhere and
/// was invited.
enum class CustomerUserKind { Client, Contact, Guest };
enum class CustomerUserLevel { Administrator, User };
enum class CustomerUserStatus { Pending, InviteSent, Declined, Active, Inactive };

inline constexpr std::array allCustomerUserKinds {
    CustomerUserKind::Client, CustomerUserKind::Contact, CustomerUserKind::Guest};
inline constexpr std::array allCustomerUserLevels {
    CustomerUserLevel::Administrator, CustomerUserLevel::User};
inline constexpr std::array allCustomerUserStatuses {CustomerUserStatus::Pending,
    CustomerUserStatus::InviteSent, CustomerUserStatus::Declined, CustomerUserStatus::Active,
    CustomerUserStatus::Inactive};

/// Stable words: "CLIENT", "ADMINISTRATOR", "INVITE_SENT" …
[[nodiscard]] QString customerUserKindName(CustomerUserKind kind);
[[nodiscard]] std::optional<CustomerUserKind> customerUserKindFromName(QStringView name);
[[nodiscard]] QString customerUserLevelName(CustomerUserLevel level);
[[nodiscard]] std::optional<CustomerUserLevel> customerUserLevelFromName(QStringView name);
[[nodiscard]] QString customerUserStatusName(CustomerUserStatus status);
[[nodiscard]] std::optional<CustomerUserStatus> customerUserStatusFromName(QStringView name);

/// What a customer user may do there. A new one may do nothing until it is saved otherwise.
enum class Permission {
    Billing = 0x0001,
    Support = 0x0002,
    Provisioning = 0x0004,
    SystemConfiguration = 0x0008,
    Security = 0x0010,
    Other = 0x0020,
    PlaceOrders = 0x0040,
    EnterReadings = 0x0080,
    ViewDocuments = 0x0100,
    UploadDocuments = 0x0200,
    ViewModelDocuments = 0x0400,
    SelfChecks = 0x0800,
    ReportFaults = 0x1000,
    WriteComments = 0x2000,
    EditOwnProfile = 0x4000
};
Q_DECLARE_FLAGS(Permissions, Permission)
Q_DECLARE_OPERATORS_FOR_FLAGS(Permissions)

[[nodiscard]] const std::vector<Permission>& allPermissions(); ///< in the order shown
/// Stable name, e.g. "PLACE_ORDERS".
[[nodiscard]] QString permissionName(Permission permission);
[[nodiscard]] std::optional<Permission> permissionFromName(QStringView name);
/// Names separated by blanks, in the order of the enum.
[[nodiscard]] QString permissionsToText(Permissions permissions);
/// Reverse of permissionsToText(); nullopt where a word is unknown.
[[nodiscard]] std::optional<Permissions> permissionsFromText(QStringView text);

/// Which facilities were chosen, and whether what is not assigned to a facility is shown.
struct FacilityScope
{
    std::set<FacilityId> facilities;
    bool unassigned = false; ///< "Not assigned to a facility"
    [[nodiscard]] bool isEmpty() const { return facilities.empty() && !unassigned; }
    friend bool operator==(const FacilityScope&, const FacilityScope&) = default;
};

/// What is edited on a customer user: by hand, from a template, on the card.
struct CustomerUserAccess
{
    CustomerUserLevel level = CustomerUserLevel::User;
    Permissions permissions;
    TemplateId followed; ///< the template it follows, or none
    FacilityScope scope;
    friend bool operator==(const CustomerUserAccess&, const CustomerUserAccess&) = default;
};

/// Names of the fields that differ: "level", "permissions", "template", "facilities".
[[nodiscard]] QStringList changedFields(
    const CustomerUserAccess& before, const CustomerUserAccess& after);
void takeField(CustomerUserAccess& access, QStringView field, const CustomerUserAccess& source);
/// A field in words, for the log.
[[nodiscard]] QString accessField(const CustomerUserAccess& access, QStringView field);

/// One person acting for one customer: login account, contact or guest at once.
struct CustomerUser
{
    CustomerUserId id;
    ContactId contact;
    CustomerId customer;
    CustomerUserKind kind = CustomerUserKind::Contact;
    CustomerUserStatus status = CustomerUserStatus::Pending;
    CustomerUserAccess access;
    qint64 loginSeq = 0; ///< running number of a number login; 0 = logs in by e-mail
    QString numberLogin; ///< "10927781-1", fixed at creation; empty = logs in by e-mail
    QDateTime invitedAt; ///< while INVITE_SENT; all times UTC
    QDateTime inviteExpiresAt;
    bool invitationExpired = false; ///< PENDING again because the invitation ran out
    QDateTime createdAt;
    QDateTime lastLoginAt;
    qint64 rowVersion = 0;
    // Of the rows it stands on, read along:
    QString userName;
    QString email;
    ContactStatus contactStatus = ContactStatus::Unregistered;
    QString customerName;
    QString customerNumber;
    bool customerArchived = false;
    QString templateName;
    bool drifted = false; ///< follows a template whose permissions are others
    QStringList facilityNames; ///< of access.scope, by name

    [[nodiscard]] QString loginName() const { return numberLogin.isEmpty() ? email : numberLogin; }
    friend bool operator==(const CustomerUser&, const CustomerUser&) = default;
};

struct PermissionTemplate
{
    TemplateId id;
    QString name; ///< unique without regard to case
    Permissions permissions;
    qint64 followers = 0;
    qint64 drifted = 0; ///< followers whose permissions are others
    qint64 rowVersion = 0;
};

} // namespace kontorist
