#include "ui/invoices/placestab.h"

#include "base/futures.h"
#include "ui/common/recordpage.h"
#include "ui/common/rowsmodel.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/invoices/invoiceparts.h"
#include "ui/invoices/placedialogs.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct ShownPlace
{
    Place place;
    QString price;
};

} // namespace

class PlacesModel : public RowsModel<ShownPlace>
{
public:
    explicit PlacesModel(QObject* parent)
        : RowsModel(
            {{PlacesTab::tr("Number"), [](const ShownPlace& row) { return row.place.number; }, {}},
                {PlacesTab::tr("Price without VAT"),
                    [](const ShownPlace& row) { return row.price; }, {}},
                {PlacesTab::tr("Held by"),
                    [](const ShownPlace& row) {
                        return row.place.heldBy.isValid() ? QString(
                                   u"B-%1 "_s.arg(row.place.heldBy.value()) % row.place.heldByName)
                                                          : PlacesTab::tr("Free", "a place");
                    },
                    {}}},
            [](const ShownPlace& row) { return row.place.id.value(); }, parent)
    {
    }
};

PlacesTab::PlacesTab(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PlacesModel(this))
    , m_page(new RecordPage(tr("Places"), m_model, this))
    , m_add(new QPushButton(icon(IconName::Add), tr("Add places…"), this))
    , m_edit(new QPushButton(icon(IconName::Edit), tr("Edit place…"), this))
    , m_remove(new QPushButton(icon(IconName::Delete), tr("Remove place…"), this))
    , m_reason(makeNote(context.ui.theme, {}, u"placesReason"_s))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &PlacesTab::addPlaces);
    connect(m_edit, &QPushButton::clicked, this, &PlacesTab::editPlace);
    connect(m_remove, &QPushButton::clicked, this, &PlacesTab::removePlace);
    connect(m_page->table(), &QTableView::activated, this, &PlacesTab::editPlace);
    connect(m_page, &RecordPage::selectionChanged, this, &PlacesTab::updateButtons);
    updateButtons();
}

void PlacesTab::build()
{
    setName(m_add, u"addPlacesButton"_s, m_add->text());
    setName(m_edit, u"editPlaceButton"_s, m_edit->text());
    setName(m_remove, u"removePlaceButton"_s, m_remove->text());
    for (QPushButton* button : {m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        m_page->tools()->addWidget(button);
    }
    m_page->table()->setObjectName(u"placeTable"_s);
    m_page->setEmptyText(tr("There are no places yet. Add them with “Add places…”."));
    const Metrics metrics = m_context.ui.theme.metrics();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics.small());
    layout->addWidget(m_page, 1);
    m_reason->setContentsMargins(metrics.medium(), 0, metrics.medium(), 0);
    layout->addWidget(m_reason);
}

void PlacesTab::present(const std::optional<Event>& event)
{
    if (!event || !m_event || event->id != m_event->id) {
        m_model->setRows({});
        m_page->table()->clearSelection();
    }
    m_event = event;
    refresh();
}

void PlacesTab::refresh()
{
    const quint64 generation = ++m_generation;
    updateButtons();
    if (!m_event) {
        return;
    }
    auto& events = m_context.workspace->events();
    whenDone(events.priceList(m_event->id, true), this,
        [this, generation](const Result<std::vector<PriceItem>>& prices) {
            if (generation != m_generation) {
                return;
            }
            if (!prices) {
                m_page->showFault(words::errorText(prices.error()));
                return;
            }
            m_prices = *prices;
            whenDone(m_context.workspace->events().places(m_event->id), this,
                [this, generation](const Result<std::vector<Place>>& places) {
                    if (generation != m_generation) {
                        return;
                    }
                    if (!places) {
                        m_page->showFault(words::errorText(places.error()));
                        return;
                    }
                    std::vector<ShownPlace> rows;
                    rows.reserve(places->size());
                    for (const Place& place : *places) {
                        rows.push_back(
                            {place, priceInWords(place.price, m_prices, m_event->draft.currency)});
                    }
                    m_model->setRows(std::move(rows));
                    m_page->rowsShown(false);
                });
        });
}

const Place* PlacesTab::selected() const
{
    const int row = m_page->selectedRow();
    return row < 0 ? nullptr : &m_model->row(row).place;
}

QString PlacesTab::reasonNotToRemove() const
{
    const Place* place = selected();
    if (place == nullptr) {
        return tr("Select a place first.");
    }
    return place->heldBy.isValid()
        ? tr("Place %1 cannot be removed while B-%2 %3 holds it. Give the booking another place, "
             "or cancel it.")
              .arg(place->number)
              .arg(place->heldBy.value())
              .arg(place->heldByName)
        : QString();
}

void PlacesTab::updateButtons()
{
    const QString right = reasonWithout(*m_context.workspace, Right::ManageBookings);
    const QString noEvent = m_event ? right : tr("Save the event first.");
    setReason(m_add, noEvent);
    setReason(m_edit,
        !noEvent.isEmpty() || selected() != nullptr ? noEvent : tr("Select a place first."));
    const QString held = noEvent.isEmpty() ? reasonNotToRemove() : noEvent;
    setReason(m_remove, held);
    const bool said = !noEvent.isEmpty() || selected() != nullptr;
    m_reason->setText(said ? held : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void PlacesTab::addPlaces()
{
    auto* dialog = new AddPlacesDialog(m_context, *m_event, m_prices, this);
    connect(dialog, &AddPlacesDialog::added, this, &PlacesTab::refresh);
    dialog->open();
}

void PlacesTab::editPlace()
{
    if (selected() == nullptr || !m_edit->isEnabled()) {
        return;
    }
    auto* dialog = new EditPlaceDialog(m_context, *m_event, *selected(), m_prices, this);
    connect(dialog, &EditPlaceDialog::saved, this, &PlacesTab::refresh);
    dialog->open();
}

void PlacesTab::removePlace()
{
    if (selected() == nullptr) {
        return;
    }
    const Place place = *selected();
    ConfirmRequest request;
    request.id = u"confirm-remove-place"_s;
    request.title = tr("Remove place %1?").arg(place.number);
    request.text = tr("It cannot be chosen for bookings any more.");
    request.confirmText = tr("Remove place");
    request.destructive = true;
    m_context.ui.prompt.confirm(this, request, [this, place](const ConfirmAnswer& answer) {
        if (!answer.confirmed) {
            return;
        }
        whenDone(m_context.workspace->events().removePlace(place.id, place.rowVersion), this,
            [this](const Result<Place>& removed) {
                if (!removed) {
                    m_context.ui.prompt.notify(this, errorNotice(removed.error()), [](bool) {});
                }
                refresh();
            });
    });
}

} // namespace kontorist
