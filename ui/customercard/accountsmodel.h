#pragma once

#include "ui/common/rowsmodel.h"
#include "ui/customercard/cardwords.h"

#include <QStyledItemDelegate>

namespace kontorist {

class Theme;

/// The login accounts of a card with what is staged on them: marks in text and icon, changed values
/// in bold, removed rows struck out, a tick column for the mail after saving (LGN-13).
class AccountsModel : public RowsModel<AccountRow>
{
    Q_OBJECT

public:
    enum Column {
        Change,
        User,
        Kind,
        Level,
        Status,
        LoginName,
        Mail,
        PermissionsShort,
        FacilitiesShort,
        LastLogin,
        Created,
        Ids,
        ColumnCount
    };
    static constexpr int chipRole = Qt::UserRole + 3; ///< ChipKind as int
    static constexpr int keyRole = Qt::UserRole + 4; ///< AccountRow::key

    explicit AccountsModel(QObject* parent);

    /// Used for the facilities; set before the rows.
    void setNames(const CardNames& names) { m_names = names; }
    [[nodiscard]] const CardNames& names() const { return m_names; }
    /// Says why the tick cannot be changed, or nothing.
    [[nodiscard]] static QString reasonNotToTick(const AccountRow& row);
    void setLocked(bool locked) { m_locked = locked; } ///< while saving

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// Sorts nothing: asks for rows in that order.
    void sort(int column, Qt::SortOrder order) override { emit sortRequested(column, order); }

signals:
    void mailTicked(qint64 key, bool on);
    void sortRequested(int column, Qt::SortOrder order);

private:
    [[nodiscard]] QVariant markData(const AccountRow& row, int role) const;
    [[nodiscard]] QVariant mailData(const AccountRow& row, int role) const;
    [[nodiscard]] QFont fontOf(const AccountRow& row, int column) const;

    CardNames m_names;
    bool m_locked = false;
};

/// The rows that the search finds by user, address and login name, without regard to case and
/// diacritics; what is staged is never hidden. Sorted by the column; -1: as they come. In memory,
/// since the database knows nothing of what is staged.
[[nodiscard]] std::vector<AccountRow> arrangedRows(
    const std::vector<AccountRow>& rows, const QString& search, int column, Qt::SortOrder order);

/// The status as a chip.
class StatusChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StatusChipDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace kontorist
