#include "ui/papers/notices.h"

#include <QLocale>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

Notice notice(
    const QString& name, NotificationChannel channel, const QString& to, bool sent = false)
{
    Notice made;
    made.staffName = name;
    made.channel = channel;
    made.recipient = to;
    made.sentAt = sent ? QDateTime(QDate(2026, 5, 3), QTime(10, 0), Qt::UTC) : QDateTime();
    return made;
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void waitingAndSentAreToldApart_CUS_18()
    {
        const Notice sms = notice(u"Nils"_s, NotificationChannel::Sms, u"+46 70"_s);
        QCOMPARE(noticesInWords({}), QString());
        QCOMPARE(noticesInWords({sms}), u"Waiting to be sent: SMS to Nils (+46 70)"_s);
        QCOMPARE(noticesInWords({sms, notice(u"Kari"_s, NotificationChannel::Email, u"k@x.se"_s)}),
            u"Waiting to be sent: E-mail to Kari (k@x.se); SMS to Nils (+46 70)"_s);
        const QString sent
            = noticesInWords({notice(u"Nils"_s, NotificationChannel::Sms, u"+46 70"_s, true)});
        QVERIFY(sent.startsWith(u"Sent: SMS to Nils (+46 70), 3 May 2026"_s));
    }

    void manyOfTheSameAreCounted()
    {
        const Notice sms = notice(u"Nils"_s, NotificationChannel::Sms, u"+46 70"_s);
        QVERIFY(noticesInWords({sms, sms, sms}).contains(u"3 times"_s));
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
