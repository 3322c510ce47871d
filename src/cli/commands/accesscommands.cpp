#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "cli/outputfile.h"
#include "services/accessservice.h"
#include "services/csv/csvwriter.h"

#include <QFileInfo>
#include <QSaveFile>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QStringList idTexts(const std::set<FacilityId>& ids)
{
    QStringList texts;
    for (const FacilityId id : ids) {
        texts << QString::number(id.value());
    }
    return texts;
}

/// What it comes to, beside what was chosen.
JsonRow effectiveJson(const EffectiveAccess& access)
{
    return JsonRow()
        .add("open"_L1, access.isOpen())
        .add("barred_by"_L1, accessBarName(access.bar))
        .add("effective_permissions"_L1,
            permissionsToText(access.permissions).split(u' ', Qt::SkipEmptyParts))
        .add("manages_users"_L1, access.managesUsers)
        .add("shown_facilities"_L1, idTexts(access.facilities))
        .add("shows_unassigned"_L1, access.unassigned);
}

QStringList csvCells(const AccessRow& row)
{
    const CustomerUser& user = row.user;
    return {QString::number(user.id.value()), user.userName, user.email, user.customerName,
        user.customerNumber, customerUserKindName(user.kind),
        customerUserLevelName(user.access.level), customerUserStatusName(user.status),
        user.loginName(), row.access.isOpen() ? u"1"_s : u"0"_s, accessBarName(row.access.bar),
        permissionsToText(row.access.permissions), idTexts(row.access.facilities).join(u' '),
        row.access.unassigned ? u"1"_s : u"0"_s};
}

QByteArray mapCsv(const std::vector<AccessRow>& rows)
{
    QByteArray text = csvLine({u"id"_s, u"name"_s, u"email"_s, u"customer"_s, u"customer_number"_s,
        u"kind"_s, u"level"_s, u"status"_s, u"login_name"_s, u"open"_s, u"barred_by"_s,
        u"effective_permissions"_s, u"shown_facilities"_s, u"shows_unassigned"_s});
    for (const AccessRow& row : rows) {
        text += csvLine(csvCells(row));
    }
    return text;
}

ExitStatus writeMap(Session& session, const Workspace& workspace, const QString& path,
    const std::vector<AccessRow>& rows)
{
    if (!workspace.actor().rights.testFlag(Right::ExportData)) {
        return session.fail(
            makeError(ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ExportData)}));
    }
    const QByteArray text = mapCsv(rows);
    if (path == "-"_L1) {
        session.out().raw(text);
        return ExitStatus::Done;
    }
    if (const auto free = demandFree(session, path, u"--csv"_s, ErrorCode::Invalid); !free) {
        return session.fail(free.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(text) != text.size() || !file.commit()) {
        return session.fail(
            makeError(ErrorCode::Unavailable, u"cannot-write"_s, u"--csv"_s, {path}));
    }
    return printOne(session,
        JsonRow().add("file"_L1, path).add("rows"_L1, static_cast<qint64>(rows.size())), path);
}

void printMap(Session& session, const std::vector<AccessRow>& rows)
{
    TextTable table(session.out(),
        {Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("CUSTOMER"), Cli::tr("STATUS"), Cli::tr("OPEN"),
            Cli::tr("PERMISSIONS")});
    for (const AccessRow& row : rows) {
        if (session.out().isJson()) {
            session.out().row(customerUserJson(row.user).append(effectiveJson(row.access)));
        } else {
            table.add({QString::number(row.user.id.value()), row.user.userName,
                row.user.customerName, customerUserStatusName(row.user.status),
                row.access.isOpen() ? Cli::tr("yes") : accessBarName(row.access.bar),
                permissionsToText(row.access.permissions)});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
}

ExitStatus runMap(Session& session)
{
    const auto contact = idOf<ContactId>(session, u"--contact"_s);
    const auto customer = idOf<CustomerId>(session, u"--customer"_s);
    if (contact.isValid() == customer.isValid()) {
        return session.out().usage(
            u"missing-argument"_s, u"--contact"_s, Cli::tr("Give either --contact or --customer."));
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& access = workspace->access();
    CLI_ASSIGN(const std::vector<AccessRow> rows, session,
        await(contact.isValid() ? access.mapOfPerson(contact) : access.mapOfCustomer(customer)));
    if (const auto path = session.args().text(u"--csv"_s)) {
        return writeMap(session, *workspace, *path, rows);
    }
    printMap(session, rows);
    return ExitStatus::Done;
}

template <class Item, class Json>
std::vector<JsonRow> jsonOf(const std::vector<Item>& items, Json json)
{
    std::vector<JsonRow> rows;
    rows.reserve(items.size());
    for (const Item& item : items) {
        rows.push_back(json(item));
    }
    return rows;
}

JsonRow previewJson(const AccessPreview& seen)
{
    return customerUserJson(seen.user)
        .append(effectiveJson(seen.access))
        .add("facilities_seen"_L1, jsonOf(seen.facilities, facilityJson))
        .add("objects"_L1, jsonOf(seen.objects, serviceObjectJson))
        .add("orders"_L1, jsonOf(seen.orders, orderJson))
        .add("comments"_L1, jsonOf(seen.comments, commentJson))
        .add("faults"_L1, jsonOf(seen.faults, faultJson))
        .add("documents"_L1, jsonOf(seen.documents, documentJson));
}

ExitStatus runPreview(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const AccessPreview seen, session,
        await(workspace->access().preview(idOf<CustomerUserId>(session, u"ID"_s))));
    if (session.out().isJson()) {
        session.out().row(previewJson(seen));
        return ExitStatus::Done;
    }
    const auto count
        = [](const auto& list) { return QString::number(static_cast<qint64>(list.size())); };
    session.out().fields({{Cli::tr("Name"), printable(seen.user.userName)},
        {Cli::tr("Customer"), printable(seen.user.customerName)},
        {Cli::tr("Open"), seen.access.isOpen() ? Cli::tr("yes") : accessBarName(seen.access.bar)},
        {Cli::tr("Permissions"), permissionsToText(seen.access.permissions)},
        {Cli::tr("Facilities"), count(seen.facilities)},
        {Cli::tr("Service objects"), count(seen.objects)}, {Cli::tr("Orders"), count(seen.orders)},
        {Cli::tr("Comments"), count(seen.comments)}, {Cli::tr("Fault reports"), count(seen.faults)},
        {Cli::tr("Documents"), count(seen.documents)}});
    return ExitStatus::Done;
}

} // namespace

std::vector<CommandSpec> customerUserAccessCommands()
{
    return {
        {u"access-map"_s, Cli::tr("Who reaches what: one person, or one customer."), {},
            {numberOption(u"--contact"_s, Cli::tr("This person over all customers.")),
                numberOption(u"--customer"_s, Cli::tr("All people of this customer.")),
                {u"--csv"_s, u"FILE"_s,
                    Cli::tr("Write a CSV file, - for standard output; needs EXPORT_DATA."),
                    ValueKind::File},
                {u"--overwrite"_s, {}, Cli::tr("Replace the file if it is there.")}},
            {{u"customer-users access-map --customer 3 --csv access.csv"_s,
                Cli::tr("For an audit of customer 3.")}},
            runMap},
        {u"preview"_s, Cli::tr("See as this user: what it reaches, and nothing else."),
            {numberArgument(u"ID"_s, Cli::tr("Number of the customer user."))}, {},
            {{u"customer-users preview 12 --json"_s, Cli::tr("Everything that user 12 sees.")}},
            runPreview},
    };
}

} // namespace kontorist
