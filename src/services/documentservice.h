#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/actor.h"
#include "domain/document.h"

#include <QFuture>

#include <vector>

namespace kontorist {

class ServiceContext;

struct DocumentQuery
{
    CustomerId customer; ///< invalid = all
    FacilityId facility; ///< invalid = all
    OrderId order; ///< invalid = all
    ServiceObjectId object; ///< invalid = all
    DocumentId before; ///< newest first, older than this one
    int limit = 200;
};

/// A document as it is brought in.
struct DocumentDraft
{
    CustomerId customer;
    QString path; ///< the file to copy in: a regular file, not a link
    QString name; ///< empty: the file's own; never more than a file name
    DocumentKind kind = DocumentKind::Other;
    bool ofModel = false;
    FacilityId facility; ///< invalid: where its object is, else where its order is, else none
    OrderId order;
    ServiceObjectId object;
};

/// Files of customers. Staff need MANAGE_CUSTOMERS to change something; a customer user its
/// permissions and scope.
class DocumentService
{
public:
    explicit DocumentService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<std::vector<Document>>> list(const DocumentQuery& query);
    [[nodiscard]] QFuture<Result<Document>> load(DocumentId id); ///< NotFound
    /// Copies the file in; size and SHA-256 are taken on the way. Invalid, field "file":
    /// "not-a-file", "is-a-link", "file-empty"; field "name": "required", "too-long",
    /// "control-character". Unavailable "file-missing", "file-unreadable". Full. Refused
    /// "foreign-facility", "foreign-object", "foreign-order".
    [[nodiscard]] QFuture<Result<Document>> add(
        const DocumentDraft& draft, const CancelToken& cancel = {});
    /// Portal: UPLOAD_DOCUMENTS, and facility, order and object within the user's scope. Never of a
    /// model: those come from the office. Refused as papers of a customer user are.
    [[nodiscard]] QFuture<Result<Document>> addAs(
        CustomerUserId user, const DocumentDraft& draft, const CancelToken& cancel = {});

    /// Where the file lies, to be opened in a viewer, after size and SHA-256 were checked.
    /// NotFound; Unavailable "file-missing"; Corrupt "file-changed".
    [[nodiscard]] QFuture<Result<QString>> path(DocumentId id, const CancelToken& cancel = {});
    /// Portal: the same for who may see it. What the user does not see does not exist to it:
    /// NotFound "document-not-found".
    [[nodiscard]] QFuture<Result<QString>> pathAs(
        CustomerUserId user, DocumentId id, const CancelToken& cancel = {});
    /// A checked copy under `target`, which must not exist yet; bytes written. Denied without
    /// EXPORT_DATA; Invalid "target-exists", field "to".
    [[nodiscard]] QFuture<Result<qint64>> exportTo(
        DocumentId id, const QString& target, const CancelToken& cancel = {});
    /// With its file. `rowVersion` 0: whatever it is now. Conflict.
    [[nodiscard]] QFuture<Result<Document>> remove(DocumentId id, qint64 rowVersion);

private:
    [[nodiscard]] QFuture<Result<Document>> store(const DocumentDraft& draft, CustomerUserId by,
        const Actor& actor, const CancelToken& cancel);

    ServiceContext& m_context;
};

} // namespace kontorist
