#pragma once

#include "base/strongid.h"
#include "domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kontorist {

/// What a booking has to do with invoices, and how an invoice stands. Overdue is derived.
enum class InvoiceState { None, Issued, Paid, Credited };
inline constexpr std::array allInvoiceStates {
    InvoiceState::None, InvoiceState::Issued, InvoiceState::Paid, InvoiceState::Credited};
[[nodiscard]] QString invoiceStateName(InvoiceState state); ///< "NONE", "ISSUED" …
[[nodiscard]] std::optional<InvoiceState> invoiceStateFromName(QStringView name);

enum class InvoiceKind { Invoice, Credit };
[[nodiscard]] QString invoiceKindName(InvoiceKind kind); ///< "INVOICE", "CREDIT"
[[nodiscard]] std::optional<InvoiceKind> invoiceKindFromName(QStringView name);

/// Who sells, as printed on each invoice.
struct Seller
{
    QString name;
    QString address; ///< several lines
    QString orgNumber;
    QString vatNumber;
    QString email;
    QString phone;
    QString iban; ///< without blanks
    QString bic;
    QString bankgiro;
    QString swish; ///< digits only; for kronor
    friend bool operator==(const Seller&, const Seller&) = default;

    /// The field an invoice cannot do without and that is empty: "name", "address" or "payment"
    /// (neither IBAN nor Bankgiro nor Swish). Empty where all is there.
    [[nodiscard]] QString missing() const;
};
/// Blanks and hyphens go where they only group digits.
[[nodiscard]] Seller normalizedSeller(const Seller& seller);
/// Invalid "iban", "bic", "swish", "bankgiro", "too-long", "control-character", "email-…" with the
/// field's name.
[[nodiscard]] std::vector<Error> sellerFaults(const Seller& seller);

struct Buyer
{
    QString name;
    QString address; ///< several lines
    QString orgNumber;
    QString email;
    QString reference;
    bool erased = false; ///< the person was deleted; only what bookkeeping needs is left
};

struct InvoiceLine
{
    QString text;
    int quantity = 1;
    qint64 unitPrice = 0; ///< minor units, without VAT; negative on a credit note
    int discount = 0;
    int vatRate = 0;
    qint64 net = 0;
    qint64 vat = 0;
    friend bool operator==(const InvoiceLine&, const InvoiceLine&) = default;
};

/// An issued document. What it says never changes: a change is a credit note and a new invoice.
struct Invoice
{
    InvoiceNumber number;
    InvoiceKind kind = InvoiceKind::Invoice;
    BookingId booking;
    QString eventName;
    QString placeNumber;
    InvoiceNumber credits; ///< of a credit note: the invoice it takes back
    InvoiceNumber creditedBy; ///< of a credited invoice
    InvoiceState state = InvoiceState::Issued;
    QDate issuedOn; ///< in the event's time zone
    QDate dueOn;
    QDateTime issuedAt;
    QString currency;
    qint64 net = 0; ///< all sums negative on a credit note
    qint64 vat = 0;
    qint64 paid = 0; ///< of a credit note: what was paid back
    qint64 refund = 0; ///< of a credit note: what is to be paid back in all
    QString reference; ///< payment reference
    QString language;
    Seller seller;
    Buyer buyer;
    std::vector<InvoiceLine> lines; ///< empty in lists

    [[nodiscard]] qint64 total() const { return net + vat; }
    /// What is still to be paid, or paid back.
    [[nodiscard]] qint64 open() const;
    [[nodiscard]] bool isOverdue(const QDate& today) const;
};

enum class PaymentMethod { Bank, Swish, Card, Cash, Portal };
inline constexpr std::array allPaymentMethods {PaymentMethod::Bank, PaymentMethod::Swish,
    PaymentMethod::Card, PaymentMethod::Cash, PaymentMethod::Portal};
[[nodiscard]] QString paymentMethodName(PaymentMethod method); ///< "BANK" …
[[nodiscard]] std::optional<PaymentMethod> paymentMethodFromName(QStringView name);

struct Payment
{
    PaymentId id;
    InvoiceNumber invoice;
    qint64 amount = 0; ///< more than 0; on a credit note what was paid back
    QDate paidOn;
    PaymentMethod method = PaymentMethod::Bank;
    QString note; ///< e.g. the bank's reference
    QString recordedBy;
    QDateTime recordedAt;
};

/// How long open invoices have waited.
enum class Ageing { NotDue, Days30, Days60, Days90, Older };
inline constexpr std::array allAgeings {
    Ageing::NotDue, Ageing::Days30, Ageing::Days60, Ageing::Days90, Ageing::Older};
[[nodiscard]] QString ageingName(Ageing ageing); ///< "not-due", "1-30" …
[[nodiscard]] Ageing ageingOf(const QDate& dueOn, const QDate& today);

struct AgeingSum
{
    QString currency;
    std::array<qint64, allAgeings.size()> open {}; ///< by Ageing
    [[nodiscard]] qint64 total() const;
};

struct InvoiceQuery
{
    QString search; ///< number, buyer, reference
    /// Of invoices; credit notes come along with Issued (to pay back) and Paid (settled).
    std::vector<InvoiceState> states; ///< empty = all
    std::optional<InvoiceKind> kind;
    bool overdueOnly = false;
    EventId event; ///< invalid = all
    BookingId booking; ///< invalid = all
    QDate issuedFrom; ///< invalid = no limit; both days included
    QDate issuedTo;
    InvoiceNumber before; ///< newest first, lower numbers than this
    int limit = 200;
    friend bool operator==(const InvoiceQuery&, const InvoiceQuery&) = default;
};

/// Days to pay, and who sells.
struct InvoiceSettings
{
    Seller seller;
    int daysToPay = 30; ///< 0 to 365
    friend bool operator==(const InvoiceSettings&, const InvoiceSettings&) = default;
};

} // namespace kontorist
