#pragma once

#include "services/customerservice.h"
#include "services/customeruserservice.h"
#include "ui/common/flowcontext.h"
#include "ui/common/rowsmodel.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace kontorist {

class ActionController;
class ActivityList;
class RowPane;

/// The pane beside the Customers table: what the customer is, and its users. Never waits.
class CustomerDetails : public QObject
{
    Q_OBJECT

public:
    CustomerDetails(const FlowContext& context, ActionController& actions, QObject* parent);

    /// Belongs to whoever shows it.
    [[nodiscard]] RowPane& pane() { return *m_pane; }
    void setSelection(const std::optional<Customer>& customer, qint64 count);
    [[nodiscard]] const std::optional<Customer>& customer() const { return m_customer; }
    void reload();

signals:
    /// A user in the list was activated.
    void userRequested(kontorist::CustomerId customer, kontorist::CustomerUserId user);

private:
    void show();
    void loadTab();

    FlowContext m_context;
    RowsModel<CustomerUser>* m_users;
    ActivityList* m_activity;
    RowPane* m_pane;
    int m_usersTab;
    int m_activityTab;
    QTimer m_rest;
    std::optional<Customer> m_customer;
    quint64 m_generation = 0;
};

} // namespace kontorist
