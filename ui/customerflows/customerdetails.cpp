#include "ui/customerflows/customerdetails.h"

#include "base/futures.h"
#include "services/auditservice.h"
#include "services/changenotifier.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/detailheader.h"
#include "ui/common/recordlist.h"
#include "ui/common/rowpane.h"
#include "ui/contacts/recordmodels.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QLocale>

namespace kontorist {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restsFor = 60ms;
constexpr int usersShown = 200;
constexpr int eventsShown = 200;

QVariant userLine(const CustomerUser& user, int role)
{
    const QStringList second {words::kind(user.kind), words::level(user.access.level),
        words::status(user.status), user.loginName()};
    switch (role) {
    case secondLineRole:
        return second.join(u" · "_s);
    case Qt::AccessibleTextRole:
        return QString(user.userName + u", "_s + second.join(u", "_s));
    default:
        return {};
    }
}

} // namespace

CustomerDetails::CustomerDetails(
    const FlowContext& context, ActionController& actions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_users(new RowsModel<CustomerUser>(
          {{tr("User"), [](const CustomerUser& user) { return user.userName; }, userLine}},
          [](const CustomerUser& user) { return user.id.value(); }, this))
    , m_activity(new ActivityList(this))
    , m_pane(new RowPane(actions, context.ui.theme, ActionMenu::Customer,
          tr("Select a customer to see details and what can be done."), nullptr))
    , m_usersTab(m_pane->addList(tr("Users"), m_users, u"customer-users-list"_s))
    , m_activityTab(m_pane->addList(tr("Activity"), m_activity, u"customer-activity"_s))
{
    m_pane->setObjectName(u"customer-pane"_s);
    m_pane->setEmptyText(m_usersTab, tr("Nobody acts for this customer yet."));
    m_pane->setEmptyText(m_activityTab, tr("Nothing is recorded for this customer."));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsFor);
    connect(&m_rest, &QTimer::timeout, this, &CustomerDetails::loadTab);
    connect(m_pane, &RowPane::tabShown, this, &CustomerDetails::loadTab);
    connect(m_pane, &RowPane::rowActivated, this, [this](int tab, int row) {
        if (tab == m_usersTab && m_customer) {
            emit userRequested(m_customer->id, m_users->row(row).id);
        }
    });
    auto& changes = m_context.workspace->changes();
    connect(&changes, &ChangeNotifier::customersChanged, this, &CustomerDetails::reload);
    connect(&changes, &ChangeNotifier::customerUsersChanged, this, &CustomerDetails::reload);
    connect(&changes, &ChangeNotifier::faultsChanged, this, &CustomerDetails::reload);
    connect(&changes, &ChangeNotifier::staffChanged, this, &CustomerDetails::reload);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &CustomerDetails::reload);
}

void CustomerDetails::setSelection(const std::optional<Customer>& customer, qint64 count)
{
    const bool same = customer && m_customer && customer->id == m_customer->id;
    m_customer = customer;
    if (!same) {
        ++m_generation;
        m_users->setRows({});
        m_activity->setRows({});
    }
    if (!customer) {
        m_rest.stop();
        if (count > 1) {
            m_pane->showSeveral(tr("%Ln customer(s) selected", nullptr,
                static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()))));
        } else {
            m_pane->showNothing();
        }
        return;
    }
    show();
    m_rest.start();
}

void CustomerDetails::show()
{
    const Customer& customer = *m_customer;
    HeaderFacts header;
    header.name = customer.name;
    header.status = customer.isArchived() ? tr("Archived") : QString();
    header.more = {customer.number};
    const QLocale locale;
    m_pane->showRow(header,
        {{words::column(CustomerColumn::Number), customer.number},
            {words::column(CustomerColumn::Technician), customer.technicianName},
            {tr("Language"), words::language(customer.language)},
            {words::column(CustomerColumn::Users), locale.toString(customer.users)},
            {words::column(CustomerColumn::OpenFaults), locale.toString(customer.openFaults)},
            {tr("Account ID"), QString::number(customer.id.value())},
            {words::column(CustomerColumn::Created), words::dateTime(customer.createdAt)}});
    m_pane->setTabCount(m_usersTab, customer.users);
}

void CustomerDetails::reload()
{
    if (!m_customer) {
        return;
    }
    const quint64 generation = ++m_generation;
    whenDone(m_context.workspace->customers().load(m_customer->id), this,
        [this, generation](const Result<Customer>& customer) {
            if (generation == m_generation && customer) {
                m_customer = *customer;
                show();
            }
        });
    loadTab();
}

void CustomerDetails::loadTab()
{
    if (!m_customer) {
        return;
    }
    const auto mine = [this, id = m_customer->id] { return m_customer && m_customer->id == id; };
    if (m_pane->currentTab() == m_usersTab) {
        CustomerUserQuery query;
        query.customer = m_customer->id;
        whenDone(m_context.workspace->customerUsers().rows(query, 0, usersShown), this,
            [this, mine](Result<std::vector<CustomerUser>> users) {
                if (mine() && users) {
                    m_users->setRows(std::move(*users));
                }
            });
    } else if (m_pane->currentTab() == m_activityTab) {
        AuditQuery query;
        query.subjectKind = u"customer"_s;
        query.subjectId = m_customer->id.value();
        query.limit = eventsShown;
        whenDone(m_context.workspace->audit().list(query), this,
            [this, mine](Result<std::vector<AuditEvent>> events) {
                if (mine() && events) {
                    m_activity->setRows(std::move(*events));
                }
            });
    }
}

} // namespace kontorist
