#include "services/contactservice.h"

#include "base/textfold.h"
#include "domain/emailaddress.h"
#include "services/contacttransitions.h"
#include "services/servicecontext.h"
#include "storage/contactpager.h"

#include <chrono>

namespace kontorist {

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

Result<Contact> addContact(WriteScope& scope, const ContactDraft& raw)
{
    if (!scope.actor.rights.testFlag(Right::ManageContacts)) {
        return failure(
            ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ManageContacts)});
    }
    const ContactDraft draft = normalizedDraft(raw);
    KONTORIST_TRY(demandValid(raw));
    KONTORIST_ASSIGN(const QString key, emailKeyOf(draft));
    KONTORIST_TRY(demandFreeEmail(scope, key, {}));
    KONTORIST_ASSIGN(const ContactId id, scope.contacts.insert(draft, key, scope.now));
    KONTORIST_ASSIGN(Contact contact, scope.contacts.load(id));
    const QStringList fields = changedFields(ContactDraft {{}, {}, {}, {}, {}}, draft);
    KONTORIST_TRY(scope.audit(
        transitions::entry(u"contact.add"_s, contact, {}, fieldsObject(draft, fields))));
    return contact;
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

Result<Contact> editContact(
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
        if (stored.isInvited()) {
            KONTORIST_TRY(scope.contacts.clearInvited(id));
        }
        if (stored.status != ContactStatus::Unregistered) {
            KONTORIST_TRY(scope.contacts.changeIdentityEmail(id, key));
        }
    }
    KONTORIST_ASSIGN(Contact saved, scope.contacts.load(id));
    KONTORIST_TRY(scope.audit(transitions::entry(u"contact.edit"_s, saved,
        fieldsObject(draftOf(stored), fields), fieldsObject(merged, fields))));
    return saved;
}

Result<ActionPreview> previewAction(DbConnection& connection, ContactAction action, ContactId id,
    const Actor& actor, bool writable, const QDateTime& now)
{
    ContactRepository contacts(connection);
    JobRepository jobs(connection);
    ActionPreview preview;
    KONTORIST_ASSIGN(preview.contact, contacts.load(id));
    KONTORIST_ASSIGN(
        const ContactFacts facts, contactFacts(connection, preview.contact, actor, writable));
    preview.verdict = judge(action, facts);
    KONTORIST_ASSIGN(preview.jobsDeleted, contacts.jobCounts(id));
    preview.blockingJobCount = facts.blockingJobs;
    KONTORIST_ASSIGN(preview.blockingJobs, jobs.blocking(id, 20));
    KONTORIST_ASSIGN(preview.openLinks, TokenRepository(connection).openCount(id, now));
    KONTORIST_ASSIGN(preview.credentials, contacts.credentialCount(id));
    KONTORIST_ASSIGN(preview.storedBytes, jobs.storedBytes(id));
    for (auto it = preview.jobsDeleted.begin(); it != preview.jobsDeleted.end();) {
        it = blocksDeletion(it.key()) ? preview.jobsDeleted.erase(it) : std::next(it);
    }
    return preview;
}

Result<ContactDetails> loadDetails(
    DbConnection& connection, ContactId id, const Actor& actor, bool writable)
{
    ContactRepository contacts(connection);
    ContactDetails details;
    KONTORIST_ASSIGN(details.contact, contacts.load(id));
    KONTORIST_ASSIGN(details.facts, contactFacts(connection, details.contact, actor, writable));
    KONTORIST_ASSIGN(details.jobCounts, contacts.jobCounts(id));
    KONTORIST_ASSIGN(details.linkCount, TokenRepository(connection).totalCount(id));
    return details;
}

/// In short turns, each behind what waits in the lane.
void readAnchors(DbExecutor& executor, const std::shared_ptr<ContactPager>& pager,
    const ContactQuery& query, const CancelToken& cancel)
{
    constexpr std::chrono::milliseconds turn(8);
    std::ignore = executor.run(
        DbLane::Background,
        [&executor, pager, query, cancel](DbConnection& connection) {
            const auto done = pager->buildAnchors(connection, query, cancel, turn);
            if (done && !*done) {
                readAnchors(executor, pager, query, cancel);
            }
            return done;
        },
        cancel);
}

} // namespace

ContactService::ContactService(ServiceContext& context)
    : m_context(context)
    , m_pager(context.pager())
{
}

ContactService::~ContactService() = default;

QFuture<Result<std::vector<Contact>>> ContactService::rows(
    const ContactQuery& query, qint64 first, int count, const CancelToken& cancel)
{
    if (m_anchorQuery && *m_anchorQuery != query) {
        // Counts and positions of what is looked at now must not wait for it.
        m_anchorCancel.cancel();
        m_pager->leaveAnchors(*m_anchorQuery);
        m_anchorQuery.reset();
    }
    if (m_pager->wantsAnchors(query)) {
        // Not awaited: pages are found without them, only slower far from the top.
        m_anchorQuery = query;
        m_anchorCancel = CancelToken();
        readAnchors(m_context.executor(), m_pager, query, m_anchorCancel);
    }
    return m_context.executor().run(
        DbLane::Read,
        [pager = m_pager, query, first, count](
            DbConnection& connection) { return pager->rows(connection, query, first, count); },
        cancel);
}

QFuture<Result<std::vector<Contact>>> ContactService::rowsAfter(
    const ContactQuery& query, const RowCursor& after, int count, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Read,
        [pager = m_pager, query, after, count](
            DbConnection& connection) { return pager->rowsAfter(connection, query, after, count); },
        cancel);
}

RowCursor ContactService::cursorOf(const ContactQuery& query, const Contact& contact)
{
    const auto dialect = sqliteDialect();
    return ContactRepository::cursor(ContactQuerySql(query, {}, *dialect), contact);
}

