#include "dialogfixture.h"
#include "ui/dialogs/firstrundialog.h"

#include <QComboBox>
#include <QFile>
#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kontorist;
using namespace kontorist::test;
using Kind = FirstRunChoice::Kind;

class TestFirstRunDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    std::unique_ptr<FirstRunDialog> m_dialog;

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeMode::Light);
        m_prompt = std::make_unique<ScriptedPrompt>();
        m_dialog = std::make_unique<FirstRunDialog>(
            u"/home/anna/kontorist.db"_s, QString(), *m_prompt, *m_theme);
        m_dialog->open();
    }
    void cleanup() { m_dialog.reset(); }

    void theThreeChoices()
    {
        QSignalSpy chosen(m_dialog.get(), &FirstRunDialog::chosen);
        press(m_dialog.get(), u"continueButton"_s);
        QCOMPARE(chosen.last().at(0).value<FirstRunChoice>().kind, Kind::Demo);
        press(m_dialog.get(), u"thisComputerChoice"_s);
        press(m_dialog.get(), u"continueButton"_s);
        QCOMPARE(chosen.last().at(0).value<FirstRunChoice>().kind, Kind::ThisComputer);
        QVERIFY(textOf(m_dialog.get(), u"thisComputerChoiceText"_s)
                    .contains(u"/home/anna/kontorist.db"_s));
        press(m_dialog.get(), u"existingChoice"_s);
        QVERIFY(!child<QPushButton>(m_dialog.get(), u"continueButton"_s)->isEnabled());
        QVERIFY(textOf(m_dialog.get(), u"reasonText"_s).contains(u"choose the database file"_s));
    }

    void askedFromTheWindowItCanBeLeft()
    {
        QWidget window;
        FirstRunDialog dialog(
            u"/home/anna/kontorist.db"_s, QString(), *m_prompt, *m_theme, &window);
        QCOMPARE(dialog.windowTitle(), u"Open another database"_s);
        QCOMPARE(child<QPushButton>(&dialog, u"quitButton"_s)->text(), u"Cancel"_s);
        QVERIFY(!textOf(&dialog, u"thisComputerChoiceText"_s).contains(u"empty"_s));
    }

    void anExistingDatabaseIsChosen()
    {
        const QString path = m_folder.filePath(u"office.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_prompt->fileAnswers = {path};
        press(m_dialog.get(), u"existingChoice"_s);
        press(m_dialog.get(), u"chooseDatabaseButton"_s);
        QSignalSpy chosen(m_dialog.get(), &FirstRunDialog::chosen);
        press(m_dialog.get(), u"continueButton"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<FirstRunChoice>().databaseUrl, path);
        child<QLineEdit>(m_dialog.get(), u"databaseEdit"_s)->setText(u"/nowhere/x.db"_s);
        QVERIFY(!child<QPushButton>(m_dialog.get(), u"continueButton"_s)->isEnabled());
    }

    void aFaultIsShownAndGoesWithTheNextChoice()
    {
        m_dialog->setBusy(true, u"Filling…"_s, 40);
        QVERIFY(!child<QPushButton>(m_dialog.get(), u"continueButton"_s)->isEnabled());
        QCOMPARE(child<QProgressBar>(m_dialog.get(), u"progressBar"_s)->value(), 40);
        m_dialog->showFault(u"The disk is full."_s);
        QCOMPARE(textOf(m_dialog.get(), u"reasonText"_s), u"The disk is full."_s);
        QVERIFY(child<QPushButton>(m_dialog.get(), u"continueButton"_s)->isEnabled());
        press(m_dialog.get(), u"thisComputerChoice"_s);
        QVERIFY(textOf(m_dialog.get(), u"reasonText"_s).isEmpty());
    }

    void theLanguageIsToldAtOnce()
    {
        QSignalSpy language(m_dialog.get(), &FirstRunDialog::languageChosen);
        auto* combo = child<QComboBox>(m_dialog.get(), u"languageCombo"_s);
        combo->setCurrentIndex(combo->findData(u"fr"_s));
        QCOMPARE(language.last().at(0).toString(), u"fr"_s);
        QCOMPARE(m_dialog->choice().language, u"fr"_s);
    }
};

QTEST_MAIN(TestFirstRunDialog)
#include "tst_firstrundialog.moc"
