#include "services/invitationservice.h"

#include "domain/emailaddress.h"
#include "services/bookingsteps.h"
#include "services/contacttransitions.h"
#include "services/customerusersteps.h"
#include "services/mail/mailcomposer.h"
#include "services/secrets.h"
#include "services/servicecontext.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freshSeconds = 24 * 60 * 60;

ContactAction actionFor(bool reset)
{
    return reset ? ContactAction::ResetAndReinvite : ContactAction::SendActivationRequest;
}

QString secretOf(const PreparedInvitation& prepared)
{
    return prepared.link.section(u'/', -1);
}

QString linkFor(const OfficeSettings& settings, const QString& secret)
{
    QString base = settings.portalBaseUrl;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return base % u"/a/"_s % secret;
}

Result<PreparedInvitation> compose(DbConnection& connection, ContactId id, const QString& language,
    bool reset, const Actor& actor, bool writable, const QDateTime& now)
{
    KONTORIST_ASSIGN(const Contact contact, ContactRepository(connection).load(id));
    KONTORIST_ASSIGN(const ContactFacts facts, contactFacts(connection, contact, actor, writable));
    KONTORIST_TRY(demandAllowed(actionFor(reset), facts));
    KONTORIST_ASSIGN(const EmailAddress to, EmailAddress::parse(contact.email));
    KONTORIST_ASSIGN(const OfficeSettings settings, loadOfficeSettings(connection));
    PreparedInvitation prepared;
    prepared.contact = id;
    prepared.rowVersion = contact.rowVersion;
    prepared.contactName = contact.name;
    prepared.language = MailComposer::languageFor(language.isEmpty() ? contact.language : language);
    prepared.link = linkFor(settings, newLinkSecret(TokenPurpose::Activation));
    prepared.leadsNowhere = !settings.hasPortal();
    prepared.expiresAt = now.addSecs(
        std::chrono::duration_cast<std::chrono::seconds>(settings.activationLife).count());
    KONTORIST_ASSIGN(prepared.message,
        MailComposer::activationRequest(prepared.language, to,
            {contact.name, settings.officeName, prepared.link, prepared.expiresAt}));
    KONTORIST_ASSIGN(const AccessToken previous, TokenRepository(connection).newestValid(id, now));
    if (previous.id.isValid()) {
        prepared.previousIssuedAt = previous.issuedAt;
        prepared.freshLinkExists = previous.issuedAt.secsTo(now) < freshSeconds;
    }
    return prepared;
}

HandedOffInvitation outcomeOf(const PreparedInvitation& prepared, MessageId message, TokenId token)
{
    return {message, token, prepared.contact, prepared.contactName, prepared.expiresAt};
}

Result<HandedOffInvitation> record(
    WriteScope& scope, const PreparedInvitation& prepared, MailChannel channel, bool reset)
{
    const QString secret = secretOf(prepared);
    const QByteArray hash = secretHash(secret);
    // The same message may leave twice (copied, then opened): it is one link and one message.
    KONTORIST_ASSIGN(const AccessToken known, scope.tokens.byHash(hash));
    if (known.id.isValid()) {
        if (known.state(scope.now) != TokenState::Valid) {
            return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
        }
        return outcomeOf(prepared, known.message, known.id);
    }
    KONTORIST_ASSIGN(const Contact contact,
        transitions::claim(scope, actionFor(reset), prepared.contact, prepared.rowVersion));
    if (reset) {
        KONTORIST_TRY(scope.contacts.deleteIdentity(contact.id));
        KONTORIST_TRY(scope.tokens.revokeOpen(contact.id, scope.now));
        KONTORIST_TRY(usersteps::settleInvitations(scope, contact.id));
    }
    KONTORIST_TRY(scope.tokens.supersedeOpen(contact.id, TokenPurpose::Activation, scope.now));
    NewMessage message {contact.id, u"activation-request"_s, prepared.language, prepared.message.to,
        prepared.message.subject, prepared.message.body, mailChannelName(channel), scope.now};
    message.bodyMasked.replace(secret, tokenPrefix(TokenPurpose::Activation) % u"…"_s);
    KONTORIST_ASSIGN(const MessageId messageId, scope.tokens.insertMessage(message));
    KONTORIST_ASSIGN(const TokenId tokenId,
        scope.tokens.insert({TokenPurpose::Activation, contact.id, contact.email, messageId, hash,
            scope.now, prepared.expiresAt, scope.actor.label}));
    KONTORIST_TRY(scope.contacts.setInvited(contact.id, scope.now, prepared.expiresAt));
    KONTORIST_ASSIGN(const Contact after, scope.contacts.load(contact.id));
    const QJsonObject before
        = reset ? QJsonObject {{u"status"_s, contactStatusName(contact.status)}} : QJsonObject();
    QJsonObject now {{u"channel"_s, mailChannelName(channel)},
        {u"valid_until"_s, prepared.expiresAt.toString(Qt::ISODate)}};
    if (reset) {
        now.insert(u"status"_s, contactStatusName(after.status));
    }
    KONTORIST_TRY(scope.audit(transitions::entry(
        reset ? u"contact.reset-and-reinvite"_s : u"contact.send-activation-request"_s, after,
        before, now)));
    return outcomeOf(prepared, messageId, tokenId);
}

