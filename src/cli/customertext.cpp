#include "cli/customertext.h"

#include "cli/clitext.h"

#include <algorithm>
#include <limits>

namespace kontorist {

using namespace Qt::StringLiterals;

JsonRow customerJson(const Customer& customer)
{
    JsonRow row;
    row.add("id"_L1, customer.id.value())
        .add("name"_L1, customer.name)
        .add("number"_L1, customer.number);
    addId(row, "technician_id"_L1, customer.technician);
    row.add("language"_L1, customer.language)
        .add("archived_at"_L1, customer.archivedAt)
        .add("users"_L1, customer.users)
        .add("open_faults"_L1, customer.openFaults)
        .add("created_at"_L1, customer.createdAt)
        .add("row_version"_L1, customer.rowVersion);
    return row;
}

JsonRow customerUserJson(const CustomerUser& user)
{
    QStringList facilities;
    for (const FacilityId facility : user.access.scope.facilities) {
        facilities << QString::number(facility.value());
    }
    JsonRow row;
    row.add("id"_L1, user.id.value())
        .add("contact_id"_L1, user.contact.value())
        .add("customer_id"_L1, user.customer.value())
        .add("name"_L1, user.userName)
        .add("email"_L1, user.email)
        .add("customer"_L1, user.customerName)
        .add("kind"_L1, customerUserKindName(user.kind))
        .add("level"_L1, customerUserLevelName(user.access.level))
        .add("status"_L1, customerUserStatusName(user.status))
        .add("invitation_expired"_L1, user.invitationExpired)
        .add("login_name"_L1, user.loginName())
        .add("permissions"_L1,
            permissionsToText(user.access.permissions).split(u' ', Qt::SkipEmptyParts))
        .add("facilities"_L1, facilities)
        .add("unassigned"_L1, user.access.scope.unassigned);
    addId(row, "template_id"_L1, user.access.followed);
    row.add("drifted"_L1, user.drifted)
        .add("invited_at"_L1, user.invitedAt)
        .add("invite_expires_at"_L1, user.inviteExpiresAt)
        .add("created_at"_L1, user.createdAt)
        .add("last_login_at"_L1, user.lastLoginAt)
        .add("row_version"_L1, user.rowVersion);
    return row;
}

JsonRow facilityJson(const Facility& facility)
{
    return JsonRow()
        .add("id"_L1, facility.id.value())
        .add("customer_id"_L1, facility.customer.value())
        .add("name"_L1, facility.name)
        .add("created_at"_L1, facility.createdAt)
        .add("row_version"_L1, facility.rowVersion);
}

JsonRow serviceObjectJson(const ServiceObject& object)
{
    JsonRow row;
    row.add("id"_L1, object.id.value()).add("customer_id"_L1, object.customer.value());
    addId(row, "facility_id"_L1, object.facility);
    row.add("name"_L1, object.name)
        .add("model"_L1, object.model)
        .add("serial"_L1, object.serial)
        .add("row_version"_L1, object.rowVersion);
    return row;
}

JsonRow orderJson(const Order& order)
{
    JsonRow row;
    row.add("id"_L1, order.id.value())
        .add("customer_id"_L1, order.customer.value())
        .add("number"_L1, order.number)
        .add("kind"_L1, orderKindName(order.kind))
        .add("title"_L1, order.title);
    addId(row, "facility_id"_L1, order.facility);
    addId(row, "object_id"_L1, order.object);
    addId(row, "placed_by"_L1, order.placedBy);
    row.add("reference"_L1, order.reference.text())
        .add("reference_erased"_L1, order.reference.erased);
    addId(row, "technician_id"_L1, order.technician);
    row.add("created_at"_L1, order.createdAt).add("row_version"_L1, order.rowVersion);
    return row;
}

JsonRow commentJson(const Comment& comment)
{
    JsonRow row;
    row.add("id"_L1, comment.id.value()).add("order_id"_L1, comment.order.value());
    addId(row, "staff_id"_L1, comment.staff);
    addId(row, "customer_user_id"_L1, comment.user);
    row.add("author"_L1, comment.author.name)
        .add("visibility"_L1, commentVisibilityName(comment.visibility));
    addId(row, "reply_to"_L1, comment.replyTo);
    row.add("body"_L1, comment.body).add("created_at"_L1, comment.createdAt);
    return row;
}

JsonRow faultJson(const FaultReport& fault)
{
    JsonRow row;
    row.add("id"_L1, fault.id.value())
        .add("customer_id"_L1, fault.customer.value())
        .add("customer"_L1, fault.customerName);
    addId(row, "facility_id"_L1, fault.facility);
    addId(row, "object_id"_L1, fault.object);
    row.add("status"_L1, faultStatusName(fault.status))
        .add("title"_L1, fault.title)
        .add("description"_L1, fault.description)
        .add("reference"_L1, fault.reference.text());
    addId(row, "assigned_to"_L1, fault.assignedTo);
    addId(row, "work_order_id"_L1, fault.workOrder);
    row.add("created_at"_L1, fault.createdAt)
        .add("read_at"_L1, fault.readAt)
        .add("row_version"_L1, fault.rowVersion);
    return row;
}

JsonRow staffJson(const StaffMember& member)
{
    return JsonRow()
        .add("id"_L1, member.id.value())
        .add("login"_L1, member.login)
        .add("name"_L1, member.name)
        .add("rights"_L1, rightsToText(member.rights).split(u' ', Qt::SkipEmptyParts))
        .add("email"_L1, member.notifications.email)
        .add("phone"_L1, member.notifications.phone)
        .add("channel"_L1, notificationChannelName(member.notifications.channel))
        .add("all_faults"_L1, member.notifications.allFaults);
}

JsonRow documentJson(const Document& document)
{
    JsonRow row;
    row.add("id"_L1, document.id.value()).add("customer_id"_L1, document.customer.value());
    addId(row, "facility_id"_L1, document.facility);
    addId(row, "order_id"_L1, document.order);
    addId(row, "object_id"_L1, document.object);
    row.add("name"_L1, document.name)
        .add("kind"_L1, documentKindName(document.kind))
        .add("of_model"_L1, document.ofModel)
        .add("size"_L1, document.size)
        .add("sha256"_L1, document.sha256);
    addId(row, "staff_id"_L1, document.staff);
    addId(row, "uploaded_by"_L1, document.uploadedBy);
    row.add("uploader"_L1, document.uploader.text())
        .add("uploader_erased"_L1, document.uploader.erased)
        .add("created_at"_L1, document.createdAt)
        .add("row_version"_L1, document.rowVersion);
    return row;
}

JsonRow templateJson(const PermissionTemplate& made)
{
    return JsonRow()
        .add("id"_L1, made.id.value())
        .add("name"_L1, made.name)
        .add("permissions"_L1, permissionsToText(made.permissions).split(u' ', Qt::SkipEmptyParts))
        .add("followers"_L1, made.followers)
        .add("drifted"_L1, made.drifted)
        .add("row_version"_L1, made.rowVersion);
}

ExitStatus printDone(Session& session, const Result<void>& result, qint64 id)
{
    if (!result) {
        return session.fail(result.error());
    }
    return printOne(session, JsonRow().add("id"_L1, id), QString::number(id));
}

ExitStatus printOne(Session& session, const JsonRow& row, const QString& line)
{
    if (session.out().isJson()) {
        session.out().row(row);
    } else {
        session.out().line(printable(line));
    }
    return ExitStatus::Done;
}

int limitOf(Session& session)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const qint64 limit = session.args().number(u"--limit"_s).value_or(200);
    return static_cast<int>(limit == 0 ? most : std::min(limit, most));
}

