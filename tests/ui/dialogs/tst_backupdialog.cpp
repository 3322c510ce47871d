#include "dialogfixture.h"
#include "domain/rights.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/settings/appsettings.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kontorist;
using namespace kontorist::test;

class TestBackupDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    QPointer<BackupDialog> m_dialog;
    std::vector<ArchiveRequest> m_asked;
    ArchivePlan m_plan;
    std::optional<Error> m_error;

    void open()
    {
        BackupCalls calls;
        calls.plan = [this](const ArchiveRequest& request) {
            m_asked.push_back(request);
            if (m_error) {
                return QtFuture::makeReadyFuture(Result<ArchivePlan>(failure(*m_error)));
            }
            ArchivePlan plan = m_plan;
            plan.fileName = request.fileName.isEmpty() ? u"Åsa Öberg.zip"_s : request.fileName;
            plan.targetPath = QDir(request.folder).filePath(plan.fileName);
            plan.exists = QFile::exists(plan.targetPath);
            return QtFuture::makeReadyFuture(Result<ArchivePlan>(plan));
        };
        m_dialog = new BackupDialog(testContact(), calls, *m_settings, *m_prompt, *m_theme);
        m_dialog->open();
    }
    [[nodiscard]] QPushButton* backUp() const
    {
        return child<QPushButton>(m_dialog, u"backUpButton"_s);
    }
    void touch(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeMode::Light);
        m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.conf"_s));
        m_settings->setBackupFolder(m_folder->path());
        m_prompt = std::make_unique<ScriptedPrompt>();
        m_asked.clear();
        m_error.reset();
        m_plan = {};
        m_plan.jobs = 12;
        m_plan.bytes = 38'000'000;
        m_plan.freeBytes = 9'000'000'000;
    }
    void cleanup() { delete m_dialog; }

    void showsWhatWillHappen()
    {
        open();
        QVERIFY(!backUp()->isEnabled());
        QTRY_VERIFY(backUp()->isEnabled());
        const QString text = textOf(m_dialog, u"planText"_s).replace(QChar(0xa0), u' ');
        QVERIFY2(text.contains(u"12 jobs, about 38 MB."_s), qPrintable(text));
        QVERIFY2(text.contains(u"9.0 GB"_s), qPrintable(text));
        QCOMPARE(child<QLineEdit>(m_dialog, u"fileNameEdit"_s)->text(), u"Åsa Öberg.zip"_s);
        QCOMPARE(backUp()->text(), u"Back up user data"_s);

        QSignalSpy requested(m_dialog, &BackupDialog::requested);
        press(m_dialog, u"backUpButton"_s);
        QCOMPARE(requested.size(), 1);
        const auto request = requested.at(0).at(0).value<ArchiveRequest>();
        QCOMPARE(request.contact, ContactId(7));
        QCOMPARE(request.fileName, u"Åsa Öberg.zip"_s);
        QVERIFY2(!request.overwrite, "nothing was there to replace");
    }

    void anExistingFileIsNeverReplacedByDefault()
    {
        touch(u"Åsa Öberg.zip"_s);
        touch(u"Åsa Öberg (2).zip"_s);
        open();
        QTRY_VERIFY(child<QWidget>(m_dialog, u"existsText"_s)->isVisible());
        QVERIFY(child<QRadioButton>(m_dialog, u"saveAsChoice"_s)->isChecked());
        QCOMPARE(child<QRadioButton>(m_dialog, u"saveAsChoice"_s)->text(),
            u"Save as “Åsa Öberg (3).zip”"_s);
        QSignalSpy requested(m_dialog, &BackupDialog::requested);
        press(m_dialog, u"backUpButton"_s);
        const auto request = requested.at(0).at(0).value<ArchiveRequest>();
        QCOMPARE(request.fileName, u"Åsa Öberg (3).zip"_s);
        QVERIFY(!request.overwrite);
    }

    void replacingIsAChoice()
    {
        touch(u"Åsa Öberg.zip"_s);
        open();
        QTRY_VERIFY(backUp()->isEnabled());
        press(m_dialog, u"replaceChoice"_s);
        QSignalSpy requested(m_dialog, &BackupDialog::requested);
        press(m_dialog, u"backUpButton"_s);
        const auto request = requested.at(0).at(0).value<ArchiveRequest>();
        QCOMPARE(request.fileName, u"Åsa Öberg.zip"_s);
        QVERIFY(request.overwrite);
    }

    void tooLittleSpaceIsToldBefore()
    {
        m_plan.freeBytes = 1000;
        open();
        QTRY_VERIFY(textOf(m_dialog, u"warningText"_s).contains(u"not enough space"_s));
        QVERIFY(!backUp()->isEnabled());
    }

    void unknownSpaceIsNoHindrance()
    {
        m_plan.freeBytes = -1;
        open();
        QTRY_VERIFY(backUp()->isEnabled());
        QVERIFY(!textOf(m_dialog, u"planText"_s).contains(u"Free"_s));
    }

    void aRefusalIsTold()
    {
        m_error
            = makeError(ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ExportData)});
        open();
        QTRY_VERIFY(textOf(m_dialog, u"warningText"_s).contains(u"Export data"_s));
        QVERIFY(!backUp()->isEnabled());
    }

    void anotherFolderIsLookedAtAndRemembered()
    {
        const QString other = m_folder->filePath(u"Sicherung"_s);
        QDir().mkpath(other);
        m_prompt->fileAnswers = {other};
        open();
        QTRY_VERIFY(backUp()->isEnabled());
        press(m_dialog, u"chooseFolderButton"_s);
        QVERIFY2(!backUp()->isEnabled(), "the old plan says nothing about the new folder");
        QTRY_VERIFY(backUp()->isEnabled());
        QCOMPARE(m_asked.back().folder, other);
        QVERIFY2(m_settings->backupFolder() != other, "remembered only once it is used");
        press(m_dialog, u"backUpButton"_s);
        QCOMPARE(m_settings->backupFolder(), other);
    }

    void cancellingDoesNothing()
    {
        open();
        QSignalSpy requested(m_dialog, &BackupDialog::requested);
        QTest::keyClick(m_dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(requested.size(), 0);
    }
};

QTEST_MAIN(TestBackupDialog)
#include "tst_backupdialog.moc"
