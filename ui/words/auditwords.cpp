#include "ui/words/words.h"

#include <QCoreApplication>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct AuditWord
{
    QLatin1StringView code;
    const char* text;
};

constexpr AuditWord auditWords[] = {
    {"contact.add"_L1, QT_TRANSLATE_NOOP("Words", "Added the contact")},
    {"contact.edit"_L1, QT_TRANSLATE_NOOP("Words", "Edited the contact")},
    {"contact.delete"_L1, QT_TRANSLATE_NOOP("Words", "Deleted the contact")},
    {"contact.activate"_L1, QT_TRANSLATE_NOOP("Words", "Activated")},
    {"contact.deactivate"_L1, QT_TRANSLATE_NOOP("Words", "Deactivated")},
    {"contact.delete-identities"_L1, QT_TRANSLATE_NOOP("Words", "Deleted the identities")},
    {"contact.send-activation-request"_L1,
        QT_TRANSLATE_NOOP("Words", "Prepared an activation request")},
    {"contact.revoke-link"_L1, QT_TRANSLATE_NOOP("Words", "Revoked the link")},
    {"contact.reset-and-reinvite"_L1, QT_TRANSLATE_NOOP("Words", "Reset and re-invited")},
    {"contact.back-up"_L1, QT_TRANSLATE_NOOP("Words", "Backed up user data")},
    {"contact.register-through-link"_L1, QT_TRANSLATE_NOOP("Words", "Registered through a link")},
    {"contact.self-register"_L1, QT_TRANSLATE_NOOP("Words", "Registered without a link")},
    {"contact.confirm-registration"_L1, QT_TRANSLATE_NOOP("Words", "Confirmed the registration")},
    {"account.register-through-link"_L1, QT_TRANSLATE_NOOP("Words", "Registered through a link")},
    {"account.self-register"_L1, QT_TRANSLATE_NOOP("Words", "Registered without a link")},
    {"account.confirm-registration"_L1, QT_TRANSLATE_NOOP("Words", "Confirmed the registration")},
    {"account.change-password"_L1, QT_TRANSLATE_NOOP("Words", "Changed the own password")},
    {"account.accept-terms"_L1, QT_TRANSLATE_NOOP("Words", "Accepted the service terms")},
    {"message.confirm-sent"_L1, QT_TRANSLATE_NOOP("Words", "Said that the message was sent")},
    {"message.not-sent"_L1, QT_TRANSLATE_NOOP("Words", "Said that the message was not sent")},
    {"link.revoke"_L1, QT_TRANSLATE_NOOP("Words", "Revoked one link")},
    {"terms.upload"_L1, QT_TRANSLATE_NOOP("Words", "Uploaded new service terms")},
    {"job.import"_L1, QT_TRANSLATE_NOOP("Words", "Imported a job")},
    {"job.update"_L1, QT_TRANSLATE_NOOP("Words", "Updated a job by import")},
    {"job.set-status"_L1, QT_TRANSLATE_NOOP("Words", "Changed the status of a job")},
    {"database.create"_L1, QT_TRANSLATE_NOOP("Words", "Created the database")},
    {"database.migrate"_L1, QT_TRANSLATE_NOOP("Words", "Brought the database up to date")},
    {"database.demo"_L1, QT_TRANSLATE_NOOP("Words", "Filled the database with demo data")},
    {"database.backup"_L1, QT_TRANSLATE_NOOP("Words", "Copied the database")},
    {"account.open"_L1, QT_TRANSLATE_NOOP("Words", "Opened an account through an invitation")},
    {"customer.add"_L1, QT_TRANSLATE_NOOP("Words", "Added the customer")},
    {"customer.edit"_L1, QT_TRANSLATE_NOOP("Words", "Edited the customer")},
    {"customer.archive"_L1, QT_TRANSLATE_NOOP("Words", "Archived the customer")},
    {"customer.restore"_L1, QT_TRANSLATE_NOOP("Words", "Brought the customer back")},
    {"customer-user.add"_L1, QT_TRANSLATE_NOOP("Words", "Added the customer user")},
    {"customer-user.remove"_L1, QT_TRANSLATE_NOOP("Words", "Removed the customer user")},
    {"customer-user.activate"_L1, QT_TRANSLATE_NOOP("Words", "Activated the customer user")},
    {"customer-user.deactivate"_L1, QT_TRANSLATE_NOOP("Words", "Deactivated the customer user")},
    {"customer-user.change-access"_L1,
        QT_TRANSLATE_NOOP("Words", "Changed what the customer user may do")},
    {"customer-user.send-invitation"_L1, QT_TRANSLATE_NOOP("Words", "Prepared an invitation")},
    {"customer-user.resend-invitation"_L1,
        QT_TRANSLATE_NOOP("Words", "Prepared the invitation again")},
    {"customer-user.cancel-invitation"_L1, QT_TRANSLATE_NOOP("Words", "Cancelled the invitation")},
    {"customer-user.expire-invitation"_L1, QT_TRANSLATE_NOOP("Words", "The invitation ran out")},
    {"customer-user.accept-invitation"_L1, QT_TRANSLATE_NOOP("Words", "Accepted the invitation")},
    {"customer-user.decline-invitation"_L1, QT_TRANSLATE_NOOP("Words", "Declined the invitation")},
    {"customer-user.delete-login-identities"_L1,
        QT_TRANSLATE_NOOP("Words", "Deleted the login identities")},
    {"customer-user.send-login-details"_L1,
        QT_TRANSLATE_NOOP("Words", "Prepared a mail with login details")},
    {"customer-user.show-activity"_L1, QT_TRANSLATE_NOOP("Words", "Looked at the activity log")},
    {"customer-user.back-up"_L1, QT_TRANSLATE_NOOP("Words", "Backed up the customer user's data")},
    {"customer-user.rename-login"_L1, QT_TRANSLATE_NOOP("Words", "Gave another login name")},
    {"customer-user.set-password"_L1, QT_TRANSLATE_NOOP("Words", "Set a password")},
    {"customer-user.sign-in"_L1, QT_TRANSLATE_NOOP("Words", "Signed in")},
    {"template.add"_L1, QT_TRANSLATE_NOOP("Words", "Added a permission template")},
    {"template.edit"_L1, QT_TRANSLATE_NOOP("Words", "Edited a permission template")},
    {"template.remove"_L1, QT_TRANSLATE_NOOP("Words", "Removed a permission template")},
    {"template.push"_L1,
        QT_TRANSLATE_NOOP("Words", "Gave the template's permissions to all who follow it")},
    {"facility.add"_L1, QT_TRANSLATE_NOOP("Words", "Added a facility")},
    {"facility.rename"_L1, QT_TRANSLATE_NOOP("Words", "Renamed a facility")},
    {"facility.remove"_L1, QT_TRANSLATE_NOOP("Words", "Removed a facility")},
    {"service-object.add"_L1, QT_TRANSLATE_NOOP("Words", "Added a service object")},
    {"service-object.edit"_L1, QT_TRANSLATE_NOOP("Words", "Edited a service object")},
    {"service-object.remove"_L1, QT_TRANSLATE_NOOP("Words", "Removed a service object")},
    {"order.add"_L1, QT_TRANSLATE_NOOP("Words", "Added an order")},
    {"order.edit"_L1, QT_TRANSLATE_NOOP("Words", "Edited an order")},
    {"comment.post"_L1, QT_TRANSLATE_NOOP("Words", "Wrote a comment")},
    {"fault.report"_L1, QT_TRANSLATE_NOOP("Words", "Reported a fault")},
    {"fault.mark-read"_L1, QT_TRANSLATE_NOOP("Words", "Read a fault report")},
    {"fault.assign"_L1, QT_TRANSLATE_NOOP("Words", "Assigned a technician")},
    {"fault.create-work-order"_L1,
        QT_TRANSLATE_NOOP("Words", "Created a work order for a fault report")},
    {"fault.close"_L1, QT_TRANSLATE_NOOP("Words", "Closed a fault report")},
    {"notice.sent"_L1, QT_TRANSLATE_NOOP("Words", "Sent a notice to staff")},
    {"staff.add"_L1, QT_TRANSLATE_NOOP("Words", "Added a staff member")},
    {"staff.set-rights"_L1, QT_TRANSLATE_NOOP("Words", "Changed a staff member's rights")},
    {"staff.set-notifications"_L1,
        QT_TRANSLATE_NOOP("Words", "Changed a staff member's notifications")},
    {"settings.login-mode"_L1, QT_TRANSLATE_NOOP("Words", "Changed how customer users log in")},
    {"event.add"_L1, QT_TRANSLATE_NOOP("Words", "Added an event")},
    {"event.edit"_L1, QT_TRANSLATE_NOOP("Words", "Edited an event")},
    {"price.add"_L1, QT_TRANSLATE_NOOP("Words", "Added a price")},
    {"price.edit"_L1, QT_TRANSLATE_NOOP("Words", "Changed a price")},
    {"price.remove"_L1, QT_TRANSLATE_NOOP("Words", "Removed a price")},
    {"place.add"_L1, QT_TRANSLATE_NOOP("Words", "Added places")},
    {"place.edit"_L1, QT_TRANSLATE_NOOP("Words", "Edited a place")},
    {"place.remove"_L1, QT_TRANSLATE_NOOP("Words", "Removed a place")},
    {"booking.add"_L1, QT_TRANSLATE_NOOP("Words", "Added the booking")},
    {"booking.edit"_L1, QT_TRANSLATE_NOOP("Words", "Edited the booking")},
    {"booking.send-offer"_L1, QT_TRANSLATE_NOOP("Words", "Prepared a place offer")},
    {"booking.accept"_L1, QT_TRANSLATE_NOOP("Words", "Accepted the offer")},
    {"booking.decline"_L1, QT_TRANSLATE_NOOP("Words", "Declined the offer")},
    {"booking.record-accepted"_L1, QT_TRANSLATE_NOOP("Words", "Recorded the answer: accepted")},
    {"booking.record-declined"_L1, QT_TRANSLATE_NOOP("Words", "Recorded the answer: declined")},
    {"booking.approve"_L1, QT_TRANSLATE_NOOP("Words", "Approved the booking")},
    {"booking.return-to-unprocessed"_L1,
        QT_TRANSLATE_NOOP("Words", "Returned the booking to unprocessed")},
    {"booking.cancel"_L1, QT_TRANSLATE_NOOP("Words", "Cancelled the booking")},
    {"booking.cancel-by-guest"_L1, QT_TRANSLATE_NOOP("Words", "Cancelled the booking")},
    {"booking.view-invoice"_L1, QT_TRANSLATE_NOOP("Words", "Looked at the invoice")},
    {"booking.pay-invoice"_L1, QT_TRANSLATE_NOOP("Words", "Paid the invoice")},
    {"booking.send-mail"_L1, QT_TRANSLATE_NOOP("Words", "Prepared a booking mail")},
    {"booking.send-invoice"_L1, QT_TRANSLATE_NOOP("Words", "Printed or saved the invoice")},
    {"booking.register-payment"_L1, QT_TRANSLATE_NOOP("Words", "Registered a payment")},
    {"booking.pay-back"_L1, QT_TRANSLATE_NOOP("Words", "Registered what was paid back")},
    {"booking.revoke-links"_L1, QT_TRANSLATE_NOOP("Words", "Revoked the guest links")},
    {"booking.link"_L1, QT_TRANSLATE_NOOP("Words", "Linked the booking to a contact")},
    {"booking.unlink"_L1, QT_TRANSLATE_NOOP("Words", "Unlinked the booking from its contact")},
    {"booking.allow-code"_L1, QT_TRANSLATE_NOOP("Words", "Allowed guest links")},
    {"booking.mark-bounced"_L1, QT_TRANSLATE_NOOP("Words", "Marked the address as bounced")},
    {"booking.clear-bounced"_L1, QT_TRANSLATE_NOOP("Words", "Cleared the bounce mark")},
    {"booking.cut-off"_L1, QT_TRANSLATE_NOOP("Words", "Changed the cut-off of older bookings")},
    {"invoice.issue"_L1, QT_TRANSLATE_NOOP("Words", "Issued an invoice")},
    {"invoice.credit"_L1, QT_TRANSLATE_NOOP("Words", "Credited an invoice")},
    {"invoice.export"_L1, QT_TRANSLATE_NOOP("Words", "Exported invoices")},
    {"invoice.settings"_L1, QT_TRANSLATE_NOOP("Words", "Changed who sells, for invoices")},
    {"invoice.next-number"_L1, QT_TRANSLATE_NOOP("Words", "Set the number of the first invoice")},
    {"settings.save"_L1, QT_TRANSLATE_NOOP("Words", "Changed the office settings")},
};

} // namespace

QString auditAction(const QString& action)
{
    for (const AuditWord& word : auditWords) {
        if (action == word.code) {
            return Words::tr(word.text);
        }
    }
    // Written by a newer program: its own word is better than nothing.
    QString text = action.section(u'.', -1).replace(u'-', u' ');
    if (text.isEmpty()) {
        return Words::tr("Changed");
    }
    text[0] = text[0].toUpper();
    return text;
}

} // namespace kontorist::words
