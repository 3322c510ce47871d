#include "ui/bookingdialogs/bookingform.h"

#include "base/futures.h"
#include "services/bookingservice.h"
#include "services/eventservice.h"
#include "ui/bookingdialogs/contactfield.h"
#include "ui/bookingdialogs/extrastable.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/userprompt.h"
#include "ui/papers/paperparts.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseInTyping {250};
constexpr int mostPhoneLetters = 60;
constexpr int maxNumberLength = 60;
constexpr int maxReferenceLength = 100;
constexpr int maxEmailLength = 254;

} // namespace

BookingForm::BookingForm(const FlowContext& context, EventId event, QWidget* parent)
    : PaperForm(context, parent)
    , m_given(event)
{
    setObjectName(u"add-booking"_s);
    build();
    m_exhibitor->setFocus();
}

BookingForm::BookingForm(const FlowContext& context, const Booking& booking, QWidget* parent)
    : PaperForm(context, parent)
    , m_booking(booking)
    , m_before(booking.draft)
    , m_given(booking.event)
{
    setObjectName(u"edit-booking"_s);
    build();
    fillIn(booking.draft);
    if (booking.status == BookingStatus::Approved) {
        fixWhatIsInvoiced();
    }
    m_exhibitor->setFocus();
}

void BookingForm::build()
{
    QFormLayout* form = start(m_booking ? IconName::Edit : IconName::Bookings,
        m_booking ? tr("Edit booking %1").arg(m_booking->number()) : tr("Add booking"));
    m_event = addChoice(form, u"event"_s, tr("&Event"));
    buildWho(form);
    // Beside each other: below each other they would not fit on a small screen.
    QFormLayout* what = addForm();
    for (QFormLayout* half : {form, what}) {
        half->setRowWrapPolicy(QFormLayout::DontWrapRows);
    }
    buildWhat(what);
    if (!m_booking) {
        buildOlder(what);
    }
    buildSums();
    if (m_booking && m_booking->status == BookingStatus::Approved) {
        addNote(tr("The booking is approved: address, discount and note can be changed. Another "
                   "address or discount credits invoice %1 and issues a new one.")
                    .arg(m_booking->invoice.value()),
            u"approvedNote"_s);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &BookingForm::check);
    connect(m_event, &QComboBox::currentIndexChanged, this, &BookingForm::loadEvent);
    for (QLineEdit* line : {m_exhibitor, m_email}) {
        connect(line, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    }
    loadEvents();
    finish(m_booking ? tr("Save booking") : tr("Add booking"));
}

void BookingForm::buildWho(QFormLayout* form)
{
    m_exhibitor = addLine(form, u"exhibitor"_s, tr("E&xhibitor"), maxExhibitorLength);
    m_exhibitor->setPlaceholderText(tr("Required: person or company, as on the invoice"));
    m_email = addLine(form, u"email"_s, tr("E-&mail address"), maxEmailLength);
    connect(faultOf(u"email"_s), &QLabel::linkActivated, this, [this](const QString& link) {
        if (link.startsWith("contact:"_L1)) {
            m_contact->setContact(
                ContactId(link.section(u':', 1, 1).toLongLong()), link.section(u':', 2));
        } else {
            m_email->setText(link);
        }
    });
    m_phone = addLine(form, u"phone"_s, tr("P&hone"), mostPhoneLetters);
    m_address = addText(form, u"address"_s, tr("Invoice &address"), 3);
    m_orgNumber = addLine(form, u"orgNumber"_s, tr("&Organisation number"), maxNumberLength);
    m_reference = addLine(form, u"reference"_s, tr("&Reference"), maxReferenceLength);
    m_language = addChoice(form, u"language"_s, tr("&Language"));
    for (const QString& code : contactLanguages()) {
        m_language->addItem(words::language(code), code);
    }
}

void BookingForm::buildWhat(QFormLayout* form)
{
    m_place = addChoice(form, u"place"_s, tr("&Place"));
    m_place->addItem(tr("None yet"), qint64(0));
    m_extras = new ExtrasTable(this);
    addField(form, u"extras"_s, tr("Ex&tras"), m_extras);
    connect(m_extras, &ExtrasTable::changed, this, &BookingForm::onChanged);
    m_discount = new QDoubleSpinBox;
    m_discount->setRange(0, 100);
    m_discount->setDecimals(2);
    m_discount->setSuffix(tr(" %"));
    m_discount->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setName(m_discount, u"discountEdit"_s, tr("Discount"));
    addField(form, u"discount"_s, tr("&Discount"), m_discount);
    m_note = addText(form, u"note"_s, tr("&Note for staff"), 2);
    connect(m_place, &QComboBox::currentIndexChanged, this, &BookingForm::onChanged);
    connect(m_discount, &QDoubleSpinBox::valueChanged, this, &BookingForm::onChanged);
}

void BookingForm::buildOlder(QFormLayout* form)
{
    m_contact = new ContactField(m_context, this);
    addField(form, u"contact"_s, tr("Lin&k to contact"), m_contact);
    connect(m_contact, &ContactField::changed, this, &BookingForm::onChanged);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_older = new QCheckBox(tr("This is an older booking, &created"));
    m_older->setObjectName(u"olderCheck"_s);
    m_createdAt = new QDateTimeEdit(m_context.ui.clock.now().toLocalTime());
    m_createdAt->setCalendarPopup(true);
    m_createdAt->setEnabled(false);
    setName(m_createdAt, u"createdAtEdit"_s, tr("Created"));
    line->addWidget(m_older);
    line->addWidget(m_createdAt);
    line->addStretch(1);
    row->setFocusProxy(m_older);
    addField(form, u"createdAt"_s, QString(), row);
    connect(m_older, &QCheckBox::toggled, m_createdAt, &QWidget::setEnabled);
    connect(m_older, &QCheckBox::toggled, this, &BookingForm::onChanged);
    connect(m_createdAt, &QDateTimeEdit::dateTimeChanged, this, &BookingForm::onChanged);
}

void BookingForm::buildSums()
{
    m_sum = makeParagraph({}, u"sumText"_s);
    m_mode = makeNote(m_context.ui.theme, {}, u"modeText"_s);
    column()->addSpacing(m_context.ui.theme.metrics().small());
    column()->addWidget(m_sum);
    column()->addWidget(m_mode);
}

void BookingForm::fillIn(const BookingDraft& draft)
{
    m_exhibitor->setText(draft.exhibitor);
    m_email->setText(draft.email);
    m_phone->setText(draft.phone);
    m_address->setPlainText(draft.address);
    m_orgNumber->setText(draft.orgNumber);
    m_reference->setText(draft.reference);
    selectData(m_language, draft.language);
    m_discount->setValue(draft.discount / 100.0);
    m_note->setPlainText(draft.note);
}

void BookingForm::fixWhatIsInvoiced()
{
    for (QWidget* field : {static_cast<QWidget*>(m_exhibitor), static_cast<QWidget*>(m_email),
             static_cast<QWidget*>(m_phone), static_cast<QWidget*>(m_orgNumber),
             static_cast<QWidget*>(m_reference), static_cast<QWidget*>(m_language),
             static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_extras)}) {
        field->setEnabled(false);
    }
}

