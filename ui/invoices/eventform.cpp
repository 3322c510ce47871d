#include "ui/invoices/eventform.h"

#include "base/clock.h"
#include "base/futures.h"
#include "domain/money.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/userprompt.h"
#include "ui/invoices/invoiceparts.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidthInLetters = 30;
constexpr int zoneWidthInLetters = 20;
constexpr int roomBeyondLimit = 100;
constexpr int daysAhead = 30;

void fillZones(QComboBox* box)
{
    QStringList zones;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids) {
        zones << QString::fromLatin1(id);
    }
    box->addItems(zones);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(zoneWidthInLetters);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
}

} // namespace

EventForm::EventForm(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_startsOn(new QDateEdit)
    , m_endsOn(new QDateEdit)
    , m_hasBookBy(new QCheckBox(tr("Bookings come in until")))
    , m_bookBy(new QDateEdit)
    , m_timeZone(new QComboBox)
    , m_currency(new QComboBox)
    , m_capacity(new QSpinBox)
    , m_organiser(new QLineEdit)
    , m_reason(makeNote(context.ui.theme, {}, u"eventReason"_s))
    , m_save(new QPushButton(icon(IconName::Save), tr("Save event")))
{
    setObjectName(u"event-form"_s);
    build();
    for (QLineEdit* line : {m_name, m_organiser, m_timeZone->lineEdit()}) {
        connect(line, &QLineEdit::textChanged, this, &EventForm::onEdited);
    }
    for (QDateEdit* day : {m_startsOn, m_endsOn, m_bookBy}) {
        connect(day, &QDateEdit::dateChanged, this, &EventForm::onEdited);
    }
    // One that lasts a day is the usual case: the last day follows the first.
    connect(m_startsOn, &QDateEdit::dateChanged, this, [this](const QDate& day) {
        if (!m_filling && m_endsOn->date() < day) {
            m_endsOn->setDate(day);
        }
    });
    connect(m_hasBookBy, &QCheckBox::toggled, this, &EventForm::onEdited);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &EventForm::onEdited);
    connect(m_capacity, &QSpinBox::valueChanged, this, &EventForm::onEdited);
    connect(m_save, &QPushButton::clicked, this, [this] { save({}); });
    present({});
}

void EventForm::addField(
    QFormLayout* form, const QString& field, const QString& label, QWidget* editor, QLayout* inside)
{
    auto* fault = new FaultLabel(m_context.ui.theme, editor);
    fault->setObjectName(field % u"Fault"_s);
    m_faults[field] = fault;
    auto* column = new QVBoxLayout;
    column->setSpacing(m_context.ui.theme.metrics().tiny());
    if (inside != nullptr) {
        column->addLayout(inside);
    } else {
        column->addWidget(editor);
    }
    column->addWidget(fault);
    auto* caption = new QLabel(label);
    caption->setBuddy(editor);
    form->addRow(caption, column);
}

