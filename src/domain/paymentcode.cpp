#include "domain/paymentcode.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// Modulus 10 over all digits, the last one being doubled where `doubleLast`.
int luhnSum(const QString& digits, bool doubleLast)
{
    int sum = 0;
    bool doubled = doubleLast;
    for (auto i = digits.size() - 1; i >= 0; --i) {
        const int digit = digits.at(i).digitValue() * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        doubled = !doubled;
    }
    return sum;
}

/// Modulus 97 of a text in which letters stand for 10 to 35; -1 where another sign is in it.
int mod97(const QString& text)
{
    int rest = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        } else if (c >= u'A' && c <= u'Z') {
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
        } else {
            return -1;
        }
    }
    return rest;
}

constexpr int maxEpcNameLength = 70;

/// In the alphabet that SEPA transfers have, so that every reader shows the same: without accents,
/// other signs as blanks.
QString inSepaLetters(const QString& text, int length)
{
    QString spelled = text;
    const std::array<std::pair<QString, QString>, 12> letters {
        {{u"ø"_s, u"o"_s}, {u"Ø"_s, u"O"_s}, {u"æ"_s, u"ae"_s}, {u"Æ"_s, u"AE"_s},
            {u"œ"_s, u"oe"_s}, {u"Œ"_s, u"OE"_s}, {u"ß"_s, u"ss"_s}, {u"đ"_s, u"d"_s},
            {u"Đ"_s, u"D"_s}, {u"ł"_s, u"l"_s}, {u"Ł"_s, u"L"_s}, {u"&"_s, u"+"_s}}};
    for (const auto& [letter, plain] : letters) {
        spelled.replace(letter, plain);
    }
    spelled = spelled.normalized(QString::NormalizationForm_D);
    static const QRegularExpression marks(u"\\p{M}"_s);
    static const QRegularExpression others(u"[^A-Za-z0-9/?:().,'+ -]"_s);
    return spelled.remove(marks).replace(others, u" "_s).simplified().left(length);
}

QByteArray epcCode(const Invoice& invoice)
{
    const Seller& seller = invoice.seller;
    return QStringList {u"BCD"_s, u"002"_s, u"1"_s, u"SCT"_s, seller.bic,
        inSepaLetters(seller.name, maxEpcNameLength), seller.iban,
        QString(u"EUR"_s % plainAmount(invoice.open(), invoice.currency)), QString(),
        invoice.reference}
        .join(u'\n')
        .toUtf8();
}

QByteArray swishCode(const Invoice& invoice)
{
    const QString amount = plainAmount(invoice.open(), invoice.currency).replace(u'.', u',');
    return QString(u'C' % invoice.seller.swish % u';' % amount % u';' % invoice.reference % u";0"_s)
        .toUtf8();
}

} // namespace

QString ocrReference(InvoiceNumber number)
{
    const QString digits = QString::number(number.value());
    return digits % QString::number((10 - luhnSum(digits, true) % 10) % 10);
}

QString creditorReference(InvoiceNumber number)
{
    const QString body = QString::number(number.value());
    const int check = 98 - mod97(QString(body % u"RF00"_s));
    return u"RF"_s % QString::number(check).rightJustified(2, u'0') % body;
}

QString paymentReference(InvoiceNumber number, const QString& currency)
{
    return currency == "EUR"_L1 ? creditorReference(number) : ocrReference(number);
}

bool isIban(const QString& text)
{
    static const QRegularExpression form(u"^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$"_s);
    return form.match(text).hasMatch() && mod97(QString(text.mid(4) % text.left(4))) == 1;
}

bool isBic(const QString& text)
{
    static const QRegularExpression form(u"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"_s);
    return form.match(text).hasMatch();
}

bool isBankgiro(const QString& text)
{
    static const QRegularExpression form(u"^\\d{3,4}-?\\d{4}$"_s);
    return form.match(text).hasMatch() && luhnSum(QString(text).remove(u'-'), false) % 10 == 0;
}

bool isSwishNumber(const QString& text)
{
    static const QRegularExpression form(u"^123\\d{7}$"_s);
    return form.match(text).hasMatch();
}

QByteArray paymentCode(const Invoice& invoice)
{
    if (invoice.kind != InvoiceKind::Invoice || invoice.state != InvoiceState::Issued
        || invoice.open() <= 0) {
        return {};
    }
    constexpr qint64 mostEpcCents = 99'999'999'999;
    if (invoice.currency == "EUR"_L1 && !invoice.seller.iban.isEmpty()) {
        const bool fits = invoice.open() <= mostEpcCents
            && !inSepaLetters(invoice.seller.name, maxEpcNameLength).isEmpty();
        return fits ? epcCode(invoice) : QByteArray();
    }
    if (invoice.currency == "SEK"_L1 && !invoice.seller.swish.isEmpty()) {
        return swishCode(invoice);
    }
    return {};
}

} // namespace kontorist
