#pragma once

#include "services/eventservice.h"
#include "ui/common/flowcontext.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QScrollArea;
class QTabWidget;

namespace kontorist {

class EventForm;
class EventListModel;
class PlacesTab;
class PricesTab;
class RecordList;

/// Events with what is sold at them. Widgets: "eventList", "addEventButton", "showBookingsButton",
/// "eventTabs", "closeButton"; those of EventForm, PlacesTab and PricesTab.
class EventsDialog : public QDialog
{
    Q_OBJECT

public:
    EventsDialog(const FlowContext& context, QWidget* parent);

    void reject() override;

signals:
    void bookingsRequested(kontorist::EventId id);

private:
    void build();
    void load();
    void listShown();
    /// Asks about unsaved edits, then goes on; on Cancel nothing happens.
    void leaveForm(const std::function<void()>& then);
    void selectionWanted();
    void present(const Event& event);
    void startNew();
    void selectRow(EventId id);
    void updateButtons();

    FlowContext m_context;
    EventListModel* m_model;
    RecordList* m_list;
    QTabWidget* m_tabs;
    QScrollArea* m_formPage;
    EventForm* m_form;
    PlacesTab* m_places;
    PricesTab* m_prices;
    QPushButton* m_add;
    QPushButton* m_bookings = nullptr;
    EventId m_shown; ///< invalid: a new one
    EventId m_wanted; ///< to be selected once the list is read
    quint64 m_generation = 0;
    bool m_selecting = false;
    bool m_started = false; ///< something is shown
};

} // namespace kontorist
