#include "domain/invoice.h"

#include "base/textfold.h"
#include "domain/emailaddress.h"
#include "domain/namedflags.h"
#include "domain/paymentcode.h"

#include <algorithm>
#include <numeric>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<NamedValue<InvoiceState>, 4> states {
    {{InvoiceState::None, "NONE"_L1}, {InvoiceState::Issued, "ISSUED"_L1},
        {InvoiceState::Paid, "PAID"_L1}, {InvoiceState::Credited, "CREDITED"_L1}}};

constexpr std::array<NamedValue<InvoiceKind>, 2> kinds {
    {{InvoiceKind::Invoice, "INVOICE"_L1}, {InvoiceKind::Credit, "CREDIT"_L1}}};

constexpr std::array<NamedValue<PaymentMethod>, 5> methods {{{PaymentMethod::Bank, "BANK"_L1},
    {PaymentMethod::Swish, "SWISH"_L1}, {PaymentMethod::Card, "CARD"_L1},
    {PaymentMethod::Cash, "CASH"_L1}, {PaymentMethod::Portal, "PORTAL"_L1}}};

constexpr std::array<NamedValue<Ageing>, 5> ageings {
    {{Ageing::NotDue, "not-due"_L1}, {Ageing::Days30, "1-30"_L1}, {Ageing::Days60, "31-60"_L1},
        {Ageing::Days90, "61-90"_L1}, {Ageing::Older, "over-90"_L1}}};

struct SellerField
{
    QLatin1StringView name;
    QString Seller::*text;
    int maxLength;
};

constexpr std::array<SellerField, 10> sellerFields {{{"name"_L1, &Seller::name, 140},
    {"address"_L1, &Seller::address, 500}, {"orgNumber"_L1, &Seller::orgNumber, 60},
    {"vatNumber"_L1, &Seller::vatNumber, 60}, {"email"_L1, &Seller::email, 254},
    {"phone"_L1, &Seller::phone, 60}, {"iban"_L1, &Seller::iban, 60}, {"bic"_L1, &Seller::bic, 40},
    {"bankgiro"_L1, &Seller::bankgiro, 20}, {"swish"_L1, &Seller::swish, 30}}};

QString cleanLine(const QString& text)
{
    return withoutBidiMarks(text).normalized(QString::NormalizationForm_C).simplified();
}

QString squeezed(const QString& text)
{
    return cleanLine(text).remove(u' ').toUpper();
}

void checkForm(std::vector<Error>& faults, const QString& field, const QString& text, bool fits)
{
    if (!text.isEmpty() && !fits) {
        faults.push_back(makeError(ErrorCode::Invalid, field, field, {text}));
    }
}

} // namespace

QString invoiceStateName(InvoiceState state)
{
    return nameIn(states, state);
}

std::optional<InvoiceState> invoiceStateFromName(QStringView name)
{
    return valueIn(states, name);
}

QString invoiceKindName(InvoiceKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<InvoiceKind> invoiceKindFromName(QStringView name)
{
    return valueIn(kinds, name);
}

QString paymentMethodName(PaymentMethod method)
{
    return nameIn(methods, method);
}

std::optional<PaymentMethod> paymentMethodFromName(QStringView name)
{
    return valueIn(methods, name);
}

QString Seller::missing() const
{
    if (name.isEmpty()) {
        return u"name"_s;
    }
    if (address.isEmpty()) {
        return u"address"_s;
    }
    return iban.isEmpty() && bankgiro.isEmpty() && swish.isEmpty() ? u"payment"_s : QString();
}

Seller normalizedSeller(const Seller& seller)
{
    Seller clean = seller;
    for (const SellerField& field : sellerFields) {
        if (field.name != "address"_L1) {
            clean.*field.text = cleanLine(seller.*field.text);
        }
    }
    QStringList lines;
    for (const QString& line : seller.address.split(u'\n')) {
        lines << cleanLine(line);
    }
    clean.address = lines.join(u'\n').trimmed();
    clean.iban = squeezed(seller.iban);
    clean.bic = squeezed(seller.bic);
    clean.bankgiro = squeezed(seller.bankgiro);
    clean.swish = squeezed(seller.swish).remove(u'-');
    return clean;
}

std::vector<Error> sellerFaults(const Seller& raw)
{
    std::vector<Error> faults;
    for (const SellerField& field : sellerFields) {
        const QString text = QString(raw.*field.text).remove(u'\n').remove(u'\r');
        if (hasControlCharacters(text) || (field.name != "address"_L1 && text != raw.*field.text)) {
            faults.push_back(makeError(ErrorCode::Invalid, u"control-character"_s, field.name));
        } else if (text.size() > field.maxLength) {
            faults.push_back(makeError(
                ErrorCode::Invalid, u"too-long"_s, field.name, {QString::number(field.maxLength)}));
        }
    }
    const Seller seller = normalizedSeller(raw);
    checkForm(faults, u"iban"_s, seller.iban, isIban(seller.iban));
    checkForm(faults, u"bic"_s, seller.bic, isBic(seller.bic));
    checkForm(faults, u"bankgiro"_s, seller.bankgiro, isBankgiro(seller.bankgiro));
    checkForm(faults, u"swish"_s, seller.swish, isSwishNumber(seller.swish));
    if (!seller.email.isEmpty()) {
        if (const auto parsed = EmailAddress::parse(seller.email); !parsed) {
            faults.push_back(parsed.error());
        }
    }
    return faults;
}

qint64 Invoice::open() const
{
    if (kind == InvoiceKind::Credit) {
        return refund - paid;
    }
    return state == InvoiceState::Issued ? total() - paid : 0;
}

bool Invoice::isOverdue(const QDate& today) const
{
    return kind == InvoiceKind::Invoice && open() > 0 && dueOn < today;
}

QString ageingName(Ageing ageing)
{
    return nameIn(ageings, ageing);
}

Ageing ageingOf(const QDate& dueOn, const QDate& today)
{
    const qint64 late = dueOn.daysTo(today);
    if (late <= 0) {
        return Ageing::NotDue;
    }
    if (late <= 30) {
        return Ageing::Days30;
    }
    if (late <= 60) {
        return Ageing::Days60;
    }
    return late <= 90 ? Ageing::Days90 : Ageing::Older;
}

qint64 AgeingSum::total() const
{
    return std::accumulate(open.begin(), open.end(), qint64(0));
}

} // namespace kontorist
