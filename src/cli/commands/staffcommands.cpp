#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/staffservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QStringList rightNames()
{
    return rightsToText(allRights()).split(u' ');
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

GroupSpec staffGroup()
{
    const auto id = numberArgument(u"ID"_s, Cli::tr("Number of the staff member."));
    GroupSpec group {u"staff"_s,
        Cli::tr("The office's people, their rights and how they hear of news."),
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
    for (CommandSpec& command : noticeCommands()) {
        group.commands.push_back(std::move(command));
    }
    return group;
}

} // namespace kontorist
