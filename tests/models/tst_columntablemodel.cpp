#include "models/columntablemodel.h"

#include <QTest>

Q_DECLARE_METATYPE(std::vector<kontorist::SortKey>)

using namespace kontorist;

namespace {

using Sort = std::vector<SortKey>;
enum Column { Name, Email, Status };

} // namespace

class ColumnTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void sortAfterAClick_data()
    {
        QTest::addColumn<Sort>("before");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("add");
        QTest::addColumn<Sort>("after");
        const auto row
            = [](const char* name, const Sort& before, int column, bool add, const Sort& after) {
                  QTest::newRow(name) << before << column << add << after;
              };
        row("another", {{Name, false}}, Email, false, {{Email, false}});
        row("again", {{Email, false}}, Email, false, {{Email, true}});
        row("third click clears", {{Email, true}}, Email, false, {{Name, false}});
        row("shift adds", {{Status, false}}, Name, true, {{Status, false}, {Name, false}});
        row("shift turns", {{Status, false}, {Name, false}}, Name, true,
            {{Status, false}, {Name, true}});
        row("shift removes", {{Status, false}, {Name, true}}, Status, true,
            {{Status, true}, {Name, true}});
        row("shift third", {{Status, true}, {Name, true}}, Status, true, {{Name, true}});
        row("shift last", {{Status, true}}, Status, true, {{Name, false}});
        row("plain among several", {{Status, true}, {Name, true}}, Name, false, {{Name, false}});
    }
    void sortAfterAClick()
    {
        QFETCH(Sort, before);
        QFETCH(int, column);
        QFETCH(bool, add);
        QFETCH(Sort, after);
        QVERIFY(sortAfterClick(before, column, add) == after);
    }

    void aTableMayHaveAnotherUsualOrder()
    {
        QVERIFY(sortAfterClick({{Email, true}}, Email, false, {Status, true})
            == (Sort {{Status, true}}));
        QVERIFY(sortAfterClick({{Email, true}}, Email, true, {Status, true})
            == (Sort {{Status, true}}));
    }
};

QTEST_MAIN(ColumnTableModelTest)
#include "tst_columntablemodel.moc"
