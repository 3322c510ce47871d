#include "ui/customers/customeruserscontroller.h"

#include "base/futures.h"
#include "models/customerusertablemodel.h"
#include "models/recordselection.h"
#include "services/changenotifier.h"
#include "services/contactservice.h"
#include "services/customerservice.h"
#include "services/customeruserservice.h"
#include "services/permissiontemplateservice.h"
#include "ui/customers/customeruserfilterbar.h"
#include "ui/customers/customeruserspage.h"
#include "ui/customers/customerusertable.h"
#include "ui/customers/tablesection.h"
#include "ui/table/searchbox.h"
#include "ui/table/tableclipboard.h"

namespace kontorist {

using namespace Qt::StringLiterals;

CustomerUsersController::CustomerUsersController(
    const FlowContext& context, ActionController&, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_model(new CustomerUserTableModel(customerUserSource(context.workspace->customerUsers()),
          customerUserTexts(), context.ui.clock, this))
    , m_page(new CustomerUsersPage(*m_model, context.ui.theme))
    , m_section(new TableSection(context, *m_model, *m_page, u"customer-users"_s, this))
{
    connectPage();
    connectChanges();
    findCustomersWhileTyping();
    readTemplates();
    m_model->setFilter({});
}

CustomerUsersController::~CustomerUsersController()
{
    // A page nobody took over; it draws from the model, which goes next.
    delete m_page;
}

void CustomerUsersController::connectPage()
{
    connect(&m_page->filters(), &CustomerUserFilterBar::queryChanged, m_model,
        &CustomerUserTableModel::setFilter);
    connect(&m_page->filters(), &CustomerUserFilterBar::namesNeeded, this,
        &CustomerUsersController::readNames);
    connect(m_page, &RecordTablePage::addRequested, this, &CustomerUsersController::addRequested);
    connect(m_section, &TableSection::selectionChanged, this,
        &CustomerUsersController::selectionChanged);
    connect(m_section, &TableSection::activated, this,
        [this](qint64 id) { emit activated(CustomerUserId(id)); });
    connect(m_section, &TableSection::contextMenuRequested, this,
        &CustomerUsersController::contextMenuRequested);
    connect(m_section, &TableSection::sortChanged, this, &CustomerUsersController::sortChanged);
    connect(m_section, &TableSection::reachableChanged, this,
        &CustomerUsersController::reachableChanged);
    connect(m_section, &TableSection::countNeeded, this, &CustomerUsersController::readCounts);
}

void CustomerUsersController::connectChanges()
{
    auto& changes = m_context.workspace->changes();
    connect(&changes, &ChangeNotifier::customerUsersChanged, this,
        [this](const QList<CustomerUserId>& ids) {
            std::vector<qint64> values;
            for (const CustomerUserId id : ids) {
                values.push_back(id.value());
            }
            m_model->look(values);
            m_section->reloadSoon();
        });
    // Names, statuses and numbers that are read along.
    connect(&changes, &ChangeNotifier::customersChanged, m_section, &TableSection::reloadSoon);
    connect(&changes, &ChangeNotifier::contactsChanged, m_section, &TableSection::reloadSoon);
    connect(&changes, &ChangeNotifier::contactRemoved, m_section, &TableSection::reloadSoon);
    connect(&changes, &ChangeNotifier::facilitiesChanged, m_section, &TableSection::reloadSoon);
    for (const auto signal :
        {&ChangeNotifier::templatesChanged, &ChangeNotifier::changedElsewhere}) {
        connect(&changes, signal, this, [this] {
            readTemplates();
            m_section->reloadSoon();
        });
    }
}

void CustomerUsersController::readTemplates()
{
    whenDone(m_context.workspace->permissionTemplates().list(), this,
        [this](const Result<std::vector<PermissionTemplate>>& templates) {
            if (templates && m_page) {
                m_page->filters().setTemplates(*templates);
            }
        });
}

void CustomerUsersController::readNames(CustomerId customer, ContactId person)
{
    if (customer.isValid()) {
        whenDone(m_context.workspace->customers().load(customer), this,
            [this](const Result<Customer>& found) {
                if (found && m_page) {
                    m_page->filters().setCustomerName(found->id, found->name);
                }
            });
    }
    if (person.isValid()) {
        whenDone(m_context.workspace->contacts().byIds({person}), this,
            [this](const Result<std::vector<Contact>>& found) {
                if (found && !found->empty() && m_page) {
                    m_page->filters().setPersonName(found->front().id, found->front().name);
                }
            });
    }
}

void CustomerUsersController::findCustomersWhileTyping()
{
    m_page->filters().setFindCustomers([workspace = m_context.workspace](const QString& part,
                                           int limit, const CancelToken& cancel) {
        CustomerQuery query;
        query.search = part;
        query.archived = ArchivedFilter::Any;
        return workspace->customers()
            .rows(query, 0, limit, cancel)
            .then(QtFuture::Launch::Sync,
                [](const Result<std::vector<Customer>>& rows) -> Result<std::vector<FoundChoice>> {
                    if (!rows) {
                        return failure(rows.error());
                    }
                    std::vector<FoundChoice> found;
                    for (const Customer& customer : *rows) {
                        found.push_back({customer.id.value(), customer.name});
                    }
                    return found;
                });
    });
}

void CustomerUsersController::readCounts()
{
    whenDone(
        m_context.workspace->customerUsers().count({}), this, [this](const Result<qint64>& count) {
            if (count && m_page) {
                m_section->setAll(*count);
                emit countChanged(*count);
            }
        });
}

QWidget& CustomerUsersController::page()
{
    return *m_page;
}

void CustomerUsersController::refresh()
{
    m_section->reloadSoon();
}

void CustomerUsersController::focusSearch()
{
    m_page->search().focusAndSelect();
}

void CustomerUsersController::goTo(CustomerUserId id)
{
    m_section->goTo(id.value(), [this] { showOnly({}); });
}

void CustomerUsersController::showOnly(const CustomerUserQuery& filter)
{
    m_page->filters().showOnly(filter);
    m_model->setFilter(filter);
}

void CustomerUsersController::showColumns()
{
    m_page->table().showColumnMenu();
}

void CustomerUsersController::selectAll()
{
    m_page->table().selectAllMatching();
}

void CustomerUsersController::copySelection()
{
    m_section->withSelectedIds([this](const std::vector<qint64>& ids, bool all) {
        const std::vector<CustomerUserId> wanted(ids.begin(), ids.end());
        whenDone(m_context.workspace->customerUsers().byIds(wanted), this,
            [this, all](const Result<std::vector<CustomerUser>>& rows) {
                if (rows && m_page) {
                    putTableOnClipboard(linesOf(*rows, m_page->table().columns(), m_model->texts(),
                        m_model->clock().now()));
                    m_section->tellCopied(std::ssize(*rows), all);
                }
            });
    });
}

std::optional<CustomerUser> CustomerUsersController::selected() const
{
    const CustomerUser* user = m_model->known(m_page->table().records().singleId());
    return user ? std::optional(*user) : std::nullopt;
}

qint64 CustomerUsersController::selectedCount() const
{
    return m_section->selectedCount();
}

bool CustomerUsersController::isReachable() const
{
    return m_section->isReachable();
}

QString CustomerUsersController::sortedBy() const
{
    return m_section->sortedBy();
}

} // namespace kontorist
