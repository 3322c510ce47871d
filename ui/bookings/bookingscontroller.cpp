#include "ui/bookings/bookingscontroller.h"

#include "base/futures.h"
#include "models/bookingtablemodel.h"
#include "models/recordselection.h"
#include "services/bookingservice.h"
#include "services/changenotifier.h"
#include "services/contactservice.h"
#include "services/eventservice.h"
#include "ui/bookings/bookingfilterbar.h"
#include "ui/bookings/bookingspage.h"
#include "ui/bookings/bookingtable.h"
#include "ui/customers/tablesection.h"
#include "ui/table/searchbox.h"
#include "ui/table/tableclipboard.h"

namespace kontorist {

using namespace Qt::StringLiterals;

BookingsController::BookingsController(const FlowContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_model(new BookingTableModel(
          bookingSource(context.workspace->bookings()), bookingTexts(), context.ui.clock, this))
    , m_page(new BookingsPage(*m_model, context.ui.theme))
    , m_section(new TableSection(context, *m_model, *m_page, u"bookings"_s, this))
{
    connectPage();
    connectChanges();
    readEvents();
    m_model->setFilter({});
}

BookingsController::~BookingsController()
{
    // A page nobody took over; it draws from the model, which goes next.
    delete m_page;
}

void BookingsController::connectPage()
{
    connect(&m_page->filters(), &BookingFilterBar::queryChanged, m_model,
        &BookingTableModel::setFilter);
    connect(m_page, &RecordTablePage::addRequested, this, &BookingsController::addRequested);
    connect(
        m_section, &TableSection::selectionChanged, this, &BookingsController::selectionChanged);
    connect(m_section, &TableSection::activated, this,
        [this](qint64 id) { emit activated(BookingId(id)); });
    connect(m_section, &TableSection::contextMenuRequested, this,
        &BookingsController::contextMenuRequested);
    connect(m_section, &TableSection::sortChanged, this, &BookingsController::sortChanged);
    connect(
        m_section, &TableSection::reachableChanged, this, &BookingsController::reachableChanged);
    connect(m_section, &TableSection::countNeeded, this, &BookingsController::readCounts);
}

void BookingsController::connectChanges()
{
    auto& changes = m_context.workspace->changes();
    connect(&changes, &ChangeNotifier::bookingsChanged, this, [this](const QList<BookingId>& ids) {
        std::vector<qint64> values;
        for (const BookingId id : ids) {
            values.push_back(id.value());
        }
        m_model->look(values);
        m_section->reloadSoon();
    });
    // Names and accounts that are read along.
    connect(&changes, &ChangeNotifier::contactsChanged, m_section, &TableSection::reloadSoon);
    connect(&changes, &ChangeNotifier::contactAdded, m_section, &TableSection::reloadSoon);
    connect(&changes, &ChangeNotifier::contactRemoved, m_section, &TableSection::reloadSoon);
    connect(&changes, &ChangeNotifier::customersChanged, m_section, &TableSection::reloadSoon);
    connect(&changes, &ChangeNotifier::customerUsersChanged, m_section, &TableSection::reloadSoon);
    for (const auto signal : {&ChangeNotifier::eventsChanged, &ChangeNotifier::changedElsewhere}) {
        connect(&changes, signal, this, [this] {
            readEvents();
            m_section->reloadSoon();
        });
    }
}

void BookingsController::readEvents()
{
    whenDone(m_context.workspace->events().list(), this,
        [this](const Result<std::vector<Event>>& events) {
            if (events && m_page) {
                m_page->filters().setEvents(*events);
            }
        });
    whenDone(
        m_context.workspace->bookings().cutOff(), this, [this](const Result<QDateTime>& cutOff) {
            if (cutOff && m_page) {
                m_page->filters().setCutOff(*cutOff);
            }
        });
}

void BookingsController::readCounts()
{
    whenDone(m_context.workspace->bookings().count({}), this, [this](const Result<qint64>& count) {
        if (count && m_page) {
            m_section->setAll(*count);
            emit countChanged(*count);
        }
    });
}

void BookingsController::readPersonName(ContactId person)
{
    whenDone(m_context.workspace->contacts().byIds({person}), this,
        [this](const Result<std::vector<Contact>>& found) {
            if (found && !found->empty() && m_page) {
                m_page->filters().setPersonName(found->front().id, found->front().name);
            }
        });
}

QWidget& BookingsController::page()
{
    return *m_page;
}

void BookingsController::refresh()
{
    m_section->reloadSoon();
}

void BookingsController::focusSearch()
{
    m_page->search().focusAndSelect();
}

void BookingsController::goTo(BookingId id)
{
    m_section->goTo(id.value(), [this] { showOnly({}); });
}

void BookingsController::showOnly(const BookingQuery& filter)
{
    m_page->filters().setQuery(filter);
    m_model->setFilter(filter);
    if (filter.contact.isValid()) {
        readPersonName(filter.contact);
    }
}

void BookingsController::showColumns()
{
    m_page->table().showColumnMenu();
}

void BookingsController::selectAll()
{
    m_page->table().selectAllMatching();
}

void BookingsController::copySelection()
{
    m_section->withSelectedIds([this](const std::vector<qint64>& ids, bool all) {
        const std::vector<BookingId> wanted(ids.begin(), ids.end());
        whenDone(m_context.workspace->bookings().byIds(wanted), this,
            [this, all](const Result<std::vector<Booking>>& rows) {
                if (rows && m_page) {
                    putTableOnClipboard(linesOf(*rows, m_page->table().columns(), m_model->texts(),
                        m_model->clock().now()));
                    m_section->tellCopied(std::ssize(*rows), all);
                }
            });
    });
}

const BookingQuery& BookingsController::query() const
{
    return m_model->query();
}

std::optional<Booking> BookingsController::selected() const
{
    const Booking* booking = m_model->known(m_page->table().records().singleId());
    return booking ? std::optional(*booking) : std::nullopt;
}

qint64 BookingsController::selectedCount() const
{
    return m_section->selectedCount();
}

bool BookingsController::isReachable() const
{
    return m_section->isReachable();
}

QString BookingsController::sortedBy() const
{
    return m_section->sortedBy();
}

} // namespace kontorist
