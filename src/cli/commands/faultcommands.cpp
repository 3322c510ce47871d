#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/faultservice.h"
#include "services/staffservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QStringList faultStatuses()
{
    QStringList names;
    for (const auto status : allFaultStatuses) {
        names << faultStatusName(status);
    }
    return names;
}

QStringList rightNames()
{
    return rightsToText(allRights()).split(u' ');
}

QString faultLine(const FaultReport& fault)
{
    return QString::number(fault.id.value()) % u"  "_s % faultStatusName(fault.status) % u"  "_s
        % fault.customerName % u"  "_s % fault.title;
}

ExitStatus listFaults(Session& session)
{
    FaultQuery query;
    query.customer = idOf<CustomerId>(session, u"--customer"_s);
    query.unreadOnly = session.args().has(u"--unread"_s);
    query.before = idOf<FaultId>(session, u"--after"_s);
    query.limit = limitOf(session);
    for (const QString& name : session.args().texts(u"--status"_s)) {
        if (const auto status = faultStatusFromName(name)) {
            query.statuses.push_back(*status);
        }
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const std::vector<FaultReport> faults, session, await(workspace->faults().list(query)));
    for (const FaultReport& fault : faults) {
        printOne(session, faultJson(fault), faultLine(fault));
    }
    return ExitStatus::Done;
}

ExitStatus showFault(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const FaultReport fault, session,
        await(workspace->faults().load(idOf<FaultId>(session, u"ID"_s))));
    return printOne(session, faultJson(fault), faultLine(fault));
}

ExitStatus addFault(Session& session)
{
    FaultDraft draft;
    draft.customer = idOf<CustomerId>(session, u"CUSTOMER"_s);
    draft.title = session.args().textOr(u"TITLE"_s, {});
    draft.description = session.args().textOr(u"--description"_s, {});
    draft.facility = idOf<FacilityId>(session, u"--facility"_s);
    draft.object = idOf<ServiceObjectId>(session, u"--object"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const FaultReport fault, session, await(workspace->faults().add(draft)));
    return printOne(session, faultJson(fault), faultLine(fault));
}

ExitStatus stepFault(Session& session, FaultAction action)
{
    const auto id = idOf<FaultId>(session, u"ID"_s);
    const qint64 rowVersion = session.args().number(u"--row-version"_s).value_or(0);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& faults = workspace->faults();
    const auto step = [&]() -> Result<FaultReport> {
        switch (action) {
        case FaultAction::MarkRead:
            return await(faults.markRead(id));
        case FaultAction::Assign:
            return await(faults.assign(id, rowVersion, idOf<StaffId>(session, u"STAFF"_s)));
        case FaultAction::CreateWorkOrder:
            return await(
                faults.createWorkOrder(id, rowVersion, session.args().textOr(u"NUMBER"_s, {})));
        case FaultAction::Close:
            break;
        }
        return await(faults.close(id, rowVersion));
    };
    CLI_ASSIGN(const FaultReport fault, session, step());
    return printOne(session, faultJson(fault), faultLine(fault));
}

CommandSpec stepCommand(
    FaultAction action, const QString& help, const std::vector<ArgumentSpec>& more)
{
    CommandSpec command {faultActionName(action), help,
        {numberArgument(u"ID"_s, Cli::tr("Number of the fault report."))}, {rowVersionOption()}, {},
        [action](Session& session) { return stepFault(session, action); }};
    command.arguments.insert(command.arguments.end(), more.begin(), more.end());
    return command;
}

QString staffLine(const StaffMember& member)
{
    return QString::number(member.id.value()) % u"  "_s % member.login % u"  "_s
        % rightsToText(member.rights);
}

Rights rightsFrom(Session& session)
{
    return rightsFromText(session.args().texts(u"--right"_s).join(u' ')).value_or(Rights());
}

OptionSpec rightsOption()
{
    return {u"--right"_s, u"RIGHT"_s, Cli::tr("Has this right; those not named are taken."),
        ValueKind::Choice, rightNames(), true};
}

ExitStatus listStaff(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<StaffMember> staff, session, await(workspace->staff().list()));
    for (const StaffMember& member : staff) {
        printOne(session, staffJson(member), staffLine(member));
    }
    return ExitStatus::Done;
}

ExitStatus addStaff(Session& session)
{
    const QString login = session.args().textOr(u"LOGIN"_s, {});
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const StaffMember member, session,
        await(workspace->staff().add(
            login, session.args().textOr(u"--name"_s, login), rightsFrom(session))));
    return printOne(session, staffJson(member), staffLine(member));
}

