#include "ui/customercard/accountsmodel.h"

#include "base/textfold.h"
#include "ui/theme/recordchip.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCollator>
#include <QPainter>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct AccountsWords
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::AccountsModel)
};

using RowColumn = RowsModel<AccountRow>::Column;

constexpr auto leading = Qt::AlignLeading | Qt::AlignVCenter;
constexpr int permissionsShown = 2;

QString loginName(const AccountRow& row)
{
    const QString login = row.user.loginName();
    return login.isEmpty() ? u"–"_s : login;
}

QString ids(const AccountRow& row)
{
    return row.isNew() ? u"–"_s
                       : u"%1 / %2"_s.arg(row.user.customer.value()).arg(row.user.id.value());
}

QString mailWord(const AccountRow& row)
{
    return row.mails() ? AccountsWords::tr("Yes", "an e-mail is sent after saving")
                       : AccountsWords::tr("No", "an e-mail is sent after saving");
}

std::vector<RowColumn> columns()
{
    const auto word = [](const QString& title, QString (*text)(const AccountRow&)) {
        return RowColumn {title, text, {}, leading};
    };
    using Row = AccountRow;
    return {
        word(AccountsWords::tr("Unsaved", "column: what is not saved yet"),
            [](const Row& row) { return cardwords::mark(row); }),
        word(words::column(CustomerUserColumn::User),
            [](const Row& row) { return row.user.userName; }),
        word(words::column(CustomerUserColumn::Kind),
            [](const Row& row) { return words::kind(row.user.kind); }),
        word(words::column(CustomerUserColumn::Level),
            [](const Row& row) { return words::level(row.access.level); }),
        word(words::column(CustomerUserColumn::Status),
            [](const Row& row) { return words::status(row.user.status); }),
        word(words::column(CustomerUserColumn::LoginName), loginName),
        word(AccountsWords::tr("E-mail", "column: tick to send a mail after saving"), mailWord),
        word(cardwords::field(u"permissions"_s),
            [](const Row& row) {
                return words::permissions(row.access.permissions, permissionsShown);
            }),
        word(cardwords::field(u"facilities"_s),
            [](const Row& row) { return words::facilities(row.access.scope); }),
        word(words::column(CustomerUserColumn::LastLogin),
            [](const Row& row) { return words::date(row.user.lastLoginAt); }),
        word(words::column(CustomerUserColumn::Created),
            [](const Row& row) { return words::date(row.user.createdAt); }),
        word(AccountsWords::tr("Account / user ID"), ids),
    };
}

struct SortKey
{
    qint64 number = 0; ///< of times and ids
    QCollatorSortKey text;
    friend bool operator<(const SortKey& one, const SortKey& other)
    {
        return one.number != other.number ? one.number < other.number
                                          : one.text.compare(other.text) < 0;
    }
};

SortKey sortKey(const AccountRow& row, int column,
    const std::function<QString(const AccountRow&)>& text, const QCollator& collator)
{
    const qint64 number = column == AccountsModel::LastLogin
        ? row.user.lastLoginAt.toMSecsSinceEpoch()
        : column == AccountsModel::Created ? row.user.createdAt.toMSecsSinceEpoch()
        : column == AccountsModel::Ids     ? row.key
                                           : 0;
    return {number, collator.sortKey(number != 0 ? QString() : text(row))};
}

QString searchable(const AccountRow& row)
{
    return foldText(
        QString(row.user.userName % u' ' % row.user.email % u' ' % row.user.numberLogin));
}

} // namespace

AccountsModel::AccountsModel(QObject* parent)
    : RowsModel(
        columns(), [](const AccountRow& row) { return row.key; }, parent)
{
}

QString AccountsModel::reasonNotToTick(const AccountRow& row)
{
    if (!row.isNew()) {
        return row.password.isEmpty()
            ? AccountsWords::tr(
                "Only for new accounts and new passwords. To mail somebody who is saved "
                "already, use “Send login details” or “Send invitation”.")
            : AccountsWords::tr("A new password is always sent after saving.");
    }
    return row.user.email.isEmpty() ? AccountsWords::tr("This person has no e-mail address.")
                                    : QString();
}

