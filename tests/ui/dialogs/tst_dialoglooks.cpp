#include "dialogfixture.h"
#include "tests/support/lookchecks.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/brandedlinkdialog.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/contactformdialog.h"
#include "ui/dialogs/dialogprompt.h"
#include "ui/dialogs/firstrundialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/staffdialog.h"
#include "ui/dialogs/termsdialog.h"
#include "ui/settings/appsettings.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLocale>
#include <QPointer>
#include <QRadioButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace kontorist;
using namespace kontorist::test;

namespace {

template <class T>
QFuture<Result<T>> ready(T value)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

ContactFormCalls formCalls()
{
    ContactFormCalls calls;
    calls.ownerOfEmail = [](const QString& email) {
        return ready(email == u"nils@x.se"_s ? ContactId(4) : ContactId());
    };
    return calls;
}

TermsDocument termsVersion(const QString& label, bool current, qint64 accepted)
{
    TermsDocument terms;
    terms.label = label;
    terms.fileName = u"villkor-%1.pdf"_s.arg(label);
    terms.size = 118'000;
    terms.uploadedAt = testNow().addDays(current ? -10 : -200);
    terms.uploadedBy = u"anna"_s;
    terms.acceptances = accepted;
    terms.current = current;
    return terms;
}

EditConflict sampleConflict()
{
    EditConflict conflict;
    conflict.contactName = u"Åsa Öberg"_s;
    conflict.before = draftOf(testContact());
    conflict.mine = conflict.before;
    conflict.theirs = conflict.before;
    conflict.mine.phone = u"+46 8 555 10 20"_s;
    conflict.theirs.phone = u"+46 70 123 45 67"_s;
    conflict.theirs.company = u"Öberg Tryck AB"_s;
    conflict.mine.company = u"Öberg & Söner Tryckeri AB"_s;
    conflict.who = u"Kari"_s;
    conflict.when = testNow();
    return conflict;
}

} // namespace

