#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "services/archiveservice.h"
#include "services/customeruserservice.h"
#include "services/zip/safename.h"

#include <QDir>
#include <QLocale>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct BackupRun
{
    Session& session;
    ArchiveService& archives;
    QString folder;
    bool overwrite = false;
    SafeNameSet names; ///< of this run: namesakes must not replace each other
};

/// Says how far it is, at most once per percent. Called from a worker thread, one call at a time.
std::function<void(const ArchiveProgress&)> progressLine(Output& output, qint64 id)
{
    if (!Output::isTerminal()) {
        return {};
    }
    return [&output, id, last = qint64 {-1}](const ArchiveProgress& progress) mutable {
        const qint64 percent = progress.total > 0 ? progress.done * 100 / progress.total : 0;
        if (percent == last) {
            return;
        }
        last = percent;
        const QString text = progress.verifying ? Cli::tr("Contact %1: checking the archive, %2 %")
                                                : Cli::tr("Contact %1: %2 %");
        output.progress(text.arg(QString::number(id), QString::number(percent)));
    };
}

/// With --overwrite the file that the plan names is replaced, but not one that this run wrote.
Result<ArchiveRequest> requestFor(BackupRun& run, qint64 id)
{
    ArchiveRequest request;
    request.contact = ContactId(id);
    request.folder = run.folder;
    request.overwrite = run.overwrite;
    if (run.overwrite) {
        KONTORIST_ASSIGN(const ArchivePlan plan, await(run.archives.plan(request)));
        request.fileName = run.names.take(SafeName::from(plan.fileName)).text();
    }
    return request;
}

BulkRow backUpOne(BackupRun& run, qint64 id)
{
    BulkRow row;
    const auto request = requestFor(run, id);
    if (!request) {
        row.result = failure(request.error());
        return row;
    }
    const auto outcome = await(
        run.archives.run(*request, progressLine(run.session.out(), id), run.session.cancel()));
    run.session.out().endProgress();
    if (!outcome) {
        row.result = failure(outcome.error());
        return row;
    }
    row.extra.add("file"_L1, outcome->path)
        .add("bytes"_L1, outcome->bytes)
        .add("jobs"_L1, outcome->jobs)
        .add("entries"_L1, outcome->entries)
        .add("gaps"_L1, outcome->gaps);
    row.text = outcome->path % u"  "_s % QLocale::c().formattedDataSize(outcome->bytes);
    for (const QString& gap : outcome->gaps) {
        run.session.out().note(
            Cli::tr("Contact %1: not in the archive: %2").arg(QString::number(id), gap));
    }
    return row;
}

/// The contact whose data is meant by a number of the command.
using ContactOf = std::function<Result<ContactId>(Workspace&, qint64)>;

ExitStatus runBackup(Session& session, const ContactOf& contactOf)
{
    const auto folder = session.args().text(u"--to"_s);
    if (!folder) {
        return session.out().usage(
            u"missing-argument"_s, u"--to"_s, Cli::tr("Name the folder: add --to."));
    }
    ExitStatus status = ExitStatus::Done;
    const QList<qint64> ids = bulkIds(session, status);
    if (status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    BackupRun run {session, workspace->archives(), QDir(*folder).absolutePath(),
        session.args().has(u"--overwrite"_s), {}};
    return runBulk(session, ids, [&](qint64 id) {
        const auto contact = contactOf(*workspace, id);
        if (!contact) {
            BulkRow row;
            row.result = failure(contact.error());
            return row;
        }
        return backUpOne(run, contact->value());
    });
}

Result<ContactId> personOf(Workspace& workspace, qint64 customerUser)
{
    KONTORIST_ASSIGN(const CustomerUserDetails details,
        await(workspace.customerUsers().details(CustomerUserId(customerUser))));
    return details.user.contact;
}

std::vector<OptionSpec> backupOptions()
{
    return {{u"--to"_s, u"DIR"_s, Cli::tr("Folder for the files; must exist."), ValueKind::Folder},
        {u"--overwrite"_s, {},
            Cli::tr("Replace a file of that name; without it a number is added to the name.")},
        stdinOption()};
}

} // namespace

CommandSpec contactBackupCommand()
{
    return {u"backup"_s,
        Cli::tr("Back up the data of contacts: one verified ZIP file for each, named after the "
                "contact."),
        {idsArgument(Cli::tr("Numbers of the contacts."))}, backupOptions(),
        {{u"contacts backup 12 --to /srv/archives"_s, Cli::tr("The archive of contact 12.")},
            {u"contacts list --status DEACTIVATED --json | kontorist-cli contacts backup --stdin --to ."_s,
                Cli::tr("One archive for each deactivated contact.")}},
        [](Session& session) {
            return runBackup(
                session, [](Workspace&, qint64 id) { return Result<ContactId>(ContactId(id)); });
        }};
}

CommandSpec customerUserBackupCommand()
{
    return {u"backup"_s,
        Cli::tr("Back up the data of the people behind customer users: one ZIP file for each."),
        {idsArgument(Cli::tr("Numbers of the customer users."))}, backupOptions(), {},
        [](Session& session) { return runBackup(session, personOf); }};
}

} // namespace kontorist
