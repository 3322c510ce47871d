#include "services/documentservice.h"

#include "domain/access.h"
#include "services/accessservice.h"
#include "services/customerpapers.h"
#include "services/zip/partfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUuid>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 1 << 20;

AuditEntry entry(const QString& action, const Document& document, const QJsonObject& after)
{
    return {action, u"document"_s, document.id.value(), document.name, {}, after};
}

/// The last part of a name, whatever folders stand before it.
Result<QString> cleanName(const DocumentDraft& draft)
{
    QString name = draft.name.trimmed().isEmpty() ? draft.path : draft.name;
    name = QFileInfo(name.replace(u'\\', u'/')).fileName();
    if (name == "."_L1 || name == ".."_L1) {
        name.clear();
    }
    return papers::checkedLine(name, u"name"_s, maxDocumentNameLength, true);
}

/// Everything of the row but its file. `by`: the customer user who uploads it, or none.
Result<Document> describe(WriteScope& scope, const DocumentDraft& draft, const CustomerUser* by)
{
    Document document;
    document.customer = by ? by->customer : draft.customer;
    KONTORIST_TRY(scope.customers.load(document.customer));
    KONTORIST_TRY(papers::demandOwn(scope, document.customer, draft.facility, draft.object));
    KONTORIST_ASSIGN(document.name, cleanName(draft));
    document.kind = draft.kind;
    document.ofModel = !by && draft.ofModel;
    document.object = draft.object;
    document.order = draft.order;
    document.facility = draft.facility;
    if (!document.facility.isValid() && draft.object.isValid()) {
        KONTORIST_ASSIGN(const ServiceObject object, scope.facilities.loadObject(draft.object));
        document.facility = object.facility;
    }
    if (draft.order.isValid()) {
        KONTORIST_ASSIGN(const Order order, scope.orders.load(draft.order));
        if (order.customer != document.customer) {
            return failure(ErrorCode::Refused, u"foreign-order"_s, u"order"_s,
                {QString::number(order.id.value())});
        }
        if (!document.facility.isValid()) {
            document.facility = order.facility;
        }
    }
    if (by) {
        document.uploadedBy = by->id;
        document.uploader = papers::referenceOf(*by);
    } else if (scope.actor.staff.isValid()) {
        KONTORIST_ASSIGN(const StaffMember member, scope.staff.load(scope.actor.staff));
        document.staff = member.id;
        document.uploader = {member.login, member.name, false};
    }
    return document;
}

/// The user may upload to the place, and sees what the document is to belong to.
Result<CustomerUser> demandUpload(WriteScope& scope, CustomerUserId id, const DocumentDraft& draft)
{
    KONTORIST_ASSIGN(CustomerUser user, scope.users.load(id));
    KONTORIST_TRY(papers::demandOfCustomer(user, draft.customer));
    KONTORIST_ASSIGN(const Document document, describe(scope, draft, &user));
    std::vector<FacilityId> places {document.facility};
    if (draft.object.isValid()) {
        KONTORIST_ASSIGN(const ServiceObject object, scope.facilities.loadObject(draft.object));
        places.push_back(object.facility);
    }
    if (draft.order.isValid()) {
        KONTORIST_ASSIGN(const Order order, scope.orders.load(draft.order));
        places.push_back(order.facility);
    }
    for (const FacilityId place : places) {
        KONTORIST_TRY(papers::demandAccess(scope, id, Permission::UploadDocuments, place));
    }
    return user;
}

Result<Document> judged(
    WriteScope& scope, const DocumentDraft& draft, CustomerUserId by, ContactId* person)
{
    if (!by.isValid()) {
        KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
        return describe(scope, draft, nullptr);
    }
    KONTORIST_ASSIGN(const CustomerUser user, demandUpload(scope, by, draft));
    *person = user.contact;
    return describe(scope, draft, &user);
}

