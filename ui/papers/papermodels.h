#pragma once

#include "domain/faultreport.h"
#include "ui/common/rowsmodel.h"

namespace kontorist {

class Theme;

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
    FaultsModel(const Theme& theme, bool withCustomer, QObject* parent);

    static constexpr int statusColumn = 1;
};

} // namespace kontorist
