#pragma once

#include "domain/faultreport.h"
#include "ui/common/flowcontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kontorist {

class FaultLabel;

/// Asks who takes care of a fault report. "technicianCombo", "assignButton", "cancelButton".
/// Deletes itself when closed.
class AssignDialog : public QDialog
{
    Q_OBJECT

public:
    AssignDialog(const FlowContext& context, const FaultReport& fault, QWidget* parent);

signals:
    void chosen(kontorist::StaffId technician);

private:
    void load(const FaultReport& fault);

    FlowContext m_context;
    QComboBox* m_technician;
    QLabel* m_reason;
    QPushButton* m_assign;
};

/// Makes the work order of a fault report: asks its number, the next free one being proposed. Stays
/// open where the number is taken. "numberEdit", "createButton", "cancelButton". Deletes itself
/// when closed.
class WorkOrderDialog : public QDialog
{
    Q_OBJECT

public:
    WorkOrderDialog(const FlowContext& context, const FaultReport& fault, QWidget* parent);

    void reject() override;

signals:
    void created(const kontorist::FaultReport& fault);
    /// Anything but the number: the report itself is another one now.
    void failed(const kontorist::Error& error);

private:
    void updateState();
    void create();

    FlowContext m_context;
    FaultReport m_fault;
    QLineEdit* m_number;
    FaultLabel* m_numberFault;
    QPushButton* m_create;
    bool m_busy = false;
};

} // namespace kontorist
