#pragma once

#include "services/accessservice.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace kontorist {

class AccessMapModel;
class RecordPage;

/// Who reaches what: one person over all customers, or one customer over all people. A table with
/// the effective access of each row, why a door is shut, and "Export CSV".
class AccessMapView : public QWidget
{
    Q_OBJECT

public:
    AccessMapView(const FlowContext& context, QWidget* parent);

    void showPerson(ContactId person);
    /// Only the accounts that the person reaches as guest: the access list of a profile.
    void showAccessList(ContactId person);
    void showCustomer(CustomerId customer);
    void refresh();
    [[nodiscard]] int rowCount() const; ///< an access list without rows need not be shown

signals:
    void message(const kontorist::FlowMessage& message);
    /// A row was activated.
    void userRequested(kontorist::CustomerUserId id);
    /// Rows were read, or could not be.
    void loaded();

private:
    using Rows = std::vector<AccessRow>;
    void showRows(
        bool people, const QString& emptyText, std::function<QFuture<Result<Rows>>()> load);
    void exportRows();
    void updateButtons();

    FlowContext m_context;
    AccessMapModel* m_model;
    RecordPage* m_page;
    QPushButton* m_export;
    std::function<QFuture<Result<Rows>>()> m_load;
    quint64 m_generation = 0;
    bool m_exporting = false;
};

} // namespace kontorist
