#include "app/desktop/tour.h"

#include "app/desktop/compositionroot.h"
#include "app/desktop/tourbookings.h"
#include "app/desktop/tourcontacts.h"
#include "app/desktop/tourcustomers.h"
#include "app/desktop/tourpictures.h"
#include "app/desktop/tourscript.h"
#include "base/futures.h"
#include "models/contacttablemodel.h"
#include "services/databaseservice.h"
#include "services/jobservice.h"
#include "ui/contacts/contactscontroller.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/detailpane.h"
#include "ui/shell/workspacepages.h"
#include "ui/table/contacttableview.h"
#include "ui/table/tableoverlay.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <cstdio>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize {1440, 860};
constexpr qint64 largeFile = qint64(384) << 20;
const QString part200 = u"main-200"_s;

class Tour : public TourScript
{
public:
    Tour(const DesktopOptions& options, const QString& workFolder)
        : TourScript(options.tourFolder)
        , m_work(workFolder)
        , m_part(options.tourPart)
        , m_database(m_part.isEmpty() ? m_work + u"/demo.db"_s : options.databaseUrl)
        , m_settings(m_work + u"/tour-%1.conf"_s.arg(m_part))
        , m_prepared(prepare(m_settings, folder()))
        , m_root({}, m_settings, m_database,
              Workspace::open({m_database, true}, std::make_shared<SystemClock>()))
    {
        if (m_part == part200) {
            addOpening();
            addMainPicture(u"main-200.png"_s);
        } else {
            addWholeDay();
        }
        run();
    }

private:
    static bool prepare(AppSettings& settings, const QString& folder)
    {
        settings.setLanguage(u"en"_s);
        settings.setThemeMode(ThemeMode::Light);
        settings.setBackupFolder(folder);
        return true;
    }

    void addPicture(const QString& file)
    {
        TourScript::addPicture(file, [this] { return &window(); });
    }

    void addWholeDay()
    {
        addOpening();
        add(
            u"fill with demo data"_s, [this] { window().fillWithDemoData(); },
            [this] { return m_root.workspace()->isDemo() && m_root.tasks().running() == 0; });
        addWaitingForNumbers();
        addFinding();
        addMainPicture(u"main-light.png"_s);
        add(
            u"go dark"_s, [this] { m_settings.setThemeMode(ThemeMode::Dark); },
            [this] { return m_root.theme().scheme() == Scheme::Dark; });
        addMainPicture(u"main-dark.png"_s);
        add(
            u"go light"_s, [this] { m_settings.setThemeMode(ThemeMode::Light); },
            [this] { return m_root.theme().scheme() == Scheme::Light; });
        addForm();
        addActivation();
        addSending();
        addRefusal();
        addBackup();
        addCustomerTour(*this, m_root);
        addBookingTour(*this, m_root);
        addEmpty();
        addLargePart();
    }

    void addOpening()
    {
        add(
            u"open the window"_s, [this] { m_root.start(); },
            [this] { return m_root.workspace() != nullptr && table().contactModel().hasData(); });
        add(
            u"give it its size"_s, [this] { window().resize(pictureSize); },
            [this] { return window().size() == pictureSize; });
    }

    void addWaitingForNumbers()
    {
        add(
            u"wait for the numbers"_s, [] {},
            [this] {
                const auto* navigation = window().findChild<QListWidget*>();
                const QString text = navigation->item(8)->data(Qt::AccessibleTextRole).toString();
                return text.contains(u':') && !text.endsWith(u" 0"_s);
            });
    }

    void addFinding()
    {
        const auto find
            = [this](ContactStatus status, ContactFinder::Fits fits, ContactFinder*& into) {
                  into = new ContactFinder(m_root.workspace(), status, std::move(fits), this);
              };
        add(
            u"find contacts worth showing"_s,
            [this, find] {
                find(
                    ContactStatus::Active,
                    [](const ContactDetails& d) {
                        return d.jobCounts.size() >= 2 && d.facts.blockingJobs == 0
                            && !d.contact.company.isEmpty();
                    },
                    m_active);
                find(
                    ContactStatus::NotActive, [](const ContactDetails&) { return true; },
                    m_notActive);
                find(
                    ContactStatus::Unregistered,
                    [](const ContactDetails& d) { return d.facts.hasEmail && !d.facts.invited; },
                    m_unregistered);
                find(
                    ContactStatus::Active,
                    [](const ContactDetails& d) { return d.facts.blockingJobs >= 2; }, m_busy);
            },
            [this] {
                return m_active->found() && m_notActive->found() && m_unregistered->found()
                    && m_busy->found();
            });
    }

