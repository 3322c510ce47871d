#include "ui/shell/mainwindow.h"

#include "base/futures.h"
#include "services/databaseservice.h"
#include "ui/common/noticebar.h"
#include "ui/contacts/contactscontroller.h"
#include "ui/contacts/detailpane.h"
#include "ui/mail/sentbar.h"
#include "ui/settings/appsettings.h"
#include "ui/shell/closeguard.h"
#include "ui/shell/faultpage.h"
#include "ui/shell/focuszones.h"
#include "ui/shell/navigationpane.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowdialogs.h"
#include "ui/shell/windowgeometry.h"
#include "ui/shell/workspacepages.h"
#include "ui/tasks/reveal.h"
#include "ui/tasks/task.h"
#include "ui/tasks/taskpanel.h"
#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize {1400, 860};

} // namespace

MainWindow::MainWindow(const UiContext& context, ShellHooks hooks)
    : m_context(context)
    , m_actions(new ActionController(this))
    , m_dialogs(new WindowDialogs(context, std::move(hooks), *m_actions, this))
    , m_guard(new CloseGuard(context, this))
    , m_navigation(new NavigationPane(*m_actions, context.theme))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_stack(new QStackedWidget)
    , m_notice(new NoticeBar(context.theme))
    , m_sent(new SentBar)
    , m_detail(new DetailPane(*m_actions, context.theme, context.clock))
    , m_panes(new QStackedWidget)
    , m_status(new StatusLine(context.theme, context.tasks, this))
    , m_fault(new FaultPage(nullptr))
    , m_detailWanted(context.settings.detailPaneVisible())
{
    setObjectName(u"main-window"_s);
    build();
    connectParts();
    restoreWindow(*this, m_context.settings, usualSize);
    goToSection(startSection(m_context.settings));
    setDetailVisible(m_detailWanted);
    updateTitle();
    updateFacts();
}

MainWindow::~MainWindow()
{
    delete std::exchange(m_pages, nullptr); // before the stack, whose pages it made
}

void MainWindow::build()
{
    m_actions->fillMenuBar(menuBar());
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Below, so that rows do not move under the mouse when a message comes or goes.
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(m_sent);
    m_stack->addWidget(m_fault);
    m_stack->setObjectName(u"pages"_s);
    m_splitter->setObjectName(u"zones"_s);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(middle);
    m_panes->setObjectName(u"panes"_s);
    m_panes->addWidget(m_detail);
    m_splitter->addWidget(m_panes);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    const auto metrics = m_context.theme.metrics();
    m_panes->setMinimumWidth(metrics.scaled(280));
    m_splitter->setSizes(
        {m_navigation->sizeHint().width(), metrics.scaled(640), metrics.scaled(360)});
    m_splitter->restoreState(m_context.settings.windowBlob(u"main"_s, u"splitter"_s));
    auto* all = new QWidget;
    auto* rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_splitter, 1);
    setCentralWidget(all);
    setStatusBar(m_status);
}

void MainWindow::connectParts()
{
    connect(m_actions, &ActionController::triggered, this, &MainWindow::onTriggered);
    connect(m_navigation, &NavigationPane::sectionChosen, this, &MainWindow::onSection);
    connect(m_status, &StatusLine::tasksRequested, this, [this] { goToSection(Section::Tasks); });
    connect(m_fault, &FaultPage::retryRequested, this, &MainWindow::retryRequested);
    connect(m_fault, &FaultPage::chooseRequested, this, &MainWindow::chooseDatabaseRequested);
    connect(&m_context.tasks, &TaskList::changed, this, [this] {
        const int running = m_context.tasks.running();
        m_navigation->setCount(Section::Tasks, running > 0 ? running : -1);
    });
    const auto showDensity = [this] {
        constexpr ActionId ids[] {
            ActionId::DensityCompact, ActionId::DensityNormal, ActionId::DensityComfortable};
        m_actions->setChecked(ids[static_cast<size_t>(m_context.settings.density())], true);
    };
    connect(&m_context.settings, &AppSettings::changed, this, showDensity);
    showDensity();
}

void MainWindow::showOpening()
{
    m_status->setConnection(StatusLine::Connection::Opening);
    m_fault->showNothing();
}

void MainWindow::showOpenFault(const Error& error)
{
    m_status->setConnection(StatusLine::Connection::Closed);
    m_fault->showFault(words::errorTitle(error), words::errorText(error));
    m_stack->setCurrentWidget(m_fault);
}

