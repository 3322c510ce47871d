#include "ui/shell/customerpages.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "services/customerservice.h"
#include "services/faultservice.h"
#include "ui/common/rowpane.h"
#include "ui/customercard/customercard.h"
#include "ui/customerflows/customerdetails.h"
#include "ui/customerflows/userdetails.h"
#include "ui/customerflows/userflows.h"
#include "ui/customers/customerscontroller.h"
#include "ui/customers/customeruserscontroller.h"
#include "ui/dialogs/userprompt.h"
#include "ui/papers/faultspanel.h"
#include "ui/papers/orderspanel.h"

#include <QMenu>
#include <QStackedWidget>

namespace kontorist {

using namespace Qt::StringLiterals;

CustomerPages::CustomerPages(const FlowContext& context, ActionController& actions,
    BackupFlow& backup, SentBar& bar, QStackedWidget& stack, QStackedWidget& panes, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_backup(backup)
    , m_bar(bar)
    , m_stack(stack)
    , m_panes(panes)
    , m_flows(new UserFlows(context, backup, bar, this))
{
    connect(m_flows, &UserFlows::message, this, &CustomerPages::message);
    connect(
        m_flows, &UserFlows::changePermissionsRequested, this, &CustomerPages::changePermissions);
    connect(m_flows, &UserFlows::activityRequested, this, [this] {
        emit detailRequested();
        m_user->showActivity();
    });
    auto& changes = m_context.workspace->changes();
    connect(&changes, &ChangeNotifier::faultsChanged, this, &CustomerPages::readCounts);
    connect(&changes, &ChangeNotifier::customersChanged, this, &CustomerPages::readCounts);
    connect(&changes, &ChangeNotifier::customerUsersChanged, this, &CustomerPages::readCounts);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &CustomerPages::readCounts);
    readCounts();
}

CustomerPages::~CustomerPages()
{
    // Cards work on the database that goes with this object.
    for (const auto& card : std::as_const(m_cards)) {
        delete card;
    }
    // The pages use the models of the controllers, which go with this object.
    delete m_orders;
    delete m_faults;
    if (m_customers != nullptr) {
        const QWidget* page = &m_customers->page();
        const QWidget* pane = &m_customer->pane();
        delete page;
        delete pane;
    }
    if (m_users != nullptr) {
        const QWidget* page = &m_users->page();
        const QWidget* pane = &m_user->pane();
        delete page;
        delete pane;
    }
}

bool CustomerPages::holds(Section section)
{
    return section == Section::Customers || section == Section::CustomerUsers
        || section == Section::FaultReports || section == Section::Orders;
}

CustomersController& CustomerPages::customers()
{
    if (m_customers == nullptr) {
        m_customers = new CustomersController(m_context, m_actions, this);
        m_customer = new CustomerDetails(m_context, m_actions, this);
        m_stack.addWidget(&m_customers->page());
        m_panes.addWidget(&m_customer->pane());
        connectCustomers();
    }
    return *m_customers;
}

CustomerUsersController& CustomerPages::users()
{
    if (m_users == nullptr) {
        m_users = new CustomerUsersController(m_context, m_actions, this);
        m_user = new UserDetails(m_context, m_actions, this);
        m_stack.addWidget(&m_users->page());
        m_panes.addWidget(&m_user->pane());
        connectUsers();
    }
    return *m_users;
}

OrdersPanel& CustomerPages::orders()
{
    if (m_orders == nullptr) {
        m_orders = new OrdersPanel(m_context, {}, nullptr);
        m_stack.addWidget(m_orders);
        connect(m_orders, &OrdersPanel::message, this, &CustomerPages::message);
        connect(m_orders, &OrdersPanel::customerRequested, this,
            [this](CustomerId id) { openCard(id); });
    }
    return *m_orders;
}

FaultsPanel& CustomerPages::faults()
{
    if (m_faults == nullptr) {
        m_faults = new FaultsPanel(m_context, {}, nullptr);
        m_stack.addWidget(m_faults);
        connect(m_faults, &FaultsPanel::message, this, &CustomerPages::message);
        connect(m_faults, &FaultsPanel::customerRequested, this,
            [this](CustomerId id) { openCard(id); });
        connect(m_faults, &FaultsPanel::orderRequested, this, [this](OrderId id) {
            emit sectionRequested(Section::Orders);
            orders().showOrder(id);
        });
    }
    return *m_faults;
}

void CustomerPages::connectCustomers()
{
    connect(m_customers, &CustomersController::selectionChanged, this, [this] {
        m_customer->setSelection(m_customers->selected(), m_customers->selectedCount());
        emit factsChanged();
    });
    connect(m_customers, &CustomersController::activated, this,
        [this] { m_actions.action(ActionId::OpenCustomer)->trigger(); });
    connect(m_customers, &CustomersController::addRequested,
        m_actions.action(ActionId::AddCustomer), &QAction::trigger);
    connect(m_customers, &CustomersController::contextMenuRequested, this,
        [this](const QPoint& at) { showContextMenu(ActionMenu::Customer, at); });
    connect(m_customers, &CustomersController::countChanged, this,
        [this](qint64 all) { emit countChanged(Section::Customers, all); });
    connect(m_customers, &CustomersController::sortChanged, this, &CustomerPages::sortChanged);
    connect(
        m_customers, &CustomersController::reachableChanged, this, &CustomerPages::factsChanged);
    connect(m_customer, &CustomerDetails::userRequested, this, &CustomerPages::openCard);
}

void CustomerPages::connectUsers()
{
    connect(m_users, &CustomerUsersController::selectionChanged, this,
        [this] { m_user->setSelection(m_users->selected(), m_users->selectedCount()); });
    connect(m_users, &CustomerUsersController::activated, this,
        [this] { m_actions.action(ActionId::OpenCustomerUser)->trigger(); });
    connect(m_users, &CustomerUsersController::addRequested,
        m_actions.action(ActionId::AddCustomerUser), &QAction::trigger);
    connect(m_users, &CustomerUsersController::contextMenuRequested, this,
        [this](const QPoint& at) { showContextMenu(ActionMenu::CustomerUser, at); });
    connect(m_users, &CustomerUsersController::countChanged, this,
        [this](qint64 all) { emit countChanged(Section::CustomerUsers, all); });
    connect(m_users, &CustomerUsersController::sortChanged, this, &CustomerPages::sortChanged);
    connect(
        m_users, &CustomerUsersController::reachableChanged, this, &CustomerPages::factsChanged);
    connect(m_user, &UserDetails::factsChanged, this, &CustomerPages::factsChanged);
}

void CustomerPages::showContextMenu(ActionMenu records, const QPoint& at)
{
    auto* menu = new QMenu(m_context.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fillContextMenu(menu, records);
    menu->popup(at);
}

QWidget* CustomerPages::pageOf(Section section)
{
    switch (section) {
    case Section::Customers:
        return &customers().page();
    case Section::CustomerUsers:
        return &users().page();
    case Section::FaultReports:
        return &faults();
    case Section::Orders:
        return &orders();
    default:
        return nullptr;
    }
}

QWidget* CustomerPages::paneOf(Section section)
{
    if (section == Section::Customers && m_customer != nullptr) {
        return &m_customer->pane();
    }
    if (section == Section::CustomerUsers && m_user != nullptr) {
        return &m_user->pane();
    }
    return nullptr;
}

void CustomerPages::refresh(Section section)
{
    switch (section) {
    case Section::Customers:
        customers().refresh();
        m_customer->reload();
        break;
    case Section::CustomerUsers:
        users().refresh();
        m_user->reload();
        break;
    case Section::FaultReports:
        faults().refresh();
        break;
    case Section::Orders:
        orders().refresh();
        break;
    default:
        return;
    }
    readCounts();
}

void CustomerPages::refreshAll()
{
    if (m_customers != nullptr) {
        m_customers->refresh();
    }
    if (m_users != nullptr) {
        m_users->refresh();
    }
    if (m_faults != nullptr) {
        m_faults->refresh();
    }
    if (m_orders != nullptr) {
        m_orders->refresh();
    }
    readCounts();
}

void CustomerPages::readCounts()
{
    const auto tell = [this](Section section) {
        return [this, section](const Result<qint64>& count) {
            if (count) {
                emit countChanged(section, *count);
            }
        };
    };
    whenDone(m_context.workspace->customers().count({}), this, tell(Section::Customers));
    whenDone(m_context.workspace->customerUsers().count({}), this, tell(Section::CustomerUsers));
    whenDone(
        m_context.workspace->faults().unreadCount(), this, [this](const Result<qint64>& unread) {
            if (unread) {
                emit unreadFaults(*unread);
            }
        });
}

void CustomerPages::fillFacts(ActionFacts& facts) const
{
    if (facts.section == Section::Customers && m_customers != nullptr) {
        facts.selected = m_customers->selectedCount();
        facts.reachable = m_customers->isReachable();
        facts.searchable = true;
    } else if (facts.section == Section::CustomerUsers && m_users != nullptr) {
        facts.selected = m_users->selectedCount();
        facts.user = m_user->facts();
        facts.reachable = m_users->isReachable();
        facts.searchable = true;
    }
}

QString CustomerPages::sortedBy(Section section) const
{
    if (section == Section::Customers && m_customers != nullptr) {
        return m_customers->sortedBy();
    }
    if (section == Section::CustomerUsers && m_users != nullptr) {
        return m_users->sortedBy();
    }
    return {};
}

void CustomerPages::openCard(CustomerId customer, CustomerUserId user)
{
    CustomerCardDialog* card = nullptr;
    m_cards.removeAll(nullptr);
    for (const auto& open : std::as_const(m_cards)) {
        if (customer.isValid() && open->customer() == customer) {
            card = open;
        }
    }
    if (card == nullptr) {
        card = new CustomerCardDialog(m_context, customer, m_context.window);
        m_cards.append(card);
        connectCard(card);
        card->show();
    }
    card->raise();
    card->activateWindow();
    if (user.isValid()) {
        card->showUser(user);
    }
}

void CustomerPages::connectCard(CustomerCardDialog* card)
{
    // What it asks for is asked in front of it, not of the main window behind it.
    auto* flows = new UserFlows({m_context.workspace, m_context.ui, card}, m_backup, m_bar, card);
    connect(flows, &UserFlows::message, card, &CustomerCardDialog::say);
    connect(flows, &UserFlows::activityRequested, card,
        [card] { card->showTab(CustomerCardDialog::Tab::Activity); });
    connect(card, &CustomerCardDialog::message, this, &CustomerPages::message);
    connect(card, &CustomerCardDialog::actionRequested, flows, &UserFlows::start);
    connect(card, &CustomerCardDialog::inviteRequested, flows, &UserFlows::invite);
    connect(card, &CustomerCardDialog::loginDetailsRequested, flows, &UserFlows::sendLoginDetails);
    connect(card, &CustomerCardDialog::seeAsUserRequested, this,
        [this, card](CustomerUserId id) { showPreview(id, card); });
    connect(card, &CustomerCardDialog::customerRequested, this,
        [this](CustomerId id) { openCard(id); });
}

CloseGuard::Unsaved CustomerPages::unsavedEdits()
{
    for (const auto& card : std::as_const(m_cards)) {
        if (card && card->asksToClose()) {
            return [card](const auto& closed) { card->requestClose(closed); };
        }
    }
    if (m_orders != nullptr && m_orders->hasUnsentComment()) {
        return [this](const auto& closed) { askAboutComment(closed); };
    }
    return {};
}

void CustomerPages::askAboutComment(const std::function<void(bool)>& closed)
{
    ConfirmRequest request;
    request.id = u"confirm-unsent-comment"_s;
    request.title = tr("Discard the comment that was not posted?");
    request.text = tr("You wrote a comment on an order and did not post it.");
    request.confirmText = tr("Discard comment");
    request.destructive = true;
    m_context.ui.prompt.confirm(
        m_context.window, request, [this, closed](const ConfirmAnswer& answer) {
            if (answer.confirmed) {
                m_orders->discardComments();
            } else {
                emit sectionRequested(Section::Orders);
            }
            closed(answer.confirmed);
        });
}

void CustomerPages::goToCustomer(CustomerId id)
{
    emit sectionRequested(Section::Customers);
    customers().goTo(id);
}

void CustomerPages::goToUser(CustomerUserId id)
{
    emit sectionRequested(Section::CustomerUsers);
    users().goTo(id);
}

void CustomerPages::showCustomersWithoutNumber()
{
    emit sectionRequested(Section::Customers);
    CustomerQuery query;
    query.withoutNumber = true;
    customers().showOnly(query);
}

void CustomerPages::showUsersOf(CustomerId customer)
{
    emit sectionRequested(Section::CustomerUsers);
    CustomerUserQuery query;
    query.customer = customer;
    users().showOnly(query);
}

} // namespace kontorist
