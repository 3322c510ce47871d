#include "storage/invoicerepository.h"

#include "base/textfold.h"
#include "domain/paymentcode.h"
#include "storage/contactquerysql.h"
#include "storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <map>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct SellerKey
{
    QLatin1StringView key;
    QString Seller::*text;
};

constexpr std::array<SellerKey, 10> sellerKeys {{{"name"_L1, &Seller::name},
    {"address"_L1, &Seller::address}, {"org_number"_L1, &Seller::orgNumber},
    {"vat_number"_L1, &Seller::vatNumber}, {"email"_L1, &Seller::email},
    {"phone"_L1, &Seller::phone}, {"iban"_L1, &Seller::iban}, {"bic"_L1, &Seller::bic},
    {"bankgiro"_L1, &Seller::bankgiro}, {"swish"_L1, &Seller::swish}}};

QString selectInvoices()
{
    return u"SELECT i.number, i.kind, i.booking_id, i.event_name, i.place_number, i.credits,"
           " (SELECT c.number FROM invoice c WHERE c.credits = i.number), i.status, i.issued_on,"
           " i.due_on, i.issued_at, i.currency, i.net, i.vat, i.paid, i.refund, i.reference,"
           " i.language, i.seller, i.buyer_name, i.buyer_address, i.buyer_org, i.buyer_email,"
           " i.buyer_reference, i.buyer_erased FROM invoice i"_s;
}

QDate dateFrom(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Result<Invoice> invoiceFrom(const SqlStatement& row)
{
    const auto kind = invoiceKindFromName(row.text(1));
    const auto state = invoiceStateFromName(row.text(7));
    if (!kind || !state) {
        return failure(ErrorCode::Corrupt, u"illegal-status"_s);
    }
    Invoice invoice;
    invoice.number = InvoiceNumber(row.number(0));
    invoice.kind = *kind;
    invoice.booking = BookingId(row.number(2));
    invoice.eventName = row.text(3);
    invoice.placeNumber = row.text(4);
    invoice.credits = InvoiceNumber(row.number(5));
    invoice.creditedBy = InvoiceNumber(row.number(6));
    invoice.state = *state;
    invoice.issuedOn = dateFrom(row.text(8));
    invoice.dueOn = dateFrom(row.text(9));
    invoice.issuedAt = row.time(10);
    invoice.currency = row.text(11);
    invoice.net = row.number(12);
    invoice.vat = row.number(13);
    invoice.paid = row.number(14);
    invoice.refund = row.number(15);
    invoice.reference = row.text(16);
    invoice.language = row.text(17);
    invoice.seller = sellerFromText(row.text(18));
    invoice.buyer = {
        row.text(19), row.text(20), row.text(21), row.text(22), row.text(23), row.number(24) != 0};
    return invoice;
}

InvoiceLine lineFrom(const SqlStatement& row)
{
    return {row.text(0), static_cast<int>(row.number(1)), row.number(2),
        static_cast<int>(row.number(3)), static_cast<int>(row.number(4)), row.number(5),
        row.number(6)};
}

Result<Payment> paymentFrom(const SqlStatement& row)
{
    const auto method = paymentMethodFromName(row.text(4));
    if (!method) {
        return failure(ErrorCode::Corrupt, u"unknown-kind"_s);
    }
    return Payment {PaymentId(row.number(0)), InvoiceNumber(row.number(1)), row.number(2),
        dateFrom(row.text(3)), *method, row.text(5), row.text(6), row.time(7)};
}

QString selectPayments()
{
    return u"SELECT p.id, p.invoice_number, p.amount, p.paid_on, p.method, p.note, p.recorded_by,"
           " p.recorded_at FROM payment p"_s;
}

struct Conditions
{
    QStringList parts {u"1 = 1"_s};
    QVariantList binds;

    void add(const QString& condition, const QVariantList& values = {})
    {
        parts << condition;
        binds << values;
    }
    [[nodiscard]] QString where() const { return u" WHERE "_s % parts.join(u" AND "_s); }
};

Conditions conditionsOf(const InvoiceQuery& query, const QDate& today)
{
    Conditions all;
    for (const QString& word : searchWords(query.search)) {
        all.add(u"(instr(i.search_text, ?) > 0 OR instr(CAST(i.number AS TEXT), ?) > 0)"_s,
            {word, word});
    }
    if (!query.states.empty()) {
        QVariantList names;
        for (const InvoiceState state : query.states) {
            names << invoiceStateName(state);
        }
        all.add(u"i.status IN ("_s % placeholders(query.states.size()) % u')', names);
    }
    if (query.kind) {
        all.add(u"i.kind = ?"_s, {invoiceKindName(*query.kind)});
    }
    if (query.overdueOnly) {
        all.add(u"i.kind = 'INVOICE' AND i.status = 'ISSUED' AND i.total > i.paid"
                " AND i.due_on < ?"_s,
            {today.toString(Qt::ISODate)});
    }
    if (query.event.isValid()) {
        all.add(u"i.booking_id IN (SELECT id FROM booking WHERE event_id = ?)"_s,
            {query.event.value()});
    }
    if (query.booking.isValid()) {
        all.add(u"i.booking_id = ?"_s, {query.booking.value()});
    }
    if (query.issuedFrom.isValid()) {
        all.add(u"i.issued_on >= ?"_s, {query.issuedFrom.toString(Qt::ISODate)});
    }
    if (query.issuedTo.isValid()) {
        all.add(u"i.issued_on <= ?"_s, {query.issuedTo.toString(Qt::ISODate)});
    }
    if (query.before.isValid()) {
        all.add(u"i.number < ?"_s, {query.before.value()});
    }
    return all;
}

QString searchText(const Buyer& buyer, const QString& reference)
{
    return foldText(buyer.name) % u'\n' % foldText(buyer.email) % u'\n' % foldText(buyer.reference)
        % u'\n' % foldText(reference) % u'\n';
}

/// The lines of a credit note: the same with every amount the other way round.
std::vector<InvoiceLine> reversed(std::vector<InvoiceLine> lines)
{
    for (InvoiceLine& line : lines) {
        line.unitPrice = -line.unitPrice;
        line.net = -line.net;
        line.vat = -line.vat;
    }
    return lines;
}

} // namespace

