#pragma once

#include "domain/faultreport.h"
#include "ui/common/rowsmodel.h"

namespace kontorist {

/// Orders, newest first.
class OrdersModel : public RowsModel<Order>
{
public:
    /// `withCustomer`: with the column of the customer, where orders of all are listed.
    OrdersModel(bool withCustomer, QObject* parent);
};

/// Fault reports, newest first. The first column is a red exclamation mark and "Unread" for those
/// that nobody opened yet.
class FaultsModel : public RowsModel<FaultReport>
{
public:
    FaultsModel(bool withCustomer, QObject* parent);

    static constexpr int unreadColumn = 0; ///< painted by FaultChipDelegate
    static constexpr int statusColumn = 1;
};

} // namespace kontorist
