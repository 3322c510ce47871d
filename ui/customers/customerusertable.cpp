#include "ui/customers/customerusertable.h"

#include "ui/table/tablewords.h"
#include "ui/theme/recordchip.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;
using Field = CustomerUserField;

namespace {

struct CustomerUserTable
{
    Q_DECLARE_TR_FUNCTIONS(CustomerUserTable)
};

constexpr int fewPermissions = 2;
constexpr int fewFacilities = 2;
constexpr int manyNames = 20; ///< in a tool tip

Field at(int column)
{
    return static_cast<Field>(column);
}

QString title(Field field)
{
    if (const auto sort = sortColumnOf(field)) {
        return words::column(*sort);
    }
    return field == Field::PermissionNames ? CustomerUserTable::tr("Permissions")
                                           : CustomerUserTable::tr("Facilities");
}

/// The names where they are few, else how many.
QString facilities(const CustomerUser& user)
{
    const auto& scope = user.access.scope;
    if (scope.isEmpty()) {
        return {};
    }
    if (user.facilityNames.isEmpty() || user.facilityNames.size() > fewFacilities) {
        return words::facilities(scope);
    }
    QStringList parts = user.facilityNames;
    if (scope.unassigned) {
        parts << words::noFacility();
    }
    return parts.join(u", "_s);
}

QString facilitiesTip(const CustomerUser& user)
{
    const auto& scope = user.access.scope;
    if (scope.isEmpty()) {
        return CustomerUserTable::tr("No facility is chosen. A customer with one facility or none "
                                     "shows everything, any other shows nothing.");
    }
    QStringList lines = user.facilityNames.mid(0, manyNames);
    if (const auto more = user.facilityNames.size() - lines.size(); more > 0) {
        lines << CustomerUserTable::tr("and %Ln more", nullptr, static_cast<int>(more));
    }
    if (scope.unassigned) {
        lines << words::noFacility();
    }
    return plainToolTip(lines.join(u'\n'));
}

QString permissionsTip(const CustomerUser& user)
{
    QStringList lines;
    for (const Permission each : allPermissions()) {
        if (user.access.permissions.testFlag(each)) {
            lines << words::permission(each);
        }
    }
    if (lines.isEmpty()) {
        lines << CustomerUserTable::tr("No permissions: this person sees the account only.");
    }
    if (user.access.followed.isValid()) {
        lines << (user.drifted ? CustomerUserTable::tr("Differs from the template “%1” it follows.")
                               : CustomerUserTable::tr("Follows the template “%1”."))
                     .arg(user.templateName);
    }
    return plainToolTip(lines.join(u'\n'));
}

QString shortInvitation(const CustomerUser& user, const QDateTime& now)
{
    if (user.status == CustomerUserStatus::InviteSent) {
        return user.inviteExpiresAt > now ? CustomerUserTable::tr("valid until %1", "a link; date")
                                                .arg(words::shortDate(user.inviteExpiresAt, now))
                                          : CustomerUserTable::tr("link expired");
    }
    return user.invitationExpired ? CustomerUserTable::tr("invitation expired") : QString();
}

QString note(const CustomerUser& user, int column, const QDateTime& now)
{
    switch (at(column)) {
    case Field::Status:
        return shortInvitation(user, now);
    case Field::Customer:
        return user.customerArchived ? CustomerUserTable::tr("Archived", "a customer") : QString();
    default:
        return {};
    }
}

QString text(
    const CustomerUser& user, Field field, const std::function<QString(const QDateTime&)>& dates)
{
    switch (field) {
    case Field::User:
        return user.userName;
    case Field::Customer:
        return user.customerName;
    case Field::Status:
        return words::status(user.status);
    case Field::Kind:
        return words::kind(user.kind);
    case Field::Level:
        return words::level(user.access.level);
    case Field::LoginName:
        return user.loginName();
    case Field::AccountId:
        return QString::number(user.customer.value());
    case Field::UserId:
        return QString::number(user.id.value());
    case Field::Created:
        return dates(user.createdAt);
    case Field::PermissionNames:
        return words::permissions(user.access.permissions, fewPermissions);
    case Field::FacilityNames:
        return facilities(user);
    case Field::LastLogin:
        return user.lastLoginAt.isValid() ? dates(user.lastLoginAt) : QString();
    }
    return {};
}

QString toolTip(const CustomerUser& user, int column, const QDateTime& now)
{
    const auto lines = [](const QString& first, const QString& second) {
        return plainToolTip(second.isEmpty() ? first : QString(first % u'\n' % second));
    };
    switch (at(column)) {
    case Field::User:
        return lines(user.userName, user.email);
    case Field::Customer:
        return lines(user.customerName,
            user.customerArchived ? CustomerUserTable::tr("Archived: its users cannot sign in.")
                                  : user.customerNumber);
    case Field::Status:
        return lines(words::status(user.status), words::invitation(user, now));
    case Field::LoginName:
        return lines(user.loginName(),
            user.numberLogin.isEmpty()
                ? CustomerUserTable::tr("Signs in with the e-mail address.")
                : CustomerUserTable::tr("Signs in with the customer number."));
    case Field::Created:
        return dateWithAge(user.createdAt, now);
    case Field::LastLogin:
        return user.lastLoginAt.isValid() ? dateWithAge(user.lastLoginAt, now)
                                          : CustomerUserTable::tr("Has never signed in.");
    case Field::PermissionNames:
        return permissionsTip(user);
    case Field::FacilityNames:
        return facilitiesTip(user);
    case Field::AccountId:
        return CustomerUserTable::tr("Number of the customer's account");
    case Field::UserId:
        return CustomerUserTable::tr("Number of the customer user");
    default:
        return {};
    }
}

QString spoken(const CustomerUser& user, Field field, const QString& value, const QDateTime& now)
{
    QString whole = value;
    if (field == Field::Status) {
        const QString invitation = words::invitation(user, now);
        whole = invitation.isEmpty() ? value : QString(value % u", "_s % invitation);
    } else if (field == Field::Customer && user.customerArchived) {
        whole = CustomerUserTable::tr("%1, archived").arg(value);
    } else if (field == Field::PermissionNames) {
        whole = words::permissions(user.access.permissions);
    }
    return spokenCell(title(field), whole);
}

ColumnsSpec columns()
{
    const auto column = [](const char* id, Field field, double letters, double share) {
        ColumnSpec spec;
        spec.id = QString::fromLatin1(id);
        spec.title = [field] { return title(field); };
        spec.letters = letters;
        spec.share = share;
        spec.canHide = field != Field::User;
        spec.canSort = sortColumnOf(field).has_value();
        return spec;
    };
    return {
        {column("user", Field::User, 18, 3), column("customer", Field::Customer, 22, 3),
            column("status", Field::Status, 0, 0), column("type", Field::Kind, 11.5, 0.5),
            column("level", Field::Level, 12, 0.5), column("loginName", Field::LoginName, 20, 2),
            column("accountId", Field::AccountId, 9.5, 0.2),
            column("userId", Field::UserId, 7, 0.2), column("created", Field::Created, 11.5, 0.5),
            column("permissions", Field::PermissionNames, 26, 2),
            column("facilities", Field::FacilityNames, 24, 2),
            column("lastLogin", Field::LastLogin, 13, 0.5)},
        {}};
}

QString noMatch(const CustomerUserQuery& query)
{
    const bool oneStatus = query.statuses.size() == 1;
    if (!query.search.isEmpty()) {
        return oneStatus ? CustomerUserTable::tr("Nothing matches “%1” in %2")
                               .arg(query.search, words::status(query.statuses.front()))
                         : CustomerUserTable::tr("Nothing matches “%1”").arg(query.search);
    }
    return oneStatus ? CustomerUserTable::tr("No customer user is %1 with these filters")
                           .arg(words::status(query.statuses.front()))
                     : CustomerUserTable::tr("No customer user matches these filters");
}

} // namespace

