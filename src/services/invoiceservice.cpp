#include "services/invoiceservice.h"

#include "services/bookingsteps.h"
#include "services/csv/csvwriter.h"
#include "services/servicecontext.h"

#include <QJsonDocument>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// For what is due: a day in the office.
QDate todayOf(const Clock& clock)
{
    return clock.now().toLocalTime().date();
}

Result<InvoiceDetails> loadDetails(DbConnection& connection, InvoiceNumber number)
{
    InvoiceRepository invoices(connection);
    InvoiceDetails details;
    KONTORIST_ASSIGN(details.invoice, invoices.load(number));
    KONTORIST_ASSIGN(details.payments, invoices.payments(number));
    return details;
}

QStringList csvHeader()
{
    return {u"number"_s, u"kind"_s, u"credits"_s, u"status"_s, u"issued_on"_s, u"due_on"_s,
        u"booking"_s, u"event"_s, u"buyer"_s, u"buyer_org_number"_s, u"buyer_reference"_s,
        u"payment_reference"_s, u"currency"_s, u"line"_s, u"text"_s, u"quantity"_s, u"unit_price"_s,
        u"discount_percent"_s, u"vat_percent"_s, u"line_net"_s, u"line_vat"_s, u"invoice_net"_s,
        u"invoice_vat"_s, u"invoice_total"_s, u"invoice_paid"_s, u"invoice_open"_s};
}

QStringList csvRow(const Invoice& invoice, int position, const InvoiceLine& line)
{
    const auto amount = [&](qint64 minor) { return plainAmount(minor, invoice.currency); };
    const QString credits
        = invoice.credits.isValid() ? QString::number(invoice.credits.value()) : QString();
    return {QString::number(invoice.number.value()), invoiceKindName(invoice.kind), credits,
        invoiceStateName(invoice.state), invoice.issuedOn.toString(Qt::ISODate),
        invoice.dueOn.toString(Qt::ISODate), u"B-%1"_s.arg(invoice.booking.value()),
        invoice.eventName, invoice.buyer.name, invoice.buyer.orgNumber, invoice.buyer.reference,
        invoice.reference, invoice.currency, QString::number(position), line.text,
        QString::number(line.quantity), amount(line.unitPrice), plainRate(line.discount),
        plainRate(line.vatRate), amount(line.net), amount(line.vat), amount(invoice.net),
        amount(invoice.vat), amount(invoice.total()), amount(invoice.paid), amount(invoice.open())};
}

Result<QByteArray> makeCsv(WriteScope& scope, const InvoiceQuery& query, const QDate& today)
{
    KONTORIST_TRY(scope.demandRight(Right::ExportData));
    QByteArray csv = csvLine(csvHeader());
    qint64 invoices = 0;
    KONTORIST_TRY(scope.invoices.walk(query, today, [&](const Invoice& invoice) -> Result<void> {
        ++invoices;
        int position = 0;
        for (const InvoiceLine& line : invoice.lines) {
            csv += csvLine(csvRow(invoice, ++position, line));
        }
        if (invoice.lines.empty()) {
            csv += csvLine(csvRow(invoice, 0, {}));
        }
        return {};
    }));
    KONTORIST_TRY(
        scope.audit({u"invoice.export"_s, u"database"_s, 1, {}, {}, {{u"invoices"_s, invoices}}}));
    return csv;
}

Result<InvoiceDetails> payAsStaff(WriteScope& scope, const Payment& payment)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageInvoices));
    KONTORIST_ASSIGN(const Invoice invoice, scope.invoices.load(payment.invoice));
    const bool lowers = payment.amount > 0 && invoice.kind == InvoiceKind::Invoice
        && invoice.state == InvoiceState::Issued && invoice.open() > 0;
    if (lowers) {
        // Whoever looks at the booking as it was is told that it changed.
        KONTORIST_TRY(
            bookingsteps::claim(scope, BookingAction::RegisterPayment, invoice.booking, 0));
    }
    KONTORIST_TRY(bookingsteps::pay(scope, payment));
    return loadDetails(scope.connection, payment.invoice);
}

Result<BookingId> noteSentByHand(WriteScope& scope, InvoiceNumber number)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageInvoices));
    KONTORIST_ASSIGN(const Invoice invoice, scope.invoices.load(number));
    KONTORIST_ASSIGN(const Booking booking, scope.bookings.load(invoice.booking));
    if (invoice.kind == InvoiceKind::Invoice) {
        KONTORIST_ASSIGN(const BookingFacts facts,
            bookingFacts(scope.connection, booking, scope.actor, true, scope.now));
        KONTORIST_TRY(bookingsteps::demandAllowed(
            scope.connection, BookingAction::SendInvoice, booking, facts));
    }
    KONTORIST_TRY(scope.audit(bookingsteps::entry(
        u"booking.send-invoice"_s, booking, {}, {{u"invoice"_s, number.value()}})));
    return booking.id;
}

/// For the log: whoever redirects payments leaves a trace.
QJsonObject fieldsOf(const InvoiceSettings& settings)
{
    QJsonObject object = QJsonDocument::fromJson(sellerToText(settings.seller).toUtf8()).object();
    object.insert(u"daysToPay"_s, settings.daysToPay);
    return object;
}

