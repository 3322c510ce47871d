#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/faultservice.h"

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
    const auto as = idOf<CustomerUserId>(session, u"--as"_s);
    auto& faults = workspace->faults();
    CLI_ASSIGN(const FaultReport fault, session,
        await(as.isValid() ? faults.report(as, draft) : faults.add(draft)));
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
                    numberOption(u"--object"_s, Cli::tr("On which service object.")), asOption()},
                {}, addFault},
            stepCommand(FaultAction::MarkRead, Cli::tr("Take the red mark off."), {}),
            stepCommand(FaultAction::Assign, Cli::tr("Give it to a technician."),
                {numberArgument(u"STAFF"_s, Cli::tr("Number of the staff member."))}),
            stepCommand(FaultAction::CreateWorkOrder, Cli::tr("Make a work order of it."),
                {{u"NUMBER"_s, Cli::tr("Number of the new order.")}}),
            stepCommand(FaultAction::Close, Cli::tr("Close it."), {}),
        }};
}

} // namespace kontorist
