#pragma once

#include "domain/customeruser.h"
#include "domain/order.h"

namespace kontorist {

enum class DocumentKind { Manual, Drawing, Certificate, Report, Agreement, Photo, Other };

inline constexpr std::array allDocumentKinds {DocumentKind::Manual, DocumentKind::Drawing,
    DocumentKind::Certificate, DocumentKind::Report, DocumentKind::Agreement, DocumentKind::Photo,
    DocumentKind::Other};

[[nodiscard]] QString documentKindName(DocumentKind kind); ///< "MANUAL", "DRAWING" …
[[nodiscard]] std::optional<DocumentKind> documentKindFromName(QStringView name);

inline constexpr int maxDocumentNameLength = 200;

/// A file of a customer.
struct Document
{
    DocumentId id;
    CustomerId customer;
    FacilityId facility; ///< none: not assigned to a facility
    OrderId order; ///< the order it belongs to, or none
    ServiceObjectId object; ///< the service object it belongs to, or none
    QString name; ///< as people know it, with its ending: "Boiler manual.pdf"
    DocumentKind kind = DocumentKind::Other;
    /// Of the model rather than of the one thing, such as a maker's manual: seeing it needs a
    /// permission of its own.
    bool ofModel = false;
    QString storeKey; ///< where the file store keeps it
    qint64 size = 0; ///< bytes
    QString sha256; ///< hex
    StaffId staff; ///< where staff uploaded it
    CustomerUserId uploadedBy; ///< where a customer user did; none: the user is gone
    PersonReference uploader; ///< who it was, as of then
    QDateTime createdAt; ///< UTC
    qint64 rowVersion = 0;
    friend bool operator==(const Document&, const Document&) = default;
};

/// What a customer user needs to see such a document.
[[nodiscard]] Permission documentPermission(bool ofModel);

} // namespace kontorist
