#include "ui/customers/customertable.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;
using C = CustomerColumn;

class TestCustomerTable : public QObject
{
    Q_OBJECT

private slots:
    void cells_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        const auto row = [](C column, const QString& text, const QString& spoken) {
            QTest::newRow(qPrintable(spoken)) << static_cast<int>(column) << text << spoken;
        };
        row(C::Name, u"Öberg & Söner"_s, u"Customer name: Öberg & Söner, archived"_s);
        row(C::Number, u""_s, u"Customer number: none"_s);
        row(C::Technician, u"Anna"_s, u"Technician: Anna"_s);
        row(C::Users, u"5,000"_s, u"Users: 5,000"_s);
        row(C::OpenFaults, u"0"_s, u"Open faults: 0"_s);
        row(C::Created, u"2 Mar 2026"_s, u"Created: 2 Mar 2026"_s);
    }
    void cells()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(QString, spoken);
        Customer customer;
        customer.name = u"Öberg & Söner"_s;
        customer.technicianName = u"Anna"_s;
        customer.users = 5000;
        customer.createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        customer.archivedAt = customer.createdAt.addDays(3);
        const QDateTime now = customer.createdAt.addDays(10);
        const CustomerTexts texts = customerTexts();
        QCOMPARE(texts.text(customer, column, now), text);
        QCOMPARE(texts.spoken(customer, column, now), spoken);
        QCOMPARE(texts.note(customer, column, now),
            column == static_cast<int>(C::Name) ? u"Archived"_s : QString());
        QVERIFY(!texts.toolTip(customer, column, now).isEmpty());
        // An ampersand is no mark-up: it stands there as it is written.
        QVERIFY(!texts.toolTip(customer, column, now).contains(u"&amp;"_s));
    }

    void aNameCannotBecomeMarkUp()
    {
        Customer customer;
        customer.name = u"<b>Bo</b> & Co"_s;
        const QString tip = customerTexts().toolTip(customer, 0, {});
        QVERIFY(tip.contains(u"&lt;b&gt;Bo&lt;/b&gt; &amp; Co"_s));
    }

    void headersSayTheOrder()
    {
        const CustomerTexts texts = customerTexts();
        QCOMPARE(texts.spokenHeader(0, -1, 1, false), u"Customer name"_s);
        QCOMPARE(texts.spokenHeader(0, 0, 1, true), u"Customer name, sorted descending"_s);
        QCOMPARE(
            texts.spokenHeader(1, 1, 2, false), u"Customer number, sorted ascending, key 2 of 2"_s);
    }
};

QTEST_MAIN(TestCustomerTable)
#include "tst_customertable.moc"
