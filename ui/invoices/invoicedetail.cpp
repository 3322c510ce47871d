#include "ui/invoices/invoicedetail.h"

#include "base/clock.h"
#include "base/futures.h"
#include "domain/booking.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/invoices/invoiceparts.h"
#include "ui/papers/paperparts.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment toTheEnd = Qt::AlignTrailing | Qt::AlignVCenter;

struct ShownLine
{
    InvoiceLine line;
    qint64 row = 0;
    QString currency;
};

constexpr int discountColumn = 3; ///< of InvoiceLinesModel

} // namespace

class InvoiceLinesModel : public RowsModel<ShownLine>
{
public:
    explicit InvoiceLinesModel(QObject* parent)
        : RowsModel(
            {{InvoiceDetail::tr("Text", "of an invoice line"),
                 [](const ShownLine& row) { return row.line.text; }, {}},
                {InvoiceDetail::tr("Quantity"),
                    [](const ShownLine& row) { return QString::number(row.line.quantity); }, {},
                    toTheEnd},
                {InvoiceDetail::tr("Price"),
                    [](const ShownLine& row) {
                        return words::amount(row.line.unitPrice, row.currency);
                    },
                    {}, toTheEnd},
                {InvoiceDetail::tr("Discount"),
                    [](const ShownLine& row) {
                        return row.line.discount == 0 ? QString() : words::rate(row.line.discount);
                    },
                    {}, toTheEnd},
                {InvoiceDetail::tr("VAT"),
                    [](const ShownLine& row) { return words::rate(row.line.vatRate); }, {},
                    toTheEnd},
                {InvoiceDetail::tr("Without VAT"),
                    [](const ShownLine& row) { return words::amount(row.line.net, row.currency); },
                    {}, toTheEnd}},
            [](const ShownLine& row) { return row.row; }, parent)
    {
    }
};

class PaymentsModel : public RowsModel<Payment>
{
public:
    PaymentsModel(const InvoiceDetail* detail, QObject* parent)
        : RowsModel(
            {{InvoiceDetail::tr("Paid on"),
                 [](const Payment& payment) { return words::day(payment.paidOn); }, {}},
                {InvoiceDetail::tr("Way to pay"),
                    [](const Payment& payment) { return words::paymentMethod(payment.method); },
                    {}},
                {InvoiceDetail::tr("Note"), [](const Payment& payment) { return payment.note; },
                    {}},
                {InvoiceDetail::tr("Amount"),
                    [detail](const Payment& payment) {
                        return words::money(payment.amount, detail->details()->invoice.currency);
                    },
                    {}, toTheEnd}},
            [](const Payment& payment) { return payment.id.value(); }, parent)
    {
    }
};

