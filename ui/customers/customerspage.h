#pragma once

#include "ui/customers/recordtablepage.h"

namespace kontorist {

class CustomerFilterBar;
class CustomerTableModel;

/// The middle zone of the Customers section.
class CustomersPage : public RecordTablePage
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CustomersPage(CustomerTableModel& model, const Theme& theme);

    [[nodiscard]] CustomerFilterBar& filters();
};

} // namespace kontorist
