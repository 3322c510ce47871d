#include "storage/documentrepository.h"

#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString selectDocuments()
{
    return u"SELECT id, customer_id, facility_id, order_id, object_id, name, kind, of_model,"
           " store_key, size, sha256, staff_id, uploaded_by, reference_login, reference_name,"
           " reference_erased, created_at, row_version FROM document"_s;
}

Result<Document> documentFrom(const SqlStatement& row)
{
    const auto kind = documentKindFromName(row.text(6));
    if (!kind) {
        return failure(ErrorCode::Corrupt, u"unknown-kind"_s);
    }
    Document document;
    document.id = DocumentId(row.number(0));
    document.customer = CustomerId(row.number(1));
    document.facility = FacilityId(row.number(2));
    document.order = OrderId(row.number(3));
    document.object = ServiceObjectId(row.number(4));
    document.name = row.text(5);
    document.kind = *kind;
    document.ofModel = row.number(7) != 0;
    document.storeKey = row.text(8);
    document.size = row.number(9);
    document.sha256 = row.text(10);
    document.staff = StaffId(row.number(11));
    document.uploadedBy = CustomerUserId(row.number(12));
    document.uploader = {row.text(13), row.text(14), row.number(15) != 0};
    document.createdAt = row.time(16);
    document.rowVersion = row.number(17);
    return document;
}

} // namespace

DocumentRepository::DocumentRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<Document> DocumentRepository::load(DocumentId id)
{
    return readOne<Document>(m_connection, selectDocuments() % u" WHERE id = ?"_s, {id.value()},
        documentFrom, u"document-not-found"_s);
}

Result<std::vector<Document>> DocumentRepository::list(const DocumentFilter& filter)
{
    QStringList conditions {u"1 = 1"_s};
    QVariantList binds;
    const auto wanted = [&](const QString& column, auto id) {
        if (id.isValid()) {
            conditions << QString(column % u" = ?"_s);
            binds << id.value();
        }
    };
    wanted(u"customer_id"_s, filter.customer);
    wanted(u"facility_id"_s, filter.facility);
    wanted(u"order_id"_s, filter.order);
    wanted(u"object_id"_s, filter.object);
    wanted(u"uploaded_contact"_s, filter.person);
    if (filter.shown) {
        conditions << shownIn(u"facility_id"_s, *filter.shown, binds);
    }
    if (!filter.things) {
        conditions << u"of_model = 1"_s;
    }
    if (!filter.models) {
        conditions << u"of_model = 0"_s;
    }
    if (filter.before.isValid()) {
        conditions << u"(created_at, id) < (SELECT created_at, id FROM document WHERE id = ?)"_s;
        binds << filter.before.value();
    }
    binds << filter.limit;
    return readRows<Document>(m_connection,
        selectDocuments() % u" WHERE "_s % conditions.join(u" AND "_s)
            % u" ORDER BY created_at DESC, id DESC LIMIT ?"_s,
        binds, documentFrom);
}

Result<std::vector<Document>> DocumentRepository::all()
{
    return readRows<Document>(
        m_connection, selectDocuments() % u" ORDER BY id"_s, {}, documentFrom);
}

Result<DocumentId> DocumentRepository::insert(
    const Document& document, ContactId person, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO document (customer_id, facility_id, order_id, object_id, name, kind,"
            " of_model, store_key, size, sha256, staff_id, uploaded_by, uploaded_contact,"
            " reference_login, reference_name, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {document.customer.value(), toDbId(document.facility), toDbId(document.order),
                toDbId(document.object), document.name, documentKindName(document.kind),
                document.ofModel ? 1 : 0, document.storeKey, document.size, document.sha256,
                toDbId(document.staff), toDbId(document.uploadedBy), toDbId(person),
                toDbText(document.uploader.login), toDbText(document.uploader.name),
                toDbTime(now)}));
    return DocumentId(id);
}

Result<void> DocumentRepository::remove(DocumentId id, qint64 rowVersion)
{
    return exactlyOne(m_connection.run(
        u"DELETE FROM document WHERE id = ? AND row_version = ?"_s, {id.value(), rowVersion}));
}

} // namespace kontorist
