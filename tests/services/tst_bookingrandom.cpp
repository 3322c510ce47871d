/// Random acts at a desk for bookings, allowed or not, and after each of them what must hold.
///
/// KONTORIST_RANDOM_STEPS  how many (20,000; the promised number is 100,000)
/// KONTORIST_SEED          another number for what is left to chance; a failure tells its own
#include "services/bookingrandom/randomdesk.h"

#include <QFileInfo>

#include <algorithm>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultSteps = 20'000;
constexpr int stepsPerDesk = 5'000; ///< then a new database, so that looking stays quick
constexpr int stepsPerLook = 500;
constexpr quint32 defaultSeed = 20260302;

int stepsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("KONTORIST_RANDOM_STEPS");
    return wanted > 0 ? wanted : defaultSteps;
}

quint32 firstSeed()
{
    const int seed = qEnvironmentVariableIntValue("KONTORIST_SEED");
    return seed != 0 ? static_cast<quint32>(seed) : defaultSeed;
}

} // namespace

class TestBookingRandom : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // What is tested is not the speed of a disk: the database demands that it is flushed.
        const QFileInfo memory(u"/dev/shm"_s);
        if (memory.isDir() && memory.isWritable()) {
            qputenv("TMPDIR", "/dev/shm");
        }
    }

    void holds_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("steps");
        const int wanted = stepsWanted();
        for (int from = 0; from < wanted; from += stepsPerDesk) {
            const quint32 seed = firstSeed() + static_cast<quint32>(from / stepsPerDesk);
            QTest::addRow("BKG-02 BKG-03 BKG-04 BKG-05 BKG-06 BKG-07 BKG-08 BKG-09 BKG-10 BKG-14"
                          " BKG-16 BKG-17 BKG-18 BKG-21 BKG-23 BKG-27 seed %u",
                seed)
                << seed << std::min(stepsPerDesk, wanted - from);
        }
    }

    void holds()
    {
        QFETCH(quint32, seed);
        QFETCH(int, steps);
        BookingOffice office;
        RandomDesk desk(office, seed);
        while (desk.acts() < steps) {
            QString fault = desk.step();
            if (fault.isEmpty() && desk.acts() % stepsPerLook == 0) {
                fault = desk.checkAll();
            }
            QVERIFY2(fault.isEmpty(),
                qPrintable(
                    u"KONTORIST_SEED=%1, step %2: %3"_s.arg(seed).arg(desk.acts()).arg(fault)));
        }
        const QString fault = desk.checkAll();
        QVERIFY2(fault.isEmpty(), qPrintable(u"KONTORIST_SEED=%1: %2"_s.arg(seed).arg(fault)));
        QVERIFY(office->audit().verify().result()->intact);
        for (auto it = desk.tally().begin(); it != desk.tally().end(); ++it) {
            for (auto reason = it->begin(); reason != it->end(); ++reason) {
                m_tally[it.key()][reason.key()] += *reason;
            }
        }
    }

    /// Chance reached everything, both ways.
    void cleanupTestCase()
    {
        for (auto it = m_tally.begin(); it != m_tally.end(); ++it) {
            QStringList parts;
            for (auto reason = it->begin(); reason != it->end(); ++reason) {
                parts << u"%1 %2"_s.arg(*reason).arg(
                    reason.key().isEmpty() ? u"done"_s : reason.key());
            }
            qInfo("%s: %s", qPrintable(it.key()), qPrintable(parts.join(u", "_s)));
        }
        for (auto it = m_tally.begin(); it != m_tally.end(); ++it) {
            QVERIFY2(it->value({}) > 0, qPrintable(it.key() % u" was never done"_s));
        }
    }

private:
    RandomDesk::Tally m_tally;
};

QTEST_GUILESS_MAIN(TestBookingRandom)
#include "tst_bookingrandom.moc"
