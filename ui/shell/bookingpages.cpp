#include "ui/shell/bookingpages.h"

#include "base/futures.h"
#include "services/bookingservice.h"
#include "services/changenotifier.h"
#include "services/invoiceservice.h"
#include "ui/bookings/bookingflows.h"
#include "ui/bookings/bookingpane.h"
#include "ui/bookings/bookingscontroller.h"
#include "ui/dialogs/userprompt.h"
#include "ui/invoices/eventsdialog.h"
#include "ui/invoices/invoiceoutput.h"
#include "ui/invoices/invoicespage.h"
#include "ui/papers/paperform.h"

#include <QMenu>
#include <QStackedWidget>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

BookingQuery manualOnly()
{
    BookingQuery query;
    query.modes = {AccessMode::ManualLegacy, AccessMode::ManualNoEmail};
    return query;
}

} // namespace

BookingPages::BookingPages(const FlowContext& context, ActionController& actions, SentBar& bar,
    QStackedWidget& stack, QStackedWidget& panes, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_stack(stack)
    , m_panes(panes)
    , m_flows(new BookingFlows(context, bar, this))
    , m_output(new InvoiceOutput(context, this))
{
    connect(m_flows, &BookingFlows::message, this, &BookingPages::message);
    connect(m_output, &InvoiceOutput::message, this, &BookingPages::message);
    connect(m_flows, &BookingFlows::bookingAdded, this, &BookingPages::goToBooking);
    connect(m_flows, &BookingFlows::sendInvoiceRequested, this, &BookingPages::askHowToSend);
    auto& changes = m_context.workspace->changes();
    connect(&changes, &ChangeNotifier::bookingsChanged, this, &BookingPages::readCounts);
    connect(&changes, &ChangeNotifier::invoicesChanged, this, &BookingPages::readCounts);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &BookingPages::readCounts);
    readCounts();
}

BookingPages::~BookingPages()
{
    // The pages use the models of the controllers, which go with this object.
    delete m_invoices;
    if (m_bookings != nullptr) {
        const QWidget* page = &m_bookings->page();
        const QWidget* pane = &m_pane->pane();
        delete page;
        delete pane;
    }
}

bool BookingPages::holds(Section section)
{
    return showsBookings(section) || section == Section::Invoices;
}

BookingsController& BookingPages::bookings()
{
    if (m_bookings == nullptr) {
        m_bookings = new BookingsController(m_context, this);
        m_pane = new BookingPane(m_context, m_actions, this);
        m_stack.addWidget(&m_bookings->page());
        m_panes.addWidget(&m_pane->pane());
        connectBookings();
    }
    return *m_bookings;
}

InvoicesPage& BookingPages::invoices()
{
    if (m_invoices == nullptr) {
        m_invoices = new InvoicesPage(m_context, nullptr);
        m_stack.addWidget(m_invoices);
        connect(m_invoices, &InvoicesPage::message, this, &BookingPages::message);
        connect(m_invoices, &InvoicesPage::bookingRequested, this, &BookingPages::goToBooking);
    }
    return *m_invoices;
}

void BookingPages::connectBookings()
{
    connect(m_bookings, &BookingsController::selectionChanged, this,
        [this] { m_pane->setSelection(m_bookings->selected(), m_bookings->selectedCount()); });
    connect(m_bookings, &BookingsController::activated, this,
        [this] { m_actions.action(ActionId::EditBooking)->trigger(); });
    connect(m_bookings, &BookingsController::addRequested, m_actions.action(ActionId::AddBooking),
        &QAction::trigger);
    connect(m_bookings, &BookingsController::contextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(m_context.window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions.fillContextMenu(menu, ActionMenu::Booking);
        menu->popup(at);
    });
    connect(m_bookings, &BookingsController::countChanged, this,
        [this](qint64 all) { emit countChanged(Section::Bookings, all); });
    connect(m_bookings, &BookingsController::sortChanged, this, &BookingPages::sortChanged);
    connect(m_bookings, &BookingsController::reachableChanged, this, &BookingPages::factsChanged);
    connect(m_pane, &BookingPane::factsChanged, this, &BookingPages::factsChanged);
    connect(m_pane, &BookingPane::linkRequested, m_flows, &BookingFlows::linkToKnown);
    connect(m_pane, &BookingPane::invoiceRequested, this, [this](InvoiceNumber number) {
        emit sectionRequested(Section::Invoices);
        invoices().showInvoice(number);
    });
}

QWidget* BookingPages::pageOf(Section section)
{
    return showsBookings(section) ? &bookings().page() : &invoices();
}

QWidget* BookingPages::paneOf(Section section)
{
    return showsBookings(section) && m_pane != nullptr ? &m_pane->pane() : nullptr;
}

