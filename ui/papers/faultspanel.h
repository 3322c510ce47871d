#pragma once

#include "services/faultservice.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace kontorist {

class FaultDetail;
class FaultsModel;
class RecordPage;

/// Fault reports with what was written and what can be done: of one customer (a tab of the card) or
/// of all (a page). Loads when it is first shown.
///
/// Selecting a report shows it and changes nothing: whoever walks through the list with the arrow
/// keys has not taken care of anything. It counts as read once somebody opens it (Enter, double
/// click, "Open fault report"), by "Mark as read", and by every other action.
///
/// Widgets: "faultFilter", "unreadOnlyBox", "takeFaultButton"; those of FaultDetail.
class FaultsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `customer` invalid: all.
    FaultsPanel(const FlowContext& context, CustomerId customer, QWidget* parent);

    void refresh();
    /// Takes a report, e.g. on the phone.
    void addFault();
    /// Selects it, with the filters opened where they leave it out. Does not mark it as read.
    void showFault(FaultId id);

signals:
    void message(const kontorist::FlowMessage& message);
    void customerRequested(kontorist::CustomerId id);
    void orderRequested(kontorist::OrderId id); ///< the work order that was made

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void listen();
    [[nodiscard]] FaultQuery query() const;
    [[nodiscard]] QString emptyText() const;
    void loadMore();
    void rowsLoaded(bool mayBeMore);
    void showSelected();
    void showWanted();
    void openSelected();
    void perform(FaultAction action);
    void askToAssign(const FaultReport& fault);
    void askToClose(const FaultReport& fault);
    void askForOrder(const FaultReport& fault);
    void run(const QFuture<Result<FaultReport>>& call, const QString& done);
    void onFailed(const Error& error);

    FlowContext m_context;
    CustomerId m_customer;
    FaultsModel* m_model;
    RecordPage* m_page;
    QComboBox* m_filter;
    QCheckBox* m_unreadOnly;
    QPushButton* m_take;
    FaultDetail* m_detail;
    FaultId m_wanted; ///< to be selected once it is there
    quint64 m_generation = 0;
    bool m_stale = true;
};

} // namespace kontorist
