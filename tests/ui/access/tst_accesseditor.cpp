#include "accessbench.h"
#include "ui/access/accesseditor.h"
#include "ui/access/facilityticks.h"
#include "ui/words/customerwords.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>

using namespace kontorist;
using namespace kontorist::test;

namespace {

std::vector<Facility> facilities(int count)
{
    std::vector<Facility> list;
    for (int i = 1; i <= count; ++i) {
        Facility facility;
        facility.id = FacilityId(i);
        facility.name = u"Facility %1 Åsgård"_s.arg(i, 3, 10, QLatin1Char('0'));
        list.push_back(facility);
    }
    return list;
}

std::vector<PermissionTemplate> templates()
{
    return {{TemplateId(1), u"Buyer"_s, Permission::PlaceOrders | Permission::Billing},
        {TemplateId(2), u"Caretaker"_s, Permission::ReportFaults}};
}

CustomerUserAccess someAccess()
{
    CustomerUserAccess access
        = accessOf(Permission::Billing | Permission::Support, CustomerUserLevel::Administrator);
    access.followed = TemplateId(2);
    access.scope = {{FacilityId(3), FacilityId(7)}, true};
    return access;
}

void chooseTemplate(AccessEditor& editor, const QString& name)
{
    auto* box = child<QComboBox>(&editor, u"templateCombo"_s);
    const int row = box->findText(name);
    QVERIFY(row >= 0);
    box->setCurrentIndex(row);
    emit box->activated(row); // as a person does; setting alone is silent
}

void click(QListView* list, int row)
{
    const QModelIndex index = list->model()->index(row, 0);
    list->setCurrentIndex(index);
    QTest::keyClick(list, Qt::Key_Space);
}

} // namespace

