#include "ui/shell/windowdialogs.h"

#include "services/bookingservice.h"
#include "services/contactservice.h"
#include "services/customerservice.h"
#include "ui/actions/actioncontroller.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/workspacecalls.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/workspacepages.h"

namespace kontorist {

WindowDialogs::WindowDialogs(
    const UiContext& context, ShellHooks hooks, ActionController& actions, MainWindow* window)
    : QObject(window)
    , m_context(context)
    , m_hooks(std::move(hooks))
    , m_actions(actions)
    , m_window(window)
{
}

bool WindowDialogs::show(ActionId id, Section section, WorkspacePages* pages)
{
    switch (id) {
    case ActionId::Preferences:
        showPreferences(pages);
        return true;
    case ActionId::CommandPalette:
        showPalette(pages);
        return true;
    case ActionId::Help: {
        auto* help = m_window->findChild<HelpDialog*>();
        (help != nullptr ? help : new HelpDialog(m_window))->showSection(section);
        return true;
    }
    case ActionId::Shortcuts:
        (new ShortcutsDialog(m_window))->open();
        return true;
    case ActionId::About:
        showAbout();
        return true;
    default:
        return false;
    }
}

void WindowDialogs::showPalette(WorkspacePages* pages)
{
    CommandPalette::Search search;
    if (pages != nullptr) {
        search.contacts = [workspace = pages->sharedWorkspace()](
                              const QString& text, int count, const CancelToken& cancel) {
            ContactQuery query;
            query.search = text;
            return workspace->contacts().rows(query, 0, count, cancel);
        };
        search.customers = [workspace = pages->sharedWorkspace()](
                               const QString& text, int count, const CancelToken& cancel) {
            CustomerQuery query;
            query.search = text;
            query.archived = ArchivedFilter::Any;
            return workspace->customers().rows(query, 0, count, cancel);
        };
        search.bookings = [workspace = pages->sharedWorkspace()](
                              const QString& text, int count, const CancelToken& cancel) {
            BookingQuery query;
            query.search = text;
            return workspace->bookings().rows(query, 0, count, cancel);
        };
    }
    auto* palette = new CommandPalette(m_actions, m_context.theme, std::move(search), m_window);
    connect(palette, &CommandPalette::actionChosen, this,
        [this](ActionId id) { m_actions.action(id)->trigger(); });
    connect(palette, &CommandPalette::contactChosen, m_window, &MainWindow::goToContact);
    connect(palette, &CommandPalette::customerChosen, m_window, &MainWindow::goToCustomer);
    connect(palette, &CommandPalette::bookingChosen, m_window, &MainWindow::goToBooking);
    palette->open();
}

void WindowDialogs::showPreferences(WorkspacePages* pages)
{
    QList<std::pair<QString, QString>> sections;
    for (const auto section : allSections) {
        const auto& spec = actionSpec(actionGoingTo(section));
        sections.append({QString(spec.name), actionText(spec)});
    }
    auto* dialog = new PreferencesDialog(m_context.settings,
        pages != nullptr ? officeSettingsCalls(pages->sharedWorkspace()) : OfficeSettingsCalls {},
        m_context.prompt, m_context.theme, sections, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (pages != nullptr) {
        connect(dialog, &PreferencesDialog::showCustomersWithoutNumber, pages,
            &WorkspacePages::showCustomersWithoutNumber);
    }
    dialog->open();
}

void WindowDialogs::showAbout()
{
    auto* dialog
        = new AboutDialog(m_hooks.aboutFacts(), m_hooks.selfTest(), m_context.theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kontorist