Result<void> answerContact(WriteScope& scope, ContactId id, bool sent)
{
    if (!sent) {
        KONTORIST_TRY(usersteps::settleInvitations(scope, id));
        KONTORIST_ASSIGN(const AccessToken other, scope.tokens.newestValid(id, scope.now));
        KONTORIST_ASSIGN(const Contact contact, scope.contacts.load(id));
        if (!other.id.isValid() && contact.isInvited()) {
            KONTORIST_TRY(scope.contacts.clearInvited(id));
        }
    }
    KONTORIST_ASSIGN(const Contact contact, scope.contacts.load(id));
    return scope.audit(
        transitions::entry(sent ? u"message.confirm-sent"_s : u"message.not-sent"_s, contact));
}

Result<void> answerBooking(WriteScope& scope, MessageId message, BookingId id, bool sent)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageBookings));
    KONTORIST_ASSIGN(const Booking booking, scope.bookings.load(id));
    KONTORIST_TRY(
        scope.audit(bookingsteps::entry(sent ? u"message.confirm-sent"_s : u"message.not-sent"_s,
            booking, {}, {{u"mail"_s, message.value()}})));
    return sent ? Result<void>() : bookingsteps::takeBackOffer(scope, id, message);
}

Result<MessageSubject> answer(WriteScope& scope, MessageId message, bool sent)
{
    KONTORIST_ASSIGN(const MessageSubject subject, scope.tokens.answer(message, sent, scope.now));
    if (!sent) {
        KONTORIST_TRY(scope.tokens.revokeOfMessage(message, scope.now));
    }
    KONTORIST_TRY(subject.booking.isValid() ? answerBooking(scope, message, subject.booking, sent)
                                            : answerContact(scope, subject.contact, sent));
    return subject;
}

} // namespace

InvitationService::InvitationService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<PreparedInvitation>> InvitationService::prepare(
    ContactId contact, const QString& language, bool reset)
{
    return m_context.executor().run(DbLane::Read,
        [contact, language, reset, actor = m_context.actor(), writable = m_context.isWritable(),
            clock = m_context.clockPointer()](DbConnection& connection) {
            return compose(connection, contact, language, reset, actor, writable, clock->now());
        });
}

QFuture<Result<HandedOffInvitation>> InvitationService::handOff(
    const PreparedInvitation& prepared, MailChannel channel, bool reset)
{
    return m_context
        .write([prepared, channel, reset](
                   WriteScope& scope) { return record(scope, prepared, channel, reset); })
        .then([this, id = prepared.contact](Result<HandedOffInvitation> outcome) {
            if (outcome) {
                m_context.contactChanged(id);
            }
            return outcome;
        });
}

QFuture<Result<void>> InvitationService::confirmSent(MessageId message, bool sent)
{
    return m_context
        .write([message, sent](WriteScope& scope) { return answer(scope, message, sent); })
        .then([this](const Result<MessageSubject>& subject) -> Result<void> {
            if (!subject) {
                return failure(subject.error());
            }
            if (subject->booking.isValid()) {
                m_context.dataChanged();
                m_context.notify([id = subject->booking](ChangeNotifier& changes) {
                    emit changes.bookingsChanged({id});
                    emit changes.eventsChanged();
                });
            } else {
                m_context.contactChanged(subject->contact);
            }
            return {};
        });
}

QFuture<Result<std::vector<HandedOffInvitation>>> InvitationService::unanswered(int limit)
{
    return m_context.executor().run(DbLane::Read,
        [limit, clock = m_context.clockPointer()](
            DbConnection& connection) -> Result<std::vector<HandedOffInvitation>> {
            KONTORIST_ASSIGN(
                const auto messages, TokenRepository(connection).unanswered(limit, clock->now()));
            std::vector<HandedOffInvitation> out;
            for (const auto& m : messages) {
                out.push_back({m.message, m.token, m.contact, m.contactName, m.expiresAt, m.purpose,
                    m.booking});
            }
            return out;
        });
}

} // namespace kontorist
