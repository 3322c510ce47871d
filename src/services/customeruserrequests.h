#pragma once

#include "base/error.h"
#include "domain/customer.h"
#include "domain/customeruser.h"
#include "domain/customeruseractions.h"
#include "services/mail/preparedmail.h"

#include <optional>

namespace kontorist {

/// A customer user to be added: a contact that is known, or its details. A person whose address is
/// known already is taken as it is.
struct NewUserRequest
{
    CustomerId customer;
    ContactId contact; ///< invalid: made, or found by address, from `person`
    ContactDraft person;
    CustomerUserKind kind = CustomerUserKind::Contact;
    CustomerUserAccess access; ///< other than the default needs EDIT_CUSTOMER_PERMISSIONS
    bool activate = false; ///< account at once, kind CONTACT
};

/// What adding a customer user would come to, without writing.
struct NewUserCheck
{
    std::optional<Error> refusal; ///< as add() would answer now; none = it would be added
    std::optional<Contact> known; ///< the person that is taken as it is; none = made
};

/// A customer user as its pane needs it: read in one transaction.
struct CustomerUserDetails
{
    CustomerUser user;
    CustomerUserFacts facts; ///< for judge()
};

/// Consequences of an action, for the confirmation.
struct UserActionPreview
{
    UserVerdict verdict;
    CustomerUser user; ///< with the row version that perform() must be given
    int openLinks = 0; ///< links that die
    bool removesIdentity = false; ///< DeleteLoginIdentities takes the person's only login
    bool leavesNoAdministrator = false; ///< ChangeAccess to USER would
    qint64 orders = 0; ///< that keep the reference
};

/// A mail to a customer user before it is handed off: an invitation, or login details. The secret,
/// and a typed password, exist only here and in the message.
struct PreparedUserMail
{
    CustomerUserId user;
    qint64 rowVersion = 0;
    QString userName;
    QString customerName;
    QString language;
    TokenPurpose purpose = TokenPurpose::Invitation;
    QString link;
    QDateTime expiresAt; ///< UTC
    QString loginName; ///< login details only
    QString password; ///< typed by staff; empty = the person sets one through the link
    bool passwordInMail = false;
    MailMessage message;
    bool asksFirst = false; ///< the person declined before
    bool leadsNowhere = false; ///< the address of the portal was never set: warn
};

struct AcceptedInvitation
{
    CustomerUserId user;
    CustomerId customer;
    CustomerUserStatus status = CustomerUserStatus::Pending;
    ContactStatus contactStatus = ContactStatus::Unregistered;
};

} // namespace kontorist
