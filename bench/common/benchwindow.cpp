#include "bench/common/benchwindow.h"

#include "bench/common/measure.h"
#include "models/contacttablemodel.h"
#include "services/workspace.h"
#include "ui/contacts/contactscontroller.h"
#include "ui/contacts/contactspage.h"
#include "ui/shell/windowdialogs.h"
#include "ui/shell/workspacepages.h"
#include "ui/table/contacttableview.h"

#include <QFuture>
#include <QWindow>

#include <cstdio>

namespace kontorist::bench {

using namespace Qt::StringLiterals;

BenchWindow::BenchWindow()
    : m_settings(m_folder.filePath(u"bench.conf"_s))
    , m_mail({m_folder.filePath(u"drafts"_s)})
{
    m_settings.setLanguage(u"en"_s);
    m_settings.setBackUpBeforeDelete(false);
    m_theme.apply(ThemeMode::Light);
}

BenchWindow::~BenchWindow()
{
    m_window.reset();
    m_workspace.reset();
}

bool BenchWindow::open(const QString& databasePath)
{
    const Heartbeat heart;
    auto opening = Workspace::open({databasePath}, m_clock);
    if (!turnUntil([&] { return opening.isFinished(); })) {
        return false;
    }
    auto opened = opening.result();
    if (!opened) {
        std::fprintf(stderr, "cannot open: %s\n", qPrintable(opened.error().reason));
        return false;
    }
    m_workspace = *opened;
    m_window = std::make_unique<MainWindow>(
        UiContext {m_prompt, m_mail, m_settings, m_theme, m_tasks, *m_clock}, ShellHooks {});
    m_window->setWorkspace(m_workspace);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    return turnUntil([this] {
        return m_window->windowHandle()->isExposed() && showsRealRows() && model().isTotalExact();
    });
}

ContactTableView& BenchWindow::table()
{
    return m_window->pages()->contacts().page().table();
}

ContactTableModel& BenchWindow::model()
{
    return table().contactModel();
}

SearchBox& BenchWindow::search()
{
    return m_window->pages()->contacts().page().search();
}

bool BenchWindow::showsRealRows()
{
    const auto& shown = model();
    return shown.hasData() && !shown.isLoading()
        && shown.isLoaded(table().firstVisibleRow(), table().visibleRows())
        && (shown.totalRows() == 0 || shown.windowRow(table().firstVisibleRow()) >= 0);
}

} // namespace kontorist::bench