void MainWindow::setWorkspace(std::shared_ptr<Workspace> workspace)
{
    delete std::exchange(m_pages, nullptr);
    m_notice->hide();
    m_navigation->clearCounts();
    const FlowContext context {std::move(workspace), m_context, this};
    m_pages = new WorkspacePages(context, *m_actions, *m_sent, *m_detail, *m_stack, *m_panes, this);
    connect(m_pages, &WorkspacePages::message, m_notice, &NoticeBar::showMessage);
    connect(m_pages, &WorkspacePages::sectionRequested, this, &MainWindow::goToSection);
    connect(m_pages, &WorkspacePages::detailRequested, this, &MainWindow::focusDetail);
    connect(m_pages, &WorkspacePages::countChanged, m_navigation, &NavigationPane::setCount);
    connect(m_pages, &WorkspacePages::unreadFaults, this, [this](qint64 count) {
        m_navigation->setCount(Section::FaultReports, count > 0 ? count : -1);
        m_navigation->setMark(Section::FaultReports,
            count > 0 ? tr("%Ln unread", nullptr, static_cast<int>(count)) : QString());
    });
    connect(m_pages, &WorkspacePages::factsChanged, this, &MainWindow::updateFacts);
    connect(m_pages, &WorkspacePages::sortChanged, this,
        [this] { m_status->setSortedBy(m_pages->sortedBy()); });
    connect(m_pages, &WorkspacePages::demoFilled, this, &MainWindow::updateTitle);
    m_pages->setDetailVisible(m_detailWanted);
    onSection(m_section);
    m_stack->currentWidget()->setFocus();
    updateTitle();
    whenDone(
        context.workspace->database().info(), m_pages, [this](const Result<DatabaseInfo>& info) {
            if (info) {
                m_kind = info->kind.section(u' ', 0, 0);
                updateTitle();
            }
        });
}

void MainWindow::onTriggered(ActionId id)
{
    if (const auto section = sectionOf(id)) {
        // The task key leads there and back again.
        if (id == ActionId::GoTasks && m_section == Section::Tasks) {
            goToSection(m_sectionBeforeTasks);
        } else {
            goToSection(*section);
        }
        return;
    }
    switch (id) {
    case ActionId::DensityCompact:
        return m_context.settings.setDensity(Density::Compact);
    case ActionId::DensityNormal:
        return m_context.settings.setDensity(Density::Normal);
    case ActionId::DensityComfortable:
        return m_context.settings.setDensity(Density::Comfortable);
    case ActionId::DetailPane:
        return setDetailVisible(!m_detailWanted);
    case ActionId::NextZone:
        return moveZone(1);
    case ActionId::PreviousZone:
        return moveZone(-1);
    case ActionId::OpenDatabase:
        return chooseDatabase();
    case ActionId::Quit:
        return void(close());
    default:
        if (!m_dialogs->show(id, m_section, m_pages) && m_pages != nullptr) {
            m_pages->trigger(id);
        }
    }
}

void MainWindow::chooseDatabase()
{
    // A task works on the database that is open.
    if (m_context.tasks.running() > 0) {
        m_notice->showText(NoticeBar::Tone::Warning,
            tr("A task is running. Wait for its end or stop it, then open another database."));
        return;
    }
    if (const auto unsaved = m_pages != nullptr ? m_pages->unsavedEdits() : CloseGuard::Unsaved()) {
        unsaved([this](bool closed) {
            if (closed) {
                QMetaObject::invokeMethod(
                    this, [this] { chooseDatabase(); }, Qt::QueuedConnection);
            }
        });
        return;
    }
    emit chooseDatabaseRequested();
}

void MainWindow::goToSection(Section section)
{
    m_navigation->setCurrentSection(section);
    m_actions->setChecked(actionGoingTo(section), true);
}

