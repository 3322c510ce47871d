#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/permissiontemplateservice.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString templateLine(const PermissionTemplate& made)
{
    return QString::number(made.id.value()) % u"  "_s % made.name % u"  "_s
        % permissionsToText(made.permissions);
}

ExitStatus runList(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<PermissionTemplate> templates, session,
        await(workspace->permissionTemplates().list()));
    TextTable table(session.out(),
        {Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("FOLLOWERS"), Cli::tr("DRIFTED"),
            Cli::tr("PERMISSIONS")});
    for (const PermissionTemplate& made : templates) {
        if (session.out().isJson()) {
            session.out().row(templateJson(made));
        } else {
            table.add({QString::number(made.id.value()), made.name, QString::number(made.followers),
                QString::number(made.drifted), permissionsToText(made.permissions)});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

ExitStatus runAdd(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const PermissionTemplate made, session,
        await(workspace->permissionTemplates().add(
            session.args().textOr(u"NAME"_s, {}), permissionsOf(session, {}))));
    return printOne(session, templateJson(made), QString::number(made.id.value()));
}

/// There is no call for one template: the list is short, and its row is what a clerk saw.
Result<PermissionTemplate> find(Workspace& workspace, TemplateId id)
{
    KONTORIST_ASSIGN(const auto templates, await(workspace.permissionTemplates().list()));
    const auto found = std::find_if(templates.begin(), templates.end(),
        [id](const PermissionTemplate& made) { return made.id == id; });
    if (found == templates.end()) {
        return failure(ErrorCode::NotFound, u"template-not-found"_s);
    }
    return *found;
}

ExitStatus runEdit(Session& session)
{
    const auto id = idOf<TemplateId>(session, u"ID"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const PermissionTemplate before, session, find(*workspace, id));
    CLI_ASSIGN(const PermissionTemplate after, session,
        await(workspace->permissionTemplates().edit(id,
            session.args().number(u"--row-version"_s).value_or(before.rowVersion),
            session.args().textOr(u"--name"_s, before.name),
            permissionsOf(session, before.permissions))));
    if (after.drifted > 0) {
        session.out().note(Cli::tr("%n follower(s) have other permissions now: templates push.",
            nullptr, static_cast<int>(after.drifted)));
    }
    return printOne(session, templateJson(after), templateLine(after));
}

ExitStatus runDelete(Session& session)
{
    const auto id = idOf<TemplateId>(session, u"ID"_s);
    const ExitStatus status = session.confirm(Cli::tr("Delete this permission template?"));
    if (status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return printDone(session,
        await(workspace->permissionTemplates().remove(
            id, session.args().number(u"--row-version"_s).value_or(0))),
        id.value());
}

ExitStatus runDrifted(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<CustomerUser> users, session,
        await(workspace->permissionTemplates().drifted(idOf<TemplateId>(session, u"ID"_s))));
    return printAll(session, users, customerUserJson, [](const CustomerUser& user) {
        return QString(QString::number(user.id.value()) % u"  "_s % user.userName % u"  "_s
            % user.customerName % u"  "_s % permissionsToText(user.access.permissions));
    });
}

std::vector<CustomerUserId> usersOf(Session& session)
{
    std::vector<CustomerUserId> users;
    for (const QString& number : session.args().texts(u"USER"_s)) {
        users.emplace_back(number.toLongLong());
    }
    return users;
}

ExitStatus printChanged(Session& session, TemplateId id, int changed)
{
    return printOne(session, JsonRow().add("id"_L1, id.value()).add("changed"_L1, changed),
        QString::number(changed));
}

ExitStatus runFollow(Session& session)
{
    const auto id = idOf<TemplateId>(session, u"ID"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const int changed, session,
        await(workspace->permissionTemplates().follow(id, usersOf(session))));
    return printChanged(session, id, changed);
}

ExitStatus runPush(Session& session)
{
    const auto id = idOf<TemplateId>(session, u"ID"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const int changed, session,
        await(workspace->permissionTemplates().push(id, usersOf(session))));
    return printChanged(session, id, changed);
}

ArgumentSpec usersArgument(const QString& help, bool required)
{
    return {u"USER"_s, help, ValueKind::Number, {}, true, required};
}

} // namespace

GroupSpec templatesGroup()
{
    const auto id = numberArgument(u"ID"_s, Cli::tr("Number of the template."));
    const ArgumentSpec name {u"NAME"_s, Cli::tr("Its name.")};
    std::vector<OptionSpec> editing = permissionOptions();
    editing.insert(editing.begin(), {u"--name"_s, u"TEXT"_s, Cli::tr("Its new name.")});
    editing.push_back(rowVersionOption());
    return {u"templates"_s, Cli::tr("Permission templates, who follows them and who drifted."),
        {
            {u"list"_s, Cli::tr("List permission templates by name."), {}, {}, {}, runList},
            {u"add"_s, Cli::tr("Add a permission template."), {name}, permissionOptions(),
                {{u"templates add Buyer --permission PLACE_ORDERS"_s,
                    Cli::tr("A template with one permission.")}},
                runAdd},
            {u"edit"_s,
                Cli::tr("Change a template; who follows it keeps its permissions until a push."),
                {id}, editing, {}, runEdit},
            {u"delete"_s, Cli::tr("Delete a template that nobody follows."), {id},
                {rowVersionOption()}, {}, runDelete},
            {u"drifted"_s, Cli::tr("List followers whose permissions are others."), {id}, {}, {},
                runDrifted},
            {u"follow"_s, Cli::tr("Let customer users follow a template: all of them, or none."),
                {id, usersArgument(Cli::tr("Numbers of the customer users."), true)}, {}, {},
                runFollow},
            {u"push"_s, Cli::tr("Give followers the template's permissions: those named, or all."),
                {id, usersArgument(Cli::tr("Only these followers."), false)}, {}, {}, runPush},
        }};
}

} // namespace kontorist
