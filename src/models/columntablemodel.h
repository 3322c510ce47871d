#pragma once

#include "models/pagedtablemodel.h"

#include <vector>

namespace kontorist {

/// A column that rows are sorted by, as its place among the model's columns.
struct SortKey
{
    int column = 0;
    bool descending = false;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};

/// What a view with headers, sort keys and empty states needs of a paged table, whatever its rows
/// are.
class ColumnTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    using PagedTableModel::PagedTableModel;

    /// The order asked for; what is on the screen may still be another one.
    [[nodiscard]] virtual std::vector<SortKey> sortKeys() const = 0;
    virtual void setSortKeys(const std::vector<SortKey>& keys) = 0;
    /// Of the rows that are shown: what was searched for, and whether anything narrows them.
    [[nodiscard]] virtual QString shownSearch() const = 0;
    [[nodiscard]] virtual bool isShownFiltered() const = 0;
    /// Amounts stand at the trailing edge, so that their digits stand below each other.
    [[nodiscard]] virtual bool isTrailing(int) const { return false; }

    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// The order asked for is another one now.
    void sortChanged();

protected:
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    /// For screen readers; `place` from 0 among `keys` sort keys, -1 = not sorted by it.
    [[nodiscard]] virtual QString spokenTitle(
        int column, int place, int keys, bool descending) const = 0;
    void emitSortChanged();
};

/// The order after a click on a column's header: ascending, descending, then without it; with `add`
/// (Shift) the other keys stay. Empty becomes `usual`.
[[nodiscard]] std::vector<SortKey> sortAfterClick(
    const std::vector<SortKey>& sort, int column, bool add, SortKey usual = {});

} // namespace kontorist
