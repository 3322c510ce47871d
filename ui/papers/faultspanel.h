#pragma once

#include "services/faultservice.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

namespace kontorist {

/// Fault reports with what was written and what can be done: of one customer (a tab of the card) or
/// of all (a page).
class FaultsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `customer` invalid: all.
    FaultsPanel(const FlowContext& context, CustomerId customer, QWidget* parent);

    void refresh();
    /// Takes a report, e.g. on the phone.
    void addFault();

signals:
    void message(const kontorist::FlowMessage& message);
    void customerRequested(kontorist::CustomerId id);
    void orderRequested(kontorist::OrderId id); ///< the work order that was made
};

} // namespace kontorist
