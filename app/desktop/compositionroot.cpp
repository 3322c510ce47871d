#include "app/desktop/compositionroot.h"

#include "app/desktop/startmark.h"
#include "base/futures.h"
#include "base/logging.h"
#include "services/databaselocation.h"
#include "services/databaseservice.h"
#include "ui/contacts/contactscontroller.h"
#include "ui/contacts/contactspage.h"
#include "ui/shell/windowdialogs.h"
#include "ui/shell/workspacepages.h"
#include "ui/table/contacttableview.h"
#include "ui/theme/iconset.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QSqlDatabase>
#include <QStandardPaths>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString privateFolder(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u'/' + name;
}

void makeFolderOf(const QString& file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
}

} // namespace

QString demoDatabasePath()
{
    return QFileInfo(defaultDatabasePath()).absolutePath() + u"/demo.db"_s;
}

Result<QString> databasePathFor(const DesktopOptions& options, const AppSettings& settings)
{
    if (options.demo) {
        return demoDatabasePath();
    }
    if (!options.databaseUrl.isEmpty()) {
        return databasePathFromUrl(options.databaseUrl);
    }
    if (const QString last = settings.lastDatabaseUrl(); !last.isEmpty()) {
        if (auto path = databasePathFromUrl(last); path && QFileInfo::exists(*path)) {
            return path;
        }
    }
    return defaultDatabasePath();
}

CompositionRoot::CompositionRoot(const DesktopOptions& options, AppSettings& settings,
    const QString& databasePath, std::optional<Opening> opening)
    : m_options(options)
    , m_settings(settings)
    , m_databasePath(databasePath)
    , m_clock(std::make_shared<SystemClock>())
    , m_prompt(m_theme)
    , m_mail({privateFolder(u"drafts"_s)})
    , m_opening(std::move(opening))
    , m_contactToShow(options.contact)
    , m_wantsDemo(options.demo)
{
    m_translations.install(m_settings.language());
    m_theme.setDensity(m_settings.density());
    m_theme.apply(m_settings.themeMode());
    // For the questions before the window, too.
    QApplication::setWindowIcon(applicationIcon());
    connect(&m_settings, &AppSettings::changed, this, &CompositionRoot::onSetting);
    qApp->installEventFilter(this);
}

CompositionRoot::~CompositionRoot()
{
    delete m_firstRun;
    m_window.reset();
}

void CompositionRoot::onSetting(const QString& key)
{
    if (key == setting::themeMode) {
        m_theme.setMode(m_settings.themeMode());
    } else if (key == setting::density) {
        m_theme.setDensity(m_settings.density());
    }
}

void CompositionRoot::start()
{
    if (!m_opening) {
        showFirstRun();
        return;
    }
    m_window = std::make_unique<MainWindow>(
        UiContext {m_prompt, m_mail, m_settings, m_theme, m_tasks, *m_clock}, hooks());
    connect(m_window.get(), &MainWindow::retryRequested, this, [this] { open({m_databasePath}); });
    connect(
        m_window.get(), &MainWindow::chooseDatabaseRequested, this, &CompositionRoot::showFirstRun);
    m_window->showOpening();
    m_window->show();
    watch();
}

void CompositionRoot::open(const OpenRequest& request)
{
    m_pathBefore
        = std::exchange(m_databasePath, databasePathFromUrl(request.url).value_or(request.url));
    if (request.create) {
        makeFolderOf(m_databasePath);
    }
    m_opening = Workspace::open(request, m_clock);
    if (m_window != nullptr && m_firstRun == nullptr) {
        m_window->showOpening();
    }
    watch();
}

void CompositionRoot::watch()
{
    whenDone(*m_opening, this,
        [this](Result<std::shared_ptr<Workspace>> result) { onOpened(std::move(result)); });
}