QString sellerToText(const Seller& seller)
{
    QJsonObject object;
    for (const SellerKey& key : sellerKeys) {
        object.insert(key.key, seller.*key.text);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Seller sellerFromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Seller seller;
    for (const SellerKey& key : sellerKeys) {
        seller.*key.text = object.value(key.key).toString();
    }
    return seller;
}

InvoiceRepository::InvoiceRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<std::vector<Invoice>> InvoiceRepository::select(
    const QString& tail, const QVariantList& binds)
{
    return readRows<Invoice>(m_connection, QString(selectInvoices() % tail), binds, invoiceFrom);
}

Result<Invoice> InvoiceRepository::load(InvoiceNumber number)
{
    KONTORIST_ASSIGN(Invoice invoice,
        readOne<Invoice>(m_connection, selectInvoices() % u" WHERE i.number = ?"_s,
            {number.value()}, invoiceFrom, u"invoice-not-found"_s));
    KONTORIST_ASSIGN(invoice.lines,
        readRows<InvoiceLine>(m_connection,
            u"SELECT text, quantity, unit_price, discount, vat_rate, net, vat FROM invoice_line"
            " WHERE invoice_number = ? ORDER BY position"_s,
            {number.value()}, lineFrom));
    return invoice;
}

Result<std::vector<Invoice>> InvoiceRepository::list(const InvoiceQuery& query, const QDate& today)
{
    Conditions all = conditionsOf(query, today);
    all.binds << query.limit;
    return select(all.where() % u" ORDER BY i.number DESC LIMIT ?"_s, all.binds);
}

Result<qint64> InvoiceRepository::count(const InvoiceQuery& query, const QDate& today)
{
    const Conditions all = conditionsOf(query, today);
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(u"SELECT count(*) FROM invoice i"_s % all.where(), all.binds));
    return count.toLongLong();
}

Result<void> InvoiceRepository::walk(const InvoiceQuery& query, const QDate& today,
    const std::function<Result<void>(const Invoice&)>& each)
{
    const Conditions all = conditionsOf(query, today);
    KONTORIST_ASSIGN(const auto numbers,
        readIds<InvoiceNumber>(m_connection,
            u"SELECT i.number FROM invoice i"_s % all.where() % u" ORDER BY i.number"_s,
            all.binds));
    for (const InvoiceNumber number : numbers) {
        KONTORIST_ASSIGN(const Invoice invoice, load(number));
        KONTORIST_TRY(each(invoice));
    }
    return {};
}

Result<std::vector<AgeingSum>> InvoiceRepository::ageing(
    const InvoiceQuery& query, const QDate& today)
{
    const Conditions all = conditionsOf(query, today);
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT i.currency, i.due_on, sum(i.total - i.paid) FROM invoice i"_s
            % all.where()
            % u" AND i.kind = 'INVOICE' AND i.status = 'ISSUED' AND i.total > i.paid"
              " GROUP BY i.currency, i.due_on"_s));
    KONTORIST_TRY(statement.exec(all.binds));
    std::map<QString, AgeingSum> sums;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            break;
        }
        AgeingSum& sum = sums[statement.text(0)];
        sum.currency = statement.text(0);
        sum.open[static_cast<size_t>(ageingOf(dateFrom(statement.text(1)), today))]
            += statement.number(2);
    }
    std::vector<AgeingSum> list;
    list.reserve(sums.size());
    for (auto& entry : sums) {
        list.push_back(std::move(entry.second));
    }
    return list;
}

Result<std::vector<Invoice>> InvoiceRepository::ofBooking(BookingId booking)
{
    return select(u" WHERE i.booking_id = ? ORDER BY i.number DESC"_s, {booking.value()});
}

Result<std::vector<Invoice>> InvoiceRepository::ofContact(ContactId contact)
{
    return select(u" WHERE i.booking_id IN (SELECT id FROM booking WHERE contact_id = ?)"
                  " ORDER BY i.number"_s,
        {contact.value()});
}