InvoiceDetail::InvoiceDetail(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_empty(makeNote(context.ui.theme, {}, u"invoiceDetailEmpty"_s))
    , m_body(new QWidget)
    , m_title(makeParagraph({}, u"invoiceTitle"_s))
    , m_relation(makeParagraph({}, u"invoiceRelation"_s))
    , m_reason(makeNote(context.ui.theme, {}, u"invoiceReason"_s))
    , m_facts(new FactGrid(context.ui.theme, m_body))
    , m_lines(new InvoiceLinesModel(this))
    , m_payments(new PaymentsModel(this, this))
    , m_sums(makeParagraph({}, u"invoiceSums"_s))
    , m_noPayments(makeNote(context.ui.theme, tr("None yet."), u"noPaymentsText"_s))
{
    setObjectName(u"invoice-detail"_s);
    build();
    showInvoice({}, tr("Select an invoice to see it."));
}

QPushButton* InvoiceDetail::addAction(const QString& name, const QIcon& icon, const QString& text)
{
    auto* button = new QPushButton(icon, text, m_body);
    setName(button, name, text);
    button->setAutoDefault(false);
    return button;
}

void InvoiceDetail::build()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    m_empty->setAlignment(Qt::AlignCenter);
    m_title->setFont(metrics.titleFont());
    m_relation->setTextFormat(Qt::RichText);
    m_relation->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_relation->setAccessibleName(tr("Related document"));
    connect(m_relation, &QLabel::linkActivated, this, [this](const QString& number) {
        emit invoiceRequested(InvoiceNumber(number.toLongLong()));
    });
    m_pay = addAction(u"registerPaymentButton"_s, icon(IconName::Check), tr("Register payment…"));
    QPushButton* pdf = addAction(u"savePdfButton"_s, icon(IconName::FilePdf), tr("Save as PDF…"));
    QPushButton* print = addAction(u"printInvoiceButton"_s, icon(IconName::Print), tr("Print…"));
    QPushButton* booking
        = addAction(u"showBookingButton"_s, icon(IconName::Bookings), tr("Show booking"));
    connect(m_pay, &QPushButton::clicked, this, &InvoiceDetail::paymentRequested);
    connect(pdf, &QPushButton::clicked, this, &InvoiceDetail::pdfRequested);
    connect(print, &QPushButton::clicked, this, &InvoiceDetail::printRequested);
    connect(booking, &QPushButton::clicked, this, &InvoiceDetail::bookingRequested);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(metrics.small());
    buttons->addWidget(m_pay, 0, 0);
    buttons->addWidget(booking, 0, 1);
    buttons->addWidget(pdf, 1, 0);
    buttons->addWidget(print, 1, 1);
    buttons->setColumnStretch(2, 1);

    m_lineTable = makeFactTable(m_lines, u"invoiceLines"_s, tr("Invoice lines"), m_body);
    m_paymentTable = makeFactTable(m_payments, u"invoicePayments"_s, tr("Payments"), m_body);
    m_sums->setAlignment(Qt::AlignTrailing);
    auto* payments = new QLabel(tr("Payments"), m_body);
    payments->setFont(metrics.captionFont());
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(
        metrics.medium(), metrics.medium(), metrics.medium(), metrics.medium());
    column->setSpacing(metrics.small());
    for (QWidget* part : std::initializer_list<QWidget*> {m_title, m_relation}) {
        column->addWidget(part);
    }
    column->addLayout(buttons);
    for (QWidget* part : std::initializer_list<QWidget*> {
             m_reason, m_facts, m_lineTable, m_sums, payments, m_noPayments, m_paymentTable}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    setName(scroll, u"invoiceScroll"_s, tr("The selected invoice"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(scroll, 1);
}

void InvoiceDetail::showInvoice(InvoiceNumber number, const QString& text)
{
    m_shown = number;
    if (!number.isValid()) {
        m_details.reset();
        m_payments->setRows({});
        m_lines->setRows({});
        m_empty->setText(text);
        m_empty->show();
        m_body->hide();
        return;
    }
    whenDone(m_context.workspace->invoices().details(number), this,
        [this, number](const Result<InvoiceDetails>& details) {
            if (number != m_shown) {
                return;
            }
            if (details) {
                showDetails(*details);
            } else {
                emit failed(words::errorText(details.error()));
            }
        });
}

void InvoiceDetail::showDetails(const InvoiceDetails& details)
{
    m_details = details;
    const Invoice& invoice = details.invoice;
    m_shown = invoice.number;
    m_empty->hide();
    m_body->show();
    const QDate today = m_context.ui.clock.now().toLocalTime().date();
    m_title->setText(tr("%1 %2 – %3", "kind, number, how it stands")
                         .arg(words::invoiceKind(invoice.kind))
                         .arg(invoice.number.value())
                         .arg(words::invoiceStanding(invoice, today)));
    showRelation(invoice);
    const bool back = invoice.kind == InvoiceKind::Credit;
    m_facts->setFacts({{tr("Buyer"), buyerName(invoice)},
        {tr("Booking"), u"B-%1"_s.arg(invoice.booking.value())}, {tr("Event"), invoice.eventName},
        {tr("Place"), invoice.placeNumber}, {tr("Issued"), words::day(invoice.issuedOn)},
        {tr("Due"), words::day(invoice.dueOn)}, {tr("Payment reference"), invoice.reference},
        {back ? tr("To pay back") : tr("Open", "amount still to be paid"),
            words::money(invoice.open(), invoice.currency)}});
    std::vector<ShownLine> lines;
    for (const InvoiceLine& line : invoice.lines) {
        lines.push_back({line, static_cast<qint64>(lines.size()), invoice.currency});
    }
    // An empty column would take the room that the texts need.
    m_lineTable->setColumnHidden(discountColumn,
        std::none_of(invoice.lines.begin(), invoice.lines.end(),
            [](const InvoiceLine& line) { return line.discount != 0; }));
    m_lines->setRows(std::move(lines));
    fitFactTable(m_lineTable);
    showSums(invoice);
    m_payments->setRows(details.payments);
    m_paymentTable->setVisible(!details.payments.empty());
    m_noPayments->setVisible(details.payments.empty());
    fitFactTable(m_paymentTable);
    const QString reason = reasonNotToPay();
    setReason(m_pay, reason);
    m_reason->setText(reason.isEmpty() ? QString() : tr("Register payment: %1").arg(reason));
    m_reason->setVisible(!reason.isEmpty());
}

void InvoiceDetail::showRelation(const Invoice& invoice)
{
    const auto link
        = [](InvoiceNumber number) { return u"<a href=\"%1\">%1</a>"_s.arg(number.value()); };
    QString text;
    if (invoice.credits.isValid()) {
        text = tr("Takes back invoice %1.").arg(link(invoice.credits));
    } else if (invoice.creditedBy.isValid()) {
        text = tr("Taken back by credit note %1.").arg(link(invoice.creditedBy));
    }
    m_relation->setText(text);
    m_relation->setVisible(!text.isEmpty());
}

/// Sums as they stand on paper: without VAT, each rate, what is to be paid.
void InvoiceDetail::showSums(const Invoice& invoice)
{
    std::map<int, Sums> byRate;
    for (const InvoiceLine& line : invoice.lines) {
        byRate[line.vatRate].net += line.net;
        byRate[line.vatRate].vat += line.vat;
    }
    const auto money = [&invoice](qint64 amount) { return words::money(amount, invoice.currency); };
    QStringList lines {tr("Without VAT: %1").arg(money(invoice.net))};
    for (const auto& [rate, sums] : byRate) {
        lines << tr("VAT %1 of %2: %3", "rate, base, VAT")
                     .arg(words::rate(rate), money(sums.net), money(sums.vat));
    }
    lines << tr("Total: %1").arg(money(invoice.total()));
    m_sums->setText(lines.join(u'\n'));
}

QString InvoiceDetail::reasonNotToPay() const
{
    if (const QString reason = reasonWithout(*m_context.workspace, Right::ManageInvoices);
        !reason.isEmpty()) {
        return reason;
    }
    return m_details->invoice.open() > 0 ? QString() : tr("Nothing is open.");
}

} // namespace kontorist
