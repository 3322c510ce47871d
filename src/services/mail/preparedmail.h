#pragma once

#include "base/strongid.h"
#include "domain/token.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace kontorist {

/// A finished message, ready for review. Nothing in it is encoded yet.
struct MailMessage
{
    QString to; ///< checked address (EmailAddress::ascii())
    QString toName;
    QString subject; ///< one line
    QString body; ///< plain text, lines separated by '\n'
    QString html; ///< the same with a button, for draft files
    QString button {}; ///< what stands on that button
};

/// How a message left the program.
enum class MailChannel { MailProgram, DraftFile, Clipboard, QrCode, Printed };

[[nodiscard]] inline QString mailChannelName(MailChannel channel)
{
    switch (channel) {
    case MailChannel::MailProgram:
        return QStringLiteral("MAIL_PROGRAM");
    case MailChannel::DraftFile:
        return QStringLiteral("DRAFT_FILE");
    case MailChannel::Clipboard:
        return QStringLiteral("CLIPBOARD");
    case MailChannel::QrCode:
        return QStringLiteral("QR_CODE");
    case MailChannel::Printed:
        return QStringLiteral("PRINTED");
    }
    return {};
}

struct PreparedBookingMail;
struct PreparedUserMail;

/// A mail with a personal link before it is handed off: the secret exists only here and in the
/// message. Nothing is written until it is handed off.
struct PreparedInvitation
{
    TokenPurpose purpose = TokenPurpose::Activation; ///< what the link is for
    ContactId contact;
    qint64 rowVersion = 0; ///< of the contact when it was prepared
    QString contactName;
    QString language; ///< of the message
    QString link; ///< carries the secret
    QDateTime expiresAt; ///< UTC
    MailMessage message;
    bool freshLinkExists = false; ///< a valid link under 24 h old is out: ask first
    QDateTime previousIssuedAt; ///< of that link
    bool declinedBefore = false; ///< the person said no to an earlier one: ask first
    bool leadsNowhere = false; ///< the address of the portal was never set: warn
    /// Where it goes to a customer user: what CustomerUserService::handOff() takes.
    std::shared_ptr<const PreparedUserMail> userMail {};
    /// Where it is about a booking: what BookingService::handOff() takes.
    std::shared_ptr<const PreparedBookingMail> bookingMail {};
};

/// What handOff() recorded.
struct HandedOffInvitation
{
    MessageId message;
    TokenId token;
    ContactId contact;
    QString contactName;
    QDateTime expiresAt; ///< UTC
    TokenPurpose purpose = TokenPurpose::Activation;
    BookingId booking {}; ///< where it is about a booking; then contactName is the exhibitor
};

} // namespace kontorist
