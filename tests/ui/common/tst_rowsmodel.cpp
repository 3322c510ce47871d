#include "ui/common/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

struct Item
{
    qint64 id = 0;
    QString text;
};

RowsModel<Item> makeModel()
{
    return RowsModel<Item>(
        {{u"Text"_s, [](const Item& item) { return item.text; }, {}}},
        [](const Item& item) { return item.id; }, nullptr);
}

QString texts(const RowsModel<Item>& model)
{
    QString all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all += model.index(row, 0).data().toString();
    }
    return all;
}

std::vector<Item> items(const QString& letters)
{
    std::vector<Item> list;
    for (const QChar letter : letters) {
        list.push_back({letter.toLower().unicode(), QString(letter)});
    }
    return list;
}

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

private slots:
    void takesTheDifference_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("reset");
        QTest::newRow("from nothing") << u""_s << u"abc"_s << false;
        QTest::newRow("to nothing") << u"abc"_s << u""_s << false;
        QTest::newRow("same") << u"abc"_s << u"abc"_s << false;
        QTest::newRow("changed in place") << u"abc"_s << u"aBc"_s << false;
        QTest::newRow("new at the front") << u"abc"_s << u"zabc"_s << false;
        QTest::newRow("new in the middle") << u"abc"_s << u"axybc"_s << false;
        QTest::newRow("new at the end") << u"abc"_s << u"abcd"_s << false;
        QTest::newRow("some gone") << u"abcd"_s << u"bd"_s << false;
        QTest::newRow("gone and new") << u"abcd"_s << u"xbyd"_s << false;
        QTest::newRow("all others") << u"abc"_s << u"xyz"_s << false;
        QTest::newRow("other order") << u"abc"_s << u"cba"_s << true;
        QTest::newRow("moved and new") << u"abc"_s << u"bxa"_s << true;
    }
    void takesTheDifference()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, reset);
        auto model = makeModel();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(items(before));
        QCOMPARE(texts(model), before);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows(items(after));
        QCOMPARE(texts(model), after);
        QCOMPARE(!resets.isEmpty(), reset);
    }

    void rowsThatStayKeepTheirPlaceInSelections()
    {
        auto model = makeModel();
        model.setRows(items(u"abc"_s));
        const QPersistentModelIndex chosen(model.index(1, 0));
        model.setRows(items(u"xabc"_s));
        QCOMPARE(chosen.row(), 2);
        QCOMPARE(chosen.data().toString(), u"b"_s);
        model.setRows(items(u"xac"_s));
        QVERIFY(!chosen.isValid());
    }

    void anyTwoListsGiveTheSecond()
    {
        auto model = makeModel();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        quint32 seed = 7;
        for (int round = 0; round < 400; ++round) {
            QString letters;
            for (QChar letter = u'a'; letter <= u'h'; letter = QChar(letter.unicode() + 1)) {
                seed = seed * 1664525U + 1013904223U;
                if ((seed >> 28) % 2 == 0) {
                    letters.insert(
                        (seed >> 20) % (static_cast<quint32>(letters.size()) + 1), letter);
                }
            }
            model.setRows(items(letters));
            QCOMPARE(texts(model), letters);
        }
    }
};

QTEST_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