Result<InvoiceSettings> store(WriteScope& scope, const InvoiceSettings& settings)
{
    KONTORIST_TRY(scope.demandRight(Right::Administer));
    constexpr int maxDays = 365;
    if (settings.daysToPay < 0 || settings.daysToPay > maxDays) {
        return failure(ErrorCode::Invalid, u"out-of-range"_s, u"daysToPay"_s,
            {u"0"_s, QString::number(maxDays)});
    }
    if (const auto faults = sellerFaults(settings.seller); !faults.empty()) {
        return failure(faults.front());
    }
    KONTORIST_ASSIGN(const InvoiceSettings before, loadInvoiceSettings(scope.connection));
    KONTORIST_TRY(scope.office.saveSetting(
        u"invoice.seller"_s, sellerToText(normalizedSeller(settings.seller))));
    KONTORIST_TRY(
        scope.office.saveSetting(u"invoice.days-to-pay"_s, QString::number(settings.daysToPay)));
    KONTORIST_ASSIGN(InvoiceSettings after, loadInvoiceSettings(scope.connection));
    const auto [was, is] = difference(fieldsOf(before), fieldsOf(after));
    KONTORIST_TRY(scope.audit({u"invoice.settings"_s, u"database"_s, 1, {}, was, is}));
    return after;
}

Result<qint64> storeNumber(WriteScope& scope, qint64 number)
{
    KONTORIST_TRY(scope.demandRight(Right::Administer));
    constexpr qint64 maxFirst = 999'999'999;
    if (number < 1 || number > maxFirst) {
        return failure(ErrorCode::Invalid, u"out-of-range"_s, u"number"_s,
            {u"1"_s, QString::number(maxFirst)});
    }
    KONTORIST_TRY(scope.invoices.setNextNumber(number));
    KONTORIST_TRY(
        scope.audit({u"invoice.next-number"_s, u"database"_s, 1, {}, {}, {{u"number"_s, number}}}));
    return scope.invoices.nextNumber();
}

void invoicesChanged(ChangeNotifier& changes)
{
    emit changes.invoicesChanged();
    emit changes.bookingsChanged({});
}

} // namespace

InvoiceService::InvoiceService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<Invoice>>> InvoiceService::list(const InvoiceQuery& query)
{
    return m_context.read([query, today = todayOf(m_context.clock())](DbConnection& connection) {
        return InvoiceRepository(connection).list(query, today);
    });
}

QFuture<Result<qint64>> InvoiceService::count(const InvoiceQuery& query)
{
    return m_context.read([query, today = todayOf(m_context.clock())](DbConnection& connection) {
        return InvoiceRepository(connection).count(query, today);
    });
}

QFuture<Result<InvoiceDetails>> InvoiceService::details(InvoiceNumber number)
{
    return m_context.read(
        [number](DbConnection& connection) { return loadDetails(connection, number); });
}

QFuture<Result<std::vector<AgeingSum>>> InvoiceService::ageing(const InvoiceQuery& query)
{
    return m_context.read([query, today = todayOf(m_context.clock())](DbConnection& connection) {
        return InvoiceRepository(connection).ageing(query, today);
    });
}

QFuture<Result<QByteArray>> InvoiceService::exportCsv(const InvoiceQuery& query)
{
    return m_context.write([query, today = todayOf(m_context.clock())](
                               WriteScope& scope) { return makeCsv(scope, query, today); });
}

QFuture<Result<InvoiceDetails>> InvoiceService::registerPayment(InvoiceNumber number, qint64 amount,
    const QDate& paidOn, PaymentMethod method, const QString& note)
{
    Payment payment;
    payment.invoice = number;
    payment.amount = amount;
    payment.paidOn = paidOn;
    payment.method = method;
    payment.note = note;
    return m_context.writeAndTell(
        [payment](WriteScope& scope) { return payAsStaff(scope, payment); }, invoicesChanged);
}

QFuture<Result<void>> InvoiceService::recordSentByHand(InvoiceNumber number)
{
    return m_context.write([number](WriteScope& scope) { return noteSentByHand(scope, number); })
        .then([this](const Result<BookingId>& booking) -> Result<void> {
            if (!booking) {
                return failure(booking.error());
            }
            m_context.notify(
                [id = *booking](ChangeNotifier& changes) { emit changes.bookingsChanged({id}); });
            return {};
        });
}

QFuture<Result<InvoiceSettings>> InvoiceService::settings()
{
    return m_context.read(loadInvoiceSettings);
}

QFuture<Result<InvoiceSettings>> InvoiceService::saveSettings(const InvoiceSettings& settings)
{
    return m_context.writeAndTell(
        [settings](WriteScope& scope) { return store(scope, settings); }, invoicesChanged);
}

QFuture<Result<qint64>> InvoiceService::nextNumber()
{
    return m_context.read(
        [](DbConnection& connection) { return InvoiceRepository(connection).nextNumber(); });
}

QFuture<Result<qint64>> InvoiceService::setNextNumber(qint64 number)
{
    return m_context.write([number](WriteScope& scope) { return storeNumber(scope, number); });
}

} // namespace kontorist
