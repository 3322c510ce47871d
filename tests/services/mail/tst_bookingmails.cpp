#include "services/mail/mailcomposer.h"
#include "services/mail/mailtemplate.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

const auto secretLink = u"https://portal.example.com/g/a1_Zm9vYmFy-_x9"_s;

BookingMail mail()
{
    BookingMail made;
    made.common = {u"Kari Olsen AS"_s, u"Öberg Tryck AB"_s, secretLink,
        QDateTime({2026, 6, 9}, {12, 2}, Qt::UTC)};
    made.bookingNumber = u"B-104"_s;
    made.eventName = u"Vårmässan"_s;
    made.startsOn = QDate(2026, 5, 8);
    made.endsOn = QDate(2026, 5, 10);
    made.placeNumber = u"PLACE-17"_s;
    made.total = 1'234'500;
    made.currency = u"SEK"_s;
    made.replyBy = QDate(2026, 3, 9);
    made.invoiceNumber = u"4711"_s;
    made.dueOn = QDate(2026, 4, 1);
    made.open = 99'900;
    return made;
}

enum Kind { Offer, AccountOffer, Status, ToPay };

Result<MailMessage> compose(int kind, const QString& language, BookingMail what = mail())
{
    const auto to = *EmailAddress::parse(u"kari@olsen.no"_s);
    const QTimeZone zone("Europe/Stockholm");
    switch (kind) {
    case Status:
        return MailComposer::bookingMail(language, to, what, zone);
    case ToPay:
        return MailComposer::bookingInvoice(language, to, what, zone);
    default:
        what.toAccount = kind == AccountOffer;
        return MailComposer::placeOffer(language, to, what, zone);
    }
}

void eachKindAndLanguage()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("language");
    for (const QString& language : MailComposer::languages()) {
        QTest::addRow("BKG-11 offer %s", qPrintable(language)) << int(Offer) << language;
        QTest::addRow("BKG-27 offer to an account %s", qPrintable(language))
            << int(AccountOffer) << language;
        QTest::addRow("BKG-11 booking %s", qPrintable(language)) << int(Status) << language;
        QTest::addRow("BKG-11 invoice %s", qPrintable(language)) << int(ToPay) << language;
    }
}

} // namespace

/// What the mails about bookings say, in every language.
class TestBookingMails : public QObject
{
    Q_OBJECT

private slots:
    void complete_data() { eachKindAndLanguage(); }

    void complete()
    {
        QFETCH(int, kind);
        QFETCH(QString, language);
        const auto composed = compose(kind, language);
        QVERIFY2(composed.has_value(), composed ? "" : qPrintable(composed.error().reason));
        for (const QString& text : {composed->subject, composed->body, composed->html}) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
        }
        for (const QString& said :
            {u"Kari Olsen AS"_s, u"Vårmässan"_s, u"B-104"_s, u"PLACE-17"_s, u"Öberg Tryck AB"_s}) {
            QVERIFY2(composed->body.contains(said), qPrintable(said));
        }
        if (kind == ToPay) {
            QVERIFY(composed->body.contains(u"4711"_s));
        }
        QVERIFY(!composed->button.isEmpty());
        QVERIFY(composed->html.contains(composed->button.toHtmlEscaped()));
        QVERIFY(composed->html.contains(QString(u"href=\""_s % secretLink)));
        QVERIFY(MailComposer::holdsLink(composed->body, secretLink));
    }

    void noPlaceNoLine_data() { eachKindAndLanguage(); }

    void noPlaceNoLine()
    {
        QFETCH(int, kind);
        QFETCH(QString, language);
        BookingMail without = mail();
        without.placeNumber.clear();
        const auto with = compose(kind, language);
        const auto composed = compose(kind, language, without);
        QVERIFY(composed.has_value());
        QStringList expected = with->body.split(u'\n');
        expected.removeIf([](const QString& line) { return line.contains(u"PLACE-17"_s); });
        QCOMPARE(composed->body.split(u'\n'), expected);
        QVERIFY(composed->body.size() < with->body.size());
    }

    void valuesStayText()
    {
        BookingMail tricky = mail();
        tricky.eventName = u"<b>{link}</b> & more"_s;
        const auto composed = compose(Status, u"en"_s, tricky);
        QVERIFY(composed.has_value());
        QVERIFY(composed->body.contains(u"<b>{link}</b> & more"_s));
        QVERIFY(!composed->html.contains(u"<b>{link}"_s));
        tricky = mail();
        tricky.common.contactName = u"a\nBcc: x@y.se"_s;
        const auto refused = compose(Offer, u"en"_s, tricky);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().field, u"exhibitor"_s);
    }

    void accountVariantDiffers_data() { eachKindAndLanguage(); }

    void accountVariantDiffers()
    {
        QFETCH(QString, language);
        QVERIFY(compose(Offer, language)->body != compose(AccountOffer, language)->body);
    }
};

QTEST_APPLESS_MAIN(TestBookingMails)
#include "tst_bookingmails.moc"