class TestAccessEditor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AccessEditor> m_editor;

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeMode::Light);
        m_editor = std::make_unique<AccessEditor>(*m_theme);
        m_editor->setChoices(facilities(10), templates());
        m_editor->resize(600, 800);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }

    void comesBackAsItWasSet()
    {
        QSignalSpy changed(m_editor.get(), &AccessEditor::changed);
        QCOMPARE(m_editor->access(), CustomerUserAccess {}); // GST-05: nothing by itself
        m_editor->setAccess(someAccess());
        QCOMPARE(m_editor->access(), someAccess());
        QVERIFY(changed.isEmpty());
        // Choices that arrive later change nothing.
        m_editor->setChoices(facilities(20), templates());
        QCOMPARE(m_editor->access(), someAccess());
        QVERIFY(changed.isEmpty());
    }

    void everyPermissionHasATick_data()
    {
        QTest::addColumn<int>("permission");
        for (const Permission permission : allPermissions()) {
            QTest::addRow("GST-16 CUS-03 %s", qPrintable(permissionName(permission)))
                << static_cast<int>(permission);
        }
    }

    void everyPermissionHasATick()
    {
        QFETCH(int, permission);
        const auto which = static_cast<Permission>(permission);
        QSignalSpy changed(m_editor.get(), &AccessEditor::changed);
        QAbstractButton* button = tick(m_editor.get(), tickName(which));
        QCOMPARE(button->text(), words::permission(which));
        QCOMPARE(button->toolTip(), words::permissionTip(which));
        QVERIFY(!button->toolTip().isEmpty());
        button->click();
        QCOMPARE(m_editor->access().permissions, Permissions(which));
        QCOMPARE(changed.size(), 1);
        button->click();
        QCOMPARE(m_editor->access().permissions, Permissions());
    }

    void twoLevels() // LGN-05
    {
        QSignalSpy changed(m_editor.get(), &AccessEditor::changed);
        QVERIFY(tick(m_editor.get(), u"level-USER"_s)->isChecked());
        press(m_editor.get(), u"level-ADMINISTRATOR"_s);
        QCOMPARE(m_editor->access().level, CustomerUserLevel::Administrator);
        QCOMPARE(changed.size(), 1);
        QVERIFY(textOf(m_editor.get(), u"levelNote"_s).contains(u"login accounts"_s));
    }

    void aTemplateTicksItsPermissionsAndIsFollowed()
    {
        m_editor->setAccess(accessOf(Permission::Security));
        chooseTemplate(*m_editor, u"Buyer"_s);
        QCOMPARE(m_editor->access().permissions, templates()[0].permissions);
        QCOMPARE(m_editor->access().followed, TemplateId(1));
        QVERIFY(!child<QLabel>(m_editor.get(), u"driftText"_s)->isVisible());
    }

    void aTickByHandDiffersFromTheTemplate()
    {
        chooseTemplate(*m_editor, u"Buyer"_s);
        press(m_editor.get(), tickName(Permission::Billing));
        press(m_editor.get(), tickName(Permission::Security));
        QCOMPARE(m_editor->access().followed, TemplateId(1));
        auto* drift = child<QLabel>(m_editor.get(), u"driftText"_s);
        QVERIFY(drift->isVisible());
        QCOMPARE(
            drift->text(), u"Differs from template “Buyer”: also has Security; lacks Billing."_s);
        press(m_editor.get(), u"takeTemplateButton"_s);
        QCOMPARE(m_editor->access().permissions, templates()[0].permissions);
        QVERIFY(!drift->isVisible());
    }

    void leavingATemplateKeepsThePermissions()
    {
        chooseTemplate(*m_editor, u"Buyer"_s);
        chooseTemplate(*m_editor, u"None"_s);
        QCOMPARE(m_editor->access().permissions, templates()[0].permissions);
        QVERIFY(!m_editor->access().followed.isValid());
    }

    void unassignedComesFirst() // CUS-14, CUS-11
    {
        auto* list = child<QListView>(m_editor.get(), u"facilityList"_s);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Not assigned to a facility"_s);
        click(list, 0);
        QCOMPARE(m_editor->access().scope, (FacilityScope {{}, true}));
        click(list, 2); // CUS-10: any subset
        QCOMPARE(m_editor->access().scope, (FacilityScope {{FacilityId(2)}, true}));
        QCOMPARE(textOf(m_editor.get(), u"facilityCount"_s), u"2 of 11 chosen"_s);
    }

    void twoHundredFacilities()
    {
        m_editor->setChoices(facilities(200), templates());
        auto* list = child<QListView>(m_editor.get(), u"facilityList"_s);
        QCOMPARE(list->model()->rowCount(), 201);
        auto* filter = child<QLineEdit>(m_editor.get(), u"facilityFilter"_s);
        QTest::keyClicks(filter, u"asgard 19"_s); // folded, words in any order
        QCOMPARE(list->model()->rowCount(), 12); // 019, 119, 190 to 199
        press(m_editor.get(), u"selectAllButton"_s);
        QCOMPARE(m_editor->access().scope.facilities.size(), size_t(12));
        QVERIFY(!m_editor->access().scope.unassigned);
        filter->clear();
        QCOMPARE(textOf(m_editor.get(), u"facilityCount"_s), u"12 of 201 chosen"_s);
        press(m_editor.get(), u"selectAllButton"_s);
        QCOMPARE(m_editor->access().scope.facilities.size(), size_t(200));
        QVERIFY(m_editor->access().scope.unassigned);
        press(m_editor.get(), u"selectNoneButton"_s);
        QVERIFY(m_editor->access().scope.isEmpty());
        filter->setText(u"nowhere"_s);
        QVERIFY(child<QLabel>(m_editor.get(), u"facilityNoMatch"_s)->isVisible());
        QVERIFY(!child<QPushButton>(m_editor.get(), u"selectAllButton"_s)->isEnabled());
    }

    void saysWhatTheChoiceMeans_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<QString>("part");
        QTest::newRow("CUS-10 none") << 0 << 0 << u"no facilities, so everything is shown"_s;
        QTest::newRow("CUS-10 one") << 1 << 0 << u"one facility, so everything is shown"_s;
        QTest::newRow("CUS-10 several") << 2 << 0 << u"nothing is shown until some are chosen"_s;
        QTest::newRow("CUS-12 chosen") << 2 << 1 << u"Only what belongs to the ticked"_s;
    }

    void saysWhatTheChoiceMeans()
    {
        QFETCH(int, count);
        QFETCH(int, chosen);
        QFETCH(QString, part);
        m_editor->setChoices(facilities(count), {});
        CustomerUserAccess access;
        for (int i = 1; i <= chosen; ++i) {
            access.scope.facilities.insert(FacilityId(i));
        }
        m_editor->setAccess(access);
        const QString text = textOf(m_editor.get(), u"facilityMeaning"_s);
        QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(child<QListView>(m_editor.get(), u"facilityList"_s)->isVisible(), count > 0);
    }

    void aRemovedFacilityIsNoLongerChosen()
    {
        m_editor->setAccess(someAccess());
        m_editor->setChoices(facilities(5), templates());
        QCOMPARE(m_editor->access().scope, (FacilityScope {{FacilityId(3)}, true}));
    }

    void lockedShowsTheReasonAndChangesNothing()
    {
        m_editor->setAccess(someAccess());
        m_editor->setLocked(u"Because."_s);
        QSignalSpy changed(m_editor.get(), &AccessEditor::changed);
        QVERIFY(child<QLabel>(m_editor.get(), u"lockedText"_s)->isVisible());
        QCOMPARE(textOf(m_editor.get(), u"lockedText"_s), u"Because."_s);
        press(m_editor.get(), u"level-USER"_s);
        press(m_editor.get(), tickName(Permission::Security));
        press(m_editor.get(), u"selectAllButton"_s);
        click(child<QListView>(m_editor.get(), u"facilityList"_s), 1);
        QVERIFY(!child<QComboBox>(m_editor.get(), u"templateCombo"_s)->isEnabled());
        QVERIFY(!child<QPushButton>(m_editor.get(), u"takeTemplateButton"_s)->isVisible());
        QCOMPARE(m_editor->access(), someAccess());
        QVERIFY(changed.isEmpty());
        m_editor->setLocked({});
        press(m_editor.get(), u"level-USER"_s);
        QCOMPARE(changed.size(), 1);
    }

    void theListIsAModel()
    {
        FacilityTickModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacilities(facilities(30));
        model.setScope({{FacilityId(2)}, false});
        model.setFilter(u"1"_s);
        model.setShownChosen(true);
        model.setFilter({});
        model.setReadOnly(true);
        QVERIFY(!model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        model.setFacilities({});
        QVERIFY(model.scope().isEmpty());
    }
};

QTEST_MAIN(TestAccessEditor)
#include "tst_accesseditor.moc"
