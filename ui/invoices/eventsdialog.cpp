#include "ui/invoices/eventsdialog.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "ui/common/recordlist.h"
#include "ui/common/rowsmodel.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/invoices/eventform.h"
#include "ui/invoices/invoiceparts.h"
#include "ui/invoices/placestab.h"
#include "ui/invoices/pricestab.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1040, 620);
constexpr int listWidth = 280;

/// Days and places each on a line of their own: so they stay whole in a narrow list.
QString stateOf(const Event& event)
{
    QString days = words::days(event.draft.startsOn, event.draft.endsOn);
    if (event.isFull()) {
        days += u" · "_s % EventsDialog::tr("full", "an event");
    }
    return days % u'\n'
        % EventsDialog::tr("%1 of %2 places free").arg(event.freePlaces).arg(event.places)
        % u" · "_s % EventsDialog::tr("%Ln bookings", nullptr, event.bookings);
}

} // namespace

class EventListModel : public RowsModel<Event>
{
public:
    explicit EventListModel(QObject* parent)
        : RowsModel(
            {{EventsDialog::tr("Event"), [](const Event& event) { return event.draft.name; },
                [](const Event& event, int role) {
                    if (role == secondLineRole) {
                        return QVariant(stateOf(event));
                    }
                    return role == Qt::AccessibleTextRole
                        ? QVariant(QString(event.draft.name % u", "_s % stateOf(event)))
                        : QVariant();
                }}},
            [](const Event& event) { return event.id.value(); }, parent)
    {
    }
};

EventsDialog::EventsDialog(const FlowContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new EventListModel(this))
    , m_list(new RecordList(context.ui.theme, tr("Events"), this))
    , m_tabs(new QTabWidget(this))
    , m_formPage(new QScrollArea(this))
    , m_form(new EventForm(context, this))
    , m_places(new PlacesTab(context, this))
    , m_prices(new PricesTab(context, this))
    , m_add(new QPushButton(icon(IconName::Add), tr("Add event"), this))
{
    setObjectName(u"events-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Events") % u"[*]"_s);
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &EventsDialog::selectionWanted);
    connect(m_add, &QPushButton::clicked, this, [this] { leaveForm([this] { startNew(); }); });
    connect(m_form, &EventForm::edited, this, &EventsDialog::updateButtons);
    connect(m_form, &EventForm::saved, this, [this](const Event& event) {
        m_shown = event.id;
        m_wanted = event.id;
        m_places->present(event);
        m_prices->present(event);
        updateButtons();
        load();
    });
    auto& changes = m_context.workspace->changes();
    connect(&changes, &ChangeNotifier::eventsChanged, this, &EventsDialog::load);
    connect(&changes, &ChangeNotifier::bookingsChanged, this, &EventsDialog::load);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &EventsDialog::load);
    load();
}

void EventsDialog::build()
{
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Calendar, tr("Events"));
    m_list->setObjectName(u"eventList"_s);
    m_list->setModel(m_model);
    m_list->setEmptyText(tr("There are no events yet. Add the first one with “Add event”."));
    setName(m_add, u"addEventButton"_s, m_add->text());
    m_add->setAutoDefault(false);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(metrics.small());
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_add, 0, Qt::AlignLeading);
    setName(m_tabs, u"eventTabs"_s, tr("The event"));
    m_formPage->setFrameShape(QFrame::NoFrame); // it scrolls on a low screen
    m_formPage->setWidgetResizable(true);
    m_formPage->setFocusPolicy(Qt::NoFocus);
    m_formPage->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formPage->setWidget(m_form);
    m_formPage->setMinimumWidth(
        m_form->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_tabs->addTab(m_formPage, icon(IconName::Calendar), tr("Details"));
    m_tabs->addTab(m_places, icon(IconName::Bookings), tr("Places"));
    m_tabs->addTab(m_prices, icon(IconName::Orders), tr("Price list"));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({metrics.scaled(listWidth), usualSize.width() - listWidth});
    layout->addWidget(splitter, 1);
    auto* buttons = new QDialogButtonBox;
    m_bookings = addButton(
        buttons, tr("Show bookings"), QDialogButtonBox::ActionRole, u"showBookingsButton"_s);
    m_bookings->setIcon(icon(IconName::Bookings));
    QPushButton* close
        = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s);
    connect(m_bookings, &QPushButton::clicked, this, [this] {
        leaveForm([this] {
            emit bookingsRequested(m_shown);
            QDialog::accept();
        });
    });
    connect(close, &QPushButton::clicked, this, &EventsDialog::reject);
    layout->addWidget(buttons);
    const QSize size(metrics.scaled(usualSize.width()), metrics.scaled(usualSize.height()));
    resize(size.boundedTo(screen()->availableSize() * 9 / 10));
}

