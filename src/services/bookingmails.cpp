#include "services/bookingmails.h"

#include "domain/emailaddress.h"
#include "services/bookingsteps.h"
#include "services/mail/mailcomposer.h"
#include "services/secrets.h"

namespace kontorist::bookingmails {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAfterEvent = 30;
constexpr int leastDays = 7;
constexpr int daysToReply = 7;

BookingAction actionOf(BookingMailKind kind)
{
    return kind == BookingMailKind::Offer ? BookingAction::SendOffer : BookingAction::SendMail;
}

QString templateOf(BookingMailKind kind)
{
    switch (kind) {
    case BookingMailKind::Offer:
        return u"place-offer"_s;
    case BookingMailKind::Booking:
        return u"booking-mail"_s;
    case BookingMailKind::Invoice:
        return u"booking-invoice"_s;
    }
    return {};
}

QString linkFor(const OfficeSettings& settings, const QString& path)
{
    QString base = settings.portalBaseUrl;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return base % path;
}

QString secretOf(const PreparedBookingMail& prepared)
{
    return prepared.carriesCode ? prepared.link.section(u'/', -1) : QString();
}

/// Until 30 days after the event; never dead on arrival, nor before the offer it carries.
QDateTime endOfCode(const Event& event, const QDate& replyBy, const QDateTime& now)
{
    QDateTime end = std::max(now.addDays(leastDays),
        endOfDay(event.draft.endsOn.addDays(daysAfterEvent), event.draft.timeZone));
    if (replyBy.isValid()) {
        end = std::max(end, endOfDay(replyBy, event.draft.timeZone));
    }
    return end;
}

Result<EmailAddress> addressFor(const Booking& booking, const Event& event, MailRecipient recipient)
{
    if (recipient == MailRecipient::Exhibitor) {
        return EmailAddress::parse(booking.mailAddress());
    }
    if (event.draft.organiserEmail.isEmpty()) {
        return failure(ErrorCode::Refused, u"no-organiser"_s, u"recipient"_s);
    }
    return EmailAddress::parse(event.draft.organiserEmail);
}

Result<void> checkReplyBy(const MailWish& wish, const Booking& booking, const QDateTime& now)
{
    if (wish.kind != BookingMailKind::Offer) {
        return {};
    }
    if (!wish.replyBy.isValid()) {
        return failure(ErrorCode::Invalid, u"required"_s, u"replyBy"_s);
    }
    if (endOfDay(wish.replyBy, booking.timeZone) <= now) {
        return failure(ErrorCode::Invalid, u"in-past"_s, u"replyBy"_s);
    }
    return {};
}

Result<void> demandInvoice(const MailWish& wish, const Booking& booking)
{
    if (wish.kind == BookingMailKind::Invoice && booking.status != BookingStatus::Approved) {
        return failure(ErrorCode::Refused, u"nothing-open"_s, {},
            {QString(bookingActionRule(BookingAction::SendMail).id),
                bookingStatusName(booking.status)});
    }
    return {};
}

BookingMail textOf(const PreparedBookingMail& prepared, const Booking& booking, const Event& event,
    const OfficeSettings& settings, qint64 open)
{
    BookingMail mail;
    mail.common = {booking.draft.exhibitor, settings.officeName, prepared.link, prepared.expiresAt};
    mail.bookingNumber = booking.number();
    mail.eventName = booking.eventName;
    mail.startsOn = event.draft.startsOn;
    mail.endsOn = event.draft.endsOn;
    mail.placeNumber = booking.placeNumber;
    mail.total = booking.sums.total();
    mail.currency = booking.currency;
    mail.replyBy = prepared.replyBy;
    mail.invoiceNumber
        = booking.invoice.isValid() ? QString::number(booking.invoice.value()) : QString();
    mail.dueOn = booking.dueOn;
    mail.open = open;
    mail.toAccount = !prepared.carriesCode;
    return mail;
}

Result<MailMessage> messageFor(
    BookingMailKind kind, const QString& language, const EmailAddress& to, const BookingMail& mail)
{
    switch (kind) {
    case BookingMailKind::Offer:
        return MailComposer::placeOffer(language, to, mail);
    case BookingMailKind::Booking:
        return MailComposer::bookingMail(language, to, mail);
    case BookingMailKind::Invoice:
        return MailComposer::bookingInvoice(language, to, mail);
    }
    return failure(internalError(u"unknown booking mail"_s));
}

/// Without the code: the message log may be read by all.
NewMessage maskedMessage(
    const PreparedBookingMail& prepared, MailChannel channel, const QDateTime& now)
{
    NewMessage message {{}, templateOf(prepared.kind), prepared.language, prepared.message.to,
        prepared.message.subject, prepared.message.body, mailChannelName(channel), now,
        prepared.booking};
    if (prepared.carriesCode) {
        const QString mask = tokenPrefix(TokenPurpose::GuestBooking) % u"…"_s;
        message.bodyMasked.replace(secretOf(prepared), mask);
        message.subject.replace(secretOf(prepared), mask);
    }
    return message;
}

Result<HandedOffBookingMail> recordMail(
    WriteScope& scope, const PreparedBookingMail& prepared, MailChannel channel)
{
    KONTORIST_ASSIGN(const MessageId message,
        scope.tokens.insertMessage(maskedMessage(prepared, channel, scope.now)));
    TokenId token;
    if (prepared.carriesCode) {
        // Earlier codes stay valid: each mail has its own.
        NewToken code;
        code.purpose = TokenPurpose::GuestBooking;
        code.recipient = prepared.message.to;
        code.message = message;
        code.hash = secretHash(secretOf(prepared));
        code.issuedAt = scope.now;
        code.expiresAt = prepared.expiresAt;
        code.issuedBy = scope.actor.label;
        code.booking = prepared.booking;
        code.recipientKind = recipientName(prepared.recipient);
        KONTORIST_ASSIGN(token, scope.tokens.insert(code));
    }
    return HandedOffBookingMail {
        message, token, prepared.booking, prepared.exhibitor, prepared.expiresAt};
}

} // namespace

