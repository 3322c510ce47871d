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

constexpr std::chrono::milliseconds turn(8);

/// In short turns, each behind what waits in the lane.
void readAnchors(DbExecutor& executor, const std::shared_ptr<ContactPager>& pager,
    const ContactQuery& query, const CancelToken& cancel)
{
    std::ignore = executor.run(
        DbLane::Background,
        [&executor, pager, query, cancel](DbConnection& connection) {
            auto done = pager->buildAnchors(connection, query, cancel, turn);
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
    return m_context.write([draft](WriteScope& scope) { return transitions::add(scope, draft); })
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
                   WriteScope& scope) { return transitions::edit(scope, id, before, after); })
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
