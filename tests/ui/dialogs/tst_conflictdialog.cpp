#include "dialogfixture.h"
#include "ui/dialogs/conflictdialog.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kontorist;
using namespace kontorist::test;

namespace {

EditConflict aConflict()
{
    EditConflict conflict;
    conflict.contactName = u"Åsa Öberg"_s;
    conflict.before = draftOf(testContact());
    conflict.mine = conflict.before;
    conflict.theirs = conflict.before;
    conflict.mine.phone = u"mine"_s;
    conflict.theirs.phone = u"theirs"_s;
    conflict.mine.company = u"A & B"_s;
    conflict.theirs.company = u"C & D"_s;
    conflict.mine.name = u"Åsa Berg"_s; // only I
    conflict.theirs.language = u"fr"_s; // only they
    conflict.who = u"Kari"_s;
    return conflict;
}

} // namespace

class TestConflictDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeMode::Light);
    }

    void onlyRealConflictsAreAsked()
    {
        EditConflict conflict = aConflict();
        QCOMPARE(conflictingFields(conflict), (QStringList {u"phone"_s, u"company"_s}));
        conflict.theirs.phone = u"mine"_s; // the same by chance
        QCOMPARE(conflictingFields(conflict), QStringList {u"company"_s});
        conflict.theirs = conflict.before;
        QVERIFY(conflictingFields(conflict).isEmpty());
    }

    void nothingIsChosenForTheUser()
    {
        ConflictDialog dialog(aConflict(), *m_theme);
        QVERIFY(!child<QPushButton>(&dialog, u"saveButton"_s)->isEnabled());
        QCOMPARE(textOf(&dialog, u"reasonText"_s), u"To save, choose for 2 more fields."_s);
        QVERIFY(textOf(&dialog, u"dialogTitle"_s).contains(u"Kari changed Åsa Öberg"_s));
        QVERIFY(textOf(&dialog, u"previewText"_s).contains(u"Phone: not chosen yet"_s));
        press(&dialog, u"mine-phone"_s);
        QVERIFY(!child<QPushButton>(&dialog, u"saveButton"_s)->isEnabled());
        QVERIFY(textOf(&dialog, u"previewText"_s).contains(u"Phone: mine"_s));
    }

    void theChoiceIsMerged()
    {
        auto* dialog = new ConflictDialog(aConflict(), *m_theme);
        dialog->open();
        QSignalSpy spy(dialog, &ConflictDialog::resolved);
        press(dialog, u"mine-phone"_s);
        press(dialog, u"theirs-company"_s);
        QCOMPARE(child<QRadioButton>(dialog, u"theirs-company"_s)->text(), u"C && D"_s);
        press(dialog, u"saveButton"_s);
        QCOMPARE(spy.size(), 1);
        const auto result = spy.at(0).at(0).value<ContactDraft>();
        QCOMPARE(result.phone, u"mine"_s);
        QCOMPARE(result.company, u"C & D"_s);
        QCOMPARE(result.name, u"Åsa Berg"_s);
        QCOMPARE(result.language, u"fr"_s);
        QCOMPARE(spy.at(0).at(1).value<ContactDraft>(), aConflict().theirs);
    }

    void longValuesDoNotWidenTheWindow()
    {
        EditConflict conflict = aConflict();
        conflict.theirs.company = QString(5000, u'w');
        ConflictDialog dialog(conflict, *m_theme);
        QVERIFY(dialog.sizeHint().width() < 3000);
    }
};

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