void EventForm::build()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(metrics.medium());
    form->setVerticalSpacing(metrics.small());
    setName(m_name, u"nameEdit"_s, tr("Name"));
    m_name->setMaxLength(maxEventNameLength + roomBeyondLimit);
    m_name->setMinimumWidth(textWidth(m_name, fieldWidthInLetters));
    addField(form, u"name"_s, tr("&Name"), m_name);
    setName(m_startsOn, u"startsOnEdit"_s, words::field(u"startsOn"_s));
    addField(form, u"startsOn"_s, tr("&First day"), m_startsOn);
    setName(m_endsOn, u"endsOnEdit"_s, words::field(u"endsOn"_s));
    addField(form, u"endsOn"_s, tr("&Last day"), m_endsOn);
    setName(m_hasBookBy, u"bookByBox"_s, m_hasBookBy->text());
    setName(m_bookBy, u"bookByEdit"_s, words::field(u"bookBy"_s));
    for (QDateEdit* day : {m_startsOn, m_endsOn, m_bookBy}) {
        day->setCalendarPopup(true);
    }
    auto* bookBy = new QHBoxLayout;
    bookBy->setSpacing(metrics.small());
    bookBy->addWidget(m_hasBookBy);
    bookBy->addWidget(m_bookBy);
    bookBy->addStretch(1);
    addField(form, u"bookBy"_s, tr("Last day to &book"), m_hasBookBy, bookBy);
    fillZones(m_timeZone);
    setName(m_timeZone, u"timeZoneCombo"_s, words::field(u"timeZone"_s));
    setName(m_timeZone->lineEdit(), u"timeZoneEdit"_s, words::field(u"timeZone"_s));
    addField(form, u"timeZone"_s, tr("&Time zone"), m_timeZone);
    for (const QString& code : currencies()) {
        m_currency->addItem(code, code);
    }
    setName(m_currency, u"currencyCombo"_s, words::field(u"currency"_s));
    addField(form, u"currency"_s, tr("&Currency"), m_currency);
    m_capacity->setRange(0, maxCapacity);
    m_capacity->setSpecialValueText(tr("No limit"));
    m_capacity->setGroupSeparatorShown(true);
    setName(m_capacity, u"capacitySpin"_s, tr("Most bookings at once"));
    addField(form, u"capacity"_s, tr("&Most bookings at once"), m_capacity);
    setName(m_organiser, u"organiserEmailEdit"_s, words::field(u"organiserEmail"_s));
    m_organiser->setPlaceholderText(tr("Gets copies of booking mails where asked"));
    addField(form, u"organiserEmail"_s, tr("&Organiser's e-mail address"), m_organiser);

    setName(m_save, u"saveEventButton"_s, m_save->text());
    m_save->setAutoDefault(false);
    auto* last = new QHBoxLayout;
    last->addWidget(m_reason, 1);
    last->addWidget(m_save, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    column->setSpacing(metrics.medium());
    column->addLayout(form);
    column->addStretch(1);
    column->addLayout(last);
}

void EventForm::present(const std::optional<Event>& event)
{
    m_event = event;
    EventDraft shown;
    if (event) {
        shown = event->draft;
    } else {
        shown.startsOn = m_context.ui.clock.now().toLocalTime().date().addDays(daysAhead);
        shown.endsOn = shown.startsOn;
    }
    fill(shown);
}

void EventForm::fill(const EventDraft& shown)
{
    m_filling = true;
    m_name->setText(shown.name);
    m_startsOn->setDate(shown.startsOn);
    m_endsOn->setDate(shown.endsOn);
    m_hasBookBy->setChecked(shown.bookBy.isValid());
    m_bookBy->setDate(shown.bookBy.isValid() ? shown.bookBy : shown.startsOn.addDays(-1));
    m_timeZone->setCurrentIndex(m_timeZone->findText(shown.timeZone));
    m_timeZone->setEditText(shown.timeZone);
    selectData(m_currency, shown.currency);
    m_capacity->setValue(shown.capacity);
    m_organiser->setText(shown.organiserEmail);
    m_first = draft();
    m_filling = false;
    onEdited();
}

EventDraft EventForm::draft() const
{
    EventDraft typed;
    typed.name = m_name->text();
    typed.startsOn = m_startsOn->date();
    typed.endsOn = m_endsOn->date();
    typed.bookBy = m_hasBookBy->isChecked() ? m_bookBy->date() : QDate();
    typed.timeZone = m_timeZone->currentText().trimmed();
    typed.currency = m_currency->currentData().toString();
    typed.capacity = m_capacity->value();
    typed.organiserEmail = m_organiser->text();
    return typed;
}

bool EventForm::isModified() const
{
    return draft() != m_first;
}

void EventForm::discard()
{
    fill(m_first);
}

void EventForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

