#include "domain/invoice.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

Seller seller()
{
    Seller made;
    made.name = u"Arrangör AB"_s;
    made.address = u"Mässgatan 1\n412 51 Göteborg"_s;
    made.bankgiro = u"5050-1055"_s;
    return made;
}

QStringList words(const Seller& checked)
{
    QStringList list;
    for (const Error& fault : sellerFaults(checked)) {
        list << fault.field + u' ' + fault.reason;
    }
    return list;
}

} // namespace

class TestInvoice : public QObject
{
    Q_OBJECT

private slots:
    void openAmounts()
    {
        Invoice invoice;
        invoice.net = 8000;
        invoice.vat = 2000;
        invoice.dueOn = QDate(2026, 3, 10);
        QCOMPARE(invoice.total(), 10'000);
        QCOMPARE(invoice.open(), 10'000);
        QVERIFY(!invoice.isOverdue(QDate(2026, 3, 10)));
        QVERIFY(invoice.isOverdue(QDate(2026, 3, 11)));
        invoice.paid = 9999;
        QCOMPARE(invoice.open(), 1);
        QVERIFY(invoice.isOverdue(QDate(2026, 3, 11)));
        invoice.paid = 10'000;
        invoice.state = InvoiceState::Paid;
        QCOMPARE(invoice.open(), 0);
        QVERIFY(!invoice.isOverdue(QDate(2027, 1, 1)));
        invoice.paid = 0;
        invoice.state = InvoiceState::Credited;
        QCOMPARE(invoice.open(), 0);
        QVERIFY(!invoice.isOverdue(QDate(2027, 1, 1)));
        Invoice credit = invoice;
        credit.kind = InvoiceKind::Credit;
        credit.state = InvoiceState::Issued;
        credit.net = -8000;
        credit.vat = -2000;
        credit.refund = 500;
        QCOMPARE(credit.open(), 500);
        credit.paid = 500;
        QCOMPARE(credit.open(), 0);
        credit.paid = 0;
        QVERIFY(!credit.isOverdue(QDate(2027, 1, 1)));
    }

    void ages_data()
    {
        QTest::addColumn<int>("late");
        QTest::addColumn<QString>("age");
        QTest::newRow("before") << -1 << u"not-due"_s;
        QTest::newRow("the day") << 0 << u"not-due"_s;
        QTest::newRow("1") << 1 << u"1-30"_s;
        QTest::newRow("30") << 30 << u"1-30"_s;
        QTest::newRow("31") << 31 << u"31-60"_s;
        QTest::newRow("60") << 60 << u"31-60"_s;
        QTest::newRow("61") << 61 << u"61-90"_s;
        QTest::newRow("90") << 90 << u"61-90"_s;
        QTest::newRow("91") << 91 << u"over-90"_s;
    }

    void ages()
    {
        QFETCH(int, late);
        QFETCH(QString, age);
        const QDate due(2026, 2, 10); // over a leap day's place and the change of the clock
        QCOMPARE(ageingName(ageingOf(due, due.addDays(late))), age);
        AgeingSum sum;
        sum.open = {1, 2, 3, 4, 5};
        QCOMPARE(sum.total(), 15);
    }

    void sellerForms()
    {
        QCOMPARE(words(seller()), QStringList());
        Seller typed = seller();
        typed.iban = u"se45 5000 0000 0583 9825 7466"_s;
        typed.bic = u"deut deff"_s;
        typed.swish = u"123-785 69 01"_s;
        typed.bankgiro = u" 5050-1055 "_s;
        QCOMPARE(words(typed), QStringList());
        const Seller clean = normalizedSeller(typed);
        QCOMPARE(clean.iban, u"SE4550000000058398257466"_s);
        QCOMPARE(clean.bic, u"DEUTDEFF"_s);
        QCOMPARE(clean.swish, u"1237856901"_s);
        QCOMPARE(clean.bankgiro, u"5050-1055"_s);
        QCOMPARE(normalizedSeller(clean), clean);
        typed.iban = u"SE4550000000058398257467"_s;
        typed.bic = u"X"_s;
        typed.bankgiro = u"5050-1056"_s;
        typed.swish = u"0701234567"_s;
        QCOMPARE(words(typed),
            (QStringList {u"iban iban"_s, u"bic bic"_s, u"bankgiro bankgiro"_s, u"swish swish"_s}));
        typed = seller();
        typed.name = u"a\nb"_s;
        typed.phone = QString(61, u'1');
        typed.email = u"nobody"_s;
        const QStringList found = words(typed);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0], u"name control-character"_s);
        QCOMPARE(found[1], u"phone too-long"_s);
        QVERIFY(found[2].startsWith(u"email email-"_s));
    }

    void whatIsMissing()
    {
        QCOMPARE(Seller().missing(), u"name"_s);
        Seller made = seller();
        QCOMPARE(made.missing(), QString());
        made.bankgiro.clear();
        QCOMPARE(made.missing(), u"payment"_s);
        made.swish = u"1237856901"_s;
        QCOMPARE(made.missing(), QString());
        made.swish.clear();
        made.iban = u"x"_s;
        QCOMPARE(made.missing(), QString());
        made.address.clear();
        QCOMPARE(made.missing(), u"address"_s);
    }

    void names()
    {
        for (const auto state : allInvoiceStates) {
            QCOMPARE(invoiceStateFromName(invoiceStateName(state)), std::optional(state));
        }
        for (const auto kind : {InvoiceKind::Invoice, InvoiceKind::Credit}) {
            QCOMPARE(invoiceKindFromName(invoiceKindName(kind)), std::optional(kind));
        }
        for (const auto method : allPaymentMethods) {
            QCOMPARE(paymentMethodFromName(paymentMethodName(method)), std::optional(method));
        }
        QVERIFY(!invoiceStateFromName(u"paid"));
        QVERIFY(!paymentMethodFromName(u"CHEQUE"));
    }
};

QTEST_APPLESS_MAIN(TestInvoice)
#include "tst_invoice.moc"
