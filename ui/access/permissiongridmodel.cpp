#include "ui/access/permissiongridmodel.h"

#include "base/textfold.h"
#include "ui/words/customerwords.h"

#include <QFont>

#include <algorithm>
#include <unordered_map>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

bool isActiveAdministrator(const CustomerUser& user, CustomerUserLevel level)
{
    return user.status == CustomerUserStatus::Active && level == CustomerUserLevel::Administrator;
}

/// Mine where I changed it, else theirs. A tick has two states only: where both changed the same
/// one, both changed it to the same.
CustomerUserAccess withMyTicks(const CustomerUserAccess& before, const CustomerUserAccess& mine,
    const CustomerUserAccess& theirs)
{
    CustomerUserAccess merged = theirs;
    if (mine.level != before.level) {
        merged.level = mine.level;
    }
    const Permissions changed = mine.permissions ^ before.permissions;
    merged.permissions = (theirs.permissions & ~changed) | (mine.permissions & changed);
    return merged;
}

} // namespace

void PermissionGridModel::setActor(Rights rights, bool writable)
{
    m_rights = rights;
    m_writable = writable;
}

QStringList PermissionGridModel::setUsers(std::vector<CustomerUser> users)
{
    std::unordered_map<qint64, size_t> known;
    for (size_t i = 0; i < m_users.size(); ++i) {
        known.emplace(m_users[i].id.value(), i);
    }
    std::vector<CustomerUserAccess> after;
    std::vector<QString> folded;
    QStringList changed;
    bool sameOrder = users.size() == m_users.size();
    for (size_t i = 0; i < users.size(); ++i) {
        const CustomerUser& user = users[i];
        after.push_back(user.access);
        folded.push_back(
            foldText(QString(user.userName % u' ' % user.email % u' ' % user.numberLogin)));
        sameOrder = sameOrder && m_users[i].id == user.id;
        const auto before = known.find(user.id.value());
        if (before == known.end()) {
            continue;
        }
        const CustomerUserAccess& was = m_users[before->second].access;
        const CustomerUserAccess& mine = m_after[before->second];
        if (was != mine) {
            after.back() = withMyTicks(was, mine, user.access);
            if (was != user.access) {
                changed << user.userName;
            }
        }
    }
    const auto take = [&] {
        m_users = std::move(users);
        m_after = std::move(after);
        m_folded = std::move(folded);
        m_administrators = -1;
    };
    if (sameOrder) {
        // Nothing moves: selection, scroll position and the current cell stay.
        take();
        if (rowCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    } else {
        beginResetModel();
        take();
        showMatching();
        endResetModel();
    }
    emit edited();
    return changed;
}

void PermissionGridModel::setFilter(const QString& text)
{
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        beginResetModel();
        m_words = words;
        showMatching();
        endResetModel();
    }
}

void PermissionGridModel::showMatching()
{
    m_shown.clear();
    for (size_t i = 0; i < m_users.size(); ++i) {
        if (std::all_of(m_words.begin(), m_words.end(),
                [this, i](const QString& word) { return m_folded[i].contains(word); })) {
            m_shown.push_back(i);
        }
    }
}

std::vector<PermissionGridModel::Edit> PermissionGridModel::edits() const
{
    std::vector<Edit> list;
    for (size_t i = 0; i < m_users.size(); ++i) {
        if (m_after[i] != m_users[i].access) {
            list.push_back({m_users[i], m_after[i]});
        }
    }
    return list;
}

int PermissionGridModel::editedUsers() const
{
    int count = 0;
    for (size_t i = 0; i < m_users.size(); ++i) {
        count += m_after[i] != m_users[i].access ? 1 : 0;
    }
    return count;
}

void PermissionGridModel::discardEdits()
{
    for (size_t i = 0; i < m_users.size(); ++i) {
        m_after[i] = m_users[i].access;
    }
    m_administrators = -1;
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit edited();
}

int PermissionGridModel::activeAdministrators() const
{
    if (m_administrators < 0) {
        m_administrators = 0;
        for (size_t i = 0; i < m_users.size(); ++i) {
            m_administrators += isActiveAdministrator(m_users[i], m_after[i].level) ? 1 : 0;
        }
    }
    return m_administrators;
}

bool PermissionGridModel::leavesNobody() const
{
    for (size_t i = 0; i < m_users.size(); ++i) {
        if (leavesNoAdministrator(factsOf(i, m_after[i].level))) {
            return true;
        }
    }
    return false;
}

