#pragma once

#include "domain/order.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace kontorist {

class CommentThread;
class FactGrid;

/// One order: what stands on it, who was told of comments, and the conversation.
class OrderDetail : public QWidget
{
    Q_OBJECT

public:
    /// `withCustomer`: names the customer and offers to open it.
    OrderDetail(const FlowContext& context, bool withCustomer, QWidget* parent);

    void showOrder(const Order& order);
    void showNothing(const QString& text);
    /// Comments and notices anew.
    void refresh();
    [[nodiscard]] const std::optional<Order>& order() const { return m_order; }
    [[nodiscard]] CommentThread* thread() const { return m_thread; }

signals:
    void editRequested();
    void customerRequested(kontorist::CustomerId id);

private:
    void build();
    void loadNotices();

    FlowContext m_context;
    bool m_withCustomer;
    std::optional<Order> m_order;
    QLabel* m_empty;
    QWidget* m_body;
    QLabel* m_title;
    FactGrid* m_facts;
    QLabel* m_notices;
    QPushButton* m_edit;
    QPushButton* m_customer;
    CommentThread* m_thread;
    quint64 m_generation = 0;
};

} // namespace kontorist
