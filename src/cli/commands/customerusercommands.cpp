#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/customeruserservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QStringList kindNames()
{
    QStringList names;
    for (const auto kind : allCustomerUserKinds) {
        names << customerUserKindName(kind);
    }
    return names;
}

QStringList levelNames()
{
    QStringList names;
    for (const auto level : allCustomerUserLevels) {
        names << customerUserLevelName(level);
    }
    return names;
}

QStringList statusNames()
{
    QStringList names;
    for (const auto status : allCustomerUserStatuses) {
        names << customerUserStatusName(status);
    }
    return names;
}

CustomerUserQuery queryOf(Session& session)
{
    CustomerUserQuery query;
    query.search = session.args().textOr(u"--search"_s, {});
    query.customer = idOf<CustomerId>(session, u"--customer"_s);
    query.contact = idOf<ContactId>(session, u"--contact"_s);
    for (const QString& name : session.args().texts(u"--status"_s)) {
        if (const auto status = customerUserStatusFromName(name)) {
            query.statuses.push_back(*status);
        }
    }
    return query;
}

std::vector<OptionSpec> filterOptions()
{
    return {
        {u"--search"_s, u"TEXT"_s, Cli::tr("Only with this in name, address, customer or login.")},
        numberOption(u"--customer"_s, Cli::tr("Only of this customer.")),
        numberOption(u"--contact"_s, Cli::tr("Only of this person.")),
        {u"--status"_s, u"STATUS"_s, Cli::tr("Only in this status; several may be given."),
            ValueKind::Choice, statusNames(), true},
    };
}

ExitStatus runList(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<CustomerUser> users, session,
        await(workspace->customerUsers().rowsAfter(queryOf(session),
            idOf<CustomerUserId>(session, u"--after"_s), limitOf(session), session.cancel())));
    TextTable table(session.out(),
        {Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("CUSTOMER"), Cli::tr("KIND"), Cli::tr("LEVEL"),
            Cli::tr("STATUS"), Cli::tr("LOGIN NAME")});
    for (const CustomerUser& user : users) {
        if (session.out().isJson()) {
            session.out().row(customerUserJson(user));
        } else {
            table.add({QString::number(user.id.value()), user.userName, user.customerName,
                customerUserKindName(user.kind), customerUserLevelName(user.access.level),
                customerUserStatusName(user.status), user.loginName()});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

ExitStatus runCount(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const qint64 count, session, await(workspace->customerUsers().count(queryOf(session))));
    return printOne(session, JsonRow().add("count"_L1, count), QString::number(count));
}

ExitStatus runShow(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const CustomerUserDetails details, session,
        await(workspace->customerUsers().details(idOf<CustomerUserId>(session, u"ID"_s))));
    return printOne(session, customerUserJson(details.user),
        details.user.userName % u"  "_s % customerUserStatusName(details.user.status));
}

/// The command of this group that does it.
QString verbOf(CustomerUserAction action)
{
    switch (action) {
    case CustomerUserAction::SendInvitation:
        return u"invite"_s;
    case CustomerUserAction::ChangeAccess:
        return u"set-access"_s;
    case CustomerUserAction::ShowActivity:
        return u"activity"_s;
    case CustomerUserAction::BackUpUserData:
        return u"backup"_s;
    default:
        return QString(customerUserActionRule(action).id);
    }
}

