#pragma once

#include "services/orderservice.h"
#include "ui/common/flowcontext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace kontorist {

class OrderDetail;
class OrdersModel;
class RecordPage;

/// Orders with their comments: of one customer (a tab of the card) or of all (a page). Loads when
/// it is first shown. Widgets: "orderSearch", "orderKind", "addOrderButton"; those of OrderDetail
/// and CommentThread.
class OrdersPanel : public QWidget
{
    Q_OBJECT

public:
    /// `customer` invalid: all.
    OrdersPanel(const FlowContext& context, CustomerId customer, QWidget* parent);

    void refresh();
    /// Starts a new order.
    void addOrder();
    /// Selects it; where search or filter leave it out, they are cleared.
    void showOrder(OrderId id);
    /// A comment was typed and not posted: whoever closes the window should ask.
    [[nodiscard]] bool hasUnsentComment() const;
    void discardComments();
    void focusSearch();

signals:
    void message(const kontorist::FlowMessage& message);
    void customerRequested(kontorist::CustomerId id);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void listen();
    [[nodiscard]] OrderQuery query() const;
    void loadMore();
    void rowsLoaded(bool mayBeMore);
    void showSelected();
    void showWanted();
    void editOrder();
    void onSaved(const Order& order, bool isNew);
    [[nodiscard]] QString emptyText() const;

    FlowContext m_context;
    CustomerId m_customer;
    OrdersModel* m_model;
    RecordPage* m_page;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QPushButton* m_add;
    OrderDetail* m_detail;
    QTimer m_typing;
    OrderId m_wanted; ///< to be selected once it is there
    quint64 m_generation = 0;
    bool m_stale = true;
};

} // namespace kontorist
