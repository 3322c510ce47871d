#include "base/textfold.h"
#include "domain/emailaddress.h"
#include "services/contacttransitions.h"
#include "services/customerusersteps.h"

namespace kontorist::transitions {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fieldsObject(const ContactDraft& draft, const QStringList& fields)
{
    QJsonObject object;
    for (const QString& field : fields) {
        object.insert(field, draftField(draft, field));
    }
    return object;
}

Result<QString> emailKeyOf(const ContactDraft& draft)
{
    if (draft.email.isEmpty()) {
        return QString(u""_s);
    }
    KONTORIST_ASSIGN(const EmailAddress address, EmailAddress::parse(draft.email));
    return address.key();
}

Result<void> demandValid(const ContactDraft& draft)
{
    const auto faults = draftFaults(draft);
    return faults.empty() ? Result<void>() : failure(faults.front());
}

Result<void> demandFreeEmail(WriteScope& scope, const QString& emailKey, ContactId self)
{
    KONTORIST_ASSIGN(const ContactId owner, scope.contacts.byEmailKey(emailKey));
    if (owner.isValid() && owner != self) {
        return failure(
            ErrorCode::Invalid, u"email-taken"_s, u"email"_s, {QString::number(owner.value())});
    }
    return {};
}

/// Takes over each field that the user changed; a field that somebody else changed meanwhile stays
/// theirs, unless the user changed the same one to something else.
Result<ContactDraft> mergedDraft(
    const ContactDraft& before, const ContactDraft& after, const ContactDraft& stored)
{
    ContactDraft merged = stored;
    QStringList clashes;
    for (const QString& field : changedFields(before, after)) {
        const bool changedByOther = draftField(before, field) != draftField(stored, field);
        if (changedByOther && draftField(stored, field) != draftField(after, field)) {
            clashes << field;
        }
        setDraftField(merged, field, draftField(after, field));
    }
    if (!clashes.isEmpty()) {
        return failure(ErrorCode::Conflict, u"same-field-changed"_s, clashes.front(), clashes);
    }
    return merged;
}

} // namespace

Result<Contact> add(WriteScope& scope, const ContactDraft& raw, Right right)
{
    KONTORIST_TRY(scope.demandRight(right));
    const ContactDraft draft = normalizedDraft(raw);
    KONTORIST_TRY(demandValid(raw));
    KONTORIST_ASSIGN(const QString key, emailKeyOf(draft));
    KONTORIST_TRY(demandFreeEmail(scope, key, {}));
    KONTORIST_ASSIGN(const ContactId id, scope.contacts.insert(draft, key, scope.now));
    KONTORIST_ASSIGN(Contact contact, scope.contacts.load(id));
    const QStringList fields = changedFields(ContactDraft {{}, {}, {}, {}, {}}, draft);
    KONTORIST_TRY(scope.audit(entry(u"contact.add"_s, contact, {}, fieldsObject(draft, fields))));
    return contact;
}

Result<Contact> edit(
    WriteScope& scope, ContactId id, const ContactDraft& before, const ContactDraft& after)
{
    KONTORIST_ASSIGN(const Contact stored, scope.contacts.load(id));
    KONTORIST_ASSIGN(
        const ContactFacts facts, contactFacts(scope.connection, stored, scope.actor, true));
    KONTORIST_TRY(demandAllowed(ContactAction::Edit, facts));
    KONTORIST_TRY(demandValid(after));
    KONTORIST_ASSIGN(
        const ContactDraft merged, mergedDraft(before, normalizedDraft(after), draftOf(stored)));
    const QStringList fields = changedFields(draftOf(stored), merged);
    if (fields.isEmpty()) {
        return stored;
    }
    KONTORIST_ASSIGN(const QString key, emailKeyOf(merged));
    KONTORIST_ASSIGN(const QString oldKey, emailKeyOf(draftOf(stored)));
    if (key.isEmpty() && stored.status != ContactStatus::Unregistered) {
        return failure(ErrorCode::Invalid, u"email-is-login"_s, u"email"_s);
    }
    KONTORIST_TRY(demandFreeEmail(scope, key, id));
    KONTORIST_TRY(scope.contacts.update(id, stored.rowVersion, merged, key));
    if (key != oldKey) {
        KONTORIST_TRY(scope.tokens.revokeOpen(id, scope.now));
        KONTORIST_TRY(usersteps::settleInvitations(scope, id));
        if (stored.isInvited()) {
            KONTORIST_TRY(scope.contacts.clearInvited(id));
        }
        if (stored.status != ContactStatus::Unregistered) {
            KONTORIST_TRY(scope.contacts.changeIdentityEmail(id, key));
        }
    }
    KONTORIST_ASSIGN(Contact saved, scope.contacts.load(id));
    KONTORIST_TRY(scope.audit(entry(u"contact.edit"_s, saved, fieldsObject(draftOf(stored), fields),
        fieldsObject(merged, fields))));
    return saved;
}

} // namespace kontorist::transitions
