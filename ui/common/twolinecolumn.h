#pragma once

#include "ui/common/recordlist.h"
#include "ui/common/rowsmodel.h"

namespace kontorist {

/// The column of a list with two lines per record.
template <class Row>
[[nodiscard]] typename RowsModel<Row>::Column twoLineColumn(const QString& title,
    std::function<QString(const Row&)> first, std::function<QString(const Row&)> second)
{
    return {title, first,
        [first, second](const Row& row, int role) -> QVariant {
            if (role == secondLineRole) {
                return second(row);
            }
            if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
                return QString(first(row) + u'\n' + second(row));
            }
            return {};
        },
        Qt::AlignLeading | Qt::AlignVCenter};
}

} // namespace kontorist
