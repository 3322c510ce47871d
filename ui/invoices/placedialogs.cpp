#include "ui/invoices/placedialogs.h"

#include "base/futures.h"
#include "domain/money.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/invoices/invoiceparts.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNumbersLength = 2000;
constexpr int maxItemNameLength = 200;
constexpr int maxAmountLength = 24;
constexpr int maxRateLength = 12;

void fillPrices(QComboBox* box, const Event& event, const std::vector<PriceItem>& prices)
{
    box->addItem(priceInWords({}, {}, {}), qint64(0));
    for (const PriceItem& item : prices) {
        if (item.kind == PriceKind::Place && !item.removed) {
            box->addItem(priceInWords(item.id, prices, event.draft.currency), item.id.value());
        }
    }
}

PriceItemId chosenPrice(const QComboBox* box)
{
    return PriceItemId(box->currentData().toLongLong());
}

} // namespace

QString priceInWords(PriceItemId price, const std::vector<PriceItem>& list, const QString& currency)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [price](const PriceItem& item) { return item.id == price; });
    if (!price.isValid() || found == list.end()) {
        return AddPlacesDialog::tr("Costs nothing");
    }
    return AddPlacesDialog::tr("%1, %2", "name on the price list, price")
        .arg(found->name, words::money(found->unitPrice, currency));
}

AddPlacesDialog::AddPlacesDialog(const FlowContext& context, const Event& event,
    const std::vector<PriceItem>& prices, QWidget* parent)
    : PaperForm(context, parent)
    , m_event(event)
    , m_count(makeParagraph({}, u"countText"_s))
{
    setObjectName(u"add-places"_s);
    QFormLayout* form = start(IconName::Add, tr("Add places to %1").arg(event.draft.name));
    m_numbers = addLine(form, u"numbers"_s, tr("&Numbers"), maxNumbersLength);
    m_numbers->setPlaceholderText(tr("For example A1-A20, B7"));
    m_price = addChoice(form, u"price"_s, tr("&Price"));
    fillPrices(m_price, event, prices);
    m_price->setCurrentIndex(m_price->count() > 1 ? 1 : 0);
    column()->addWidget(m_count);
    connect(m_numbers, &QLineEdit::textChanged, this, &AddPlacesDialog::showCount);
    finish(tr("Add places"));
    showCount();
    m_numbers->setFocus();
}

void AddPlacesDialog::showCount()
{
    const auto numbers = placeNumbers(m_numbers->text());
    m_count->setText(tr("%Ln places", nullptr, numbers ? static_cast<int>(numbers->size()) : 0));
}

QString AddPlacesDialog::reasonNotToSave() const
{
    if (m_numbers->text().trimmed().isEmpty()) {
        return tr("To save, enter the numbers of the places: single ones, and ranges with a "
                  "hyphen, separated by commas.");
    }
    const auto numbers = placeNumbers(m_numbers->text());
    return numbers ? QString() : words::fieldFault(numbers.error());
}

bool AddPlacesDialog::hasUnsavedChanges() const
{
    return !m_numbers->text().isEmpty();
}

QString AddPlacesDialog::unsavedQuestion() const
{
    return tr("Add the places?");
}

void AddPlacesDialog::save()
{
    setSaving(true);
    whenDone(m_context.workspace->events().addPlaces(
                 m_event.id, m_numbers->text(), chosenPrice(m_price)),
        this, [this](const Result<std::vector<Place>>& places) {
            setSaving(false);
            if (!places) {
                Error error = places.error();
                if (error.field == u"number"_s) {
                    error.field = u"numbers"_s; // one of those typed exists already
                }
                showFailure(error);
                return;
            }
            setWindowModified(false);
            emit added(static_cast<int>(places->size()));
            accept();
        });
}

EditPlaceDialog::EditPlaceDialog(const FlowContext& context, const Event& event, const Place& place,
    const std::vector<PriceItem>& prices, QWidget* parent)
    : PaperForm(context, parent)
    , m_place(place)
{
    setObjectName(u"edit-place"_s);
    QFormLayout* form = start(IconName::Edit, tr("Edit place %1").arg(place.number));
    m_number = addLine(form, u"number"_s, tr("&Number"), maxPlaceNumberLength);
    m_number->setText(place.number);
    m_price = addChoice(form, u"price"_s, tr("&Price"));
    fillPrices(m_price, event, prices);
    if (place.price.isValid() && m_price->findData(place.price.value()) < 0) {
        m_price->addItem(tr("%1 (removed from the price list)")
                             .arg(priceInWords(place.price, prices, event.draft.currency)),
            place.price.value());
    }
    selectData(m_price, place.price.value());
    if (place.heldBy.isValid()) {
        addNote(tr("Held by B-%1 %2: the booking follows until it is approved.")
                    .arg(place.heldBy.value())
                    .arg(place.heldByName),
            u"heldNote"_s);
    }
    finish(tr("Save place"));
    m_number->setFocus();
    m_number->selectAll();
}

Place EditPlaceDialog::edited() const
{
    Place place = m_place;
    place.number = m_number->text();
    place.price = chosenPrice(m_price);
    return place;
}

QString EditPlaceDialog::reasonNotToSave() const
{
    if (m_number->text().trimmed().isEmpty()) {
        return tr("To save, enter the number.");
    }
    return hasUnsavedChanges() ? QString() : tr("Nothing has been changed yet.");
}

