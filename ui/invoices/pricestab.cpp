#include "ui/invoices/pricestab.h"

#include "base/futures.h"
#include "domain/money.h"
#include "ui/common/recordpage.h"
#include "ui/common/rowsmodel.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/invoices/invoiceparts.h"
#include "ui/invoices/placedialogs.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment toTheEnd = Qt::AlignTrailing | Qt::AlignVCenter;

struct ShownPrice
{
    PriceItem item;
    QString currency;
};

} // namespace

class PricesModel : public RowsModel<ShownPrice>
{
public:
    explicit PricesModel(QObject* parent)
        : RowsModel(
            {{PricesTab::tr("Kind"),
                 [](const ShownPrice& row) { return words::priceKind(row.item.kind); }, {}},
                {PricesTab::tr("Name"), [](const ShownPrice& row) { return row.item.name; }, {}},
                {PricesTab::tr("Price without VAT"),
                    [](const ShownPrice& row) {
                        return words::money(row.item.unitPrice, row.currency);
                    },
                    {}, toTheEnd},
                {PricesTab::tr("VAT rate"),
                    [](const ShownPrice& row) { return words::rate(row.item.vatRate); }, {},
                    toTheEnd},
                {PricesTab::tr("With VAT"),
                    [](const ShownPrice& row) {
                        const LineAmounts sums
                            = lineAmounts(row.item.unitPrice, 1, 0, row.item.vatRate);
                        return words::money(sums.net + sums.vat, row.currency);
                    },
                    {}, toTheEnd},
                {PricesTab::tr("Used", "how often"),
                    [](const ShownPrice& row) { return QString::number(row.item.used); }, {},
                    toTheEnd}},
            [](const ShownPrice& row) { return row.item.id.value(); }, parent)
    {
    }
};

PricesTab::PricesTab(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PricesModel(this))
    , m_page(new RecordPage(tr("Price list"), m_model, this))
    , m_add(new QPushButton(icon(IconName::Add), tr("Add price…"), this))
    , m_edit(new QPushButton(icon(IconName::Edit), tr("Edit price…"), this))
    , m_remove(new QPushButton(icon(IconName::Delete), tr("Remove price…"), this))
    , m_reason(makeNote(context.ui.theme, {}, u"pricesReason"_s))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &PricesTab::addPrice);
    connect(m_edit, &QPushButton::clicked, this, &PricesTab::editPrice);
    connect(m_remove, &QPushButton::clicked, this, &PricesTab::removePrice);
    connect(m_page->table(), &QTableView::activated, this, &PricesTab::editPrice);
    connect(m_page, &RecordPage::selectionChanged, this, &PricesTab::updateButtons);
    updateButtons();
}

void PricesTab::build()
{
    setName(m_add, u"addPriceButton"_s, m_add->text());
    setName(m_edit, u"editPriceButton"_s, m_edit->text());
    setName(m_remove, u"removePriceButton"_s, m_remove->text());
    for (QPushButton* button : {m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        m_page->tools()->addWidget(button);
    }
    m_page->table()->setObjectName(u"priceTable"_s);
    m_page->setEmptyText(tr("The price list is empty. Add what places cost, and what else can be "
                            "had, with “Add price…”."));
    const Metrics metrics = m_context.ui.theme.metrics();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics.small());
    layout->addWidget(m_page, 1);
    m_reason->setContentsMargins(metrics.medium(), 0, metrics.medium(), 0);
    layout->addWidget(m_reason);
}

void PricesTab::present(const std::optional<Event>& event)
{
    if (!event || !m_event || event->id != m_event->id) {
        m_model->setRows({});
        m_page->table()->clearSelection();
    }
    m_event = event;
    refresh();
}

void PricesTab::refresh()
{
    const quint64 generation = ++m_generation;
    updateButtons();
    if (!m_event) {
        return;
    }
    whenDone(m_context.workspace->events().priceList(m_event->id), this,
        [this, generation](const Result<std::vector<PriceItem>>& prices) {
            if (generation != m_generation) {
                return;
            }
            if (!prices) {
                m_page->showFault(words::errorText(prices.error()));
                return;
            }
            std::vector<ShownPrice> rows;
            for (const PriceItem& item : *prices) {
                rows.push_back({item, m_event->draft.currency});
            }
            m_model->setRows(std::move(rows));
            m_page->rowsShown(false);
        });
}

const PriceItem* PricesTab::selected() const
{
    const int row = m_page->selectedRow();
    return row < 0 ? nullptr : &m_model->row(row).item;
}

void PricesTab::updateButtons()
{
    const QString right = reasonWithout(*m_context.workspace, Right::ManageBookings);
    const QString noEvent = m_event ? right : tr("Save the event first.");
    setReason(m_add, noEvent);
    const QString none
        = !noEvent.isEmpty() || selected() != nullptr ? noEvent : tr("Select a price first.");
    setReason(m_edit, none);
    setReason(m_remove, none);
    m_reason->setText(noEvent);
    m_reason->setVisible(!noEvent.isEmpty());
}

void PricesTab::openForm(const PriceItem& item)
{
    auto* dialog = new PriceItemDialog(m_context, *m_event, item, this);
    connect(dialog, &PriceItemDialog::saved, this, &PricesTab::refresh);
    dialog->open();
}

void PricesTab::addPrice()
{
    PriceItem item;
    item.event = m_event->id;
    item.kind = m_model->rowCount() == 0 ? PriceKind::Place : PriceKind::Extra;
    openForm(item);
}

void PricesTab::editPrice()
{
    if (selected() != nullptr && m_edit->isEnabled()) {
        openForm(*selected());
    }
}

void PricesTab::removePrice()
{
    if (selected() == nullptr) {
        return;
    }
    const PriceItem item = *selected();
    ConfirmRequest request;
    request.id = u"confirm-remove-price"_s;
    request.title = tr("Remove “%1” from the price list?").arg(item.name);
    request.text = item.used > 0
        ? tr("It cannot be chosen any more. The %Ln places and bookings that have it keep it.",
            nullptr, item.used)
        : tr("It cannot be chosen any more.");
    request.confirmText = tr("Remove price");
    request.destructive = true;
    m_context.ui.prompt.confirm(this, request, [this, item](const ConfirmAnswer& answer) {
        if (!answer.confirmed) {
            return;
        }
        whenDone(m_context.workspace->events().removePriceItem(item.id, item.rowVersion), this,
            [this](const Result<PriceItem>& removed) {
                if (!removed) {
                    m_context.ui.prompt.notify(this, errorNotice(removed.error()), [](bool) {});
                }
                refresh();
            });
    });
}

} // namespace kontorist
