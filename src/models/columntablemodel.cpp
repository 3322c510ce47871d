#include "models/columntablemodel.h"

#include <algorithm>

namespace kontorist {

namespace {

QString marked(const QString& text, int place)
{
    // Circled digits stand in a row in Unicode; there are never more keys than columns.
    return text % u' ' % QChar(static_cast<char16_t>(u'①' + place));
}

} // namespace

QVariant ColumnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(
            (isTrailing(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    const auto sort = sortKeys();
    const auto key = std::find_if(
        sort.begin(), sort.end(), [&](const SortKey& k) { return k.column == section; });
    const int place = key == sort.end() ? -1 : static_cast<int>(key - sort.begin());
    if (role != Qt::DisplayRole) {
        return spokenTitle(
            section, place, static_cast<int>(sort.size()), key != sort.end() && key->descending);
    }
    const QString name = columnTitle(section);
    return place >= 0 && sort.size() > 1 ? marked(name, place) : name;
}

Qt::ItemFlags ColumnTableModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

void ColumnTableModel::emitSortChanged()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit sortChanged();
}

std::vector<SortKey> sortAfterClick(
    const std::vector<SortKey>& sort, int column, bool add, SortKey usual)
{
    auto keys = sort;
    const auto found = std::find_if(
        keys.begin(), keys.end(), [&](const SortKey& key) { return key.column == column; });
    const bool isKey = found != keys.end();
    if (!add) {
        const bool alone = isKey && keys.size() == 1;
        if (!alone) {
            return {{column, false}};
        }
        return found->descending ? std::vector<SortKey> {usual}
                                 : std::vector<SortKey> {{column, true}};
    }
    if (!isKey) {
        keys.push_back({column, false});
    } else if (!found->descending) {
        found->descending = true;
    } else {
        keys.erase(found);
    }
    if (keys.empty()) {
        keys.push_back(usual);
    }
    return keys;
}

} // namespace kontorist
