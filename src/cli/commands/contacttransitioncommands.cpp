#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/contacttext.h"
#include "domain/contactactions.h"
#include "services/contactservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// The question for several contacts.
QString questionForMany(ContactAction action, int count)
{
    switch (action) {
    case ContactAction::Activate:
        return Cli::tr("Activate %n contact(s)? This cannot be undone.", nullptr, count);
    case ContactAction::Deactivate:
        return Cli::tr("Deactivate %n contact(s)? This cannot be undone.", nullptr, count);
    case ContactAction::DeleteIdentities:
        return Cli::tr(
            "Delete the logins of %n contact(s)? This cannot be undone.", nullptr, count);
    default:
        return Cli::tr(
            "Delete %n contact(s) with their jobs? This cannot be undone.", nullptr, count);
    }
}

int jobSum(const QMap<JobStatus, int>& jobs)
{
    int sum = 0;
    for (const int count : jobs) {
        sum += count;
    }
    return sum;
}

/// The question for one contact, with what goes in numbers.
QString questionForOne(ContactAction action, const ActionPreview& preview)
{
    const QString name = printable(preview.contact.name);
    const QString links = Cli::tr("%n link(s) stop working.", nullptr, preview.openLinks);
    switch (action) {
    case ContactAction::Activate:
        return Cli::tr("Activate %1? This cannot be undone. %2").arg(name, links);
    case ContactAction::Deactivate:
        return Cli::tr("Deactivate %1? This cannot be undone. %2").arg(name, links);
    case ContactAction::DeleteIdentities:
        return Cli::tr("Delete the logins of %1? This cannot be undone. %2")
            .arg(name, Cli::tr("%n login(s) are removed.", nullptr, preview.credentials));
    default:
        return Cli::tr("Delete %1? This cannot be undone. %2")
            .arg(name, Cli::tr("%n job(s) are deleted.", nullptr, jobSum(preview.jobsDeleted)));
    }
}

/// Where it is refused anyway nothing is asked: the answer comes from the service.
ExitStatus askOne(Session& session, ContactAction action, ContactId id)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const ActionPreview preview, session, await(workspace->contacts().preview(action, id)));
    if (!preview.verdict.allowed()) {
        return ExitStatus::Done;
    }
    return session.confirm(questionForOne(action, preview));
}

ExitStatus confirmAll(Session& session, ContactAction action, const QList<qint64>& ids)
{
    if (contactActionRule(action).confirmation != Confirmation::Always || session.isConfirmed()
        || ids.isEmpty()) {
        return ExitStatus::Done;
    }
    if (ids.size() > 1 || !session.in().canAsk()) {
        return session.confirm(questionForMany(action, static_cast<int>(ids.size())));
    }
    return askOne(session, action, ContactId(ids.front()));
}

ExitStatus runTransition(Session& session, ContactAction action)
{
    ExitStatus status = ExitStatus::Done;
    const QList<qint64> ids = bulkIds(session, status);
    if (status != ExitStatus::Done) {
        return status;
    }
    const qint64 rowVersion = session.args().number(u"--row-version"_s).value_or(0);
    if (rowVersion != 0 && ids.size() > 1) {
        return session.out().usage(u"too-many-values"_s, u"--row-version"_s,
            Cli::tr("--row-version belongs to a single contact."));
    }
    if (status = confirmAll(session, action, ids); status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return runBulk(session, ids, [&](qint64 id) {
        BulkRow row;
        const auto contact
            = await(workspace->contacts().perform(action, ContactId(id), rowVersion));
        if (!contact) {
            row.result = failure(contact.error());
        } else if (action != ContactAction::DeleteContact) {
            row.extra.add("status"_L1, contactStatusName(contact->status))
                .add("invited"_L1, contact->isInvited())
                .add("row_version"_L1, contact->rowVersion);
            row.text = contactStatusName(contact->status);
        }
        return row;
    });
}

CommandSpec transition(
    ContactAction action, const QString& help, const QString& arguments, const QString& exampleHelp)
{
    const QString verb(contactActionRule(action).verb);
    CommandSpec command {verb, help, {idsArgument(Cli::tr("Numbers of the contacts."))},
        {stdinOption(),
            {u"--row-version"_s, u"N"_s,
                Cli::tr("Only if the contact still has this row version; else exit status 5."),
                ValueKind::Number}},
        {{u"contacts "_s % verb % u' ' % arguments, exampleHelp}},
        [action](Session& session) { return runTransition(session, action); }};
    return command;
}

} // namespace

std::vector<CommandSpec> contactTransitionCommands()
{
    return {
        transition(ContactAction::Activate,
            Cli::tr("Activate contacts who registered but never confirmed."), u"12 --yes"_s,
            Cli::tr("Activate contact 12 without asking.")),
        transition(ContactAction::Deactivate,
            Cli::tr("Block the logins of active contacts for good."), u"12 13 14 --yes"_s,
            Cli::tr("Deactivate three contacts, each by itself.")),
        transition(ContactAction::DeleteIdentities,
            Cli::tr("Remove the logins of active contacts; the contacts stay."), u"12 --yes"_s,
            Cli::tr("Contact 12 becomes unregistered.")),
        transition(ContactAction::DeleteContact,
            Cli::tr("Delete contacts with their jobs, links and messages."), u"12 --yes"_s,
            Cli::tr("Delete contact 12, unless a job of theirs is in progress.")),
        transition(ContactAction::RevokeLink,
            Cli::tr("Make the activation links of contacts dead."), u"--stdin"_s,
            Cli::tr("Contacts whose numbers come from another command.")),
    };
}

} // namespace kontorist
