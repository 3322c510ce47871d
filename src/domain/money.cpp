#include "domain/money.h"

#include <QRegularExpression>

#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct Currency
{
    QLatin1StringView code;
    int digits;
};

constexpr std::array<Currency, 10> table {
    {{"EUR"_L1, 2}, {"SEK"_L1, 2}, {"NOK"_L1, 2}, {"DKK"_L1, 2}, {"GBP"_L1, 2}, {"USD"_L1, 2},
        {"CHF"_L1, 2}, {"PLN"_L1, 2}, {"ISK"_L1, 0}, {"JPY"_L1, 0}}};

tl::unexpected<Error> invalid(const QString& field, const QString& reason, QStringList args = {})
{
    return failure(ErrorCode::Invalid, reason, field, std::move(args));
}

/// Marks of one kind stand between thousands where there are several, or where the currency has no
/// smaller unit. "1,250" in a currency with one stays a fraction, with too many decimals: it could
/// mean either.
QString withoutThousands(const QString& number, int decimals)
{
    static const QRegularExpression several(u"^-?[1-9]\\d{0,2}(([.,])\\d{3})(\\2\\d{3})+$"_s);
    static const QRegularExpression one(u"^-?[1-9]\\d{0,2}[.,]\\d{3}$"_s);
    QString plain = number;
    if (several.match(number).hasMatch() || (decimals == 0 && one.match(number).hasMatch())) {
        plain.remove(u',').remove(u'.');
    }
    return plain;
}

/// True for "1,000" and "1.250": thousands to one reader, a fraction to the other.
bool isAmbiguous(const QString& number)
{
    static const QRegularExpression lone(u"^-?[1-9]\\d{0,2}\\.\\d{3}$"_s);
    return lone.match(number).hasMatch();
}

/// The one decimal point, and no blanks or marks between thousands. Empty where it is no number.
QString plainNumber(const QString& text, int decimals)
{
    QString number = text.trimmed();
    for (const QChar blank :
        {QChar(u' '), QChar(0x00A0), QChar(0x202F), QChar(u'\''), QChar(0x2019)}) {
        number.remove(blank);
    }
    number.replace(QChar(0x2212), u'-');
    const auto lastComma = number.lastIndexOf(u',');
    const auto lastPoint = number.lastIndexOf(u'.');
    if (lastComma >= 0 && lastPoint >= 0) {
        // The one further right is the decimal point, the other one stands between thousands.
        const QChar grouping = lastComma < lastPoint ? u',' : u'.';
        static const QRegularExpression commas(u"^-?\\d{1,3}(,\\d{3})+\\.\\d*$"_s);
        static const QRegularExpression points(u"^-?\\d{1,3}(\\.\\d{3})+,\\d*$"_s);
        if (!(grouping == u',' ? commas : points).match(number).hasMatch()) {
            return {};
        }
        number.remove(grouping);
    } else {
        number = withoutThousands(number, decimals);
    }
    number.replace(u',', u'.');
    static const QRegularExpression whole(u"^-?\\d{1,18}(\\.\\d{0,18})?$"_s);
    return whole.match(number).hasMatch() ? number : QString();
}

QString withoutTrailingZeros(QString decimals)
{
    while (decimals.endsWith(u'0')) {
        decimals.chop(1);
    }
    return decimals;
}

} // namespace

QStringList currencies()
{
    QStringList list;
    for (const Currency& currency : table) {
        list << QString(currency.code);
    }
    return list;
}

bool isCurrency(const QString& code)
{
    return currencies().contains(code);
}

int minorDigits(const QString& currency)
{
    for (const Currency& known : table) {
        if (currency == known.code) {
            return known.digits;
        }
    }
    return 2;
}

Result<qint64> parseAmount(
    const QString& text, const QString& currency, const QString& field, qint64 limit)
{
    if (text.trimmed().isEmpty()) {
        return invalid(field, u"required"_s);
    }
    const int digits = minorDigits(currency);
    const QString number = plainNumber(text, digits);
    if (number.isEmpty()) {
        return invalid(field, u"amount"_s, {text.trimmed().left(40)});
    }
    if (number.startsWith(u'-')) {
        return invalid(field, u"negative"_s);
    }
    QString decimals = number.section(u'.', 1);
    if (decimals.size() > digits) {
        if (isAmbiguous(text.trimmed().replace(u',', u'.'))
            || withoutTrailingZeros(decimals).size() > digits) {
            return invalid(field, u"too-many-decimals"_s, {QString::number(digits)});
        }
        decimals.truncate(digits);
    }
    const QString whole = number.section(u'.', 0, 0);
    const qint64 minor = whole.size() > 14
        ? limit + 1
        : QString(whole % decimals.leftJustified(digits, u'0')).toLongLong();
    if (minor > limit) {
        return invalid(field, u"amount-too-large"_s, {plainAmount(limit, currency)});
    }
    return minor;
}

QString plainAmount(qint64 minor, const QString& currency)
{
    const int digits = minorDigits(currency);
    const QString number
        = QString::number(minor < 0 ? -minor : minor).rightJustified(digits + 1, u'0');
    const QString sign = minor < 0 ? u"-"_s : QString();
    return digits == 0 ? QString(sign % number)
                       : QString(sign % number.chopped(digits) % u'.' % number.right(digits));
}

Result<int> parseRate(const QString& text, const QString& field)
{
    QString number = text;
    number.remove(u'%');
    number = plainNumber(number, 2);
    const QString decimals = withoutTrailingZeros(number.section(u'.', 1));
    const QString whole = number.section(u'.', 0, 0);
    if (number.isEmpty() || number.startsWith(u'-') || decimals.size() > 2 || whole.size() > 3) {
        return invalid(field, u"rate"_s, {text.trimmed().left(20)});
    }
    const int rate = QString(whole % decimals.leftJustified(2, u'0')).toInt();
    if (rate > wholeRate) {
        return invalid(field, u"rate"_s, {text.trimmed().left(20)});
    }
    return rate;
}

QString plainRate(int rate)
{
    const QString decimals
        = withoutTrailingZeros(QString::number(rate % 100).rightJustified(2, u'0'));
    const QString whole = QString::number(rate / 100);
    return decimals.isEmpty() ? whole : QString(whole % u'.' % decimals);
}

LineAmounts lineAmounts(qint64 unitPrice, int quantity, int discount, int vatRate)
{
    constexpr qint64 half = wholeRate / 2;
    LineAmounts amounts;
    amounts.net = (unitPrice * quantity * (wholeRate - discount) + half) / wholeRate;
    amounts.vat = (amounts.net * vatRate + half) / wholeRate;
    return amounts;
}

} // namespace kontorist