Result<std::vector<Payment>> InvoiceRepository::payments(InvoiceNumber number)
{
    return readRows<Payment>(m_connection,
        QString(selectPayments() % u" WHERE p.invoice_number = ? ORDER BY p.id"_s),
        {number.value()}, paymentFrom);
}

Result<std::vector<Payment>> InvoiceRepository::paymentsOfBooking(BookingId booking)
{
    return readRows<Payment>(m_connection,
        QString(selectPayments()
            % u" WHERE p.invoice_number IN (SELECT number FROM invoice WHERE booking_id = ?)"
              " ORDER BY p.id DESC"_s),
        {booking.value()}, paymentFrom);
}

Result<void> InvoiceRepository::insertLines(qint64 number, const std::vector<InvoiceLine>& lines)
{
    int position = 0;
    for (const InvoiceLine& line : lines) {
        KONTORIST_TRY(m_connection.run(
            u"INSERT INTO invoice_line (invoice_number, position, text, quantity, unit_price,"
            " discount, vat_rate, net, vat) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {number, ++position, line.text, line.quantity, line.unitPrice, line.discount,
                line.vatRate, line.net, line.vat}));
    }
    return {};
}

Result<InvoiceNumber> InvoiceRepository::issue(const NewInvoice& invoice, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 number, nextNumber());
    const QString reference = paymentReference(InvoiceNumber(number), invoice.currency);
    KONTORIST_TRY(insertLines(number, invoice.lines));
    qint64 net = 0;
    qint64 vat = 0;
    for (const InvoiceLine& line : invoice.lines) {
        net += line.net;
        vat += line.vat;
    }
    const Buyer& buyer = invoice.buyer;
    KONTORIST_TRY(m_connection.run(
        u"INSERT INTO invoice (number, kind, booking_id, issued_on, due_on, issued_at, currency,"
        " net, vat, reference, language, event_name, place_number, seller, buyer_name,"
        " buyer_address, buyer_org, buyer_email, buyer_reference, search_text)"
        " VALUES (?, 'INVOICE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {number, invoice.booking.value(), invoice.issuedOn.toString(Qt::ISODate),
            invoice.dueOn.toString(Qt::ISODate), toDbTime(now), invoice.currency, net, vat,
            reference, invoice.language, invoice.eventName, toDbText(invoice.placeNumber),
            sellerToText(invoice.seller), buyer.name, toDbText(buyer.address),
            toDbText(buyer.orgNumber), toDbText(buyer.email), toDbText(buyer.reference),
            searchText(buyer, reference)}));
    return InvoiceNumber(number);
}

Result<InvoiceNumber> InvoiceRepository::credit(
    const Invoice& invoice, bool cancels, const QDate& today, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 number, nextNumber());
    KONTORIST_TRY(insertLines(number, reversed(invoice.lines)));
    // Never before the invoice itself, also where the clock went back.
    const QString day = std::max(today, invoice.issuedOn).toString(Qt::ISODate);
    KONTORIST_TRY(m_connection.run(
        u"INSERT INTO invoice (number, kind, booking_id, credits, status, status_after, issued_on,"
        " due_on, issued_at, currency, net, vat, refund, reference, language, event_name,"
        " place_number, seller, buyer_name, buyer_address, buyer_org, buyer_email,"
        " buyer_reference, buyer_erased, search_text)"
        " SELECT ?, 'CREDIT', booking_id, number, CASE WHEN paid > 0 THEN 'ISSUED' ELSE 'PAID' END,"
        " ?, ?, ?, ?, currency, -net, -vat, paid, reference, language, event_name, place_number,"
        " seller, buyer_name, buyer_address, buyer_org, buyer_email, buyer_reference,"
        " buyer_erased, search_text FROM invoice WHERE number = ?"_s,
        {number, cancels ? u"CANCELLED"_s : u"UNPROCESSED"_s, day, day, toDbTime(now),
            invoice.number.value()}));
    return InvoiceNumber(number);
}

Result<PaymentId> InvoiceRepository::pay(const Payment& payment)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO payment (invoice_number, amount, paid_on, method, note, recorded_by,"
            " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {payment.invoice.value(), payment.amount, payment.paidOn.toString(Qt::ISODate),
                paymentMethodName(payment.method), toDbText(payment.note), payment.recordedBy,
                toDbTime(payment.recordedAt)}));
    return PaymentId(id);
}

Result<qint64> InvoiceRepository::nextNumber()
{
    KONTORIST_ASSIGN(
        const QVariant next, m_connection.scalar(u"SELECT next FROM invoice_counter"_s));
    return next.toLongLong();
}

Result<void> InvoiceRepository::setNextNumber(qint64 number)
{
    KONTORIST_ASSIGN(
        const QVariant issued, m_connection.scalar(u"SELECT EXISTS (SELECT 1 FROM invoice)"_s));
    if (issued.toInt() > 0) {
        return failure(ErrorCode::Refused, u"numbers-in-use"_s);
    }
    return exactlyOne(m_connection.run(u"UPDATE invoice_counter SET next = ?"_s, {number}));
}

} // namespace kontorist