bool EditPlaceDialog::hasUnsavedChanges() const
{
    const Place now = edited();
    return now.number != m_place.number || now.price != m_place.price;
}

QString EditPlaceDialog::unsavedQuestion() const
{
    return tr("Save the changes to place %1?").arg(m_place.number);
}

void EditPlaceDialog::save()
{
    setSaving(true);
    whenDone(m_context.workspace->events().editPlace(edited()), this,
        [this](const Result<Place>& place) {
            setSaving(false);
            if (!place) {
                showFailure(place.error());
                return;
            }
            setWindowModified(false);
            emit saved(*place);
            accept();
        });
}

PriceItemDialog::PriceItemDialog(
    const FlowContext& context, const Event& event, const PriceItem& item, QWidget* parent)
    : PaperForm(context, parent)
    , m_event(event)
    , m_item(item)
    , m_withVat(makeParagraph({}, u"withVatText"_s))
{
    setObjectName(item.id.isValid() ? u"edit-price"_s : u"add-price"_s);
    build();
    showWithVat();
    m_name->setFocus();
    m_name->selectAll();
}

void PriceItemDialog::build()
{
    const bool isNew = !m_item.id.isValid();
    const QString currency = m_event.draft.currency;
    QFormLayout* form = start(isNew ? IconName::Add : IconName::Edit,
        isNew ? tr("Add to the price list of %1").arg(m_event.draft.name)
              : tr("Edit “%1”").arg(m_item.name));
    m_kind = addChoice(form, u"kind"_s, tr("&Kind"));
    for (const PriceKind kind : allPriceKinds) {
        m_kind->addItem(words::priceKind(kind), static_cast<int>(kind));
    }
    selectData(m_kind, static_cast<int>(m_item.kind));
    setReason(m_kind, isNew ? QString() : tr("The kind cannot be changed afterwards."));
    m_name = addLine(form, u"name"_s, tr("&Name"), maxItemNameLength);
    m_name->setText(m_item.name);
    m_price = addLine(
        form, u"unitPrice"_s, tr("&Price without VAT, in %1").arg(currency), maxAmountLength);
    m_firstPrice = isNew ? QString() : words::typedAmount(m_item.unitPrice, currency);
    m_price->setText(m_firstPrice);
    m_rate = addLine(form, u"vatRate"_s, tr("&VAT rate"), maxRateLength);
    m_firstRate = words::rate(m_item.vatRate);
    m_rate->setText(m_firstRate);
    column()->addWidget(m_withVat);
    connect(m_price, &QLineEdit::textChanged, this, &PriceItemDialog::showWithVat);
    connect(m_rate, &QLineEdit::textChanged, this, &PriceItemDialog::showWithVat);
    if (m_item.used > 0) {
        addNote(tr("Bookings that have it follow until they are approved. Invoices stay as they "
                   "are."),
            u"usedNote"_s);
    }
    finish(isNew ? tr("Add to price list") : tr("Save price"));
}

Result<qint64> PriceItemDialog::price() const
{
    return parseAmount(m_price->text(), m_event.draft.currency, u"unitPrice"_s);
}

Result<int> PriceItemDialog::vatRate() const
{
    return parseRate(m_rate->text(), u"vatRate"_s);
}

void PriceItemDialog::showWithVat()
{
    const auto amount = price();
    const auto rate = vatRate();
    if (!amount || !rate) {
        m_withVat->setText(tr("With VAT: –"));
        return;
    }
    const LineAmounts sums = lineAmounts(*amount, 1, 0, *rate);
    m_withVat->setText(
        tr("With VAT: %1").arg(words::money(sums.net + sums.vat, m_event.draft.currency)));
}

QString PriceItemDialog::reasonNotToSave() const
{
    if (m_name->text().trimmed().isEmpty()) {
        return tr("To save, enter a name. It stands on the invoice.");
    }
    if (m_price->text().trimmed().isEmpty()) {
        return tr("To save, enter the price. 0 is allowed.");
    }
    if (const auto amount = price(); !amount) {
        return words::fieldFault(amount.error());
    }
    if (const auto rate = vatRate(); !rate) {
        return words::fieldFault(rate.error());
    }
    return hasUnsavedChanges() ? QString() : tr("Nothing has been changed yet.");
}

bool PriceItemDialog::hasUnsavedChanges() const
{
    return m_name->text() != m_item.name || m_price->text() != m_firstPrice
        || m_rate->text() != m_firstRate;
}

QString PriceItemDialog::unsavedQuestion() const
{
    return m_item.id.isValid() ? tr("Save the changes to “%1”?").arg(m_item.name)
                               : tr("Add to the price list?");
}

void PriceItemDialog::save()
{
    PriceItem item = m_item;
    item.event = m_event.id;
    item.kind = static_cast<PriceKind>(m_kind->currentData().toInt());
    item.name = m_name->text();
    item.unitPrice = *price();
    item.vatRate = *vatRate();
    setSaving(true);
    whenDone(m_context.workspace->events().savePriceItem(item), this,
        [this](const Result<PriceItem>& stored) {
            setSaving(false);
            if (!stored) {
                showFailure(stored.error());
                return;
            }
            setWindowModified(false);
            emit saved(*stored);
            accept();
        });
}

} // namespace kontorist
