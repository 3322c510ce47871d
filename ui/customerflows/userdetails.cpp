#include "ui/customerflows/userdetails.h"

#include "base/futures.h"
#include "services/auditservice.h"
#include "services/changenotifier.h"
#include "services/facilityservice.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/detailheader.h"
#include "ui/common/rowpane.h"
#include "ui/contacts/recordmodels.h"
#include "ui/theme/recordchip.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

namespace kontorist {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restsFor = 60ms;
constexpr int eventsShown = 200;

} // namespace

UserDetails::UserDetails(const FlowContext& context, ActionController& actions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_activity(new ActivityList(this))
    , m_pane(new RowPane(actions, context.ui.theme, ActionMenu::CustomerUser,
          tr("Select a customer user to see details and what can be done."), nullptr))
    , m_activityTab(m_pane->addList(tr("Activity"), m_activity, u"user-activity"_s))
{
    m_pane->setObjectName(u"user-pane"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsFor);
    connect(&m_rest, &QTimer::timeout, this, &UserDetails::reload);
    connect(m_pane, &RowPane::tabShown, this, &UserDetails::loadActivity);
    auto& changes = m_context.workspace->changes();
    const auto again = [this] { reload(); };
    connect(&changes, &ChangeNotifier::customerUsersChanged, this, again);
    connect(&changes, &ChangeNotifier::customersChanged, this, again);
    connect(&changes, &ChangeNotifier::contactsChanged, this, again);
    connect(&changes, &ChangeNotifier::templatesChanged, this, again);
    connect(&changes, &ChangeNotifier::facilitiesChanged, this, again);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, again);
}

void UserDetails::setSelection(const std::optional<CustomerUser>& user, qint64 count)
{
    const bool same = user && m_user && user->id == m_user->id;
    m_user = user;
    if (!same) {
        ++m_generation;
        m_facts.reset();
        m_facilities.clear();
        m_activity->setRows({});
    }
    if (!user) {
        if (count > 1) {
            m_pane->showSeveral(tr("%Ln customer user(s) selected", nullptr,
                static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()))));
        } else {
            m_pane->showNothing();
        }
        m_rest.stop();
        emit factsChanged();
        return;
    }
    show();
    if (!same) {
        emit factsChanged();
    }
    m_rest.start();
}

void UserDetails::reload()
{
    if (!m_user) {
        return;
    }
    const quint64 generation = ++m_generation;
    whenDone(m_context.workspace->customerUsers().details(m_user->id), this,
        [this, generation](const Result<CustomerUserDetails>& details) {
            if (generation == m_generation) {
                onDetails(details);
            }
        });
    whenDone(m_context.workspace->facilities().list(m_user->customer), this,
        [this, generation](Result<std::vector<Facility>> facilities) {
            if (generation == m_generation && facilities) {
                m_facilities = std::move(*facilities);
                show();
            }
        });
    loadActivity();
}

void UserDetails::onDetails(const Result<CustomerUserDetails>& details)
{
    if (!details) {
        // Removed by a colleague: the table drops the row, and with it the selection, by itself.
        m_facts.reset();
        m_activity->setRows({});
        m_pane->setEmptyText(m_activityTab, words::errorText(details.error()));
        emit factsChanged();
        return;
    }
    m_user = details->user;
    m_facts = details->facts;
    show();
    emit factsChanged();
}

void UserDetails::show()
{
    const CustomerUser& user = *m_user;
    const QDateTime now = m_context.workspace->clock().now();
    const QString invitation = words::invitation(user, now);
    HeaderFacts header {user.userName, chipKind(user.status), words::status(user.status),
        user.email, {user.customerName, words::kind(user.kind), words::level(user.access.level)},
        invitation};
    const QString account
        = tr("%1 / %2", "account ID / user ID").arg(user.customer.value()).arg(user.id.value());
    QString followed = user.templateName;
    if (user.drifted) {
        followed = tr("%1 – differs from it").arg(followed);
    }
    m_pane->showRow(header,
        {{tr("Customer"),
             user.customerNumber.isEmpty()
                 ? user.customerName
                 : tr("%1 (%2)", "name, number").arg(user.customerName, user.customerNumber)},
            {tr("Account type"), words::kind(user.kind)},
            {tr("Level"), words::level(user.access.level)}, {tr("Login name"), user.loginName()},
            {tr("Own account"), words::status(user.contactStatus)},
            {tr("Permissions"), words::permissions(user.access.permissions)},
            {tr("Template"), followed}, {tr("Facilities"), facilityNames()},
            {tr("Account ID / user ID"), account}, {tr("Created"), words::dateTime(user.createdAt)},
            {tr("Last login"), words::dateTime(user.lastLoginAt)}});
}

QString UserDetails::facilityNames() const
{
    const auto& scope = m_user->access.scope;
    QStringList names;
    for (const Facility& facility : m_facilities) {
        if (scope.facilities.contains(facility.id)) {
            names << facility.name;
        }
    }
    if (static_cast<size_t>(names.size()) != scope.facilities.size()) {
        return words::facilities(scope); // not read yet
    }
    if (m_facilities.size() <= 1) {
        return tr("Everything: the customer has at most one facility");
    }
    if (scope.unassigned) {
        names << words::noFacility();
    }
    return names.isEmpty() ? tr("None chosen, so nothing is shown") : names.join(u", "_s);
}

void UserDetails::loadActivity()
{
    if (!m_user || m_pane->currentTab() != m_activityTab) {
        return;
    }
    AuditQuery query;
    query.subjectKind = u"customer-user"_s;
    query.subjectId = m_user->id.value();
    query.limit = eventsShown;
    whenDone(m_context.workspace->audit().list(query), this,
        [this, id = m_user->id](Result<std::vector<AuditEvent>> events) {
            if (m_user && m_user->id == id && events) {
                m_pane->setEmptyText(m_activityTab, tr("Nothing is recorded for this user."));
                m_activity->setRows(std::move(*events));
            }
        });
}

void UserDetails::showActivity()
{
    m_pane->setCurrentTab(m_activityTab);
}

} // namespace kontorist
