#include "domain/paymentcode.h"
#include "printing/invoicedocument.h"
#include "printing/invoicelabels.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

Invoice sample(const QString& currency, const QString& language = u"en"_s)
{
    Invoice invoice;
    invoice.number = InvoiceNumber(1047);
    invoice.booking = BookingId(104);
    invoice.eventName = u"Vårmässan 2026"_s;
    invoice.placeNumber = u"A12"_s;
    invoice.issuedOn = QDate(2026, 3, 2);
    invoice.dueOn = QDate(2026, 4, 1);
    invoice.currency = currency;
    invoice.language = language;
    invoice.reference = paymentReference(invoice.number, currency);
    invoice.seller = {u"Arrangör AB"_s, u"Mässgatan 1\n412 51 Göteborg"_s, u"556677-8899"_s,
        u"SE556677889901"_s, u"info@arrangor.se"_s, u"+46 31 700 00 00"_s,
        u"SE4550000000058398257466"_s, u"ESSESESS"_s, u"5050-1055"_s, u"1237856901"_s};
    invoice.buyer = {u"Kari Olsen & Sønner AS"_s, u"Storgata 5\n0155 Oslo"_s, u"987 654 321"_s,
        u"kari@olsen.no"_s, u"PO-4711"_s, false};
    for (const auto& [text, quantity, price, discount, vat] :
        {std::tuple(u"A12, Corner stand"_s, 1, qint64(1'250'000), 1000, 2500),
            std::tuple(u"Table <big>"_s, 2, qint64(45'050), 0, 2500),
            std::tuple(u"Programme"_s, 3, qint64(9'900), 0, 600)}) {
        const LineAmounts amounts = lineAmounts(price, quantity, discount, vat);
        invoice.lines.push_back({text, quantity, price, discount, vat, amounts.net, amounts.vat});
        invoice.net += amounts.net;
        invoice.vat += amounts.vat;
    }
    return invoice;
}

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

/// The words on the page, blanks of every kind made one.
QString textOf(const QString& pdf)
{
    return QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}))
        .replace(QRegularExpression(u"[\\s\\x{a0}\\x{202f}]+"_s), u" "_s);
}

QString saved(const QTemporaryDir& folder, const Invoice& invoice)
{
    const QString path = folder.filePath(u"invoice.pdf"_s);
    const auto document = InvoiceDocument::make(invoice);
    if (!document || !document->savePdf(path)) {
        return {};
    }
    return path;
}

} // namespace

class TestInvoiceDocument : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheInvoiceSays()
    {
        const QTemporaryDir folder;
        const Invoice invoice = sample(u"SEK"_s);
        const QString text = textOf(saved(folder, invoice));
        // 11,250.00 and 901.00 with 25 %, 297.00 with 6 %.
        for (const QString& part :
            {u"Invoice"_s, u"1047"_s, u"Kari Olsen & Sønner AS"_s, u"B-104"_s, u"Vårmässan 2026"_s,
                u"A12"_s, u"2 March 2026"_s, u"1 April 2026"_s, u"11,250.00"_s, u"901.00"_s,
                u"297.00"_s, u"12,448.00"_s, u"3,037.75"_s, u"17.82"_s, u"15,503.57 SEK"_s,
                u"Table <big>"_s, u"PO-4711"_s, u"10 %"_s, u"5050-1055"_s,
                u"SE45 5000 0000 0583 9825 7466"_s, invoice.reference, u"Page 1 of 1"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part % u" in "_s % text));
        }
        QCOMPARE(invoice.total(), 1'550'357);
    }

    void codeIsRead_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::newRow("EPC") << u"EUR"_s;
        QTest::newRow("Swish") << u"SEK"_s;
    }

    void codeIsRead()
    {
        QFETCH(QString, currency);
        const QTemporaryDir folder;
        const Invoice invoice = sample(currency);
        const QString pdf = saved(folder, invoice);
        run(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, pdf, folder.filePath(u"page"_s)});
        const QStringList pages = QDir(folder.path()).entryList({u"page*.png"_s});
        QCOMPARE(pages.size(), 1);
        const QByteArray read
            = run(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, folder.filePath(pages.front())});
        QCOMPARE(
            QString::fromUtf8(read).trimmed(), QString::fromUtf8(paymentCode(invoice)).trimmed());
    }

    void speaksTheLanguageOfTheBuyer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("sv") << u"sv"_s
                            << QStringList {u"Faktura"_s, u"Förfaller"_s, u"2 mars 2026"_s,
                                   u"15 503,57 SEK"_s, u"Skanna med Swish"_s};
        QTest::newRow("nb") << u"nb"_s
                            << QStringList {u"Faktura"_s, u"Forfall"_s, u"2 mars 2026"_s,
                                   u"15 503,57 SEK"_s};
        QTest::newRow("fr") << u"fr"_s
                            << QStringList {u"Facture"_s, u"Échéance"_s, u"15 503,57 SEK"_s};
    }

    void speaksTheLanguageOfTheBuyer()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, parts);
        const QTemporaryDir folder;
        const QString text = textOf(saved(folder, sample(u"SEK"_s, language)));
        for (const QString& part : parts) {
            QVERIFY2(text.contains(part), qPrintable(part % u" in "_s % text));
        }
        QVERIFY(InvoiceLabels::load(language));
    }

    void takesSeveralPages()
    {
        const QTemporaryDir folder;
        Invoice invoice = sample(u"EUR"_s);
        const InvoiceLine line = invoice.lines[1];
        for (int i = 0; i < 97; ++i) {
            invoice.lines.push_back(line);
            invoice.lines.back().text = u"Something with a long name, number %1, that is wrapped "
                                        "onto a second line of the description"_s.arg(i);
        }
        invoice.buyer.name = QString(200, u'M');
        const QString text = textOf(saved(folder, invoice));
        QVERIFY(text.contains(u"number 96"_s));
        const QRegularExpression pages(u"Page (\\d+) of (\\d+)"_s);
        auto found = pages.globalMatch(text);
        int count = 0;
        while (found.hasNext()) {
            QCOMPARE(found.next().captured(1).toInt(), ++count);
        }
        QVERIFY(count > 2);
        // The head of the table stands on every page that has lines.
        QCOMPARE(text.count(u"Unit price"_s), count);
    }

    void creditNote()
    {
        const QTemporaryDir folder;
        Invoice credit = sample(u"SEK"_s);
        credit.kind = InvoiceKind::Credit;
        credit.credits = InvoiceNumber(1046);
        credit.refund = credit.total();
        credit.net = -credit.net;
        credit.vat = -credit.vat;
        credit.buyer.erased = true;
        const QString text = textOf(saved(folder, credit));
        QVERIFY(text.contains(u"Credit note"_s));
        QVERIFY(text.contains(u"1046"_s));
        QVERIFY(text.contains(u"To pay back 15,503.57 SEK"_s));
        QVERIFY(text.contains(u"(erased)"_s));
        QVERIFY(!text.contains(u"Olsen"_s));
        QVERIFY(!text.contains(u"How to pay"_s));
    }

    void cannotBeWritten()
    {
        const QTemporaryDir folder;
        const auto document = InvoiceDocument::make(sample(u"SEK"_s));
        QVERIFY(document);
        const auto refused = document->savePdf(folder.filePath(u"no/such/folder/a.pdf"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"file"_s);
        QCOMPARE(document->suggestedFileName(), u"Invoice 1047.pdf"_s);
    }
};

QTEST_MAIN(TestInvoiceDocument)
#include "tst_invoicedocument.moc"
