#include "ui/settings/selftest.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;
using State = SelfTestLine::State;

namespace {

class FakeSecrets final : public SecretStore
{
public:
    explicit FakeSecrets(SecretStoreState state)
        : m_state(state)
    {
    }
    QFuture<SecretStoreState> probe() override { return QtFuture::makeReadyFuture(m_state); }
    QString backendName() const override { return u"Secret Service"_s; }

private:
    SecretStoreState m_state;
};

std::vector<SelfTestLine> run(const SelfTestInput& input)
{
    SelfTest test(input);
    std::vector<SelfTestLine> lines;
    int finished = 0;
    QObject::connect(
        &test, &SelfTest::finished, &test, [&](const std::vector<SelfTestLine>& found) {
            lines = found;
            ++finished;
        });
    test.start();
    [&] { QTRY_COMPARE(finished, 1); }();
    return lines;
}

const SelfTestLine* lineNamed(const std::vector<SelfTestLine>& lines, const QString& name)
{
    for (const SelfTestLine& line : lines) {
        if (line.name == name) {
            return &line;
        }
    }
    return nullptr;
}

} // namespace

class TestSelfTest : public QObject
{
    Q_OBJECT

private slots:
    void iconsAndColoursAreWhole()
    {
        const auto lines
            = run({.drivers = {u"QSQLITE"_s}, .translationPattern = u":/none_%1.qm"_s});
        QVERIFY(lineNamed(lines, u"Icons"_s)->ok());
        QVERIFY(lineNamed(lines, u"Contrast of text"_s)->ok());
    }

    void aMissingDriverFails()
    {
        const auto lines = run({.drivers = {u"QPSQL"_s}});
        QCOMPARE(lineNamed(lines, u"Database driver SQLite"_s)->state, State::Failed);
        QVERIFY(!allOk(lines));
    }

    void aMissingTranslationFailsByName()
    {
        const auto lines = run({.drivers = {u"QSQLITE"_s},
            .translationPattern = u":/nowhere/kontorist_%1.qm"_s,
            .languages = {u"en"_s, u"sv"_s, u"nb"_s, u"fr"_s}});
        for (const QString& code : {u"en"_s, u"sv"_s, u"nb"_s, u"fr"_s}) {
            const SelfTestLine* line = lineNamed(lines, u"Translation "_s % code);
            QVERIFY(line != nullptr);
            QCOMPARE(line->state, State::Failed);
            QVERIFY(line->detail.contains(u"kontorist_%1.qm"_s.arg(code)));
        }
        QVERIFY(!allOk(lines));
    }

    void theKeychainNeverFailsTheTest_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("expected");
        QTest::newRow("available")
            << static_cast<int>(SecretStoreState::Available) << static_cast<int>(State::Ok);
        QTest::newRow("locked") << static_cast<int>(SecretStoreState::Locked)
                                << static_cast<int>(State::Note);
        QTest::newRow("absent") << static_cast<int>(SecretStoreState::Absent)
                                << static_cast<int>(State::Note);
    }
    void theKeychainNeverFailsTheTest()
    {
        QFETCH(const int, state);
        QFETCH(const int, expected);
        FakeSecrets secrets(static_cast<SecretStoreState>(state));
        const auto lines = run({.drivers = {u"QSQLITE"_s}, .secrets = &secrets});
        const SelfTestLine* line = lineNamed(lines, u"Keychain"_s);
        QVERIFY(line != nullptr && line->ok());
        QCOMPARE(static_cast<int>(line->state), expected);
    }

    void theTextHasOneLineEach()
    {
        const std::vector<SelfTestLine> lines {
            {u"A"_s, State::Ok, u"fine"_s}, {u"B"_s, State::Failed, u"gone"_s}};
        QCOMPARE(selfTestText(lines), u"ok     A: fine\nFAILED B: gone\n"_s);
        QVERIFY(!allOk(lines));
        QVERIFY(!allOk({}));
    }
};

QTEST_MAIN(TestSelfTest)
#include "tst_selftest.moc"
