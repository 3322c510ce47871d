#pragma once

#include "domain/document.h"
#include "storage/dbconnection.h"

#include <vector>

namespace kontorist {

struct DocumentFilter
{
    CustomerId customer; ///< invalid = all
    FacilityId facility; ///< invalid = all
    OrderId order; ///< invalid = all
    ServiceObjectId object; ///< invalid = all
    ContactId person; ///< uploaded by this person, as any customer user; invalid = all
    std::optional<FacilityScope> shown; ///< only what lies in these places; none = anywhere
    bool things = true; ///< those that are not of a model
    bool models = true; ///< those of a model
    DocumentId before; ///< newest first, older than this one; invalid = from the newest
    int limit = 200;
};

/// Rows of documents; the files lie in the file store.
class DocumentRepository
{
public:
    explicit DocumentRepository(DbConnection& connection);

    [[nodiscard]] Result<Document> load(DocumentId id); ///< "document-not-found"
    [[nodiscard]] Result<std::vector<Document>> list(
        const DocumentFilter& filter); ///< newest first
    [[nodiscard]] Result<std::vector<Document>> all(); ///< by id, for the check
    /// `person` is the contact behind uploadedBy.
    [[nodiscard]] Result<DocumentId> insert(
        const Document& document, ContactId person, const QDateTime& now);
    [[nodiscard]] Result<void> remove(DocumentId id, qint64 rowVersion); ///< Conflict

private:
    DbConnection& m_connection;
};

} // namespace kontorist
