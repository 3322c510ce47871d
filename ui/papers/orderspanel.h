#pragma once

#include "services/orderservice.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

namespace kontorist {

/// Orders with their comments: of one customer (a tab of the card) or of all (a page).
class OrdersPanel : public QWidget
{
    Q_OBJECT

public:
    /// `customer` invalid: all.
    OrdersPanel(const FlowContext& context, CustomerId customer, QWidget* parent);

    void refresh();
    /// Starts a new order.
    void addOrder();
    void showOrder(OrderId id);

signals:
    void message(const kontorist::FlowMessage& message);
    void customerRequested(kontorist::CustomerId id);
};

} // namespace kontorist
