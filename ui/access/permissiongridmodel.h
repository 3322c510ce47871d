#pragma once

#include "domain/customeruser.h"
#include "domain/customeruseractions.h"

#include <QAbstractTableModel>

#include <vector>

namespace kontorist {

/// Whether the cell holds an edit that is not saved (bool).
inline constexpr int stagedRole = Qt::UserRole + 1;
/// Why the row cannot be changed (QString), "" where it can.
inline constexpr int lockedRole = Qt::UserRole + 2;
/// One sentence about the cell, for the line below the table.
inline constexpr int sentenceRole = Qt::UserRole + 3;

/// People × permissions of one customer as ticks: column 0 the person, column 1 the level
/// (ticked: administrator), then one column per permission. Edits are staged; judge() decides which
/// rows and ticks are locked.
class PermissionGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int personColumn = 0;
    static constexpr int levelColumn = 1;
    static constexpr int firstPermission = 2;

    struct Edit
    {
        CustomerUser user; ///< as stored
        CustomerUserAccess after;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setActor(Rights rights, bool writable);
    /// What is stored. Staged ticks stay where their user is still there, each tick for itself;
    /// gives the names of people who changed meanwhile and have staged ticks.
    QStringList setUsers(std::vector<CustomerUser> users);
    void setFilter(const QString& text); ///< all words in name, address or login name
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }
    [[nodiscard]] int userCount() const { return static_cast<int>(m_users.size()); }
    [[nodiscard]] std::vector<Edit> edits() const; ///< of people whose access differs
    [[nodiscard]] int editedUsers() const;
    void discardEdits();
    /// True where the edits take the level from administrators and no active one is left.
    [[nodiscard]] bool leavesNobody() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation way, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void edited();
    void refused(const QString& why); ///< a tick that the rules do not allow

private:
    [[nodiscard]] size_t userAt(int row) const { return m_shown[static_cast<size_t>(row)]; }
    [[nodiscard]] static bool ticked(const CustomerUserAccess& access, int column);
    static void tick(CustomerUserAccess& access, int column, bool on);
    [[nodiscard]] CustomerUserFacts factsOf(size_t user, CustomerUserLevel level) const;
    [[nodiscard]] QString lockOf(size_t user) const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] QString sentence(size_t user, int column) const;
    [[nodiscard]] int activeAdministrators() const; ///< with the edits
    void showMatching();

    Rights m_rights;
    bool m_writable = false;
    std::vector<CustomerUser> m_users;
    std::vector<CustomerUserAccess> m_after; ///< by user
    std::vector<QString> m_folded; ///< what the filter looks into, by user
    std::vector<size_t> m_shown;
    QStringList m_words;
    mutable int m_administrators = -1; ///< activeAdministrators(), -1: count again
};

} // namespace kontorist
