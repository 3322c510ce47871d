#pragma once

#include "models/selectionsummary.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/flowcontext.h"
#include "ui/shell/closeguard.h"

#include <QMap>
#include <QObject>

class QStackedWidget;

namespace kontorist {

class ActivityPage;
class BookingPages;
class ContactFlows;
class ContactsController;
class CustomerPages;
class DetailController;
class DetailPane;
class LinksPage;
class SentBar;
class TermsPage;

/// Everything the window shows of one open database: the pages, made when first needed, the detail
/// pane's contents, and the flows of the actions.
class WorkspacePages : public QObject
{
    Q_OBJECT

public:
    /// Pages are put into `stack`, panes of other tables beside `pane` into `panes`; all references
    /// outlive this.
    WorkspacePages(const FlowContext& context, ActionController& actions, SentBar& bar,
        DetailPane& pane, QStackedWidget& stack, QStackedWidget& panes, QObject* parent);
    ~WorkspacePages() override;

    void show(Section section);
    /// Actions that concern records; the window keeps the others to itself.
    void trigger(ActionId id);
    /// Says why a disabled action cannot be used, after its keys were pressed.
    void explain(ActionId id);
    void goToContact(ContactId id);
    void goToCustomer(CustomerId id);
    void goToUser(CustomerUserId id);
    void goToBooking(BookingId id);
    void showCustomersWithoutNumber();
    /// The detail pane of a section's table; null where it has none.
    [[nodiscard]] QWidget* paneOf(Section section);
    void setDetailVisible(bool visible);
    /// Fills an empty database, as a task.
    void fillWithDemoData();
    /// What the database and the selection add to the facts.
    void fillFacts(ActionFacts& facts) const;
    [[nodiscard]] QString sortedBy() const; ///< empty where the page is not the table
    /// What asks about edits that are not saved; empty where everything is.
    [[nodiscard]] CloseGuard::Unsaved unsavedEdits() const;
    [[nodiscard]] ContactsController& contacts() { return *m_contacts; }
    [[nodiscard]] Workspace& workspace() const { return *m_context.workspace; }
    [[nodiscard]] const std::shared_ptr<Workspace>& sharedWorkspace() const
    {
        return m_context.workspace;
    }

signals:
    void message(const kontorist::FlowMessage& message);
    void sectionRequested(kontorist::Section section);
    void detailRequested();
    void countChanged(kontorist::Section section, qint64 count);
    void unreadFaults(qint64 count);
    void factsChanged();
    void sortChanged();
    void demoFilled();

private:
    void connectContacts(DetailPane& pane);
    void connectCustomers();
    void connectBookings();
    QWidget* pageOf(Section section);
    void refresh();
    void startForSelected(ContactAction action);
    void showColumns();

    FlowContext m_context;
    ActionController& m_actions;
    QStackedWidget& m_stack;
    ContactFlows* m_flows;
    ContactsController* m_contacts;
    DetailController* m_detail;
    DetailPane& m_pane;
    CustomerPages* m_customers;
    BookingPages* m_bookings;
    LinksPage* m_links = nullptr;
    ActivityPage* m_activity = nullptr;
    TermsPage* m_terms = nullptr;
    Section m_section = Section::Contacts;
    qint64 m_selected = 0;
};

} // namespace kontorist
