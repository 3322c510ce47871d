#include "ui/customers/customerscontroller.h"

#include "base/futures.h"
#include "models/customertablemodel.h"
#include "models/recordselection.h"
#include "services/changenotifier.h"
#include "services/customerservice.h"
#include "services/staffservice.h"
#include "ui/customers/customerfilterbar.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/customertable.h"
#include "ui/customers/tablesection.h"
#include "ui/table/searchbox.h"
#include "ui/table/tableclipboard.h"

namespace kontorist {

using namespace Qt::StringLiterals;

CustomersController::CustomersController(
    const FlowContext& context, ActionController&, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_model(new CustomerTableModel(
          customerSource(context.workspace->customers()), customerTexts(), context.ui.clock, this))
    , m_page(new CustomersPage(*m_model, context.ui.theme))
    , m_section(new TableSection(context, *m_model, *m_page, u"customers"_s, this))
{
    connectPage();
    connectChanges();
    readStaff();
    m_model->setFilter({});
}

CustomersController::~CustomersController()
{
    // A page nobody took over; it draws from the model, which goes next.
    delete m_page;
}

void CustomersController::connectPage()
{
    connect(&m_page->filters(), &CustomerFilterBar::queryChanged, m_model,
        &CustomerTableModel::setFilter);
    connect(m_page, &RecordTablePage::addRequested, this, &CustomersController::addRequested);
    connect(
        m_section, &TableSection::selectionChanged, this, &CustomersController::selectionChanged);
    connect(m_section, &TableSection::activated, this,
        [this](qint64 id) { emit activated(CustomerId(id)); });
    connect(m_section, &TableSection::contextMenuRequested, this,
        &CustomersController::contextMenuRequested);
    connect(m_section, &TableSection::sortChanged, this, &CustomersController::sortChanged);
    connect(
        m_section, &TableSection::reachableChanged, this, &CustomersController::reachableChanged);
    connect(m_section, &TableSection::countNeeded, this, &CustomersController::readCounts);
}

void CustomersController::connectChanges()
{
    auto& changes = m_context.workspace->changes();
    connect(
        &changes, &ChangeNotifier::customersChanged, this, [this](const QList<CustomerId>& ids) {
            std::vector<qint64> values;
            for (const CustomerId id : ids) {
                values.push_back(id.value());
            }
            m_model->look(values);
            m_section->reloadSoon();
        });
    // The number of open faults.
    connect(&changes, &ChangeNotifier::faultsChanged, this, [this](CustomerId id) {
        if (id.isValid()) {
            m_model->look({id.value()});
        }
        m_section->reloadSoon();
    });
    // The number of users.
    connect(&changes, &ChangeNotifier::customerUsersChanged, m_section, &TableSection::reloadSoon);
    connect(&changes, &ChangeNotifier::staffChanged, this, [this] {
        readStaff();
        m_section->reloadSoon();
    });
    connect(&changes, &ChangeNotifier::changedElsewhere, this, [this] {
        readStaff();
        m_section->reloadSoon();
    });
}

void CustomersController::readStaff()
{
    whenDone(m_context.workspace->staff().list(), this,
        [this](const Result<std::vector<StaffMember>>& staff) {
            if (staff && m_page) {
                m_page->filters().setStaff(*staff);
            }
        });
}

void CustomersController::readCounts()
{
    CustomerQuery all;
    all.archived = ArchivedFilter::Any;
    whenDone(m_context.workspace->customers().count(all), this, [this](const Result<qint64>& n) {
        if (n && m_page) {
            m_section->setAll(*n);
        }
    });
    whenDone(m_context.workspace->customers().count({}), this, [this](const Result<qint64>& n) {
        if (n) {
            emit countChanged(*n);
        }
    });
}

QWidget& CustomersController::page()
{
    return *m_page;
}

void CustomersController::refresh()
{
    m_section->reloadSoon();
}

void CustomersController::focusSearch()
{
    m_page->search().focusAndSelect();
}

void CustomersController::goTo(CustomerId id)
{
    m_section->goTo(id.value(), [this] {
        CustomerQuery everybody;
        everybody.archived = ArchivedFilter::Any;
        showOnly(everybody);
    });
}

void CustomersController::showOnly(const CustomerQuery& filter)
{
    m_page->filters().setQuery(filter);
    m_model->setFilter(filter);
}

void CustomersController::showColumns()
{
    m_page->table().showColumnMenu();
}

void CustomersController::selectAll()
{
    m_page->table().selectAllMatching();
}

void CustomersController::copySelection()
{
    m_section->withSelectedIds([this](const std::vector<qint64>& ids, bool all) {
        const std::vector<CustomerId> wanted(ids.begin(), ids.end());
        whenDone(m_context.workspace->customers().byIds(wanted), this,
            [this, all](const Result<std::vector<Customer>>& rows) {
                if (rows && m_page) {
                    putTableOnClipboard(linesOf(*rows, m_page->table().columns(), m_model->texts(),
                        m_model->clock().now()));
                    m_section->tellCopied(std::ssize(*rows), all);
                }
            });
    });
}

std::optional<Customer> CustomersController::selected() const
{
    const Customer* customer = m_model->known(m_page->table().records().singleId());
    return customer ? std::optional(*customer) : std::nullopt;
}

qint64 CustomersController::selectedCount() const
{
    return m_section->selectedCount();
}

bool CustomersController::isReachable() const
{
    return m_section->isReachable();
}

QString CustomersController::sortedBy() const
{
    return m_section->sortedBy();
}

} // namespace kontorist