CustomerUserTexts customerUserTexts()
{
    CustomerUserTexts texts;
    const auto dates = rememberedDates();
    texts.column = [](int column) { return title(at(column)); };
    texts.text = [dates](const CustomerUser& user, int column, const QDateTime&) {
        return text(user, at(column), dates);
    };
    texts.note = note;
    texts.noteWarns = [](const CustomerUser& user, const QDateTime& now) {
        return user.invitationExpired
            || (user.status == CustomerUserStatus::InviteSent && user.inviteExpiresAt <= now);
    };
    texts.spoken = [dates](const CustomerUser& user, int column, const QDateTime& now) {
        return spoken(user, at(column), text(user, at(column), dates), now);
    };
    texts.toolTip = toolTip;
    texts.spokenHeader = [](int column, int place, int keys, bool descending) {
        return spokenColumnHeader(title(at(column)), place, keys, descending);
    };
    texts.missing = words::date({});
    texts.loading = loadingWord();
    return texts;
}

RecordTableSpec customerUserTableSpec(CustomerUserTableModel& model)
{
    RecordTableSpec spec;
    spec.columns = columns();
    spec.look.chipColumn = static_cast<int>(Field::Status);
    spec.look.chips = [] {
        std::vector<RecordLook::Chip> chips;
        chips.reserve(allCustomerUserStatuses.size());
        for (const CustomerUserStatus status : allCustomerUserStatuses) {
            chips.push_back({chipKind(status), words::status(status)});
        }
        return chips;
    };
    spec.look.searched = {static_cast<int>(Field::User), static_cast<int>(Field::Customer),
        static_cast<int>(Field::LoginName)};
    spec.look.noteChips = {static_cast<int>(Field::Customer)};
    spec.icon = IconName::CustomerUsers;
    spec.widestNote = [&model] {
        const QDateTime now = model.clock().now();
        CustomerUser sample;
        sample.status = CustomerUserStatus::InviteSent;
        sample.inviteExpiresAt = QDateTime({now.date().year(), 9, 30}, {12, 0}, Qt::UTC);
        return shortInvitation(sample, sample.inviteExpiresAt.addDays(-1));
    };
    spec.tableName = [] { return CustomerUserTable::tr("Customer users"); };
    spec.headerName = [] { return CustomerUserTable::tr("Columns of the customer users table"); };
    spec.emptyTitle = [] { return CustomerUserTable::tr("No customer users yet"); };
    spec.emptyText = [] {
        return CustomerUserTable::tr("A customer user is a person who acts for a customer: orders, "
                                     "reports faults, manages the account.");
    };
    spec.addText = [] { return CustomerUserTable::tr("Add customer user"); };
    spec.noMatch = [&model] { return noMatch(model.shownQuery()); };
    spec.renewWords = [&model] { model.setTexts(customerUserTexts()); };
    return spec;
}

} // namespace kontorist
