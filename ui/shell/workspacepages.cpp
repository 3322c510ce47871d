#include "ui/shell/workspacepages.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "services/databaseservice.h"
#include "ui/contacts/activitypage.h"
#include "ui/contacts/contactflows.h"
#include "ui/contacts/contactscontroller.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/detailcontroller.h"
#include "ui/contacts/detailpane.h"
#include "ui/contacts/linkspage.h"
#include "ui/contacts/termspage.h"
#include "ui/dialogs/contactformdialog.h"
#include "ui/settings/appsettings.h"
#include "ui/shell/bookingpages.h"
#include "ui/shell/customerpages.h"
#include "ui/table/contacttableview.h"
#include "ui/table/searchbox.h"
#include "ui/table/tablecolumns.h"
#include "ui/tasks/task.h"
#include "ui/words/words.h"

#include <QMenu>
#include <QStackedWidget>

#include <atomic>

namespace kontorist {

namespace {

constexpr int demoProgressEveryMs = 100;

} // namespace

WorkspacePages::WorkspacePages(const FlowContext& context, ActionController& actions, SentBar& bar,
    DetailPane& pane, QStackedWidget& stack, QStackedWidget& panes, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_stack(stack)
    , m_flows(new ContactFlows(context, bar, this))
    , m_contacts(new ContactsController(context, actions, this))
    , m_detail(new DetailController(context.workspace, pane, m_context.ui, this))
    , m_pane(pane)
    , m_customers(new CustomerPages(context, actions, m_flows->backup(), bar, stack, panes, this))
    , m_bookings(new BookingPages(context, actions, bar, stack, panes, this))
{
    m_stack.addWidget(&m_contacts->page());
    connectContacts(pane);
    connectCustomers();
    connectBookings();
    connect(m_flows, &ContactFlows::message, this, &WorkspacePages::message);
    connect(m_flows, &ContactFlows::showContactRequested, this, &WorkspacePages::goToContact);
    connect(m_flows, &ContactFlows::showJobsRequested, this, [this] {
        emit detailRequested();
        m_detail->showJobs();
    });
    connect(m_flows, &ContactFlows::linksChanged, this, [this] {
        m_detail->reload();
        if (m_links != nullptr) {
            m_links->refresh();
        }
    });
    m_flows->askAboutUnanswered();
}

WorkspacePages::~WorkspacePages()
{
    // The pages use the models of the controllers, which go with this object.
    delete m_terms;
    delete m_activity;
    delete m_links;
    const QWidget* contacts = &m_contacts->page();
    delete contacts;
}

void WorkspacePages::connectContacts(DetailPane& pane)
{
    connect(m_contacts, &ContactsController::selectionChanged, this,
        [this](const SelectionSummary& summary) {
            m_selected = summary.count;
            m_detail->setSelection(summary);
        });
    connect(m_detail, &DetailController::factsChanged, this, &WorkspacePages::factsChanged);
    connect(m_detail, &DetailController::revokeRequested, m_flows, &ContactFlows::revoke);
    connect(m_contacts, &ContactsController::countChanged, this, &WorkspacePages::countChanged);
    connect(m_contacts, &ContactsController::sortChanged, this, &WorkspacePages::sortChanged);
    connect(m_contacts, &ContactsController::reachableChanged, this, &WorkspacePages::factsChanged);
    connect(m_contacts, &ContactsController::message, this, &WorkspacePages::message);
    connect(
        m_contacts, &ContactsController::demoRequested, this, &WorkspacePages::fillWithDemoData);
    connect(m_contacts, &ContactsController::changesRequested, this,
        [this] { emit sectionRequested(Section::Activity); });
    connect(&pane, &DetailPane::userRequested, this,
        [this](CustomerUserId id) { m_customers->goToUser(id); });
    connect(&pane, &DetailPane::bookingRequested, this,
        [this](BookingId id) { m_bookings->goToBooking(id); });
    pane.showNothing();
}

void WorkspacePages::connectCustomers()
{
    connect(m_customers, &CustomerPages::message, this, &WorkspacePages::message);
    connect(m_customers, &CustomerPages::sectionRequested, this, &WorkspacePages::sectionRequested);
    connect(m_customers, &CustomerPages::detailRequested, this, &WorkspacePages::detailRequested);
    connect(m_customers, &CustomerPages::countChanged, this, &WorkspacePages::countChanged);
    connect(m_customers, &CustomerPages::unreadFaults, this, &WorkspacePages::unreadFaults);
    connect(m_customers, &CustomerPages::factsChanged, this, &WorkspacePages::factsChanged);
    connect(m_customers, &CustomerPages::sortChanged, this, &WorkspacePages::sortChanged);
}

void WorkspacePages::connectBookings()
{
    connect(m_bookings, &BookingPages::message, this, &WorkspacePages::message);
    connect(m_bookings, &BookingPages::sectionRequested, this, &WorkspacePages::sectionRequested);
    connect(m_bookings, &BookingPages::countChanged, this, &WorkspacePages::countChanged);
    connect(m_bookings, &BookingPages::factsChanged, this, &WorkspacePages::factsChanged);
    connect(m_bookings, &BookingPages::sortChanged, this, &WorkspacePages::sortChanged);
}

QWidget* WorkspacePages::pageOf(Section section)
{
    switch (section) {
    case Section::Contacts:
    case Section::NotInvited:
    case Section::LinkExpired:
        return &m_contacts->page();
    case Section::Links:
        if (m_links == nullptr) {
            m_links = new LinksPage(m_context, m_actions);
            connect(m_links, &LinksPage::revokeRequested, m_flows, &ContactFlows::revoke);
            connect(m_links, &LinksPage::showContactRequested, this, &WorkspacePages::goToContact);
            m_stack.addWidget(m_links);
        }
        return m_links;
    case Section::Activity:
        if (m_activity == nullptr) {
            m_activity = new ActivityPage(m_context, m_actions);
            m_stack.addWidget(m_activity);
        }
        return m_activity;
    case Section::Terms:
        if (m_terms == nullptr) {
            m_terms = new TermsPage(m_context, m_actions);
            m_stack.addWidget(m_terms);
        }
        return m_terms;
    case Section::Customers:
    case Section::CustomerUsers:
    case Section::FaultReports:
    case Section::Orders:
        return m_customers->pageOf(section);
    case Section::Bookings:
    case Section::Invoices:
    case Section::ManualBookings:
        return m_bookings->pageOf(section);
    case Section::Tasks:
        return nullptr; // the window's own
    }
    return nullptr;
}

QWidget* WorkspacePages::paneOf(Section section)
{
    if (showsContacts(section)) {
        return &m_pane;
    }
    return BookingPages::holds(section) ? m_bookings->paneOf(section)
                                        : m_customers->paneOf(section);
}

void WorkspacePages::show(Section section)
{
    m_section = section;
    auto* page = pageOf(section);
    if (page == nullptr) {
        return;
    }
    m_stack.setCurrentWidget(page);
    if (showsContacts(section)) {
        m_contacts->showSection(section);
    } else {
        if (BookingPages::holds(section)) {
            m_bookings->show(section);
        }
        refresh();
    }
}

void WorkspacePages::refresh()
{
    switch (m_section) {
    case Section::Links:
        m_links->refresh();
        return;
    case Section::Activity:
        m_activity->refresh();
        return;
    case Section::Terms:
        m_terms->refresh();
        return;
    case Section::Customers:
    case Section::CustomerUsers:
    case Section::FaultReports:
    case Section::Orders:
        m_customers->refresh(m_section);
        return;
    case Section::Bookings:
    case Section::Invoices:
    case Section::ManualBookings:
        m_bookings->refresh(m_section);
        return;
    case Section::Tasks:
        return;
    case Section::Contacts:
    case Section::NotInvited:
    case Section::LinkExpired:
        m_contacts->refresh();
        m_detail->reload();
        return;
    }
}

void WorkspacePages::trigger(ActionId id)
{
    if (const auto& domain = actionSpec(id).contact) {
        startForSelected(*domain);
        return;
    }
    if (m_bookings->trigger(id, m_section) || m_customers->trigger(id, m_section)) {
        return;
    }
    switch (id) {
    case ActionId::AddContact:
        m_flows->addContact();
        return;
    case ActionId::OpenContact:
        emit detailRequested();
        return;
    case ActionId::Copy:
        m_contacts->copySelection();
        return;
    case ActionId::SelectAllMatching:
        m_contacts->page().table().selectAllMatching();
        return;
    case ActionId::Find:
        if (m_section == Section::Activity) {
            m_activity->focusSearch();
        } else {
            m_contacts->page().search().focusAndSelect();
        }
        return;
    case ActionId::Columns:
        showColumns();
        return;
    case ActionId::Refresh:
        refresh();
        return;
    case ActionId::ContactAccessMap:
        if (const auto contact = m_detail->contact()) {
            m_customers->showAccessMap(contact->id, contact->name);
        }
        return;
    case ActionId::UploadTerms:
        m_flows->uploadTerms();
        return;
    case ActionId::VerifyLog:
        m_flows->verifyLog();
        return;
    default:
        return;
    }
}

void WorkspacePages::startForSelected(ContactAction action)
{
    // What is shown is what is acted on, not what the database may hold by now: the action's
    // preview reads that.
    if (const auto contact = m_detail->contact()) {
        m_flows->start(action, *contact);
    }
}

void WorkspacePages::explain(ActionId id)
{
    const auto& facts = m_detail->facts();
    if (id == ActionId::DeleteContact && showsContacts(m_section) && facts
        && judge(ContactAction::DeleteContact, *facts).reason == RefusalReason::JobsInProgress) {
        // Its refusal lists the jobs and leads to them.
        startForSelected(ContactAction::DeleteContact);
        return;
    }
    // Sentences of the domain's rules begin with the action's name already.
    const auto& spec = actionSpec(id);
    const QString reason = m_actions.reason(id);
    const bool named = reason.startsWith(actionText(spec));
    emit message({FlowMessage::Kind::Warning,
        named ? reason : tr("%1: %2", "action, reason").arg(actionText(spec), reason), {}, {}});
}

void WorkspacePages::showColumns()
{
    auto& table = m_contacts->page().table();
    auto* menu = table.columns().createMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(table.mapToGlobal(QPoint(0, 0)));
}

void WorkspacePages::goToContact(ContactId id)
{
    if (!showsContacts(m_section)) {
        emit sectionRequested(Section::Contacts);
    }
    m_contacts->goTo(id);
}

void WorkspacePages::goToCustomer(CustomerId id)
{
    m_customers->goToCustomer(id);
}

void WorkspacePages::goToUser(CustomerUserId id)
{
    m_customers->goToUser(id);
}

void WorkspacePages::goToBooking(BookingId id)
{
    m_bookings->goToBooking(id);
}

void WorkspacePages::showCustomersWithoutNumber()
{
    m_customers->showCustomersWithoutNumber();
}

void WorkspacePages::setDetailVisible(bool visible)
{
    m_detail->setVisible(visible);
}

void WorkspacePages::fillWithDemoData()
{
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
    };
    const auto progress = std::make_shared<Progress>();
    const CancelToken cancel;
    auto* task = m_context.ui.tasks.start(tr("Fill with demo data"), cancel);
    auto* timer = new QTimer(task);
    connect(timer, &QTimer::timeout, task, [task, progress] {
        if (const int total = progress->total; total > 0) {
            task->setProgress(static_cast<double>(progress->done) / total,
                tr("%Ln contact(s) made", nullptr, progress->done));
        }
    });
    timer->start(demoProgressEveryMs);
    const auto tell = [progress](int done, int total) {
        progress->total = total;
        progress->done = done;
    };
    whenDone(m_context.workspace->database().fillDemo({}, tell, cancel), this,
        [this, task, timer](const Result<qint64>& filled) {
            timer->stop();
            if (filled) {
                task->finish(Task::State::Done,
                    tr("%Ln contact(s) made", nullptr, static_cast<int>(*filled)));
                m_contacts->refresh();
                m_customers->refreshAll();
                m_bookings->refreshAll();
                emit demoFilled();
                return;
            }
            if (filled.error().code == ErrorCode::Cancelled) {
                task->finish(Task::State::Stopped, tr("Stopped. What was made until then stays."));
                m_contacts->refresh();
                m_customers->refreshAll();
                m_bookings->refreshAll();
                emit demoFilled();
                return;
            }
            task->finish(Task::State::Failed, words::errorText(filled.error()));
            emit message({FlowMessage::Kind::Fault, words::errorText(filled.error()), {}, {}});
        });
}

void WorkspacePages::fillFacts(ActionFacts& facts) const
{
    facts.open = true;
    facts.reachable = m_contacts->isReachable();
    facts.writable = m_context.workspace->isWritable();
    facts.rights = m_context.workspace->actor().rights;
    if (showsContacts(facts.section)) {
        facts.selected = m_selected;
        facts.contact = m_detail->facts();
    }
    facts.searchable = showsContacts(facts.section) || facts.section == Section::Activity;
    m_customers->fillFacts(facts);
    m_bookings->fillFacts(facts);
}

QString WorkspacePages::sortedBy() const
{
    if (showsContacts(m_section)) {
        return m_contacts->sortedBy();
    }
    return BookingPages::holds(m_section) ? m_bookings->sortedBy(m_section)
                                          : m_customers->sortedBy(m_section);
}

CloseGuard::Unsaved WorkspacePages::unsavedEdits() const
{
    if (auto* form = m_flows->unsavedForm()) {
        return [form](const auto& closed) { form->requestClose(closed); };
    }
    if (const auto unsaved = m_bookings->unsavedEdits()) {
        return unsaved;
    }
    return m_customers->unsavedEdits();
}

} // namespace kontorist