QString EventForm::reasonNotToSave() const
{
    if (const QString reason = reasonWithout(*m_context.workspace, Right::ManageBookings);
        !reason.isEmpty()) {
        return reason;
    }
    if (m_saving) {
        return tr("Saving…");
    }
    if (m_name->text().trimmed().isEmpty()) {
        return tr("To save, enter the name of the event.");
    }
    for (const Error& fault : draftFaults(draft())) {
        return tr("To save, correct “%1”.").arg(words::field(fault.field));
    }
    return isNew() || isModified() ? QString() : tr("Nothing has been changed yet.");
}

void EventForm::onEdited()
{
    if (m_filling) {
        return;
    }
    for (FaultLabel* fault : std::as_const(m_faults)) {
        fault->clearText();
    }
    if (isModified()) {
        for (const Error& fault : draftFaults(draft())) {
            const bool empty = fault.field == u"name"_s && m_name->text().trimmed().isEmpty();
            if (FaultLabel* label = m_faults.value(fault.field); label != nullptr && !empty) {
                label->setFault(words::fieldFault(fault));
            }
        }
    }
    updateState();
    emit edited();
}

void EventForm::updateState()
{
    const QString reason = reasonNotToSave();
    setReason(m_save, reason);
    m_reason->setText(reason);
    const bool may
        = reasonWithout(*m_context.workspace, Right::ManageBookings).isEmpty() && !m_saving;
    for (QWidget* field : std::initializer_list<QWidget*> {
             m_name, m_startsOn, m_endsOn, m_hasBookBy, m_timeZone, m_capacity, m_organiser}) {
        field->setEnabled(may);
    }
    m_bookBy->setEnabled(may && m_hasBookBy->isChecked());
    const bool booked = m_event && m_event->bookings > 0;
    setReason(m_currency,
        booked ? tr("The currency stays as it is once there are bookings.") : QString());
    m_currency->setEnabled(may && !booked);
}

void EventForm::save(const std::function<void()>& then)
{
    if (!reasonNotToSave().isEmpty()) {
        return;
    }
    m_saving = true;
    updateState();
    auto& events = m_context.workspace->events();
    whenDone(m_event ? events.edit(m_event->id, m_event->rowVersion, draft()) : events.add(draft()),
        this, [this, then](const Result<Event>& result) { onSaved(result, then); });
}

void EventForm::onSaved(const Result<Event>& result, const std::function<void()>& then)
{
    m_saving = false;
    if (result) {
        present(*result);
        emit saved(*result);
        if (then) {
            then();
        }
        return;
    }
    updateState();
    if (result.error().code == ErrorCode::Conflict && m_event) {
        onConflict(then);
    } else {
        showFailure(result.error());
    }
}

/// A colleague saved meanwhile: whose version counts is for a person to say.
void EventForm::onConflict(const std::function<void()>& then)
{
    whenDone(m_context.workspace->events().load(m_event->id), this,
        [this, then](const Result<Event>& stored) {
            if (!stored) {
                showFailure(stored.error());
                return;
            }
            ConfirmRequest request;
            request.id = u"confirm-overwrite"_s;
            request.title
                = tr("A colleague changed “%1” while you were editing.").arg(stored->draft.name);
            request.text = tr("Nothing of yours was saved. Save your version over it, or take "
                              "theirs and lose what you typed?");
            request.confirmText = tr("Save my version");
            request.alternativeText = tr("Take their version");
            request.destructive = true;
            m_context.ui.prompt.confirm(
                this, request, [this, then, stored = *stored](const ConfirmAnswer& answer) {
                    if (answer.confirmed) {
                        m_event->rowVersion = stored.rowVersion;
                        save(then);
                    } else if (answer.alternative) {
                        present(stored);
                    }
                });
        });
}

void EventForm::showFailure(const Error& error)
{
    if (FaultLabel* fault = m_faults.value(error.field)) {
        fault->setFault(words::fieldFault(error));
    } else {
        m_context.ui.prompt.notify(this, errorNotice(error), [](bool) {});
    }
}

} // namespace kontorist
