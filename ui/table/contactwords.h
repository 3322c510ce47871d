#pragma once

#include "models/contacttexts.h"
#include "ui/table/tablecolumns.h"

namespace kontorist {

/// The words of the Contacts table in the present language.
[[nodiscard]] ContactTexts contactTexts();
/// Its columns, in the order of ContactColumn.
[[nodiscard]] ColumnsSpec contactColumns();

} // namespace kontorist