Result<Document> insertDocument(
    WriteScope& scope, const DocumentDraft& draft, CustomerUserId by, const StoredFile& stored)
{
    ContactId person;
    KONTORIST_ASSIGN(Document document, judged(scope, draft, by, &person));
    document.storeKey = stored.key;
    document.size = stored.size;
    document.sha256 = stored.sha256;
    KONTORIST_ASSIGN(document.id, scope.documents.insert(document, person, scope.now));
    KONTORIST_TRY(scope.jobs.clearRemoval(stored.key));
    // Who uploaded it stands on the document, and is erased there.
    KONTORIST_TRY(scope.audit(entry(u"document.add"_s, document,
        {{u"customer"_s, document.customer.value()}, {u"kind"_s, documentKindName(document.kind)},
            {u"of_model"_s, document.ofModel}, {u"uploaded_by"_s, document.uploadedBy.value()},
            {u"sha256"_s, document.sha256}})));
    return scope.documents.load(document.id);
}

struct Upload
{
    DocumentDraft draft;
    CustomerUserId by;
    Actor actor;
};

/// Judged before the copy, so that nothing is copied in vain, and again when it is written. The
/// copy is noted for removal before it exists: whatever stops us, it is found and removed.
Result<Document> storeUpload(DbConnection& connection, const FileStore& files, const Clock& clock,
    const Upload& upload, const CancelToken& cancel)
{
    const QString key = FileStore::newKey();
    const QString opId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto work = [&]() -> Result<Document> {
        const auto noted = connection.transaction([&]() -> Result<void> {
            WriteScope scope(connection, upload.actor, clock.now(), opId);
            ContactId person;
            KONTORIST_TRY(judged(scope, upload.draft, upload.by, &person));
            return scope.jobs.noteRemoval(key, scope.now);
        });
        KONTORIST_TRY(noted);
        KONTORIST_ASSIGN(const StoredFile stored, files.copyIn(upload.draft.path, key, cancel));
        if (stored.size == 0) {
            return failure(ErrorCode::Invalid, u"file-empty"_s, u"file"_s);
        }
        return connection.transaction([&]() -> Result<Document> {
            WriteScope scope(connection, upload.actor, clock.now(), opId);
            return insertDocument(scope, upload.draft, upload.by, stored);
        });
    };
    auto made = work();
    if (!made) {
        JobRepository(connection).removeStored(files, {key});
    }
    return made;
}

/// Copies a stored file, and gives it its name only where it is what was once stored.
Result<qint64> copyOut(const FileStore& files, const Document& document, const QString& target,
    const CancelToken& cancel)
{
    KONTORIST_ASSIGN(const auto source, files.open(document.storeKey, document.size));
    PartFile part;
    KONTORIST_TRY(part.create(QFileInfo(target).absoluteFilePath(), false));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        if (cancel.isCancelled()) {
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        const QByteArray chunk = source->read(chunkBytes);
        if (chunk.isEmpty()) {
            break;
        }
        hash.addData(chunk);
        KONTORIST_TRY(part.append(chunk));
    }
    if (QString::fromLatin1(hash.result().toHex()) != document.sha256) {
        return failure(ErrorCode::Corrupt, u"file-changed"_s, u"file"_s);
    }
    part.startSync();
    KONTORIST_TRY(part.waitForSync(cancel));
    KONTORIST_TRY(part.commit());
    return document.size;
}

Result<Document> removeRow(WriteScope& scope, DocumentId id, qint64 rowVersion)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(Document document, scope.documents.load(id));
    KONTORIST_TRY(scope.documents.remove(id, rowVersion != 0 ? rowVersion : document.rowVersion));
    KONTORIST_TRY(scope.jobs.noteRemoval(document.storeKey, scope.now));
    KONTORIST_TRY(scope.audit(
        entry(u"document.remove"_s, document, {{u"customer"_s, document.customer.value()}})));
    return document;
}

Result<Document> loadShown(DbConnection& connection, CustomerUserId user, DocumentId id)
{
    KONTORIST_ASSIGN(const CustomerUser who, CustomerUserRepository(connection).load(user));
    KONTORIST_ASSIGN(const AccessFacts facts, accessFacts(connection, who));
    KONTORIST_ASSIGN(Document document, DocumentRepository(connection).load(id));
    const EffectiveAccess access = effectiveAccess(facts);
    if (document.customer != who.customer
        || !access.allows(documentPermission(document.ofModel), document.facility)) {
        return failure(ErrorCode::NotFound, u"document-not-found"_s);
    }
    return document;
}

} // namespace

