#include "ui/access/accessmapmodel.h"

#include "ui/words/customerwords.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct AccessMap
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::AccessMap)
};

constexpr int namesShown = 3;

QString nameAndMore(const QString& name, const QString& more)
{
    return more.isEmpty() ? name : AccessMap::tr("%1 (%2)", "name, address").arg(name, more);
}

QString effective(const AccessRow& row, const QString& words)
{
    return row.access.isOpen() ? words : u"–"_s;
}

QString shownFacilities(const EffectiveAccess& access)
{
    return words::facilities({access.facilities, access.unassigned});
}

/// The whole of a cell that may be shortened, or what a barred row is granted.
QVariant tip(const AccessRow& row, const QString& whole, const QString& granted)
{
    return row.access.isOpen() ? whole
                               : AccessMap::tr("Granted, but without effect now: %1").arg(granted);
}

std::vector<RowsModel<AccessRow>::Column> columns()
{
    using Row = const AccessRow&;
    return {
        {words::column(CustomerUserColumn::User), [](Row row) { return row.user.userName; }, {}},
        {words::column(CustomerUserColumn::Kind),
            [](Row row) { return words::kind(row.user.kind); }, {}},
        {words::column(CustomerUserColumn::Level),
            [](Row row) { return words::level(row.user.access.level); }, {}},
        {words::column(CustomerUserColumn::Status),
            [](Row row) { return words::status(row.user.status); }, {}},
        {AccessMap::tr("Access"),
            [](Row row) {
                return row.access.isOpen() ? AccessMap::tr("Open", "access")
                                           : words::accessBar(row.access.bar);
            },
            {}},
        {AccessMap::tr("Permissions"),
            [](Row row) {
                return effective(row, words::permissions(row.access.permissions, namesShown));
            },
            [](Row row, int role) -> QVariant {
                return role == Qt::ToolTipRole
                    ? tip(row, words::permissions(row.access.permissions),
                        words::permissions(row.user.access.permissions))
                    : QVariant();
            }},
        {AccessMap::tr("Facilities"),
            [](Row row) { return effective(row, shownFacilities(row.access)); },
            [](Row row, int role) -> QVariant {
                return role == Qt::ToolTipRole ? tip(row, shownFacilities(row.access),
                           words::facilities(row.user.access.scope))
                                               : QVariant();
            }},
    };
}

} // namespace

AccessMapModel::AccessMapModel(QObject* parent)
    : RowsModel(
        columns(), [](const AccessRow& row) { return row.user.id.value(); }, parent)
{
}

void AccessMapModel::showPeople(bool people)
{
    m_people = people;
    emit headerDataChanged(Qt::Horizontal, Who, Who);
}

QVariant AccessMapModel::headerData(int section, Qt::Orientation way, int role) const
{
    if (section == Who && way == Qt::Horizontal && role == Qt::DisplayRole) {
        return words::column(m_people ? CustomerUserColumn::User : CustomerUserColumn::Customer);
    }
    return RowsModel::headerData(section, way, role);
}

QVariant AccessMapModel::data(const QModelIndex& index, int role) const
{
    const bool text
        = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (index.isValid() && index.column() == Who && text) {
        const CustomerUser& user = row(index.row()).user;
        const QString who = m_people ? nameAndMore(user.userName, user.email)
                                     : nameAndMore(user.customerName, user.customerNumber);
        return role == Qt::AccessibleTextRole
            ? headerData(Who, Qt::Horizontal, Qt::DisplayRole).toString() % u": "_s % who
            : who;
    }
    return RowsModel::data(index, role);
}

QStringList accessCsvHeader()
{
    return {u"id"_s, u"user"_s, u"email"_s, u"login"_s, u"customer_id"_s, u"customer"_s,
        u"customer_number"_s, u"kind"_s, u"level"_s, u"status"_s, u"contact_status"_s,
        u"granted_permissions"_s, u"permissions"_s, u"facilities"_s, u"access"_s};
}

QStringList accessCsvCells(const AccessRow& row)
{
    const CustomerUser& user = row.user;
    CustomerUserAccess shown;
    shown.scope = {row.access.facilities, row.access.unassigned};
    return {QString::number(user.id.value()), user.userName, user.email, user.loginName(),
        QString::number(user.customer.value()), user.customerName, user.customerNumber,
        customerUserKindName(user.kind), customerUserLevelName(user.access.level),
        customerUserStatusName(user.status), contactStatusName(user.contactStatus),
        permissionsToText(user.access.permissions), permissionsToText(row.access.permissions),
        accessField(shown, u"facilities"_s),
        row.access.isOpen() ? u"open"_s : accessBarName(row.access.bar)};
}

} // namespace kontorist
