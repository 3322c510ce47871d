#include "domain/paymentcode.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

Invoice unpaid(const QString& currency)
{
    Invoice invoice;
    invoice.number = InvoiceNumber(1000);
    invoice.currency = currency;
    invoice.net = 8000;
    invoice.vat = 2000;
    invoice.seller.name = u"Øberg & Æsir Łódź GmbH"_s;
    invoice.seller.iban = u"DE89370400440532013000"_s;
    invoice.seller.bic = u"COBADEFFXXX"_s;
    invoice.seller.swish = u"1237856901"_s;
    invoice.reference = currency == u"SEK"_s ? u"12229445"_s : u"RF18539007547034"_s;
    return invoice;
}

} // namespace

class TestPaymentCode : public QObject
{
    Q_OBJECT

private slots:
    void references()
    {
        QCOMPARE(creditorReference(InvoiceNumber(539'007'547'034)), u"RF18539007547034"_s);
        // 7992739871 3 is the textbook's example of modulus 10.
        QCOMPARE(ocrReference(InvoiceNumber(7'992'739'871)), u"79927398713"_s);
        QCOMPARE(ocrReference(InvoiceNumber(1)), u"18"_s);
        QCOMPARE(ocrReference(InvoiceNumber(123'456)), u"1234566"_s);
        QCOMPARE(paymentReference(InvoiceNumber(1), u"EUR"_s), creditorReference(InvoiceNumber(1)));
        QCOMPARE(paymentReference(InvoiceNumber(1), u"SEK"_s), u"18"_s);
    }

    void accounts_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const QString& kind, const QString& text, bool good) {
            QTest::addRow("%s '%s'", qPrintable(kind), qPrintable(text)) << kind << text << good;
        };
        row(u"iban"_s, u"SE4550000000058398257466"_s, true);
        row(u"iban"_s, u"DE89370400440532013000"_s, true);
        row(u"iban"_s, u"GB82WEST12345698765432"_s, true);
        row(u"iban"_s, u"NO9386011117947"_s, true);
        row(u"iban"_s, u"SE4550000000058398257467"_s, false);
        row(u"iban"_s, u"SE54 5000 0000 0583 9825 7466"_s, false);
        row(u"iban"_s, u"se4550000000058398257466"_s, false);
        row(u"iban"_s, u""_s, false);
        row(u"bic"_s, u"DEUTDEFF"_s, true);
        row(u"bic"_s, u"DEUTDEFF500"_s, true);
        row(u"bic"_s, u"DEUTDEF"_s, false);
        row(u"bic"_s, u"DEUTDEFF50"_s, false);
        row(u"bic"_s, u"1EUTDEFF"_s, false);
        row(u"bankgiro"_s, u"5050-1055"_s, true);
        row(u"bankgiro"_s, u"50501055"_s, true);
        row(u"bankgiro"_s, u"991-2346"_s, true);
        row(u"bankgiro"_s, u"5050-1056"_s, false);
        row(u"bankgiro"_s, u"5050 1055"_s, false);
        row(u"swish"_s, u"1237856901"_s, true);
        row(u"swish"_s, u"0701234567"_s, false);
        row(u"swish"_s, u"123785690"_s, false);
    }

    void accounts()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(bool, good);
        const bool found = kind == u"iban"_s ? isIban(text)
            : kind == u"bic"_s               ? isBic(text)
            : kind == u"bankgiro"_s          ? isBankgiro(text)
                                             : isSwishNumber(text);
        QCOMPARE(found, good);
    }

    void epc()
    {
        const QStringList lines = QString::fromUtf8(paymentCode(unpaid(u"EUR"_s))).split(u'\n');
        QCOMPARE(lines,
            (QStringList {u"BCD"_s, u"002"_s, u"1"_s, u"SCT"_s, u"COBADEFFXXX"_s,
                u"Oberg + AEsir Lodz GmbH"_s, u"DE89370400440532013000"_s, u"EUR100.00"_s, u""_s,
                u"RF18539007547034"_s}));
        Invoice partly = unpaid(u"EUR"_s);
        partly.paid = 2550;
        QVERIFY(paymentCode(partly).contains("EUR74.50"));
        partly.seller.name = QString(100, u'x');
        QCOMPARE(QString::fromUtf8(paymentCode(partly)).section(u'\n', 5, 5).size(), 70);
        partly.seller.iban.clear();
        QVERIFY(paymentCode(partly).isEmpty());
    }

    void swish()
    {
        QCOMPARE(paymentCode(unpaid(u"SEK"_s)), QByteArray("C1237856901;100,00;12229445;0"));
        Invoice other = unpaid(u"SEK"_s);
        other.seller.swish.clear();
        QVERIFY(paymentCode(other).isEmpty());
        QVERIFY(paymentCode(unpaid(u"NOK"_s)).isEmpty());
    }

    void nothingToPay()
    {
        for (const QString& currency : {u"EUR"_s, u"SEK"_s}) {
            Invoice invoice = unpaid(currency);
            invoice.state = InvoiceState::Credited;
            QVERIFY(paymentCode(invoice).isEmpty());
            invoice.state = InvoiceState::Paid;
            QVERIFY(paymentCode(invoice).isEmpty());
            invoice = unpaid(currency);
            invoice.kind = InvoiceKind::Credit;
            invoice.refund = 100;
            QVERIFY(paymentCode(invoice).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestPaymentCode)
#include "tst_paymentcode.moc"
