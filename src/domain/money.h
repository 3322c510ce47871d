#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace kontorist {

/// Amounts are whole numbers of the currency's smallest unit ("minor"), e.g. öre or cents. Rates
/// and discounts are in hundredths of a per cent: 25 % = 2500.

inline constexpr qint64 maxUnitPrice = 10'000'000'000; ///< minor: 100,000,000.00
inline constexpr int maxQuantity = 9999;
inline constexpr int wholeRate = 10'000; ///< 100 %

/// ISO 4217 codes that events and invoices can be in, the usual ones first.
[[nodiscard]] QStringList currencies();
[[nodiscard]] bool isCurrency(const QString& code);
/// Digits behind the decimal point: 2, for ISK and JPY 0.
[[nodiscard]] int minorDigits(const QString& currency);

/// "1234.50", "1 234,50", "1,234.50" or "1234" as minor units. Invalid with `field`: "required",
/// "amount" (not a number), "negative", "too-many-decimals" (args: digits allowed; so, too, "1,000"
/// in a currency with smaller units, which could mean a thousand or one),
/// "amount-too-large" (args: the limit as text).
[[nodiscard]] Result<qint64> parseAmount(const QString& text, const QString& currency,
    const QString& field, qint64 limit = maxUnitPrice);
/// "1234.50", "-12.00": for scripts and files. Windows use QLocale.
[[nodiscard]] QString plainAmount(qint64 minor, const QString& currency);

/// "25", "12.5" or "12,5 %" in hundredths of a per cent, 0 to `wholeRate`. Invalid "rate".
[[nodiscard]] Result<int> parseRate(const QString& text, const QString& field);
/// "25", "12.5": for scripts and files.
[[nodiscard]] QString plainRate(int rate);

/// What one line comes to. Halves are rounded up.
struct LineAmounts
{
    qint64 net = 0;
    qint64 vat = 0;
    friend bool operator==(const LineAmounts&, const LineAmounts&) = default;
};
[[nodiscard]] LineAmounts lineAmounts(qint64 unitPrice, int quantity, int discount, int vatRate);

} // namespace kontorist