void EventsDialog::load()
{
    whenDone(m_context.workspace->events().list(), this,
        [this, generation = ++m_generation](Result<std::vector<Event>> events) {
            if (generation != m_generation) {
                return;
            }
            if (!events) {
                m_list->setEmptyText(words::errorText(events.error()));
                m_model->setRows({});
                return;
            }
            m_selecting = true;
            m_model->setRows(std::move(*events));
            m_selecting = false;
            listShown();
        });
}

/// The event that is shown stays; at the start it is the first one, or a new one where none is.
void EventsDialog::listShown()
{
    const auto& rows = m_model->rows();
    const EventId wanted = m_wanted.isValid() ? m_wanted : m_shown;
    m_wanted = {};
    const auto found = std::find_if(
        rows.begin(), rows.end(), [wanted](const Event& event) { return event.id == wanted; });
    if (found != rows.end()) {
        selectRow(found->id);
        if (m_form->isModified()) {
            m_places->present(*found);
            m_prices->present(*found);
        } else {
            present(*found);
        }
    } else if (!m_started) {
        if (rows.empty()) {
            startNew();
        } else {
            selectRow(rows.front().id);
            present(rows.front());
        }
    }
    m_started = true;
    updateButtons();
}

void EventsDialog::selectRow(EventId id)
{
    const auto& rows = m_model->rows();
    m_selecting = true;
    m_list->clearSelection();
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].id == id) {
            m_list->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
        }
    }
    m_selecting = false;
}

void EventsDialog::selectionWanted()
{
    const int row = m_list->selectedRow();
    if (m_selecting || row < 0) {
        return;
    }
    const Event event = m_model->row(row);
    if (event.id == m_shown) {
        return;
    }
    const bool asks = m_form->isModified();
    if (asks) {
        selectRow(m_shown); // until the question is answered
    }
    leaveForm([this, event] {
        selectRow(event.id);
        present(event);
    });
}

void EventsDialog::leaveForm(const std::function<void()>& then)
{
    if (!m_form->isModified()) {
        then();
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title = m_form->isNew() ? tr("Save the new event?") : tr("Save the event?");
    request.text = tr("What you typed is not saved yet.");
    request.confirmText = tr("Save event");
    request.alternativeText = tr("Discard changes");
    m_context.ui.prompt.confirm(this, request, [this, then](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            m_tabs->setCurrentWidget(m_formPage); // faults show there
            m_form->save(then);
        } else if (answer.alternative) {
            m_form->discard();
            then();
        }
    });
}

void EventsDialog::present(const Event& event)
{
    m_shown = event.id;
    m_form->present(event);
    m_places->present(event);
    m_prices->present(event);
    updateButtons();
}

void EventsDialog::startNew()
{
    m_shown = {};
    selectRow({});
    m_form->present({});
    m_places->present({});
    m_prices->present({});
    m_tabs->setCurrentWidget(m_formPage);
    updateButtons();
    m_form->focusName();
}

void EventsDialog::updateButtons()
{
    setReason(m_add, reasonWithout(*m_context.workspace, Right::ManageBookings));
    setReason(m_bookings, m_shown.isValid() ? QString() : tr("Save the event first."));
    setWindowModified(m_form->isModified());
}

void EventsDialog::reject()
{
    leaveForm([this] { QDialog::reject(); });
}

} // namespace kontorist
