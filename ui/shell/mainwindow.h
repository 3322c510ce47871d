#pragma once

#include "base/error.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/flowcontext.h"
#include "ui/common/uicontext.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace kontorist {

class CloseGuard;
class DemoStrip;
class DetailPane;
class FaultPage;
class NavigationPane;
class NoticeBar;
class SentBar;
class StatusLine;
class TaskPanel;
class WindowDialogs;
class WorkspacePages;
struct ShellHooks;

/// The shell: menus, navigation, page, detail pane, status line. Knows nothing about a record.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const UiContext& context, ShellHooks hooks);
    ~MainWindow() override;

    void showOpening();
    /// Shows an open database in place of the one before.
    void setWorkspace(std::shared_ptr<Workspace> workspace);
    /// The database could not be opened: says why; "Try again" and "Choose another database".
    void showOpenFault(const Error& error);
    void goToContact(ContactId id);
    void goToCustomer(CustomerId id);
    void goToBooking(BookingId id);
    void goToSection(Section section);
    void fillWithDemoData();

    [[nodiscard]] ActionController& actions() { return *m_actions; }
    [[nodiscard]] WorkspacePages* pages() { return m_pages; }

signals:
    void retryRequested();
    void chooseDatabaseRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    void onTriggered(ActionId id);
    void onSection(Section section);
    void updateFacts();
    void showPane();
    void chooseDatabase();
    void updateTitle();
    void updateConnection();
    void setDetailVisible(bool visible);
    void focusDetail();
    void moveZone(int step);
    [[nodiscard]] QString databaseName() const;

    UiContext m_context;
    ActionController* m_actions;
    WindowDialogs* m_dialogs;
    CloseGuard* m_guard;
    NavigationPane* m_navigation;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    NoticeBar* m_notice;
    SentBar* m_sent;
    DemoStrip* m_demo = nullptr;
    DetailPane* m_detail;
    QStackedWidget* m_panes; ///< m_detail and those of other tables
    StatusLine* m_status;
    FaultPage* m_fault;
    TaskPanel* m_tasks = nullptr;
    WorkspacePages* m_pages = nullptr;
    QString m_kind; ///< "SQLite"
    Section m_section = Section::Contacts;
    Section m_sectionBeforeTasks = Section::Contacts;
    bool m_detailWanted = true;
    bool m_shown = false;
};

} // namespace kontorist
