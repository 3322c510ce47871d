#include "cli/jsonrow.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kontorist;

class JsonRowTest : public QObject
{
    Q_OBJECT

private slots:
    void membersStayInOrder();
    void anyTextIsReadBack();
};

void JsonRowTest::membersStayInOrder()
{
    JsonRow row;
    row.add("z"_L1, u"a\"b"_s)
        .add("a"_L1, qint64 {9007199254740993})
        .add("b"_L1, true)
        .add("t"_L1, QDateTime(QDate(2026, 4, 1), QTime(8, 0, 0, 5), Qt::UTC))
        .add("n"_L1, QDateTime())
        .add("l"_L1, QStringList {u"x"_s, u"y"_s})
        .add("o"_L1, JsonRow().add("i"_L1, 1))
        .add("r"_L1, std::vector {JsonRow().add("i"_L1, 1), JsonRow()});
    QCOMPARE(row.text(),
        QByteArray("{\"z\":\"a\\\"b\",\"a\":9007199254740993,\"b\":true,\"t\":\"2026-04-01T08:00:"
                   "00.005Z\","
                   "\"n\":null,\"l\":[\"x\",\"y\"],\"o\":{\"i\":1},\"r\":[{\"i\":1},{}]}"));
    QCOMPARE(JsonRow().append(JsonRow()).text(), QByteArray("{}"));
}

void JsonRowTest::anyTextIsReadBack()
{
    QRandomGenerator random(20260401);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = random.bounded(20); i > 0; --i) {
            const char32_t c
                = random.bounded(4) == 0 ? random.bounded(0x20U) : random.bounded(0xD7FFU);
            text += QString::fromUcs4(&c, 1);
        }
        const QByteArray line = JsonRow().add("text"_L1, text).text();
        QVERIFY(!line.contains('\n'));
        QCOMPARE(QJsonDocument::fromJson(line).object().value("text"_L1).toString(), text);
    }
}

QTEST_GUILESS_MAIN(JsonRowTest)
#include "tst_jsonrow.moc"
