#include "printing/invoicehtml.h"

#include "base/languagelocale.h"
#include "domain/paymentcode.h"

#include <algorithm>
#include <map>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto grey = "#5a5a5a"_L1;

/// Writes the parts of one invoice in the buyer's language.
class Writer
{
public:
    Writer(const Invoice& invoice, const InvoiceLabels& labels)
        : m_invoice(invoice)
        , m_labels(labels)
        , m_locale(localeOfLanguage(invoice.language))
    {
    }

    [[nodiscard]] QString page() const
    {
        return u"<html><body style=\"font-size:9.5pt\">"_s % head() % parties() % facts() % lines()
            % sums() % payment() % u"</body></html>"_s;
    }

private:
    [[nodiscard]] bool isCredit() const { return m_invoice.kind == InvoiceKind::Credit; }

    [[nodiscard]] QString money(qint64 minor) const
    {
        const int digits = minorDigits(m_invoice.currency);
        const double value = static_cast<double>(minor) / (digits == 2 ? 100 : 1);
        return m_locale.toString(value, 'f', digits).toHtmlEscaped();
    }
    [[nodiscard]] QString fullMoney(qint64 minor) const
    {
        return money(minor) % u"&nbsp;"_s % m_invoice.currency.toHtmlEscaped();
    }
    [[nodiscard]] QString rate(int rate) const
    {
        return m_locale.toString(rate / 100.0, 'f', QLocale::FloatingPointShortest) % u"&nbsp;%"_s;
    }
    [[nodiscard]] QString day(const QDate& date) const
    {
        return m_locale.toString(date, u"d MMMM yyyy"_s).toHtmlEscaped();
    }
    [[nodiscard]] QString label(QLatin1StringView key) const
    {
        return m_labels.text(key).toHtmlEscaped();
    }
    [[nodiscard]] static QString lines(const QString& text)
    {
        return text.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s);
    }
    [[nodiscard]] QString small(const QString& html) const
    {
        return u"<span style=\"font-size:8pt;color:"_s % grey % u"\">"_s % html % u"</span>"_s;
    }

    [[nodiscard]] QString head() const
    {
        const Seller& seller = m_invoice.seller;
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
               "<td width=\"60%\" valign=\"top\"><span style=\"font-size:13pt;font-weight:600\">"_s
            % seller.name.toHtmlEscaped()
            % u"</span></td><td width=\"40%\" align=\"right\" valign=\"top\">"
              "<span style=\"font-size:20pt;font-weight:600\">"_s
            % label(isCredit() ? "credit"_L1 : "invoice"_L1)
            % u"</span><br><span style=\"font-size:12pt;color:"_s % grey % u"\">"_s
            % QString::number(m_invoice.number.value()) % u"</span></td></tr></table>"_s;
    }

    [[nodiscard]] QString sellerBlock() const
    {
        const Seller& seller = m_invoice.seller;
        QStringList rows {lines(seller.address)};
        if (!seller.orgNumber.isEmpty()) {
            rows << QString(label("orgNumber"_L1) % u' ' % seller.orgNumber.toHtmlEscaped());
        }
        if (!seller.vatNumber.isEmpty()) {
            rows << QString(label("vatNumber"_L1) % u' ' % seller.vatNumber.toHtmlEscaped());
        }
        for (const QString& text : {seller.email, seller.phone}) {
            if (!text.isEmpty()) {
                rows << text.toHtmlEscaped();
            }
        }
        return small(rows.join(u"<br>"_s));
    }

    [[nodiscard]] QString buyerBlock() const
    {
        const Buyer& buyer = m_invoice.buyer;
        if (buyer.erased) {
            return label("erased"_L1);
        }
        QStringList rows {QString(u"<b>"_s % buyer.name.toHtmlEscaped() % u"</b>"_s)};
        if (!buyer.address.isEmpty()) {
            rows << lines(buyer.address);
        }
        if (!buyer.orgNumber.isEmpty()) {
            rows << QString(label("orgNumber"_L1) % u' ' % buyer.orgNumber.toHtmlEscaped());
        }
        return rows.join(u"<br>"_s);
    }

    [[nodiscard]] QString parties() const
    {
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
               "style=\"margin-top:13px\"><tr><td width=\"50%\" valign=\"top\">"_s
            % sellerBlock() % u"</td><td width=\"50%\" valign=\"top\">"_s % small(label("buyer"_L1))
            % u"<br>"_s % buyerBlock() % u"</td></tr></table>"_s;
    }

    [[nodiscard]] QString fact(QLatin1StringView key, const QString& html, int percent = 0) const
    {
        const QString width = percent > 0 ? u" width=\"%1%\""_s.arg(percent) : QString();
        return u"<td"_s % width % u" valign=\"top\" style=\"padding-right:19px\">"_s
            % small(label(key)) % u"<br>"_s % html % u"</td>"_s;
    }

    [[nodiscard]] QString facts() const
    {
        QString cells = fact("issued"_L1, day(m_invoice.issuedOn), 23);
        if (!isCredit()) {
            cells += fact("due"_L1, u"<b>"_s % day(m_invoice.dueOn) % u"</b>"_s, 23);
        }
        cells += fact("booking"_L1, u"B-%1"_s.arg(m_invoice.booking.value()))
            % fact("event"_L1, m_invoice.eventName.toHtmlEscaped());
        if (!m_invoice.placeNumber.isEmpty()) {
            cells += fact("place"_L1, m_invoice.placeNumber.toHtmlEscaped());
        }
        QString text
            = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:19px\"><tr>"_s
            % cells % u"</tr></table>"_s;
        if (!m_invoice.buyer.reference.isEmpty()) {
            text += u"<p style=\"margin-top:8px;margin-bottom:0\">"_s % small(label("reference"_L1))
                % u"<br>"_s % m_invoice.buyer.reference.toHtmlEscaped() % u"</p>"_s;
        }
        if (m_invoice.credits.isValid()) {
            text += note("credits"_L1, m_invoice.credits);
        }
        if (m_invoice.creditedBy.isValid()) {
            text += note("credited"_L1, m_invoice.creditedBy);
        }
        return text;
    }

    [[nodiscard]] QString note(QLatin1StringView key, InvoiceNumber number) const
    {
        return u"<p style=\"margin-top:11px;margin-bottom:0\">"_s
            % m_labels.text(key, {{u"number"_s, QString::number(number.value())}}).toHtmlEscaped()
            % u"</p>"_s;
    }

    [[nodiscard]] bool hasDiscount() const
    {
        return std::any_of(m_invoice.lines.begin(), m_invoice.lines.end(),
            [](const InvoiceLine& line) { return line.discount != 0; });
    }

    [[nodiscard]] static QString cell(const QString& html, bool right, const QString& style = {})
    {
        return u"<td style=\"padding-top:5px;padding-bottom:5px;"_s
            % (right ? u"padding-left:14px;"_s : QString()) % style % u"\""_s
            % (right ? u" align=\"right\""_s : QString()) % u" valign=\"top\">"_s % html
            % u"</td>"_s;
    }

    [[nodiscard]] QString lines() const
    {
        const bool discounts = hasDiscount();
        const QString below = u"border-bottom:1px solid #9a9a9a;"_s;
        const auto title = [&](QLatin1StringView key, bool right) {
            return cell(small(label(key)), right, below);
        };
        QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
                       "style=\"margin-top:21px;border-collapse:collapse\"><thead><tr>"_s
            % title("item"_L1, false) % title("quantity"_L1, true) % title("unitPrice"_L1, true);
        if (discounts) {
            html += title("discount"_L1, true);
        }
        html += title("vat"_L1, true) % title("amount"_L1, true) % u"</tr></thead>"_s;
        const QString hair = u"border-bottom:1px solid #d8d8d8;"_s;
        for (const InvoiceLine& line : m_invoice.lines) {
            html += u"<tr>"_s % cell(line.text.toHtmlEscaped(), false, hair)
                % cell(QString::number(line.quantity), true, hair)
                % cell(money(line.unitPrice), true, hair);
            if (discounts) {
                html += cell(line.discount ? rate(line.discount) : QString(), true, hair);
            }
            html += cell(rate(line.vatRate), true, hair) % cell(money(line.net), true, hair)
                % u"</tr>"_s;
        }
        return html % u"</table>"_s;
    }

    [[nodiscard]] QString sumRow(const QString& name, const QString& amount, bool strong) const
    {
        const QString open = strong ? u"<b>"_s : QString();
        const QString close = strong ? u"</b>"_s : QString();
        return u"<tr>"_s % cell(open % name % close, true) % cell(open % amount % close, true)
            % u"</tr>"_s;
    }

    [[nodiscard]] QString sums() const
    {
        std::map<int, std::pair<qint64, qint64>> rates;
        for (const InvoiceLine& line : m_invoice.lines) {
            rates[line.vatRate].first += line.net;
            rates[line.vatRate].second += line.vat;
        }
        QString rows = sumRow(label("net"_L1), money(m_invoice.net), false);
        for (const auto& [vatRate, amounts] : rates) {
            const QString name = m_labels.text(
                "vatOf"_L1, {{u"rate"_s, rate(vatRate)}, {u"net"_s, money(amounts.first)}});
            rows += sumRow(name, money(amounts.second), false);
        }
        rows += sumRow(label("total"_L1), fullMoney(m_invoice.total()), true);
        if (m_invoice.paid != 0) {
            rows += sumRow(label("paid"_L1), money(m_invoice.paid), false);
        }
        if (isCredit() && m_invoice.refund > 0) {
            rows += sumRow(label("refund"_L1), fullMoney(m_invoice.open()), true);
        } else if (!isCredit() && (m_invoice.paid != 0 || m_invoice.open() == 0)) {
            rows += sumRow(label("open"_L1), fullMoney(m_invoice.open()), true);
        }
        return u"<table align=\"right\" cellspacing=\"0\" cellpadding=\"0\" "
               "style=\"margin-top:11px\">"_s
            % rows % u"</table>"_s;
    }

    [[nodiscard]] QString way(QLatin1StringView key, const QString& value) const
    {
        return value.isEmpty()
            ? QString()
            : QString(u"<tr><td style=\"padding-right:19px\">"_s % small(label(key))
                % u"</td><td>"_s % value.toHtmlEscaped() % u"</td></tr>"_s);
    }

    [[nodiscard]] QString payment() const
    {
        if (isCredit() || m_invoice.open() <= 0) {
            return {};
        }
        const Seller& seller = m_invoice.seller;
        const QString please = m_labels.text("payBy"_L1,
            {{u"amount"_s, fullMoney(m_invoice.open())}, {u"due"_s, day(m_invoice.dueOn)}});
        const QString ways = way("paymentReference"_L1, m_invoice.reference)
            % way("bankgiro"_L1, seller.bankgiro) % way("iban"_L1, grouped(seller.iban))
            % way("bic"_L1, seller.bic)
            % (m_invoice.currency == "SEK"_L1 ? way("swish"_L1, seller.swish) : QString());
        QString code;
        if (!paymentCode(m_invoice).isEmpty()) {
            const auto caption = m_invoice.currency == "EUR"_L1 ? "scanBank"_L1 : "scanSwish"_L1;
            code = u"<td width=\"32%\" align=\"right\" valign=\"top\">"
                   "<img src=\"payment-code\" width=\"120\" height=\"120\"><br>"_s
                % small(label(caption)) % u"</td>"_s;
        }
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
               "style=\"margin-top:29px\"><tr><td valign=\"top\">"
               "<span style=\"font-size:11pt;font-weight:600\">"_s
            % label("payment"_L1) % u"</span><br>"_s % please
            % u"<table cellspacing=\"0\" cellpadding=\"1\" style=\"margin-top:8px\">"_s % ways
            % u"</table></td>"_s % code % u"</tr></table>"_s;
    }

    /// "SE45 5000 …": as people read it.
    [[nodiscard]] static QString grouped(const QString& iban)
    {
        QStringList groups;
        for (qsizetype i = 0; i < iban.size(); i += 4) {
            groups << iban.mid(i, 4);
        }
        return groups.join(u' ');
    }

    const Invoice& m_invoice;
    const InvoiceLabels& m_labels;
    QLocale m_locale;
};

} // namespace

QString invoiceHtml(const Invoice& invoice, const InvoiceLabels& labels)
{
    return Writer(invoice, labels).page();
}

} // namespace kontorist