ExitStatus setRights(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const StaffMember member, session,
        await(workspace->staff().setRights(idOf<StaffId>(session, u"ID"_s), rightsFrom(session))));
    return printOne(session, staffJson(member), staffLine(member));
}

ExitStatus setNotifications(Session& session)
{
    const auto id = idOf<StaffId>(session, u"ID"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<StaffMember> staff, session, await(workspace->staff().list()));
    NotificationSettings settings;
    for (const StaffMember& member : staff) {
        if (member.id == id) {
            settings = member.notifications;
        }
    }
    const Arguments& args = session.args();
    settings.email = args.textOr(u"--email"_s, settings.email);
    settings.phone = args.textOr(u"--phone"_s, settings.phone);
    settings.channel
        = notificationChannelFromName(args.textOr(u"--channel"_s, {})).value_or(settings.channel);
    if (args.has(u"--all-faults"_s)) {
        settings.allFaults = args.textOr(u"--all-faults"_s, {}) == "yes"_L1;
    }
    CLI_ASSIGN(const StaffMember member, session,
        await(workspace->staff().setNotifications(id, settings)));
    return printOne(session, staffJson(member), staffLine(member));
}

} // namespace

GroupSpec faultsGroup()
{
    return {u"faults"_s, Cli::tr("Fault reports."),
        {
            {u"list"_s, Cli::tr("List fault reports, newest first."), {},
                {numberOption(u"--customer"_s, Cli::tr("Only of this customer.")),
                    {u"--status"_s, u"STATUS"_s,
                        Cli::tr("Only in this status; several may be given."), ValueKind::Choice,
                        faultStatuses(), true},
                    {u"--unread"_s, {}, Cli::tr("Only those nobody has read.")}, limitOption(),
                    numberOption(u"--after"_s, Cli::tr("Go on after this report."))},
                {}, listFaults},
            {u"show"_s, Cli::tr("Show one fault report; it stays unread."),
                {numberArgument(u"ID"_s, Cli::tr("Number of the fault report."))}, {}, {},
                showFault},
            {u"add"_s, Cli::tr("Take a fault report, e.g. on the phone."),
                {numberArgument(u"CUSTOMER"_s, Cli::tr("Number of the customer.")),
                    {u"TITLE"_s, Cli::tr("What is wrong.")}},
                {{u"--description"_s, u"TEXT"_s, Cli::tr("More about it.")},
                    numberOption(u"--facility"_s, Cli::tr("In which facility.")),
                    numberOption(u"--object"_s, Cli::tr("On which service object."))},
                {}, addFault},
            stepCommand(FaultAction::MarkRead, Cli::tr("Take the red mark off."), {}),
            stepCommand(FaultAction::Assign, Cli::tr("Give it to a technician."),
                {numberArgument(u"STAFF"_s, Cli::tr("Number of the staff member."))}),
            stepCommand(FaultAction::CreateWorkOrder, Cli::tr("Make a work order of it."),
                {{u"NUMBER"_s, Cli::tr("Number of the new order.")}}),
            stepCommand(FaultAction::Close, Cli::tr("Close it."), {}),
        }};
}

GroupSpec staffGroup()
{
    const auto id = numberArgument(u"ID"_s, Cli::tr("Number of the staff member."));
    return {u"staff"_s, Cli::tr("The office's people, their rights and how they hear of news."),
        {
            {u"list"_s, Cli::tr("List staff."), {}, {}, {}, listStaff},
            {u"add"_s, Cli::tr("Add a staff member; needs ADMINISTER."),
                {{u"LOGIN"_s, Cli::tr("Login: the operating-system user.")}},
                {{u"--name"_s, u"TEXT"_s, Cli::tr("Full name.")}, rightsOption()}, {}, addStaff},
            {u"set-rights"_s, Cli::tr("Set the rights of a staff member; needs ADMINISTER."), {id},
                {rightsOption()}, {}, setRights},
            {u"set-notifications"_s, Cli::tr("Set how a staff member hears of faults."), {id},
                {{u"--email"_s, u"ADDRESS"_s, Cli::tr("E-mail address.")},
                    {u"--phone"_s, u"NUMBER"_s, Cli::tr("Phone number for SMS.")},
                    {u"--channel"_s, u"CHANNEL"_s, Cli::tr("Which of the two."), ValueKind::Choice,
                        {u"EMAIL"_s, u"SMS"_s}},
                    {u"--all-faults"_s, u"WORD"_s, Cli::tr("Hears of every fault report."),
                        ValueKind::Choice, {u"yes"_s, u"no"_s}}},
                {}, setNotifications},
        }};
}

} // namespace kontorist