    void addMainPicture(const QString& file)
    {
        if (m_part == part200) {
            addWaitingForNumbers();
            add(
                u"find a contact"_s,
                [this] {
                    m_active = new ContactFinder(
                        m_root.workspace(), ContactStatus::Active,
                        [](const ContactDetails& d) {
                            return d.jobCounts.size() >= 2 && d.facts.blockingJobs == 0
                                && !d.contact.company.isEmpty();
                        },
                        this);
                },
                [this] { return m_active->found().has_value(); });
        }
        addSelecting(m_active);
        addPicture(file);
    }

    /// `finder` is filled by an earlier step.
    void addSelecting(ContactFinder*& finder)
    {
        add(
            u"select a contact"_s,
            [this, &finder] { window().goToContact(finder->found()->contact.id); },
            [this, &finder] {
                const auto& facts = window().actions().facts();
                const auto& shown = table().summary();
                return facts.contact
                    && facts.contact->blockingJobs == finder->found()->facts.blockingJobs
                    && shown.singleId == finder->found()->contact.id;
            });
    }

    void addForm()
    {
        add(
            u"open the form"_s, [this] { trigger(ActionId::AddContact); },
            [] { return visibleDialog(u"ContactFormDialog"_s) != nullptr; });
        add(
            u"type an address that is taken"_s,
            [this] {
                auto* form = visibleDialog(u"ContactFormDialog"_s);
                form->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Åsa Öberg"_s);
                form->findChild<QLineEdit*>(u"emailEdit"_s)
                    ->setText(m_busy->found()->contact.email);
            },
            [] { return !isEnabled(visibleDialog(u"ContactFormDialog"_s), u"saveButton"_s); });
        addPicture(u"form.png"_s);
        addClosing(u"ContactFormDialog"_s);
    }

    void addActivation()
    {
        addSelecting(m_notActive);
        add(
            u"activate"_s, [this] { trigger(ActionId::ActivateContact); },
            [] { return visibleDialog(u"confirm-activate"_s) != nullptr; });
        add(
            u"confirm it"_s,
            [] { press(visibleDialog(u"confirm-activate"_s), u"promptConfirmButton"_s); },
            [this] {
                const auto& facts = window().actions().facts();
                return facts.contact && facts.contact->status == ContactStatus::Active;
            });
    }

    void addSending()
    {
        addSelecting(m_unregistered);
        add(
            u"prepare an activation request"_s,
            [this] { trigger(ActionId::SendActivationRequest); },
            [] {
                const auto* dialog = visibleDialog(u"SendActivationDialog"_s);
                const auto* subject
                    = dialog != nullptr ? dialog->findChild<QLineEdit*>(u"subject"_s) : nullptr;
                return subject != nullptr && subject->isVisible() && !subject->text().isEmpty();
            });
        addPicture(u"send.png"_s);
        addClosing(u"SendActivationDialog"_s);
    }

    void addRefusal()
    {
        addSelecting(m_busy);
        add(
            u"try to delete"_s,
            [this] {
                QApplication::postEvent(
                    &window(), new QKeyEvent(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier));
            },
            [] { return visibleDialog(u"refused-delete"_s) != nullptr; });
        addPicture(u"delete-refused.png"_s);
        addClosing(u"refused-delete"_s);
    }

    void addBackup()
    {
        add(
            u"bring in a large job"_s,
            [this] {
                const QString json
                    = writeLargeJob(m_work, m_active->found()->contact.email, largeFile);
                whenDone(m_root.workspace()->jobs().importFile(json), this,
                    [this](const Result<JobImportReport>& report) {
                        m_imported = report && report->imported == 1;
                        if (!m_imported) {
                            setFailed();
                        }
                        if (!m_imported) {
                            const Error error
                                = !report ? report.error() : report->rows.front().error;
                            std::fprintf(stderr, "kontorist: %s %s\n", qUtf8Printable(error.reason),
                                qUtf8Printable(error.field));
                        }
                    });
            },
            [this] { return m_imported || hasFailed(); });
        addSelecting(m_active);
        addBackupDialog(m_work);
        add(
            u"watch the task"_s, [this] { window().goToSection(Section::Tasks); },
            [this] {
                const auto* task = m_root.tasks().current();
                return task == nullptr || task->fraction() > 0.1;
            });
        addPicture(u"backup-running.png"_s);
        add(
            u"stop it"_s, [this] { m_root.tasks().stopAll(); },
            [this] { return m_root.tasks().running() == 0; });
        add(
            u"back to the contacts"_s, [this] { window().goToSection(Section::Contacts); },
            [this] { return table().isVisible(); });
        addSelecting(m_busy);
        addBackupDialog(folder());
        add(
            u"wait for the archive"_s, [] {},
            [this] {
                return m_root.tasks().running() == 0
                    && !QDir(folder()).entryList({u"*.zip"_s}, QDir::Files).isEmpty();
            });
    }