void BookingForm::loadEvents()
{
    m_event->setEnabled(!m_booking);
    whenDone(m_context.workspace->events().list(), this,
        [this](const Result<std::vector<Event>>& events) {
            if (!events) {
                showFailure(events.error());
                return;
            }
            m_events = *events;
            {
                const QSignalBlocker quiet(m_event);
                for (const Event& event : m_events) {
                    m_event->addItem(tr("%1, %2", "event, days")
                                         .arg(event.draft.name,
                                             words::days(event.draft.startsOn, event.draft.endsOn)),
                        event.id.value());
                }
                selectData(m_event, m_given.value());
            }
            loadEvent();
        });
}

EventId BookingForm::event() const
{
    return EventId(m_event->currentData().toLongLong());
}

QString BookingForm::currency() const
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [this](const Event& each) { return each.id == event(); });
    return found == m_events.end() ? QString() : found->draft.currency;
}

void BookingForm::loadEvent()
{
    const EventId id = event();
    m_loaded = false;
    if (!id.isValid()) {
        onEdited();
        return;
    }
    whenDone(m_context.workspace->events().priceList(id), this,
        [this, id](const Result<std::vector<PriceItem>>& prices) {
            if (!prices || id != event()) {
                return;
            }
            std::vector<PriceItem> extras;
            std::copy_if(prices->begin(), prices->end(), std::back_inserter(extras),
                [](const PriceItem& item) { return item.kind == PriceKind::Extra; });
            m_extras->setItems(
                extras, m_booking ? m_before.extras : std::vector<BookingExtra>(), currency());
            whenDone(m_context.workspace->events().places(id), this,
                [this, id, prices = *prices](const Result<std::vector<Place>>& places) {
                    if (places && id == event()) {
                        fillPlaces(*places, prices);
                        m_loaded = true;
                        onChanged();
                    }
                });
        });
}

