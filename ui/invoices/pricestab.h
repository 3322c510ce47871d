#pragma once

#include "services/eventservice.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace kontorist {

class PricesModel;
class RecordPage;

/// The price list of an event. Widgets: "priceTable", "addPriceButton", "editPriceButton",
/// "removePriceButton", "pricesReason".
class PricesTab : public QWidget
{
    Q_OBJECT

public:
    PricesTab(const FlowContext& context, QWidget* parent);

    /// nullopt: an event that is not saved yet.
    void present(const std::optional<Event>& event);
    void refresh();

private:
    void build();
    void openForm(const PriceItem& item);
    void addPrice();
    void editPrice();
    void removePrice();
    void updateButtons();
    [[nodiscard]] const PriceItem* selected() const;

    FlowContext m_context;
    std::optional<Event> m_event;
    PricesModel* m_model;
    RecordPage* m_page;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QLabel* m_reason;
    quint64 m_generation = 0;
};

} // namespace kontorist
