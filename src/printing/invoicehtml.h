#pragma once

#include "domain/invoice.h"
#include "printing/invoicelabels.h"

#include <QString>

namespace kontorist {

/// The invoice as the rich text that Qt lays out. The picture of the payment code, where there is
/// one, has the name "payment-code". Every text of people is escaped.
[[nodiscard]] QString invoiceHtml(const Invoice& invoice, const InvoiceLabels& labels);

} // namespace kontorist