void BookingForm::fillPlaces(const std::vector<Place>& places, const std::vector<PriceItem>& prices)
{
    const QSignalBlocker quiet(m_place);
    while (m_place->count() > 1) {
        m_place->removeItem(1);
    }
    auto* model = static_cast<QStandardItemModel*>(m_place->model());
    for (const Place& place : places) {
        const auto price = std::find_if(prices.begin(), prices.end(),
            [&](const PriceItem& item) { return item.id == place.price; });
        QString text = price == prices.end()
            ? place.number
            : tr("%1 – %2, %3", "place, kind, price")
                  .arg(place.number, price->name, words::money(price->unitPrice, currency()));
        const bool own = m_booking && place.heldBy == m_booking->id;
        const bool taken = place.heldBy.isValid() && !own;
        if (taken) {
            text = tr("%1 – held by %2").arg(text, place.heldByName);
        }
        m_place->addItem(text, place.id.value());
        model->item(m_place->count() - 1)->setEnabled(!taken);
    }
    if (m_booking && m_before.place.isValid() && m_place->findData(m_before.place.value()) < 0) {
        m_place->addItem(
            tr("%1 – removed from the event").arg(m_booking->placeNumber), m_before.place.value());
    }
    selectData(m_place, m_before.place.value());
}

NewBooking BookingForm::typed() const
{
    NewBooking booking;
    booking.event = event();
    BookingDraft& draft = booking.draft;
    draft.exhibitor = m_exhibitor->text();
    draft.email = m_email->text();
    draft.phone = m_phone->text();
    draft.address = m_address->toPlainText();
    draft.orgNumber = m_orgNumber->text();
    draft.reference = m_reference->text();
    draft.language = m_language->currentData().toString();
    draft.place = m_loaded ? PlaceId(m_place->currentData().toLongLong()) : m_before.place;
    draft.extras = m_loaded ? m_extras->extras() : m_before.extras;
    draft.discount = qRound(m_discount->value() * 100);
    draft.note = m_note->toPlainText();
    if (m_older != nullptr) {
        booking.contact = m_contact->contact();
        booking.createdAt = m_older->isChecked() ? m_createdAt->dateTime().toUTC() : QDateTime();
    }
    return booking;
}

void BookingForm::onChanged()
{
    m_typing.start();
    onEdited();
}

void BookingForm::check()
{
    if (!m_loaded) {
        return;
    }
    const quint64 generation = ++m_generation;
    whenDone(
        m_context.workspace->bookings().check(typed(), m_booking ? m_booking->id : BookingId()),
        this, [this, generation](const Result<BookingCheck>& check) {
            if (check && generation == m_generation) {
                showCheck(*check);
            }
        });
}

