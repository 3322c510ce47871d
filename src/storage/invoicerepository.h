#pragma once

#include "domain/invoice.h"
#include "storage/dbconnection.h"

#include <functional>
#include <vector>

namespace kontorist {

/// What a new document says beside its lines; the number is the next one.
struct NewInvoice
{
    InvoiceKind kind = InvoiceKind::Invoice;
    BookingId booking;
    QString eventName;
    QString placeNumber;
    QDate issuedOn;
    QDate dueOn;
    QString currency;
    QString language;
    Seller seller;
    Buyer buyer;
    std::vector<InvoiceLine> lines;
};

/// Invoices, credit notes and payments. What was issued never changes.
class InvoiceRepository
{
public:
    explicit InvoiceRepository(DbConnection& connection);

    /// With its lines. "invoice-not-found"
    [[nodiscard]] Result<Invoice> load(InvoiceNumber number);
    /// Newest first, without lines.
    [[nodiscard]] Result<std::vector<Invoice>> list(const InvoiceQuery& query, const QDate& today);
    [[nodiscard]] Result<qint64> count(const InvoiceQuery& query, const QDate& today);
    /// Oldest first, with lines, one after the other: `each` may stop the walk with an error.
    [[nodiscard]] Result<void> walk(const InvoiceQuery& query, const QDate& today,
        const std::function<Result<void>(const Invoice&)>& each);
    [[nodiscard]] Result<std::vector<AgeingSum>> ageing(
        const InvoiceQuery& query, const QDate& today);
    [[nodiscard]] Result<std::vector<Invoice>> ofBooking(BookingId booking); ///< newest first
    [[nodiscard]] Result<std::vector<Invoice>> ofContact(ContactId contact); ///< oldest first
    [[nodiscard]] Result<std::vector<Payment>> payments(InvoiceNumber number); ///< oldest first
    [[nodiscard]] Result<std::vector<Payment>> paymentsOfBooking(
        BookingId booking); ///< newest first

    /// Issues it, which approves the booking.
    [[nodiscard]] Result<InvoiceNumber> issue(const NewInvoice& invoice, const QDateTime& now);
    /// Takes `invoice` (with its lines) back as a whole, which leaves its booking UNPROCESSED, or
    /// CANCELLED. What was paid is to be paid back.
    [[nodiscard]] Result<InvoiceNumber> credit(
        const Invoice& invoice, bool cancels, const QDate& today, const QDateTime& now);
    /// Refused "over-open-amount", "nothing-open".
    [[nodiscard]] Result<PaymentId> pay(const Payment& payment);

    [[nodiscard]] Result<qint64> nextNumber();
    /// Refused "numbers-in-use" once one is issued.
    [[nodiscard]] Result<void> setNextNumber(qint64 number);

private:
    [[nodiscard]] Result<std::vector<Invoice>> select(
        const QString& tail, const QVariantList& binds);
    [[nodiscard]] Result<void> insertLines(qint64 number, const std::vector<InvoiceLine>& lines);

    DbConnection& m_connection;
};

/// A seller as the JSON that settings and invoices keep.
[[nodiscard]] QString sellerToText(const Seller& seller);
[[nodiscard]] Seller sellerFromText(const QString& text);

} // namespace kontorist
