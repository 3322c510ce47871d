#pragma once

#include "services/accessservice.h"
#include "ui/common/rowsmodel.h"

namespace kontorist {

/// What a customer user sees, as tables: one model per tab of "See as this user".
[[nodiscard]] RowsModel<Order>* makeOrdersModel(const AccessPreview& seen, QObject* parent);
[[nodiscard]] RowsModel<ServiceObject>* makeObjectsModel(
    const AccessPreview& seen, QObject* parent);
[[nodiscard]] RowsModel<Facility>* makeFacilitiesModel(const AccessPreview& seen, QObject* parent);
[[nodiscard]] RowsModel<Document>* makeDocumentsModel(const AccessPreview& seen, QObject* parent);
[[nodiscard]] RowsModel<Comment>* makeCommentsModel(const AccessPreview& seen, QObject* parent);
[[nodiscard]] RowsModel<FaultReport>* makeFaultsModel(const AccessPreview& seen, QObject* parent);

} // namespace kontorist
