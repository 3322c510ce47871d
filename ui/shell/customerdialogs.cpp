// The actions on customers and their users, and the dialogs they open; the pages stand in
// customerpages.cpp.
#include "base/futures.h"
#include "services/customerservice.h"
#include "services/customeruserservice.h"
#include "ui/access/accessmapdialog.h"
#include "ui/access/accesspreviewdialog.h"
#include "ui/access/adduserdialog.h"
#include "ui/access/permissiongriddialog.h"
#include "ui/access/permissiontemplatesdialog.h"
#include "ui/access/useraccessdialog.h"
#include "ui/customercard/customercard.h"
#include "ui/customerflows/userdetails.h"
#include "ui/customerflows/userflows.h"
#include "ui/customers/customerscontroller.h"
#include "ui/customers/customeruserscontroller.h"
#include "ui/dialogs/workspacecalls.h"
#include "ui/papers/faultspanel.h"
#include "ui/papers/orderspanel.h"
#include "ui/shell/customerpages.h"

namespace kontorist {

using namespace Qt::StringLiterals;

bool CustomerPages::trigger(ActionId id, Section section)
{
    if (const auto& action = actionSpec(id).user) {
        if (const auto& user = m_user->user()) {
            m_flows->start(*action, user->id);
        }
        return true;
    }
    return triggerCustomer(id) || triggerUser(id) || triggerTable(id, section);
}

bool CustomerPages::triggerCustomer(ActionId id)
{
    const auto selected = m_customers != nullptr ? m_customers->selected() : std::nullopt;
    switch (id) {
    case ActionId::AddCustomer:
        openCard({});
        return true;
    case ActionId::OpenCustomer:
        if (selected) {
            openCard(selected->id);
        }
        return true;
    case ActionId::ShowCustomerUsers:
        if (selected) {
            showUsersOf(selected->id);
        }
        return true;
    case ActionId::PermissionGrid:
        if (selected) {
            auto* grid = new PermissionGridDialog(m_context, selected->id, m_context.window);
            connect(grid, &PermissionGridDialog::message, this, &CustomerPages::message);
            grid->open();
        }
        return true;
    case ActionId::CustomerAccessMap:
        if (selected) {
            showAccessMap(selected->id, selected->name);
        }
        return true;
    case ActionId::AddOrder:
        emit sectionRequested(Section::Orders);
        orders().addOrder();
        return true;
    case ActionId::TakeFaultReport:
        emit sectionRequested(Section::FaultReports);
        faults().addFault();
        return true;
    case ActionId::PermissionTemplates:
        (new PermissionTemplatesDialog(m_context, m_context.window))->open();
        return true;
    case ActionId::BrandedLoginLink: {
        auto* dialog = new BrandedLinkDialog(
            brandedLinkCalls(m_context.workspace), m_context.ui.theme, m_context.window);
        connect(dialog, &BrandedLinkDialog::officeSettingsRequested,
            m_actions.action(ActionId::Preferences), &QAction::trigger);
        dialog->open();
        return true;
    }
    case ActionId::StaffAndNotifications:
        (new StaffDialog(staffCalls(m_context.workspace), m_context.ui.prompt, m_context.ui.theme,
             m_context.window))
            ->open();
        return true;
    default:
        return false;
    }
}

bool CustomerPages::triggerUser(ActionId id)
{
    const auto user = m_user != nullptr ? m_user->user() : std::nullopt;
    switch (id) {
    case ActionId::AddCustomerUser:
        addUser();
        return true;
    case ActionId::OpenCustomerUser:
        if (user) {
            openCard(user->customer, user->id);
        }
        return true;
    case ActionId::RenameLogin:
        if (user) {
            m_flows->renameLogin(*user);
        }
        return true;
    case ActionId::SeeAsUser:
        if (user) {
            showPreview(user->id, m_context.window);
        }
        return true;
    case ActionId::UserAccessMap:
        if (user) {
            showAccessMap(user->contact, user->userName);
        }
        return true;
    default:
        return false;
    }
}

bool CustomerPages::triggerTable(ActionId id, Section section)
{
    const bool ofCustomers = section == Section::Customers;
    if (!ofCustomers && section != Section::CustomerUsers) {
        return false;
    }
    switch (id) {
    case ActionId::Find:
        ofCustomers ? customers().focusSearch() : users().focusSearch();
        return true;
    case ActionId::Columns:
        ofCustomers ? customers().showColumns() : users().showColumns();
        return true;
    case ActionId::Copy:
        ofCustomers ? customers().copySelection() : users().copySelection();
        return true;
    case ActionId::SelectAllMatching:
        ofCustomers ? customers().selectAll() : users().selectAll();
        return true;
    default:
        return false;
    }
}

void CustomerPages::addUser()
{
    auto* dialog = new AddUserDialog(m_context, std::nullopt, {}, m_context.window);
    dialog->setSaver([workspace = m_context.workspace](const NewUserRequest& request) {
        return workspace->customerUsers().add(request);
    });
    connect(dialog, &AddUserDialog::added, this, &CustomerPages::onUserAdded);
    dialog->open();
}

void CustomerPages::onUserAdded(const CustomerUser& user, const StagedUser& as)
{
    emit message({FlowMessage::Kind::Done,
        tr("%1 is a user of %2 now.").arg(user.userName, user.customerName), {}, {}});
    goToUser(user.id);
    if (as.then == AfterAdding::Invite) {
        m_flows->invite(user.id);
    } else if (as.then == AfterAdding::SendLoginDetails) {
        m_flows->sendLoginDetails(user.id, as.password);
    } else if (!as.password.isEmpty()) {
        setPassword(user.id, as.password);
    }
}

void CustomerPages::setPassword(CustomerUserId id, const QString& password)
{
    whenDone(m_context.workspace->customerUsers().setPassword(id, password), this,
        [this, id](const Result<CustomerUser>& user) {
            if (!user) {
                m_flows->tellFault(user.error(), id);
            }
        });
}

void CustomerPages::changePermissions(CustomerUserId id)
{
    auto* dialog = new UserAccessDialog(m_context, id, m_context.window);
    connect(dialog, &UserAccessDialog::saved, this, [this](const CustomerUser& user) {
        emit message({FlowMessage::Kind::Done,
            tr("The permissions of %1 at %2 are saved.").arg(user.userName, user.customerName), {},
            {}});
    });
    dialog->open();
}

void CustomerPages::showPreview(CustomerUserId id, QWidget* parent)
{
    (new AccessPreviewDialog(m_context, id, parent))->open();
}

void CustomerPages::showAccessMap(ContactId person, const QString& name)
{
    showMap(new AccessMapDialog(m_context, person, name, m_context.window));
}

void CustomerPages::showAccessMap(CustomerId customer, const QString& name)
{
    showMap(new AccessMapDialog(m_context, customer, name, m_context.window));
}

void CustomerPages::showMap(AccessMapDialog* dialog)
{
    connect(dialog, &AccessMapDialog::userRequested, this, &CustomerPages::goToUser);
    dialog->open();
}

} // namespace kontorist