ArgumentSpec numberArgument(const QString& name, const QString& help)
{
    return {name, help, ValueKind::Number};
}

OptionSpec numberOption(const QString& name, const QString& help)
{
    return {name, u"ID"_s, help, ValueKind::Number};
}

OptionSpec rowVersionOption()
{
    return {u"--row-version"_s, u"N"_s,
        Cli::tr("Only if the row still has this version; else exit status 5."), ValueKind::Number};
}

OptionSpec limitOption()
{
    return {u"--limit"_s, u"N"_s, Cli::tr("At most so many; 0 for all, 200 without it."),
        ValueKind::Number};
}

OptionSpec asOption()
{
    return numberOption(
        u"--as"_s, Cli::tr("As this customer user does it, with its permissions and facilities."));
}

std::vector<OptionSpec> permissionOptions()
{
    QStringList names;
    for (const auto permission : allPermissions()) {
        names << permissionName(permission);
    }
    return {
        {u"--permission"_s, u"NAME"_s, Cli::tr("Has this permission; those not named are taken."),
            ValueKind::Choice, names, true},
        {u"--no-permissions"_s, {}, Cli::tr("Has no permission at all.")}};
}

Permissions permissionsOf(Session& session, Permissions before)
{
    if (!session.args().has(u"--permission"_s) && !session.args().has(u"--no-permissions"_s)) {
        return before;
    }
    Permissions wanted;
    for (const QString& name : session.args().texts(u"--permission"_s)) {
        wanted |= permissionFromName(name).value_or(Permission(0));
    }
    return wanted;
}

} // namespace kontorist