void BookingForm::showCheck(const BookingCheck& check)
{
    m_sum->setText(
        tr("%1 without VAT + %2 VAT = %3")
            .arg(words::money(check.sums.net, currency()), words::money(check.sums.vat, currency()),
                words::money(check.sums.total(), currency())));
    m_mode->setText(tr("%1: %2", "access mode, what it means")
                        .arg(words::accessMode(check.mode), words::accessModeTip(check.mode)));
    if (FaultLabel* fault = faultOf(u"place"_s); !fault->isFault()) {
        if (check.placeHeldBy.isValid()) {
            fault->setHint(tr("This place is held by %1. It can be offered once it is free again.")
                               .arg(check.placeHeldByName.toHtmlEscaped()),
                tr("This place is held by %1.").arg(check.placeHeldByName));
        } else {
            fault->clearText();
        }
    }
    showEmail(check);
}

/// Hints only: an address is never a reason not to save.
void BookingForm::showEmail(const BookingCheck& check)
{
    FaultLabel* label = faultOf(u"email"_s);
    if (label->isFault()) {
        return;
    }
    if (!check.emailFault.isEmpty()) {
        const QString text
            = tr("Not a correct address: this booking is handled by phone and post.");
        label->setHint(text.toHtmlEscaped(), text);
    } else if (!check.emailHint.isEmpty()) {
        const QString text = tr("Did you mean %1?").arg(check.emailHint);
        label->setHint(
            u"<a href=\"%1\">%2</a>"_s.arg(check.emailHint.toHtmlEscaped(), text.toHtmlEscaped()),
            text);
    } else if (check.knownContact.isValid() && m_contact != nullptr) {
        const QString text
            = tr("%1 has an active account with this address. Link the booking to it")
                  .arg(check.knownContactName);
        label->setHint(
            u"<a href=\"contact:%1:%2\">%3</a>"_s.arg(QString::number(check.knownContact.value()),
                check.knownContactName.toHtmlEscaped(), text.toHtmlEscaped()),
            text);
    } else if (!check.sameEmail.empty()) {
        const QString text = tr("Booking B-%1 of this event has the same address.")
                                 .arg(check.sameEmail.front().value());
        label->setHint(text.toHtmlEscaped(), text);
    } else {
        label->clearText();
    }
}

QString BookingForm::reasonNotToSave() const
{
    if (!m_context.workspace->isWritable()) {
        return tr("The database can only be read.");
    }
    if (!m_context.workspace->actor().rights.testFlag(Right::ManageBookings)) {
        return tr("You need the right “%1”.").arg(words::right(Right::ManageBookings));
    }
    if (!event().isValid()) {
        return tr("To save, add an event first: Tools, Events and places.");
    }
    if (!m_loaded) {
        return tr("Loading…");
    }
    if (m_exhibitor->text().trimmed().isEmpty()) {
        return tr("To save, enter the exhibitor.");
    }
    if (m_contact != nullptr && !m_contact->text().isEmpty() && !m_contact->contact().isValid()) {
        return tr("To save, choose the contact from the list that opens while you type.");
    }
    return m_booking && !hasUnsavedChanges() ? tr("Nothing has been changed yet.") : QString();
}

bool BookingForm::hasUnsavedChanges() const
{
    const BookingDraft now = typed().draft;
    if (m_booking) {
        return !changedFields(normalizedDraft(m_before), normalizedDraft(now)).isEmpty();
    }
    return !(now.exhibitor.isEmpty() && now.email.isEmpty() && now.phone.isEmpty()
        && now.address.isEmpty() && now.orgNumber.isEmpty() && now.note.isEmpty()
        && !now.place.isValid() && now.extras.empty());
}

QString BookingForm::unsavedQuestion() const
{
    return m_booking ? tr("Save the changes to booking %1?").arg(m_booking->number())
                     : tr("Save the new booking?");
}

} // namespace kontorist
