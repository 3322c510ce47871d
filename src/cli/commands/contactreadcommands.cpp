#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/contactfilter.h"
#include "cli/contacttext.h"
#include "domain/contactactions.h"
#include "services/contactservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 defaultTextLimit = 100;

QStringList listHeader()
{
    return {Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("E-MAIL ADDRESS"), Cli::tr("STATUS"),
        Cli::tr("COMPANY"), Cli::tr("INVITATION"), Cli::tr("CREATED")};
}

ExitStatus listAsJson(
    Session& session, const ContactQuery& query, const RowCursor& after, qint64 limit)
{
    const auto more = forEachContact(session, query, after, limit, [&](const Contact& contact) {
        JsonRow row = contactJson(contact);
        row.add("cursor"_L1, cursorText(query, ContactService::cursorOf(query, contact)));
        session.out().row(row);
    });
    return more ? ExitStatus::Done : session.fail(more.error());
}

ExitStatus listAsText(
    Session& session, const ContactQuery& query, const RowCursor& after, qint64 limit)
{
    const QDateTime now = session.clock().now();
    TextTable table(session.out(), listHeader());
    Contact last;
    const auto more = forEachContact(session, query, after, limit, [&](const Contact& contact) {
        table.add({QString::number(contact.id.value()), contact.name, contact.email,
            contactStatusName(contact.status), contact.company, invitationWord(contact, now),
            isoTime(contact.createdAt)});
        last = contact;
    });
    if (!more) {
        return session.fail(more.error());
    }
    table.finish();
    if (*more) {
        const QString cursor = cursorText(query, ContactService::cursorOf(query, last));
        session.out().note(
            Cli::tr("There are more: --after %1, or --limit 0 for all.").arg(cursor));
    }
    return ExitStatus::Done;
}

ExitStatus runList(Session& session)
{
    CLI_ASSIGN(const ContactQuery query, session, contactQueryOf(session.args()));
    RowCursor after;
    if (const auto text = session.args().text(u"--after"_s)) {
        CLI_ASSIGN(after, session, cursorFromText(query, *text));
    }
    const bool json = session.out().isJson();
    const qint64 limit = session.args().number(u"--limit"_s).value_or(json ? 0 : defaultTextLimit);
    return json ? listAsJson(session, query, after, limit)
                : listAsText(session, query, after, limit);
}

ExitStatus runCount(Session& session)
{
    CLI_ASSIGN(const ContactQuery query, session, contactQueryOf(session.args()));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& contacts = workspace->contacts();
    if (!session.args().has(u"--by-status"_s)) {
        CLI_ASSIGN(const qint64 count, session, await(contacts.count(query, session.cancel())));
        if (session.out().isJson()) {
            session.out().row(JsonRow().add("count"_L1, count));
        } else {
            session.out().line(QString::number(count));
        }
        return ExitStatus::Done;
    }
    CLI_ASSIGN(const auto counts, session, await(contacts.countByStatus(query, session.cancel())));
    for (const auto status : allContactStatuses) {
        const QString name = contactStatusName(status);
        if (session.out().isJson()) {
            session.out().row(
                JsonRow().add("status"_L1, name).add("count"_L1, counts.value(status)));
        } else {
            session.out().line(name.leftJustified(13) % QString::number(counts.value(status)));
        }
    }
    return ExitStatus::Done;
}

ExitStatus runShow(Session& session)
{
    const ContactId id(session.args().number(u"ID"_s).value_or(0));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const ContactDetails details, session, await(workspace->contacts().details(id)));
    if (session.out().isJson()) {
        session.out().row(contactJson(details.contact));
    } else {
        session.out().fields(contactFields(details.contact, session.clock().now()));
    }
    return ExitStatus::Done;
}

ExitStatus runActions(Session& session)
{
    const ContactId id(session.args().number(u"ID"_s).value_or(0));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const ContactDetails details, session, await(workspace->contacts().details(id)));
    TextTable table(session.out(), {Cli::tr("ACTION"), Cli::tr("ALLOWED"), Cli::tr("REASON")});
    for (const auto& rule : contactActionRules()) {
        if (!rule.byStaff) {
            continue;
        }
        const ActionVerdict verdict = judge(rule.action, details.facts);
        if (session.out().isJson()) {
            session.out().row(JsonRow()
                                  .add("action"_L1, rule.verb)
                                  .add("allowed"_L1, verdict.allowed())
                                  .add("reason"_L1, refusalReasonName(verdict.reason)));
        } else {
            table.add({QString(rule.verb), verdict.allowed() ? Cli::tr("yes") : Cli::tr("no"),
                QString(refusalReasonName(verdict.reason))});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

ArgumentSpec contactIdArgument()
{
    return {u"ID"_s, Cli::tr("Number of the contact."), ValueKind::Number};
}

} // namespace

CommandSpec contactListCommand()
{
    CommandSpec command {
        u"list"_s, Cli::tr("List contacts."), {}, contactFilterOptions(), {}, runList};
    command.options.push_back(contactSortOption());
    command.options.push_back({u"--limit"_s, u"N"_s,
        Cli::tr("At most so many; 0 for all. Without it 100, or all with --json."),
        ValueKind::Number});
    command.options.push_back({u"--after"_s, u"CURSOR"_s,
        Cli::tr(
            "Go on after this place: the cursor of a row of an earlier list in the same order.")});
    command.examples = {
        {u"contacts list --status NOT_ACTIVE --sort created:desc"_s,
            Cli::tr("The newest contacts that still have to be activated.")},
        {u"contacts list --search berg --json --limit 50"_s,
            Cli::tr(
                "The first 50 contacts with “berg” in name, address or company, for a script.")},
    };
    return command;
}

CommandSpec contactCountCommand()
{
    CommandSpec command {u"count"_s, Cli::tr("Count contacts exactly."), {}, contactFilterOptions(),
        {{u"contacts count --link expired"_s, Cli::tr("How many invitations have run out.")}},
        runCount};
    command.options.push_back(
        {u"--by-status"_s, {}, Cli::tr("One number for each status; --status is not looked at.")});
    return command;
}

CommandSpec contactShowCommand()
{
    return {u"show"_s, Cli::tr("Show one contact."), {contactIdArgument()}, {},
        {{u"contacts show 12 --json"_s,
            Cli::tr("Everything about contact 12 as one JSON object.")}},
        runShow};
}

CommandSpec contactActionsCommand()
{
    return {u"actions"_s, Cli::tr("List what can be done with a contact now, and why not."),
        {contactIdArgument()}, {},
        {{u"contacts actions 12"_s, Cli::tr("Every action with yes, or no and the reason.")}},
        runActions};
}

} // namespace kontorist
