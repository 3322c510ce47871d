#include "ui/bookingdialogs/paymentdialog.h"

#include "base/futures.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/papers/paperparts.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxAmountLength = 24;
constexpr int maxNoteLength = 200;

} // namespace

PaymentDialog::PaymentDialog(const FlowContext& context, const Invoice& invoice, QWidget* parent)
    : PaperForm(context, parent)
    , m_invoice(invoice)
    , m_proposed(words::typedAmount(invoice.open(), invoice.currency))
    , m_paidOn(new QDateEdit(context.ui.clock.now().toLocalTime().date()))
    , m_rest(makeParagraph({}, u"restText"_s))
{
    setObjectName(u"register-payment"_s);
    const bool back = invoice.kind == InvoiceKind::Credit;
    QFormLayout* form = start(IconName::Check,
        back ? tr("Register what was paid back on credit note %1").arg(invoice.number.value())
             : tr("Register payment of invoice %1").arg(invoice.number.value()));
    m_amount
        = addLine(form, u"amount"_s, tr("&Amount in %1").arg(invoice.currency), maxAmountLength);
    m_amount->setText(m_proposed);
    setName(m_amount, u"amountEdit"_s, tr("Amount"));
    m_paidOn->setCalendarPopup(true);
    m_paidOn->setMaximumDate(m_paidOn->date());
    setName(m_paidOn, u"paidOnEdit"_s, tr("Paid on"));
    addField(form, u"paidOn"_s, tr("&Paid on"), m_paidOn);
    m_method = addChoice(form, u"method"_s, tr("&Way to pay"));
    for (const PaymentMethod method : allPaymentMethods) {
        m_method->addItem(words::paymentMethod(method), static_cast<int>(method));
    }
    m_note = addLine(form, u"note"_s, tr("&Note"), maxNoteLength);
    m_note->setPlaceholderText(tr("For example the reference of the bank"));
    column()->addWidget(m_rest);
    connect(m_amount, &QLineEdit::textChanged, this, &PaymentDialog::showRest);
    addNote(tr("A registered payment cannot be taken back."), u"finalNote"_s);
    finish(back ? tr("Register what was paid back") : tr("Register payment"));
    showRest();
    m_amount->setFocus();
    m_amount->selectAll();
}

Result<qint64> PaymentDialog::amount() const
{
    return parseAmount(
        m_amount->text(), m_invoice.currency, u"amount"_s, maxUnitPrice * maxQuantity);
}

void PaymentDialog::showRest()
{
    const auto typed = amount();
    if (!typed || *typed > m_invoice.open()) {
        m_rest->setText(tr("Open: %1").arg(words::money(m_invoice.open(), m_invoice.currency)));
        return;
    }
    const qint64 rest = m_invoice.open() - *typed;
    m_rest->setText(rest == 0 ? tr("Nothing stays open.")
                              : tr("%1 stay open.").arg(words::money(rest, m_invoice.currency)));
}

QString PaymentDialog::reasonNotToSave() const
{
    if (!m_context.workspace->isWritable()) {
        return tr("The database can only be read.");
    }
    if (!m_context.workspace->actor().rights.testFlag(Right::ManageInvoices)) {
        return tr("You need the right “%1”.").arg(words::right(Right::ManageInvoices));
    }
    const auto typed = amount();
    if (!typed) {
        return words::fieldFault(typed.error());
    }
    if (*typed == 0) {
        return tr("The amount must be more than 0.");
    }
    return *typed > m_invoice.open() ? tr("This is more than is open, which is %1.")
                                           .arg(words::money(m_invoice.open(), m_invoice.currency))
                                     : QString();
}

bool PaymentDialog::hasUnsavedChanges() const
{
    return m_amount->text() != m_proposed || !m_note->text().isEmpty();
}

QString PaymentDialog::unsavedQuestion() const
{
    return tr("Register the payment?");
}

void PaymentDialog::save()
{
    setSaving(true);
    whenDone(m_context.workspace->invoices().registerPayment(m_invoice.number, *amount(),
                 m_paidOn->date(), static_cast<PaymentMethod>(m_method->currentData().toInt()),
                 m_note->text()),
        this, [this](const Result<InvoiceDetails>& details) {
            setSaving(false);
            if (!details) {
                showFailure(details.error());
                return;
            }
            setWindowModified(false);
            emit paid(*details);
            accept();
        });
}

} // namespace kontorist