CustomerUserFacts PermissionGridModel::factsOf(size_t at, CustomerUserLevel level) const
{
    const CustomerUser& user = m_users[at];
    CustomerUserFacts facts;
    facts.status = user.status;
    facts.kind = user.kind;
    facts.level = user.access.level;
    facts.contactStatus = user.contactStatus;
    facts.hasEmail = !user.email.isEmpty();
    facts.otherActiveAdministrators
        = activeAdministrators() - (isActiveAdministrator(user, m_after[at].level) ? 1 : 0);
    facts.otherUsers = userCount() - 1;
    facts.newLevel = level;
    facts.changesLevel = level != user.access.level;
    facts.rights = m_rights;
    facts.writable = m_writable;
    return facts;
}

QString PermissionGridModel::lockOf(size_t user) const
{
    const CustomerUserFacts facts = factsOf(user, m_users[user].access.level);
    return words::refusal(
        CustomerUserAction::ChangeAccess, judge(CustomerUserAction::ChangeAccess, facts), facts);
}

bool PermissionGridModel::ticked(const CustomerUserAccess& access, int column)
{
    return column == levelColumn
        ? access.level == CustomerUserLevel::Administrator
        : access.permissions.testFlag(
            allPermissions()[static_cast<size_t>(column - firstPermission)]);
}

void PermissionGridModel::tick(CustomerUserAccess& access, int column, bool on)
{
    if (column == levelColumn) {
        access.level = on ? CustomerUserLevel::Administrator : CustomerUserLevel::User;
    } else {
        access.permissions.setFlag(
            allPermissions()[static_cast<size_t>(column - firstPermission)], on);
    }
}

int PermissionGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PermissionGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstPermission + static_cast<int>(allPermissions().size());
}

QString PermissionGridModel::columnName(int column) const
{
    if (column == personColumn) {
        return words::column(CustomerUserColumn::User);
    }
    return column == levelColumn
        ? words::level(CustomerUserLevel::Administrator)
        : words::permission(allPermissions()[static_cast<size_t>(column - firstPermission)]);
}

QVariant PermissionGridModel::headerData(int section, Qt::Orientation way, int role) const
{
    if (way != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return columnName(section);
    }
    if (role == Qt::ToolTipRole && section >= firstPermission) {
        return words::permissionTip(
            allPermissions()[static_cast<size_t>(section - firstPermission)]);
    }
    return {};
}

QString PermissionGridModel::sentence(size_t at, int column) const
{
    const CustomerUser& user = m_users[at];
    const QString lock = lockOf(at);
    if (!lock.isEmpty()) {
        return tr("%1: locked. %2", "%1 person, %2 reason").arg(user.userName, lock);
    }
    if (column == personColumn) {
        return tr("%1 · %2 · %3", "person, account type, status")
            .arg(user.userName, words::kind(user.kind), words::status(user.status));
    }
    const bool on = ticked(m_after[at], column);
    QString text = on ? tr("%1 has “%2”.", "%1 person, %2 permission or level")
                      : tr("%1 does not have “%2”.", "%1 person, %2 permission or level");
    text = text.arg(user.userName, columnName(column));
    return on == ticked(user.access, column) ? text : text % u' ' % tr("Not saved yet.");
}

QVariant PermissionGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const size_t at = userAt(index.row());
    const CustomerUser& user = m_users[at];
    const bool isTick = index.column() != personColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isTick ? QVariant() : user.userName;
    case Qt::CheckStateRole:
        return isTick ? QVariant(ticked(m_after[at], index.column()) ? Qt::Checked : Qt::Unchecked)
                      : QVariant();
    case stagedRole:
        return isTick ? ticked(m_after[at], index.column()) != ticked(user.access, index.column())
                      : m_after[at] != user.access;
    case lockedRole:
        return lockOf(at);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return !isTick && m_after[at] != user.access ? QVariant(bold) : QVariant();
    }
    case Qt::ToolTipRole:
        return isTick || !lockOf(at).isEmpty() || user.email.isEmpty()
            ? sentence(at, index.column())
            : QString(sentence(at, index.column()) % u'\n' % user.email);
    case Qt::AccessibleTextRole:
    case sentenceRole:
        return sentence(at, index.column());
    default:
        return {};
    }
}

bool PermissionGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() == personColumn) {
        return false;
    }
    const size_t at = userAt(index.row());
    CustomerUserAccess after = m_after[at];
    tick(after, index.column(), value.value<Qt::CheckState>() == Qt::Checked);
    const CustomerUserFacts facts = factsOf(at, after.level);
    const UserVerdict verdict = judge(CustomerUserAction::ChangeAccess, facts);
    if (!verdict.allowed()) {
        emit refused(tr("%1: %2", "person and reason")
                         .arg(m_users[at].userName,
                             words::refusal(CustomerUserAction::ChangeAccess, verdict, facts)));
        return false;
    }
    m_after[at] = after;
    m_administrators = -1;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit edited();
    return true;
}

Qt::ItemFlags PermissionGridModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == personColumn) {
        return flags;
    }
    // A locked cell can still be reached, so that it can say why.
    return lockOf(userAt(index.row())).isEmpty() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace kontorist
