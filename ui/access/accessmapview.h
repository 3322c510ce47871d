#pragma once

#include "services/accessservice.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

namespace kontorist {

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

signals:
    void message(const kontorist::FlowMessage& message);
    /// A row was activated.
    void userRequested(kontorist::CustomerUserId id);
};

} // namespace kontorist
