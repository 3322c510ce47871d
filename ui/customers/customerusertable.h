#pragma once

#include "models/customerusertablemodel.h"
#include "ui/table/recordtableview.h"

namespace kontorist {

/// The words of the Customer users table in the present language.
[[nodiscard]] CustomerUserTexts customerUserTexts();
/// Its columns, look and sentences; `model` must outlive the view.
[[nodiscard]] RecordTableSpec customerUserTableSpec(CustomerUserTableModel& model);

} // namespace kontorist
