#pragma once

#include "domain/audit.h"
#include "ui/common/flowcontext.h"
#include "ui/common/rowsmodel.h"
#include "ui/customercard/cardwords.h"

#include <QWidget>

namespace kontorist {

class RecordPage;

/// What was done to the customer, its users, places and papers, newest first.
class ActivityTab : public QWidget
{
    Q_OBJECT

public:
    ActivityTab(const FlowContext& context, QWidget* parent);

    void setCustomer(CustomerId customer);
    void setNames(const CardNames& names) { m_names = names; }
    void refresh();

private:
    FlowContext m_context;
    CustomerId m_customer;
    CardNames m_names;
    RowsModel<AuditEvent>* m_model;
    RecordPage* m_page;
    quint64 m_generation = 0;
};

/// "Level: User → Administrator; Permissions: Billing": what a log line about a customer or its
/// users changed.
[[nodiscard]] QString customerChangesInWords(const AuditEvent& event, const CardNames& names);

} // namespace kontorist