void BookingPages::show(Section section)
{
    if (!showsBookings(section)) {
        return;
    }
    // The view sets its filter; going back to the whole table takes it off again.
    const bool manual = section == Section::ManualBookings;
    if (manual || m_manualOnly) {
        bookings().showOnly(manual ? manualOnly() : BookingQuery());
    }
    m_manualOnly = manual;
}

void BookingPages::refresh(Section section)
{
    if (showsBookings(section)) {
        bookings().refresh();
        m_pane->reload();
    } else {
        invoices().refresh();
    }
    readCounts();
}

void BookingPages::refreshAll()
{
    if (m_bookings != nullptr) {
        m_bookings->refresh();
    }
    if (m_invoices != nullptr) {
        m_invoices->refresh();
    }
    readCounts();
}

void BookingPages::readCounts()
{
    const auto tell = [this](Section section) {
        return [this, section](const Result<qint64>& count) {
            if (count) {
                emit countChanged(section, *count);
            }
        };
    };
    auto& bookings = m_context.workspace->bookings();
    whenDone(bookings.count({}), this, tell(Section::Bookings));
    whenDone(bookings.count(manualOnly()), this, tell(Section::ManualBookings));
    whenDone(m_context.workspace->invoices().count({}), this, tell(Section::Invoices));
}

bool BookingPages::trigger(ActionId id, Section section)
{
    if (const auto& action = actionSpec(id).booking) {
        if (const auto& booking = m_pane->booking()) {
            m_flows->start(*action, booking->id);
        }
        return true;
    }
    switch (id) {
    case ActionId::AddBooking:
        m_flows->add(m_bookings != nullptr ? m_bookings->query().event : EventId());
        return true;
    case ActionId::EventsAndPlaces:
        showEvents();
        return true;
    default:
        break;
    }
    if (section == Section::Invoices && (id == ActionId::Find || id == ActionId::Refresh)) {
        id == ActionId::Find ? invoices().focusSearch() : refresh(section);
        return true;
    }
    return showsBookings(section) && triggerTable(id);
}

bool BookingPages::triggerTable(ActionId id)
{
    switch (id) {
    case ActionId::Find:
        bookings().focusSearch();
        return true;
    case ActionId::Columns:
        bookings().showColumns();
        return true;
    case ActionId::Copy:
        bookings().copySelection();
        return true;
    case ActionId::SelectAllMatching:
        bookings().selectAll();
        return true;
    default:
        return false;
    }
}

void BookingPages::askHowToSend(InvoiceNumber number)
{
    ConfirmRequest request;
    request.id = u"send-invoice"_s;
    request.title = tr("Send invoice %1 by hand").arg(number.value());
    request.text = tr("Print it, or save it as a PDF to attach to a mail of your own. The booking "
                      "log notes that it was made.");
    request.confirmText = tr("Print invoice");
    request.alternativeText = tr("Save as PDF");
    m_context.ui.prompt.confirm(
        m_context.window, request, [this, number](const ConfirmAnswer& answer) {
            if (answer.confirmed) {
                m_output->print(number);
            } else if (answer.alternative) {
                m_output->savePdf(number);
            }
        });
}

void BookingPages::showEvents()
{
    auto* dialog = new EventsDialog(m_context, m_context.window);
    connect(dialog, &EventsDialog::bookingsRequested, this, [this](EventId event) {
        emit sectionRequested(Section::Bookings);
        BookingQuery query;
        query.event = event;
        bookings().showOnly(query);
    });
    dialog->open();
}

void BookingPages::fillFacts(ActionFacts& facts) const
{
    if (showsBookings(facts.section) && m_bookings != nullptr) {
        facts.selected = m_bookings->selectedCount();
        facts.booking = m_pane->facts();
        facts.reachable = m_bookings->isReachable();
        facts.searchable = true;
    } else if (facts.section == Section::Invoices) {
        facts.searchable = true;
    }
}

QString BookingPages::sortedBy(Section section) const
{
    return showsBookings(section) && m_bookings != nullptr ? m_bookings->sortedBy() : QString();
}

void BookingPages::goToBooking(BookingId id)
{
    emit sectionRequested(Section::Bookings);
    bookings().goTo(id);
}

void BookingPages::showBookingsOf(ContactId contact)
{
    emit sectionRequested(Section::Bookings);
    BookingQuery query;
    query.contact = contact;
    bookings().showOnly(query);
}

CloseGuard::Unsaved BookingPages::unsavedEdits()
{
    auto* form = qobject_cast<PaperForm*>(m_flows->openForm());
    if (form == nullptr || !form->isWindowModified()) {
        return {};
    }
    return [form](const auto& closed) { form->requestClose(closed); };
}

} // namespace kontorist
