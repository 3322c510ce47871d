#include "domain/booking.h"
#include "domain/event.h"

#include <QTest>
#include <QTimeZone>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

EventDraft fair()
{
    EventDraft draft;
    draft.name = u"Vårmässan"_s;
    draft.startsOn = QDate(2026, 5, 8);
    draft.endsOn = QDate(2026, 5, 10);
    return draft;
}

QStringList words(const EventDraft& draft)
{
    QStringList list;
    for (const Error& fault : draftFaults(draft)) {
        list << fault.field + u' ' + fault.reason;
    }
    return list;
}

const QString stockholm = u"Europe/Stockholm"_s;

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private slots:
    void placeRanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numbers"); // with a blank between; or the reason
        QTest::addColumn<bool>("good");
        QTest::newRow("range") << u"A1-A3"_s << u"A1 A2 A3"_s << true;
        QTest::newRow("short range") << u"A1-3"_s << u"A1 A2 A3"_s << true;
        QTest::newRow("dash") << u"A9 – A11"_s << u"A9 A10 A11"_s << true;
        QTest::newRow("zeros") << u"08-10"_s << u"08 09 10"_s << true;
        QTest::newRow("mixed") << u"A1-A2, B7; 12\nC"_s << u"A1 A2 B7 12 C"_s << true;
        QTest::newRow("one") << u"A1-A1"_s << u"A1"_s << true;
        QTest::newRow("hyphen in a name") << u"A-1"_s << u"A-1"_s << true;
        QTest::newRow("backwards") << u"A3-A1"_s << u"places"_s << false;
        QTest::newRow("no end") << u"A1-"_s << u"places"_s << false;
        QTest::newRow("two rows") << u"A1-B3"_s << u"places"_s << false;
        QTest::newRow("too many") << u"1-5001"_s << u"places"_s << false;
        QTest::newRow("too many in all") << u"A1-A5000,B"_s << u"places"_s << false;
        QTest::newRow("long") << QString(21, u'x') << u"places"_s << false;
        QTest::newRow("twice") << u"A1-A3, a2"_s << u"place-twice"_s << false;
        QTest::newRow("empty") << u" , ;"_s << u"required"_s << false;
        QTest::newRow("control") << u"A\u0001"_s << u"control-character"_s << false;
    }

    void placeRanges()
    {
        QFETCH(QString, text);
        QFETCH(QString, numbers);
        QFETCH(bool, good);
        const auto read = placeNumbers(text);
        QCOMPARE(read.has_value(), good);
        if (read) {
            QCOMPARE(read->join(u' '), numbers);
        } else {
            QCOMPARE(read.error().field, u"numbers"_s);
            QCOMPARE(read.error().reason, numbers);
        }
        QCOMPARE(placeNumbers(u"1-5000"_s)->size(), maxPlacesAtOnce);
    }

    void dates()
    {
        QCOMPARE(words(fair()), QStringList());
        EventDraft draft = fair();
        draft.endsOn = QDate();
        QCOMPARE(words(draft), QStringList()); // one day
        QCOMPARE(normalizedDraft(draft).endsOn, draft.startsOn);
        draft.endsOn = draft.startsOn.addDays(-1);
        QCOMPARE(words(draft), QStringList {u"endsOn date-order"_s});
        draft = fair();
        draft.bookBy = draft.endsOn;
        QCOMPARE(words(draft), QStringList());
        draft.bookBy = draft.endsOn.addDays(1);
        QCOMPARE(words(draft), QStringList {u"bookBy date-order"_s});
        draft = EventDraft();
        QCOMPARE(words(draft),
            (QStringList {u"name required"_s, u"startsOn required"_s, u"endsOn required"_s}));
    }

    void otherFaults()
    {
        EventDraft draft = fair();
        draft.name = QString(201, u'x');
        draft.timeZone = u"Europe/Atlantis"_s;
        draft.currency = u"kr"_s;
        draft.capacity = -1;
        QCOMPARE(words(draft),
            (QStringList {u"name too-long"_s, u"timeZone unknown-time-zone"_s,
                u"currency unknown-currency"_s, u"capacity out-of-range"_s}));
        draft = fair();
        draft.name = u"a\u0007"_s;
        draft.organiserEmail = u"nobody"_s;
        const QStringList found = words(draft);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first(), u"name control-character"_s);
        QVERIFY(found.last().startsWith(u"organiserEmail email-"_s));
    }

    void dayEnds_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDateTime>("end"); // UTC
        QTest::addColumn<int>("hours");
        const auto utc = [](int y, int m, int d, int h) {
            return QDateTime(QDate(y, m, d), QTime(h, 0), Qt::UTC);
        };
        QTest::newRow("winter") << QDate(2026, 1, 15) << utc(2026, 1, 15, 23) << 24;
        QTest::newRow("summer") << QDate(2026, 7, 1) << utc(2026, 7, 1, 22) << 24;
        QTest::newRow("23 hours") << QDate(2026, 3, 29) << utc(2026, 3, 29, 22) << 23;
        QTest::newRow("25 hours") << QDate(2026, 10, 25) << utc(2026, 10, 25, 23) << 25;
        QTest::newRow("BKG-23 eve of the cut-off")
            << QDate(2018, 4, 24) << utc(2018, 4, 24, 22) << 24;
    }

    void dayEnds()
    {
        QFETCH(QDate, day);
        QFETCH(QDateTime, end);
        QFETCH(int, hours);
        QCOMPARE(endOfDay(day, stockholm), end);
        QCOMPARE(dayOf(end.addMSecs(-1), stockholm), day);
        QCOMPARE(dayOf(end, stockholm), day.addDays(1));
        QCOMPARE(endOfDay(day.addDays(-1), stockholm).secsTo(end), hours * 3600);
    }

    void cutOffIsMidnightInStockholm_BKG_23()
    {
        QCOMPARE(defaultCutOff(), endOfDay(QDate(2018, 4, 24), stockholm));
        QCOMPARE(defaultCutOff(),
            QDateTime(QDate(2018, 4, 25), QTime(0, 0), QTimeZone(stockholm.toUtf8())));
        QVERIFY(!endOfDay({}, stockholm).isValid());
        QVERIFY(!dayOf({}, stockholm).isValid());
    }

    void fullAndNames()
    {
        Event event;
        event.holding = 5;
        QVERIFY(!event.isFull()); // no limit
        event.draft.capacity = 6;
        QVERIFY(!event.isFull());
        event.draft.capacity = 5;
        QVERIFY(event.isFull());
        for (const PriceKind kind : allPriceKinds) {
            QCOMPARE(priceKindFromName(priceKindName(kind)), std::optional(kind));
        }
        QVERIFY(!priceKindFromName(u"place"));
    }
};

QTEST_APPLESS_MAIN(TestEvent)
#include "tst_event.moc"
