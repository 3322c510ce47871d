#include "app/desktop/tourcustomers.h"

#include "app/desktop/compositionroot.h"
#include "app/desktop/tourpictures.h"
#include "app/desktop/tourscript.h"
#include "base/futures.h"
#include "services/customerservice.h"
#include "services/customeruserservice.h"
#include "ui/customercard/customercard.h"
#include "ui/shell/customerpages.h"
#include "ui/shell/workspacepages.h"

#include <QAction>

#include <algorithm>
#include <memory>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// What the tour looks for first: a customer with several facilities and users, and one of them.
struct Shown
{
    Customer customer;
    CustomerUserId user;
};

class CustomerTour
{
public:
    CustomerTour(TourScript& script, CompositionRoot& root)
        : m_script(script)
        , m_root(root)
        , m_shown(std::make_shared<Shown>())
    {
    }

    void add()
    {
        addFinding();
        addTables();
        addCard();
        addDialogs();
        addPapers();
        m_script.add(
            u"back to the contacts"_s,
            [&root = m_root] { root.window().goToSection(Section::Contacts); },
            [&root = m_root] {
                return root.window().actions().facts().section == Section::Contacts;
            });
    }

private:
    void addFinding()
    {
        m_script.add(
            u"find a customer worth showing"_s,
            [&root = m_root, shown = m_shown] {
                whenDone(root.workspace()->customers().rows({}, 0, 200), &root.window(),
                    [&root, shown](const Result<std::vector<Customer>>& rows) {
                        if (!rows || rows->empty()) {
                            return;
                        }
                        shown->customer = *std::max_element(
                            rows->begin(), rows->end(), [](const auto& a, const auto& b) {
                                return std::pair(a.openFaults, a.users)
                                    < std::pair(b.openFaults, b.users);
                            });
                        CustomerUserQuery query;
                        query.customer = shown->customer.id;
                        query.statuses = {CustomerUserStatus::Active};
                        whenDone(root.workspace()->customerUsers().rows(query, 0, 1),
                            &root.window(),
                            [shown](const Result<std::vector<CustomerUser>>& users) {
                                if (users && !users->empty()) {
                                    shown->user = users->front().id;
                                }
                            });
                    });
            },
            [shown = m_shown] { return shown->user.isValid(); });
    }

    void addTables()
    {
        m_script.add(
            u"go to the customers"_s,
            [&root = m_root, shown = m_shown] { root.window().goToCustomer(shown->customer.id); },
            [&root = m_root] { return root.window().actions().facts().selected == 1; });
        addWindowPicture(u"customers.png"_s);
        m_script.add(
            u"go to its users"_s,
            [&root = m_root, shown = m_shown] { root.window().pages()->goToUser(shown->user); },
            [&root = m_root] { return root.window().actions().facts().user.has_value(); });
        addWindowPicture(u"customer-users.png"_s);
    }

    void addCard()
    {
        m_script.add(
            u"open the card"_s, [&root = m_root] { trigger(root, ActionId::OpenCustomerUser); },
            [] { return visibleDialog(u"CustomerCardDialog"_s) != nullptr; });
        m_script.addSettling([] { return visibleDialog(u"CustomerCardDialog"_s); });
        m_script.addPicture(
            u"customer-card.png"_s, [] { return visibleDialog(u"CustomerCardDialog"_s); });
        m_script.addClosing(u"CustomerCardDialog"_s);
    }

    void addDialogs()
    {
        addDialog(ActionId::SeeAsUser, u"AccessPreviewDialog"_s, u"see-as-user.png"_s);
        addDialog(ActionId::ChangePermissions, u"UserAccessDialog"_s, u"permissions.png"_s);
        m_script.add(
            u"to the customers again"_s,
            [&root = m_root, shown = m_shown] { root.window().goToCustomer(shown->customer.id); },
            [&root = m_root] {
                const auto& facts = root.window().actions().facts();
                return facts.section == Section::Customers && facts.selected == 1;
            });
        addDialog(ActionId::PermissionGrid, u"PermissionGridDialog"_s, u"permission-grid.png"_s);
        addDialog(ActionId::CustomerAccessMap, u"AccessMapDialog"_s, u"access-map.png"_s);
    }

    void addPapers()
    {
        for (const auto& [section, file] :
            {std::pair(Section::FaultReports, u"fault-reports.png"_s),
                std::pair(Section::Orders, u"orders.png"_s)}) {
            m_script.add(
                u"show papers"_s,
                [&root = m_root, where = section] { root.window().goToSection(where); },
                [&root = m_root, where = section] {
                    return root.window().actions().facts().section == where;
                });
            addWindowPicture(file);
        }
    }

    void addDialog(ActionId action, const QString& name, const QString& file)
    {
        m_script.add(
            u"open "_s + name, [&root = m_root, action] { trigger(root, action); },
            [name] { return visibleDialog(name) != nullptr; });
        addWindowPicture(file);
        m_script.addClosing(name);
    }

    void addWindowPicture(const QString& file)
    {
        m_script.addSettling([&root = m_root] { return &root.window(); });
        m_script.addPicture(file, [&root = m_root] { return &root.window(); });
    }

    static void trigger(CompositionRoot& root, ActionId id)
    {
        root.window().actions().action(id)->trigger();
    }

    TourScript& m_script;
    CompositionRoot& m_root;
    std::shared_ptr<Shown> m_shown;
};

} // namespace

void addCustomerTour(TourScript& script, CompositionRoot& root)
{
    CustomerTour(script, root).add();
}

} // namespace kontorist
