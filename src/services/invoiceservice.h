#pragma once

#include "base/result.h"
#include "domain/invoice.h"

#include <QFuture>

#include <vector>

namespace kontorist {

class ServiceContext;

struct InvoiceDetails
{
    Invoice invoice; ///< with its lines
    std::vector<Payment> payments; ///< oldest first
};

/// Invoices and payments. They are issued and credited by what happens to bookings.
class InvoiceService
{
public:
    explicit InvoiceService(ServiceContext& context);

    /// Newest first, without lines.
    [[nodiscard]] QFuture<Result<std::vector<Invoice>>> list(const InvoiceQuery& query);
    [[nodiscard]] QFuture<Result<qint64>> count(const InvoiceQuery& query);
    [[nodiscard]] QFuture<Result<InvoiceDetails>> details(InvoiceNumber number);
    /// Open amounts by currency and age, of all invoices that `query` finds.
    [[nodiscard]] QFuture<Result<std::vector<AgeingSum>>> ageing(const InvoiceQuery& query);
    /// For bookkeeping: UTF-8, a header line, one line per invoice line, decimal points, ISO dates.
    /// Oldest first; every invoice that `query` finds. EXPORT_DATA, audited.
    [[nodiscard]] QFuture<Result<QByteArray>> exportCsv(const InvoiceQuery& query);

    /// A payment on an invoice, or what was paid back on a credit note. MANAGE_INVOICES. Invalid
    /// with field "amount" ("negative", "zero"), "paidOn" ("required", "in-future"), "note";
    /// Refused "over-open-amount" (args: what is open), "nothing-open".
    [[nodiscard]] QFuture<Result<InvoiceDetails>> registerPayment(InvoiceNumber number,
        qint64 amount, const QDate& paidOn, PaymentMethod method, const QString& note);
    /// Notes in the booking log that it was printed or saved as a PDF, to be sent by hand.
    /// MANAGE_INVOICES; an invoice, not a credit note, is judged as SendInvoice.
    [[nodiscard]] QFuture<Result<void>> recordSentByHand(InvoiceNumber number);

    [[nodiscard]] QFuture<Result<InvoiceSettings>> settings();
    /// ADMINISTER. Invalid with field, see sellerFaults(); "daysToPay" out of range.
    [[nodiscard]] QFuture<Result<InvoiceSettings>> saveSettings(const InvoiceSettings& settings);
    /// The number of the next invoice. It can be set while none is issued: Refused
    /// "numbers-in-use"; ADMINISTER; Invalid "out-of-range".
    [[nodiscard]] QFuture<Result<qint64>> nextNumber();
    [[nodiscard]] QFuture<Result<qint64>> setNextNumber(qint64 number);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
