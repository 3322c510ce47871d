#include "services/contacttransitions.h"

#include "services/customerusersteps.h"

namespace kontorist::transitions {

using namespace Qt::StringLiterals;

namespace {

QJsonObject statusObject(ContactStatus status)
{
    return {{u"status"_s, contactStatusName(status)}};
}

/// Loads the row again after a step and logs what it became.
Result<Contact> logged(WriteScope& scope, ContactAction action, const Contact& before)
{
    KONTORIST_ASSIGN(Contact after, scope.contacts.load(before.id));
    const QString word = u"contact."_s % QString(contactActionRule(action).id);
    const bool moved = before.status != after.status;
    KONTORIST_TRY(
        scope.audit(entry(word, after, moved ? statusObject(before.status) : QJsonObject(),
            moved ? statusObject(after.status) : QJsonObject())));
    return after;
}

/// Links to the contact's own account. Invitations of customers are another matter.
Result<void> killOwnLinks(WriteScope& scope, const Contact& contact)
{
    KONTORIST_TRY(scope.tokens.revokeOwn(contact.id, scope.now));
    if (contact.isInvited()) {
        KONTORIST_TRY(scope.contacts.clearInvited(contact.id));
    }
    return {};
}

Result<void> killLinks(WriteScope& scope, const Contact& contact)
{
    KONTORIST_TRY(killOwnLinks(scope, contact));
    KONTORIST_TRY(scope.tokens.revokeOpen(contact.id, scope.now));
    return usersteps::settleInvitations(scope, contact.id);
}

} // namespace

AuditEntry entry(const QString& action, const Contact& contact, const QJsonObject& before,
    const QJsonObject& after)
{
    return {action, u"contact"_s, contact.id.value(), contact.name, before, after};
}

Result<Contact> claim(WriteScope& scope, ContactAction action, ContactId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(Contact contact, scope.contacts.load(id));
    if (rowVersion != 0 && rowVersion != contact.rowVersion) {
        return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
    }
    const bool staff = scope.actor.kind == ActorKind::Staff;
    Actor judged = scope.actor;
    judged.rights = staff ? scope.actor.rights : allRights();
    KONTORIST_ASSIGN(
        const ContactFacts facts, contactFacts(scope.connection, contact, judged, true));
    KONTORIST_TRY(demandAllowed(action, facts));
    KONTORIST_TRY(scope.contacts.claim(id, contact.status, contact.rowVersion));
    return contact;
}

Result<Contact> activate(WriteScope& scope, ContactId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Contact before, claim(scope, ContactAction::Activate, id, rowVersion));
    KONTORIST_TRY(scope.contacts.activateIdentity(id, scope.now));
    KONTORIST_TRY(killOwnLinks(scope, before));
    return logged(scope, ContactAction::Activate, before);
}

Result<Contact> deactivate(WriteScope& scope, ContactId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Contact before, claim(scope, ContactAction::Deactivate, id, rowVersion));
    KONTORIST_TRY(scope.contacts.disableIdentity(id, scope.now));
    KONTORIST_TRY(killLinks(scope, before));
    return logged(scope, ContactAction::Deactivate, before);
}

Result<Contact> deleteIdentities(WriteScope& scope, ContactId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(
        const Contact before, claim(scope, ContactAction::DeleteIdentities, id, rowVersion));
    KONTORIST_TRY(scope.contacts.deleteIdentity(id));
    KONTORIST_TRY(killLinks(scope, before));
    return logged(scope, ContactAction::DeleteIdentities, before);
}

Result<Contact> revokeLink(WriteScope& scope, ContactId id, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const Contact before, claim(scope, ContactAction::RevokeLink, id, rowVersion));
    KONTORIST_TRY(killOwnLinks(scope, before));
    return logged(scope, ContactAction::RevokeLink, before);
}

Result<Removal> remove(WriteScope& scope, ContactId id, qint64 rowVersion)
{
    Removal removal;
    KONTORIST_ASSIGN(removal.contact, claim(scope, ContactAction::DeleteContact, id, rowVersion));
    // Logged first: the line is sealed under the person's key, which goes with the person.
    KONTORIST_TRY(scope.audit(
        entry(u"contact.delete"_s, removal.contact, statusObject(removal.contact.status))));
    KONTORIST_ASSIGN(removal.storeKeys, scope.contacts.remove(id, scope.now));
    return removal;
}

} // namespace kontorist::transitions