void CompositionRoot::onOpened(Result<std::shared_ptr<Workspace>> result)
{
    if (!result) {
        if (m_firstRun != nullptr) {
            // What was open stays open.
            m_wantsDemo = false;
            m_databasePath = m_pathBefore;
            m_firstRun->setBusy(false);
            m_firstRun->showFault(words::errorText(result.error()));
        } else {
            m_window->showOpenFault(result.error());
        }
        emit openFailed(result.error());
        return;
    }
    if (m_firstRun != nullptr) {
        // Closed only now: until here the choice could be taken back.
        m_firstRun->disconnect(this);
        m_firstRun->close();
        m_firstRun->deleteLater();
        m_firstRun = nullptr;
    }
    if (m_window == nullptr) {
        start();
        return; // comes here again, with the window
    }
    useWorkspace(std::move(*result));
    m_settings.setFirstRunDone(true);
    m_settings.setLastDatabaseUrl(m_databasePath);
    if (m_contactToShow.isValid()) {
        m_window->goToContact(m_contactToShow);
        m_contactToShow = {};
    }
    readInfo();
    emit opened();
}

void CompositionRoot::useWorkspace(std::shared_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_window->setWorkspace(m_workspace);
    if (m_options.tellStart) {
        new StartMark(m_window->pages()->contacts().page().table(), this);
    }
}

void CompositionRoot::readInfo()
{
    whenDone(m_workspace->database().info(), this, [this](const Result<DatabaseInfo>& info) {
        if (!info) {
            return;
        }
        m_databaseKind = info->kind;
        if (m_wantsDemo && !info->demo && info->contacts == 0) {
            m_window->fillWithDemoData();
        }
        m_wantsDemo = false;
    });
}

void CompositionRoot::showFirstRun()
{
    if (m_firstRun != nullptr) {
        m_firstRun->raise();
        return;
    }
    m_firstRun = new FirstRunDialog(
        defaultDatabasePath(), m_settings.language(), m_prompt, m_theme, m_window.get());
    connect(m_firstRun, &FirstRunDialog::chosen, this, &CompositionRoot::onFirstRunChosen);
    connect(m_firstRun, &FirstRunDialog::languageChosen, this, [this](const QString& code) {
        m_settings.setLanguage(code);
        m_translations.install(code);
    });
    connect(m_firstRun, &QDialog::finished, this, [this] {
        m_firstRun->deleteLater();
        m_firstRun = nullptr;
        if (m_window == nullptr) {
            QApplication::quit();
        }
    });
    m_firstRun->open();
}

void CompositionRoot::onFirstRunChosen(const FirstRunChoice& choice)
{
    m_firstRun->setBusy(true, tr("Opening the database…"));
    m_settings.setLanguage(choice.language);
    switch (choice.kind) {
    case FirstRunChoice::Kind::Demo:
        m_wantsDemo = true;
        open({demoDatabasePath(), true});
        return;
    case FirstRunChoice::Kind::ThisComputer:
        open({defaultDatabasePath(), true});
        return;
    case FirstRunChoice::Kind::Existing:
        open({choice.databaseUrl});
        return;
    }
}

void CompositionRoot::raise(ContactId contact)
{
    QWidget* shown
        = m_window != nullptr ? static_cast<QWidget*>(m_window.get()) : m_firstRun.data();
    if (shown == nullptr) {
        return;
    }
    shown->setWindowState(shown->windowState() & ~Qt::WindowMinimized);
    shown->show();
    shown->raise();
    shown->activateWindow();
    if (!contact.isValid()) {
        return;
    }
    if (m_workspace != nullptr && m_window != nullptr) {
        m_window->goToContact(contact);
    } else {
        m_contactToShow = contact;
    }
}

bool CompositionRoot::eventFilter(QObject* watched, QEvent* event)
{
    // macOS sends links as an event, not as an argument.
    if (event->type() == QEvent::FileOpen) {
        const auto url = static_cast<QFileOpenEvent*>(event)->url();
        if (const auto contact = contactFromLink(url.toString())) {
            raise(*contact);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

SelfTestInput CompositionRoot::selfTestInput()
{
    SelfTestInput input;
    input.drivers = QSqlDatabase::drivers();
    input.secrets = &m_secrets;
    return input;
}

ShellHooks CompositionRoot::hooks()
{
    return {[this] {
                AboutFacts facts;
                facts.version = QApplication::applicationVersion();
                facts.drivers = QSqlDatabase::drivers();
                facts.databaseKind = m_databaseKind;
                if (m_workspace != nullptr) {
                    facts.databaseUrl = m_workspace->databasePath();
                    facts.fileStore = m_workspace->fileStorePath();
                }
                facts.logFile = logFilePath();
                facts.settingsFile = m_settings.filePath();
                return facts;
            },
        [this] { return selfTestInput(); }};
}

} // namespace kontorist