QString recipientName(MailRecipient recipient)
{
    return recipient == MailRecipient::Exhibitor ? u"EXHIBITOR"_s : u"ORGANISER"_s;
}

QDate proposedReplyBy(const Event& event, const QDateTime& now)
{
    const QDate today = dayOf(now, event.draft.timeZone);
    // Answers are wanted before it begins.
    const QDate last = std::max(today, event.draft.startsOn.addDays(-1));
    return std::min(today.addDays(daysToReply), last);
}

Result<PreparedBookingMail> compose(DbConnection& connection, const MailWish& wish,
    const Actor& actor, bool writable, const QDateTime& now)
{
    KONTORIST_ASSIGN(const Booking booking, BookingRepository(connection).load(wish.booking));
    KONTORIST_ASSIGN(
        const BookingFacts facts, bookingFacts(connection, booking, actor, writable, now));
    KONTORIST_TRY(bookingsteps::demandAllowed(connection, actionOf(wish.kind), booking, facts));
    KONTORIST_TRY(checkReplyBy(wish, booking, now));
    KONTORIST_TRY(demandInvoice(wish, booking));
    KONTORIST_ASSIGN(const Event event, EventRepository(connection).load(booking.event));
    KONTORIST_ASSIGN(const EmailAddress to, addressFor(booking, event, wish.recipient));
    KONTORIST_ASSIGN(const OfficeSettings settings, loadOfficeSettings(connection));
    PreparedBookingMail prepared;
    prepared.booking = booking.id;
    prepared.rowVersion = booking.rowVersion;
    prepared.kind = wish.kind;
    prepared.recipient = wish.recipient;
    prepared.exhibitor = booking.draft.exhibitor;
    prepared.language = MailComposer::languageFor(
        wish.language.isEmpty() ? booking.draft.language : wish.language);
    prepared.carriesCode = !booking.isLinked();
    prepared.link = linkFor(settings,
        prepared.carriesCode ? QString(u"/b/"_s % newLinkSecret(TokenPurpose::GuestBooking))
                             : u"/login"_s);
    prepared.replyBy = wish.kind == BookingMailKind::Offer ? wish.replyBy : QDate();
    prepared.expiresAt = endOfCode(event, prepared.replyBy, now);
    prepared.asksFirst
        = wish.kind == BookingMailKind::Offer && booking.status == BookingStatus::Declined;
    prepared.leadsNowhere = !settings.hasPortal();
    KONTORIST_ASSIGN(prepared.message,
        messageFor(wish.kind, prepared.language, to,
            textOf(prepared, booking, event, settings, facts.open)));
    return prepared;
}

Result<HandedOffBookingMail> record(
    WriteScope& scope, const PreparedBookingMail& prepared, MailChannel channel)
{
    // The same message may leave twice (copied, then opened): it is one code and one message.
    if (prepared.carriesCode) {
        KONTORIST_ASSIGN(
            const AccessToken known, scope.tokens.byHash(secretHash(secretOf(prepared))));
        if (known.id.isValid()) {
            if (known.state(scope.now) != TokenState::Valid) {
                return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
            }
            return HandedOffBookingMail {
                known.message, known.id, prepared.booking, prepared.exhibitor, prepared.expiresAt};
        }
    }
    const BookingAction action = actionOf(prepared.kind);
    KONTORIST_ASSIGN(const Booking before,
        bookingsteps::claim(scope, action, prepared.booking, prepared.rowVersion));
    if (before.isLinked() == prepared.carriesCode) {
        return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
    }
    QJsonObject extra {{u"channel"_s, mailChannelName(channel)},
        {u"to"_s, recipientName(prepared.recipient)}, {u"kind"_s, templateOf(prepared.kind)}};
    if (prepared.kind == BookingMailKind::Offer) {
        const QDateTime until = endOfDay(prepared.replyBy, before.timeZone);
        if (until <= scope.now) {
            return failure(ErrorCode::Invalid, u"in-past"_s, u"replyBy"_s);
        }
        KONTORIST_TRY(scope.bookings.setStatus(before.id, BookingStatus::Offered, until));
        extra.insert(u"reply_by"_s, prepared.replyBy.toString(Qt::ISODate));
    }
    KONTORIST_ASSIGN(const HandedOffBookingMail handed, recordMail(scope, prepared, channel));
    extra.insert(u"mail"_s, handed.message.value());
    KONTORIST_TRY(bookingsteps::logged(scope, action, before, extra));
    return handed;
}

} // namespace kontorist::bookingmails