ExitStatus runActions(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const CustomerUserDetails details, session,
        await(workspace->customerUsers().details(idOf<CustomerUserId>(session, u"ID"_s))));
    TextTable table(session.out(), {Cli::tr("ACTION"), Cli::tr("ALLOWED"), Cli::tr("REASON")});
    for (const auto& rule : customerUserActionRules()) {
        if (rule.doneBy != DoneBy::Staff) {
            continue;
        }
        const UserVerdict verdict = judge(rule.action, details.facts);
        if (session.out().isJson()) {
            session.out().row(JsonRow()
                                  .add("action"_L1, verbOf(rule.action))
                                  .add("allowed"_L1, verdict.allowed())
                                  .add("reason"_L1, userRefusalName(verdict.reason)));
        } else {
            table.add({verbOf(rule.action), verdict.allowed() ? Cli::tr("yes") : Cli::tr("no"),
                QString(userRefusalName(verdict.reason))});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

/// What the options change; the rest stays as it is.
CustomerUserAccess accessFrom(Session& session, CustomerUserAccess access)
{
    const Arguments& args = session.args();
    if (const auto level = args.text(u"--level"_s)) {
        access.level = customerUserLevelFromName(*level).value_or(access.level);
    }
    access.permissions = permissionsOf(session, access.permissions);
    if (args.has(u"--template"_s)) {
        access.followed = idOf<TemplateId>(session, u"--template"_s);
    }
    if (args.has(u"--facility"_s) || args.has(u"--no-facilities"_s)) {
        access.scope.facilities.clear();
        for (const QString& id : args.texts(u"--facility"_s)) {
            access.scope.facilities.insert(FacilityId(id.toLongLong()));
        }
    }
    if (args.has(u"--unassigned"_s)) {
        access.scope.unassigned = args.textOr(u"--unassigned"_s, {}) == "yes"_L1;
    }
    return access;
}

std::vector<OptionSpec> accessOptions()
{
    std::vector<OptionSpec> options = permissionOptions();
    options.insert(options.begin(),
        {u"--level"_s, u"LEVEL"_s, Cli::tr("Administrator of the customer's logins, or user."),
            ValueKind::Choice, levelNames()});
    options.push_back(
        numberOption(u"--template"_s, Cli::tr("Follows this permission template; 0 for none.")));
    options.push_back({u"--facility"_s, u"ID"_s,
        Cli::tr("Sees this facility; those not named are taken."), ValueKind::Number, {}, true});
    options.push_back({u"--no-facilities"_s, {}, Cli::tr("Sees no facility.")});
    options.push_back(
        {u"--unassigned"_s, u"WORD"_s, Cli::tr("Sees what is not assigned to a facility."),
            ValueKind::Choice, {u"yes"_s, u"no"_s}});
    return options;
}

ExitStatus runAdd(Session& session)
{
    NewUserRequest request;
    request.customer = idOf<CustomerId>(session, u"--customer"_s);
    request.contact = idOf<ContactId>(session, u"--contact"_s);
    request.person.email = session.args().textOr(u"--email"_s, {});
    request.person.name = session.args().textOr(u"--name"_s, request.person.email);
    request.kind = customerUserKindFromName(session.args().textOr(u"--kind"_s, {}))
                       .value_or(CustomerUserKind::Contact);
    request.access = accessFrom(session, {});
    request.activate = session.args().has(u"--activate"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const CustomerUser user, session, await(workspace->customerUsers().add(request)));
    return printOne(session, customerUserJson(user), QString::number(user.id.value()));
}

ExitStatus runSetAccess(Session& session)
{
    const auto id = idOf<CustomerUserId>(session, u"ID"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const CustomerUserDetails details, session, await(workspace->customerUsers().details(id)));
    const CustomerUserAccess before = details.user.access;
    CLI_ASSIGN(const CustomerUser user, session,
        await(workspace->customerUsers().changeAccess(id, before, accessFrom(session, before))));
    return printOne(session, customerUserJson(user), permissionsToText(user.access.permissions));
}

QString question(CustomerUserAction action, int count)
{
    switch (action) {
    case CustomerUserAction::Deactivate:
        return Cli::tr("Deactivate %n customer user(s) for their customer?", nullptr, count);
    case CustomerUserAction::DeleteLoginIdentities:
        return Cli::tr(
            "Delete the logins of %n customer user(s)? This cannot be undone.", nullptr, count);
    default:
        return Cli::tr("Remove %n customer user(s)? Their login numbers are never given again.",
            nullptr, count);
    }
}

ExitStatus runStep(Session& session, CustomerUserAction action)
{
    ExitStatus status = ExitStatus::Done;
    const QList<qint64> ids = bulkIds(session, status);
    if (status != ExitStatus::Done) {
        return status;
    }
    const auto& rule = customerUserActionRule(action);
    if (rule.confirmation == UserConfirmation::Always && !ids.isEmpty()) {
        status = session.confirm(question(action, static_cast<int>(ids.size())));
        if (status != ExitStatus::Done) {
            return status;
        }
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return runBulk(session, ids, [&](qint64 id) {
        BulkRow row;
        const auto user = await(workspace->customerUsers().perform(action, CustomerUserId(id), 0));
        if (!user) {
            row.result = failure(user.error());
        } else if (!rule.gone) {
            row.text = customerUserStatusName(user->status);
            row.extra.add("status"_L1, row.text).add("row_version"_L1, user->rowVersion);
        }
        return row;
    });
}

ExitStatus runRename(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const CustomerUser user, session,
        await(workspace->customerUsers().renameLogin(idOf<CustomerUserId>(session, u"ID"_s),
            session.args().number(u"--row-version"_s).value_or(0))));
    return printOne(session, customerUserJson(user), user.loginName());
}

CommandSpec step(CustomerUserAction action, const QString& help)
{
    return {QString(customerUserActionRule(action).id), help,
        {idsArgument(Cli::tr("Numbers of the customer users."))}, {stdinOption()}, {},
        [action](Session& session) { return runStep(session, action); }};
}

std::vector<CommandSpec> stepCommands()
{
    using Action = CustomerUserAction;
    return {
        step(Action::CancelInvitation, Cli::tr("Take invitations back; their links die.")),
        step(Action::Activate, Cli::tr("Activate contacts, or whoever was deactivated.")),
        step(Action::Deactivate, Cli::tr("Shut users out, for this customer only.")),
        step(Action::DeleteLoginIdentities, Cli::tr("Delete the logins of users.")),
        step(Action::Remove, Cli::tr("Remove users; the contacts and their orders stay.")),
    };
}

} // namespace

GroupSpec customerUsersGroup()
{
    const auto id = numberArgument(u"ID"_s, Cli::tr("Number of the customer user."));
    GroupSpec group {u"customer-users"_s, Cli::tr("Who may act for a customer."),
        {
            {u"list"_s, Cli::tr("List customer users by name."), {}, filterOptions(), {}, runList},
            {u"count"_s, Cli::tr("Count customer users exactly."), {}, filterOptions(), {},
                runCount},
            {u"show"_s, Cli::tr("Show one customer user."), {id}, {}, {}, runShow},
            {u"actions"_s, Cli::tr("List what can be done with a customer user now, and why not."),
                {id}, {}, {}, runActions},
            {u"add"_s, Cli::tr("Add a customer user; nothing is mailed."), {}, accessOptions(),
                {{u"customer-users add --customer 3 --email kari@olsen.no --kind CONTACT"_s,
                    Cli::tr("A contact of customer 3, who can then be invited.")}},
                runAdd},
            {u"set-access"_s, Cli::tr("Change level, permissions and facilities."), {id},
                accessOptions(), {}, runSetAccess},
            {u"rename-login"_s, Cli::tr("Give a login name of today's mode."), {id},
                {rowVersionOption()}, {}, runRename},
        }};
    auto& listing = group.commands[0].options;
    listing.push_back(limitOption());
    listing.push_back(numberOption(u"--after"_s, Cli::tr("Go on after this customer user.")));
    auto& adding = group.commands[4].options;
    adding.push_back(numberOption(u"--customer"_s, Cli::tr("The customer.")));
    adding.push_back(numberOption(u"--contact"_s, Cli::tr("A contact that is there already.")));
    adding.push_back({u"--email"_s, u"ADDRESS"_s,
        Cli::tr("Address of the person; who is known already is taken as is.")});
    adding.push_back({u"--name"_s, u"TEXT"_s, Cli::tr("Name of a new person.")});
    adding.push_back(
        {u"--kind"_s, u"KIND"_s, Cli::tr("CONTACT without it."), ValueKind::Choice, kindNames()});
    adding.push_back({u"--activate"_s, {}, Cli::tr("Account at once, for the kind CONTACT.")});
    for (auto& part : {customerUserMailCommands(), customerUserAccessCommands()}) {
        group.commands.insert(group.commands.end(), part.begin(), part.end());
    }
    group.commands.push_back(customerUserActivityCommand());
    group.commands.push_back(customerUserBackupCommand());
    for (CommandSpec& command : stepCommands()) {
        group.commands.push_back(std::move(command));
    }
    return group;
}

} // namespace kontorist
