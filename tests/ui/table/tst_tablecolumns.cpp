#include "ui/table/contactwords.h"
#include "ui/table/tablecolumns.h"

#include <QJsonArray>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

namespace C {
enum Column { Name, Email, Status, Company, Terms, Invited, Created };
}

QStringList order(const TableColumns& columns)
{
    QStringList ids;
    for (const auto& column : columns.columns()) {
        ids << column.id;
    }
    return ids;
}

QAction* entry(QMenu& menu, const QString& text)
{
    const auto actions = menu.actions();
    for (QAction* action : actions) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

class TableColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesARoundTrip()
    {
        TableColumns columns(contactColumns());
        columns.setVisible(C::Terms, false);
        columns.setWidth(C::Email, 315);
        columns.setPlace(C::Created, 1);
        columns.setSort({{C::Status, true}, {C::Name, false}});
        columns.setDensity(Density::Compact);
        TableColumns other(contactColumns());
        QSignalSpy changed(&other, &TableColumns::changed);
        QVERIFY(other.fromJson(columns.toJson()));
        QVERIFY(other.columns() == columns.columns());
        QVERIFY(other.sort() == columns.sort());
        QCOMPARE(other.density(), Density::Compact);
        QVERIFY(changed.size() > 0);
        QCOMPARE(other.toJson(), columns.toJson());
    }

    void skipsUnknownAndAddsMissingColumns()
    {
        const QJsonObject json {{u"schema"_s, 1},
            {u"columns"_s,
                QJsonArray {QJsonObject {{u"id"_s, u"shoeSize"_s}},
                    QJsonObject {{u"id"_s, u"created"_s}, {u"width"_s, 200}},
                    QJsonObject {{u"id"_s, u"name"_s}, {u"visible"_s, false}},
                    QJsonObject {{u"id"_s, u"created"_s}, {u"visible"_s, false}}, QJsonValue(7)}},
            {u"sort"_s,
                QJsonArray {QJsonObject {{u"id"_s, u"shoeSize"_s}},
                    QJsonObject {{u"id"_s, u"email"_s}, {u"descending"_s, true}}}}};
        TableColumns columns(contactColumns());
        QVERIFY(columns.fromJson(json));
        QCOMPARE(columns.columns().size(), allContactColumns.size());
        QVERIFY(columns.column(C::Name).visible);
        QVERIFY(columns.column(C::Created).visible);
        QCOMPARE(columns.column(C::Created).width, 200);
        QVERIFY(order(columns).indexOf(u"created"_s) < order(columns).indexOf(u"name"_s));
        QVERIFY(columns.sort() == (std::vector<SortKey> {{C::Email, true}}));
    }

    void ignoresNonsense_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<bool>("taken");
        QTest::newRow("empty") << QJsonObject() << false;
        QTest::newRow("newer") << QJsonObject {{u"schema"_s, 2}} << false;
        QTest::newRow("wrong types") << QJsonObject {{u"schema"_s, 1}, {u"columns"_s, u"x"_s},
            {u"sort"_s, 3}, {u"density"_s, 1}}
                                     << true;
        QTest::newRow("mad widths") << QJsonObject {{u"schema"_s, 1},
            {u"columns"_s, QJsonArray {QJsonObject {{u"id"_s, u"name"_s}, {u"width"_s, -5}}}}}
                                    << true;
    }
    void ignoresNonsense()
    {
        QFETCH(QJsonObject, json);
        QFETCH(bool, taken);
        TableColumns columns(contactColumns());
        QCOMPARE(columns.fromJson(json), taken);
        QVERIFY(columns.columns() == TableColumns(contactColumns()).columns());
        QVERIFY(columns.sort() == TableColumns(contactColumns()).sort());
    }

    void menuShowsHidesAndResets()
    {
        TableColumns columns(contactColumns());
        QWidget window;
        QMenu* menu = columns.createMenu(&window);
        QVERIFY(!entry(*menu, u"Contact name"_s));
        QAction* company = entry(*menu, u"Company"_s);
        QVERIFY(company && company->isChecked());
        company->trigger();
        QVERIFY(!columns.column(C::Company).visible);
        entry(*menu, u"Reset columns"_s)->trigger();
        QVERIFY(columns.column(C::Company).visible);
        emit menu->aboutToShow();
        QVERIFY(entry(*menu, u"Company"_s)->isChecked());
        QMenu* sort = entry(*menu, u"Sort by"_s)->menu();
        entry(*sort, u"Status"_s)->trigger();
        QVERIFY(columns.sort() == (std::vector<SortKey> {{C::Status, false}}));
        QMenu* heights = entry(*menu, u"Row height"_s)->menu();
        entry(*heights, u"Comfortable"_s)->trigger();
        QCOMPARE(columns.density(), Density::Comfortable);
    }

    void keepsWhatATableSaysOfItsColumns()
    {
        ColumnsSpec spec = contactColumns();
        spec.columns[C::Terms].visible = false;
        spec.columns[C::Company].canSort = false;
        spec.usual = {C::Created, true};
        TableColumns columns(spec);
        QVERIFY(!columns.column(C::Terms).visible);
        QVERIFY(columns.sort() == (std::vector<SortKey> {{C::Created, true}}));
        columns.setSort({{C::Company, false}, {C::Email, true}});
        QVERIFY(columns.sort() == (std::vector<SortKey> {{C::Email, true}}));
        columns.setSort({{C::Company, false}});
        QVERIFY(columns.sort() == (std::vector<SortKey> {{C::Email, true}}));
        columns.setVisible(C::Terms, true);
        columns.reset();
        QVERIFY(!columns.column(C::Terms).visible);
        QWidget window;
        QMenu* menu = columns.createMenu(&window);
        QVERIFY(entry(*menu, u"Company"_s));
        QVERIFY(!entry(*entry(*menu, u"Sort by"_s)->menu(), u"Company"_s));
    }

    void neverHidesTheName()
    {
        TableColumns columns(contactColumns());
        columns.setVisible(C::Name, false);
        QVERIFY(columns.column(C::Name).visible);
    }
};

QTEST_MAIN(TableColumnsTest)
#include "tst_tablecolumns.moc"
