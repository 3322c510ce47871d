#pragma once

#include "domain/faultreport.h"
#include "domain/staff.h"
#include "ui/common/flowcontext.h"
#include "ui/theme/statuschip.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kontorist {

class FactGrid;

/// One fault report: what was written, who was told, and what can be done with it. What cannot be
/// done says why, as text. Changes nothing itself. Buttons: "openFaultButton", and "action-" + the
/// action's name ("action-mark-read", "action-assign" …), "showOrderButton", "showCustomerButton".
class FaultDetail : public QWidget
{
    Q_OBJECT

public:
    FaultDetail(const FlowContext& context, bool withCustomer, QWidget* parent);

    void showFault(const FaultReport& fault);
    void showNothing(const QString& text);
    void setBusy(bool busy); ///< an action is under way
    [[nodiscard]] const std::optional<FaultReport>& fault() const { return m_fault; }
    void focusDescription();

signals:
    void openRequested();
    void actionRequested(kontorist::FaultAction action);
    void customerRequested(kontorist::CustomerId id);
    void orderRequested(kontorist::OrderId id);

private:
    void build();
    QWidget* buildTop();
    QWidget* buildActions();
    void showFacts();
    void updateActions();
    void loadNotices();
    void showNotices(const std::vector<Notice>& notices);

    FlowContext m_context;
    bool m_withCustomer;
    std::optional<FaultReport> m_fault;
    bool m_busy = false;
    QLabel* m_empty;
    QWidget* m_body;
    QLabel* m_title;
    StatusChip* m_chip;
    QWidget* m_unread = nullptr;
    QPushButton* m_open = nullptr;
    FactGrid* m_facts;
    QPlainTextEdit* m_description;
    QLabel* m_notices;
    QMap<FaultAction, QPushButton*> m_actions;
    QPushButton* m_showOrder = nullptr;
    QPushButton* m_showCustomer = nullptr;
    QLabel* m_reasons;
    quint64 m_generation = 0;
};

/// The chip of a status: shape and tone.
[[nodiscard]] ChipKind chipOf(FaultStatus status);

} // namespace kontorist
