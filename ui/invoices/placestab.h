#pragma once

#include "services/eventservice.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace kontorist {

class PlacesModel;
class RecordPage;

/// The places of an event and who holds them. Widgets: "placeTable", "addPlacesButton",
/// "editPlaceButton", "removePlaceButton", "placesReason".
class PlacesTab : public QWidget
{
    Q_OBJECT

public:
    PlacesTab(const FlowContext& context, QWidget* parent);

    /// nullopt: an event that is not saved yet.
    void present(const std::optional<Event>& event);
    void refresh();

private:
    void build();
    void addPlaces();
    void editPlace();
    void removePlace();
    void updateButtons();
    [[nodiscard]] const Place* selected() const;
    [[nodiscard]] QString reasonNotToRemove() const;

    FlowContext m_context;
    std::optional<Event> m_event;
    std::vector<PriceItem> m_prices;
    PlacesModel* m_model;
    RecordPage* m_page;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QLabel* m_reason;
    quint64 m_generation = 0;
};

} // namespace kontorist
