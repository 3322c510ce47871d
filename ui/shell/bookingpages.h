#pragma once

#include "ui/actions/actioncontroller.h"
#include "ui/actions/section.h"
#include "ui/common/flowcontext.h"
#include "ui/shell/closeguard.h"

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace kontorist {

class BookingFlows;
class BookingPane;
class BookingsController;
class InvoiceOutput;
class InvoicesPage;
class SentBar;

/// What the window shows of bookings, events and invoices: pages, panes, and the dialogs that the
/// actions open. Part of WorkspacePages.
class BookingPages : public QObject
{
    Q_OBJECT

public:
    /// Pages go into `stack`, panes into `panes`; both outlive this.
    BookingPages(const FlowContext& context, ActionController& actions, SentBar& bar,
        QStackedWidget& stack, QStackedWidget& panes, QObject* parent);
    ~BookingPages() override;

    [[nodiscard]] static bool holds(Section section);
    /// The page of a section that it holds, made when first needed, and its pane (null: none).
    [[nodiscard]] QWidget* pageOf(Section section);
    [[nodiscard]] QWidget* paneOf(Section section);
    /// Called whenever a section of its is gone to.
    void show(Section section);
    void refresh(Section section);
    void refreshAll(); ///< what was made so far, and the numbers
    /// False where the action is none of bookings, events or invoices.
    bool trigger(ActionId id, Section section);
    void fillFacts(ActionFacts& facts) const;
    [[nodiscard]] QString sortedBy(Section section) const;
    void goToBooking(BookingId id);
    void showBookingsOf(ContactId contact);
    /// What asks about input that is not saved; empty where there is none.
    [[nodiscard]] CloseGuard::Unsaved unsavedEdits();

signals:
    void message(const kontorist::FlowMessage& message);
    void sectionRequested(kontorist::Section section);
    void countChanged(kontorist::Section section, qint64 count);
    void factsChanged();
    void sortChanged();

private:
    [[nodiscard]] BookingsController& bookings(); ///< made when first needed
    [[nodiscard]] InvoicesPage& invoices();
    void connectBookings();
    bool triggerTable(ActionId id);
    void readCounts();
    void showEvents();
    void askHowToSend(InvoiceNumber number);

    FlowContext m_context;
    ActionController& m_actions;
    QStackedWidget& m_stack;
    QStackedWidget& m_panes;
    BookingFlows* m_flows;
    InvoiceOutput* m_output;
    BookingsController* m_bookings = nullptr;
    BookingPane* m_pane = nullptr;
    QPointer<InvoicesPage> m_invoices;
    bool m_manualOnly = false; ///< the view is shown, not the whole table
};

} // namespace kontorist