DocumentService::DocumentService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<Document>>> DocumentService::list(const DocumentQuery& query)
{
    DocumentFilter filter;
    filter.customer = query.customer;
    filter.facility = query.facility;
    filter.order = query.order;
    filter.object = query.object;
    filter.before = query.before;
    filter.limit = query.limit;
    return m_context.read(
        [filter](DbConnection& connection) { return DocumentRepository(connection).list(filter); });
}

QFuture<Result<Document>> DocumentService::load(DocumentId id)
{
    return m_context.read(
        [id](DbConnection& connection) { return DocumentRepository(connection).load(id); });
}

QFuture<Result<Document>> DocumentService::add(
    const DocumentDraft& draft, const CancelToken& cancel)
{
    return store(draft, {}, m_context.actor(), cancel);
}

QFuture<Result<Document>> DocumentService::addAs(
    CustomerUserId user, const DocumentDraft& draft, const CancelToken& cancel)
{
    return store(draft, user, papers::actorFor(user), cancel);
}

QFuture<Result<Document>> DocumentService::store(
    const DocumentDraft& draft, CustomerUserId by, const Actor& actor, const CancelToken& cancel)
{
    return m_context.executor()
        .run(DbLane::Write,
            [upload = Upload {draft, by, actor}, cancel, files = m_context.files(),
                clock = m_context.clockPointer(),
                writable = m_context.isWritable()](DbConnection& connection) {
                return writable ? storeUpload(connection, files, *clock, upload, cancel)
                                : Result<Document>(failure(ErrorCode::ReadOnly, u"read-only"_s));
            })
        .then([this](Result<Document> made) {
            if (made) {
                m_context.dataChanged();
                m_context.notify([customer = made->customer](ChangeNotifier& changes) {
                    emit changes.documentsChanged(customer);
                });
            }
            return made;
        });
}

QFuture<Result<QString>> DocumentService::path(DocumentId id, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Background,
        [id, cancel, files = m_context.files()](DbConnection& connection) -> Result<QString> {
            KONTORIST_ASSIGN(const Document document, DocumentRepository(connection).load(id));
            return files.checkedPath({document.storeKey, document.size, document.sha256}, cancel);
        },
        cancel);
}

QFuture<Result<QString>> DocumentService::pathAs(
    CustomerUserId user, DocumentId id, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Background,
        [user, id, cancel, files = m_context.files()](DbConnection& connection) -> Result<QString> {
            KONTORIST_ASSIGN(const Document document, loadShown(connection, user, id));
            return files.checkedPath({document.storeKey, document.size, document.sha256}, cancel);
        },
        cancel);
}

QFuture<Result<qint64>> DocumentService::exportTo(
    DocumentId id, const QString& target, const CancelToken& cancel)
{
    if (!m_context.actor().rights.testFlag(Right::ExportData)) {
        return answered<qint64>(
            failure(ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ExportData)}));
    }
    return m_context.executor().run(
        DbLane::Background,
        [id, target, cancel, files = m_context.files()](
            DbConnection& connection) -> Result<qint64> {
            KONTORIST_ASSIGN(const Document document, DocumentRepository(connection).load(id));
            return copyOut(files, document, target, cancel);
        },
        cancel);
}

QFuture<Result<Document>> DocumentService::remove(DocumentId id, qint64 rowVersion)
{
    return m_context
        .writeThen(
            m_context.actor(),
            [id, rowVersion](WriteScope& scope) { return removeRow(scope, id, rowVersion); },
            [files = m_context.files()](DbConnection& connection, const Result<Document>& gone) {
                JobRepository(connection).removeStored(files, {gone->storeKey});
            })
        .then([this](Result<Document> gone) {
            if (gone) {
                m_context.dataChanged();
                m_context.notify([customer = gone->customer](ChangeNotifier& changes) {
                    emit changes.documentsChanged(customer);
                });
            }
            return gone;
        });
}

} // namespace kontorist
