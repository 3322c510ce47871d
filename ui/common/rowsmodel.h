#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <vector>

namespace kontorist {

/// Table model over a short list of values (at most a few thousand), for the tabs and the ledger.
/// setRows() takes the difference by key, so that scroll position, selection and focus stay.
template <class Row>
class RowsModel : public QAbstractTableModel
{
public:
    struct Column
    {
        QString title;
        std::function<QString(const Row&)> text;
        std::function<QVariant(const Row&, int role)> other; ///< may be empty
        Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    };

    RowsModel(std::vector<Column> columns, std::function<qint64(const Row&)> key, QObject* parent)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    {
    }

    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const auto& column = m_columns[static_cast<size_t>(index.column())];
        const auto& value = row(index.row());
        if (column.other) {
            if (QVariant answer = column.other(value, role); answer.isValid()) {
                return answer;
            }
        }
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text(value);
        case Qt::AccessibleTextRole:
            return QString(column.title + u": " + column.text(value));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation way, int role) const override
    {
        if (way != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        const auto& column = m_columns[static_cast<size_t>(section)];
        if (role == Qt::DisplayRole) {
            return column.title;
        }
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment) : QVariant();
    }

    void setRows(std::vector<Row> rows)
    {
        removeMissing(rows);
        if (!insertNew(rows)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

private:
    void removeMissing(const std::vector<Row>& rows)
    {
        std::vector<qint64> keys;
        keys.reserve(rows.size());
        std::transform(rows.begin(), rows.end(), std::back_inserter(keys), m_key);
        std::sort(keys.begin(), keys.end());
        const auto isMissing
            = [&](int at) { return !std::binary_search(keys.begin(), keys.end(), m_key(row(at))); };
        // Neighbours go together: a search may leave two rows of five thousand.
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (!isMissing(last)) {
                continue;
            }
            int first = last;
            while (first > 0 && isMissing(first - 1)) {
                --first;
            }
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// False where the rows that stayed have another order than before.
    bool insertNew(const std::vector<Row>& rows)
    {
        size_t at = 0;
        while (at < rows.size()) {
            if (at < m_rows.size() && m_key(m_rows[at]) == m_key(rows[at])) {
                ++at;
                continue;
            }
            // All rows up to the next one that is known are new.
            size_t end = at;
            while (end < rows.size()
                && (at >= m_rows.size() || m_key(rows[end]) != m_key(m_rows[at]))) {
                ++end;
            }
            if (at < m_rows.size() && end == rows.size()) {
                return false;
            }
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
            m_rows.insert(m_rows.begin() + static_cast<qsizetype>(at),
                rows.begin() + static_cast<qsizetype>(at),
                rows.begin() + static_cast<qsizetype>(end));
            endInsertRows();
            at = end;
        }
        return m_rows.size() == rows.size();
    }

    std::vector<Column> m_columns;
    std::function<qint64(const Row&)> m_key;
    std::vector<Row> m_rows;
};

} // namespace kontorist
