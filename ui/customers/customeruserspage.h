#pragma once

#include "ui/customers/recordtablepage.h"

namespace kontorist {

class CustomerUserFilterBar;
class CustomerUserTableModel;

/// The middle zone of the Customer users section.
class CustomerUsersPage : public RecordTablePage
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CustomerUsersPage(CustomerUserTableModel& model, const Theme& theme);

    [[nodiscard]] CustomerUserFilterBar& filters();
};

} // namespace kontorist
