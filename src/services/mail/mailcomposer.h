#pragma once

#include "base/result.h"
#include "domain/emailaddress.h"
#include "services/mail/preparedmail.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace kontorist {

/// What an activation request says. Every value is inserted as text: none can add a header line,
/// HTML or another placeholder.
struct ActivationRequest
{
    QString contactName; ///< one line
    QString officeName; ///< may be empty: a neutral wording stands in for it
    QString link; ///< absolute http or https address with the secret
    QDateTime validUntil; ///< UTC
};

/// What a mail to a customer user says beside the same things.
struct UserMail
{
    ActivationRequest common; ///< name, office, link, end of the link
    QString customerName;
    QString loginName; ///< login details only
    QString password; ///< only where it was typed and may stand in the mail
};

/// What a mail about a booking says. common.contactName is the exhibitor; common.validUntil the end
/// of the link.
struct BookingMail
{
    ActivationRequest common;
    QString bookingNumber; ///< "B-104"
    QString eventName;
    QDate startsOn;
    QDate endsOn;
    QString placeNumber; ///< empty: no place, and no line about it
    qint64 total = 0; ///< with VAT, minor units
    QString currency;
    QDate replyBy; ///< offers: the last day to answer
    QString invoiceNumber; ///< invoice mails
    QDate dueOn; ///< invoice mails
    qint64 open = 0; ///< invoice mails: still to be paid
    bool toAccount
        = false; ///< the link leads to the account, where one logs in; it carries no code
};

/// Makes the finished messages from the templates in `templates/<purpose>.<language>.txt`.
class MailComposer
{
public:
    /// Languages that have templates, in the order shown: "en", "sv", "nb", "fr".
    [[nodiscard]] static QStringList languages();
    /// The template language for a contact's language ("sv_SE" → "sv", "no" → "nb"); "en" for
    /// anything unknown or empty.
    [[nodiscard]] static QString languageFor(const QString& contactLanguage);

    /// Subject, plain text and HTML in `language` (taken through languageFor()), the date in the
    /// words of that language and the time of `zone`.
    /// Error: Invalid, field "name", "officeName" or "portalBaseUrl" (the link's beginning).
    [[nodiscard]] static Result<MailMessage> activationRequest(const QString& language,
        const EmailAddress& to, const ActivationRequest& request,
        const QTimeZone& zone = QTimeZone::systemTimeZone());

    /// An invitation to act for a customer. Errors as activationRequest().
    [[nodiscard]] static Result<MailMessage> customerInvitation(const QString& language,
        const EmailAddress& to, const UserMail& mail,
        const QTimeZone& zone = QTimeZone::systemTimeZone());
    /// The login name, and a link to set a password or the password itself.
    [[nodiscard]] static Result<MailMessage> loginDetails(const QString& language,
        const EmailAddress& to, const UserMail& mail,
        const QTimeZone& zone = QTimeZone::systemTimeZone());

    /// A place offer, how the booking stands, an invoice to see and pay. Errors as
    /// activationRequest(), with field "exhibitor" in place of "name".
    [[nodiscard]] static Result<MailMessage> placeOffer(const QString& language,
        const EmailAddress& to, const BookingMail& mail,
        const QTimeZone& zone = QTimeZone::systemTimeZone());
    [[nodiscard]] static Result<MailMessage> bookingMail(const QString& language,
        const EmailAddress& to, const BookingMail& mail,
        const QTimeZone& zone = QTimeZone::systemTimeZone());
    [[nodiscard]] static Result<MailMessage> bookingInvoice(const QString& language,
        const EmailAddress& to, const BookingMail& mail,
        const QTimeZone& zone = QTimeZone::systemTimeZone());

    /// The HTML form of a text that staff may have edited: a line that holds nothing but `link`
    /// becomes the message's button, everything else is escaped. `language` as composed.
    [[nodiscard]] static QString editedHtml(
        const QString& language, const MailMessage& message, const QString& link);

    /// True where `text` still holds the whole link, with nothing glued to its ends.
    [[nodiscard]] static bool holdsLink(const QString& text, const QString& link);
};

} // namespace kontorist
