#pragma once

#include "services/customerservice.h"
#include "ui/common/flowcontext.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace kontorist {

class FilterLine;
class NoticeBar;
class PermissionGridModel;

/// The permissions of all users of a customer as one table of ticks. Edits are staged, marked and
/// saved as one: all or nothing. Not modal; deletes itself when closed. Children: "filterEdit",
/// "gridTable", "cellText", "stateText", "saveButton", "cancelButton".
class PermissionGridDialog : public QDialog
{
    Q_OBJECT

public:
    PermissionGridDialog(const FlowContext& context, CustomerId customer, QWidget* parent);

    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Asks (Save / Discard / Cancel) where there are unsaved edits, then calls `closed` with
    /// whether the dialog was closed. For the window that wants to quit.
    void requestClose(const std::function<void(bool closed)>& closed);

public slots:
    void reject() override;

signals:
    void message(const kontorist::FlowMessage& message);
    void saved(kontorist::CustomerId id);
    void loaded();

private:
    void build();
    void buildTable();
    void load();
    void onLoaded(const Result<CustomerCard>& card);
    void update();
    void showCell();
    void startSaving();
    void save();
    void onSaved(const Result<CustomerCard>& result, int users);
    void sayChangedMeanwhile(const QStringList& names);
    void finishClose(bool closed);

    FlowContext m_context;
    const CustomerId m_id;
    std::optional<Customer> m_customer;
    PermissionGridModel* m_model;
    NoticeBar* m_notice = nullptr;
    QLabel* m_title = nullptr;
    FilterLine* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_cell = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    quint64 m_generation = 0;
    bool m_busy = false;
    bool m_conflict = false; ///< saving met somebody else's change
    std::function<void(bool)> m_closed;
};

} // namespace kontorist
