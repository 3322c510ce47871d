#include "dialogfixture.h"
#include "ui/dialogs/dialogprompt.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

#include <memory>

using namespace kontorist;
using namespace kontorist::test;

class TestDialogPrompt : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DialogPrompt> m_prompt;
    std::unique_ptr<QWidget> m_window;
    int m_answers = 0;
    ConfirmAnswer m_answer;

    QPointer<QDialog> ask(bool destructive)
    {
        ConfirmRequest request;
        request.id = u"confirm-test"_s;
        request.title = u"Delete Åsa Öberg?"_s;
        request.text = u"The contact and 4 jobs are removed for good."_s;
        request.confirmText = u"Delete contact"_s;
        request.checkBoxText = u"Back up first"_s;
        request.checked = true;
        request.destructive = destructive;
        request.alternativeText = destructive ? QString() : u"Discard changes"_s;
        m_answers = 0;
        m_answer = {};
        m_prompt->confirm(m_window.get(), request, [this](const ConfirmAnswer& answer) {
            ++m_answers;
            m_answer = answer;
        });
        QPointer<QDialog> dialog = child<QDialog>(m_window.get(), u"confirm-test"_s);
        [&] { QVERIFY(QTest::qWaitForWindowExposed(dialog)); }();
        return dialog;
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeMode::Light);
        m_prompt = std::make_unique<DialogPrompt>(*m_theme);
        m_window = std::make_unique<QWidget>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void returnNeverDestroys()
    {
        QPointer<QDialog> dialog = ask(true);
        QVERIFY(child<QPushButton>(dialog, u"promptCancelButton"_s)->isDefault());
        QVERIFY(!child<QPushButton>(dialog, u"promptConfirmButton"_s)->isDefault());
        QVERIFY(!child<QPushButton>(dialog, u"promptConfirmButton"_s)->autoDefault());
        QTest::keyClick(dialog.data(), Qt::Key_Return);
        QTRY_COMPARE(m_answers, 1);
        QVERIFY(!m_answer.confirmed);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(m_answers, 1);
    }

    void escapeCancels()
    {
        QPointer<QDialog> dialog = ask(false);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_COMPARE(m_answers, 1);
        QVERIFY(!m_answer.confirmed && !m_answer.alternative);
    }

    void closingTheWindowCancels()
    {
        QPointer<QDialog> dialog = ask(true);
        dialog->close();
        QTRY_COMPARE(m_answers, 1);
        QVERIFY(!m_answer.confirmed);
    }

    void confirmingTellsTheBox()
    {
        QPointer<QDialog> dialog = ask(true);
        QCOMPARE(dialog->windowModality(), Qt::WindowModal);
        QCOMPARE(textOf(dialog, u"promptTitle"_s), u"Delete Åsa Öberg?"_s);
        child<QCheckBox>(dialog, u"promptCheckBox"_s)->setChecked(false);
        press(dialog, u"promptConfirmButton"_s);
        QTRY_COMPARE(m_answers, 1);
        QVERIFY(m_answer.confirmed);
        QVERIFY(!m_answer.checked);
        QTRY_VERIFY(dialog.isNull());
        dialog = ask(true);
        press(dialog, u"promptConfirmButton"_s);
        QTRY_COMPARE(m_answers, 1);
        QVERIFY(m_answer.checked);
    }

    void theThirdWayIsTold()
    {
        QPointer<QDialog> dialog = ask(false);
        press(dialog, u"promptAlternativeButton"_s);
        QTRY_COMPARE(m_answers, 1);
        QVERIFY(!m_answer.confirmed);
        QVERIFY(m_answer.alternative);
    }

    void aDestroyedParentAnswersNothing()
    {
        ask(true);
        m_window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(m_answers, 0);
    }

    void detailsAreFoldedAndCopied()
    {
        NoticeRequest request;
        request.id = u"error-test"_s;
        request.title = u"The disk is full"_s;
        request.text = u"Nothing was changed."_s;
        request.details = u"disk-full / errno 28"_s;
        request.actionText = u"Show jobs"_s;
        bool acted = false;
        m_prompt->notify(m_window.get(), request, [&](bool pressed) { acted = pressed; });
        auto* dialog = child<QDialog>(m_window.get(), u"error-test"_s);
        auto* details = child<QPlainTextEdit>(dialog, u"promptDetails"_s);
        QVERIFY(!details->isVisible());
        press(dialog, u"promptDetailsButton"_s);
        QVERIFY(details->isVisible());
        press(dialog, u"promptCopyButton"_s);
        QCOMPARE(QApplication::clipboard()->text(), request.details);
        press(dialog, u"promptActionButton"_s);
        QTRY_VERIFY(acted);
    }

    void aNoticeClosesWithReturn()
    {
        int answers = 0;
        bool acted = true;
        m_prompt->notify(
            m_window.get(), {.id = u"notice"_s, .title = u"Saved"_s}, [&](bool pressed) {
                ++answers;
                acted = pressed;
            });
        QTest::keyClick(child<QDialog>(m_window.get(), u"notice"_s), Qt::Key_Return);
        QTRY_COMPARE(answers, 1);
        QVERIFY(!acted);
    }

    void fileDialogsAnswerOnce_data()
    {
        QTest::addColumn<bool>("accept");
        QTest::newRow("chosen") << true;
        QTest::newRow("cancelled") << false;
    }
    void fileDialogsAnswerOnce()
    {
        QFETCH(const bool, accept);
        QStringList answers;
        m_prompt->chooseFolder(m_window.get(), u"Folder for the backup"_s, QDir::tempPath(),
            [&](const QString& folder) { answers << folder; });
        auto* dialog = child<QFileDialog>(m_window.get(), u"choose-folder"_s);
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        if (accept) {
            static_cast<QDialog*>(dialog)->accept();
        } else {
            dialog->reject();
        }
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first().isEmpty(), !accept);
    }
};

QTEST_MAIN(TestDialogPrompt)
#include "tst_dialogprompt.moc"
