#pragma once

#include "models/customertablemodel.h"
#include "ui/table/recordtableview.h"

namespace kontorist {

/// The words of the Customers table in the present language.
[[nodiscard]] CustomerTexts customerTexts();
/// Its columns, look and sentences; `model` must outlive the view.
[[nodiscard]] RecordTableSpec customerTableSpec(CustomerTableModel& model);

} // namespace kontorist
