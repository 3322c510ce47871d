#pragma once

#include "domain/invoice.h"

#include <QByteArray>
#include <QString>

namespace kontorist {

/// References that banks check, and the text of payment codes that banking apps read.

/// The number with a check digit behind it (modulus 10), as Bankgiro and Swish payments carry it.
[[nodiscard]] QString ocrReference(InvoiceNumber number);
/// "RF18539007547034": ISO 11649, as euro transfers carry it.
[[nodiscard]] QString creditorReference(InvoiceNumber number);
/// The one that suits the currency.
[[nodiscard]] QString paymentReference(InvoiceNumber number, const QString& currency);

/// True where length and check digits are those of an IBAN; no blanks.
[[nodiscard]] bool isIban(const QString& text);
[[nodiscard]] bool isBic(const QString& text);
[[nodiscard]] bool isBankgiro(const QString& text); ///< with or without a hyphen, check digit right
[[nodiscard]] bool isSwishNumber(const QString& text); ///< of a company: 123 and seven digits

/// What the QR code on the invoice says: EPC (version 002) for euro with an IBAN, Swish for kronor
/// with a Swish number; else empty. Of a paid or credited one, and of a credit note: empty.
[[nodiscard]] QByteArray paymentCode(const Invoice& invoice);

} // namespace kontorist