/// Every dialog, in every colour scheme and both reading directions: what can take the focus has a
/// name, Tab reaches every button, and no text is cut off. With KONTORIST_SCREENSHOTS set, pictures
/// are put there.
class TestDialogLooks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ScriptedPrompt> m_scripted;
    std::unique_ptr<DialogPrompt> m_prompt;

    QDialog* build(const QString& which)
    {
        if (which == u"form-add"_s || which == u"form-duplicate"_s) {
            auto* form = new ContactFormDialog(formCalls(), *m_scripted, *m_theme, u"sv"_s);
            if (which == u"form-duplicate"_s) {
                child<QLineEdit>(form, u"nameEdit"_s)->setText(u"Nils Berg"_s);
                child<QLineEdit>(form, u"emailEdit"_s)->setText(u"nils@x.se"_s);
                child<QLineEdit>(form, u"phoneEdit"_s)->setText(u"08\t12"_s);
            }
            return form;
        }
        if (which == u"form-edit"_s) {
            Contact contact = testContact();
            contact.invitedAt = testNow().addDays(-5);
            contact.linkExpiresAt = testNow().addDays(2);
            auto* form
                = new ContactFormDialog(contact, testNow(), formCalls(), *m_scripted, *m_theme);
            child<QLineEdit>(form, u"emailEdit"_s)->setText(u"asa@gmial.com"_s);
            return form;
        }
        if (which == u"conflict"_s) {
            auto* dialog = new ConflictDialog(sampleConflict(), *m_theme);
            child<QRadioButton>(dialog, u"mine-phone"_s)->setChecked(true);
            return dialog;
        }
        if (which == u"first-run"_s) {
            auto* dialog = new FirstRunDialog(
                u"/home/anna/.local/share/kontorist/kontorist.db"_s, {}, *m_scripted, *m_theme);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            return dialog;
        }
        return buildMore(which);
    }

    QDialog* buildMore(const QString& which)
    {
        if (which.startsWith(u"preferences-"_s)) {
            OfficeSettingsCalls calls;
            calls.load = [] { return ready(OfficeSettings {.officeName = u"Öberg Tryck AB"_s}); };
            calls.mayEdit = true;
            calls.setLoginMode = [](LoginMode) {
                return QtFuture::makeReadyFuture(Result<LoginMode>(failure(
                    ErrorCode::Refused, u"customers-without-number"_s, u"number"_s, {u"3"_s})));
            };
            auto* dialog = new PreferencesDialog(*m_settings, calls, *m_scripted, *m_theme,
                {{u"contacts"_s, u"Contacts"_s}, {u"links"_s, u"Links"_s}});
            dialog->showPage(which.section(u'-', 1));
            return dialog;
        }
        if (which == u"staff"_s || which == u"notifications"_s) {
            const StaffCalls calls {
                [] {
                    return ready(std::vector<StaffMember> {
                        {StaffId(1), u"anna"_s, u"Anna Öberg"_s, allRights(),
                            {u"anna@tryck.se"_s, {}, NotificationChannel::Email, true}, testNow()},
                        {StaffId(2), u"nils"_s, u"Nils Berg"_s, Right::ManageCustomers,
                            {{}, u"+46 70 123 45 67"_s, NotificationChannel::Sms, false},
                            testNow()}});
                },
                {}, StaffId(1), true, true};
            if (which == u"staff"_s) {
                return new StaffDialog(calls, *m_scripted, *m_theme);
            }
            return new NotificationsDialog(calls, StaffId(1), *m_scripted, *m_theme);
        }
        if (which.startsWith(u"branded-link"_s)) {
            BrandedLinkCalls calls;
            calls.settings
                = [] { return ready(OfficeSettings {.officeName = u"OO Software AB"_s}); };
            calls.link = [](const QString& name) {
                return QtFuture::makeReadyFuture(name == u"OO Software AB"_s
                        ? Result<QString>(
                            u"https://portal.example.com/login?branding=OO%20Software%20AB"_s)
                        : failure(ErrorCode::Invalid, u"name-differs"_s, u"companyName"_s,
                            {u"OO Software AB"_s}));
            };
            return new BrandedLinkDialog(calls, *m_theme);
        }
        if (which == u"terms"_s) {
            TermsCalls calls;
            calls.history = [] {
                return ready(std::vector {termsVersion(u"2026-11"_s, true, 1204),
                    termsVersion(u"2026-01"_s, false, 3911),
                    termsVersion(u"2025-03"_s, false, 87)});
            };
            calls.mayUpload = true;
            return new TermsDialog(calls, *m_scripted, *m_theme);
        }
        if (which.startsWith(u"about-"_s)) {
            AboutFacts facts {u"0.1.0"_s, {u"QSQLITE"_s, u"QPSQL"_s}, u"SQLite 3.40.1"_s,
                u"/home/anna/.local/share/kontorist/kontorist.db"_s,
                u"/home/anna/.local/share/kontorist/files"_s,
                u"/home/anna/.local/state/kontorist/kontorist.log"_s, m_settings->filePath()};
            auto* dialog = new AboutDialog(
                facts, {.drivers = facts.drivers, .languages = {u"en"_s}}, *m_theme);
            child<QTabWidget>(dialog, u"aboutTabs"_s)
                ->setCurrentIndex(which.section(u'-', 1).toInt());
            return dialog;
        }
        BackupCalls calls;
        const bool full = which == u"backup-full"_s;
        calls.plan = [full](const ArchiveRequest& request) {
            ArchivePlan plan;
            plan.fileName = u"Åsa Öberg.zip"_s;
            plan.targetPath = QDir(request.folder).filePath(plan.fileName);
            plan.exists = !full;
            plan.jobs = 12;
            plan.bytes = 38'000'000;
            plan.freeBytes = full ? 1'000'000 : 91'000'000'000;
            return ready(plan);
        };
        return new BackupDialog(testContact(), calls, *m_settings, *m_scripted, *m_theme);
    }

    /// Those that DialogPrompt makes.
    QDialog* buildPrompt(const QString& which, QWidget* window)
    {
        ActionPreview preview;
        preview.contact = testContact();
        preview.openLinks = 1;
        if (which == u"prompt-delete"_s) {
            preview.jobsDeleted
                = {{JobStatus::New, 2}, {JobStatus::Incoming, 1}, {JobStatus::Completed, 1}};
            const ConfirmRequest request
                = actionConfirmation(ContactAction::DeleteContact, preview);
            m_prompt->confirm(window, request, [](const ConfirmAnswer&) {});
            return child<QDialog>(window, request.id);
        }
        if (which == u"prompt-refused"_s) {
            preview.verdict.reason = RefusalReason::JobsInProgress;
            preview.blockingJobCount = 2;
            for (const QString& label : {u"Affisch A3"_s, u"Visitkort 200 st"_s}) {
                Job job;
                job.number = u"20260%1"_s.arg(preview.blockingJobs.size());
                job.label = label;
                job.status = JobStatus::Prepress;
                preview.blockingJobs.push_back(job);
            }
            const NoticeRequest request = actionRefusal(ContactAction::DeleteContact, preview);
            m_prompt->notify(window, request, {});
            return child<QDialog>(window, request.id);
        }
        const NoticeRequest request = errorNotice(makeError(ErrorCode::Full, u"disk-full"_s,
            u"/media/usb/Åsa Öberg.zip"_s, {}, u"write: errno 28 (No space left on device)"_s));
        m_prompt->notify(window, request, {});
        auto* dialog = child<QDialog>(window, request.id);
        press(dialog, u"promptDetailsButton"_s);
        return dialog;
    }

    static void shoot(QDialog* dialog, const QString& name)
    {
        const QString folder = qEnvironmentVariable("KONTORIST_SCREENSHOTS");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(dialog->grab().save(folder % u'/' % name % u".png"_s));
        }
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_settings = std::make_unique<AppSettings>(m_folder.filePath(u"settings.conf"_s));
        m_settings->setBackupFolder(m_folder.path());
        m_scripted = std::make_unique<ScriptedPrompt>();
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyDialog_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("rightToLeft");
        const QStringList dialogs {u"form-add"_s, u"form-duplicate"_s, u"form-edit"_s,
            u"conflict"_s, u"first-run"_s, u"preferences-general"_s, u"preferences-appearance"_s,
            u"preferences-mail"_s, u"preferences-backup"_s, u"preferences-office"_s,
            u"preferences-customers"_s, u"preferences-logins"_s, u"staff"_s, u"notifications"_s,
            u"branded-link"_s, u"branded-link-wrong"_s, u"terms"_s, u"about-0"_s, u"about-1"_s,
            u"about-2"_s, u"backup-exists"_s, u"backup-full"_s, u"prompt-delete"_s,
            u"prompt-refused"_s, u"prompt-error"_s};
        const struct
        {
            const char* name;
            ThemeMode mode;
            bool rightToLeft;
        } looks[] = {{"light", ThemeMode::Light, false}, {"dark", ThemeMode::Dark, false},
            {"high-contrast", ThemeMode::HighContrast, false}, {"rtl", ThemeMode::Light, true}};
        for (const QString& which : dialogs) {
            for (const auto& look : looks) {
                QTest::addRow("%s %s", qPrintable(which), look.name)
                    << which << static_cast<int>(look.mode) << look.rightToLeft;
            }
        }
    }
    void everyDialog()
    {
        QFETCH(const QString, which);
        QFETCH(const int, mode);
        QFETCH(const bool, rightToLeft);
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_theme = std::make_unique<Theme>();
        m_theme->apply(static_cast<ThemeMode>(mode));
        m_prompt = std::make_unique<DialogPrompt>(*m_theme);
        QWidget window;
        window.show();
        const QPointer<QDialog> dialog
            = which.startsWith(u"prompt-"_s) ? buildPrompt(which, &window) : build(which);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        if (which == u"form-duplicate"_s) {
            QTRY_VERIFY(textOf(dialog, u"emailFault"_s).contains(u"Show that contact"_s));
        } else if (which.startsWith(u"backup"_s)) {
            QTRY_VERIFY(textOf(dialog, u"planText"_s).contains(u"12"_s));
        } else if (which.startsWith(u"about"_s)) {
            QTRY_VERIFY(!textOf(dialog, u"selfTestVerdict"_s).contains(u"Testing"_s));
        } else if (which == u"preferences-customers"_s) {
            auto* box = child<QCheckBox>(dialog, u"passwordsInMailBox"_s);
            QTRY_VERIFY(box->isEnabled());
            box->setChecked(true);
        } else if (which == u"preferences-logins"_s) {
            auto* logins = child<QComboBox>(dialog, u"loginModeCombo"_s);
            QTRY_VERIFY(logins->isEnabled());
            logins->setCurrentIndex(1);
            press(dialog, u"setLoginModeButton"_s);
            QTRY_VERIFY(textOf(dialog, u"loginModeFault"_s).contains(u"3"_s));
        } else if (which == u"branded-link-wrong"_s) {
            QTRY_VERIFY(!child<QLineEdit>(dialog, u"linkEdit"_s)->text().isEmpty());
            child<QLineEdit>(dialog, u"companyNameEdit"_s)->setText(u"OO  Software AB"_s);
            QTRY_VERIFY(textOf(dialog, u"companyNameFault"_s).contains(u"4"_s));
        } else if (which == u"terms"_s) {
            QTRY_VERIFY(textOf(dialog, u"currentTerms"_s).contains(u"2026-11"_s));
        }
        QTRY_VERIFY2(cutOffText(dialog).isEmpty(), qPrintable(cutOffText(dialog)));
        verifyFitsTheScreen(dialog);
        verifyNames(dialog);
        verifyTabReachesEverything(dialog);
        shoot(dialog, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        delete dialog;
    }
};

QTEST_MAIN(TestDialogLooks)
#include "tst_dialoglooks.moc"
