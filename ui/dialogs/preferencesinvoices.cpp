#include "ui/dialogs/preferencesinvoices.h"

#include "base/futures.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDaysToPay = 365;
constexpr int addressLines = 3;
constexpr int maxNumberDigits = 12;

/// The moment is said in the time of the office, wherever the computer stands.
QTimeZone officeZone()
{
    return QTimeZone("Europe/Stockholm");
}

} // namespace

InvoicesPreferences::InvoicesPreferences(
    InvoiceSettingsCalls calls, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_calls(std::move(calls))
    , m_prompt(prompt)
    , m_theme(theme)
{
    setObjectName(u"invoicesPage"_s);
    build();
    load();
}

void InvoicesPreferences::addRow(
    QFormLayout* form, const QString& field, const QString& label, QWidget* editor, QLayout* inside)
{
    auto* fault = new FaultLabel(m_theme, editor);
    fault->setObjectName(field % u"Fault"_s);
    m_faults[field] = fault;
    auto* column = new QVBoxLayout;
    column->setSpacing(m_theme.metrics().tiny());
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

void InvoicesPreferences::addLine(QFormLayout* form, const QString& field, const QString& label,
    QString Seller::*text, const QString& hint)
{
    auto* line = new QLineEdit;
    setName(line, u"seller%1Edit"_s.arg(field.left(1).toUpper() % field.mid(1)), label);
    line->setPlaceholderText(hint);
    connect(line, &QLineEdit::textChanged, this, &InvoicesPreferences::onEdited);
    m_lines << Field {text, line};
    addRow(form, field, label, line);
}

void InvoicesPreferences::build()
{
    const Metrics metrics = m_theme.metrics();
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    column->setSpacing(metrics.medium());
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(metrics.medium());
    form->setVerticalSpacing(metrics.small());
    addLine(form, u"name"_s, tr("Seller"), &Seller::name, tr("Stands on each invoice"));
    m_address = new QPlainTextEdit;
    setName(m_address, u"sellerAddressEdit"_s, words::field(u"address"_s));
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(m_address->fontMetrics().lineSpacing() * addressLines
        + 2 * m_address->frameWidth()
        + static_cast<int>(2 * m_address->document()->documentMargin()));
    connect(m_address, &QPlainTextEdit::textChanged, this, &InvoicesPreferences::onEdited);
    addRow(form, u"address"_s, words::field(u"address"_s), m_address);
    addLine(form, u"orgNumber"_s, words::field(u"orgNumber"_s), &Seller::orgNumber);
    addLine(form, u"vatNumber"_s, words::field(u"vatNumber"_s), &Seller::vatNumber);
    addLine(form, u"email"_s, tr("E-mail address"), &Seller::email);
    addLine(form, u"phone"_s, tr("Telephone"), &Seller::phone);
    addLine(form, u"iban"_s, words::field(u"iban"_s), &Seller::iban, tr("To be paid in euro"));
    addLine(form, u"bic"_s, words::field(u"bic"_s), &Seller::bic);
    addLine(form, u"bankgiro"_s, words::field(u"bankgiro"_s), &Seller::bankgiro,
        tr("To be paid in kronor"));
    addLine(form, u"swish"_s, words::field(u"swish"_s), &Seller::swish,
        tr("A company's, as 123 456 78 90"));
    buildNumbers(form);
    buildCutOff(form);
    column->addLayout(form);
    column->addStretch(1);
    // Many fields: on a low screen the page scrolls, and the button below stays in sight.
    auto* scroll = new QScrollArea;
    setName(scroll, u"invoicesScroll"_s, tr("Invoices"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    m_reason = makeNote(m_theme, {}, u"invoicesReasonText"_s);
    m_save = new QPushButton(icon(IconName::Save), tr("Save invoice settings"));
    setName(m_save, u"saveInvoicesButton"_s, m_save->text());
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, [this] { save({}); });
    auto* last = new QHBoxLayout;
    last->setContentsMargins(metrics.large(), 0, metrics.large(), metrics.large());
    last->addWidget(m_reason, 1);
    last->addWidget(m_save, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(last);
}

void InvoicesPreferences::buildNumbers(QFormLayout* form)
{
    m_daysToPay = new QSpinBox;
    m_daysToPay->setRange(0, maxDaysToPay);
    m_daysToPay->setSuffix(tr(" days", "after a number, in a field"));
    setName(m_daysToPay, u"daysToPaySpin"_s, words::field(u"daysToPay"_s));
    connect(m_daysToPay, &QSpinBox::valueChanged, this, &InvoicesPreferences::onEdited);
    addRow(form, u"daysToPay"_s, words::field(u"daysToPay"_s), m_daysToPay);
    m_next = new QLineEdit;
    m_next->setMaxLength(maxNumberDigits);
    setName(m_next, u"nextNumberEdit"_s, tr("Next invoice number"));
    connect(m_next, &QLineEdit::textChanged, this, &InvoicesPreferences::onEdited);
    m_nextNote = makeNote(m_theme, {}, u"nextNumberNote"_s);
    auto* next = new QVBoxLayout;
    next->setSpacing(m_theme.metrics().tiny());
    next->addWidget(m_next);
    next->addWidget(m_nextNote);
    addRow(form, u"number"_s, tr("Next invoice number"), m_next, next);
}

void InvoicesPreferences::buildCutOff(QFormLayout* form)
{
    const Metrics metrics = m_theme.metrics();
    m_cutOffDate = new QDateEdit;
    m_cutOffDate->setCalendarPopup(true);
    setName(m_cutOffDate, u"cutOffDateEdit"_s, tr("Guest links for bookings since, day"));
    m_cutOffTime = new QTimeEdit;
    setName(m_cutOffTime, u"cutOffTimeEdit"_s, tr("Guest links for bookings since, time"));
    connect(m_cutOffDate, &QDateEdit::dateChanged, this, &InvoicesPreferences::onEdited);
    connect(m_cutOffTime, &QTimeEdit::timeChanged, this, &InvoicesPreferences::onEdited);
    auto* moment = new QHBoxLayout;
    moment->setSpacing(metrics.small());
    moment->addWidget(m_cutOffDate, 1);
    moment->addWidget(m_cutOffTime);
    moment->addWidget(new QLabel(tr("in Stockholm", "a time of day there")));
    auto* cutOff = new QVBoxLayout;
    cutOff->setSpacing(metrics.tiny());
    cutOff->addLayout(moment);
    cutOff->addWidget(makeNote(m_theme,
        tr("Bookings made before this moment get no guest links: they are handled by phone and "
           "post, unless staff allow links for one of them."),
        u"cutOffNote"_s));
    addRow(form, u"cutOff"_s, tr("Guest links for bookings since"), m_cutOffDate, cutOff);
}

void InvoicesPreferences::load()
{
    if (!m_calls.load) {
        updateState();
        return;
    }
    m_waiting = 4;
    whenDone(m_calls.load(), this, [this](const Result<InvoiceSettings>& settings) {
        --m_waiting;
        if (settings) {
            showSettings(*settings);
        } else {
            m_fault = words::errorText(settings.error());
        }
        updateState();
    });
    whenDone(m_calls.issued(), this, [this](const Result<qint64>& issued) {
        --m_waiting;
        m_numberFree = issued && *issued == 0;
        updateState();
    });
    loadNumber();
    loadCutOff();
    updateState();
}

void InvoicesPreferences::loadNumber()
{
    whenDone(m_calls.nextNumber(), this, [this](const Result<qint64>& number) {
        --m_waiting;
        if (number) {
            m_number = *number;
            m_filling = true;
            m_next->setText(QString::number(*number));
            m_filling = false;
        } else {
            m_fault = words::errorText(number.error());
        }
        updateState();
    });
}

void InvoicesPreferences::loadCutOff()
{
    whenDone(m_calls.cutOff(), this, [this](const Result<QDateTime>& moment) {
        --m_waiting;
        if (moment) {
            m_filling = true;
            const QDateTime there = moment->toTimeZone(officeZone());
            m_cutOffDate->setDate(there.date());
            m_cutOffTime->setTime(there.time());
            m_cutOff = cutOffTyped(); // seconds that the field does not show are no edit
            m_filling = false;
        } else {
            m_fault = words::errorText(moment.error());
        }
        updateState();
    });
}

void InvoicesPreferences::showSettings(const InvoiceSettings& settings)
{
    m_filling = true;
    m_loaded = settings;
    for (const Field& field : std::as_const(m_lines)) {
        field.edit->setText(settings.seller.*field.text);
    }
    m_address->setPlainText(settings.seller.address);
    m_daysToPay->setValue(settings.daysToPay);
    m_filling = false;
}

InvoiceSettings InvoicesPreferences::asTyped() const
{
    InvoiceSettings typed = m_loaded;
    for (const Field& field : m_lines) {
        typed.seller.*field.text = field.edit->text();
    }
    typed.seller.address = m_address->toPlainText();
    typed.daysToPay = m_daysToPay->value();
    return typed;
}

QDateTime InvoicesPreferences::cutOffTyped() const
{
    return QDateTime(m_cutOffDate->date(), m_cutOffTime->time(), officeZone());
}

bool InvoicesPreferences::isModified() const
{
    if (m_waiting > 0 || !m_calls.load || !m_fault.isEmpty() || !m_calls.mayEdit) {
        return false;
    }
    return asTyped() != m_loaded || m_next->text() != QString::number(m_number)
        || cutOffTyped() != m_cutOff;
}

QString InvoicesPreferences::reasonNotToSave() const
{
    if (!m_calls.load) {
        return tr("No database is open.");
    }
    if (!m_calls.mayEdit) {
        return tr("To change these settings you need the right “%1” and a database that can be "
                  "written. Your administrator can help.")
            .arg(words::right(Right::Administer));
    }
    if (!m_fault.isEmpty()) {
        return m_fault;
    }
    if (m_waiting > 0) {
        return tr("Loading…");
    }
    if (m_saving) {
        return tr("Saving…");
    }
    for (const FaultLabel* fault : m_faults) {
        if (fault->isFault()) {
            return tr("To save, correct the field that is marked.");
        }
    }
    if (isModified()) {
        return {};
    }
    return m_loaded.seller.missing().isEmpty()
        ? tr("Nothing has been changed yet.")
        : tr("Invoices can be issued once seller, address and one way to pay are entered: IBAN, "
             "Bankgiro or Swish.");
}

void InvoicesPreferences::onEdited()
{
    if (m_filling) {
        return;
    }
    for (FaultLabel* fault : std::as_const(m_faults)) {
        fault->clearText();
    }
    for (const Error& error : sellerFaults(asTyped().seller)) {
        if (FaultLabel* fault = m_faults.value(error.field)) {
            fault->setFault(words::fieldFault(error));
        }
    }
    bool isNumber = false;
    if (m_waiting == 0 && (m_next->text().toLongLong(&isNumber) < 1 || !isNumber)) {
        m_faults[u"number"_s]->setFault(tr("Enter a whole number from 1 on."));
    }
    updateState();
}

void InvoicesPreferences::updateState()
{
    const bool may = m_calls.mayEdit && m_waiting == 0 && !m_saving && m_fault.isEmpty();
    for (const Field& field : std::as_const(m_lines)) {
        field.edit->setReadOnly(!may);
    }
    m_address->setReadOnly(!may);
    m_daysToPay->setEnabled(may);
    m_cutOffDate->setEnabled(may);
    m_cutOffTime->setEnabled(may);
    m_next->setReadOnly(!may || !m_numberFree);
    m_nextNote->setText(m_numberFree || m_waiting > 0
            ? tr("Can be set until the first invoice is issued. From then on numbers run without "
                 "gaps.")
            : tr("Invoices were issued already: numbers run on without gaps, and cannot be set."));
    const QString reason = reasonNotToSave();
    m_reason->setText(reason);
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason);
    m_save->setAccessibleDescription(reason);
    emit edited();
}

void InvoicesPreferences::save(const std::function<void()>& then)
{
    if (!reasonNotToSave().isEmpty()) {
        return;
    }
    m_saving = true;
    updateState();
    if (asTyped() == m_loaded) {
        saveNumber(then);
        return;
    }
    whenDone(m_calls.save(asTyped()), this, [this, then](const Result<InvoiceSettings>& settings) {
        if (!settings) {
            failed(settings.error());
            return;
        }
        showSettings(*settings);
        saveNumber(then);
    });
}

void InvoicesPreferences::saveNumber(const std::function<void()>& then)
{
    const qint64 wanted = m_next->text().toLongLong();
    if (wanted == m_number) {
        saveCutOff(then);
        return;
    }
    whenDone(m_calls.setNextNumber(wanted), this, [this, then](const Result<qint64>& number) {
        if (!number) {
            Error error = number.error();
            error.field = u"number"_s;
            failed(error);
            return;
        }
        m_number = *number;
        saveCutOff(then);
    });
}

void InvoicesPreferences::saveCutOff(const std::function<void()>& then)
{
    if (cutOffTyped() == m_cutOff) {
        saved(then);
        return;
    }
    whenDone(m_calls.setCutOff(cutOffTyped()), this, [this, then](const Result<QDateTime>& moment) {
        if (!moment) {
            failed(moment.error());
            return;
        }
        m_cutOff = cutOffTyped();
        saved(then);
    });
}

void InvoicesPreferences::saved(const std::function<void()>& then)
{
    m_saving = false;
    onEdited();
    if (then) {
        then();
    }
}

void InvoicesPreferences::failed(const Error& error)
{
    m_saving = false;
    updateState();
    if (FaultLabel* fault = m_faults.value(error.field)) {
        fault->setFault(words::fieldFault(error));
        updateState();
    } else {
        m_prompt.notify(this, errorNotice(error), [](bool) {});
    }
}

} // namespace kontorist