void MainWindow::onSection(Section section)
{
    if (section == Section::Tasks && m_section != Section::Tasks) {
        m_sectionBeforeTasks = m_section;
    }
    m_section = section;
    m_actions->setChecked(actionGoingTo(section), true);
    if (section == Section::Tasks) {
        if (m_tasks == nullptr) {
            m_tasks = new TaskPanel(m_context.tasks);
            connect(m_tasks, &TaskPanel::showInFolder, this, &revealInFolder);
            m_stack->addWidget(m_tasks);
        }
        m_stack->setCurrentWidget(m_tasks);
    }
    if (m_pages != nullptr) {
        m_pages->show(section);
        // Whoever walks through the navigation stays there; a key or a link leads into the page.
        if (!m_navigation->hasFocus()) {
            m_stack->currentWidget()->setFocus();
        }
        m_status->setSortedBy(m_pages->sortedBy());
    }
    showPane();
    updateFacts();
}

void MainWindow::showPane()
{
    QWidget* pane = m_pages != nullptr ? m_pages->paneOf(m_section) : m_detail;
    m_panes->setVisible(m_detailWanted && pane != nullptr && showsTable(m_section));
    if (pane != nullptr) {
        m_panes->setCurrentWidget(pane);
    }
}

void MainWindow::updateFacts()
{
    ActionFacts facts;
    facts.section = m_section;
    facts.searchable = false;
    if (m_pages != nullptr) {
        m_pages->fillFacts(facts);
    }
    m_actions->setFacts(facts);
    updateConnection();
}

void MainWindow::updateConnection()
{
    if (m_pages == nullptr) {
        return;
    }
    const auto& facts = m_actions->facts();
    m_status->setConnection(!facts.reachable ? StatusLine::Connection::Unreachable
            : facts.writable                 ? StatusLine::Connection::Connected
                                             : StatusLine::Connection::ReadOnly,
        m_pages->workspace().actor().label);
}

QString MainWindow::databaseName() const
{
    return m_pages->workspace().isDemo()
        ? tr("Demo data")
        : QFileInfo(m_pages->workspace().databasePath()).completeBaseName();
}

void MainWindow::updateTitle()
{
    if (m_pages == nullptr) {
        setWindowTitle(u"Kontorist"_s);
        return;
    }
    const QString name = databaseName();
    setWindowTitle(m_kind.isEmpty() ? tr("Kontorist – %1").arg(name)
                                    : tr("Kontorist – %1 (%2)").arg(name, m_kind));
    const bool demo = m_pages->workspace().isDemo();
    if (demo && m_demo == nullptr) {
        m_demo = new DemoStrip(m_context.theme, this);
        static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(0, m_demo);
    }
    if (m_demo != nullptr) {
        m_demo->setVisible(demo);
    }
}

void MainWindow::setDetailVisible(bool visible)
{
    m_detailWanted = visible;
    m_context.settings.setDetailPaneVisible(visible);
    showPane();
    m_actions->setChecked(ActionId::DetailPane, visible);
    if (m_pages != nullptr) {
        m_pages->setDetailVisible(visible);
    }
}

void MainWindow::goToContact(ContactId id)
{
    if (m_pages != nullptr) {
        m_pages->goToContact(id);
    }
}

void MainWindow::goToCustomer(CustomerId id)
{
    if (m_pages != nullptr) {
        m_pages->goToCustomer(id);
    }
}

void MainWindow::goToBooking(BookingId id)
{
    if (m_pages != nullptr) {
        m_pages->goToBooking(id);
    }
}

void MainWindow::fillWithDemoData()
{
    if (m_pages != nullptr) {
        m_pages->fillWithDemoData();
    }
}

void MainWindow::focusDetail()
{
    if (!m_detailWanted) {
        setDetailVisible(true);
    }
    focusFirst(*m_panes->currentWidget());
}

void MainWindow::moveZone(int step)
{
    kontorist::moveZone({m_navigation, m_stack, m_panes}, step);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // The keys of a disabled action end here.
    const auto refused = m_actions->disabledBy(QKeySequence(event->keyCombination()));
    if (refused && m_pages != nullptr) {
        m_pages->explain(*refused);
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_shown) {
        m_shown = true;
        // Some window managers place a window only now: put it back where it can be seen.
        QMetaObject::invokeMethod(
            this, [this] { keepOnScreen(*this); }, Qt::QueuedConnection);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_guard->mayClose(m_pages != nullptr ? m_pages->unsavedEdits() : CloseGuard::Unsaved())) {
        event->ignore();
        return;
    }
    rememberWindow(*this, m_context.settings);
    rememberSection(m_section, m_context.settings);
    m_context.settings.setWindowBlob(u"main"_s, u"splitter"_s, m_splitter->saveState());
    event->accept();
}

} // namespace kontorist
