#include "domain/booking.h"

#include <QTest>

#include <algorithm>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

BookingDraft kari()
{
    BookingDraft draft;
    draft.exhibitor = u"Kari Olsen AS"_s;
    return draft;
}

BookingDraft different()
{
    BookingDraft draft;
    draft.exhibitor = u"Other"_s;
    draft.email = u"a@b.se"_s;
    draft.phone = u"1"_s;
    draft.address = u"Street"_s;
    draft.orgNumber = u"2"_s;
    draft.reference = u"3"_s;
    draft.language = u"sv"_s;
    draft.place = PlaceId(4);
    draft.extras = {{PriceItemId(5), 6}};
    draft.discount = 700;
    draft.note = u"n"_s;
    return draft;
}

QStringList words(const BookingDraft& draft)
{
    QStringList list;
    for (const Error& fault : draftFaults(draft)) {
        list << fault.field + u' ' + fault.reason;
    }
    return list;
}

} // namespace

class TestBooking : public QObject
{
    Q_OBJECT

private slots:
    /// BKG-09 BKG-23 BKG-27: the first rule that applies, in all 48 combinations.
    void accessModes()
    {
        for (int bits = 0; bits < 16; ++bits) {
            for (const int ms : {-1, 0, 1}) {
                AccessModeFacts facts;
                facts.linked = (bits & 1) != 0;
                facts.codeAllowed = (bits & 2) != 0;
                facts.emailValid = (bits & 4) != 0;
                facts.emailBounced = (bits & 8) != 0;
                facts.cutOff = defaultCutOff();
                facts.createdAt = facts.cutOff.addMSecs(ms);
                AccessMode expected = AccessMode::GuestLink;
                if (!facts.emailValid || facts.emailBounced) {
                    expected = AccessMode::ManualNoEmail;
                }
                if (ms == -1 && !facts.codeAllowed) {
                    expected = AccessMode::ManualLegacy;
                }
                if (facts.linked) {
                    expected = AccessMode::Account;
                }
                QCOMPARE(accessModeName(accessMode(facts)), accessModeName(expected));
            }
        }
    }

    void fieldsOneByOne()
    {
        const QStringList all {u"exhibitor"_s, u"email"_s, u"phone"_s, u"address"_s, u"orgNumber"_s,
            u"reference"_s, u"language"_s, u"place"_s, u"extras"_s, u"discount"_s, u"note"_s};
        QStringList changed = changedFields(kari(), different());
        QCOMPARE(changed.size(), all.size());
        QCOMPARE(changedFields(kari(), kari()), QStringList());
        for (const QString& field : all) {
            QVERIFY2(changed.contains(field), qPrintable(field));
            BookingDraft draft = kari();
            takeField(draft, field, different());
            QCOMPARE(changedFields(kari(), draft), QStringList {field});
        }
        BookingDraft whole = kari();
        for (const QString& field : all) {
            takeField(whole, field, different());
        }
        QCOMPARE(whole, different());
        takeField(whole, u"nothing"_s, kari());
        QCOMPARE(whole, different());
    }

