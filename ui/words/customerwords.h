#pragma once

#include "domain/access.h"
#include "domain/customerquery.h"
#include "domain/customeruseractions.h"
#include "domain/document.h"
#include "domain/faultreport.h"
#include "domain/loginname.h"
#include "domain/order.h"
#include "domain/staff.h"

#include <QJsonValue>
#include <QString>

namespace kontorist::words {

/// The words of customers, their users and their papers.

[[nodiscard]] QString column(CustomerColumn column); ///< "Open faults" …
[[nodiscard]] QString column(CustomerUserColumn column); ///< "Account type" …
[[nodiscard]] QString status(CustomerUserStatus status); ///< "Invite sent"
[[nodiscard]] QString kind(CustomerUserKind kind); ///< "Client", "Contact", "Guest"
[[nodiscard]] QString level(CustomerUserLevel level); ///< "Administrator", "User"
[[nodiscard]] QString permission(Permission permission); ///< "Place orders"
/// One sentence: what the permission lets somebody do.
[[nodiscard]] QString permissionTip(Permission permission);
/// "Billing, Support", "All", "None"; with more than `most` names "Billing, Support and 3 more".
[[nodiscard]] QString permissions(Permissions permissions, int most = 20);
/// "Not assigned to a facility": where there is no facility.
[[nodiscard]] QString noFacility();
/// "3 facilities, Not assigned to a facility", "None"; the names where they are known and few.
[[nodiscard]] QString facilities(const FacilityScope& scope);
[[nodiscard]] QString accessBar(AccessBar bar); ///< why the door is shut; "" where it is open
[[nodiscard]] QString loginMode(LoginMode mode); ///< "E-mail address", "Customer number"
[[nodiscard]] QString orderKind(OrderKind kind); ///< "Shop", "Service", "Work"
[[nodiscard]] QString documentKind(DocumentKind kind); ///< "Manual", "Drawing" …
[[nodiscard]] QString visibility(CommentVisibility visibility); ///< "Internal", "Customer"
/// Beside a comment: "Internal", "Visible to the customer".
[[nodiscard]] QString visibilityMark(CommentVisibility visibility);
[[nodiscard]] QString faultStatus(FaultStatus status); ///< "Work order created"
[[nodiscard]] QString action(FaultAction action); ///< "Mark as read", "Assign" …
/// "Assign: only for New fault reports. This one is Closed."
[[nodiscard]] QString refusal(FaultAction action, FaultStatus status);
[[nodiscard]] QString notificationChannel(NotificationChannel channel); ///< "E-mail", "SMS"
/// Who stands behind a reference: its text, or "(erased)".
[[nodiscard]] QString reference(const PersonReference& reference);

/// Of a log line: the name of a value ("Order number", "Told by"); as field() where it is no other.
[[nodiscard]] QString auditField(const QString& subjectKind, const QString& key);
/// A code, an id ("no. 7") or a list of them in words; empty where it is a text that speaks itself.
[[nodiscard]] QString auditValue(
    const QString& subjectKind, const QString& key, const QJsonValue& value);
/// "Order S-1001", "Fault report no. 12"; a name stays as it is.
[[nodiscard]] QString auditSubject(const QString& subjectKind, const QString& label);

/// English names exactly as in the action table: "Resend invitation", "Remove customer user" …
[[nodiscard]] QString action(CustomerUserAction action);
/// "Deactivate: only for Active customer users. This one is Pending." Empty when allowed.
[[nodiscard]] QString refusal(
    CustomerUserAction action, UserVerdict verdict, const CustomerUserFacts& facts);
/// Beside the status: "Invited 3 May, link valid until 10 May", "Invitation expired", or "".
[[nodiscard]] QString invitation(const CustomerUser& user, const QDateTime& now);

} // namespace kontorist::words