    void addBackupDialog(const QString& folder)
    {
        add(
            u"ask for a backup"_s, [this] { trigger(ActionId::BackUpUserData); },
            [] { return visibleDialog(u"BackupDialog"_s) != nullptr; });
        add(
            u"say where"_s,
            [folder] {
                visibleDialog(u"BackupDialog"_s)
                    ->findChild<QLineEdit*>(u"folderEdit"_s)
                    ->setText(folder);
            },
            [] { return isEnabled(visibleDialog(u"BackupDialog"_s), u"backUpButton"_s); });
        add(
            u"back up"_s, [] { press(visibleDialog(u"BackupDialog"_s), u"backUpButton"_s); },
            [this] {
                return visibleDialog(u"BackupDialog"_s) == nullptr
                    && !m_root.tasks().tasks().empty();
            });
    }

    void addEmpty()
    {
        add(
            u"open an empty database"_s,
            [this] {
                whenDone(Workspace::open({m_work + u"/empty.db"_s, true}, m_root.clock()), this,
                    [this](Result<std::shared_ptr<Workspace>> opened) {
                        if (opened) {
                            m_root.useWorkspace(std::move(*opened));
                        } else {
                            setFailed();
                        }
                    });
            },
            [this] {
                return m_root.workspace()->databasePath().endsWith(u"empty.db"_s)
                    && table().overlay().kind() == TableOverlay::Kind::Empty;
            });
        addPicture(u"empty.png"_s);
    }

    void addLargePart()
    {
        // The scale of the screen is fixed when a program starts, so this picture needs its own.
        add(
            u"the same at 200 %"_s,
            [this] {
                auto environment = QProcessEnvironment::systemEnvironment();
                environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
                m_process.setProcessEnvironment(environment);
                m_process.setProcessChannelMode(QProcess::ForwardedChannels);
                m_process.start(QApplication::applicationFilePath(),
                    {u"--tour"_s, folder(), u"--tour-part"_s, part200, u"--database"_s,
                        m_database});
            },
            [this] {
                const bool ended = m_process.state() == QProcess::NotRunning;
                if (ended
                    && (m_process.exitStatus() != QProcess::NormalExit
                        || m_process.exitCode() != 0)) {
                    setFailed();
                }
                return ended;
            });
    }

    static bool isEnabled(const QWidget* dialog, const QString& button)
    {
        const auto* found = dialog != nullptr ? dialog->findChild<QPushButton*>(button) : nullptr;
        return found != nullptr && found->isEnabled();
    }
    static void press(const QWidget* dialog, const QString& button)
    {
        if (auto* found = dialog != nullptr ? dialog->findChild<QPushButton*>(button) : nullptr) {
            found->click();
        }
    }
    void trigger(ActionId id) { window().actions().action(id)->trigger(); }
    MainWindow& window() { return m_root.window(); }
    ContactTableView& table() { return window().pages()->contacts().page().table(); }

    QString m_work;
    QString m_part;
    QString m_database;
    AppSettings m_settings;
    bool m_prepared; ///< the settings, before the root reads them
    CompositionRoot m_root;
    bool m_imported = false;
    QProcess m_process;
    ContactFinder* m_active = nullptr;
    ContactFinder* m_notActive = nullptr;
    ContactFinder* m_unregistered = nullptr;
    ContactFinder* m_busy = nullptr;
};

} // namespace

int runTour(const DesktopOptions& options)
{
    QDir().mkpath(options.tourFolder);
    DesktopOptions absolute = options;
    absolute.tourFolder = QDir(options.tourFolder).absolutePath();
    const QTemporaryDir work(absolute.tourFolder + u"/work-XXXXXX"_s);
    if (!work.isValid()) {
        std::fprintf(
            stderr, "kontorist: cannot write to %s\n", qUtf8Printable(absolute.tourFolder));
        return 1;
    }
    Tour tour(absolute, work.path());
    return QApplication::exec();
}

} // namespace kontorist