    void linesAndSums()
    {
        Booking booking;
        QVERIFY(linesOf(booking).empty());
        booking.draft.place = PlaceId(1);
        booking.placeNumber = u"A1"_s;
        booking.placePrice = 1'250'000;
        booking.placeVatRate = 2500;
        booking.placePriceName = u"Corner stand"_s;
        BookingExtra table {PriceItemId(2), 3};
        table.name = u"Table"_s;
        table.unitPrice = 4505;
        table.vatRate = 600;
        booking.draft.extras = {table};
        booking.draft.discount = 1000;
        const auto lines = linesOf(booking);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0],
            (InvoiceLine {u"A1, Corner stand"_s, 1, 1'250'000, 1000, 2500, 1'125'000, 281'250}));
        // 3 × 45.05 − 10 % = 121.635, halves go up
        QCOMPARE(lines[1], (InvoiceLine {u"Table"_s, 3, 4505, 1000, 600, 12'164, 730}));
        const Sums sums = sumsOf(lines);
        QCOMPARE(sums, (Sums {1'137'164, 281'980}));
        QCOMPARE(sums.total(), 1'419'144);
        QCOMPARE(sumsOf({}), Sums());
        booking.placePriceName.clear();
        QCOMPARE(linesOf(booking)[0].text, u"A1"_s);
    }

    void faults_data()
    {
        QTest::addColumn<BookingDraft>("draft");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* tag, auto change, const QString& word) {
            BookingDraft draft = kari();
            change(draft);
            QTest::newRow(tag) << draft << word;
        };
        row("good", [](BookingDraft&) {}, {});
        row("BKG-03 wrong address", [](auto& d) { d.email = u"kari at olsen"_s; }, {});
        row(
            "no exhibitor", [](auto& d) { d.exhibitor = u" "_s; }, u"exhibitor required"_s);
        row(
            "long exhibitor", [](auto& d) { d.exhibitor = QString(201, u'x'); },
            u"exhibitor too-long"_s);
        row("exhibitor as long as it may be", [](auto& d) { d.exhibitor = QString(200, u'x'); },
            {});
        row(
            "line break in the name", [](auto& d) { d.exhibitor = u"a\nb"_s; },
            u"exhibitor control-character"_s);
        row("line break in the address", [](auto& d) { d.address = u"a\r\nb"_s; }, {});
        row(
            "long address", [](auto& d) { d.address = QString(501, u'x'); }, u"address too-long"_s);
        row(
            "control in the note", [](auto& d) { d.note = u"a\u0000b"_s; },
            u"note control-character"_s);
        row(
            "language", [](auto& d) { d.language = u"xx"_s; }, u"language unknown-language"_s);
        row(
            "discount", [](auto& d) { d.discount = 10'001; }, u"discount out-of-range"_s);
        row(
            "negative discount", [](auto& d) { d.discount = -1; }, u"discount out-of-range"_s);
        row("all off", [](auto& d) { d.discount = 10'000; }, {});
        row(
            "none of it",
            [](auto& d) {
                d.extras = {{PriceItemId(1), 0}};
            },
            u"extras out-of-range"_s);
        row(
            "too much of it",
            [](auto& d) {
                d.extras = {{PriceItemId(1), 10'000}};
            },
            u"extras out-of-range"_s);
        row(
            "twice",
            [](auto& d) {
                d.extras = {{PriceItemId(1), 1}, {PriceItemId(1), 2}};
            },
            u"extras item-twice"_s);
        row(
            "too many",
            [](auto& d) {
                for (int i = 1; i <= maxExtras + 1; ++i) {
                    d.extras.push_back({PriceItemId(i), 1});
                }
            },
            u"extras too-many"_s);
    }

    void faults()
    {
        QFETCH(BookingDraft, draft);
        QFETCH(QString, word);
        QCOMPARE(words(draft), word.isEmpty() ? QStringList() : QStringList {word});
    }

    void clean()
    {
        BookingDraft draft = kari();
        draft.exhibitor = u"  Kari   Olsen AS "_s;
        draft.address = u"\n Storgata  5\r\n0155 Oslo \n"_s;
        draft.email = u" Kari@Olsen.no "_s;
        const BookingDraft clean = normalizedDraft(draft);
        QCOMPARE(clean.exhibitor, u"Kari Olsen AS"_s);
        QCOMPARE(clean.address, u"Storgata 5\n0155 Oslo"_s);
        QCOMPARE(clean.email, u"Kari@Olsen.no"_s);
        QCOMPARE(normalizedDraft(clean), clean);
    }

    void numbersAndNames()
    {
        for (const QString& good : {u"B-104"_s, u"b104"_s, u"104"_s, u" b-104 "_s}) {
            QCOMPARE(bookingIdFromNumber(good), std::optional(BookingId(104)));
        }
        for (const QString& bad :
            {u""_s, u"B-"_s, u"0"_s, u"-4"_s, u"C-1"_s, u"1 2"_s, u"99999999999999999999"_s}) {
            QVERIFY2(!bookingIdFromNumber(bad), qPrintable(bad));
        }
        Booking booking;
        booking.id = BookingId(104);
        QCOMPARE(booking.number(), u"B-104"_s);
        booking.draft.email = u"typed@b.se"_s;
        booking.contactEmail = u"person@b.se"_s;
        QCOMPARE(booking.mailAddress(), u"typed@b.se"_s);
        booking.contact = ContactId(1);
        QCOMPARE(booking.mailAddress(), u"person@b.se"_s);
        for (const BookingStatus status : allBookingStatuses) {
            QCOMPARE(bookingStatusFromName(bookingStatusName(status)), std::optional(status));
        }
        for (const AccessMode mode : allAccessModes) {
            QCOMPARE(accessModeFromName(accessModeName(mode)), std::optional(mode));
        }
        QVERIFY(!bookingStatusFromName(u"approved"));
    }
};

QTEST_APPLESS_MAIN(TestBooking)
#include "tst_booking.moc"
