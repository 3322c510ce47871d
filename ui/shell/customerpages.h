#pragma once

#include "ui/actions/actioncontroller.h"
#include "ui/common/flowcontext.h"
#include "ui/shell/closeguard.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace kontorist {

class AccessMapDialog;
class BackupFlow;
class CustomerCardDialog;
class CustomerDetails;
class CustomerUsersController;
class CustomersController;
class FaultsPanel;
class OrdersPanel;
class SentBar;
class UserDetails;
class UserFlows;
struct StagedUser;

/// What the window shows of customers, their users and their papers: pages, panes, cards, and the
/// dialogs that the actions open. Part of WorkspacePages.
class CustomerPages : public QObject
{
    Q_OBJECT

public:
    /// Pages go into `stack`, panes into `panes`; both outlive this.
    CustomerPages(const FlowContext& context, ActionController& actions, BackupFlow& backup,
        SentBar& bar, QStackedWidget& stack, QStackedWidget& panes, QObject* parent);
    ~CustomerPages() override;

    [[nodiscard]] static bool holds(Section section);
    /// The page of a section that it holds, made when first needed, and its pane (null: none).
    [[nodiscard]] QWidget* pageOf(Section section);
    [[nodiscard]] QWidget* paneOf(Section section);
    void refresh(Section section);
    void refreshAll(); ///< what was made so far, and the numbers
    /// False where the action is none of customers, users or papers.
    bool trigger(ActionId id, Section section);
    void fillFacts(ActionFacts& facts) const;
    [[nodiscard]] QString sortedBy(Section section) const;

    void openCard(CustomerId customer, CustomerUserId user = {});
    void goToCustomer(CustomerId id);
    void goToUser(CustomerUserId id);
    /// What asks about edits that are not saved and comments that were not posted; empty where
    /// there are none.
    [[nodiscard]] CloseGuard::Unsaved unsavedEdits();
    /// `name`: for the heading.
    void showAccessMap(ContactId person, const QString& name);
    void showAccessMap(CustomerId customer, const QString& name);
    void showCustomersWithoutNumber();

signals:
    void message(const kontorist::FlowMessage& message);
    void sectionRequested(kontorist::Section section);
    void detailRequested();
    void countChanged(kontorist::Section section, qint64 count);
    /// Fault reports nobody has read: the red mark.
    void unreadFaults(qint64 count);
    void factsChanged();
    void sortChanged();

private:
    // customerpages.cpp
    [[nodiscard]] CustomersController& customers(); ///< made when first needed, as the others
    [[nodiscard]] CustomerUsersController& users();
    [[nodiscard]] OrdersPanel& orders();
    [[nodiscard]] FaultsPanel& faults();
    void connectCustomers();
    void connectUsers();
    void connectCard(CustomerCardDialog* card);
    void showContextMenu(ActionMenu records, const QPoint& at);
    void readCounts();
    void askAboutComment(const std::function<void(bool)>& closed);
    void showUsersOf(CustomerId customer);
    // customerdialogs.cpp
    bool triggerCustomer(ActionId id);
    bool triggerUser(ActionId id);
    bool triggerTable(ActionId id, Section section);
    void addUser();
    void onUserAdded(const CustomerUser& user, const StagedUser& as);
    void setPassword(CustomerUserId id, const QString& password);
    void changePermissions(CustomerUserId id);
    void showPreview(CustomerUserId id, QWidget* parent);
    void showMap(AccessMapDialog* dialog);

    FlowContext m_context;
    ActionController& m_actions;
    BackupFlow& m_backup;
    SentBar& m_bar;
    QStackedWidget& m_stack;
    QStackedWidget& m_panes;
    UserFlows* m_flows;
    CustomersController* m_customers = nullptr;
    CustomerUsersController* m_users = nullptr;
    CustomerDetails* m_customer = nullptr;
    UserDetails* m_user = nullptr;
    OrdersPanel* m_orders = nullptr;
    FaultsPanel* m_faults = nullptr;
    QList<QPointer<CustomerCardDialog>> m_cards;
};

} // namespace kontorist