QFuture<Result<qint64>> ContactService::count(const ContactQuery& query, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Background,
        [pager = m_pager, query](
            DbConnection& connection) { return pager->count(connection, query); },
        cancel);
}

QFuture<Result<QMap<ContactStatus, qint64>>> ContactService::countByStatus(
    const ContactQuery& query, const CancelToken& cancel)
{
    ContactQuery all = query;
    all.statuses.clear();
    return m_context.executor().run(
        DbLane::Background,
        [clock = m_context.clockPointer(), all](
            DbConnection& connection) -> Result<QMap<ContactStatus, qint64>> {
            const ContactQuerySql sql(all, clock->now(), connection.dialect());
            return ContactRepository(connection).countByStatus(sql.conditions());
        },
        cancel);
}

QFuture<Result<qint64>> ContactService::position(
    const ContactQuery& query, ContactId id, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Background,
        [pager = m_pager, query, id](
            DbConnection& connection) { return pager->position(connection, query, id); },
        cancel);
}

QFuture<Result<QStringList>> ContactService::companies(
    const QString& part, int limit, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Background,
        [folded = foldText(part), limit](DbConnection& connection) {
            return ContactRepository(connection).companies(folded, limit);
        },
        cancel);
}

QFuture<Result<ContactDetails>> ContactService::details(ContactId id)
{
    return m_context.executor().run(DbLane::Read,
        [id, actor = m_context.actor(), writable = m_context.isWritable()](
            DbConnection& connection) { return loadDetails(connection, id, actor, writable); });
}

QFuture<Result<std::vector<Contact>>> ContactService::byIds(std::vector<ContactId> ids)
{
    return m_context.executor().run(DbLane::Read,
        [ids = std::move(ids)](DbConnection& connection) -> Result<std::vector<Contact>> {
            std::vector<Contact> found;
            for (const ContactId id : ids) {
                auto contact = ContactRepository(connection).load(id);
                if (contact) {
                    found.push_back(std::move(*contact));
                } else if (contact.error().code != ErrorCode::NotFound) {
                    return failure(contact.error());
                }
            }
            return found;
        });
}

QFuture<Result<ContactId>> ContactService::ownerOfEmail(const QString& email)
{
    const auto address = EmailAddress::parse(email);
    if (!address) {
        return answered<ContactId>(ContactId());
    }
    return m_context.executor().run(DbLane::Read, [key = address->key()](DbConnection& connection) {
        return ContactRepository(connection).byEmailKey(key);
    });
}

QFuture<Result<Contact>> ContactService::add(const ContactDraft& draft)
{
    return m_context.write([this, draft](WriteScope& scope) { return addContact(scope, draft); })
        .then([this](Result<Contact> added) {
            if (added) {
                m_context.dataChanged();
                m_context.notify(
                    [id = added->id](ChangeNotifier& changes) { emit changes.contactAdded(id); });
            }
            return added;
        });
}

QFuture<Result<Contact>> ContactService::edit(
    ContactId id, const ContactDraft& before, const ContactDraft& after)
{
    return m_context
        .write([id, before, after](
                   WriteScope& scope) { return editContact(scope, id, before, after); })
        .then([this, id](Result<Contact> saved) {
            if (saved) {
                m_context.contactChanged(id);
            }
            return saved;
        });
}

QFuture<Result<ActionPreview>> ContactService::preview(ContactAction action, ContactId id)
{
    return m_context.executor().run(DbLane::Read,
        [action, id, actor = m_context.actor(), writable = m_context.isWritable(),
            clock = m_context.clockPointer()](DbConnection& connection) {
            return previewAction(connection, action, id, actor, writable, clock->now());
        });
}

QFuture<Result<Contact>> ContactService::perform(
    ContactAction action, ContactId id, qint64 rowVersion)
{
    using Step = Result<Contact> (*)(WriteScope&, ContactId, qint64);
    Step step = nullptr;
    switch (action) {
    case ContactAction::Activate:
        step = transitions::activate;
        break;
    case ContactAction::Deactivate:
        step = transitions::deactivate;
        break;
    case ContactAction::DeleteIdentities:
        step = transitions::deleteIdentities;
        break;
    case ContactAction::RevokeLink:
        step = transitions::revokeLink;
        break;
    case ContactAction::DeleteContact:
        return remove(id, rowVersion);
    default:
        return answered<Contact>(failure(internalError(u"action has a call of its own"_s)));
    }
    return m_context
        .write([step, id, rowVersion](WriteScope& scope) { return step(scope, id, rowVersion); })
        .then([this, id](Result<Contact> result) {
            if (result) {
                m_context.contactChanged(id);
            }
            return result;
        });
}

QFuture<Result<Contact>> ContactService::remove(ContactId id, qint64 rowVersion)
{
    // The future is not done before the files are gone and nothing of the person stays in the
    // write-ahead log: a program that ends right after would leave them otherwise.
    return m_context
        .writeThen(
            m_context.actor(),
            [id, rowVersion](
                WriteScope& scope) { return transitions::remove(scope, id, rowVersion); },
            [files = m_context.files()](
                DbConnection& connection, const Result<transitions::Removal>& removal) {
                JobRepository(connection).removeStored(files, removal->storeKeys);
                OfficeRepository(connection).scrub();
            })
        .then([this, id](const Result<transitions::Removal>& removal) -> Result<Contact> {
            if (!removal) {
                return failure(removal.error());
            }
            m_context.dataChanged();
            m_context.notify([id](ChangeNotifier& changes) { emit changes.contactRemoved(id); });
            return removal->contact;
        });
}

} // namespace kontorist
