#pragma once

#include "services/servicecontext.h"

namespace kontorist {

/// The steps that change a contact, each inside the caller's transaction: asked of the rules,
/// checked against the row version, written, logged.
namespace transitions {

/// Loads the row and refuses where it is not as `rowVersion` says (0: any) or the rules say no.
[[nodiscard]] Result<Contact> claim(
    WriteScope& scope, ContactAction action, ContactId id, qint64 rowVersion);

/// A new contact from what was typed. Errors as ContactService::add().
[[nodiscard]] Result<Contact> add(
    WriteScope& scope, const ContactDraft& draft, Right right = Right::ManageContacts);
/// Errors as ContactService::edit().
[[nodiscard]] Result<Contact> edit(
    WriteScope& scope, ContactId id, const ContactDraft& before, const ContactDraft& after);
[[nodiscard]] Result<Contact> activate(WriteScope& scope, ContactId id, qint64 rowVersion);
[[nodiscard]] Result<Contact> deactivate(WriteScope& scope, ContactId id, qint64 rowVersion);
[[nodiscard]] Result<Contact> deleteIdentities(WriteScope& scope, ContactId id, qint64 rowVersion);
[[nodiscard]] Result<Contact> revokeLink(WriteScope& scope, ContactId id, qint64 rowVersion);

struct Removal
{
    Contact contact; ///< as it was
    QStringList storeKeys; ///< files to be removed from the store after the commit
};
[[nodiscard]] Result<Removal> remove(WriteScope& scope, ContactId id, qint64 rowVersion);

/// The log line of a contact: action word, name, and what changed.
[[nodiscard]] AuditEntry entry(const QString& action, const Contact& contact,
    const QJsonObject& before = {}, const QJsonObject& after = {});

} // namespace transitions
} // namespace kontorist