Qt::ItemFlags AccountsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = RowsModel::flags(index);
    if (index.column() == Mail && !m_locked && reasonNotToTick(row(index.row())).isEmpty()) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AccountRow& value = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::FontRole:
        return value.isStaged() ? QVariant(fontOf(value, column)) : QVariant();
    case chipRole:
        return column == Status ? QVariant(static_cast<int>(chipKind(value.user.status)))
                                : QVariant();
    case keyRole:
        return value.key;
    default:
        break;
    }
    QVariant own;
    if (column == Change) {
        own = markData(value, role);
    } else if (column == Mail) {
        own = mailData(value, role);
        if (role == Qt::DisplayRole) {
            return {}; // the tick says it
        }
    } else if (role == Qt::ToolTipRole && column == User) {
        own = QString(value.user.userName % u'\n' % value.user.email);
    } else if (role == Qt::ToolTipRole && column == PermissionsShort) {
        own = words::permissions(value.access.permissions);
    } else if (role == Qt::ToolTipRole && column == FacilitiesShort) {
        own = cardwords::facilities(value.access.scope, m_names);
    }
    return own.isValid() ? own : RowsModel::data(index, role);
}

QVariant AccountsModel::markData(const AccountRow& row, int role) const
{
    if (role == Qt::DecorationRole) {
        const auto name = cardwords::markIcon(row);
        return name ? QVariant(icon(*name)) : QVariant();
    }
    return role == Qt::ToolTipRole ? QVariant(cardwords::stagedChanges(row, m_names)) : QVariant();
}

QVariant AccountsModel::mailData(const AccountRow& row, int role) const
{
    // Nothing to tick, nothing to see: a column of dead boxes would only be noise.
    if (role == Qt::CheckStateRole && (row.isNew() || row.mails())) {
        return row.mails() ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::ToolTipRole) {
        const QString reason = reasonNotToTick(row);
        return !reason.isEmpty() ? reason
            : row.fresh->request.activate
            ? AccountsWords::tr("Tick to send the login details after saving.")
            : AccountsWords::tr("Tick to send the invitation after saving.");
    }
    return {};
}

QFont AccountsModel::fontOf(const AccountRow& row, int column) const
{
    QFont font = QApplication::font("QAbstractItemView");
    if (row.removed || row.gone) {
        font.setStrikeOut(column != Change);
        return font;
    }
    const QStringList changed = changedFields(row.base, row.access);
    font.setBold(row.isNew() || (column == Level && changed.contains(u"level"_s))
        || (column == PermissionsShort && changed.contains(u"permissions"_s))
        || (column == FacilitiesShort && changed.contains(u"facilities"_s)));
    return font;
}

bool AccountsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    emit mailTicked(row(index.row()).key, value.toInt() == Qt::Checked);
    return true;
}

std::vector<AccountRow> arrangedRows(
    const std::vector<AccountRow>& rows, const QString& search, int column, Qt::SortOrder order)
{
    const QString term = foldText(search);
    std::vector<AccountRow> shown;
    shown.reserve(rows.size());
    for (const AccountRow& row : rows) {
        if (term.isEmpty() || row.isStaged() || searchable(row).contains(term)) {
            shown.push_back(row);
        }
    }
    if (column < 0) {
        return shown;
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto texts = columns();
    const auto& text = texts[static_cast<size_t>(column)].text;
    std::vector<std::pair<SortKey, size_t>> keys;
    for (size_t i = 0; i < shown.size(); ++i) {
        keys.emplace_back(sortKey(shown[i], column, text, collator), i);
    }
    std::stable_sort(keys.begin(), keys.end(), [order](const auto& one, const auto& other) {
        return order == Qt::AscendingOrder ? one.first < other.first : other.first < one.first;
    });
    std::vector<AccountRow> sorted;
    sorted.reserve(shown.size());
    for (const auto& [key, index] : keys) {
        sorted.push_back(std::move(shown[index]));
    }
    return sorted;
}

StatusChipDelegate::StatusChipDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void StatusChipDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    const QString word = frame.text;
    frame.text.clear();
    const auto* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);
    const int padding = Metrics(option.font).tiny();
    painter->save();
    paintChip(painter, option.rect.adjusted(padding, 0, -padding, 0),
        static_cast<ChipKind>(index.data(AccountsModel::chipRole).toInt()), word, option.font,
        m_theme.tokens());
    painter->restore();
}

QSize StatusChipDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics metrics(option.font);
    const QSize chip = chipSize(static_cast<ChipKind>(index.data(AccountsModel::chipRole).toInt()),
        index.data().toString(), option.font);
    return {chip.width() + 2 * metrics.tiny(), chip.height()};
}

} // namespace kontorist
