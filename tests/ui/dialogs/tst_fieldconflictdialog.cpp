#include "dialogfixture.h"
#include "ui/dialogs/fieldconflictdialog.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kontorist;
using namespace kontorist::test;

class TestFieldConflictDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;

    [[nodiscard]] static FieldConflict conflict()
    {
        return {u"Kari"_s, {}, {},
            {{u"level"_s, u"Level"_s, true, u"User"_s, u"Administrator"_s, {}},
                {u"facilities"_s, u"Facilities"_s, false, u"Oven"_s, u"Kiln"_s, u"Kiln"_s}}};
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeMode::Light);
    }

    void onlyClashesAreAsked()
    {
        FieldConflictDialog dialog(conflict(), *m_theme, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(textOf(&dialog, u"dialogTitle"_s).contains(u"A colleague changed Kari"_s));
        QVERIFY(dialog.findChild<QRadioButton*>(u"mine-level"_s) != nullptr);
        QVERIFY(dialog.findChild<QRadioButton*>(u"mine-facilities"_s) == nullptr);
        QVERIFY(textOf(&dialog, u"previewText"_s).contains(u"Level: not chosen yet"_s));
        QVERIFY(textOf(&dialog, u"previewText"_s).contains(u"Facilities: Kiln"_s));
        QVERIFY(!child<QPushButton>(&dialog, u"saveButton"_s)->isEnabled());
    }

    void theChoiceIsTold_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void theChoiceIsTold()
    {
        QFETCH(bool, mine);
        FieldConflictDialog dialog(conflict(), *m_theme, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy decided(&dialog, &FieldConflictDialog::decided);
        press(&dialog, mine ? u"mine-level"_s : u"theirs-level"_s);
        QVERIFY(textOf(&dialog, u"previewText"_s)
                    .contains(mine ? u"Level: User"_s : u"Level: Administrator"_s));
        press(&dialog, u"saveButton"_s);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(dialog.keepsMine(u"level"_s), mine);
        QVERIFY(!dialog.keepsMine(u"facilities"_s));
    }
};

QTEST_MAIN(TestFieldConflictDialog)
#include "tst_fieldconflictdialog.moc"
